/** Journeys of what comes out of keyboards and clipboards: input methods, full width, invisible marks, in every field that there is. */
import type { CDPSession, Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { insertRows } from '../../src/db/sql.js';
import { returned, row } from '../gateway/stage.js';
import { uscc } from '../support/chain.js';
import { filled, journeyStage, menu, PASSWORD } from './journey-stage.js';

const BUREAU = uscc(1);
const journey = journeyStage(
  async (stage) => {
    await stage.person({ account: 'zhang', name: '张三', role: 'DISTRICT_ADMIN', districts: ['echeng'] });
    await stage.person({ account: 'wu', name: '吴推送', role: 'PUSH_OPERATOR', districts: ['*'] });
    await stage.person({ account: 'system', name: '系统员', role: 'SYSTEM_ADMIN' });
    await stage.person({ account: 'auditor', name: '审计', role: 'AUDITOR' });
    const news = ['通报\uff08第一批\uff09', '通报\uff08第二批\uff09'].map((title, i) =>
      row(`b${i}`, 'echeng', { newsId: `N-${i}`, title, author: '王小明', publishTime: '2022-03-01T02:00:00.000Z', day: '2022-03-01' }),
    );
    const alerts = [row('YJ-1', 'echeng', { fxyjId: 'YJ-1', createdAt: '2022-03-18T02:00:00.000Z', title: '许可证到期', level: '一般' })].map(
      (each) => ({
        ...each,
        ...{ areaNumber: '420700', department: '', day: '2022-03-18' },
      }),
    );
    const items = [row('i1', 'city', { itemCode: '0101000101', itemName: '对特种设备的监督检查', district: '', status: '1' })];
    await stage.app.db.transaction(async (sql) => {
      for (const [table, rows] of Object.entries({
        bulletin: news,
        risk_alert: alerts,
        supervision_item: items,
        deliveries: [returned(1, 'echeng')],
      }))
        await insertRows(sql, table, Object.keys(rows[0] ?? {}), rows as never);
      const open = [{ alertId: 'YJ-1', createdAt: '2022-03-18T02:00:00.000Z', stage: 'NONE' }];
      await insertRows(sql, 'open_alerts', ['alertId', 'createdAt', 'stage'], open);
    });
  },
  {
    change: (config) => ({
      city: { ...config.city, departments: new Map([[BUREAU, { uscc: BUREAU, name: '局', district: 'echeng' }]]) },
      targets: config.targets.map((target) => ({ ...target, kinds: [...target.kinds, 'alertStep'] })),
    }),
  },
);
const { opened, signedIn } = journey;
const grid = (page: Page) => page.getByRole('grid');

/** Keys as an input method has them: the browser is told that they are its own. */
const KEYS = [
  ['Enter', 'Enter'],
  [' ', 'Space'],
  ['1', 'Digit1'],
  ['/', 'Slash'],
  ['ArrowDown', 'ArrowDown'],
  ['Escape', 'Escape'],
] as const;

async function composed(page: Page, client: CDPSession, field: Locator): Promise<string> {
  await field.focus();
  const before = await field.inputValue();
  await client.send('Input.imeSetComposition', { text: 'zhang san', selectionStart: 9, selectionEnd: 9 });
  for (const [key, code] of KEYS) {
    await client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', windowsVirtualKeyCode: 229, key, code });
    await client.send('Input.dispatchKeyEvent', { type: 'keyUp', windowsVirtualKeyCode: 229, key, code });
  }
  await expect.poll(() => page.evaluate('document.activeElement.value.includes("zhang san")'), { message: await labelOf(field) }).toBe(true);
  await client.send('Input.insertText', { text: '' });
  await field.fill(before);
  return labelOf(field);
}
const labelOf = (field: Locator): Promise<string> =>
  field.evaluate((one) => (one as unknown as { readonly labels?: readonly { readonly innerText: string }[] }).labels?.[0]?.innerText ?? '');

/** Every field to type into that is shown: what is composed in it stays in it, and nothing comes of its keys. @returns what they are called */
async function composedAll(page: Page, within: Locator): Promise<string[]> {
  const client = await journey.context.newCDPSession(page);
  const asked: string[] = [];
  const listen = (request: { method(): string; postData(): string | null; url(): string }): void => {
    if (request.method() === 'POST' && !request.url().endsWith('/session/touch')) asked.push(request.postData() ?? request.url());
  };
  const address = page.url();
  const dialogs = await page.getByRole('dialog').count();
  page.on('request', listen);
  const fields = await within.locator('input:not([type=checkbox], [type=file], [type=password], [readonly]), textarea').all();
  const labels: string[] = [];
  for (const field of fields) if (await field.isVisible()) labels.push(await composed(page, client, field));
  page.off('request', listen);
  expect({ asked, address: page.url(), dialogs: await page.getByRole('dialog').count() }).toEqual({ asked: [], address, dialogs });
  expect(await page.getByRole('alert').count()).toBe(0);
  return labels;
}

it('1. an input method keeps its own keys, in every field of the desk of a district', async () => {
  const page = await opened('/lists/bulletin');
  await page.getByRole('textbox', { name: '账号' }).waitFor();
  expect(await composedAll(page, page.getByRole('main'))).toEqual(['账号']);
  await page.getByRole('textbox', { name: '账号' }).fill('zhang');
  await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await grid(page).getByRole('row').nth(1).waitFor();
  await page.getByRole('button', { name: '更多条件' }).click();
  expect((await composedAll(page, page.getByRole('main'))).length).toBeGreaterThan(6);
  await page.getByRole('link', { name: 'N-0' }).click();
  await page.getByRole('button', { name: '显示 作者' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: '原因' }).waitFor();
  expect(await composedAll(page, page.getByRole('dialog'))).toEqual(['原因']);
  await page.keyboard.press('Escape');
  for (const [path, least] of [
    ['/search', 1],
    ['/returned/deliveries', 4],
    ['/items?show=changed', 1],
  ] as const) {
    await page.goto(`${journey.stage.base}${path}`);
    await page.getByRole('search').waitFor();
    expect((await composedAll(page, page.getByRole('main'))).length, path).toBeGreaterThanOrEqual(least);
  }
  await page.goto(`${journey.stage.base}/items/0101000101`);
  await page.getByRole('button', { name: '申请认领' }).click();
  await page.getByRole('form', { name: '申请认领' }).waitFor();
  expect(await composedAll(page, page.getByRole('dialog'))).toEqual(['理由', '附件文号']);
  await page.goto(`${journey.stage.base}/alerts`);
  await page.getByRole('link', { name: '许可证到期' }).click();
  await page.getByRole('button', { name: '签收', exact: true }).click();
  await page.getByRole('checkbox', { name: '不是现在发生的' }).check();
  expect(await composedAll(page, page.getByRole('dialog'))).toHaveLength(3);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /张三/ }).click();
  await page.getByRole('button', { name: '代办', exact: true }).click();
  await page.getByRole('form', { name: '请人代办' }).waitFor();
  expect(await composedAll(page, page.getByRole('dialog'))).toHaveLength(4);
});

it('2. and in every field of those who run the hub', async () => {
  const forms = async (account: string, path: string, press: string | null, count: number): Promise<void> => {
    await journey.context.clearCookies();
    const page = await signedIn(account, path);
    if (press !== null) await page.getByRole('button', { name: press }).click();
    const within = press === null ? page.getByRole('main') : page.getByRole('dialog');
    await within.getByRole('textbox').first().waitFor();
    expect(await composedAll(page, within), path).toHaveLength(count);
    await page.close();
  };
  await forms('system', '/system/people', '新增人员', 4);
  await forms('system', '/system/keys', '新增密钥', 2);
  await forms('wu', '/push', '暂停……', 1);
  await forms('wu', '/push/batches', null, 3);
  await forms('auditor', '/system/audit', null, 5);
});

it('3. an Enter that some kernels tell once more, right after the candidate was picked, does nothing', async () => {
  const page = await signedIn('zhang', '/lists/bulletin');
  await grid(page).getByRole('row').nth(1).waitFor();
  const heard = await page.evaluate<readonly boolean[]>(`(() => {
    const field = document.querySelector('main form input');
    let reached = false;
    field.addEventListener('keydown', () => (reached = true));
    field.focus();
    field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '张' }));
    const enter = new KeyboardEvent('keydown', { key: 'Enter', keyCode: 13, bubbles: true, cancelable: true });
    field.dispatchEvent(enter);
    return [reached, enter.defaultPrevented];
  })()`);
  expect(heard).toEqual([false, true]);
});

const MARKS = ['\u200b', '\u200e', '\u3000', '\u00a0', '\u2066', '\ufeff'];
const marked = (text: string): string => `${MARKS.join('')}${text.slice(0, 1)}\u200b\u2069${text.slice(1)}${MARKS.join('')}`;

it('4. what is pasted with invisible marks and in full width is taken as it was meant, in sign-in, conditions, search and forms', async () => {
  const page = await opened('/lists/bulletin');
  await filled(page, marked('Ｚｈａｎｇ'), PASSWORD);
  await menu(page).waitFor();
  const rows = () => grid(page).locator('[data-row]').count();
  const found = async (label: string, text: string, in_: string): Promise<void> => {
    await page.getByRole('textbox', { name: label }).fill(text);
    await page.keyboard.press('Enter');
    await expect.poll(() => decodeURIComponent(new URL(page.url()).search)).toContain(in_);
    await expect.poll(rows).toBe(1);
    await page.getByRole('button', { name: '清空' }).click();
    await expect.poll(rows).toBe(2);
  };
  await found('动态编号', marked('Ｎ－１'), 'newsId.startsWith=N-1');
  // As the hub keeps texts: brackets and commas of Chinese texts are what they are.
  await found('标题', marked('通报\uff08第一批\uff09'), 'title.contains=通报\uff08第一批\uff09');
  await page.goto(`${journey.stage.base}/returned/deliveries`);
  await page.getByRole('textbox', { name: '退回代码' }).fill(marked('Ｅ０５'));
  await page.getByRole('textbox', { name: '业务日期 从' }).fill(marked('２０２２年３月１日'));
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).search).toBe('?code=E05&from=2022-03-01');
  await page.keyboard.press('/');
  await page.getByRole('textbox', { name: '名称、文号或编码' }).fill(marked('Ｎ－１'));
  const [search] = await Promise.all([
    page.waitForRequest((request) => JSON.parse(request.postData() ?? '{}').variables?.text !== undefined),
    page.keyboard.press('Enter'),
  ]);
  expect(JSON.parse(search.postData() ?? '').variables.text).toBe('N-1');
});

it('5. nor does Enter send a form before it is so, and a day that is none is said at its field', async () => {
  const sent = (page: Page, name: string) => page.waitForRequest((request) => request.postData()?.includes(name) === true);
  const page = await signedIn('system', '/system/people');
  await page.getByRole('button', { name: '新增人员' }).click();
  await page.getByLabel('姓名').fill(marked('赵六'));
  await page.getByLabel('角色').selectOption('CITY_ADMIN');
  await page.getByRole('textbox', { name: '账号' }).fill(marked('ｚｈａｏ'));
  const [person] = await Promise.all([sent(page, '赵六'), page.keyboard.press('Enter')]);
  expect(JSON.parse(person.postData() ?? '').variables.input).toMatchObject({ account: 'zhao', name: '赵六' });
  await page.goto(`${journey.stage.base}/system/keys`);
  await page.getByRole('button', { name: '新增密钥' }).click();
  await page.getByLabel('角色').selectOption('CITY_ADMIN');
  await page.getByLabel('用到哪一天').fill(marked('２０２２年１２月３１日'));
  await page.getByLabel('名称').fill(marked('ｗａｌｌ'));
  const [key] = await Promise.all([sent(page, 'wall'), page.keyboard.press('Enter')]);
  expect(JSON.parse(key.postData() ?? '').variables.input).toMatchObject({ name: 'wall', endsOn: '2022-12-31' });
  await journey.context.clearCookies();
  const zhang = await signedIn('zhang');
  await zhang.getByRole('button', { name: /张三/ }).click();
  await zhang.getByRole('button', { name: '代办', exact: true }).click();
  const form = zhang.getByRole('form', { name: '请人代办' });
  await form.getByLabel('由谁代办(账号)').fill(marked('ｗａｎｇ'));
  await form.getByLabel('第一天').fill('明天');
  await form.getByText('应为日期').waitFor();
  expect(await form.getByLabel('由谁代办(账号)').inputValue()).toBe('wang');
  await form.getByLabel('第一天').fill(marked('２０２２３２５'));
  await form.getByText('应为日期').waitFor();
  await form.getByLabel('第一天').fill(marked('２０２２０３２５'));
  await form.getByLabel('事由').focus();
  expect(await form.getByLabel('第一天').inputValue()).toBe('2022-03-25');
});
