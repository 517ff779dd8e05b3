/** Data source: how a database is opened by TypeORM, on either engine. */
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, isAbsolute, join } from 'node:path';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { withWideTexts } from '../../schema/database/wide-texts.js';
import { type ServerAddress, serverAddress, sqliteFile } from '../../schema/database-url.js';
import { makeFolder, makePrivate, tighten } from '../kit/private-files.js';
import { IDLE_AT_MOST_MS, KEEP_ALIVE_AFTER_MS, LIMIT_MS } from './limits.js';
import { sessionDriver } from './session.js';

export type Schema = Pick<DataSourceOptions, 'entities' | 'migrations'>;

// Jobs write and read under way through a pool of their own, so that no number of requests starves them.
const READERS = 8;
const WRITERS = 2;

// A page of a thousand records dirties some 10 MiB, which must not spill before it commits, and reads some more: with 12 MB a year's ingest read
// 121 000 pages and wrote 232 000, with 16 it is 76 000 and 200 000, with 24 hardly less. What a reader has not cached the system has.
const CACHE_KIB = { writer: 16_000, reader: 4_000 } as const;

/** A looker changes nothing, not even by opening: it belongs to a process that only looks. */
export type ConnectionRole = 'writer' | 'reader' | 'looker';

/** The file of an embedded database; null for a server's. */
export function databaseFile(url: string, folder: string): string | null {
  const path = sqliteFile(url);
  return path === null || isAbsolute(path) ? path : join(folder, path);
}

/** The data source under the database, for migrations and the drift test. */
export function dataSource(url: string, folder: string, schema: Schema, role: ConnectionRole = 'writer', readers = READERS): DataSource {
  const file = databaseFile(url, folder);
  if (file !== null) {
    if (role === 'looker') return lookingSource(file);
    makeFolder(dirname(file));
    makePrivate(file);
    tighten(`${file}-wal`, `${file}-shm`);
    return new DataSource({
      type: 'better-sqlite3',
      database: file,
      driver: createRequire(import.meta.url)('libsql'),
      timeout: 0,
      migrationsRun: false,
      ...schema,
      prepareDatabase: (db: { exec(sql: string): void }) => {
        db.exec('PRAGMA page_size=8192; PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA temp_store=MEMORY');
        db.exec(`PRAGMA cache_size=-${CACHE_KIB[role]}; PRAGMA wal_autocheckpoint=4000`);
        // libsql ignores `readonly`; this is what makes the reader one.
        if (role === 'reader') db.exec('PRAGMA query_only=ON');
      },
    } as DataSourceOptions);
  }
  const { host, port, user, password, database } = serverAddress(url) as ServerAddress;
  const looks = role === 'looker';
  // `mysql` as type makes TypeORM's diff want DROP COLUMN on JSON columns at every comparison; mariadb serves both.
  const source = new DataSource({
    type: 'mariadb',
    host,
    port,
    username: user,
    password,
    database,
    charset: 'utf8mb4',
    timezone: 'Z',
    supportBigNumbers: true,
    bigNumberStrings: false,
    poolSize: role === 'writer' ? WRITERS : readers,
    connectTimeout: LIMIT_MS.connect,
    driver: sessionDriver(looks),
    extra: {
      ...{ queueLimit: 200, waitForConnections: true, flags: ['-LOCAL_FILES'] },
      ...{ enableKeepAlive: true, keepAliveInitialDelay: KEEP_ALIVE_AFTER_MS },
      // The driver looks at the age of idle connections only where fewer than all may be idle.
      ...{ maxIdle: Math.max(1, (role === 'writer' ? WRITERS : readers) - 1), idleTimeout: IDLE_AT_MOST_MS },
    },
    ...schema,
  } as DataSourceOptions);
  return withWideTexts(source);
}

/** No log can be made beside it, and none is there: without one nobody is at work on it, and SQLite must be told so. */
function isSealed(database: string): boolean {
  if (existsSync(`${database}-wal`)) return false;
  try {
    accessSync(dirname(database), constants.W_OK);
    return false;
  } catch {
    return true;
  }
}

/** Opened as a file that must not be written, the database is neither merged with its log at the end nor turned into one that has a log. */
export const lookingAddress = (database: string): string =>
  `file:${database.replace(/[%?#]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`)}?mode=ro${isSealed(database) ? '&immutable=1' : ''}`;

function lookingSource(database: string): DataSource {
  const Libsql = createRequire(import.meta.url)('libsql') as new (file: string, options: object) => object;
  const address = lookingAddress(database);
  return new DataSource({
    type: 'better-sqlite3',
    database,
    driver: class {
      constructor(_: string, options: object) {
        // biome-ignore lint/correctness/noConstructorReturn: TypeORM makes the connection by `new`, from a name that it would take for a folder's
        return new Libsql(address, options);
      }
    },
    timeout: 1_000,
    prepareDatabase: (db: { exec(sql: string): void }) => db.exec('PRAGMA query_only=ON'),
  } as DataSourceOptions);
}
