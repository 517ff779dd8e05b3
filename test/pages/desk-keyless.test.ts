/** The desk in a browser whose network ends at the hub, before anybody has signed in: it breaks no rule of its page, and each state says what to do. */
import type { Browser } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage } from '../gateway/stage.js';
import { openBrowser } from '../support/browser.js';
import { openPage } from '../support/opened-page.js';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

let stage: Awaited<ReturnType<typeof openStage>>;
let browser: Browser;
beforeAll(async () => {
  stage = await openStage('sqlite');
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await stage.close();
});

const origin = (): string => new URL(stage.server.url).origin;

describe.each(['/', '/sign-in', '/lists/itemClaim?status.eq=CLAIMED', '/records/itemClaim/%E0%A4%A', '/export/issues.csv', '/nowhere'])(
  '%s',
  (path) => {
    it('opens as a page, asks nobody else, and keeps its policy; nobody finds it hard to read', async () => {
      const { page, wrong, elsewhere } = await openPage(browser, `${origin()}${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.locator('[role=status]:text("正在打开")').waitFor({ state: 'detached' });
      await page.evaluate(axe);
      const faults = (await page.evaluate(
        'axe.run(document, { resultTypes: ["violations"] }).then((r) => r.violations.map((v) => v.id))',
      )) as string[];
      expect([faults, wrong, elsewhere]).toEqual([[], [], []]);
      expect(await page.evaluate('[JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), document.cookie]')).toEqual([
        '{}',
        '{}',
        '',
      ]);
      await page.context().close();
    });
  },
);

it('says what is the matter where the hub does not answer, and opens once it does', async () => {
  const context = await browser.newContext({ locale: 'zh-CN' });
  const page = await context.newPage();
  await page.route('**/session', (route) => route.abort());
  await page.goto(`${origin()}/`);
  await page.getByRole('heading', { name: '暂时打不开' }).waitFor();
  await page.getByText('网络断开,或服务正在重启').waitFor();
  await page.unroute('**/session');
  const asked = page.waitForResponse((response) => response.url().endsWith('/session'));
  await page.getByRole('button', { name: '再试一次' }).click();
  await asked;
  await context.close();
});

it('tells in the page itself, where scripts are off, which button to press and which browsers do', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${origin()}/lists/itemClaim`);
  for (const said of ['极速模式', 'Chrome、Edge 105']) await page.getByText(said).first().waitFor();
  await context.close();
});
