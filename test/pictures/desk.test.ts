/**
 * Pictures of the desk for the guides, `npm run pictures`: the built program with its rehearsal world, signed in to with the accounts that it prints.
 * What the pictures show is checked as it is taken. Not part of the suite: they change with the day.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { filled, menu } from '../pages/journey-stage.js';
import { openBrowser } from '../support/browser.js';
import { type Program, startProgram } from '../support/program.js';
import { root } from '../support/source-files.js';

const folder = join(root, 'docs/desk');
let data: string;
let program: Program;
let browser: Browser;
beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  data = mkdtempSync(join(tmpdir(), 'pictures-'));
  program = await startProgram(data);
  await program.says('用时');
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await program.kill('SIGTERM');
  rmSync(data, { recursive: true, force: true });
});

/** Address, name of the picture, and what must be there to be seen. */
type Shot = readonly [path: string, name: string, shows: string | RegExp];

const SHOTS: Readonly<Record<string, readonly Shot[]>> = {
  'city-admin': [
    ['/?year=2022', 'overview-city', /3,?197/],
    ['/requests', 'requests', '申请'],
    ['/push', 'push', '上报平衡'],
    ['/push/batches', 'batches', '批次'],
    ['/sources', 'sources', 'gedian-news'],
    ['/sources/runs', 'runs', '运行记录'],
    ['/joint', 'joint', '联合监管'],
  ],
  'echeng-admin': [
    ['/', 'overview', '今天要办'],
    ['/today', 'today', '积压'],
    ['/today/deadlines', 'deadlines', '期限'],
    ['/items?show=unclaimed', 'items', '未认领'],
    ['/alerts', 'alerts', '待签收 2'],
    ['/returned', 'returned', '退回与质量'],
    ['/returned/deliveries?state=RETURNED', 'returned-rows', '上报行'],
    ['/lists/checkAct', 'list', 'JC'],
    ['/search', 'search', '名称、文号或编码'],
  ],
  developer: [['/developer', 'developer', '第一个组件']],
  'system-admin': [
    ['/system/people', 'people', '人员'],
    ['/system/jobs', 'jobs', '作业'],
    ['/system/calendar', 'calendar', '演练'],
    ['/system/stand-ins', 'stand-ins', '代办'],
    ['/system/notices', 'notices', '通知'],
  ],
  auditor: [['/system/audit', 'audit', '审计日志']],
};

const taken = (page: Page, name: string) => page.screenshot({ path: join(folder, `${name}.png`) });

it.each(Object.keys(SHOTS))('%s', async (account) => {
  const password = new RegExp(`^account \\S+ ${account} (\\S+)$`, 'm').exec(readFileSync(join(data, 'demo.accounts'), 'utf8'))?.[1] ?? '';
  const base = /ready (http:\/\/[^/]+)/.exec(program.out())?.[1] ?? '';
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.goto(base);
  if (account === 'city-admin') {
    await page.getByRole('textbox', { name: '账号' }).waitFor();
    await taken(page, 'sign-in');
  }
  await filled(page, account, password);
  await menu(page).waitFor();
  for (const [path, name, shows] of SHOTS[account] ?? []) {
    await page.goto(`${base}${path}`);
    await page.getByRole('main').getByText(shows).first().waitFor();
    await expect.poll(() => page.getByRole('main').getByText('正在读取').count()).toBe(0);
    await taken(page, name);
  }
  if (account === 'echeng-admin') {
    await page.goto(`${base}/alerts`);
    await page
      .getByRole('main')
      .getByRole('link', { name: /食品经营单位/ })
      .first()
      .click();
    await page.getByRole('article').first().waitFor();
    await taken(page, 'alert');
    await page.goto(`${base}/lists/checkAct`);
    await page.getByRole('grid').getByRole('link').first().click();
    await page.getByRole('heading', { name: '历次版本' }).waitFor();
    await taken(page, 'record');
  }
  await context.close();
});
