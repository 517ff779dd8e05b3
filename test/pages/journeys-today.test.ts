/** Journeys of a morning: what is to be done today, by figures, groups and rows; and what each page says when there is nothing, or something is missing. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { replaceYear } from '../../src/calendar/years.js';
import { insertRows } from '../../src/db/sql.js';
import { markStale, rollUp, staleKeys } from '../../src/indicators/rollup.js';
import { followClocks } from '../../src/work/follow-clocks.js';
import { returned, row } from '../gateway/stage.js';
import type { PeopleStage } from '../people/stage.js';
import { accessible, journeyStage, picture } from './journey-stage.js';

const DAY = 86_400_000;
// A Monday: 2022-03-21, as the stage's clock begins on the day before.
const NOW = '2022-03-21T01:00:00.000Z';

async function put(stage: PeopleStage, table: string, rows: readonly object[]): Promise<void> {
  const kind = stage.app.hub.kinds.find((each) => each.table === table);
  await stage.app.db.transaction(async (sql) => {
    await insertRows(sql, table, Object.keys(rows[0] ?? {}), rows as never);
    if (kind) await followClocks(sql, stage.app.hub.kinds, kind, rows as never);
  });
}

const alert = (id: string, district: string, day: string) =>
  row(id, district, { title: `预警-${id}`, areaNumber: '420704', fxyjId: `YJ-${id}`, createdAt: `${day}T01:00:00.000Z`, day, department: '' });
const returnedRow = (id: number, district: string, more: object = {}) => ({
  ...returned(id, district),
  ...{ code: 'E05', field: 'uscc', message: '校验位不符 <script>alert(1)</script>', updatedAt: '2022-03-17T01:00:00.000Z', ...more },
});

const journey = journeyStage(async (stage) => {
  stage.pass(DAY + 3_600_000);
  await stage.person({ account: 'zhang', name: '张三', role: 'DISTRICT_ADMIN', districts: ['echeng'] });
  await stage.person({ account: 'clerk', name: '李四', role: 'DEPARTMENT_CLERK', districts: ['echeng'], department: 'd1' });
  await stage.person({ account: 'wang', name: '王五', role: 'DISTRICT_ADMIN', districts: ['huarong'] });
  await stage.person({ account: 'city', name: '赵六', role: 'CITY_ADMIN', districts: ['*'] });
  await put(stage, 'deliveries', [returnedRow(1, 'echeng'), returnedRow(2, 'echeng', { updatedAt: '2022-03-18T01:00:00.000Z' })]);
  await put(stage, 'risk_alert', [alert('a', 'echeng', '2022-03-18')]);
  const claim = { claimantUscc: 'u', status: 'CLAIMED', claimedAt: '2022-01-01', itemId: null };
  await put(
    stage,
    'item_claim',
    [1, 2, 3].map((id) => row(`c${id}`, 'echeng', { ...claim, itemCode: `code${id}` })),
  );
});
const { signedIn, opened } = journey;
const main = (page: Awaited<ReturnType<typeof opened>>) => page.getByRole('main');
const anew = (account: string, path: string) => journey.context.clearCookies().then(() => signedIn(account, path));

describe('a morning at the desk', () => {
  it('1. a district sees what is to be done today: two returned rows and an alert due today, and opens just these', async () => {
    const page = await signedIn();
    const work = page.getByRole('region', { name: '今天要办' });
    const back = work.getByRole('row', { name: /E05 校验位不符/ });
    await back.waitFor();
    expect(await back.innerText()).toMatch(/退回:E05 校验位不符[\s\S]*2[\s\S]*剩 3 个工作日[\s\S]*对照证照逐位核对该号码/);
    expect(await work.getByRole('row', { name: /风险预警签收/ }).innerText()).toContain('今天到期');
    // One list, the most urgent first.
    expect(await work.getByRole('row').nth(1).innerText()).toContain('今天到期');
    await accessible(page);
    await picture(page, 'today-overview');
    await back.getByRole('link').click();
    await page.getByRole('grid', { name: '上报行' }).waitFor();
    expect(await page.getByRole('grid', { name: '上报行' }).getByRole('link').count()).toBe(2);
    expect(page.url()).toContain('/returned/deliveries?state=RETURNED&code=E05&district=echeng&department=d1');
    await page.getByText('校验位不符 <script>alert(1)</script>').first().waitFor();
    await accessible(page);
    await picture(page, 'today-returned-list');
    await page.goBack();
    await work
      .getByRole('row', { name: /风险预警签收/ })
      .getByRole('link')
      .click();
    await main(page).getByText('今天到期').first().waitFor();
    expect(await page.getByRole('table', { name: '期限' }).getByRole('row').count()).toBe(2);
    await accessible(page);
    await picture(page, 'today-deadlines');
  });

  it('2. a row is sent again by two clicks that are one act, and a second tab that still shows it returned is told', async () => {
    const page = await signedIn('zhang', '/returned/deliveries/1');
    await main(page).getByText('退回', { exact: true }).first().waitFor();
    const second = await opened('/returned/deliveries/1');
    await main(second).getByRole('button', { name: '重推这一行' }).click();
    await accessible(page);
    await picture(page, 'today-delivery');
    await main(page).getByRole('button', { name: '重推这一行' }).click();
    await main(page).getByRole('button', { name: '确定重推' }).dblclick();
    await main(page).getByText('待推送').first().waitFor();
    expect(await journey.stage.rows("SELECT COUNT(*) AS n FROM audit_log WHERE act='retryDelivery' AND outcome='OK'")).toEqual([{ n: 1 }]);
    await main(second).getByRole('button', { name: '确定重推' }).click();
    await second.getByRole('alert').filter({ hasText: '已被他人改动' }).waitFor();
  });

  it('3. what is sent again in bulk is what was shown, and nothing where a row came meanwhile', async () => {
    const page = await signedIn('zhang', '/returned/deliveries?state=RETURNED&code=E05');
    await page.getByRole('button', { name: '成批重推' }).click();
    const side = page.getByRole('dialog');
    await side.getByText('将原样重推').waitFor();
    await accessible(page);
    await picture(page, 'today-retry-many');
    await put(journey.stage, 'deliveries', [returnedRow(3, 'echeng')]);
    await side.getByRole('button', { name: '重推这 2 行' }).click();
    await side.getByRole('alert').filter({ hasText: '所依据的是 2 行,现在是 3 行' }).waitFor();
    expect(await journey.stage.rows("SELECT COUNT(*) AS n FROM deliveries WHERE state='RETURNED'")).toEqual([{ n: 3 }]);
    await side.getByRole('button', { name: '重新查看' }).click();
    await side.getByRole('button', { name: '重推这 3 行' }).dblclick();
    await side.getByText('已重推 3 行').waitFor();
    expect(await journey.stage.rows("SELECT COUNT(*) AS n FROM deliveries WHERE state='WAITING'")).toEqual([{ n: 3 }]);
  });

  it('4. a district with nothing to do reads that, and sees nothing of its neighbour', async () => {
    await journey.stage.app.db.transaction((sql) => sql.run('UPDATE cursors SET lastSuccessAt=NULL'));
    const page = await signedIn('wang', '/');
    await page.getByRole('region', { name: '今天要办' }).getByText('没有要办的事').waitFor();
    expect(await page.getByText('E05').count()).toBe(0);
    await accessible(page);
    await picture(page, 'today-nothing');
    await page.goto(`${journey.stage.base}/returned`);
    await main(page).getByText('没有退回、没有上报不了、没有待修复的行').waitFor();
    await accessible(page);
    await picture(page, 'today-returned-nothing');
    await page.goto(`${journey.stage.base}/returned/deliveries/1`);
    await main(page).getByText('没有这一行').waitFor();
    // An address that was cut shows nothing rather than everything.
    await page.goto(`${journey.stage.base}/returned/deliveries?state=RETURNED&cod`);
    await page.getByRole('alert').filter({ hasText: '地址里的查询条件不完整' }).waitFor();
  });

  it('5. where next year has no notice the day is not known: the district waits, the city is led to the import, and it counts at once', async () => {
    journey.stage.pass(1_741 * DAY);
    // The end of 2026 by now; the year behind it has no notice. Accounts of before are off, as nobody used them.
    expect(new Date(journey.stage.now()).toISOString().slice(0, 7)).toBe('2026-12');
    await put(journey.stage, 'risk_alert', [alert('late', 'echeng', '2026-12-30')]);
    await journey.stage.person({ account: 'sun', role: 'DISTRICT_ADMIN', districts: ['echeng'] });
    await journey.stage.person({ account: 'qian', role: 'CITY_ADMIN', districts: ['*'] });
    const page = await signedIn('sun', '/today');
    const row = page.getByRole('row', { name: /缺 2027 年工作日历/ });
    await row.waitFor();
    expect(await row.innerText()).toContain('请市级管理员导入 2027 年的放假通知');
    await accessible(page);
    await picture(page, 'today-no-calendar');
    await row.getByRole('link').click();
    await main(page).getByText('缺 2027 年工作日历').first().waitFor();
    const city = await anew('qian', '/today');
    await city
      .getByRole('row', { name: /缺 2027 年工作日历/ })
      .getByRole('link')
      .click();
    await city.getByRole('heading', { name: '工作日历', exact: true }).waitFor();
    const notice = { notice: '演练', source: 't', loadedAt: NOW };
    await journey.stage.app.db.transaction((sql) =>
      replaceYear(sql, { year: 2027, days: [{ day: '2027-01-01', kind: 'OFF', name: '元旦' }] }, notice),
    );
    await city.goto(`${journey.stage.base}/today`);
    await main(city).getByRole('table').first().waitFor();
    expect(await city.getByText('缺 2027 年工作日历').count()).toBe(0);
  });

  it('6. a source that fails stands in the list with what to do, and the clocks say what is not observed yet and why', async () => {
    const page = await signedIn('zhang', '/today');
    const source = page.getByRole('row', { name: /数据源 s/ });
    await source.waitFor();
    expect(await source.innerText()).toContain('还没有成功读取过');
    expect(await source.getByRole('link').getAttribute('href')).toBe('/sources/s');
    await page.goto(`${journey.stage.base}/system/deadlines`);
    await page.getByRole('table', { name: '还观察不到的,不列入待办' }).getByText('各数据源都没有提供公示日期').waitFor();
    expect(await page.getByRole('row', { name: /退回的数据改正重报/ }).innerText()).toContain('5 个工作日');
    await accessible(page);
    await picture(page, 'today-clocks');
  });

  it('7. the figures of a year open their rows, and the year is in the address', async () => {
    await put(journey.stage, 'bulletin', [row('b1', 'echeng', { newsId: 'N-1', title: '通报', author: 'x', day: '2022-01-05' })]);
    const page = await signedIn('zhang', '/?year=2022');
    const figures = page.getByRole('region', { name: '十项数字' });
    const bulletins = figures.getByRole('link', { name: /^监管动态/ });
    await bulletins.waitFor();
    expect(await bulletins.getAttribute('href')).toBe('/lists/bulletin?day.gte=2022-01-01&day.lte=2022-03-21');
    await bulletins.click();
    await page.getByRole('grid', { name: '监管动态' }).getByText('通报').waitFor();
    await page.goBack();
    await figures.getByLabel('年度').selectOption('2021');
    await figures.getByRole('heading', { name: '2021 年的十项数字' }).waitFor();
    expect(page.url()).toContain('year=2021');
    // An open page keeps up: whoever turns to its tab sees what has come since.
    await figures.getByLabel('年度').selectOption('2022');
    await figures.getByRole('link', { name: '监管动态 0,打开这些行' }).waitFor();
    const { app } = journey.stage;
    const kind = app.hub.kinds.find(({ table }) => table === 'bulletin') as (typeof app.hub.kinds)[number];
    await app.db.transaction((sql) => markStale(sql, staleKeys(kind, [row('b1', 'echeng', { day: '2022-01-05' })])));
    await rollUp(app.db, [kind], []);
    await expect
      .poll(async () => {
        await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
        return figures.getByRole('link', { name: '监管动态 1,打开这些行' }).count();
      })
      .toBe(1);
  });

  it('8. a clerk sees her department, may not send again, and is told whom to ask; narrow screens reach all of it', async () => {
    await put(journey.stage, 'deliveries', [returnedRow(9, 'echeng', { department: 'd7' })]);
    const page = await signedIn('clerk', '/');
    const back = page.getByRole('row', { name: /E05/ });
    await back.waitFor();
    expect(await back.count()).toBe(1);
    for (const [width, height, name] of [
      [911, 512, 'zoomed'],
      [390, 844, 'phone'],
    ] as const) {
      await page.setViewportSize({ width, height });
      await back.getByRole('link').scrollIntoViewIfNeeded();
      await accessible(page);
      await picture(page, `today-${name}`);
    }
    await page.goto(`${journey.stage.base}/returned/deliveries/1`);
    await main(page).getByText('请联系区级或市级管理员').waitFor();
    expect(await main(page).getByRole('button', { name: '重推这一行' }).count()).toBe(0);
  });

  it('9. the line drops: what is shown stays, and the page says so', async () => {
    const page = await signedIn('zhang', '/returned/deliveries/1');
    await main(page).getByRole('button', { name: '重推这一行' }).click();
    await journey.context.setOffline(true);
    await main(page).getByRole('button', { name: '确定重推' }).click();
    await page.getByRole('alert').filter({ hasText: '连不上服务器' }).waitFor();
    await journey.context.setOffline(false);
    await main(page).getByRole('button', { name: '确定重推' }).click();
    await main(page).getByText('待推送').first().waitFor();
  });

  it('10. a list of a log leaves as a file of the same view, Ctrl+F leads to its conditions, and its log is walked by the auditor', async () => {
    const page = await signedIn('zhang', '/returned/deliveries?state=RETURNED&code=E05');
    await page.getByRole('grid', { name: '上报行' }).waitFor();
    await page.keyboard.press('Control+f');
    await page.getByText('这里只画出一部分行').waitFor();
    expect(await page.evaluate('document.activeElement.closest("form").getAttribute("aria-label")')).toBe('查询上报行');
    const files: string[] = [];
    for (const [path, words] of [
      ['deliveries?state=RETURNED&code=E05', '状态“退回”;退回代码“E05”;新的在前'],
      ['issues?severity=BLOCK&district=-', '级别“不予上报”;区为空;新的在前'],
      ['quarantine', '没有条件;新的在前'],
    ]) {
      await page.goto(`${journey.stage.base}/returned/${path}`);
      await page.getByRole('button', { name: '导出' }).click();
      await page
        .getByRole('dialog', { name: '导出 CSV' })
        .getByText(words as string)
        .waitFor();
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载' }).dblclick()]);
      files.push(new TextDecoder('gb18030').decode(readFileSync((await download.path()) as string)));
    }
    expect(files.map((text) => /共 \d+ 行/.exec(text)?.[0])).toEqual(['共 2 行', '共 0 行', '共 0 行']);
    expect(files[0]).toMatch(/退回,[^\n]*E05,uscc,校验位不符/);
    await accessible(page);
    await journey.stage.person({ account: 'auditor', name: '审计', role: 'AUDITOR' });
    const log = await anew('auditor', '/system/audit');
    await log.getByRole('grid', { name: '审计日志' }).waitFor();
    await log.getByLabel('操作', { exact: true }).fill('export');
    await log.getByLabel('从哪一天').fill('2022年3月21日');
    await log.getByRole('button', { name: '查询' }).click();
    await expect.poll(() => log.getByRole('row', { name: /deliveries\.csv/ }).count()).toBeGreaterThan(0);
    await expect.poll(() => log.getByRole('row', { name: /signIn/ }).count()).toBe(0);
    expect(new URL(log.url()).search).toBe('');
    expect(await log.evaluate('document.activeElement.textContent')).toBe('查询');
    await accessible(log);
  });

  it('11. who works by keys keeps the focus while an act is under way, and Enter again does nothing', async () => {
    const page = await signedIn('zhang', '/returned/deliveries/1');
    await main(page).getByRole('button', { name: '重推这一行' }).click();
    const sent: (() => void)[] = [];
    await page.route('**/graphql', async (route) => {
      if (route.request().method() !== 'POST' || !route.request().postData()?.includes('requestId')) return route.continue();
      await new Promise<void>((go) => sent.push(go));
      return route.continue();
    });
    await main(page).getByRole('button', { name: '确定重推' }).focus();
    await page.keyboard.press('Enter');
    const under = main(page).getByRole('button', { name: '正在提交' });
    await under.waitFor();
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.textContent + document.activeElement.ariaDisabled')).toBe('正在提交……true');
    await accessible(page);
    expect(sent).toHaveLength(1);
    sent[0]?.();
    await main(page).getByText('待推送').first().waitFor();
  });
});
