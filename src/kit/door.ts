/**
 * One door to the database: `read` and `write`, and nothing else ever sees a connection. A unit of `write` may be run again whole, so it
 * calls nothing outside. SQLite: one writer behind a queue of one, a reader of its own. A server: pool transactions.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, isAbsolute, join } from 'node:path';
import { DataSource, type DataSourceOptions, type QueryResult, type QueryRunner } from 'typeorm';
import { HubError } from '../../schema/errors.js';
import type { Sql } from './sql.js';

export type { Sql } from './sql.js';

export interface Door {
  readonly dialect: Sql['dialect'];
  /** Inside a unit of `write`, reads the unit's own rows. */
  read<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  write<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

interface Unit {
  readonly sql: Sql;
  open: boolean;
}

type Schema = Pick<DataSourceOptions, 'entities' | 'migrations'>;

/** The data source behind the door, for migrations and the drift test. */
export function dataSource(url: string, folder: string, schema: Schema, role: 'writer' | 'reader' = 'writer'): DataSource {
  if (url.startsWith('sqlite:')) {
    const path = url.slice('sqlite:'.length);
    const database = isAbsolute(path) ? path : join(folder, path);
    mkdirSync(dirname(database), { recursive: true });
    return new DataSource({
      type: 'better-sqlite3',
      database,
      driver: createRequire(import.meta.url)('libsql'),
      timeout: 0,
      migrationsRun: false,
      ...schema,
      prepareDatabase: (db: { exec(sql: string): void }) => {
        db.exec(
          'PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16000; PRAGMA wal_autocheckpoint=8000',
        );
        // libsql ignores `readonly`; this is what makes the reader one.
        if (role === 'reader') db.exec('PRAGMA query_only=ON');
      },
    } as DataSourceOptions);
  }
  // `mysql` as type makes TypeORM's diff want DROP COLUMN on JSON columns for ever; mariadb serves both.
  return new DataSource({
    type: 'mariadb',
    url: url.replace(/^mysql:/, 'mariadb:'),
    charset: 'utf8mb4',
    timezone: 'Z',
    supportBigNumbers: true,
    bigNumberStrings: false,
    poolSize: 8,
    connectTimeout: 5_000,
    extra: { enableKeepAlive: true, queueLimit: 200, waitForConnections: true, flags: ['-LOCAL_FILES'] },
    ...schema,
  } as DataSourceOptions);
}

/** Brings the database to the newest migration; doing it again changes nothing. */
export async function migrate(options: { url: string; folder: string; schema: Schema }): Promise<void> {
  const source = dataSource(options.url, options.folder, options.schema);
  try {
    await source.initialize();
    await source.runMigrations({ transaction: 'each' });
  } catch (error) {
    throw new HubError('DATABASE_UNAVAILABLE', { why: codeOf(error) }, error);
  } finally {
    if (source.isInitialized) await source.destroy();
  }
}

export async function openDoor(options: { url: string; folder: string; schema: Schema }): Promise<Door> {
  const embedded = options.url.startsWith('sqlite:');
  const writer = dataSource(options.url, options.folder, options.schema);
  const reader = embedded ? dataSource(options.url, options.folder, {}, 'reader') : writer;
  try {
    await writer.initialize();
    if (embedded) await reader.initialize();
  } catch (error) {
    throw new HubError('DATABASE_UNAVAILABLE', { why: codeOf(error) }, error);
  }
  return embedded ? embeddedDoor(writer, reader) : serverDoor(writer);
}

const units = new AsyncLocalStorage<Unit>();

function inUnit<T>(sql: Sql, work: (sql: Sql) => Promise<T>): Promise<T> {
  const unit: Unit = { sql, open: true };
  return units.run(unit, async () => {
    try {
      return await work(sql);
    } finally {
      unit.open = false;
    }
  });
}

function joined<T>(work: (sql: Sql) => Promise<T>): Promise<T> | null {
  const unit = units.getStore();
  return unit?.open ? work(unit.sql) : null;
}

function sqlOf(runner: QueryRunner, dialect: Sql['dialect']): Sql {
  return {
    dialect,
    query: async (text, params) => (await runner.query(text, params as unknown[], true)).records ?? [],
    run: async (text, params) => ((await runner.query(text, params as unknown[], true)) as QueryResult).affected ?? 0,
  };
}

const WAIT_MS = [2, 5, 10, 20, 50, 100, 200, 400, 800, 1_500, 3_000];

function embeddedDoor(writer: DataSource, reader: DataSource): Door {
  let last: Promise<unknown> = Promise.resolve();
  const once = async <T>(work: (sql: Sql) => Promise<T>): Promise<T> => {
    // libsql answers at once, so units in a row never leave the microtasks: without this breath nobody is served while a job writes.
    await new Promise((resolve) => setImmediate(resolve));
    const runner = writer.createQueryRunner();
    const sql = sqlOf(runner, 'sqlite');
    await runner.query('BEGIN IMMEDIATE');
    try {
      const result = await inUnit(sql, work);
      await runner.query('COMMIT');
      return result;
    } catch (error) {
      await runner.query('ROLLBACK').catch(() => undefined);
      throw error;
    }
  };
  const queued = <T>(work: (sql: Sql) => Promise<T>): Promise<T> => {
    const turn = last.then(() => again(() => once(work), isBusy, WAIT_MS));
    last = turn.catch(() => undefined);
    return turn;
  };
  const readSql = sqlOf(reader.createQueryRunner(), 'sqlite');
  return {
    dialect: 'sqlite',
    read: (work) => joined(work) ?? work(readSql),
    write: (work) => joined(work) ?? queued(work),
    async close() {
      await last;
      await reader.destroy();
      await writer.destroy();
    },
  };
}

function serverDoor(source: DataSource): Door {
  const withRunner = async <T>(use: (runner: QueryRunner) => Promise<T>): Promise<T> => {
    const runner = source.createQueryRunner();
    try {
      return await use(runner);
    } finally {
      await runner.release().catch(() => undefined);
    }
  };
  const once = <T>(work: (sql: Sql) => Promise<T>): Promise<T> =>
    withRunner(async (runner) => {
      await runner.query('START TRANSACTION');
      try {
        const result = await inUnit(sqlOf(runner, 'mariadb'), work);
        await runner.query('COMMIT');
        return result;
      } catch (error) {
        await runner.query('ROLLBACK').catch(() => undefined);
        throw error;
      }
    });
  return {
    dialect: 'mariadb',
    read: (work) => joined(work) ?? withRunner((runner) => work(sqlOf(runner, 'mariadb'))),
    write: (work) => joined(work) ?? again(() => once(work), isConflict, [20, 80, 200]),
    close: () => source.destroy(),
  };
}

async function again<T>(attempt: () => Promise<T>, retriable: (error: unknown) => boolean, waits: readonly number[]): Promise<T> {
  for (let i = 0; ; i++) {
    try {
      return await attempt();
    } catch (error) {
      const wait = waits[i];
      if (wait === undefined || !retriable(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait * (0.5 + Math.random())));
    }
  }
}

interface DriverFault {
  code?: string;
  errno?: number;
  fatal?: boolean;
  driverError?: DriverFault;
}

// busy_timeout would sleep in the event loop; the whole unit runs again instead, a few milliseconds later.
function isBusy(error: unknown): boolean {
  return String((error as DriverFault).driverError?.code ?? (error as DriverFault).code).startsWith('SQLITE_BUSY');
}

function isConflict(error: unknown): boolean {
  const fault = (error as DriverFault).driverError ?? (error as DriverFault);
  return fault.errno === 1213 || fault.errno === 1205 || fault.fatal === true;
}

function codeOf(error: unknown): string {
  const fault = (error as DriverFault).driverError ?? (error as DriverFault);
  return fault.code ?? '未知原因';
}
