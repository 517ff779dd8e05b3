/** A database that is only looked at, by commands that look and by a program older than the store: nothing in it is written, not by any way. */
import type { DataSource } from 'typeorm';
import { openAsideReaders } from './aside-readers.js';
import { lookingAddress } from './data-source.js';
import { embeddedSql } from './embedded-sql.js';
import { typed } from './faults.js';
import { openServerPool, type PoolPorts } from './server-pool.js';
import { openServerReader } from './server-reader.js';
import type { Database } from './transaction.js';

/** @param refusal what whoever would write is told */
export function lookingDatabase(source: DataSource, ports: PoolPorts, refusal: () => Error): Database {
  const rest = {
    transaction: () => Promise.reject(refusal()),
    durable: () => Promise.resolve(),
    logBytes: () => 0,
    // It is there to be read.
    writable: () => Promise.resolve(),
  };
  if (source.options.type === 'better-sqlite3') {
    const sql = embeddedSql(source);
    const aside = openAsideReaders(lookingAddress(String(source.options.database)), ports.timers);
    const close = (): Promise<void> => aside.close().then(() => source.destroy());
    return { dialect: 'sqlite', read: (work, limit) => (limit ? aside.read(work, limit) : work(sql)), ...rest, close };
  }
  const pool = openServerPool(source, 'reader', ports);
  const read = openServerReader(pool, pool, ports);
  return { dialect: 'mariadb', read: (work, limit) => typed(read(work, limit)), ...rest, close: () => pool.close() };
}
