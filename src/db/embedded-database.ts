/** The door to the embedded database: one writer behind a queue of one, a reader of its own. */
import type { DataSource } from 'typeorm';
import { yieldToLoop, yielding } from './yielding.js';
import { isBusy } from './faults.js';
import { embeddedSql } from './embedded-sql.js';
import type { Sql } from './sql.js';
import { retried, type Database, inTransaction, joinOpen, openQueue } from './transaction.js';

const WAIT_MS = [2, 5, 10, 20, 50, 100, 200, 400, 800, 1_500, 3_000];

export function embeddedDatabase(writer: DataSource, reader: DataSource): Database {
  const queue = openQueue();
  const sql = embeddedSql(writer);
  const once = async <T>(work: (sql: Sql) => Promise<T>): Promise<T> => {
    await yieldToLoop();
    await sql.run('BEGIN IMMEDIATE');
    const unit = yielding(sql);
    try {
      const result = await inTransaction(unit.sql, work).finally(unit.end);
      await sql.run('COMMIT');
      return result;
    } catch (error) {
      await sql.run('ROLLBACK').catch(() => undefined);
      throw error;
    }
  };
  const readSql = embeddedSql(reader);
  return {
    dialect: 'sqlite',
    read: (work) => joinOpen(work) ?? work(readSql),
    transaction: (work) => joinOpen(work) ?? queue.turn(() => retried(() => once(work), isBusy, WAIT_MS)),
    async close() {
      await queue.empty();
      await reader.destroy();
      await writer.destroy();
    },
  };
}
