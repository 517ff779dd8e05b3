/**
 * Peek: reads a store that may not be there, without making, migrating or changing it. Whatever stands in the way (no file, no server, no such
 * table yet) is answered by null.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { sqliteFile } from '../../schema/database-url.js';
import { dataSource } from './data-source.js';
import { embeddedSql } from './embedded-sql.js';
import type { Sql } from './sql.js';

export async function peek<T>(url: string, folder: string, work: (sql: Sql) => Promise<T>): Promise<T | null> {
  const file = sqliteFile(url);
  if (file !== null && !existsSync(file)) return null;
  const source = file === null ? dataSource(url, folder, {}, 'reader') : readOnly(file);
  try {
    await source.initialize();
    return await work(file === null ? serverSql(source) : embeddedSql(source));
  } catch {
    return null;
  } finally {
    if (source.isInitialized) await source.destroy();
  }
}

// Not as the hub opens it: that would turn a file which is no store of ours into one with a write-ahead log.
const readOnly = (database: string): DataSource =>
  new DataSource({
    type: 'better-sqlite3',
    database,
    driver: createRequire(import.meta.url)('libsql'),
    timeout: 1_000,
    prepareDatabase: (db: { exec(sql: string): void }) => db.exec('PRAGMA query_only=ON'),
  } as DataSourceOptions);

const serverSql = (source: DataSource): Sql => ({
  dialect: 'mariadb',
  query: (text, params) => source.query(text, params as unknown[]),
  run: () => Promise.reject(new Error('a store that is only looked at is not written')),
});
