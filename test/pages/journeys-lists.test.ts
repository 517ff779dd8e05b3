/** Journeys through lists and records: the file of the same view, paper, copying, keys and focus, search, a record with all that hangs on it. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, it } from 'vitest';
import { insertRows } from '../../src/db/sql.js';
import { makeFindable } from '../../src/search/entries.js';
import { row } from '../gateway/stage.js';
import type { PeopleStage } from '../people/stage.js';
import { accessible, journeyStage, menu, PASSWORD, picture } from './journey-stage.js';

const ROWS = 600;
const pad = (n: number): string => String(n).padStart(4, '0');
const keyOf = (n: number): string => (n === 7 ? '110101199001011234' : n === 8 ? '=cmd|8' : n === 9 ? '〔2022〕9%号#/?&+' : `N-${pad(n)}`);
const LONG = '鄂州市鄂城区关于进一步加强“双随机、一公开”监管工作情况的通报'.repeat(6).slice(0, 200);

async function put(stage: PeopleStage, table: string, rows: readonly ReturnType<typeof row>[]): Promise<void> {
  const kind = stage.app.hub.kinds.find((each) => each.table === table);
  await stage.app.db.transaction(async (sql) => {
    await insertRows(sql, table, Object.keys(rows[0] ?? {}), rows as never);
    if (kind) await makeFindable(sql, kind, rows);
  });
}

const bulletins = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => {
    const n = from + i;
    const title = n % 50 === 0 ? LONG : n === 3 ? '<script>alert(1)</script>' : `通报第${n}号`;
    return row(`b${pad(n)}`, 'echeng', {
      newsId: keyOf(n),
      title,
      author: '王小明',
      category: n < 300 ? '甲' : '乙',
      day: `2022-03-${String((n % 28) + 1).padStart(2, '0')}`,
    });
  });

const journey = journeyStage(async (stage) => {
  await stage.person({ account: 'zhang', name: '张三', role: 'DISTRICT_ADMIN', districts: ['echeng'] });
  await put(stage, 'bulletin', bulletins(0, ROWS));
  await put(stage, 'supervision_item', [row('i1', 'city', { itemCode: '0101000101', itemName: '对特种设备的监督检查', district: '' })]);
  await put(
    stage,
    'item_claim',
    Array.from({ length: 7 }, (_, i) =>
      row(`c${i}`, 'echeng', { itemCode: '0101000101', claimantUscc: `9142070000000000${i}X`, itemId: 'i1', status: 'CLAIMED' }),
    ),
  );
  const finding = { recordId: 'c6', position: 0, kind: 'itemClaim', district: 'echeng', department: 'd1', source: 's', sourceKey: 'c6' };
  await put(stage, 'issues', [
    {
      id: 'q1',
      ...finding,
      rule: 'REQUIRED',
      severity: 'BLOCK',
      field: 'claimedAt',
      label: '认领日期',
      message: '认领日期没有填写',
      value: null,
      foundAt: '2022-03-01T00:30:00.000Z',
    },
  ]);
});
const { signedIn } = journey;

const grid = (page: Page) => page.getByRole('grid');
/** What has the focus: its role, or what it is, and the row that it is. */
const focused = (page: Page) =>
  page.evaluate<{ role: string; row: string | null }>(
    "({ role: document.activeElement.getAttribute('role') ?? document.activeElement.tagName, row: document.activeElement.getAttribute('data-row') })",
  );
/** A number of the grid's own. */
const ofGrid = (page: Page, expression: string) => page.evaluate<number>(`((view) => ${expression})(document.querySelector('.grid'))`);
/** As a PDF's reader has them: its fonts have some letters as others that look the same. */
const plainOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\u2012/g, '–')
    .replace(/\s+/g, '');
const list = async (query = '?order=id.ASC'): Promise<Page> => {
  const page = await signedIn('zhang', `/lists/bulletin${query}`);
  await grid(page).getByRole('row').nth(5).waitFor();
  return page;
};

it('1. a list leaves as a file of the same view, by an address without a word of it that is good for a minute', async () => {
  const page = await list('?category.eq=%E7%94%B2&order=newsId.ASC'.replace('category.eq', 'category.startsWith'));
  await page.getByRole('button', { name: '导出' }).click();
  await page.getByRole('dialog', { name: '导出 CSV' }).getByText('类别开头为“甲”').waitFor();
  await accessible(page);
  await picture(page, 'lists-1-export');
  const downloads: string[] = [];
  page.on('download', (each) => downloads.push(each.url()));
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载' }).dblclick()]);
  expect(download.suggestedFilename()).toBe('监管动态-2022-03-20.csv');
  const text = new TextDecoder('gb18030').decode(readFileSync((await download.path()) as string));
  const [titles, ...rows] = parse(text, { relax_column_count: true }) as string[][];
  expect(titles).toEqual(
    await page
      .getByRole('columnheader')
      .allInnerTexts()
      .then((all) => all.map((each) => each.replace(/ [▲▼↕]/, ''))),
  );
  expect([rows.length, rows.at(-1)]).toEqual([301, ['导出:共 300 行,2022-03-20 由数据枢纽导出,文件完整']]);
  expect(rows.map(([key]) => key)).toEqual(expect.arrayContaining(['\t110101199001011234', "'=cmd|8"]));
  await page.getByText('已开始下载').waitFor();
  expect(downloads).toHaveLength(1);
  const { search } = new URL(downloads[0] as string);
  expect([...new URLSearchParams(search).keys()]).toEqual(['ticket']);
  const address = `${journey.stage.base}/export/lists${search}`;
  expect((await journey.context.request.get(address)).status()).toBe(200);
  expect((await journey.context.request.get(`${journey.stage.base}/export/lists`)).status()).toBe(409);
  journey.stage.pass(61_000);
  expect((await journey.context.request.get(address)).status()).toBe(410);
  // Another person of the same browser does not come by it.
  await page.getByRole('button', { name: '导出' }).click();
  const [second] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载' }).click()]);
  await journey.stage.person({ account: 'wang', name: '王五', role: 'CITY_ADMIN', districts: ['*'] });
  const replaced = await journey.context.request.post(`${journey.stage.base}/session`, { data: { account: 'wang', password: PASSWORD } });
  expect(replaced.status()).toBe(200);
  expect((await journey.context.request.get(second.url())).status()).toBe(409);
});

it('2. the paper has every row that is held once, whichever way it lies, and says what it is a part of', async () => {
  const page = await list();
  await grid(page).focus();
  await page.keyboard.press('Control+a');
  const toEnd = async (): Promise<string | null> => {
    await ofGrid(page, 'view.scrollTo(0, view.scrollHeight)');
    return grid(page).getAttribute('aria-rowcount');
  };
  await expect.poll(toEnd).toBe(String(ROWS + 1));
  for (const landscape of [false, true]) {
    const pdf = await page.pdf({ format: 'A4', landscape });
    const document = await getDocumentProxy(new Uint8Array(pdf));
    const { text, totalPages } = await extractText(document, { mergePages: true });
    const plain = plainOf(text);
    const wrong = Array.from({ length: ROWS }, (_, n) => keyOf(n)).filter((key) => plain.split(plainOf(key)).length !== 2);
    expect(wrong).toEqual([]);
    expect(totalPages).toBeGreaterThan(5);
    const said = [`第1–${ROWS}行,共${ROWS}行`, '张三', '没有条件', '打印于2022-03-20', '数据时间'];
    expect(said.filter((words) => !plain.includes(plainOf(words)))).toEqual([]);
    expect(plain.includes('导出')).toBe(false);
    // Nothing is cut at the right edge.
    const first = await document.getPage(2);
    const { width } = first.getViewport({ scale: 1 });
    const { items } = await first.getTextContent();
    const beyond = items.filter((item) => 'transform' in item && item.str.trim() !== '' && (item.transform[4] as number) + item.width > width);
    expect(beyond).toEqual([]);
  }
  expect(await page.locator('.printed').count()).toBe(0);
});

it('3. what is copied has its titles, all rows that are marked and every digit, and says how many it is', async () => {
  await journey.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await list();
  await grid(page).getByRole('row').nth(2).click();
  await page.keyboard.press('Control+a');
  await page.getByText('已选中读入的').waitFor();
  await page.keyboard.press('Control+c');
  const said = await page.getByText(/已复制 \d+ 行/).innerText();
  const copied = await page.evaluate<{ text: string; html: string }>(`navigator.clipboard.read().then(async ([item]) => {
    const of = async (type) => (await item.getType(type)).text();
    return { text: await of('text/plain'), html: await of('text/html') };
  })`);
  const lines = copied.text.split('\r\n');
  expect(lines[0]).toBe(['动态编号', '标题', '区', '部门'].join('\t') + (lines[0] as string).slice('动态编号\t标题\t区\t部门'.length));
  expect(said).toBe(`已复制 ${lines.length - 1} 行(已读入 ${lines.length - 1} 行,后面还有)`);
  expect(lines.length - 1).toBeGreaterThan(90);
  expect(lines.slice(1).map((line) => line.split('\t')[0])).toEqual(Array.from({ length: lines.length - 1 }, (_, n) => keyOf(n)));
  expect(copied.html).toContain('110101199001011234');
  expect(copied.html).toContain('&lt;script&gt;');
  expect(copied.html).not.toContain('<script>');
  // The browser's own search sees what is drawn: ours is offered, with what it covers.
  await page.keyboard.press('Control+f');
  await page.getByText('浏览器的查找不全').waitFor();
  expect((await focused(page)).role).toBe('INPUT');
});

it('4. keys walk through the rows, the focus is never lost, and is at its row on the way back', async () => {
  const page = await list();
  await grid(page).getByRole('row').nth(1).focus();
  const seen: (string | null)[] = [];
  for (let i = 0; i < 300; i++) {
    await page.keyboard.press('ArrowDown');
    const { role, row: at } = await focused(page);
    expect(role).toBe('row');
    seen.push(at);
  }
  expect(new Set(seen).size).toBeGreaterThan(250);
  const index = await page.evaluate<number>("Number(document.activeElement.getAttribute('aria-rowindex'))");
  expect(index).toBe(new Set(seen).size + 2);
  for (let i = 0; i < 20; i++) await page.keyboard.press('ArrowUp');
  const before = await focused(page);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /监管动态 N-/ }).waitFor();
  await page.goBack();
  await expect.poll(() => focused(page)).toEqual(before);
  await accessible(page);
  // Read anew, it is still there, and what was half typed too.
  const filter = page.getByRole('textbox').first();
  await filter.fill('半');
  await page.getByRole('button', { name: '刷新' }).click();
  await grid(page).locator(`[data-row="${before.row}"]`).waitFor();
  expect(await filter.inputValue()).toBe('半');
});

it('5. the wheel upward never makes the list jump, nor do rows that come above', async () => {
  const page = await list();
  await ofGrid(page, 'view.scrollTo(0, 400 * 34)');
  await expect
    .poll(async () => {
      await ofGrid(page, 'view.scrollTo(0, 400 * 34)');
      return ofGrid(page, 'view.scrollTop');
    })
    .toBe(400 * 34);
  // Read anew from a cursor in the middle, before the list has come to rest there: what lies above comes while one goes up.
  await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
  await page.getByRole('button', { name: '刷新' }).click();
  await expect.poll(() => grid(page).getAttribute('aria-busy')).toBe('false');
  await grid(page).hover();
  // How far down the whole list the view is, whatever part of it is held.
  const depth = `(() => {
    const from = view.getBoundingClientRect().top + 34;
    const first = [...view.querySelectorAll('.rows .row')].map((row) => ({ row, top: row.getBoundingClientRect().top })).sort((a, b) => a.top - b.top).find(({ top }) => top + 34 > from);
    // Between two frames nothing may be drawn yet.
    return first === undefined ? -1 : Number(atob(first.row.dataset.row.replace(/-/g, '+').replace(/_/g, '/')).slice(-4)) * 34 + from - first.top;
  })()`;
  const depths: number[] = [];
  await expect.poll(() => ofGrid(page, depth)).toBeGreaterThan(8_000);
  for (let i = 0; i < 130; i++) {
    await page.mouse.wheel(0, -120);
    const at = await ofGrid(page, depth);
    if (at >= 0) depths.push(at);
  }
  expect(depths.filter((each, i) => i > 0 && each > (depths[i - 1] as number) + 1)).toEqual([]);
  await expect.poll(() => ofGrid(page, depth)).toBeLessThan(2_000);
});

it('6. a slash opens the search, which keeps what is looked for out of every address and has it again on the way back', async () => {
  const page = await signedIn('zhang', '/lists/bulletin');
  await grid(page).getByRole('row').nth(3).waitFor();
  await page.keyboard.press('/');
  const text = page.getByRole('textbox', { name: '名称、文号或编码' });
  await text.waitFor();
  await accessible(page);
  await picture(page, 'lists-6-search-empty');
  const client = await journey.context.newCDPSession(page);
  await text.focus();
  // Enter picks a candidate: nothing is looked for yet.
  await client.send('Input.imeSetComposition', { text: 'tongbao', selectionStart: 7, selectionEnd: 7 });
  await client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', windowsVirtualKeyCode: 229, key: 'Process', code: 'Enter' });
  expect(await page.getByText('没有找到').count()).toBe(0);
  await client.send('Input.insertText', { text: '通报' });
  // The one that ended the composition may come twice.
  const sent = async (): Promise<number> => {
    await page.keyboard.press('Enter');
    return page.getByRole('list', { name: '搜索结果' }).count();
  };
  await expect.poll(sent).toBe(1);
  await text.fill(' 通报第42号\u200b　');
  await text.press('Enter');
  await page.getByRole('list', { name: '搜索结果' }).getByRole('link', { name: '通报第42号' }).click();
  await page.getByRole('heading', { level: 1, name: /N-0042/ }).waitFor();
  await page.goBack();
  await page.getByRole('list', { name: '搜索结果' }).getByRole('link', { name: '通报第42号' }).waitFor();
  expect(decodeURIComponent(new URL(page.url()).pathname + new URL(page.url()).search)).toBe('/search');
  await accessible(page);
  await picture(page, 'lists-6-search');
  await page.getByRole('combobox', { name: '数据' }).selectOption({ label: '行政检查' });
  await page.getByText('在您的范围之内没有找到').waitFor();
  expect(new URL(page.url()).search).toMatch(/^\?kinds=\w+$/);
  await page.keyboard.press('/');
  expect(new URL(page.url()).pathname).toBe('/search');
});

it('7. a record shows what leans on it, and its finding’s rule in the drawer beside it, from which the focus returns', async () => {
  const page = await signedIn('zhang', '/search');
  await page.getByRole('textbox', { name: '名称、文号或编码' }).fill('特种设备');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: '对特种设备的监督检查' }).click();
  const leaning = page.getByRole('region', { name: '引用它的记录' });
  await leaning.getByText('看全部').waitFor();
  await accessible(page);
  await picture(page, 'lists-7-leaning');
  await leaning.getByRole('link', { name: /看全部/ }).click();
  await page.getByText('监管事项为所打开的那一条').waitFor();
  await expect.poll(() => grid(page).getByRole('row').count()).toBe(8);
  await accessible(page);
  await picture(page, 'lists-7-list');
  await page.getByRole('button', { name: '导出' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载' }).click()]);
  expect(new TextDecoder('gb18030').decode(readFileSync((await download.path()) as string))).toContain('共 7 行');
  await page.getByRole('button', { name: /去掉条件/ }).click();
  await expect.poll(() => new URL(page.url()).search).not.toContain('item.is');
  await page.goto(`${journey.stage.base}/records/itemClaim/${Buffer.from('itemClaim:c6').toString('base64url')}`);
  const rule = page.getByRole('button', { name: '认领日期 的规则' });
  await rule.click();
  const drawer = page.getByRole('dialog', { name: '质量规则' });
  await drawer.getByText('怎样改正').waitFor();
  await drawer.getByText('REQUIRED').waitFor();
  await accessible(page);
  await picture(page, 'lists-7-rule');
  await page.keyboard.press('Escape');
  await drawer.waitFor({ state: 'hidden' });
  await expect.poll(() => page.evaluate("document.activeElement.getAttribute('aria-label')")).toBe('认领日期 的规则');
  // On paper the whole of it, over as many pages as it takes.
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' }))), { mergePages: true });
  for (const said of ['上报状况', '认领日期没有填写', '历次版本', '所依据的记录']) expect(plainOf(text).includes(said), said).toBe(true);
});

it('8. at half again the size every control is reached, and on a phone the menu comes when it is asked for', async () => {
  const page = await list();
  await page.setViewportSize({ width: 911, height: 512 });
  await page.getByRole('button', { name: '导出' }).click();
  const drawer = page.getByRole('dialog', { name: '导出 CSV' });
  await drawer.getByRole('button', { name: '下载' }).waitFor();
  const inView = `(({ top, bottom, left, right }) => top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth)(
    document.activeElement.getBoundingClientRect())`;
  // It slides in.
  await expect.poll(() => page.evaluate(inView)).toBe(true);
  for (let i = 0; i < 8; i++) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(inView)).toBe(true);
  }
  await picture(page, 'lists-8-911');
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await menu(page).isVisible()).toBe(false);
  await picture(page, 'lists-8-phone');
  await accessible(page);
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  await page.getByRole('button', { name: '菜单' }).click();
  await menu(page).getByRole('link', { name: '搜索' }).click();
  await page.getByRole('heading', { level: 1, name: '搜索' }).waitFor();
  expect(await menu(page).isVisible()).toBe(false);
});

it('9. a key with every sign that addresses stumble over is opened, sent on and found again', async () => {
  const page = await signedIn('zhang', '/lists/bulletin?newsId.startsWith=%E3%80%942022%E3%80%959%25%E5%8F%B7%23%2F%3F%26%2B');
  await expect.poll(() => grid(page).locator('[data-row]').count()).toBe(1);
  await page.getByRole('link', { name: keyOf(9) }).click();
  await page.getByRole('heading', { level: 1, name: keyOf(9) }).waitFor();
  await page.reload();
  await page.getByRole('heading', { level: 1, name: keyOf(9) }).waitFor();
  await page.goBack();
  await expect.poll(() => grid(page).locator('[data-row]').count()).toBe(1);
});
