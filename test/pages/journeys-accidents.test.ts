/** Journeys of accidents: addresses that are cut or made up, drawers that close, paper, a page of the release before, a line that drops, a hub that is asked too much. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, it } from 'vitest';
import { insertRows } from '../../src/db/sql.js';
import { returned, row } from '../gateway/stage.js';
import { filled, journeyStage, menu, PASSWORD, translate } from './journey-stage.js';

const ROWS = 150;
const journey = journeyStage(
  async (stage) => {
    await stage.person({ account: 'zhang', name: '张三', role: 'DISTRICT_ADMIN', districts: ['echeng'] });
    await stage.person({ account: 'wu', name: '吴推送', role: 'PUSH_OPERATOR', districts: ['*'] });
    await stage.person({ account: 'system', name: '系统员', role: 'SYSTEM_ADMIN' });
    const news = [row('b0', 'echeng', { newsId: 'N-0', title: '通报', author: '王小明', day: '2022-03-01' })];
    const rows = Array.from({ length: ROWS }, (_, n) => ({
      ...returned(n + 1, 'echeng'),
      message: `说明${String(n).padStart(3, '0')}号`,
      code: 'E05',
    }));
    await stage.app.db.transaction(async (sql) => {
      await insertRows(sql, 'bulletin', Object.keys(news[0] ?? {}), news as never);
      await insertRows(sql, 'deliveries', Object.keys(rows[0] ?? {}), rows as never);
    });
  },
  { change: (config) => ({ sources: [...config.sources, ...config.sources.map((source) => ({ ...source, name: 'runs' }))] }) },
);
const { signedIn } = journey;
const main = (page: Page) => page.getByRole('main');
const grid = (page: Page) => page.getByRole('grid');
const isFocused = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).and(page.locator(':focus')).waitFor();
const anew = async (account: string, path: string): Promise<Page> => {
  await journey.context.clearCookies();
  return signedIn(account, path);
};
/** What the paper has. */
const paper = async (page: Page): Promise<string> => {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' }))), { mergePages: true });
  return text
    .normalize('NFKC')
    .replace(/\u2012/g, '–')
    .replace(/\s+/g, '');
};

it('1. conditions that a page does not know are said and not left out, wherever they stand', async () => {
  const page = await signedIn('zhang', '/');
  const said = async (path: string): Promise<void> => {
    await page.evaluate(`history.pushState(null, '', ${JSON.stringify(path)})`);
    await main(page).getByText('地址里的').or(main(page).getByText('没有这个页面')).first().waitFor();
    expect(await page.getByRole('heading', { level: 1 }).count(), path).toBe(1);
    // Nothing of another address is taken for the next one's words.
    await page.evaluate("history.pushState(null, '', '/today')");
    await page.getByRole('heading', { level: 1, name: '今天要办' }).waitFor();
  };
  const lists = ['/alerts', '/', '/search', '/lists/bulletin', '/items', '/items/x', '/requests', '/joint', '/returned', '/returned/deliveries'];
  for (const path of [
    ...lists,
    '/returned/issues',
    '/returned/quarantine',
    '/push',
    '/push/batches',
    '/sources',
    '/sources/runs',
    '/today',
    '/today/deadlines',
  ])
    await said(`${path}?show=nonsense`);
  for (const path of [
    '/alerts?stage=nonsense',
    '/alerts?stage=-',
    '/alerts?stage=SIGNED&stage=NONE',
    '/alerts?stage=%E9%8',
    '/?year=12',
    '/?year=abc',
    '/?year=2021&year=2022',
    '/search?kinds=nothing',
    '/push?by=nothing',
    '/returned/deliveries?from=2022-02-30',
    '/system/deadlines?x=1',
  ])
    await said(path);
  await page.evaluate("history.pushState(null, '', '/alerts?stage=SIGNED')");
  await page.getByRole('link', { name: '已签收', exact: true }).and(page.locator('[aria-current=page]')).waitFor();
  // A cursor that is none is told in words too, by the hub.
  for (const path of ['/requests?after=x', '/sources/runs?after=x', '/joint?after=x']) {
    await page.evaluate(`history.pushState(null, '', ${JSON.stringify(path)})`);
    await main(page)
      .getByRole('alert')
      .filter({ hasText: /[\u4e00-\u9fff]/ })
      .waitFor();
  }
});

it('2. a source that is named like another page of its own is opened all the same', async () => {
  const page = await signedIn('wu', '/sources');
  await page.getByRole('table').getByRole('link', { name: 'runs', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: '数据源 runs' }).waitFor();
  await page.getByRole('link', { name: '它的各次运行' }).click();
  await page.getByRole('heading', { level: 1, name: '运行记录' }).waitFor();
  expect(new URL(page.url()).search).toBe('?source=runs');
  await menu(page).getByRole('link', { name: '首页' }).click();
  await page.getByRole('link', { name: '数据源 runs' }).click();
  await page.getByRole('heading', { level: 1, name: '数据源 runs' }).waitFor();
});

it('3. after a drawer the focus is on what opened it, however the drawer was made; where that is gone, on the page', async () => {
  const page = await signedIn('wu', '/push');
  const shut = async (opener: string | RegExp): Promise<void> => {
    const button = page.getByRole('button', { name: opener });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.getByRole('dialog').locator(':focus').waitFor();
    await page.keyboard.press('Escape');
    await isFocused(page, opener);
  };
  await shut('暂停……');
  await shut('放行 province');
  await shut(/吴推送/);
  await page.getByRole('button', { name: '放行 province' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: '确定放行' }).click();
  await page.getByText('已放行,正常上报').waitFor();
  await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('page');
  const people = await anew('system', '/system/people');
  await people.getByRole('button', { name: '处理 张三' }).focus();
  await people.keyboard.press('Enter');
  await people.getByRole('dialog').waitFor();
  // Its list is read anew meanwhile.
  await people.getByRole('dialog').getByRole('button', { name: '结束其所有登录' }).click();
  await people.getByRole('dialog').getByRole('button', { name: '确定结束其所有登录' }).click();
  await people.getByRole('dialog').getByRole('button', { name: '结束其所有登录' }).waitFor();
  await people.keyboard.press('Escape');
  await isFocused(people, '处理 张三');
});

it('4. a drawer is not closed by marking a text, and what was typed in one that was closed is there again', async () => {
  const page = await signedIn('wu', '/push');
  await page.getByRole('button', { name: '暂停……' }).click();
  const reason = page.getByRole('dialog').getByRole('textbox', { name: '原因' });
  await reason.fill('写了很久的原因');
  const box = await reason.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 15);
  await page.mouse.down();
  await page.mouse.move(60, 300, { steps: 5 });
  await page.mouse.up();
  await page.mouse.click(60, 300);
  expect(await reason.inputValue()).toBe('写了很久的原因');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: '暂停……' }).click();
  expect(await reason.inputValue()).toBe('写了很久的原因');
});

it('5. no paper has a value that was revealed for a minute, and that of a log has each row that is held once', async () => {
  const page = await signedIn('zhang', '/lists/bulletin');
  await page.getByRole('link', { name: 'N-0' }).click();
  await page.getByRole('button', { name: '显示 作者' }).click();
  await page.getByRole('textbox', { name: '原因' }).fill('核对署名');
  await page.getByRole('button', { name: '记入日志并显示' }).click();
  await page.getByText('王小明').first().waitFor();
  const record = await paper(page);
  expect([record.includes('作者'), record.includes('王小明')]).toEqual([true, false]);
  await page.goto(`${journey.stage.base}/returned/deliveries?code=E05`);
  await grid(page).getByRole('row').nth(5).waitFor();
  await expect
    .poll(async () => {
      await page.evaluate("document.querySelector('.grid').scrollTo(0, 1e6)");
      return grid(page).getAttribute('aria-rowcount');
    })
    .toBe(String(ROWS + 1));
  const log = await paper(page);
  const wrong = Array.from({ length: ROWS }, (_, n) => `说明${String(n).padStart(3, '0')}号`).filter((text) => log.split(text).length !== 2);
  expect(wrong).toEqual([]);
  for (const words of ['退回代码“E05”', `第1–${ROWS}行,共${ROWS}行`, '张三']) expect(log, words).toContain(words.normalize('NFKC'));
  // A table that is no grid says what it is of as well.
  const table = await anew('wu', '/push/batches?state=REFUSED');
  await main(table).getByText('没有符合条件的').waitFor();
  const batches = await paper(table);
  for (const words of ['状态“', '新的在前', '吴推送(推送运维)打印于']) expect(batches, words).toContain(words.normalize('NFKC'));
});

it('6. a page of the release before says once that the hub was upgraded, keeps what was typed, and does not go round', async () => {
  const page = await signedIn('wu', '/push');
  await page.getByRole('button', { name: '暂停……' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: '原因' }).fill('盘点');
  // As of another release: no document that this page asks by is known.
  let asked = 0;
  await page.route('**/graphql**', (route) => {
    asked += 1;
    const other = (text: string): string => text.replace(/[0-9a-f]{64}/, 'f'.repeat(64));
    const postData = route.request().postData();
    return route.continue({ url: other(route.request().url()), ...(postData !== null && { postData: other(postData) }) });
  });
  await page.getByRole('dialog').getByRole('button', { name: '确定暂停' }).click();
  const strip = page.getByRole('region', { name: '提示' }).getByRole('alert').filter({ hasText: '系统已升级' });
  await strip.waitFor();
  await page.getByRole('dialog').getByRole('alert').filter({ hasText: '系统已升级' }).waitFor();
  await page.getByRole('dialog').getByRole('button', { name: '不暂停' }).click();
  // What keeps itself up to date says the same, not the hub's word for programs.
  await menu(page).getByRole('link', { name: '数据源' }).click();
  await main(page).getByRole('alert').filter({ hasText: '系统已升级' }).waitFor();
  expect(await page.getByText('PersistedQuery').count()).toBe(0);
  expect([await strip.count(), asked < 20]).toEqual([1, true]);
  await page.unroute('**/graphql**');
  await page.goBack();
  await Promise.all([page.waitForEvent('load'), strip.getByRole('button', { name: '刷新' }).click()]);
  await page.getByRole('button', { name: '暂停……' }).click();
  expect(await page.getByRole('dialog').getByRole('textbox', { name: '原因' }).inputValue()).toBe('盘点');
  expect(await strip.count()).toBe(0);
});

it('7. an answer that was lost, and the input corrected since: the person is told that the first was done, and nothing is done twice unasked', async () => {
  const page = await signedIn('wu', '/push');
  await page.getByRole('button', { name: '暂停……' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('textbox', { name: '原因' }).fill('第一个原因');
  let swallowed = 0;
  await page.route('**/graphql', async (route) => {
    if (swallowed > 0 || !route.request().postData()?.includes('第一个原因')) return route.continue();
    swallowed += 1;
    await route.fetch();
    await route.abort('connectionreset');
  });
  await drawer.getByRole('button', { name: '确定暂停' }).click();
  await drawer.getByRole('alert').filter({ hasText: '连不上服务器' }).waitFor();
  await drawer.getByRole('textbox', { name: '原因' }).fill('改过的原因');
  await drawer.getByRole('button', { name: '确定暂停' }).click();
  await drawer.getByRole('alert').filter({ hasText: '上一次提交其实已经成功' }).waitFor();
  expect(await drawer.getByText('requestId').count()).toBe(0);
  const done = () => journey.stage.rows("SELECT COUNT(*) AS n FROM audit_log WHERE act='hold' AND outcome='OK'");
  expect(await done()).toEqual([{ n: 1 }]);
  // Closed and opened again it is no longer the number of the first.
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '暂停……' }).click();
  expect(await drawer.getByRole('textbox', { name: '原因' }).inputValue()).toBe('改过的原因');
  await drawer.getByRole('button', { name: '确定暂停' }).click();
  await drawer.waitFor({ state: 'detached' });
  expect(await done()).toEqual([{ n: 2 }]);
});

it('8. a list that was asked for too often says so and comes back by itself', async () => {
  const page = await journey.context.newPage();
  await page.clock.install();
  await page.goto(journey.stage.base);
  await filled(page, 'zhang', PASSWORD);
  await menu(page).waitFor();
  const body = JSON.stringify({ errors: [{ message: '请求过多', extensions: { code: 'TOO_MANY_REQUESTS', seconds: 5 } }] });
  await page.route('**/graphql', (route) => route.fulfill({ status: 429, headers: { 'content-type': 'application/json' }, body }));
  await menu(page).getByRole('link', { name: '监管动态' }).click();
  await page.getByRole('alert').filter({ hasText: '请求过多' }).waitFor();
  await page.unroute('**/graphql');
  await page.clock.runFor(26_000);
  await grid(page).getByRole('row').nth(1).waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
});

it('9. links of the office’s other systems open the desk as the person who is signed in, and files by one press', async () => {
  await signedIn('zhang');
  const paths = ['/lists/bulletin', '/export/issues.csv', '/templates/itemClaim.xlsx', '/graphql', '/nowhere'];
  const office = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html; charset=utf-8');
    answer.end(paths.map((path) => `<a href="${journey.stage.base}${path}">${path}</a>`).join(' '));
  });
  await new Promise<void>((done) => office.listen(0, '127.0.0.1', done));
  const from = `http://localhost:${(office.address() as AddressInfo).port}/`;
  try {
    const page = await journey.context.newPage();
    for (const [path, heading] of [
      ['/lists/bulletin', '监管动态'],
      ['/export/issues.csv', '下载文件'],
      ['/graphql', '没有这个页面'],
      ['/nowhere', '没有这个页面'],
    ] as const) {
      await page.goto(from);
      await page.getByRole('link', { name: path, exact: true }).click();
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      await menu(page).waitFor();
    }
    await page.goto(from);
    await page.getByRole('link', { name: '/export/issues.csv' }).click();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载' }).click()]);
    expect([file.suggestedFilename(), await file.failure()]).toEqual(['质量问题.csv', null]);
    // One that is not there, or not any more, is told on the page.
    await page.goto(`${journey.stage.base}/export/lists?ticket=gone`);
    await page.getByRole('button', { name: '下载' }).click();
    await main(page).getByRole('alert').waitFor();
  } finally {
    office.close();
  }
});

it('10. a translator that takes every text apart leaves a drawer alive, with what is typed in it', async () => {
  const page = await signedIn('wu', '/push');
  await page.getByRole('button', { name: '暂停……' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('textbox', { name: '原因' }).fill('盘点');
  await translate(page);
  await drawer.getByLabel('暂停什么').selectOption('SOURCE');
  await drawer.getByLabel('数据源').selectOption('s');
  await translate(page);
  await drawer.getByLabel('暂停什么').selectOption('WHOLE');
  expect(await drawer.getByRole('textbox', { name: '原因' }).inputValue()).toBe('盘点');
  await drawer.getByRole('button', { name: '确定暂停' }).click();
  await expect.poll(() => journey.stage.rows("SELECT COUNT(*) AS n FROM audit_log WHERE act='hold' AND outcome='OK'")).toEqual([{ n: 1 }]);
  await menu(page).getByRole('link', { name: '数据源' }).click();
  await page.getByRole('heading', { level: 1, name: '数据源' }).waitFor();
  expect(await menu(page).isVisible()).toBe(true);
});

it.each(['2022-03-19T16:30:00.000Z', '2022-03-20T15:30:00.000Z'])('11. today is the city’s day, at %s, wherever the PC stands', async (at) => {
  journey.stage.pass(Date.parse(at) - journey.stage.now());
  for (const timezoneId of ['UTC', 'America/New_York']) {
    const context = await journey.browser.newContext({ locale: 'zh-CN', timezoneId });
    const page = await context.newPage();
    await page.clock.setFixedTime(Date.parse(at) - 2 * 86_400_000);
    await page.goto(`${journey.stage.base}/items?show=changed`);
    await filled(page, 'zhang', PASSWORD);
    // Ninety days before 2022-03-20.
    await expect.poll(() => page.getByRole('textbox', { name: '自哪一天' }).inputValue()).toBe('2021-12-20');
    const [request] = await Promise.all([
      page.waitForRequest((each) => each.postData()?.includes('since') === true),
      page
        .getByRole('textbox', { name: '自哪一天' })
        .fill('2022年3月20日')
        .then(() => page.keyboard.press('Enter')),
    ]);
    expect(JSON.parse(request.postData() ?? '').variables.since).toBe('2022-03-20');
    expect(await page.getByText(/这台电脑的时钟慢了/).count()).toBe(1);
    await context.close();
  }
});

it('12. at half again the size whatever has the focus in a drawer is within the view, to its last button and round', async () => {
  const inView = `(({ top, bottom, left, right }) => top >= 0 && left >= 0 && bottom <= innerHeight + 1 && right <= innerWidth + 1)(
    document.activeElement.getBoundingClientRect())`;
  const walked = async (page: Page, opener: string, last: string): Promise<void> => {
    await page.setViewportSize({ width: 911, height: 512 });
    await page.getByRole('button', { name: opener }).click();
    await page.getByRole('dialog').locator(':focus').waitFor();
    const seen = new Set<string>();
    for (let i = 0; i < 14; i++) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(inView), `${opener}, tab ${i}`).toBe(true);
      seen.add(await page.evaluate('document.activeElement.innerText'));
    }
    expect([...seen]).toContain(last);
  };
  await walked(await signedIn('wu', '/push'), '暂停……', '确定暂停');
  await walked(await anew('system', '/system/people'), '新增人员', '提出');
  const people = await anew('system', '/system/people');
  await walked(people, '处理 张三', '停用账号');
});
