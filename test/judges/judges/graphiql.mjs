/** Judge: GraphiQL in a browser that reaches the hub and nothing else: a key, the first tab, an answer; no rule of the page is broken. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { objections } from '../clients.mjs';
import { LIMIT_MS } from '../world.mjs';

export const what = '断网的浏览器:填密钥、运行第一页、看到数据';
export const served = true;

const BROWSERS = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/opt/homebrew/bin/chromium'];
// No name but the hub's own address is found: what the page asks for elsewhere fails, and is seen.
const ALONE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';

export async function judge({ world }) {
  const { found, expect } = objections();
  const executablePath = BROWSERS.find((path) => path && existsSync(path));
  const browser = await chromium.launch({
    executablePath,
    timeout: LIMIT_MS,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', ALONE],
  });
  try {
    const page = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
    page.setDefaultTimeout(LIMIT_MS);
    const { origin } = new URL(world.url);
    const { violations, elsewhere } = await watch(page, origin);
    const status = (await page.goto(`${origin}/graphiql`)).status();
    if (status !== 200) return [{ id: 'page', text: `GET /graphiql 应答 ${status}` }];
    await giveKey(page, world.key['city-admin']);
    const shown = await page.locator('.graphiql-query-editor .CodeMirror-lines').innerText();
    expect('opens', /\b(query|fragment) \w/.test(shown), '填好密钥后编辑区是空的,应当停在第一页的查询上');
    const answer = await runFirstTab(page);
    expect('data', answer?.data && !answer.errors, `运行第一页得到 ${JSON.stringify(answer)?.slice(0, 300)}`);
    // Of a long answer the editor draws the lines in view.
    const [first] = Object.keys(answer?.data ?? {});
    if (first) await page.locator('.result-window').getByText(first).first().waitFor();
    expect('policy', violations.length === 0, `违反内容策略或出错:${violations.join(';')}`);
    expect('elsewhere', elsewhere.length === 0, `访问了别处:${elsewhere.join('、')}`);
  } finally {
    await browser.close();
  }
  return found;
}

async function watch(page, origin) {
  const [violations, elsewhere] = [[], []];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url)) elsewhere.push(url);
  });
  page.on('pageerror', (error) => violations.push(String(error)));
  await page.exposeFunction('hubViolation', (line) => void violations.push(line));
  await page.addInitScript("addEventListener('securitypolicyviolation', (e) => hubViolation(e.violatedDirective + ' ' + e.blockedURI))");
  return { violations, elsewhere };
}

async function giveKey(page, key) {
  const schemaRead = page.waitForResponse((response) => response.url().endsWith('/graphql') && response.status() === 200);
  await page.locator('input[type=password]').fill(key);
  await page.keyboard.press('Enter');
  await schemaRead;
}

/** What the hub answers to the first tab. */
async function runFirstTab(page) {
  await page.locator('.graphiql-tab').first().click();
  const answered = page.waitForResponse((response) => {
    const body = response.request().postData() ?? '';
    return response.url().endsWith('/graphql') && !body.includes('IntrospectionQuery');
  });
  await page.locator('.graphiql-execute-button').click();
  return (await answered).json();
}
