/**
 * A stage for journeys: Debian's Chromium before a hub that is served as in service, with a clock that a test moves. Pictures are kept in
 * dist/screenshots; whatever a journey is about, no page may break its own policy or throw.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { openPeopleStage, type PeopleStage, type PeopleStageOptions } from '../people/stage.js';
import { openBrowser } from '../support/browser.js';
import { freePort } from '../support/mariadb.js';
import { root } from '../support/source-files.js';

export const PASSWORD = 'Correct-Horse-9';
const pictures = join(root, 'dist/screenshots');

export interface JourneyStage {
  stage: PeopleStage;
  browser: Browser;
  context: BrowserContext;
  opened(path?: string): Promise<Page>;
  signedIn(account?: string, path?: string): Promise<Page>;
}

/** For the tests of one file, a fresh hub and a fresh browser context each. @param fill what the store has, besides people @param launched the system's Chromium unless given */
export function journeyStage(
  fill: (stage: PeopleStage) => Promise<unknown>,
  options: PeopleStageOptions = {},
  browsing: BrowserContextOptions = {},
  launched: () => Promise<Browser> = openBrowser,
): JourneyStage {
  let wrong: string[] = [];
  const journey: JourneyStage = {
    stage: null as never,
    browser: null as never,
    context: null as never,
    async opened(path = '/') {
      const page = await journey.context.newPage();
      page.on('pageerror', (error) => wrong.push(String(error)));
      await page.exposeFunction('told', (line: string) => wrong.push(line));
      await page.addInitScript("addEventListener('securitypolicyviolation', (e) => told(e.violatedDirective + ' ' + e.blockedURI))");
      await page.goto(`${journey.stage.base}${path}`);
      return page;
    },
    async signedIn(account = 'zhang', path = '/') {
      const page = await journey.opened(path);
      await filled(page, account, PASSWORD);
      await menu(page).waitFor();
      return page;
    },
  };
  // At one address, for all tests of a file: what the browser has of the program, and has made of it, it has for the next.
  let port: number;
  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    port = await freePort();
    journey.browser = await launched();
    journey.context = await journey.browser.newContext({ locale: 'zh-CN', viewport: { width: 1366, height: 768 }, ...browsing });
    // A fuse: on a busy machine a page is slow, never wrong.
    journey.context.setDefaultTimeout(2 * 60_000);
  });
  afterAll(() => journey.browser.close());
  beforeEach(async () => {
    journey.stage = await openPeopleStage('sqlite', {
      server: { port },
      ...options,
      change: (config) => ({ signIn: { ...config.signIn, secondFactor: false }, ...options.change?.(config) }),
    });
    await fill(journey.stage);
    wrong = [];
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail')
      for (const [i, page] of journey.context.pages().entries())
        await page.screenshot({ path: join(pictures, `failed-${task.name.slice(0, 2).trim()}-${i}.png`) });
    await emptied(journey.context, journey.stage.base);
    await journey.stage.close();
    expect(wrong).toEqual([]);
  });
  return journey;
}

/** As a browser that nobody has used yet, but for what it keeps of the program. */
async function emptied(context: BrowserContext, origin: string): Promise<void> {
  const blank = await context.newPage();
  const devtools = await context.newCDPSession(blank);
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'cookies,local_storage,indexeddb,service_workers' });
  for (const page of context.pages()) await page.close();
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await context.clearCookies();
  await context.setOffline(false);
}

export async function filled(page: Page, account: string, password: string): Promise<void> {
  await page.getByRole('textbox', { name: '账号' }).fill(account);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.keyboard.press('Enter');
}

export const menu = (page: Page) => page.getByRole('navigation', { name: '主菜单' });

export const picture = (page: Page, name: string) => page.screenshot({ path: join(pictures, `${name}.png`) });

/** As translators of browsers do: every text in an element of its own. */
export const translate = (page: Page) =>
  page.evaluate(`(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      const font = document.createElement('font');
      text.parentNode.replaceChild(font, text);
      font.appendChild(text);
    }
  })()`);

export async function accessible(page: Page): Promise<void> {
  // As the page's own policy allows no script of a stranger, it is evaluated by the driver.
  if ((await page.evaluate('typeof axe')) === 'undefined') await page.evaluate(axe.source);
  const { violations } = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>("axe.run({ resultTypes: ['violations'] })");
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}
