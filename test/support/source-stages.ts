/** For the contract of sources: a stage for each type, on which it reads from a real server, database or folder that a test fills and spoils. */
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { pino } from 'pino';
import { afterEach, expect, inject } from 'vitest';
import type { KindMapping, Page, RawRow, Source, SourceType } from '../../connectors/contract.js';
import { type Http, openHttp } from '../../connectors/http.js';
import type { JsonEntry, ListMood } from '../../connectors/json/rehearsal.js';
import { dropCsv } from '../../connectors/sources/file-drop/rehearsal.js';
import { type GraphqlMood, openGraphqlRehearsal } from '../../connectors/sources/graphql/rehearsal.js';
import { openRestRehearsal, type RestMood } from '../../connectors/sources/rest/rehearsal.js';
import { writeSqlRehearsal } from '../../connectors/sources/sql/rehearsal.js';
import { HubError } from '../../schema/errors.js';
import { progressGuard } from '../../src/ingest/progress-guard.js';

export type Mode = KindMapping['follow']['mode'];
export interface Entry {
  readonly id: string;
  readonly at: string;
  readonly name: string;
}
export interface Stage {
  readonly source: Source;
  /** Of a database. */
  readonly url?: string;
  mapping(mode: Mode): KindMapping;
  /** The source now holds these too; an entry with a known id replaces the old one. */
  put(entries: readonly Entry[]): Promise<void>;
  /** Of a server: how it behaves from now on, and what an endless answer has sent so far. */
  readonly server?: { mood(m: 'calm' | ListMood | 'flooding' | 'announcing'): void; flooded(): number };
  /** How it can go wrong, and the code that says so. */
  readonly faults: Readonly<Record<string, { readonly code: string; readonly modes?: readonly Mode[]; begin(): Promise<void> }>>;
}

export const NOW = Date.parse('2026-06-01T00:00:00Z');
export const zone = 'Asia/Shanghai';
export const still = new AbortController().signal;
const folder = join(import.meta.dirname, '../../connectors/sources');
const names = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => name);
export const types = new Map(
  await Promise.all(
    names.map(async (name) => [name, ((await import(join(folder, name, 'index.ts'))) as { sourceType: SourceType }).sourceType] as const),
  ),
);
const server = inject('mariadbUrl');
export const hasMariadb = server !== null;

export const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

export async function scratch(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'hub-source-'));
  closers.push(() => rm(path, { recursive: true, force: true }));
  return path;
}

export function opened(type: string, settings: unknown, at: string): Source {
  const http: Http = openHttp();
  const clock = { now: () => NOW, sleep: async () => undefined };
  const source = types.get(type)!.open(settings, { name: 'rehearsal', clock, log: pino({ level: 'silent' }), http, folder: at, zone });
  closers.push(
    () => http.close(),
    () => source.close(),
  );
  return source;
}

export function mappingOf(mode: Mode, extra: Record<string, unknown>, more: Partial<KindMapping> = {}, since = 'at'): KindMapping {
  const follow = mode === 'since' ? { mode, field: since, overlapMs: 600_000 } : { mode };
  return {
    kind: 'itemClaim',
    key: ['id'],
    changedAt: 'at',
    follow,
    fields: { name: 'name' },
    values: {},
    withdrawn: null,
    department: null,
    district: null,
    children: {},
    extra,
    ...more,
  };
}

/** Fewer than the hub allows itself, or a test of endless pages would be one. */
export const MOST_PAGES = 200;

export interface Pass {
  readonly rows: RawRow[];
  readonly cursor: string;
  readonly pages: Page[];
}

export async function pass(source: Source, mapping: KindMapping, from: string | null = null): Promise<Pass> {
  const { error, ...done } = await walk(source, mapping, from);
  if (error) throw error;
  return done;
}

/** As the hub pulls: to the last page or to an error, with what was handed out before it. */
export async function walk(source: Source, mapping: KindMapping, from: string | null = null): Promise<Pass & { readonly error: unknown }> {
  const pages: Page[] = [];
  const look = progressGuard('rehearsal', from, MOST_PAGES);
  let cursor = from;
  let error: unknown = null;
  try {
    for (let page: Page | null = null; !page?.last; ) {
      page = await source.page(mapping, cursor, still);
      pages.push(page);
      cursor = page.cursor;
      await source.kept?.(mapping, cursor);
      look(page);
    }
  } catch (reason) {
    error = reason;
  }
  return { rows: pages.flatMap(({ rows }) => rows), cursor: cursor!, pages, error };
}

export const ids = (rows: readonly RawRow[]) => rows.map(({ values }) => String(values.id)).sort();
export const seen = (rows: readonly RawRow[]) => rows.map(({ values }) => `${String(values.id)}=${String(values.name)}`);
export const stamp = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString().slice(0, 19).replace('T', ' ');
export const entries = (count: number, from = 0): Entry[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `k${String(i + from).padStart(6, '0')}`,
    at: stamp(Math.floor((i + from) / 3)),
    name: `名称${i + from}`,
  }));
export async function faultOf(work: Promise<unknown>): Promise<HubError> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(HubError);
  return error as HubError;
}

const CLAIMS = 'claims(first: $size, after: $after, updatedFrom: $updatedFrom)';
/** As an operator writes it, with what the schema adds by itself. */
export function graphqlMapping(more: Record<string, unknown> = {}): Record<string, unknown> {
  const query = `query ($size: Int, $after: String, $updatedFrom: String) { ${CLAIMS} { nodes { id updatedAt name } pageInfo { endCursor hasNextPage } } }`;
  const written = { query, variables: { size: 200 }, items: 'claims.nodes', next: 'claims.pageInfo.endCursor', ...more };
  return types.get('graphql')!.mapping.parse(written) as Record<string, unknown>;
}

async function sqlStage(url: string, at: string): Promise<Stage> {
  const table = { columns: { id: 'text', at: 'text', name: 'text' }, primaryKey: 'id', indexed: ['at'] } as const;
  const mapping = (mode: Mode, from = 't') => mappingOf(mode, { from });
  await writeSqlRehearsal(url, { t: { ...table, rows: [] } });
  let broken: string | null = null;
  return {
    source: opened('sql', { url }, at),
    url,
    mapping: (mode) => mapping(mode, broken ?? 't'),
    put: (rows) => writeSqlRehearsal(url, { t: { ...table, rows: rows.map((row) => ({ ...row })) } }),
    faults: {
      'a table that is not there': { code: 'SOURCE_MALFORMED', begin: async () => void (broken = 'gone') },
      'a name with a backtick': { code: 'SOURCE_MALFORMED', begin: async () => void (broken = 't` --') },
    },
  };
}

export const stages: Record<string, () => Promise<Stage>> = {
  async sql() {
    const at = await scratch();
    return sqlStage(`sqlite:${join(at, 'source.db')}`, at);
  },
  async rest() {
    const kept = new Map<string, JsonEntry>();
    const rehearsal = await openRestRehearsal({ token: 'secret', lists: { claims: () => [...kept.values()] }, slowMs: 20 });
    closers.push(() => rehearsal.close());
    const fault = (mood: RestMood, code: string, modes?: Mode[]) =>
      [mood, { code, ...(modes && { modes }), begin: async () => rehearsal.mood(mood) }] as const;
    return {
      server: rehearsal,
      source: opened('rest', { baseUrl: rehearsal.url, headers: { authorization: 'Bearer secret' } }, '/'),
      mapping: (mode) =>
        mappingOf(
          mode,
          { path: '/claims?size=200', items: 'data.list', next: 'data.next', after: 'cursor' },
          { changedAt: 'updatedAt' },
          'updatedFrom',
        ),
      put: async (rows) => {
        for (const { id, at, name } of rows) kept.set(id, { id, updatedAt: at, name });
      },
      faults: Object.fromEntries([
        fault('cut', 'SOURCE_UNAVAILABLE'),
        fault('busy', 'SOURCE_UNAVAILABLE'),
        fault('html', 'SOURCE_MALFORMED'),
        fault('wrongShape', 'SOURCE_MALFORMED'),
        fault('repeating', 'SOURCE_MALFORMED', ['since', 'all']),
      ]),
    };
  },
  async graphql() {
    const kept = new Map<string, JsonEntry>();
    const lists = { claims: { fields: ['name'], entries: () => [...kept.values()] } };
    const rehearsal = await openGraphqlRehearsal({ token: 'secret', lists, slowMs: 20 });
    closers.push(() => rehearsal.close());
    const fault = (mood: GraphqlMood, code: string, modes?: Mode[]) =>
      [mood, { code, ...(modes && { modes }), begin: async () => rehearsal.mood(mood) }] as const;
    return {
      server: rehearsal,
      source: opened('graphql', { url: `${rehearsal.url}/graphql`, headers: { authorization: 'Bearer secret' } }, '/'),
      mapping: (mode) => mappingOf(mode, graphqlMapping(), { changedAt: 'updatedAt' }, 'updatedFrom'),
      put: async (rows) => {
        for (const { id, at, name } of rows) kept.set(id, { id, updatedAt: at, name });
      },
      faults: Object.fromEntries([
        fault('cut', 'SOURCE_UNAVAILABLE'),
        fault('busy', 'SOURCE_UNAVAILABLE'),
        fault('overloaded', 'SOURCE_UNAVAILABLE'),
        fault('html', 'SOURCE_MALFORMED'),
        fault('wrongShape', 'SOURCE_MALFORMED'),
        fault('partial', 'SOURCE_MALFORMED'),
        fault('denied', 'SOURCE_REFUSED'),
        fault('repeating', 'SOURCE_MALFORMED', ['since', 'all']),
      ]),
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
      source: opened('file-drop', { folder: '.' }, at),
      mapping: (mode) => mappingOf(mode, { match: '认领*.csv' }),
      put: (rows) =>
        drop((name) =>
          dropCsv(
            at,
            name,
            ['id', 'at', 'name'],
            rows.map((row) => [row.id, row.at, row.name]),
            'utf8',
          ),
        ),
      faults: {
        'a row that ends early': fault('id,at,name\r\n1,2026-01-01,甲\r\n2,2026-0'),
        'a cut quote': fault('id,at,name\r\n1,2026-01-01,"甲\r\n'),
        'a missing column': fault('id,at\r\n1,2026-01-01\r\n'),
        'no text at all': fault(Buffer.from([0xff, 0xff, 0x00, 0x81])),
        'an empty file': fault(''),
      },
    };
  },
};

let databases = 0;
/** An empty database of one test on the run's MariaDB. */
export async function mariadbUrl(): Promise<string> {
  const name = `source_${process.pid}_${++databases}`;
  const connection = await createConnection({ uri: `${server!.replace('mariadb:', 'mysql:')}/` });
  await connection.query(`CREATE DATABASE ${name}`);
  await connection.end();
  closers.push(async () => {
    const last = await createConnection({ uri: `${server!.replace('mariadb:', 'mysql:')}/` });
    await last.query(`DROP DATABASE ${name}`);
    await last.end();
  });
  return `${server}/${name}`;
}

if (hasMariadb) stages['sql on MariaDB'] = async () => sqlStage(await mariadbUrl(), '/');

/** Every stage in every way of following that it knows. */
export const staged = Object.keys(stages).flatMap((name) =>
  (name === 'file-drop' ? (['all'] as const) : (['feed', 'since', 'all'] as const)).map((mode) => [name, mode] as [string, Mode]),
);
