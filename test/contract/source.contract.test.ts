/** What every source keeps, run over every type found in connectors/sources, against a small real server, database or folder. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { createConnection } from 'mysql2/promise';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { KindMapping, Page, RawRow, Source, SourceType } from '../../connectors/contract.js';
import { type Http, openHttp } from '../../connectors/http.js';
import { dropCsv } from '../../connectors/sources/file-drop/rehearsal.js';
import { openRestRehearsal, type RestEntry, type RestMood } from '../../connectors/sources/rest/rehearsal.js';
import { readJson } from '../../connectors/sources/rest/read-json.js';
import { earlier } from '../../connectors/sources/sql/raw-time.js';
import { writeSqlRehearsal } from '../../connectors/sources/sql/rehearsal.js';
import { HubError } from '../../schema/errors.js';

type Mode = KindMapping['follow']['mode'];
interface Entry { readonly id: string; readonly at: string; readonly name: string }
interface Stage {
  readonly source: Source;
  readonly modes: readonly Mode[];
  mapping(mode: Mode): KindMapping;
  /** The source now holds these too; an entry with a known id replaces the old one. */
  put(entries: readonly Entry[]): Promise<void>;
  /** How it can go wrong, and the code that says so. */
  readonly faults: Readonly<Record<string, { readonly code: string; readonly modes?: readonly Mode[]; begin(): Promise<void> }>>;
  close(): Promise<void>;
}

const NOW = Date.parse('2026-06-01T00:00:00Z');
const zone = 'Asia/Shanghai';
const still = new AbortController().signal;
const folder = join(import.meta.dirname, '../../connectors/sources');
const names = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => name);
const types = new Map(await Promise.all(names.map(async (name) => [name, ((await import(join(folder, name, 'index.ts'))) as { sourceType: SourceType }).sourceType] as const)));
const hasMariadb = spawnSync('mariadbd', ['--version']).status === 0 && process.getuid?.() === 0;

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function scratch(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'hub-source-'));
  closers.push(() => rm(path, { recursive: true, force: true }));
  return path;
}

function opened(type: string, settings: unknown, at: string): Source {
  const http: Http = openHttp();
  const clock = { now: () => NOW, sleep: async () => undefined };
  const source = types.get(type)!.open(settings, { name: 'rehearsal', clock, log: pino({ level: 'silent' }), http, folder: at, zone });
  closers.push(() => http.close(), () => source.close());
  return source;
}

function mappingOf(mode: Mode, extra: Record<string, unknown>, more: Partial<KindMapping> = {}, since = 'at'): KindMapping {
  const follow = mode === 'since' ? { mode, field: since, overlapMs: 600_000 } : { mode };
  return {
    kind: 'itemClaim', key: ['id'], changedAt: 'at', follow, fields: { name: 'name' }, values: {}, withdrawn: null, department: null, district: null,
    children: {}, extra, ...more,
  };
}

async function pass(source: Source, mapping: KindMapping, from: string | null = null): Promise<{ rows: RawRow[]; cursor: string; pages: Page[] }> {
  const pages: Page[] = [];
  let cursor = from;
  for (let page: Page | null = null; !page?.last; ) {
    page = await source.page(mapping, cursor, still);
    pages.push(page);
    cursor = page.cursor;
    await source.kept?.(mapping, cursor);
    if (pages.length > 200) throw new Error('the pass does not end');
  }
  return { rows: pages.flatMap(({ rows }) => rows), cursor: cursor!, pages };
}

const ids = (rows: readonly RawRow[]) => rows.map(({ values }) => String(values.id)).sort();
const seen = (rows: readonly RawRow[]) => rows.map(({ values }) => `${String(values.id)}=${String(values.name)}`);
const stamp = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString().slice(0, 19).replace('T', ' ');
const entries = (count: number, from = 0): Entry[] => Array.from({ length: count }, (_, i) => ({ id: `k${String(i + from).padStart(6, '0')}`, at: stamp(Math.floor((i + from) / 3)), name: `名称${i + from}` }));
async function faultOf(work: Promise<unknown>): Promise<HubError> {
  const error = await work.then(() => null, (reason: unknown) => reason);
  expect(error).toBeInstanceOf(HubError);
  return error as HubError;
}

async function sqlStage(url: string, at: string): Promise<Stage> {
  const table = { columns: { id: 'text', at: 'text', name: 'text' }, primaryKey: 'id', indexed: ['at'] } as const;
  const mapping = (mode: Mode, from = 't') => mappingOf(mode, { from });
  await writeSqlRehearsal(url, { t: { ...table, rows: [] } });
  let broken: string | null = null;
  return {
    source: opened('sql', { url }, at), modes: ['feed', 'since', 'all'], mapping: (mode) => mapping(mode, broken ?? 't'),
    put: (rows) => writeSqlRehearsal(url, { t: { ...table, rows: rows.map((row) => ({ ...row })) } }),
    faults: {
      'a table that is not there': { code: 'SOURCE_MALFORMED', begin: async () => void (broken = 'gone') },
      'a name with a backtick': { code: 'SOURCE_MALFORMED', begin: async () => void (broken = 't` --') },
    },
    async close() {},
  };
}

const stages: Record<string, () => Promise<Stage>> = {
  async sql() {
    const at = await scratch();
    return sqlStage(`sqlite:${join(at, 'source.db')}`, at);
  },
  async rest() {
    const kept = new Map<string, RestEntry>();
    const rehearsal = await openRestRehearsal({ token: 'secret', lists: { claims: () => [...kept.values()] }, slowMs: 20 });
    closers.push(() => rehearsal.close());
    const fault = (mood: RestMood, code: string, modes?: Mode[]) => [mood, { code, ...(modes && { modes }), begin: async () => rehearsal.mood(mood) }] as const;
    return {
      source: opened('rest', { baseUrl: rehearsal.url, headers: { authorization: 'Bearer secret' } }, '/'), modes: ['feed', 'since', 'all'],
      mapping: (mode) => mappingOf(mode, { path: '/claims?size=200', items: 'data.list', next: 'data.next', after: 'cursor' }, { changedAt: 'updatedAt' }, 'updatedFrom'),
      put: async (rows) => { for (const { id, at, name } of rows) kept.set(id, { id, updatedAt: at, name }); },
      faults: Object.fromEntries([
        fault('cut', 'SOURCE_UNAVAILABLE'), fault('busy', 'SOURCE_UNAVAILABLE'), fault('html', 'SOURCE_MALFORMED'), fault('wrongShape', 'SOURCE_MALFORMED'),
        fault('repeating', 'SOURCE_MALFORMED', ['since', 'all']),
      ]),
      async close() {},
    };
  },
  async 'file-drop'() {
    const at = await scratch();
    let files = 0;
    const drop = async (write: (name: string) => Promise<void>) => {
      const name = `认领${++files}.csv`;
      await write(name);
      await utimes(join(at, name), NOW / 1000 + files, NOW / 1000 + files);
    };
    const fault = (text: string | Buffer) => ({ code: 'SOURCE_MALFORMED', begin: () => drop((name) => writeFile(join(at, name), text)) });
    return {
      source: opened('file-drop', { folder: '.' }, at), modes: ['all'], mapping: (mode) => mappingOf(mode, { match: '认领*.csv' }),
      put: (rows) => drop((name) => dropCsv(at, name, ['id', 'at', 'name'], rows.map((row) => [row.id, row.at, row.name]), 'utf8')),
      faults: {
        'a cut quote': fault('id,at,name\r\n1,2026-01-01,"甲\r\n'),
        'a missing column': fault('id,at\r\n1,2026-01-01\r\n'),
        'no text at all': fault(Buffer.from([0xff, 0xff, 0x00, 0x81])),
        'an empty file': fault(''),
      },
      async close() {},
    };
  },
};

describe.each([...types])('the source type %s', (name, type) => {
  it('carries the name of its folder and refuses unknown settings', () => {
    expect(type.name).toBe(name);
    expect(type.settings.safeParse({ nonsense: 1 }).success).toBe(false);
    expect(type.mapping.safeParse({ nonsense: 1 }).success).toBe(false);
  });
});

let mariadb: { url: string; stop(): Promise<void> } | null = null;
beforeAll(async () => {
  if (!hasMariadb) return;
  mariadb = await startMariadb();
  let databases = 0;
  stages['sql on MariaDB'] = async () => {
    const name = `source${++databases}`;
    const connection = await createConnection({ uri: mariadb!.url });
    await connection.query(`CREATE DATABASE ${name}`);
    await connection.end();
    return sqlStage(`${mariadb!.url.replace('mysql:', 'mariadb:')}${name}`, '/');
  };
}, 60_000);
afterAll(() => mariadb?.stop());

const staged = [...Object.keys(stages), ...(hasMariadb ? ['sql on MariaDB'] : [])].flatMap((name) =>
  (name === 'file-drop' ? (['all'] as const) : (['feed', 'since', 'all'] as const)).map((mode) => [name, mode] as [string, Mode]),
);

describe.each(staged)('%s, followed by %s', (name, mode) => {
  it.each([0, 1, 500, 1_000, 2_345])('hands out each of %i rows once', async (count) => {
    const stage = await stages[name]!();
    if (count) await stage.put(entries(count));
    expect(ids((await pass(stage.source, stage.mapping(mode))).rows)).toEqual(entries(count).map(({ id }) => id));
  });

  it('sees an update to an old row in the next pass', async () => {
    const stage = await stages[name]!();
    await stage.put(entries(700));
    const first = await pass(stage.source, stage.mapping(mode));
    await stage.put([{ id: 'k000003', at: stamp(5_000), name: '改过' }, { id: 'zz', at: stamp(5_001), name: '新增' }]);
    const second = await pass(stage.source, stage.mapping(mode), first.cursor);
    expect(seen(second.rows)).toEqual(expect.arrayContaining(['k000003=改过', 'zz=新增']));
    await stage.put([{ id: 'k000003', at: stamp(5_002), name: '又改' }]);
    expect(seen((await pass(stage.source, stage.mapping(mode), second.cursor)).rows)).toContain('k000003=又改');
  });

  it('gives the same page for the same cursor', async () => {
    const stage = await stages[name]!();
    await stage.put(entries(2_345));
    const first = await stage.source.page(stage.mapping(mode), null, still);
    expect(await stage.source.page(stage.mapping(mode), null, still)).toEqual(first);
    const second = await stage.source.page(stage.mapping(mode), first.cursor, still);
    expect(await stage.source.page(stage.mapping(mode), first.cursor, still)).toEqual(second);
    expect(second.rows.length).toBeGreaterThan(0);
  });

  it('answers every fault with an error of the catalogue and no page', async () => {
    for (const fault of Object.keys((await stages[name]!()).faults)) {
      const stage = await stages[name]!();
      const { code, modes, begin } = stage.faults[fault]!;
      if (modes && !modes.includes(mode)) continue;
      if (name !== 'file-drop') await stage.put(entries(700));
      await begin();
      expect([fault, (await faultOf(pass(stage.source, stage.mapping(mode)))).code]).toEqual([fault, code]);
    }
  });

  it('hands out nothing once nobody waits', async () => {
    const stage = await stages[name]!();
    await stage.put(entries(3));
    expect((await faultOf(stage.source.page(stage.mapping(mode), null, AbortSignal.abort()))).code).toBe('SOURCE_UNAVAILABLE');
  });
});

describe.each(staged.filter(([name, mode]) => name.startsWith('sql') && mode !== 'all'))('the lists of %s, followed by %s', (name, mode) => {
  const child = { from: 'c', parentKey: 'pid', key: 'cid', changedAt: 'cat', fields: { unitName: 'unit' }, values: {} };
  it('come with their parents, and a child that changes alone brings its parent again', async () => {
    const stage = await stages[name]!();
    const url = (stage as Stage & { url?: string }).url;
    expect(url).toBeUndefined();
    await stage.put(entries(700));
    const mapping = { ...stage.mapping(mode), children: { participants: child } };
    const rows = [0, 1, 2].map((i) => ({ cid: i, pid: 'k000002', cat: stamp(i), unit: `单位${i}` }));
    await children(stage, rows);
    const first = await pass(stage.source, mapping);
    expect(first.rows).toHaveLength(700);
    expect(first.rows.find(({ values }) => values.id === 'k000002')?.children?.participants?.map(({ unit }) => unit)).toEqual(['单位0', '单位1', '单位2']);
    expect(first.rows.find(({ values }) => values.id === 'k000003')?.children?.participants).toEqual([]);
    await children(stage, [{ cid: 1, pid: 'k000002', cat: stamp(9_000), unit: '改名' }]);
    const second = await pass(stage.source, mapping, first.cursor);
    const parent = second.rows.find(({ values }) => values.id === 'k000002');
    expect(parent?.children?.participants?.map(({ unit }) => unit)).toEqual(['单位0', '改名', '单位2']);
  });
});
const children = (stage: Stage, rows: Record<string, string | number | null>[]) =>
  writeSqlRehearsal(urls.get(stage)!, { c: { columns: { cid: 'integer', pid: 'text', cat: 'text', unit: 'text' }, primaryKey: 'cid', indexed: ['pid', 'cat'], rows } });
