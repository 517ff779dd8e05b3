/** GraphiQL in a browser whose network ends at the hub: it opens with the guide's queries, completes, shows the docs, and breaks no rule of its page. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStage } from '../gateway/stage.js';
import { openBrowser } from '../support/browser.js';
import { openPage } from '../support/opened-page.js';

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

const opened = () => openPage(browser, `${new URL(stage.server.url).origin}/graphiql`);

it('asks with the key of its user, completes, shows the docs, and keeps the key in the session alone', async () => {
  const { page, wrong, elsewhere } = await opened();
  await page.getByText('请先填写访问密钥').waitFor();
  expect(await page.locator('.graphiql-tab').count()).toBeGreaterThan(8);
  // By keys alone: the field is the first thing of the page.
  await page.keyboard.press('Tab');
  await page.keyboard.type('city');
  const introspected = page.waitForResponse((response) => response.url().endsWith('/graphql') && response.status() === 200);
  await page.keyboard.press('Enter');
  await introspected;
  await page.getByText('密钥已使用').waitFor();

  await page.getByRole('button', { name: /^Add tab|^New tab/ }).click();
  const editor = page.locator('.graphiql-query-editor .CodeMirror');
  await editor.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('{ distr');
  await page.locator('.CodeMirror-hints').getByText('districts', { exact: true }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type(' { code ');
  await page.keyboard.press('Escape');
  const answered = page.waitForResponse((response) => response.request().postData()?.includes('districts') ?? false);
  await page.keyboard.press('Control+Enter');
  expect(await (await answered).json()).toMatchObject({ data: { districts: expect.arrayContaining([{ code: 'echeng' }]) } });
  await page.locator('.result-window').getByText('echeng').first().waitFor();

  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await page.getByRole('button', { name: 'Hide Documentation Explorer' }).waitFor();
  await page.locator('.graphiql-doc-explorer').getByText('Query', { exact: true }).first().click();
  await page.locator('.graphiql-doc-explorer').getByText('districts', { exact: true }).first().waitFor();

  const kept = await page.evaluate('[JSON.stringify({ ...localStorage }), document.cookie, sessionStorage.getItem("hub.key")]');
  expect(kept).toEqual(['{}', '', 'city']);
  expect([wrong, elsewhere]).toEqual([[], []]);
});

it('serves its files packed and for ever, the page itself asked for anew, under a strict policy', async () => {
  const url = stage.server.url.replace('/graphql', '/graphiql');
  const page = await fetch(url);
  const html = await page.text();
  expect([page.status, page.headers.get('cache-control'), page.headers.get('referrer-policy'), page.headers.get('x-frame-options')]).toEqual([
    200,
    'no-cache',
    'no-referrer',
    'DENY',
  ]);
  const policy = String(page.headers.get('content-security-policy'));
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toContain('unsafe-eval');
  const asset = /\/graphiql\/(assets\/index-[^"]+\.js)/.exec(html)?.[1];
  const script = await fetch(`${url}/${asset}`, { headers: { 'accept-encoding': 'br' } });
  await script.arrayBuffer();
  expect([script.headers.get('content-encoding'), script.headers.get('cache-control')]).toEqual(['br', 'public, max-age=31536000, immutable']);
  for (const { headers } of [page, script]) for (const name of ['Origin', 'Accept-Encoding']) expect(headers.get('vary')).toContain(name);
  const again = await fetch(`${url}/${asset}`, {
    headers: { 'if-none-match': String(script.headers.get('etag')), 'accept-encoding': 'br', 'cache-control': 'max-age=0' },
  });
  expect(again.status).toBe(304);
  expect((await fetch(`${url}/assets/none.js`)).status).toBe(404);
  expect((await fetch(`${url}/..%2f..%2fpackage.json`)).status).toBe(404);
});
