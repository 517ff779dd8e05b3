/**
 * Every page by axe, in each state that it can be in: with rows, with none, still being read, and with the hub out of reach. Each role goes through
 * its own menu; a page that another role has shown already is not walked again.
 */
// First: it brings the metadata that decorated classes need.
import { fillMatrix, idOf, openMatrix, type Stage } from '../gateway/matrix/world.js';
import axe from 'axe-core';
import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { globalId } from '../../resolvers/engine/global-id.js';
import { openBrowser } from '../support/browser.js';
import { filled, menu, PASSWORD } from './journey-stage.js';

const PEOPLE = [
  { account: 'zhang', role: 'CITY_ADMIN', districts: ['*'] },
  { account: 'li', role: 'DISTRICT_ADMIN', districts: ['echeng'] },
  { account: 'xi', role: 'SYSTEM_ADMIN', districts: [] },
  { account: 'an', role: 'SECURITY_ADMIN', districts: [] },
  { account: 'shen', role: 'AUDITOR', districts: ['*'] },
  { account: 'kai', role: 'DEVELOPER', districts: ['*'] },
] as const;

const ASKED = '**/graphql**';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const main = (page: Page) => page.getByRole('main');
const STATES = ['as it is', 'still being read', 'out of reach'] as const;

describe.each(['rows', 'none'])('with %s', (rows) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openMatrix('sqlite', (config) => ({ signIn: { ...config.signIn, secondFactor: false } }));
    if (rows === 'rows') await fillMatrix(stage);
    const commands = stage.hub.commands({ name: 'root', role: 'CITY_ADMIN', districts: '*', via: 'cli' });
    for (const { districts, ...person } of PEOPLE) {
      const { person: made } = await commands.proposePerson({ ...person, name: person.account, districts: [...districts], password: PASSWORD });
      await stage.app.db.transaction((sql) => sql.run('UPDATE passwords SET given=0 WHERE personId=?', [made.id]));
    }
  });
  afterAll(() => stage.close());

  const walked = new Set<string>();
  const beside = (account: string): string[] => {
    if (account !== 'zhang') return account === 'li' ? ['/?year=2021'] : [];
    const [kind] = stage.hub.kinds.filter(({ name }) => name === 'checkAct');
    const record = kind ? [`/records/checkAct/${encodeURIComponent(globalId('checkAct', idOf(kind, 1)))}`, '/records/checkAct/never'] : [];
    // Of a thing that is not there.
    const absent = ['items', 'joint', 'requests', 'alerts', 'returned/issues', 'returned/quarantine', 'push/batches', 'sources/runs'];
    const lists = ['deliveries', 'issues', 'quarantine', 'deliveries/1', 'deliveries/x', 'deliveries?show=x'].map((list) => `/returned/${list}`);
    return [
      ...lists,
      ...record,
      ...absent.map((part) => `/${part}/x`),
      '/export/issues.csv',
      '/items?show=unclaimed',
      '/items?show=unlisted',
      '/today/deadlines',
      '/push/batches',
      '/sources/runs',
      '/nowhere',
    ];
  };

  it.each(PEOPLE)('$account ($role)', async ({ account }) => {
    const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1366, height: 768 } });
    const page = await context.newPage();
    await page.goto(new URL(stage.server.url).origin);
    await filled(page, account, PASSWORD);
    await menu(page).waitFor();
    await page.evaluate(axe.source);
    const inMenu = await menu(page)
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => (link as unknown as { readonly pathname: string }).pathname));
    const paths = [...inMenu, ...beside(account)].filter((path) => !walked.has(path) && (!path.startsWith('/lists/') || path === '/lists/checkAct'));
    const wrong: string[] = [];
    for (const state of rows === 'rows' ? STATES : STATES.slice(0, 1)) {
      const held: Route[] = [];
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      if (state === 'out of reach') await page.route(ASKED, (route) => route.abort());
      if (state === 'still being read') await page.route(ASKED, (route) => void held.push(route));
      for (const path of paths) {
        walked.add(path);
        await page.evaluate(`history.pushState(null, '', ${JSON.stringify(path)})`);
        await main(page).getByRole('heading').or(main(page).getByRole('alert')).or(main(page).getByText('正在读取')).first().waitFor();
        if (state !== 'still being read') await expect.poll(() => main(page).getByText('正在读取').count()).toBe(0);
        // What is around the page was looked at with the first state.
        const where = state === 'as it is' ? '' : "'main', ";
        const { violations } = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
          `axe.run(${where}{ resultTypes: ['violations'] })`,
        );
        const heads = await page.getByRole('heading', { level: 1 }).count();
        if (heads !== 1) wrong.push(`${path} ${state}: ${heads} headings of the page`);
        wrong.push(...violations.map(({ id, nodes }) => `${path} ${state} ${id}: ${nodes[0]?.html}`));
        for (const route of held.splice(0)) await route.abort();
      }
    }
    await context.close();
    expect(wrong).toEqual([]);
  });
});
