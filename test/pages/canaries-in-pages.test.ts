/**
 * Canaries in pages: two rows of every kind for each owner, a mark of whose it is in every text; a district's administrator and a department's clerk
 * go through every page of the menu, every list, a record of each kind, their own work and a search, and neither the page nor what went over the line
 * has a mark of a stranger's, nor a protected value.
 */
// First: it brings the metadata that decorated classes need.
import { fillMatrix, idOf, MARKS, markOf, openMatrix, SECRETS, type Stage, seenBy } from '../gateway/matrix/world.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Viewer } from '../../schema/organisation.js';
import { globalId } from '../../resolvers/engine/global-id.js';
import { openBrowser } from '../support/browser.js';
import { filled, menu, PASSWORD } from './journey-stage.js';

const PEOPLE = [
  { account: 'zhang', role: 'DISTRICT_ADMIN', districts: ['echeng'] },
  { account: 'li', role: 'DEPARTMENT_CLERK', districts: ['echeng'], department: 'd1' },
] as const;

let stage: Stage;
let browser: Browser;
beforeAll(async () => {
  stage = await openMatrix('sqlite');
  await fillMatrix(stage);
  const commands = stage.hub.commands({ name: 'root', role: 'CITY_ADMIN', districts: '*', via: 'cli' });
  for (const { districts, ...person } of PEOPLE) {
    const { person: made } = await commands.proposePerson({ ...person, name: person.account, districts: [...districts], password: PASSWORD });
    await stage.app.db.transaction((sql) => sql.run('UPDATE passwords SET given=0 WHERE personId=?', [made.id]));
  }
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await stage.close();
});

/** Marks in a text, and in what looks like a cursor or an id in it. */
const told = (text: string): string =>
  `${text}\n${(text.match(/"[\w-]{8,}"/g) ?? []).map((each) => Buffer.from(each, 'base64url').toString('utf8')).join('\n')}`;

/** Its heading, or the sentence in place of it, is there, and nothing of it is still being read. */
const quiet = async (page: Page): Promise<void> => {
  await page.getByRole('main').getByRole('heading').or(page.getByRole('alert')).first().waitFor();
  await expect.poll(() => page.getByRole('main').getByText('正在读取').count()).toBe(0);
};

it.each(PEOPLE)('$account ($role) meets nothing of a stranger, whatever page is opened', async (person) => {
  const base = new URL(stage.server.url).origin;
  const context = await browser.newContext({ locale: 'zh-CN' });
  const page = await context.newPage();
  const answers: Promise<string>[] = [];
  page.on('response', (response) => {
    if (/\/(graphql|session|export|desk)/.test(new URL(response.url()).pathname)) answers.push(response.text().catch(() => ''));
  });
  await page.goto(base);
  await filled(page, person.account, PASSWORD);
  await menu(page).waitFor();
  const inMenu = await menu(page)
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as unknown as { readonly pathname: string }).pathname));
  const records = stage.hub.kinds.flatMap((kind) =>
    // Her own, and a stranger's, as if an address had been passed on.
    [1, person.role === 'DISTRICT_ADMIN' ? 4 : 2].map((n) => `/records/${kind.name}/${encodeURIComponent(globalId(kind.name, idOf(kind, n)))}`),
  );
  const lists = ['deliveries', 'issues', 'quarantine'].map((list) => `/returned/${list}`);
  const more = ['/items?show=unclaimed', '/items?show=unlisted', '/today/deadlines', '/push/batches', '/sources/runs', '/?year=2021'];
  const seen: string[] = [];
  for (const path of [...inMenu, ...lists, ...more, ...records]) {
    await page.evaluate(`history.pushState(null, '', ${JSON.stringify(path)})`);
    await quiet(page);
    seen.push(`${path}\n${await page.locator('body').innerText()}`);
  }
  await page.goto(`${base}/search`);
  await page.getByRole('main').getByRole('textbox').first().fill(markOf(4));
  await page.keyboard.press('Enter');
  await quiet(page);
  seen.push((await page.getByRole('main').innerText()).replaceAll(markOf(4), ''));
  await context.close();

  const own = seenBy(person as unknown as Viewer).map(markOf);
  const never = [...MARKS.filter((mark) => !own.includes(mark)), ...SECRETS];
  const texts = [...seen, ...(await Promise.all(answers)).map(told)];
  expect(texts.flatMap((text) => never.filter((mark) => text.includes(mark)).map((mark) => `${mark} in ${text.slice(0, 200)}`))).toEqual([]);
  // Not hidden by being empty: a district sees both its departments, a department itself.
  expect([1, 2].map((n) => texts.some((text) => text.includes(markOf(n))))).toEqual([true, person.role === 'DISTRICT_ADMIN']);
  expect(inMenu.length).toBeGreaterThan(20);
});
