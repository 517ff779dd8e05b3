/** Standing of a store: whether it is there, which migrations it lacks, and which programs it lets read and write. */
import type { DataSource } from 'typeorm';
import { READABLE_FROM, WRITABLE_FROM, isOlder } from '../../schema/database/store-version.js';
import { storeVersions } from '../../schema/database/tables/store.js';
import { HubError } from '../../schema/errors.js';
import type { Timers } from '../kit/timers.js';
import { version as own } from '../version.js';
import type { Schema } from './data-source.js';
import { embeddedSql } from './embedded-sql.js';
import { codeOf } from './faults.js';
import { looking } from './peek.js';
import type { Sql } from './sql.js';
import { insertInto } from './table-rows.js';

export interface StoreVersions {
  readonly readableFrom: string;
  readonly writableFrom: string;
  readonly migratedBy: string;
}

export interface StoreStanding {
  /** False where nothing is there, or nothing of a hub. */
  readonly exists: boolean;
  /** Migrations of this program that it lacks, by name. */
  readonly pending: readonly string[];
  /** Null in a store that no version with such a row has migrated. */
  readonly versions: StoreVersions | null;
}

export interface StorePlace {
  readonly url: string;
  readonly folder: string;
  readonly schema: Schema;
  /** Real ones unless given. */
  readonly timers?: Timers;
}

/** Asks without changing anything. */
export async function storeStanding({ url, folder, schema, timers }: StorePlace): Promise<StoreStanding> {
  const known = migrationNames(schema);
  const absent: StoreStanding = { exists: false, pending: known, versions: null };
  const look = async (sql: Sql): Promise<StoreStanding> => {
    const tables = await tablesOf(sql);
    const applied = tables.has('migrations') ? (await sql.query<{ name: string }>('SELECT name FROM migrations')).map(({ name }) => name) : [];
    if (applied.length === 0) return absent;
    const versions = tables.has(storeVersions.name) ? await readVersions(sql) : null;
    return { exists: true, pending: known.filter((name) => !applied.includes(name)), versions };
  };
  return (await looking(url, folder, look, timers).catch(unavailable)) ?? absent;
}

/** What kept a look from its answer, with its name. */
export function unavailable(error: unknown): never {
  throw error instanceof HubError ? error : new HubError('DATABASE_UNAVAILABLE', { why: codeOf(error) }, error);
}

/** As TypeORM names them in its table, the oldest first. */
export function migrationNames({ migrations }: Schema): string[] {
  const all = (Array.isArray(migrations) ? migrations : Object.values(migrations ?? {})) as (new () => unknown)[];
  const moment = (name: string): number => Number(name.slice(-13));
  return all.map(({ name }) => name).sort((a, b) => moment(a) - moment(b));
}

async function tablesOf(sql: Sql): Promise<ReadonlySet<string>> {
  const text =
    sql.dialect === 'sqlite'
      ? "SELECT name FROM sqlite_master WHERE type='table'"
      : 'SELECT TABLE_NAME AS name FROM information_schema.TABLES WHERE TABLE_SCHEMA=DATABASE()';
  return new Set((await sql.query<{ name: string }>(text)).map(({ name }) => name));
}

export async function readVersions(sql: Sql): Promise<StoreVersions | null> {
  const [row] = await sql.query<StoreVersions>('SELECT readableFrom, writableFrom, migratedBy FROM store_versions WHERE id=1');
  return row ?? null;
}

/** After the migrations of this program, in a store of the hub. */
export async function noteVersions(source: DataSource): Promise<void> {
  const sql = migratedSql(source);
  if ((await tablesOf(sql)).has(storeVersions.name)) await writeVersions(sql);
}

const migratedSql = (source: DataSource): Sql =>
  source.options.type === 'better-sqlite3'
    ? embeddedSql(source)
    : {
        dialect: 'mariadb',
        query: (text, params) => source.query(text, params as unknown[]),
        run: async (text, params) => ((await source.query(text, params as unknown[])) as { affectedRows: number }).affectedRows,
      };

/** What was written by a newer program stays. */
async function writeVersions(sql: Sql): Promise<void> {
  const known = await readVersions(sql);
  if (known && !isOlder(known.writableFrom, WRITABLE_FROM) && !isOlder(known.readableFrom, READABLE_FROM)) return;
  const newer = (mine: string, theirs: string | undefined): string => (theirs !== undefined && isOlder(mine, theirs) ? theirs : mine);
  const row = {
    id: 1,
    readableFrom: newer(READABLE_FROM, known?.readableFrom),
    writableFrom: newer(WRITABLE_FROM, known?.writableFrom),
    migratedBy: own,
  };
  await insertInto(sql, storeVersions, [row], { unique: ['id'], update: storeVersions.valueNames });
}

/** What this version may do there. */
export function mayUse(versions: StoreVersions | null, version: string = own): 'writes' | 'reads' | 'nothing' {
  if (versions === null) return 'writes';
  if (isOlder(version, versions.readableFrom)) return 'nothing';
  return isOlder(version, versions.writableFrom) ? 'reads' : 'writes';
}

/** In words: which version is needed, for what. */
export function tooOld(versions: StoreVersions, what: 'reads' | 'writes', version: string = own): HubError {
  const needed = what === 'reads' ? versions.readableFrom : versions.writableFrom;
  return new HubError('STORE_NEWER', { by: versions.migratedBy, version, what: what === 'reads' ? '读取' : '写入', needed });
}
