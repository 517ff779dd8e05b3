/** A database that is only looked at, by commands that look and by a program older than the store: nothing in it is written, not by any way. */
import type { DataSource } from 'typeorm';
import type { Timers } from '../kit/timers.js';
import { embeddedSql } from './embedded-sql.js';
import { typed } from './faults.js';
import { openServerReader } from './server-reader.js';
import type { Database } from './transaction.js';

/** @param refusal what whoever would write is told */
export function lookingDatabase(source: DataSource, timers: Timers, waited: (seconds: number) => void, refusal: () => Error): Database {
  const rest = {
    transaction: () => Promise.reject(refusal()),
    durable: () => Promise.resolve(),
    close: () => source.destroy(),
  };
  if (source.options.type === 'better-sqlite3') {
    const sql = embeddedSql(source);
    return { dialect: 'sqlite', read: (work) => work(sql), ...rest };
  }
  const read = openServerReader(source, source, timers, waited);
  return { dialect: 'mariadb', read: (work) => typed(read(work)), ...rest };
}
