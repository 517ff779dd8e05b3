/**
 * Journeys of whoever runs deliveries and sources: a province that was stopped, released after a look, delivered to while the page is left and come
 * back to; a job begun once by two clicks; a source that fails told in words; a part of a page that keeps itself up to date and bothers nobody.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openProvinceRehearsal, type ProvinceRehearsal } from '../../connectors/targets/province-exchange/rehearsal.js';
import { profile } from '../../schema/profiles/hubei-assumed-1.js';
import { HubError } from '../../schema/errors.js';
import type { HubConfig } from '../../src/config/shape.js';
import { stopTarget } from '../../src/outbox/targets.js';
import type { PeopleStage } from '../people/stage.js';
import { claim } from '../support/chain.js';
import { accessible, filled, journeyStage, menu, PASSWORD, picture } from './journey-stage.js';

const ROWS = 12;
const MINUTE = 60_000;
const COLUMNS = ['itemCode', 'claimantUscc', 'status', 'claimedAt', 'publishedAt'];
const fromConfig = (config: HubConfig) => config.targets[0]?.settings as Record<string, unknown>;
const issued = {
  ...{ rid: 'rid-hub', appKey: 'app-key-of-the-city' },
  sids: { auth: 's0', push: 's1', receipt: 's2', inventory: 's3', catalogue: 's4', alerts: 's5', feedback: 's6' },
};

let province: ProvinceRehearsal;
let home: string;
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'province-'));
  const place = { stateFile: join(home, 'province.db'), profile, zone: 'Asia/Shanghai', catalogue: [], alerts: [], checkingMs: 50 } as const;
  province = await openProvinceRehearsal({ ...issued, ...place });
});
afterEach(async () => {
  await province.close();
  rmSync(home, { recursive: true, force: true });
});

function change(config: HubConfig): Partial<HubConfig> {
  const [source] = config.sources as [HubConfig['sources'][number]];
  const fields = Object.fromEntries(COLUMNS.map((name) => [name, name]));
  const mappings = source.mappings.map((mapping) => ({ ...mapping, fields }));
  const targets = config.targets.map((target) => ({ ...target, kinds: ['itemClaim'], settings: { ...fromConfig(config), baseUrl: province.url } }));
  return { sources: [{ ...source, mappings }], targets };
}

/** Claims that the source shows from now on, in a file that has stood for an hour. */
function drop(stage: PeopleStage): void {
  const folder = join(stage.config.configFolder, 'drop');
  mkdirSync(folder, { recursive: true });
  const lines = Array.from({ length: ROWS }, (_, i) => [`r${i}`, ...COLUMNS.map((name) => claim(i + 1)[name] ?? '')].join(','));
  const file = join(folder, 'claims.csv');
  writeFileSync(file, `${[['id', ...COLUMNS].join(','), ...lines].join('\n')}\n`);
  utimesSync(file, new Date(Date.now() - 3_600_000), new Date(Date.now() - 3_600_000));
}

const journey = journeyStage(
  async (stage) => {
    await stage.person({ account: 'wu', name: '吴推送', role: 'PUSH_OPERATOR', districts: ['*'] });
    await stage.person({ account: 'zhang', name: '张三', role: 'DISTRICT_ADMIN', districts: ['echeng'] });
    drop(stage);
    await stage.app.sync();
  },
  { realClock: true, change },
);
const { opened, signedIn } = journey;
const rows = (text: string) => journey.stage.rows(text);
const stopped = (why: string) => {
  const { message } = new HubError('TARGET_STOPPED', { target: 'province', why });
  return journey.stage.app.db.transaction((sql) => stopTarget(sql, 'province', message, new Date(journey.stage.now()).toISOString()));
};
const released = () => journey.stage.commands.release({ target: 'province' });
const target = (page: Page) => page.getByRole('region', { name: '推送目标 province' });
const runs = () => rows("SELECT state FROM runs WHERE job='deliver'");

/** The file of the list that is shown. */
async function exported(page: Page): Promise<string> {
  await page.getByRole('button', { name: '导出' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载' }).click()]);
  return new TextDecoder('gb18030').decode(readFileSync((await download.path()) as string)).replaceAll('\r', '');
}

describe('whoever runs the deliveries', () => {
  it('1. finds the province stopped in the morning, is told why and what to do, releases it after a look, and sees it delivered', async () => {
    await stopped('应用密钥被拒绝');
    const pushes = province.hold('push');
    const page = await signedIn('wu', '/push');
    await target(page).getByText('出错停止').waitFor();
    await target(page).getByText('应用密钥被拒绝').waitFor();
    await target(page).getByText('请按原因查明并处理,再点“放行”').waitFor();
    await target(page)
      .getByRole('link', { name: `${ROWS} 行` })
      .waitFor();
    await page.getByRole('table', { name: 'province 的上报平衡' }).waitFor();
    await accessible(page);
    await picture(page, 'push-stopped');

    await page.getByRole('button', { name: '放行 province' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('row', { name: `jg_sxrl 等待上报 ${ROWS}` }).waitFor();
    await drawer.getByRole('table', { name: '其中 10 行' }).waitFor();
    await accessible(page);
    await picture(page, 'push-release');
    await drawer.getByRole('button', { name: '确定放行' }).click();
    await target(page).getByText('已放行,正常上报').waitFor();
    expect(await rows("SELECT actor FROM audit_log WHERE act='release' AND outcome='OK'")).toEqual([{ actor: 'person:wu' }]);

    await page.getByRole('button', { name: '立即上报' }).click();
    await pushes.arrived;
    await target(page).getByRole('progressbar', { name: 'province 正在上报' }).waitFor();
    await picture(page, 'push-under-way');
    await target(page).getByRole('link', { name: '看这次运行', exact: true }).click();
    await page.getByText('可以离开本页,运行不会停').waitFor();
    await page.getByRole('progressbar', { name: '这次运行的进展' }).waitFor();
    await accessible(page);
    await picture(page, 'push-run');
    // Left, and come back to.
    await menu(page).getByRole('link', { name: '首页' }).click();
    await page.getByRole('heading', { name: '总览' }).waitFor();
    await page.goBack();
    await page.getByText('可以离开本页,运行不会停').waitFor();
    pushes.answer();
    await page.getByText('已完成。').waitFor();
    await page.getByText(`${ROWS} 行`).first().waitFor();

    await menu(page).getByRole('link', { name: '推送' }).click();
    await page.getByRole('link', { name: '批次', exact: true }).click();
    await page.getByRole('table', { name: '批次' }).getByRole('link').first().click();
    await page.getByRole('table', { name: '其中的行,按封批的次序' }).getByText('合格').first().waitFor();
    await accessible(page);
    await picture(page, 'push-batch');
    await page.goBack();
    await page.getByRole('table', { name: '批次' }).waitFor();
    await accessible(page);
    await picture(page, 'push-batches');
    expect(await exported(page)).toMatch(/^批次号,[^\n]*,封批时间,回执时间,[^\n]*\n[^\n]*jg_sxrl,已有回执,12,12,0,[^\n]*\n"导出:共 1 行/);
  });

  it('2. clicks twice and begins one run; a colleague in another tab sees it, and is told that it runs already', async () => {
    await released();
    const pushes = province.hold('push');
    const page = await signedIn('wu', '/push');
    await page.getByRole('button', { name: '立即上报' }).dblclick();
    await pushes.arrived;
    await target(page).getByRole('progressbar').waitFor();
    const other = await opened('/push');
    await target(other).getByRole('progressbar').waitFor();
    await other.getByRole('button', { name: '立即上报' }).click();
    await other.getByRole('alert').filter({ hasText: '正在运行' }).waitFor();
    pushes.answer();
    await expect.poll(runs).toEqual([{ state: 'OK' }]);
    expect(await rows("SELECT outcome FROM audit_log WHERE act='runJob' AND outcome='BEGUN'")).toHaveLength(2);
    await target(page).getByRole('progressbar').waitFor({ state: 'detached' });
  });

  it('3. holds a part with a reason that is shown as it was written; the line drops after it was done, and a second click is the same act', async () => {
    await released();
    const page = await signedIn('wu', '/push');
    await page.getByRole('button', { name: '暂停……' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByLabel('暂停什么').selectOption('SOURCE');
    await drawer.getByLabel('数据源').selectOption('s');
    await drawer.getByLabel('原因(放行的人会看到)').fill('核对 <script>alert(1)</script> =cmd|1');
    await drawer.getByRole('row', { name: `jg_sxrl 等待上报 ${ROWS}` }).waitFor();
    await accessible(page);
    await picture(page, 'push-hold');
    let swallowed = 0;
    await page.route('**/graphql', async (route) => {
      if (swallowed > 0 || !route.request().postData()?.includes('核对')) return route.continue();
      swallowed += 1;
      await route.fetch();
      return route.abort();
    });
    await drawer.getByRole('button', { name: '确定暂停' }).click();
    await drawer.getByRole('alert').filter({ hasText: '连不上服务器' }).waitFor();
    expect(await drawer.getByLabel('原因(放行的人会看到)').inputValue()).toContain('核对');
    await drawer.getByRole('button', { name: '确定暂停' }).click();
    const holds = page.getByRole('table', { name: 'province 暂停着的部分' });
    await holds.getByText('核对 <script>alert(1)</script> =cmd|1').waitFor();
    await holds.getByRole('cell', { name: 'wu', exact: true }).waitFor();
    expect([swallowed, await rows("SELECT outcome FROM audit_log WHERE act='hold' ORDER BY outcome")]).toEqual([
      1,
      [{ outcome: 'BEGUN' }, { outcome: 'OK' }],
    ]);
    await picture(page, 'push-held');

    // Another holds it anew meanwhile: what was seen is no longer so.
    await journey.stage.commands.hold({ target: 'province', source: 's', reason: '省里要求再核对' });
    await holds.getByRole('button', { name: '放行 数据源 s' }).click();
    await page
      .getByRole('dialog')
      .getByRole('row', { name: `jg_sxrl 因此暂停着 ${ROWS}` })
      .waitFor();
    await page.getByRole('dialog').getByRole('button', { name: '确定放行' }).click();
    await page.getByRole('dialog').getByRole('alert').filter({ hasText: '已被他人改动' }).waitFor();
    await page.getByRole('dialog').getByText('省里要求再核对').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: '确定放行' }).click();
    await holds.waitFor({ state: 'detached' });
  });

  it('4. has the session end while a reason is typed, signs in again, and goes on with it', async () => {
    await released();
    const page = await signedIn('wu', '/push');
    await page.getByRole('button', { name: '暂停……' }).click();
    await page.getByRole('dialog').getByLabel('原因(放行的人会看到)').fill('盘点');
    journey.stage.pass(31 * MINUTE);
    await page.getByRole('dialog').getByRole('button', { name: '确定暂停' }).click();
    await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: '确定暂停' }).click();
    await target(page).getByText('盘点').waitFor();
    expect(await rows("SELECT state FROM targets WHERE name='province'")).toEqual([{ state: 'HELD' }]);
  });

  it('5. is told in words that a source fails and what to do, and reads it once it is mended; its district sees the same and may not', async () => {
    rmSync(join(journey.stage.config.configFolder, 'drop'), { recursive: true });
    await journey.stage.app.sync().catch(() => undefined);
    const page = await signedIn('wu', '/sources');
    await page.getByRole('row', { name: /^s / }).getByText('出错').waitFor();
    await accessible(page);
    await picture(page, 'sources');
    await page.getByRole('row', { name: /^s / }).getByRole('link', { name: 's', exact: true }).click();
    await page.getByText('连续 1 次没有读成').waitFor();
    await page.getByText('已读到的数据不受影响').waitFor();
    await accessible(page);
    await picture(page, 'source-failing');
    drop(journey.stage);
    await page.getByRole('button', { name: '立即读取' }).click();
    await page.getByText('已开始。').waitFor();
    await page.getByText('连续 1 次没有读成').waitFor({ state: 'detached' });
    await picture(page, 'source');

    await page.getByRole('button', { name: '重新读取……' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '确定重新读取' }).click();
    await page.getByRole('dialog').getByText('由以后各次归集分批完成').waitFor();
    await accessible(page);
    await page.getByRole('dialog').getByRole('button', { name: '关闭' }).last().click();
    await page.getByRole('button', { name: '暂停读取' }).click();
    await page.getByText('读取已被人暂停').waitFor();
    await picture(page, 'source-paused');
    await page.getByRole('button', { name: '恢复读取' }).click();
    await page.getByText('读取已被人暂停').waitFor({ state: 'detached' });
    await page.getByRole('link', { name: '它的各次运行' }).click();
    await page.getByRole('table', { name: '运行' }).getByText('失败').first().waitFor();
    expect(new URL(page.url()).search).toBe('?source=s');
    await accessible(page);
    await picture(page, 'runs');
    expect(await exported(page)).toMatch(/sync,s,[^\n]*失败[\s\S]*导出:共 \d+ 行/);

    await journey.context.clearCookies();
    const district = await signedIn('zhang', '/sources/s');
    await district.getByRole('table', { name: '各数据类' }).waitFor();
    expect(await district.getByRole('button', { name: /立即读取|重新读取|暂停读取/ }).count()).toBe(0);
  });

  it('6. as the system’s administrator runs and pauses jobs, and sees how far they are without seeing their rows', async () => {
    await released();
    await journey.stage.person({ account: 'system', name: '系统员', role: 'SYSTEM_ADMIN' });
    const pushes = province.hold('push');
    const page = await signedIn('system', '/system/jobs');
    expect(await menu(page).getByRole('link', { name: '推送' }).count()).toBe(0);
    await page.getByText('现在没有作业在运行').waitFor();
    await accessible(page);
    await page.getByRole('button', { name: '立即运行 上报' }).click();
    await pushes.arrived;
    await page.getByRole('progressbar', { name: '上报 province' }).waitFor();
    await accessible(page);
    await picture(page, 'jobs');
    pushes.answer();
    await page.getByText('现在没有作业在运行').waitFor();
    await page.getByRole('button', { name: '暂停 归集' }).click();
    await page.getByRole('button', { name: '恢复 归集' }).waitFor();
    await page.getByRole('button', { name: '恢复 归集' }).click();
    await page.getByRole('button', { name: '暂停 归集' }).waitFor();
    expect(await rows("SELECT paused FROM jobs WHERE name='sync'")).toEqual([{ paused: 0 }]);
    await page.goto(`${journey.stage.base}/push`);
    await page.getByText('没有权限').waitFor();
  });

  it('7. have their right taken away while they look: what it had shown is gone by itself', async () => {
    const id = await journey.stage.app.runs.start({ job: 'deliver', target: 'province' });
    const page = await signedIn('wu', `/sources/runs/${id}`);
    await page.getByRole('progressbar').waitFor();
    const [{ id: person }] = await rows("SELECT id FROM people WHERE account='wu'");
    await journey.stage.commands.changePerson({ id: person, role: 'DEVELOPER', districts: ['echeng'] });
    await page.getByText('没有权限').first().waitFor();
    expect(await page.getByRole('progressbar').count()).toBe(0);
    await picture(page, 'push-no-right');
  });

  it('8. are not led astray: by addresses of nothing, by conditions that are not known, nor on a narrow screen', async () => {
    const page = await signedIn('wu', '/push/batches/nothing');
    for (const [path, words] of [
      ['/push/batches/nothing', '没有这个批次'],
      ['/push/else', '没有这个页面'],
      ['/push/batches?state=NOTHING', '地址里的查询条件不完整或不认识'],
      ['/push/batches', '还没有封过批次'],
      ['/sources/nothing', '没有这个数据源'],
      ['/sources/runs/nothing', '没有这次运行'],
      ['/sources/runs?job=deliver', '没有符合条件的'],
    ] as const) {
      await page.goto(`${journey.stage.base}${path}`);
      await page.getByRole('main').getByText(words).first().waitFor();
      await accessible(page);
    }
    for (const [width, height] of [
      [911, 512],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const path of ['/push', '/sources/s', '/system/jobs']) {
        await page.goto(`${journey.stage.base}${path}`);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.getByRole('table').first().waitFor();
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), `${path} at ${width}`).toBe(true);
      }
    }
    await picture(page, 'push-narrow');
  });
});

describe('a part of a page that keeps itself up to date', () => {
  const RUN = '**/graphql?documentId=*';
  let id: string;
  /** Statuses of what it asked, with the clock of the page in the test's hand. */
  async function watched(): Promise<{ page: Page; asked: number[]; pass: (ms: number) => Promise<void> }> {
    id = await journey.stage.app.runs.start({ job: 'deliver', target: 'province' });
    const page = await journey.context.newPage();
    await page.clock.install();
    await page.goto(`${journey.stage.base}/sources/runs/${id}`);
    await filled(page, 'wu', PASSWORD);
    const asked: number[] = [];
    page.on('response', (response) => response.url().includes('/graphql?documentId=') && asked.push(response.status()));
    await page.getByRole('progressbar').waitFor();
    return { page, asked, pass: (ms) => page.clock.runFor(ms) };
  }
  /** Lets time go on in the page until something has come of it: when the page takes up an answer, and plans the next question, is its own affair. */
  async function until<T>(pass: (ms: number) => Promise<void>, event: Promise<T>): Promise<void> {
    let come = false;
    void event.finally(() => {
      come = true;
    });
    while (!come) {
      await pass(2_500);
      await setTimeout(50);
    }
  }
  const seen = (page: Page, as: 'hidden' | 'visible') =>
    page.evaluate(`(() => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => '${as}' });
      document.dispatchEvent(new Event('visibilitychange'));
    })()`);

  it('9. asks by its tag: 304 while nothing changed, 200 once something did', async () => {
    const { page, asked, pass } = await watched();
    const answered = (status: number) => page.waitForResponse((response) => response.url().includes('/graphql?') && response.status() === status);
    for (let i = 0; i < 2; i++) await until(pass, answered(304));
    const changed = answered(200);
    await journey.stage.app.runs.end(id, { state: 'OK', counts: { sent: 3 }, error: null });
    await until(pass, changed);
    await page.getByText('已完成。').waitFor();
    expect(asked.filter((status) => status === 304).length).toBeGreaterThan(1);
  });

  it('10. asks nothing while nobody sees the tab, and at once when somebody does, one question at a time', async () => {
    const { page, asked, pass } = await watched();
    await seen(page, 'hidden');
    await pass(5 * MINUTE);
    const before = asked.length;
    await pass(5 * MINUTE);
    expect(asked.length).toBe(before);
    const answer = page.waitForResponse(RUN);
    await seen(page, 'visible');
    await seen(page, 'visible');
    await answer;
    await pass(500);
    expect(asked.length).toBe(before + 1);
  });

  it('11. obeys a 429, shows it as no fault, and comes back by itself; a connection that is lost is said, and what was shown stays', async () => {
    const { page, pass } = await watched();
    let refused = 0;
    const body = JSON.stringify({ errors: [{ message: '请求过多', extensions: { code: 'TOO_MANY_REQUESTS', seconds: 600 } }] });
    const headers = { 'retry-after': '600', 'content-type': 'application/json' };
    await page.route(RUN, (route) => {
      refused += 1;
      return route.fulfill({ status: 429, headers, body });
    });
    const told = page.waitForResponse((response) => response.status() === 429);
    await until(pass, told);
    await seen(page, 'hidden');
    await seen(page, 'visible');
    await pass(300_000);
    expect(refused).toBe(1);
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.unroute(RUN);
    await until(pass, page.waitForResponse(RUN));
    await page.route(RUN, (route) => route.abort());
    await until(pass, page.getByRole('alert').filter({ hasText: '连接断开' }).waitFor());
    await page.getByRole('progressbar').waitFor();
    await page.unroute(RUN);
    await until(pass, page.getByRole('alert').waitFor({ state: 'detached' }));
  });

  it('12. that shows nothing yet says when it is refused, and comes back by itself', async () => {
    const { page, pass } = await watched();
    const body = JSON.stringify({ errors: [{ message: '请求过多', extensions: { code: 'TOO_MANY_REQUESTS', seconds: 5 } }] });
    await page.route('**/graphql**', (route) => route.fulfill({ status: 429, headers: { 'content-type': 'application/json' }, body }));
    await menu(page).getByRole('link', { name: '推送' }).click();
    await page.getByRole('alert').filter({ hasText: '请求过多' }).first().waitFor();
    await page.getByRole('button', { name: '重试' }).first().waitFor();
    await page.unroute('**/graphql**');
    // Five seconds that the hub asked for, and at most the twenty over which desks are spread: not the half minute that it rests after an answer.
    await pass(26_000);
    await target(page).getByText('全天').waitFor();
    await page.getByRole('alert').first().waitFor({ state: 'detached' });
  });

  it('13. and what is asked once is asked again by itself where the hub was asked too much', async () => {
    const { page, pass } = await watched();
    const body = JSON.stringify({ errors: [{ message: '请求过多', extensions: { code: 'TOO_MANY_REQUESTS', seconds: 5 } }] });
    await page.route('**/graphql', (route) => route.fulfill({ status: 429, headers: { 'content-type': 'application/json' }, body }));
    await menu(page).getByRole('link', { name: '期限' }).click();
    await page.getByRole('alert').filter({ hasText: '请求过多' }).waitFor();
    await page.unroute('**/graphql');
    await pass(26_000);
    await page.getByRole('table').first().waitFor();
  });
});
