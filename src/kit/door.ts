/**
 * One door to the database: `read` and `write`, and nothing else ever sees a connection. A unit of `write` may be run again whole, so it
 * calls nothing outside. Units follow each other, on a server across all its processes too: what a unit reads stays true until it commits.
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
    poolSize: role === 'writer' ? WRITERS : READERS,
    connectTimeout: 5_000,
    extra: { enableKeepAlive: true, queueLimit: 200, waitForConnections: true, flags: ['-LOCAL_FILES'] },
    ...schema,
  } as DataSourceOptions);
}

/** Brings the database to the newest migration and answers what it ran; doing it again changes nothing. */
export async function migrate(options: { url: string; folder: string; schema: Schema }): Promise<string[]> {
  const source = dataSource(options.url, options.folder, options.schema);
  try {
    await source.initialize();
    return (await source.runMigrations({ transaction: 'each' })).map((migration) => migration.name);
  } catch (error) {
    throw new HubError('DATABASE_UNAVAILABLE', { why: codeOf(error) }, error);
  } finally {
    if (source.isInitialized) await source.destroy();
  }
}

export interface DoorOptions {
  readonly url: string;
  readonly folder: string;
  readonly schema: Schema;
  /** Told how many seconds each wait for a connection took. */
  readonly waited?: (seconds: number) => void;
}

export async function openDoor(options: DoorOptions): Promise<Door> {
  const embedded = options.url.startsWith('sqlite:');
  const writer = dataSource(options.url, options.folder, options.schema);
  const reader = dataSource(options.url, options.folder, {}, 'reader');
  try {
    await writer.initialize();
    await reader.initialize();
  } catch (error) {
    throw new HubError('DATABASE_UNAVAILABLE', { why: codeOf(error) }, error);
  }
  return embedded ? embeddedDoor(writer, reader) : serverDoor(writer, reader, options.waited);
}

const units = new AsyncLocalStorage<Unit>();
const askers = new AsyncLocalStorage<AbortSignal>();

/** Reads within `work` are stopped when the signal says that nobody waits for them. */
export const during = <T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> => askers.run(signal, work);

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

/** Units one after the other: each begins when the one before has ended, well or not. */
function openQueue(): { turn<T>(unit: () => Promise<T>): Promise<T>; empty(): Promise<unknown> } {
  let last: Promise<unknown> = Promise.resolve();
  return {
    turn(unit) {
      const mine = last.then(unit);
      last = mine.catch(() => undefined);
      return mine;
    },
    empty: () => last,
  };
}

const CONFLICT_MS = [20, 80, 200, 500, 1_000, 2_000];
const WAIT_MS = [2, 5, 10, 20, 50, 100, 200, 400, 800, 1_500, 3_000];

function embeddedDoor(writer: DataSource, reader: DataSource): Door {
  const queue = openQueue();
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
  const readSql = sqlOf(reader.createQueryRunner(), 'sqlite');
  return {
    dialect: 'sqlite',
    read: (work) => joined(work) ?? work(readSql),
    write: (work) => joined(work) ?? queue.turn(() => again(() => once(work), isBusy, WAIT_MS)),
    async close() {
      await queue.empty();
      await reader.destroy();
      await writer.destroy();
    },
  };
}

/**
 * Two units at once would each miss what the other is about to commit: a child posted while its parent is being accepted would wait for
 * ever. So each raises one row first: a server makes the second wait, a cluster refuses its commit, and it runs again.
 */
const TURN = 'UPDATE write_turn SET taken=taken+1 WHERE id=1';

async function serverDoor(writer: DataSource, reader: DataSource, waited: (seconds: number) => void = () => undefined): Promise<Door> {
  const queue = openQueue();
  const withRunner = async <T>(source: DataSource, use: (runner: QueryRunner) => Promise<T>): Promise<T> => {
    const began = performance.now();
    const runner = await connected(source);
    waited((performance.now() - began) / 1000);
    try {
      return await use(runner);
    } finally {
      await runner.release().catch(() => undefined);
    }
  };
  // What nobody waits for any more is stopped at the server; the connection itself stays good.
  const freed = async <T>(runner: QueryRunner, use: () => Promise<T>): Promise<T> => {
    const signal = askers.getStore();
    if (!signal) return use();
    if (signal.aborted) throw new HubError('CLIENT_LEFT');
    const { threadId } = (await runner.connect()) as { threadId: number };
    const kill = (): void => void writer.query(`KILL QUERY ${Number(threadId)}`).catch(() => undefined);
    signal.addEventListener('abort', kill);
    try {
      return await use();
    } catch (error) {
      throw signal.aborted ? new HubError('CLIENT_LEFT', {}, error) : error;
    } finally {
      signal.removeEventListener('abort', kill);
    }
  };
  const once = <T>(work: (sql: Sql) => Promise<T>): Promise<T> =>
    withRunner(writer, async (runner) => {
      await runner.query('START TRANSACTION');
      try {
        await runner.query(TURN);
        const result = await inUnit(sqlOf(runner, 'mariadb'), work);
        await runner.query('COMMIT');
        return result;
      } catch (error) {
        await runner.query('ROLLBACK').catch(() => undefined);
        throw error;
      }
    });
  await withRunner(writer, (runner) => runner.query('INSERT IGNORE INTO write_turn (id, taken) VALUES (1, 0)'));
  return {
    dialect: 'mariadb',
    read: (work) => joined(work) ?? typed(withRunner(reader, (runner) => freed(runner, () => work(sqlOf(runner, 'mariadb'))))),
    write: (work) => joined(work) ?? typed(queue.turn(() => again(() => once(work), isConflict, CONFLICT_MS))),
    async close() {
      await queue.empty();
      await reader.destroy();
      await writer.destroy();
    },
  };
}

// Readers wait this long for a connection, then are told that the database is busy; writers have a pool of their own.
const WAIT_FOR_CONNECTION_MS = 2_000;
const READERS = 8;
const WRITERS = 2;

async function connected(source: DataSource): Promise<QueryRunner> {
  const runner = source.createQueryRunner();
  const got = runner.connect();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new HubError('DATABASE_BUSY')), WAIT_FOR_CONNECTION_MS);
  });
  try {
    await Promise.race([got, late]);
    return runner;
  } catch (error) {
    // It may still come: then it goes straight back.
    void got.then(() => runner.release()).catch(() => undefined);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** A database that is away is a failure with a name, whoever asked. */
async function typed<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof HubError || !isAway(error)) throw error;
    throw new HubError('DATABASE_UNAVAILABLE', { why: codeOf(error) }, error);
  }
}

const AWAY = /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|PROTOCOL_|ER_SERVER_SHUTDOWN|ER_CON_COUNT|ER_NORMAL_SHUTDOWN|ER_CONNECTION_KILLED)/;
function isAway(error: unknown): boolean {
  const fault = (error as DriverFault).driverError ?? (error as DriverFault);
  return fault.fatal === true || AWAY.test(String(fault.code));
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
  return fault.errno === 1213 || fault.errno === 1205 || isAway(error);
}

function codeOf(error: unknown): string {
  const fault = (error as DriverFault).driverError ?? (error as DriverFault);
  return fault.code ?? '未知原因';
}
