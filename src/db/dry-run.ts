/** Dry run of the migrations: what each that is pending adds, what it builds anew, and how long that may take. Nothing is changed. */
import type { Changes, FullTextData } from '../../schema/database/migration-data.js';
import type { Schema } from './data-source.js';
import { looking } from './peek.js';
import { name as quoted } from './sql.js';
import type { Sql } from './sql.js';
import { mayUse, type StorePlace, storeStanding, tooOld, unavailable } from './store-standing.js';

export interface DryStep {
  readonly migration: string;
  readonly action: 'TABLE' | 'COLUMN' | 'INDEX' | 'REBUILD' | 'DATA';
  /** Table, and column or index. */
  readonly what: string;
  /** Rows that are read or written; 0 where none is. */
  readonly rows: number;
  /** Bytes that are needed for it meanwhile. */
  readonly bytes: number;
  readonly seconds: number;
}

export interface DryRun {
  readonly pending: readonly string[];
  readonly steps: readonly DryStep[];
}

type Pending = Partial<Changes> & { readonly fullTexts?: readonly FullTextData[]; data?: unknown };

// A disk of a small office machine; an estimate that is too long does less harm than one that is too short.
const BYTES_PER_SECOND = 20_000_000;
const ROWS_PER_SECOND = 50_000;

export async function dryRun(place: StorePlace): Promise<DryRun> {
  const { pending, versions } = await storeStanding(place);
  if (versions && mayUse(versions) !== 'writes') throw tooOld(versions, 'writes');
  const look = async (sql: Sql): Promise<DryStep[]> => {
    const sizes = new Map<string, Size>();
    const sizeOf = async (table: string): Promise<Size> => {
      const size = sizes.get(table) ?? (await sizeOfTable(sql, table));
      sizes.set(table, size);
      return size;
    };
    const steps: DryStep[] = [];
    for (const migration of pending) steps.push(...(await stepsOf(migration, instance(place.schema, migration), sql.dialect, sizeOf)));
    return steps;
  };
  const found = await looking(place.url, place.folder, look, place.timers).catch(unavailable);
  const nothing: Size = { rows: 0, bytes: 0 };
  const all = async () =>
    (await Promise.all(pending.map((each) => stepsOf(each, instance(place.schema, each), 'sqlite', async () => nothing)))).flat();
  return { pending, steps: found ?? (await all()) };
}

interface Size {
  readonly rows: number;
  readonly bytes: number;
}

function instance({ migrations }: Schema, name: string): Pending {
  const found = (migrations as (new () => Pending)[]).find((each) => each.name === name);
  return found ? new found() : {};
}

async function stepsOf(
  migration: string,
  { tables = [], columns = [], widened = [], indices = [], fullTexts = [], data }: Pending,
  dialect: Sql['dialect'],
  sizeOf: (table: string) => Promise<Size>,
): Promise<DryStep[]> {
  const made = new Set(tables.map(({ name }) => name));
  const step = (action: DryStep['action'], what: string, { rows, bytes }: Size): DryStep => {
    return { migration, action, what, rows, bytes, seconds: rows / ROWS_PER_SECOND + bytes / BYTES_PER_SECOND };
  };
  const none: Size = { rows: 0, bytes: 0 };
  const size = (table: string): Promise<Size> => (made.has(table) ? Promise.resolve(none) : sizeOf(table));
  const steps = tables.map(({ name }) => step('TABLE', name, none));
  // Both engines note a column that has a default or may be null, and touch no row.
  for (const { table, column } of columns) steps.push(step('COLUMN', `${table}.${column.name}`, none));
  for (const { table, column } of widened) steps.push(step('REBUILD', `${table}.${column.name}`, await size(table)));
  // What a step by hand reads is not known before it runs.
  if (data !== undefined) steps.push(step('DATA', '按行补算', none));
  for (const { table, index } of indices) steps.push(step('INDEX', `${table}.${index.name}`, await size(table)));
  for (const { table, index } of dialect === 'sqlite' ? fullTexts : []) steps.push(step('INDEX', `${table}.${index}`, await size(table)));
  return steps;
}

async function sizeOfTable(sql: Sql, table: string): Promise<Size> {
  if (sql.dialect === 'mariadb') {
    const text =
      'SELECT TABLE_ROWS AS n, DATA_LENGTH+INDEX_LENGTH AS size FROM information_schema.TABLES WHERE TABLE_SCHEMA=DATABASE() AND TABLE_NAME=?';
    const [row] = await sql.query<{ n: number | null; size: number | null }>(text, [table]);
    return { rows: Number(row?.n ?? 0), bytes: Number(row?.size ?? 0) };
  }
  const [there] = await sql.query("SELECT name FROM sqlite_master WHERE type='table' AND name=?", [table]);
  if (!there) return { rows: 0, bytes: 0 };
  const [row] = await sql.query<{ n: number }>(`SELECT COUNT(*) AS n FROM ${quoted(table)}`);
  return { rows: Number(row?.n ?? 0), bytes: await bytesOf(sql, table) };
}

/** With its indices. Counted from its pages where SQLite was built with that, else the whole file. */
async function bytesOf(sql: Sql, table: string): Promise<number> {
  const pages = 'SELECT SUM(pgsize) AS size FROM dbstat WHERE aggregate=TRUE AND name IN (SELECT name FROM sqlite_master WHERE tbl_name=?)';
  const [row] = await sql
    .query<{ size: number }>(pages, [table])
    .catch(() => sql.query<{ size: number }>('SELECT page_count*page_size AS size FROM pragma_page_count(), pragma_page_size()'));
  return Number(row?.size ?? 0);
}
