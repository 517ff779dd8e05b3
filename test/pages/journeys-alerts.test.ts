/** Journeys with alerts: the board, signing and handling, taking back, handing on, and the accidents on the way. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { deadlines } from '../../schema/deadlines.js';
import { insertRows } from '../../src/db/sql.js';
import { row } from '../gateway/stage.js';
import { uscc } from '../support/chain.js';
import { accessible, journeyStage, menu, PASSWORD, picture } from './journey-stage.js';

const LONG = `<script>alert(1)</script>=cmd|' /C calc'!A0 ${'鄂州市某某有限公司'.repeat(22)}`;
const BUREAU = uscc(1);
// By the stage's clock today is Sunday, 2022-03-20: one is due tomorrow, one is over, one has days left.
const ALERTS: readonly [string, string, string][] = [
  ['YJ-1', '2022-03-18T02:00:00.000Z', '企业安全生产许可证即将到期'],
  ['YJ-2', '2022-03-07T02:00:00.000Z', LONG],
  ['YJ-3', '2022-03-19T02:00:00.000Z', '食品经营单位被多次投诉'],
];

const journey = journeyStage(
  async (stage) => {
    await stage.person({ account: 'zhang', name: '张三', role: 'DISTRICT_ADMIN', districts: ['echeng'] });
    await stage.person({ account: 'wang', name: '王五', role: 'DISTRICT_ADMIN', districts: ['echeng'] });
    await stage.person({ account: 'hua', name: '华容', role: 'DISTRICT_ADMIN', districts: ['huarong'] });
    await stage.person({ account: 'clerk', name: '经办', role: 'DEPARTMENT_CLERK', department: BUREAU });
    const rows = ALERTS.map(([fxyjId, createdAt, title]) =>
      row(fxyjId, 'echeng', { fxyjId, createdAt, title, level: '一般', areaNumber: '420700', department: '', day: createdAt.slice(0, 10) }),
    );
    await stage.app.db.transaction(async (sql) => {
      await insertRows(sql, 'risk_alert', Object.keys(rows[0] ?? {}), rows as never);
      const open = ALERTS.map(([alertId, createdAt]) => ({ alertId, createdAt, stage: 'NONE' }));
      await insertRows(sql, 'open_alerts', ['alertId', 'createdAt', 'stage'], open);
    });
  },
  {
    change: (config) => ({
      clocks: deadlines,
      city: { ...config.city, departments: new Map([[BUREAU, { uscc: BUREAU, name: '局', district: 'echeng' }]]) },
      targets: config.targets.map((target) => ({ ...target, kinds: [...target.kinds, 'alertStep'] })),
    }),
  },
);
const { signedIn, opened } = journey;

const steps = () => journey.stage.rows('SELECT stage, verdict, withdrawnAt FROM alert_step ORDER BY id');
const column = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const act = (page: Page, name: string) => page.getByRole('region', { name: '办理' }).getByRole('button', { name, exact: true });
const form = (page: Page, name: string) => page.getByRole('form', { name, exact: true });

async function openedAlert(page: Page, title = '企业安全生产许可证即将到期'): Promise<void> {
  await menu(page).getByRole('link', { name: '预警', exact: true }).click();
  await page.getByRole('link', { name: title, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

async function signed(page: Page): Promise<void> {
  await act(page, '签收').click();
  await form(page, '签收').getByRole('button', { name: '登记签收' }).click();
  await page.getByText('签收已登记').waitFor();
}

describe('alerts', () => {
  it('1. stand on the board by step with the days left, and are signed, taken back and signed again', async () => {
    const page = await signedIn('zhang', '/alerts');
    await column(page, '待签收').getByText('签收:剩 1 个工作日(2022-03-21)').first().waitFor();
    await column(page, '待签收')
      .getByText(/签收:已超 \d+ 个工作日/)
      .waitFor();
    await accessible(page);
    await picture(page, 'alerts-1-board');
    await openedAlert(page);
    await accessible(page);
    await picture(page, 'alerts-1-alert');
    await act(page, '签收').click();
    await form(page, '签收').waitFor();
    await accessible(page);
    await picture(page, 'alerts-1-sign');
    await form(page, '签收').getByRole('button', { name: '登记签收' }).click();
    await page.getByText('签收已登记,10 分钟后上报').waitFor();
    await page.getByText('08:10 上报,之前可以收回').first().waitFor();
    await picture(page, 'alerts-1-signed');
    await page.getByRole('button', { name: '收回签收' }).click();
    await page.getByRole('button', { name: '确定收回签收' }).click();
    await page.getByText('签收已收回,不再上报').waitFor();
    await page.getByText('收回,没有上报').waitFor();
    await accessible(page);
    await picture(page, 'alerts-1-back');
    await signed(page);
    expect(await steps()).toEqual([{ stage: 'SIGNED', verdict: null, withdrawnAt: null }]);
    await menu(page).getByRole('link', { name: '预警', exact: true }).click();
    await column(page, '已签收').getByRole('link', { name: '企业安全生产许可证即将到期' }).waitFor();
    await page.getByRole('link', { name: '已签收', exact: true }).click();
    await column(page, '待签收').waitFor({ state: 'detached' });
    expect(page.url()).toContain('/alerts?stage=SIGNED');
  });

  it('2. are one act after a double click, and after an answer that was lost on the way', async () => {
    const page = await signedIn('zhang', '/alerts/none');
    await page.getByText('看不到这条预警').waitFor();
    await openedAlert(page);
    await act(page, '签收').click();
    await form(page, '签收').getByRole('button', { name: '登记签收' }).dblclick();
    await page.getByText('签收已登记').waitFor();
    await act(page, '反馈').click();
    const feed = form(page, '反馈');
    await feed.getByRole('textbox', { name: '核查结论' }).fill(LONG);
    let lost = 0;
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('requestId') || lost++ > 0) return route.continue();
      await route.fetch();
      await route.abort('connectionreset');
    });
    await feed.getByRole('button', { name: '登记反馈' }).click();
    await feed.getByRole('alert').waitFor();
    expect(await feed.getByRole('textbox', { name: '核查结论' }).inputValue()).toBe(LONG);
    await picture(page, 'alerts-2-lost');
    await feed.getByRole('button', { name: '登记反馈' }).click();
    await page.getByText('反馈已登记').waitFor();
    expect((await journey.stage.rows("SELECT COUNT(*) AS n FROM desk_steps WHERE stage='FED_BACK'"))[0]).toMatchObject({ n: 1 });
    await page.getByText(LONG).first().waitFor();
    await accessible(page);
    await picture(page, 'alerts-2-fed-back');
  });

  it('3. of which two decide at once: the second is told, nothing is overwritten, and what was typed stays', async () => {
    const page = await signedIn('zhang', '/alerts');
    await openedAlert(page);
    await act(page, '签收').click();
    await form(page, '签收').getByRole('textbox', { name: '处置措施' }).fill('乙的话');
    // In another tab of the same person it is signed meanwhile.
    const other = await opened('/alerts');
    await menu(other).waitFor();
    await openedAlert(other);
    await signed(other);
    await form(page, '签收').getByRole('button', { name: '登记签收' }).click();
    await form(page, '签收').getByRole('alert').filter({ hasText: '已被他人改动' }).waitFor();
    await form(page, '签收').getByRole('button', { name: '登记签收' }).click();
    await form(page, '签收').getByRole('alert').filter({ hasText: '已被他人改动' }).waitFor();
    expect(await form(page, '签收').getByRole('textbox', { name: '处置措施' }).inputValue()).toBe('乙的话');
    await accessible(page);
    await picture(page, 'alerts-3-meanwhile');
    expect(await journey.stage.rows('SELECT measures FROM desk_steps')).toEqual([{ measures: null }]);
    await page.getByRole('button', { name: '关闭' }).click();
    await page.getByRole('region', { name: '处置经过' }).getByText('在本系统登记').first().waitFor();
  });

  it('4. keep what was typed when the session ends, and go on after signing in', async () => {
    const page = await signedIn('zhang', '/alerts');
    await openedAlert(page);
    await act(page, '签收').click();
    await form(page, '签收').getByRole('textbox', { name: '处置措施' }).fill('已电话通知企业');
    journey.stage.pass(31 * 60_000);
    await form(page, '签收').getByRole('button', { name: '登记签收' }).click();
    await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await form(page, '签收').waitFor();
    expect(await form(page, '签收').getByRole('textbox', { name: '处置措施' }).inputValue()).toBe('已电话通知企业');
    await form(page, '签收').getByRole('button', { name: '登记签收' }).click();
    await page.getByText('签收已登记').waitFor();
    expect(await journey.stage.rows('SELECT measures FROM desk_steps')).toEqual([{ measures: '已电话通知企业' }]);
  });

  it('5. are dispatched to a department, whose clerk then sees and feeds back, at a time of its own with a reason', async () => {
    const page = await signedIn('zhang', '/alerts');
    await openedAlert(page);
    await signed(page);
    await act(page, '分派').click();
    await form(page, '分派').getByLabel('分派给').selectOption({ label: '局' });
    await form(page, '分派').getByRole('button', { name: '登记分派' }).click();
    await page.getByText('分派已登记').waitFor();
    await journey.context.clearCookies();
    const clerk = await signedIn('clerk', '/alerts');
    await column(clerk, '已分派').getByRole('link', { name: '企业安全生产许可证即将到期' }).waitFor();
    expect(await clerk.getByText('食品经营单位').count()).toBe(0);
    await openedAlert(clerk);
    await clerk.getByText('由他处办理').waitFor();
    await act(clerk, '反馈').click();
    const feed = form(clerk, '反馈');
    await feed.getByRole('textbox', { name: '核查结论' }).fill('属实,已整改');
    await feed.getByRole('checkbox', { name: '不是现在发生的' }).check();
    await feed.getByRole('textbox', { name: '发生时间' }).fill('2022-3-20 7:５8');
    await feed.getByRole('textbox', { name: '为什么不是现在' }).fill('现场无网络');
    await accessible(clerk);
    await picture(clerk, 'alerts-5-feed-back');
    await feed.getByRole('button', { name: '登记反馈' }).click();
    await feed.getByRole('alert').filter({ hasText: '不能早于' }).waitFor();
    journey.stage.pass(3 * 60_000);
    await feed.getByRole('textbox', { name: '发生时间' }).fill('2022年3月20日 08:02');
    await feed.getByRole('button', { name: '登记反馈' }).click();
    await clerk.getByText('反馈已登记').waitFor();
    await clerk.getByText('现场无网络').waitFor();
    expect(await journey.stage.rows("SELECT happenedAt, unitCode, department FROM alert_step WHERE stage='FED_BACK'")).toEqual([
      { happenedAt: '2022-03-20T00:02:00.000Z', unitCode: BUREAU, department: BUREAU },
    ]);
    await picture(clerk, 'alerts-5-clerk');
  });

  it('6. are handed to another district, which then sees them and the first one no more', async () => {
    const page = await signedIn('zhang', '/alerts');
    await openedAlert(page);
    await page.getByRole('button', { name: '转交他区' }).click();
    await form(page, '转交他区').getByRole('textbox', { name: '原因' }).fill('企业在该区');
    await accessible(page);
    await picture(page, 'alerts-6-assign');
    await form(page, '转交他区').getByRole('button', { name: '确定转交' }).click();
    await page.getByRole('heading', { level: 1, name: '已转交huarong' }).and(page.locator(':focus')).waitFor();
    await page.getByText('在这里不再看到').waitFor();
    await accessible(page);
    await picture(page, 'alerts-6-gone');
    await journey.context.clearCookies();
    const there = await signedIn('hua', '/alerts');
    await openedAlert(there);
    await there.getByText('企业在该区').waitFor();
    expect(await there.getByRole('button', { name: '转交他区' }).count()).toBe(0);
    await signed(there);
    await accessible(there);
    await picture(there, 'alerts-6-there');
  });

  it('7. show nothing where there is none, and no form where the role changed under the page', async () => {
    const page = await signedIn('hua', '/alerts');
    await page.getByText('没有未办结的预警').waitFor();
    await accessible(page);
    await picture(page, 'alerts-7-none');
    await journey.context.clearCookies();
    const other = await signedIn('zhang', '/alerts');
    await openedAlert(other);
    await act(other, '签收').click();
    const [{ id }] = await journey.stage.rows("SELECT id FROM people WHERE account='zhang'");
    await journey.stage.commands.changePerson({ id, role: 'DISTRICT_ADMIN', districts: ['huarong'] });
    await form(other, '签收').getByRole('button', { name: '登记签收' }).click();
    await other.getByText('看不到这条预警').waitFor();
    expect(await steps()).toEqual([]);
  });

  it('8. are reached by keys alone and at 911 × 512 and on a phone, and say when the line is down', async () => {
    const page = await signedIn('zhang', '/alerts');
    await page.setViewportSize({ width: 911, height: 512 });
    await page.getByRole('link', { name: '企业安全生产许可证即将到期' }).focus();
    await page.keyboard.press('Enter');
    await act(page, '签收').focus();
    await page.keyboard.press('Enter');
    await form(page, '签收').waitFor();
    await form(page, '签收').getByRole('button', { name: '登记签收' }).focus();
    const box = await form(page, '签收').getByRole('button', { name: '登记签收' }).boundingBox();
    expect(box && box.y + box.height).toBeLessThanOrEqual(512);
    await picture(page, 'alerts-8-911');
    await journey.context.setOffline(true);
    await page.keyboard.press('Enter');
    await form(page, '签收').getByRole('alert').waitFor();
    await journey.context.setOffline(false);
    await page.keyboard.press('Enter');
    await page.getByText('签收已登记').waitFor();
    await page.setViewportSize({ width: 390, height: 800 });
    await page.getByRole('region', { name: '处置经过' }).scrollIntoViewIfNeeded();
    await accessible(page);
    await picture(page, 'alerts-8-phone');
    expect(await steps()).toHaveLength(1);
  });
});
