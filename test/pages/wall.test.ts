/** The example wall in a browser whose network ends at the hub: by keys alone, it shows what the documents answer, and breaks no rule of its page. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checks, claims, punishments, wallAlerts, wallSteps } from '../gateway/wall-rows.js';
import { openStage } from '../gateway/stage.js';
import { addWallDocuments } from '../../src/cli/serve/wall-documents.js';
import { openBrowser } from '../support/browser.js';
import { openPage } from '../support/opened-page.js';

let stage: Awaited<ReturnType<typeof openStage>>;
let browser: Browser;
beforeAll(async () => {
  stage = await openStage('sqlite', 0, { demo: true, now: () => '2023-02-01T00:00:00.000Z' });
  await stage.insert('item_claim', claims);
  await stage.insert('check_act', checks);
  await stage.insert('punish_act', punishments);
  await stage.insert('risk_alert', wallAlerts);
  await stage.insert('alert_step', wallSteps);
  await stage.rollUp();
  await addWallDocuments(stage);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await stage.close();
});

async function opened() {
  const { page, wrong, elsewhere } = await openPage(browser, `${new URL(stage.server.url).origin}/demo/wall`);
  await page.locator('section').nth(9).waitFor();
  const panel = (name: string) => page.getByRole('region', { name, exact: true });
  return { page, panel, wrong, elsewhere };
}

it('is used by keys alone, and its charts and tables show what was answered', async () => {
  const { page, panel, wrong, elsewhere } = await opened();
  // Year, key, and Enter.
  await page.keyboard.press('Tab');
  await page.keyboard.type('2022');
  await page.keyboard.press('Tab');
  await page.keyboard.type('dashboard');
  await page.keyboard.press('Enter');
  await page.locator('#state').getByText('更新').waitFor();

  await panel('处罚最多的十个事项').locator('summary').focus();
  await page.keyboard.press('Enter');
  const cells = await panel('处罚最多的十个事项').locator('tbody tr').allInnerTexts();
  expect(cells.map((text) => text.split('\t').slice(1))).toEqual([
    ['a', '3'],
    ['b', '2'],
    ['c', '1'],
  ]);
  expect(await panel('部门检查排行').locator('svg .value').allTextContents()).toEqual(['3', '1']);
  const fines = await panel('对企业和组织的罚款(元)').locator('tbody td:nth-child(2)').allTextContents();
  expect(fines.filter((text) => text !== '0.00')).toEqual(['100.50', '50.25', '1.00']);
  expect(await page.evaluate('[JSON.stringify({ ...localStorage }), document.cookie]')).toEqual(['{}', '']);
  expect([wrong, elsewhere]).toEqual([[], []]);
});

it('says in each widget why it has nothing: a wrong key', async () => {
  const { page, wrong } = await opened();
  await page.locator('#key').fill('none');
  await page.keyboard.press('Enter');
  await page.locator('#state').getByText('没有查到').waitFor();
  expect(await page.locator('section > p.failed').count()).toBe(10);
  expect(wrong).toEqual([]);
});
