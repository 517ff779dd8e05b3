/**
 * Journeys to one's items: from an item to its claims, lists and acts; a request that is asked for, decided, taken back and ended by the source; and
 * joint checks with who has not answered yet. With the accidents of a working day: double clicks, lost answers, two who decide, an ended session.
 */
import type { Locator, Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { insertRows } from '../../src/db/sql.js';
import { row } from '../gateway/stage.js';
import type { PeopleStage } from '../people/stage.js';
import { claim, dropRows, item, itemCode, uscc, withDroppedItems } from '../support/dropped-items.js';
import { accessible, filled, journeyStage, menu, PASSWORD, picture } from './journey-stage.js';

const [D1, D2, D7] = [uscc(1), uscc(2), uscc(7)];
const MINUTE = 60_000;
const LONG = '监督检查'.repeat(50);

async function shows(stage: PeopleStage, kind: string, rows: Parameters<typeof dropRows>[2]): Promise<void> {
  dropRows(stage.config, kind, rows);
  await stage.app.sync();
}

const insert = (stage: PeopleStage, table: string, rows: readonly object[]) =>
  stage.app.db.transaction((sql) => insertRows(sql, table, Object.keys(rows[0] ?? {}), rows as never));

async function fill(stage: PeopleStage): Promise<void> {
  await stage.person({ account: 'zhang', name: '张三', role: 'DISTRICT_ADMIN', districts: ['echeng'] });
  await stage.person({ account: 'wang', name: '王五', role: 'DEPARTMENT_CLERK', department: D1 });
  await stage.person({ account: 'li', name: '李四', role: 'CITY_ADMIN', districts: ['*'] });
  await stage.person({ account: 'zhao', name: '赵六', role: 'CITY_ADMIN', districts: ['*'] });
  await stage.person({ account: 'audit', name: '审计', role: 'AUDITOR' });
  await stage.person({ account: 'push', name: '运维', role: 'PUSH_OPERATOR', districts: ['*'] });
  await shows(stage, 'supervisionItem', [item(1), item(2, { itemName: LONG }), item(3, { status: '2' }), item(4)]);
  await shows(stage, 'itemClaim', [claim(2, D1, 'PUBLISHED'), claim(4, D2, 'CLAIMED')]);
  const [{ id }] = await stage.rows('SELECT id FROM item_claim WHERE itemCode=?', [itemCode(2)]);
  const mine = { district: 'echeng', department: D1, itemCode: itemCode(2) };
  await insert(stage, 'checklist', [
    row('l1', 'echeng', {
      ...mine,
      listCode: 'QD-1',
      listName: '检查清单 <script>=cmd|',
      uscc: D1,
      status: 'PUBLISHED',
      publishedAt: '2022-02-02',
      claimId: id,
    }),
  ]);
  await insert(stage, 'check_act', [
    row('a1', 'echeng', { ...mine, checkActionCode: 'XW-1', checkActionName: '对某企业的检查', checkDate: '2022-03-01', claimId: id }),
  ]);
  await insert(stage, 'joint_inspection', [
    row('t1', 'echeng', {
      taskNo: 'LH-1',
      taskName: '联合检查一',
      taskStartTime: '2022-03-02',
      status: 'CLAIMED',
      initiateUnitNo: D1,
      initiateUnitName: '市监局',
      supervisionMatterCode: itemCode(2),
    }),
    row('t2', 'huarong', {
      taskNo: 'LH-2',
      taskName: '别区的检查',
      taskStartTime: '2022-03-03',
      status: 'ENDED',
      initiateUnitNo: D7,
      initiateUnitName: '二局',
      supervisionMatterCode: null,
    }),
  ]);
  const unit = (position: number, name: string, more: object) => ({
    ...UNIT,
    parentId: 't1',
    position,
    childKey: `u${position}`,
    unionUnitNo: `u${position}`,
    unionUnitName: name,
    ...more,
  });
  await insert(stage, 'joint_participant', [
    unit(0, '应急局', { status: 'FED_BACK', feedbackTime: '2022-03-05T02:00:00.000Z', feedbackSuggestion: '已检查' }),
    unit(1, '住建局', { status: 'DISTRIBUTED' }),
  ]);
  await insert(stage, 'joint_result', [
    row('r1', 'echeng', {
      taskNo: 'LH-1',
      resultNo: 'JG-1',
      unionUnitNo: 'u0',
      block: 'INSPECTION',
      actCode: 'XW-1',
      conclusion: '未发现问题',
      feedbackDate: '2022-03-05',
      taskId: 't1',
      checkActId: 'a1',
    }),
    row('r2', 'echeng', {
      taskNo: 'LH-1',
      resultNo: 'JG-2',
      unionUnitNo: 'u0',
      block: 'PUNISHMENT',
      actCode: 'XW-9',
      conclusion: null,
      feedbackDate: null,
      taskId: 't1',
      checkActId: null,
    }),
  ]);
}

const UNIT = { unionUnitType: null, status: null, claimTime: null, endTime: null, endReason: null, feedbackTime: null, feedbackSuggestion: null };

const journey = journeyStage(fill, {
  change: (config) => ({
    ...withDroppedItems(config),
    city: {
      ...config.city,
      departments: new Map([
        [D1, { uscc: D1, name: '市监局', district: 'echeng' }],
        [D2, { uscc: D2, name: '住建局', district: 'echeng' }],
        [D7, { uscc: D7, name: '二局', district: 'huarong' }],
      ]),
    },
  }),
});
const { signedIn } = journey;

const requests = () => journey.stage.rows('SELECT what, state, reason, department FROM item_requests ORDER BY id');
const form = (page: Page, name: string) => page.getByRole('form', { name });
const status = (page: Page, text: string) => page.getByRole('article').getByRole('status').filter({ hasText: text }).waitFor();

const focused = (of: Locator): Promise<void> => of.and(of.page().locator(':focus')).waitFor();
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
const isWithin = ({ x, y, width, height }: Box, size: Pick<Box, 'width' | 'height'>): boolean =>
  x >= 0 && y >= 0 && x + width <= size.width && y + height <= size.height;

async function asksClaim(page: Page, reason: string): Promise<void> {
  await page.getByRole('button', { name: '申请认领' }).click();
  await page.getByRole('textbox', { name: '理由' }).fill(reason);
}

/** A tab of somebody else, in a browser of her own. */
async function another(account: string, path: string): Promise<{ page: Page; close: () => Promise<void> }> {
  const context = await journey.browser.newContext({ locale: 'zh-CN', viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.goto(`${journey.stage.base}${path}`);
  await filled(page, account, PASSWORD);
  await menu(page).waitFor();
  return { page, close: () => context.close() };
}

describe('one’s items', () => {
  it('1. are listed as claimed, unclaimed and without a checklist, and each leads to its claims, lists and acts', async () => {
    const page = await signedIn('zhang', '/items');
    await page.getByRole('heading', { name: '我的事项' }).waitFor();
    await page.getByRole('link', { name: itemCode(2) }).waitFor();
    await accessible(page);
    await picture(page, 'items-claimed');
    const tabs = page.getByRole('navigation', { name: '事项的分类' });
    await tabs.getByRole('link', { name: '未认领', exact: true }).click();
    await page.getByText('共 1 项').waitFor();
    await accessible(page);
    await picture(page, 'items-unclaimed');
    await tabs.getByRole('link', { name: '缺检查清单' }).click();
    await page.getByRole('link', { name: itemCode(4) }).waitFor();
    expect(await page.getByRole('link', { name: itemCode(2) }).count()).toBe(0);
    await accessible(page);
    await tabs.getByRole('link', { name: '目录变动' }).click();
    await page.getByRole('textbox', { name: '自哪一天' }).fill('2022年1月1日');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'echeng 市监局' }).waitFor();
    expect(new URL(page.url()).search).toBe('?show=changed&since=2022-01-01');
    await accessible(page);
    await picture(page, 'items-changed');
    await page.goto(`${journey.stage.base}/items?show=changed&since=2022-01-01&department=${D7}`);
    await page.getByText('目录没有涉及您范围的变动').waitFor();
    await page.goto(`${journey.stage.base}/items?show=changed&since=x`);
    await page.getByText('为免看到多余的数据,没有查询').waitFor();
    await page.goto(`${journey.stage.base}/items?show=changed&since=2022-01-01`);
    await page.getByRole('link', { name: itemCode(2) }).click();
    await page.getByRole('link', { name: '检查清单 <script>=cmd|' }).waitFor();
    await page.getByRole('link', { name: 'XW-1' }).waitFor();
    expect(await page.getByRole('article').getByRole('link', { name: '行政检查' }).getAttribute('href')).toBe(
      `/lists/checkAct?itemCode.eq=${itemCode(2)}`,
    );
    await accessible(page);
    await picture(page, 'items-item');
    // The address is the filter: what it does not know widens nothing.
    await page.goto(`${journey.stage.base}/items?show=unclaimed&depart=x`);
    await page.getByText('为免看到多余的数据,没有查询').waitFor();
    await accessible(page);
    await page.goto(`${journey.stage.base}/items/none`);
    await page.getByText('目录里没有这个编码').waitFor();
    await accessible(page);
  });

  it('2. a clerk asks for a claim, the city agrees, the source shows it, and all see that it is done', async () => {
    const clerk = await signedIn('wang', `/items/${itemCode(1)}`);
    await asksClaim(clerk, '本局新增职责\n见会议纪要');
    await clerk.getByRole('textbox', { name: '附件文号' }).fill('鄂州〔2022〕1号');
    await accessible(clerk);
    await picture(clerk, 'items-ask');
    await clerk.getByRole('button', { name: '提出申请' }).dblclick();
    await status(clerk, '待市级决定');
    expect(await requests()).toEqual([{ what: 'CLAIM', state: 'OPEN', reason: '本局新增职责\n见会议纪要', department: D1 }]);
    await accessible(clerk);
    const address = new URL(clerk.url()).pathname;
    const city = await another('li', '/requests?state=OPEN&what=CLAIM');
    await city.page.getByRole('link', { name: `认领 ${itemCode(1)}` }).click();
    await city.page.getByRole('form', { name: '决定' }).waitFor();
    await city.page.getByText('数据源没有列出').waitFor();
    await accessible(city.page);
    await picture(city.page, 'items-request');
    await city.page.getByRole('textbox', { name: '说明' }).fill('同意,请于本月内办理');
    await city.page.getByRole('button', { name: '同意认领' }).click();
    await status(city.page, '已同意');
    await city.close();
    await shows(journey.stage, 'itemClaim', [claim(1, D1, 'CLAIMED')]);
    await clerk.goto(`${journey.stage.base}${address}`);
    await status(clerk, '已办结');
    await clerk.getByText('李四').first().waitFor();
    await accessible(clerk);
    await clerk.getByRole('link', { name: '认领记录' }).click();
    await clerk
      .getByRole('heading', { level: 1 })
      .filter({ hasText: itemCode(1) })
      .waitFor();
  });

  it('3. of two who decide at once one does, and the other is told and sees it', async () => {
    const { id } = await made('CLAIM', 1);
    const first = await signedIn('li', `/requests/${id}`);
    const second = await another('zhao', `/requests/${id}`);
    for (const page of [first, second.page]) await form(page, '决定').waitFor();
    await second.page.getByRole('button', { name: '不同意' }).click();
    await second.page.getByText('不同意的,请写明原因').waitFor();
    await second.page.getByRole('textbox', { name: '说明' }).fill('材料不全');
    await first.getByRole('button', { name: '同意认领' }).click();
    await status(first, '已同意');
    await second.page.getByRole('button', { name: '不同意' }).click();
    await second.page.getByRole('alert').filter({ hasText: '已被他人改动' }).waitFor();
    await status(second.page, '已同意');
    await accessible(second.page);
    await picture(second.page, 'items-decided-by-another');
    await second.close();
    expect((await requests()).map(({ state }: { state: string }) => state)).toEqual(['APPROVED']);
  });

  it('4. an answer that was lost on the way is asked for again and is the same request', async () => {
    const page = await signedIn('wang', `/items/${itemCode(1)}`);
    await asksClaim(page, '本局新增职责');
    let swallowed = 0;
    await page.route('**/graphql', async (route) => {
      const body = route.request().postData() ?? '';
      if (!body.includes('本局新增职责') || swallowed > 0) return route.continue();
      swallowed += 1;
      await route.fetch();
      await route.abort('connectionreset');
    });
    await page.getByRole('button', { name: '提出申请' }).click();
    await page.getByRole('alert').filter({ hasText: '连不上服务器' }).waitFor();
    expect(await page.getByRole('textbox', { name: '理由' }).inputValue()).toBe('本局新增职责');
    await page.getByRole('button', { name: '提出申请' }).click();
    await status(page, '待市级决定');
    expect((await requests()).length).toBe(1);
  });

  it('5. what was typed outlives an ended session, and a request that is there already is led to', async () => {
    const page = await signedIn('wang', `/items/${itemCode(1)}`);
    await asksClaim(page, '写了很久的理由');
    journey.stage.pass(31 * MINUTE);
    await page.getByRole('button', { name: '提出申请' }).click();
    await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await menu(page).waitFor();
    const reason = page.getByRole('textbox', { name: '理由' });
    if ((await reason.count()) === 0) await page.getByRole('button', { name: '申请认领' }).click();
    expect(await reason.inputValue()).toBe('写了很久的理由');
    // Meanwhile the district has asked for the same.
    const { id } = await made('CLAIM', 1);
    await page.getByRole('button', { name: '提出申请' }).click();
    await page.getByRole('alert').filter({ hasText: '已有一件没有办结的认领申请' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: '市监局 已申请认领' }).click();
    await status(page, '待市级决定');
    expect(page.url()).toContain(id);
    await page.getByRole('button', { name: '撤回申请' }).click();
    await accessible(page);
    await page.getByRole('button', { name: '确定撤回' }).click();
    await status(page, '已失效');
    expect((await requests()).map(({ state }: { state: string }) => state)).toEqual(['LAPSED']);
  });

  it('6. a write-off is asked for at the claim, and only by who may; each sees what is hers', async () => {
    const page = await signedIn('zhang', `/items/${itemCode(2)}`);
    await page.getByRole('button', { name: '申请核销 市监局' }).click();
    await page.getByRole('textbox', { name: '理由' }).fill('职责已划转');
    await page.getByRole('button', { name: '提出申请' }).click();
    await status(page, '待市级决定');
    const address = new URL(page.url()).pathname;
    await page.getByRole('link', { name: itemCode(2) }).click();
    await page.getByRole('link', { name: '已申请核销' }).waitFor();
    // Ended, and no claim: nothing to ask for.
    await page.goto(`${journey.stage.base}/items/${itemCode(3)}`);
    await page.getByText('此事项已停用,不能申请认领').waitFor();
    const auditor = await another('audit', address);
    await status(auditor.page, '待市级决定');
    expect(await auditor.page.getByRole('button', { name: /同意|撤回/ }).count()).toBe(0);
    await accessible(auditor.page);
    await auditor.page.goto(`${journey.stage.base}/items`);
    await auditor.page.getByRole('heading', { name: '没有权限' }).waitFor();
    await auditor.close();
    const push = await another('push', `/items/${itemCode(2)}`);
    await push.page.getByRole('link', { name: '核销', exact: true }).waitFor();
    expect(await push.page.getByRole('button', { name: /申请/ }).count()).toBe(0);
    await push.close();
    await page.goto(`${journey.stage.base}/requests/none`);
    await page.getByRole('heading', { name: '看不到这件申请' }).waitFor();
    await accessible(page);
  });

  it('7. a second tab sees what the first has done, and a right that was taken away ends nothing that was typed', async () => {
    const { id } = await made('CLAIM', 1);
    const [first, second] = [await signedIn('wang', `/requests/${id}`), await journey.opened(`/requests/${id}`)];
    await status(second, '待市级决定');
    await first.getByRole('button', { name: '撤回申请' }).click();
    await first.getByRole('button', { name: '确定撤回' }).dblclick();
    await status(first, '已失效');
    // As when the tab is turned to; what it was told within two seconds it does not ask again.
    await expect
      .poll(async () => {
        await second.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
        return second.getByRole('article').getByRole('status').first().innerText();
      })
      .toContain('已失效');
    await second.goto(`${journey.stage.base}/items/${itemCode(1)}`);
    await asksClaim(second, '写了一半');
    const [{ id: person }] = await journey.stage.rows("SELECT id FROM people WHERE account='wang'");
    await journey.stage.commands.changePerson({ id: person, role: 'PUSH_OPERATOR', districts: ['*'] });
    journey.stage.pass(5_000);
    await second.getByRole('button', { name: '提出申请' }).click();
    await second
      .getByRole('alert')
      .filter({ hasText: /无权|权限|登录/ })
      .first()
      .waitFor();
    expect(await second.getByRole('textbox', { name: '理由' }).inputValue()).toBe('写了一半');
    expect(await requests()).toHaveLength(1);
    await picture(second, 'items-right-gone');
  });

  it('8. requests stand in a list with their states, which says what to do where there is none', async () => {
    const page = await signedIn('zhang', '/requests');
    await page.getByText('没有申请').waitFor();
    await accessible(page);
    await made('CLAIM', 1);
    await page.getByRole('button', { name: '刷新' }).click();
    await page.getByRole('link', { name: `认领 ${itemCode(1)}` }).waitFor();
    await accessible(page);
    await picture(page, 'items-requests');
    await page.getByRole('combobox', { name: '状态' }).selectOption('DONE');
    await page.getByRole('button', { name: '查询' }).click();
    await page.getByText('没有符合条件的申请').waitFor();
    expect(new URL(page.url()).search).toBe('?state=DONE');
    await page.goBack();
    await page.getByRole('link', { name: `认领 ${itemCode(1)}` }).waitFor();
  });

  it('9. the next page is a link, and back and reload stay where one was', async () => {
    const many = Array.from({ length: 60 }, (_, i) => item(100 + i));
    await shows(journey.stage, 'supervisionItem', many);
    const page = await signedIn('zhang', '/items?show=unclaimed');
    await page.getByText('共 61 项').waitFor();
    await page.getByRole('link', { name: '下一页' }).click();
    await page.getByRole('link', { name: itemCode(159) }).waitFor();
    await page.reload();
    await page.getByRole('link', { name: itemCode(159) }).waitFor();
    await page.goBack();
    await page.getByRole('link', { name: itemCode(100) }).waitFor();
  });
});

describe('joint checks', () => {
  it('10. say who has not answered yet, and lead from results to acts', async () => {
    const page = await signedIn('zhang', '/joint');
    await page.getByRole('cell', { name: '住建局' }).waitFor();
    expect(await page.getByText('LH-2').count()).toBe(0);
    await accessible(page);
    await picture(page, 'items-joint');
    await page.getByRole('link', { name: 'LH-1' }).click();
    await page.getByText('2 个单位中 1 个还没有反馈').waitFor();
    await page.getByText('XW-9:没有这个行为,或不在您的范围之内').waitFor();
    await accessible(page);
    await picture(page, 'items-joint-task');
    await page.getByRole('link', { name: 'XW-1' }).click();
    await page.getByRole('heading', { level: 1 }).filter({ hasText: 'XW-1' }).waitFor();
    await page.goto(`${journey.stage.base}/joint?status=none`);
    await page.getByText('为免看到多余的数据,没有查询').waitFor();
    await page.goto(`${journey.stage.base}/joint?status=ENDED`);
    await page.getByText('没有符合条件的联合监管任务').waitFor();
    await accessible(page);
  });

  it('11. all of it is reached at 911 × 512 and on a phone, and by the keyboard alone', async () => {
    const page = await signedIn('wang', `/items/${itemCode(1)}`);
    for (const size of [
      { width: 911, height: 512 },
      { width: 390, height: 780 },
    ]) {
      await page.setViewportSize(size);
      const ask = page.getByRole('button', { name: '申请认领' });
      await ask.focus();
      await page.keyboard.press('Enter');
      const reason = page.getByRole('textbox', { name: '理由' });
      await reason.waitFor();
      await reason.focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      const send = page.getByRole('button', { name: '提出申请' });
      await focused(send);
      // It slides in.
      await expect.poll(() => send.boundingBox().then((box) => box !== null && isWithin(box, size))).toBe(true);
      await picture(page, `items-ask-${size.width}`);
      await page.keyboard.press('Escape');
      await reason.waitFor({ state: 'detached' });
      await focused(ask);
    }
  });
});

let made: (what: 'CLAIM', n: number) => Promise<{ id: string }>;
beforeEach(() => {
  // By the district's own key.
  made = (_, n) =>
    journey.stage.app.hub
      .commands({ name: 'echeng', role: 'DISTRICT_ADMIN', districts: ['echeng'], via: 'api' })
      .requestClaim({ itemCode: itemCode(n), department: D1, reason: '区里提出' });
});
