/** Journey of a developer: from the desk to GraphiQL as herself, and to a first widget that shows a figure by a key. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, it } from 'vitest';
import { insertRows } from '../../src/db/sql.js';
import { row } from '../gateway/stage.js';
import { accessible, journeyStage, menu, picture } from './journey-stage.js';

// A web server of her own, at another address than the hub's.
let widget = '';
const own = createServer((_request, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(widget));
await new Promise<void>((listening) => own.listen(0, '127.0.0.1', listening));
const elsewhere = `http://127.0.0.1:${(own.address() as AddressInfo).port}`;
afterAll(() => own.close());

const journey = journeyStage(
  async (stage) => {
    await stage.person({ account: 'dev', name: '开发者', role: 'DEVELOPER', districts: ['echeng'] });
    const news = [row('b0', 'echeng', { newsId: 'N-0', title: '通报-鄂城' }), row('b1', 'huarong', { newsId: 'N-1', title: '通报-华容' })];
    await stage.app.db.transaction((sql) => insertRows(sql, 'bulletin', Object.keys(news[0] ?? {}), news as never));
  },
  { server: { cors: [elsewhere] } },
);

it('asks in GraphiQL as herself without a key, and shows a first figure in a page of her own', async () => {
  const page = await journey.signedIn('dev', '/');
  await menu(page).getByRole('link', { name: '开发' }).click();
  await page.getByRole('heading', { name: '开发:从登录到第一个组件' }).waitFor();
  await accessible(page);
  await picture(page, '20-developer');
  await page.getByRole('button', { name: '复制代码' }).click();
  await page
    .getByRole('status')
    .filter({ hasText: /已复制|已选中/ })
    .waitFor();
  widget = await page.getByLabel('代码', { exact: true }).innerText();
  await page.getByRole('link', { name: '打开查询台(GraphiQL)' }).click();
  await page.getByText('以 开发者(开发者)的登录查询').waitFor();
  await page.getByRole('button', { name: /^Add tab|^New tab/ }).click();
  await page.locator('.graphiql-query-editor .CodeMirror').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('{ bulletins { nodes { title } } }');
  const answered = page.waitForResponse((response) => response.request().postData()?.includes('bulletins { nodes') ?? false);
  await page.keyboard.press('Control+Enter');
  expect(await (await answered).json()).toEqual({ data: { bulletins: { nodes: [{ title: '通报-鄂城' }] } } });
  await picture(page, '20-graphiql');

  // The widget as it was copied, from another address.
  const shown = await journey.context.newPage();
  await shown.goto(elsewhere);
  await shown.getByLabel('访问密钥').fill('wrong');
  await shown.getByRole('button', { name: '显示' }).click();
  await expect.poll(() => shown.locator('#said').innerText()).not.toBe('');
  await shown.getByLabel('访问密钥').fill('city');
  await shown.getByRole('button', { name: '显示' }).click();
  await expect.poll(() => shown.locator('#claims').innerText()).toMatch(/^\d+$/);
  await picture(shown, '20-first-widget');
  await shown.close();
});
