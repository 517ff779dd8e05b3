/**
 * Database: `read` and `transaction`, and nothing else ever sees a connection. A transaction may be run again whole, so it calls nothing
 * outside. Transactions follow each other, on a server across all its processes too: what one reads stays true until it commits.
 */
import type { DataSource } from 'typeorm';
import { sqliteFile } from '../../schema/database-url.js';
import { HubError } from '../../schema/errors.js';
import { realTimers, type Timers } from '../kit/timers.js';
import { dataSource } from './data-source.js';
import { codeOf } from './faults.js';
import { LIMIT_MS } from './limits.js';
import { embeddedDatabase } from './embedded-database.js';
import { lookingDatabase } from './looking-database.js';
import { mayUse, noteVersions, type StorePlace, storeStanding, tooOld } from './store-standing.js';
import { serverDatabase } from './server-database.js';
import { inLimit, left, opened } from './open-in-time.js';
import type { ConnectionNews, PoolPorts } from './server-pool.js';
import type { Database } from './transaction.js';

export { dataSource } from './data-source.js';
export type { Sql, TransactionSql } from './sql.js';
export type { ConnectionNews } from './server-pool.js';
export { answersAt } from './answers.js';
export { checkEpoch, type CommitPoint, lastCommit } from './commit.js';
export { RequestScope, type Database, outsideRequests, runInScope } from './transaction.js';

/** Brings the database to the newest migration and answers what it ran; doing it again changes nothing. A newer one is refused. */
export async function migrate(options: StorePlace): Promise<string[]> {
  const { versions } = await storeStanding(options);
  if (versions && mayUse(versions) !== 'writes') throw tooOld(versions, 'writes');
  const source = dataSource(options.url, options.folder, options.schema);
  const { timers = realTimers } = options;
  try {
    await opened(source, timers);
    return await alone(source, timers, async () => {
      const applied = await source.runMigrations({ transaction: 'each' });
      await noteVersions(source);
      return applied.map((migration) => migration.name);
    });
  } catch (error) {
    throw new HubError('DATABASE_UNAVAILABLE', { why: codeOf(error) }, error);
  } finally {
    if (source.isInitialized && source.options.type === 'better-sqlite3')
      await source.query('PRAGMA wal_checkpoint(TRUNCATE)').catch(() => undefined);
    await left(source, timers);
  }
}

// As long as the largest migration may take: whoever waits finds it done.
const WAIT_FOR_MIGRATION_MS = 3_600_000;
// The server answers so often meanwhile that it is still there.
const ASK_LOCK_S = 5;

/**
 * Two processes that start together would change the same table at once, and one would fail half-way. A named lock is no lease here: it ends
 * with its connection. On a cluster it holds within one node; there a step that another has done is found done.
 */
async function alone<T>(source: DataSource, timers: Timers, work: () => Promise<T>): Promise<T> {
  if (source.options.type === 'better-sqlite3') return work();
  const runner = source.createQueryRunner();
  const ask = <R>(text: string, params: unknown[] = []): Promise<R[]> => inLimit(runner.query(text, params) as Promise<R[]>, timers);
  try {
    const [row] = await ask<{ name: string }>('SELECT DATABASE() AS name');
    const lock = `hub.migrate.${row?.name}`.slice(0, 64);
    await takeMigrationLock(() => ask('SELECT GET_LOCK(?, ?) AS taken', [lock, ASK_LOCK_S]), timers);
    return await work().finally(() => ask('SELECT RELEASE_LOCK(?)', [lock]).catch(() => undefined));
  } finally {
    await runner.release();
  }
}

/** Null is a failure of the server, 0 that another has it. */
async function takeMigrationLock(ask: () => Promise<{ taken: unknown }[]>, { elapsed }: Timers): Promise<void> {
  for (const began = elapsed(); elapsed() - began < WAIT_FOR_MIGRATION_MS; ) {
    const [answer] = await ask();
    if (answer?.taken === null) break;
    if (Number(answer?.taken) === 1) return;
  }
  throw Object.assign(new Error('no lock for the migration'), { code: '升级的锁没有得到,可能另一进程正在升级' });
}

export interface DatabaseOptions extends StorePlace {
  /** Called with the seconds that each wait for a connection took. */
  readonly waited?: (seconds: number) => void;
  /** Told when a connection was given up, and when the database answers again. */
  readonly news?: ConnectionNews;
  /** Told when the embedded database's log could not be emptied: another program reads from it. */
  readonly logStays?: (bytes: number) => void;
  /** Milliseconds for a statement of a request, and how many connections read: as limits.ts and data-source.ts say unless given. */
  readonly requestMs?: number;
  readonly readers?: number;
}

/** Opens it to look: neither made nor migrated nor written. @param refusal what whoever would write is told */
export async function openToLook(options: DatabaseOptions, refusal: () => Error): Promise<Database> {
  const source = dataSource(options.url, options.folder, {}, 'looker');
  try {
    await opened(source, options.timers ?? realTimers);
  } catch (error) {
    throw new HubError('DATABASE_UNAVAILABLE', { why: codeOf(error) }, error);
  }
  return lookingDatabase(source, portsOf(options), refusal);
}

const portsOf = ({ timers = realTimers, waited = () => undefined, news = NO_NEWS, requestMs = LIMIT_MS.api }: DatabaseOptions): PoolPorts => ({
  timers,
  waited,
  news,
  requestMs,
});
const NO_NEWS: ConnectionNews = { gaveUp: () => undefined, back: () => undefined };

export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const embedded = sqliteFile(options.url) !== null;
  const writer = dataSource(options.url, options.folder, options.schema);
  const reader = dataSource(options.url, options.folder, {}, 'reader', options.readers);
  const ports = portsOf(options);
  try {
    await opened(writer, ports.timers);
    await opened(reader, ports.timers);
  } catch (error) {
    throw new HubError('DATABASE_UNAVAILABLE', { why: codeOf(error) }, error);
  }
  return embedded ? embeddedDatabase(writer, reader, ports.timers, options.logStays) : serverDatabase(writer, reader, ports);
}
