/**
 * Peek: reads a store that may not be there, without making, migrating or changing it. Whatever stands in the way (no file, no server, no such
 * table yet) is answered by null.
 */
import { existsSync } from 'node:fs';
import type { DataSource } from 'typeorm';
import { databaseFile, dataSource } from './data-source.js';
import { embeddedSql } from './embedded-sql.js';
import type { Sql } from './sql.js';

export async function peek<T>(url: string, folder: string, work: (sql: Sql) => Promise<T>): Promise<T | null> {
  return looking(url, folder, work).catch(() => null);
}

/** The same for who must know what stands in the way; null where there is no file. */
export async function looking<T>(url: string, folder: string, work: (sql: Sql) => Promise<T>): Promise<T | null> {
  const file = databaseFile(url, folder);
  if (file !== null && !existsSync(file)) return null;
  const source = dataSource(url, folder, {}, 'looker');
  try {
    await source.initialize();
    return await work(file === null ? serverSql(source) : embeddedSql(source));
  } finally {
    if (source.isInitialized) await source.destroy();
  }
}

const serverSql = (source: DataSource): Sql => ({
  dialect: 'mariadb',
  query: (text, params) => source.query(text, params as unknown[]),
  run: () => Promise.reject(new Error('a store that is only looked at is not written')),
});
