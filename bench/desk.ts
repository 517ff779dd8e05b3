/**
 * Desk bench: a list of a million rows in the system's Chromium before the real program on SQLite: what signing in costs up to the first row, the longest
 * task while twenty thousand rows are scrolled through, and the page's heap before and after. Beside each stands the most that it may be.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import Database from 'libsql';
import type { CDPSession, Page } from 'playwright-core';
import { openBrowser } from '../test/support/browser.js';
import { freePort } from '../test/support/mariadb.js';
import { PROGRAM_ENV, PROGRAM_FLAGS, type Ratio } from './measure.js';
import { at } from './progress.js';

const ROWS = Number(process.env.BENCH_LIST_ROWS ?? 1_000_000);
const SCROLLED = Number(process.env.BENCH_SCROLLED ?? 20_000);
const [MOST_TASK_MS, MOST_HEAP_MIB, MOST_SIGN_IN_MS] = [50, 20, 1_500];

const CONFIG = `city: { code: "420700", name: 鄂州市, uscc: 11420700MB00000008 }
districts: [ { code: echeng, name: 鄂城区, areaNumber: "420704" } ]
viewers: [ { name: bench, role: CITY_ADMIN, districts: ["*"], key: a-key-of-the-bench-for-the-city-00, budget: none } ]
`;

export async function desk(): Promise<Ratio[]> {
  const home = mkdtempSync(join(tmpdir(), 'bench-desk-'));
  const config = join(home, 'hub.yaml');
  writeFileSync(config, CONFIG);
  const port = await freePort();
  const env = { ...PROGRAM_ENV, HUB_DATA: home, HUB_PORT: String(port) };
  const main = new URL('../src/main.js', import.meta.url).pathname;
  const added = execFileSync(
    process.execPath,
    [main, 'person', 'add', 'good', '--name', '张三', '--role', 'CITY_ADMIN', '--json', '--config', config],
    {
      ...{ env, encoding: 'utf8' as const },
    },
  );
  fill(join(home, 'hub.db'));
  const served = spawn(process.execPath, [...PROGRAM_FLAGS, main, 'serve', '--config', config], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const browser = await openBrowser('--enable-precise-memory-info');
  try {
    for await (const line of createInterface({ input: served.stdout as NodeJS.ReadableStream })) if (/^ready /.test(line)) break;
    served.stdout?.resume();
    const page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1366, height: 768 } });
    return await measured(page, `http://127.0.0.1:${port}`, (JSON.parse(added) as { password: string }).password);
  } finally {
    await browser.close();
    served.kill();
    rmSync(home, { recursive: true, force: true });
  }
}

/** Rows of 监管动态, as many as the list is to have; past the first password. */
function fill(file: string): void {
  const store = new Database(file);
  at(`工作台:写入 ${ROWS} 行…`);
  const columns = (store.prepare('PRAGMA table_info(bulletin)').all() as { name: string; notnull: number; type: string }[]).map((column) => column);
  const insert = store.prepare(`INSERT INTO bulletin (${columns.map(({ name }) => name).join()}) VALUES (${columns.map(() => '?').join()})`);
  const write = store.transaction(() => {
    for (let i = 0; i < ROWS; i++) {
      const key = `b${String(i).padStart(8, '0')}`;
      const day = `20${String(20 + (i % 6))}-0${(i % 9) + 1}-${String((i % 28) + 1).padStart(2, '0')}`;
      const own: Readonly<Record<string, unknown>> = {
        ...{
          id: key,
          identity: key,
          sourceKey: key,
          sourceKeyDigest: key,
          newsId: `N-${i}`,
          title: `关于第 ${i} 号监督检查情况的通报`,
          body: '正文',
        },
        ...{ district: 'echeng', department: '', source: 's', digest: 'x', sourceDigest: 'x', revision: 1, ingestedAt: `${day}T00:00:00.000Z` },
        ...{ day, publishTime: `${day}T00:00:00.000Z`, author: '王小明', category: '日常' },
      };
      insert.run(...columns.map(({ name, notnull, type }) => own[name] ?? (notnull ? (/INT/i.test(type) ? 0 : '') : null)));
    }
  });
  write();
  store.prepare('UPDATE passwords SET given=0').run();
  store.close();
}

async function measured(page: Page, base: string, password: string): Promise<Ratio[]> {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  at('工作台:登录…');
  await page.goto(`${base}/lists/bulletin?order=id.ASC`);
  await page.getByRole('textbox', { name: '账号' }).fill('good');
  await page.getByLabel('密码', { exact: true }).fill(password);
  const before = await metric(client, 'TaskDuration');
  await page.keyboard.press('Enter');
  await page.locator('.grid [data-row]').first().waitFor();
  const signInMs = ((await metric(client, 'TaskDuration')) - before) * 1_000;
  at(`工作台:滚动 ${SCROLLED} 行…`);
  // As many rows as are ever held, before the heap is read.
  await scrolled(page, Math.min(3_000, SCROLLED));
  const heapBefore = await heap(client);
  const longest = await scrolled(page, SCROLLED);
  const heapAfter = await heap(client);
  return [
    ratio('工作台:登录到首行的主线程 CPU ms(裸 = 上限)', MOST_SIGN_IN_MS, signInMs),
    ratio(`工作台:${ROWS} 行的列表滚动 ${SCROLLED} 行,最长一帧 ms(裸 = 上限)`, MOST_TASK_MS, longest),
    ratio(`工作台:滚动 ${SCROLLED} 行后页面的堆 MiB(裸 = 滚动前 + ${MOST_HEAP_MIB})`, heapBefore + MOST_HEAP_MIB, heapAfter),
  ];
}

const ratio = (title: string, most: number, found: number): Ratio => ({
  ...{ title, rounds: 1 },
  bare: { cpuMs: most, peakMiB: 0 },
  hub: { cpuMs: found, peakMiB: 0 },
});

async function metric(client: CDPSession, name: string): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find((each) => each.name === name)?.value ?? Number.NaN;
}

async function heap(client: CDPSession): Promise<number> {
  await client.send('HeapProfiler.collectGarbage');
  return (await metric(client, 'JSHeapUsedSize')) / 1_048_576;
}

/** Ten rows a frame, as a wheel that is turned fast; answers the longest task in ms, of those that a browser tells (50 ms and more; else 49). */
const scrolled = (page: Page, to: number): Promise<number> =>
  page.evaluate(`new Promise((resolve) => {
    let longest = 49;
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    });
    observer.observe({ type: 'longtask' });
    const view = document.querySelector('.grid');
    const step = () => {
      view.scrollTop += 340;
      const last = [...view.querySelectorAll('.rows .row')].at(-1);
      if (Number(last?.getAttribute('aria-rowindex')) < ${to}) return requestAnimationFrame(step);
      observer.disconnect();
      resolve(longest);
    };
    requestAnimationFrame(step);
  })`);
