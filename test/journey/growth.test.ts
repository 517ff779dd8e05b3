/** The three growing edges: a kind, a source type and a target are dropped into a copy of the project, each its one file, and all works. */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { openBrowser } from '../support/browser.js';
import { freePort } from '../support/mariadb.js';
import { root } from '../support/source-files.js';
import { uscc } from '../support/chain.js';

const KIND = `/** 来访登记: a kind that no other file knows. */
import { kindOf, RecordKind, RecordStamp } from '../kind/kind.js';
import { Day, Text } from '../kind/fields.js';

@RecordKind({ name: 'visitNote', title: '来访登记', naturalKey: ['visitCode'], ownDate: 'visitedOn' })
export class VisitNote extends RecordStamp {
  @Text({ title: '登记编号', max: 40, required: true, index: true }) visitCode!: string;
  @Text({ title: '事由', max: 200 }) reason!: string;
  @Day({ title: '来访日期', required: true, index: true }) visitedOn!: string;
}

export const visitNote = () => kindOf(VisitNote);
`;
const PROFILE = `/** A province that takes visits alone. */
import type { Profile } from '../profile/profile.js';
import { profile as assumed } from './hubei-assumed-1.js';

export const profile: Profile = { ...assumed, name: 'visits@1', title: '来访', tables: [{ kind: 'visitNote', table: 'lf_dj' }], counts: [], feeds: {} };
`;
const SOURCE = `/** A source that is a JSON file of rows, read whole. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { HubError } from '../../../schema/errors.js';
import type { SourceType } from '../../contract.js';

export const sourceType: SourceType = {
  name: 'memo',
  settings: z.strictObject({ file: z.string() }),
  mapping: z.strictObject({}),
  open: (settings, { folder, name: source }) => ({
    async page(_, __, signal) {
      const text = signal.aborted ? null : read(join(folder, (settings as { file: string }).file));
      if (text === null) throw new HubError('SOURCE_UNAVAILABLE', { source, why: '读不到文件' });
      const rows = parsed(text);
      if (rows === null) throw new HubError('SOURCE_MALFORMED', { source, why: '不是 JSON' });
      return { rows: rows.map((values, i) => ({ values, place: 'memo ' + i })), cursor: '', last: true };
    },
    close: async () => undefined,
  }),
};

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function parsed(text: string): Record<string, unknown>[] | null {
  try {
    return JSON.parse(text) as Record<string, unknown>[];
  } catch {
    return null;
  }
}
`;
const SOURCE_STAGE = `/** Contract stage of the memo: its file. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type SourceContractStage, stagedMapping } from '../../contract-stage.js';

export const contractStage: SourceContractStage = {
  modes: ['all'],
  pageRows: null,
  totals: [],
  children: null,
  pageMoods: false,
  floods: false,
  largeRows: false,
  variants: {
    file: {
      faults: { away: { code: 'SOURCE_UNAVAILABLE' }, nonsense: { code: 'SOURCE_MALFORMED' } },
      async open({ folder }) {
        const file = join(folder, 'memo.json');
        const rows = new Map<string, object>();
        const write = () => writeFileSync(file, JSON.stringify([...rows.values()]));
        write();
        return {
          settings: { file: 'memo.json' },
          mapping: (mode) => stagedMapping(mode, {}),
          async put(records) {
            for (const { withdrawn, ...record } of records) rows.set(record.id, { ...record, withdrawn: withdrawn ? '1' : '0' });
            write();
          },
          fail: async (fault) => (fault === 'away' ? rmSync(file) : writeFileSync(file, '[{')),
          close: async () => undefined,
        };
      },
    },
  },
};
`;
const TARGET = `/** A target that is a folder: a batch is a file, and every row is accepted at once. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { HubError } from '../../../schema/errors.js';
import type { TargetType } from '../../contract.js';

export const targetType: TargetType = {
  name: 'paper',
  settings: z.strictObject({ folder: z.string() }),
  open(settings, { folder }) {
    const sent = join(folder, (settings as { folder: string }).folder);
    return {
      render(parcel) {
        const rows = parcel.rows.map((row) => ({ ...row, content: JSON.parse(Buffer.from(row.content).toString()) }));
        return Buffer.from(JSON.stringify({ ...parcel, rows }));
      },
      async send(_table, bytes) {
        if (!existsSync(sent)) return { outcome: 'UNREACHABLE', message: '没有文件夹' };
        const parcel = JSON.parse(Buffer.from(bytes).toString('utf8')) as { number: string; rows: unknown[] };
        writeFileSync(join(sent, parcel.number + '.json'), bytes);
        return { outcome: 'DECIDED', verdict: { accepted: parcel.rows.length, returned: 0, rows: [] } };
      },
      receipt: async () => ({ outcome: 'UNKNOWN_BATCH' }),
      feed(name) {
        throw new HubError('NOT_FOUND', { what: name });
      },
      close: async () => undefined,
    };
  },
};
`;
const TARGET_STAGE = `/** Contract stage of the paper: its folder, read in the order of the numbers. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { profile } from '../../../schema/profiles/visits-1.js';
import type { TargetContractStage } from '../../contract-stage.js';

export const contractStage: TargetContractStage = {
  decides: 'AT_ONCE',
  conflicts: false,
  returns: false,
  calls: false,
  feeds: [],
  secret: false,
  moods: {},
  async open({ folder }) {
    const sent = join(folder, 'sent');
    mkdirSync(sent);
    return {
      settings: { folder: 'sent' },
      profile,
      table: 'lf_dj',
      rows: (count) => Array.from({ length: count }, (_, i) => ({
        identity: 'v' + i, operation: 'i', cdId: 'D1', cdSource: 'S', content: Buffer.from('{"a":"1"}'),
      })),
      async held() {
        const held = new Set<string>();
        for (const file of readdirSync(sent).sort()) {
          const { rows } = JSON.parse(readFileSync(join(sent, file), 'utf8')) as { rows: { identity: string; operation: string }[] };
          for (const row of rows) if (row.operation === 'd') held.delete(row.identity); else held.add(row.identity);
        }
        return [...held];
      },
      turn: () => undefined,
      away: { folder: 'nowhere' },
      strangers: [],
      close: async () => undefined,
    };
  },
};
`;
const VITEST = `/** The suites of the copy, without a database server. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: ${JSON.stringify(join(realpathSync(join(root, 'node_modules')), 'graphql', 'index.js'))} }] },
  test: { include: ['test/contract/*.test.ts'], pool: 'forks', maxWorkers: 1, testTimeout: 120_000, hookTimeout: 120_000 },
});
`;

const copy = mkdtempSync(join(tmpdir(), 'hub-growth-'));
const hub = (...args: string[]) =>
  execFileSync(process.execPath, ['dist/src/main.js', ...args, '--config', join(copy, 'own', 'hub.yaml')], {
    cwd: copy,
    env: { ...process.env, HUB_DATA: join(copy, 'own', 'data') },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

function drop(file: string, text: string): void {
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  writeFileSync(join(copy, file), text);
}

beforeAll(() => {
  for (const name of [
    'schema',
    'src',
    'resolvers',
    'connectors',
    'cron',
    'demo',
    'dashboard',
    'docs',
    'test/contract',
    'test/support',
    '.ci',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'tsconfig.build.json',
  ]) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  // As built here: whatever a dropped-in file made of them would have them bundled anew.
  cpSync(join(root, 'dist', 'dashboard'), join(copy, 'dist', 'dashboard'), { recursive: true });
  drop('schema/kinds/visit-note.ts', KIND);
  drop('schema/profiles/visits-1.ts', PROFILE);
  drop('connectors/sources/memo/index.ts', SOURCE);
  drop('connectors/sources/memo/rehearsal.ts', SOURCE_STAGE);
  drop('connectors/targets/paper/index.ts', TARGET);
  drop('connectors/targets/paper/rehearsal.ts', TARGET_STAGE);
  drop('vitest.config.ts', VITEST);
  drop(
    'own/memo.json',
    JSON.stringify([
      { id: 1, code: 'LF-1', why: '咨询', day: '2022-03-01' },
      { id: 2, code: 'LF-2', why: '投诉', day: '2022年3月2日' },
      { id: 3, code: '', why: '', day: '2022-03-03' },
    ]),
  );
  drop(
    'own/hub.yaml',
    stringify({
      city: { code: '420700', name: '鄂州市', uscc: uscc(0) },
      districts: [{ code: 'echeng', name: '鄂城区', areaNumber: '420704' }],
      sources: [
        {
          name: 'memos',
          district: 'echeng',
          type: 'memo',
          settings: { file: 'memo.json' },
          kinds: { visitNote: { key: 'id', fields: { visitCode: 'code', reason: 'why', visitedOn: 'day' } } },
        },
      ],
      targets: [{ name: 'desk', type: 'paper', profile: 'visits@1', settings: { folder: 'sent' }, kinds: ['visitNote'] }],
      viewers: [{ name: 'city', role: 'CITY_ADMIN', districts: ['*'], key: 'a-key-of-sixteen-characters' }],
    }),
  );
  mkdirSync(join(copy, 'own', 'sent'));
  execFileSync('npm', ['run', 'gen'], { cwd: copy, stdio: 'ignore' });
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('gen writes a migration for the new table alone, and the new type into the schema', () => {
  const added = readdirSync(join(copy, 'schema', 'database', 'migrations')).filter(
    (file) => !existsSync(join(root, 'schema', 'database', 'migrations', file)),
  );
  expect(added.length).toBe(1);
  const text = readFileSync(join(copy, 'schema', 'database', 'migrations', added[0] as string), 'utf8');
  expect([...text.matchAll(/\bname"?: ['"](visit_note|check_act|jobs)['"]/g)].map((match) => match[1])).toEqual(['visit_note']);
  expect(readFileSync(join(copy, 'schema', 'schema.graphql'), 'utf8')).toContain('type VisitNote implements Node');
});

test('its rows come in by the new source and reach the new target; a row that breaks its rules stays', () => {
  hub('release', 'desk');
  expect(JSON.parse(hub('sync', '--json'))).toMatchObject({ outcome: 'done', parts: [{ counts: { 新增: 3, 拦截: 1 } }] });
  expect(JSON.parse(hub('deliver', '--json'))).toMatchObject({ outcome: 'done', parts: [{ counts: { 合格: 2 } }] });
  const sent = readdirSync(join(copy, 'own', 'sent')).map((file) => JSON.parse(readFileSync(join(copy, 'own', 'sent', file), 'utf8')));
  expect(sent.flatMap((parcel) => parcel.rows.map((row: { content: object }) => row.content))).toEqual([
    { visit_code: 'LF-1', reason: '咨询', visited_on: '2022-03-01' },
    { visit_code: 'LF-2', reason: '投诉', visited_on: '2022-03-02' },
  ]);
});

test('it is served and filtered, and has its list, its records and their file in the desk without a line of the page', async () => {
  const { password } = JSON.parse(hub('person', 'add', 'good', '--name', '张三', '--role', 'CITY_ADMIN', '--json')) as { password: string };
  const port = await freePort();
  const env = { ...process.env, HUB_DATA: join(copy, 'own', 'data'), HUB_PORT: String(port) };
  const child = spawn(process.execPath, ['dist/src/main.js', 'serve', '--config', join(copy, 'own', 'hub.yaml')], { cwd: copy, env });
  try {
    await new Promise<void>((resolve, reject) => {
      child.stdout.on('data', (chunk) => String(chunk).includes('ready ') && resolve());
      child.once('exit', () => reject(new Error('ended early')));
    });
    const query = '{ visitNotes(filter: { visitCode: { eq: "LF-2" } }) { totalCount nodes { visitCode reason visitedOn } } }';
    const headers = { authorization: 'Bearer a-key-of-sixteen-characters', 'content-type': 'application/json' };
    const answer = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
    expect(await answer.json()).toMatchObject({
      data: { visitNotes: { totalCount: 1, nodes: [{ visitCode: 'LF-2', reason: '投诉', visitedOn: '2022-03-02' }] } },
    });
    // The page has no word of it.
    const assets = join(copy, 'dist/dashboard/desk/assets');
    const scripts = readdirSync(assets).filter((file) => file.endsWith('.js'));
    expect(scripts.filter((file) => /visitNote|来访登记/.test(readFileSync(join(assets, file), 'utf8')))).toEqual([]);
    expect(scripts.length).toBeGreaterThan(8);
    await lookedThrough(`http://127.0.0.1:${port}`, password);
  } finally {
    child.kill('SIGTERM');
  }
});

/** As whoever has just been given an account. */
async function lookedThrough(base: string, password: string): Promise<void> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ locale: 'zh-CN' });
    await page.goto(`${base}/lists/visitNote`);
    await page.getByRole('textbox', { name: '账号' }).fill('good');
    await page.getByLabel('密码', { exact: true }).fill(password);
    await page.keyboard.press('Enter');
    await page.getByLabel('现在的密码', { exact: true }).fill(password);
    await page.getByLabel('新密码', { exact: true }).fill('Better-Horse-7');
    await page.getByLabel('再输一次新密码', { exact: true }).fill('Better-Horse-7');
    await page.getByRole('button', { name: '保存新密码' }).click();
    await page.getByRole('grid', { name: '来访登记' }).getByText('LF-1').waitFor();
    expect(await page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '来访登记' }).count()).toBe(1);
    await page.getByRole('textbox', { name: '来访日期 从' }).fill('2022年3月2日');
    await page.getByRole('button', { name: '查询' }).click();
    await expect.poll(() => page.getByRole('grid').getByText('LF-1').count(), { timeout: 60_000 }).toBe(0);
    await page.getByRole('button', { name: '导出' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载' }).click()]);
    const file = new TextDecoder('gb18030').decode(readFileSync((await download.path()) as string));
    expect(file.split('\r\n')[0]).toBe('登记编号,事由,区,部门,来访日期');
    expect(file).toContain('LF-2,投诉,鄂城区,,2022-03-02');
    await page.getByRole('link', { name: 'LF-2' }).click();
    await page.getByRole('heading', { level: 1, name: '来访登记 LF-2' }).waitFor();
    for (const part of ['上报状况', '内容', '质量问题', '上报记录', '历次版本']) await page.getByRole('region', { name: part }).waitFor();
    await page.getByRole('region', { name: '上报状况' }).getByText('合格').first().waitFor();
  } finally {
    await browser.close();
  }
}

/** Runs the contract suites of the copy: each promise about what matches, by its full name, with its outcome. */
function promises(names: string): { name: string; outcome: string }[] {
  const file = join(copy, 'promises.json');
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST')));
  const args = ['node_modules/vitest/vitest.mjs', 'run', '-t', names, '--reporter=json', `--outputFile=${file}`, 'source', 'target', 'kind'];
  try {
    execFileSync(process.execPath, args, { cwd: copy, env, stdio: 'ignore' });
  } catch {
    // What failed stands in the file.
  }
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as {
    testResults: { assertionResults: { fullName: string; status: string }[] }[];
  };
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'passed' || status === 'failed')
    .map(({ fullName, status }) => ({ name: fullName, outcome: status }));
}

test('the contract suites try each of the three, and they keep every promise', () => {
  const tried = promises('memo|paper|visitNote');
  expect(tried.filter(({ outcome }) => outcome !== 'passed')).toEqual([]);
  const about = (name: string) => tried.filter((each) => each.name.includes(name)).length;
  expect([about('memo') > 10, about('paper') > 10, about('visitNote') > 5]).toEqual([true, true, true]);
});

test('a type that brings no contract stage fails its suite', () => {
  rmSync(join(copy, 'connectors', 'sources', 'memo', 'rehearsal.ts'));
  rmSync(join(copy, 'connectors', 'targets', 'paper', 'rehearsal.ts'));
  const failed = promises('brings a contract stage').filter(({ outcome }) => outcome === 'failed');
  expect(failed.map(({ name }) => name).sort()).toEqual([
    expect.stringContaining("the source type 'memo'"),
    expect.stringContaining("the target type 'paper'"),
  ]);
});
