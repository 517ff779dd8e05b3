/**
 * Peek: reads a store that may not be there, without making, migrating or changing it. Whatever stands in the way (no file, no server, no such
 * table yet) is answered by null.
 */
import { existsSync } from 'node:fs';
import type { DataSource } from 'typeorm';
import { realTimers, type Timers } from '../kit/timers.js';
import { databaseFile, dataSource } from './data-source.js';
import { embeddedSql } from './embedded-sql.js';
import { inLimit, left, opened } from './open-in-time.js';
import type { Sql } from './sql.js';

export async function peek<T>(url: string, folder: string, work: (sql: Sql) => Promise<T>): Promise<T | null> {
  return looking(url, folder, work).catch(() => null);
}

/** The same for who must know what stands in the way; null where there is no file. */
export async function looking<T>(url: string, folder: string, work: (sql: Sql) => Promise<T>, timers: Timers = realTimers): Promise<T | null> {
  const file = databaseFile(url, folder);
  if (file !== null && !existsSync(file)) return null;
  const source = dataSource(url, folder, {}, 'looker');
  try {
    await opened(source, timers);
    return await work(file === null ? serverSql(source, timers) : embeddedSql(source));
  } finally {
    await left(source, timers);
  }
}

const serverSql = (source: DataSource, timers: Timers): Sql => ({
  dialect: 'mariadb',
  query: <T>(text: string, params?: readonly unknown[]) => inLimit(source.query(text, params as unknown[]) as Promise<T[]>, timers),
  run: () => Promise.reject(new Error('a store that is only looked at is not written')),
});
