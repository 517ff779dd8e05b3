/** Journeys in the browsers and on the lines that there are: Chromium 109, plain http, a cut network, a slow line, other clocks, a translated page, an upgrade. */
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { insertRows } from '../../src/db/sql.js';
import { row } from '../gateway/stage.js';
import { openPeopleStage, type PeopleStage } from '../people/stage.js';
import { openBrowser, openOldBrowser } from '../support/browser.js';
import { accessible, filled, journeyStage, menu, PASSWORD, picture, translate } from './journey-stage.js';

const ROWS = 350;
const fill = async (stage: PeopleStage): Promise<void> => {
  await stage.person({ account: 'zhang', name: '张三', role: 'DISTRICT_ADMIN', districts: ['echeng'] });
  const rows = Array.from({ length: ROWS }, (_, n) =>
    row(`b${String(n).padStart(4, '0')}`, 'echeng', {
      newsId: `N-${n}`,
      title: `通报第${n}号`,
      author: '王小明',
      publishTime: '2022-03-01T16:30:00.000Z',
    }),
  );
  await stage.app.db.transaction((sql) => insertRows(sql, 'bulletin', Object.keys(rows[0] ?? {}), rows as never));
};
const grid = (page: Page) => page.getByRole('grid');
const rowOf = (page: Page, n: number) => page.locator(`[data-row="${Buffer.from(`bulletin:b${String(n).padStart(4, '0')}`).toString('base64url')}"]`);

/** What a person does on most days. */
async function aDay(page: Page): Promise<void> {
  await menu(page).getByRole('link', { name: '监管动态' }).click();
  await rowOf(page, 0).or(grid(page).locator('[data-row]').first()).first().waitFor();
  await page.getByRole('textbox', { name: '动态编号' }).fill('Ｎ-3\u200b');
  await page.getByRole('button', { name: '查询' }).click();
  await expect.poll(() => grid(page).locator('[data-row]').count()).toBeGreaterThan(5);
  expect(new URL(page.url()).search).toContain('newsId.startsWith=N-3');
  await page.getByRole('button', { name: '导出' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载' }).click()]);
  expect(await download.failure()).toBeNull();
  await page.getByRole('button', { name: '清空' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await grid(page).locator('[data-row]').first().getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: /监管动态 N-/ }).waitFor();
  await page.goBack();
  await grid(page).locator('[data-row]').first().waitFor();
}

// A name that is nowhere: whatever asked another host would fail, and is seen.
const CUT = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

describe('Chromium 109, with a network that ends at the hub', () => {
  const journey = journeyStage(fill, {}, {}, () => openOldBrowser(CUT));

  it('signs in, looks through a list, takes its file, opens a record, and asks no other host', async () => {
    expect(journey.browser.version()).toMatch(/^109\./);
    const hosts = new Set<string>();
    journey.context.on('request', (request) => hosts.add(new URL(request.url()).host));
    const page = await journey.signedIn();
    await aDay(page);
    await accessible(page);
    await picture(page, 'browsers-109');
    expect([...hosts]).toEqual([new URL(journey.stage.base).host]);
  });
});

describe('on plain http, where the origin is not trustworthy', () => {
  let stage: PeopleStage;
  let browser: Browser;
  beforeAll(async () => {
    stage = await openPeopleStage('sqlite', {
      server: { insecure: true },
      change: (config) => ({ signIn: { ...config.signIn, secondFactor: false } }),
    });
    await fill(stage);
    browser = await openBrowser('--host-resolver-rules=MAP hub.test 127.0.0.1');
  });
  afterAll(async () => {
    await browser.close();
    await stage.close();
  });

  it('goes the same way, and copies too', async () => {
    const context = await browser.newContext({ locale: 'zh-CN' });
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(String(error)));
    await page.goto(stage.base.replace('127.0.0.1', 'hub.test'));
    await filled(page, 'zhang', PASSWORD);
    await menu(page).waitFor();
    expect(await page.evaluate('isSecureContext')).toBe(false);
    await aDay(page);
    await grid(page).locator('[data-row]').nth(1).focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    await page.getByText(/已复制 \d+ 行/).waitFor();
    expect(wrong).toEqual([]);
    await context.close();
  });
});

describe('the system’s Chromium', () => {
  const journey = journeyStage(fill);

  it('on a line of 5 Mbit/s: few requests, few bytes, and the same bytes not twice', async () => {
    const page = await journey.context.newPage();
    const client = await journey.context.newCDPSession(page);
    const counted = await countBytes(client);
    await client.send('Network.emulateNetworkConditions', { offline: false, latency: 60, downloadThroughput: 625_000, uploadThroughput: 125_000 });
    await page.goto(`${journey.stage.base}/lists/bulletin`);
    await filled(page, 'zhang', PASSWORD);
    await grid(page).locator('[data-row]').nth(20).waitFor();
    const first = counted.take();
    expect(first.requests).toBeLessThanOrEqual(30);
    expect(first.bytes).toBeLessThanOrEqual(320_000);
    await page.reload();
    await grid(page).locator('[data-row]').nth(20).waitFor();
    const again = counted.take();
    expect(again.bytes).toBeLessThanOrEqual(first.bytes / 3);
    // At rest it asks for next to nothing.
    await page.getByRole('link', { name: 'N-1', exact: true }).or(grid(page).getByRole('link').first()).first().click();
    await page.getByRole('heading', { level: 1, name: /监管动态 N-/ }).waitFor();
    expect(counted.take().bytes).toBeLessThanOrEqual(60_000);
  });

  it('that loses its line says so, keeps what was typed, and goes on', async () => {
    const page = await journey.signedIn('zhang', '/lists/bulletin');
    await grid(page).locator('[data-row]').first().waitFor();
    await page.getByRole('textbox', { name: '标题' }).fill('通报第12');
    await journey.context.setOffline(true);
    await page.getByRole('button', { name: '查询' }).click();
    await page.getByRole('alert').filter({ hasText: '连接断开' }).waitFor();
    expect(await page.getByRole('textbox', { name: '标题' }).inputValue()).toBe('通报第12');
    await page.getByRole('button', { name: '导出' }).click();
    await page.getByRole('button', { name: '下载' }).click();
    await page.getByRole('dialog').getByRole('alert').filter({ hasText: '连接断开' }).waitFor();
    await picture(page, 'browsers-offline');
    await page.keyboard.press('Escape');
    await journey.context.setOffline(false);
    await page.getByRole('button', { name: '重试' }).first().click();
    await expect.poll(() => grid(page).locator('[data-row]').count()).toBeGreaterThan(5);
    await expect.poll(() => page.getByRole('alert').count()).toBe(0);
  });

  it.each([
    ['UTC', 0],
    ['America/New_York', 0],
    ['Asia/Shanghai', 2 * 86_400_000],
  ])('whose PC stands in %s and is off by %d ms shows the same days and sends the same', async (timezoneId, off) => {
    const context = await journey.browser.newContext({ locale: 'zh-CN', timezoneId, viewport: { width: 1366, height: 768 } });
    const page = await context.newPage();
    await page.clock.setFixedTime(Date.parse('2022-03-20T00:00:00.000Z') + off);
    await page.goto(`${journey.stage.base}/lists/bulletin?publishTime.gte=2022-03-01T16%3A30%3A00.000Z`);
    await filled(page, 'zhang', PASSWORD);
    await grid(page).getByText('2022-03-02 00:30').first().waitFor();
    await expect.poll(() => page.getByText(/这台电脑的时钟/).count()).toBe(off === 0 ? 0 : 1);
    await context.close();
  });

  it('that translates the page keeps it alive', async () => {
    const page = await journey.signedIn('zhang', '/lists/bulletin');
    await grid(page).locator('[data-row]').first().waitFor();
    await translate(page);
    await page.getByRole('textbox').first().fill('N-4');
    await page.getByRole('button', { name: '查询' }).click();
    await expect.poll(() => new URL(page.url()).search).toContain('N-4');
    await translate(page);
    await page.getByRole('button', { name: '统计条数' }).click();
    await menu(page).getByRole('link', { name: '首页' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await menu(page).isVisible()).toBe(true);
  });

  it('whose tab is from before an upgrade is told once, and keeps what was typed through the refresh', async () => {
    const page = await journey.signedIn('zhang', '/search');
    await page.getByRole('textbox').first().fill('还没有搜的文字');
    // The part of the release before is gone; what is missing is missing, never the shell.
    await page.route(/\/assets\/list-page-.*\.js/, (route) => route.fulfill({ status: 404, contentType: 'application/json', body: '{}' }));
    await menu(page).getByRole('link', { name: '监管动态' }).click();
    const strip = page.getByRole('alert').filter({ hasText: '系统已升级' });
    await strip.first().waitFor();
    await page
      .getByRole('main')
      .getByRole('heading', { name: /没有读到/ })
      .waitFor();
    await accessible(page);
    await picture(page, 'browsers-upgraded');
    await page.unroute(/\/assets\/list-page-.*\.js/);
    await Promise.all([page.waitForEvent('load'), page.getByRole('region', { name: '提示' }).getByRole('button', { name: '刷新' }).click()]);
    await grid(page).locator('[data-row]').first().waitFor();
    expect(await strip.count()).toBe(0);
    await page.keyboard.press('/');
    await expect.poll(() => page.getByRole('textbox').first().inputValue()).toBe('还没有搜的文字');
  });
});

async function countBytes(client: CDPSession): Promise<{ take(): { requests: number; bytes: number } }> {
  let [requests, bytes] = [0, 0];
  await client.send('Network.enable');
  client.on('Network.requestWillBeSent', () => (requests += 1));
  client.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  return {
    take() {
      const taken = { requests, bytes };
      [requests, bytes] = [0, 0];
      return taken;
    },
  };
}
