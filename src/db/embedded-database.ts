/** The embedded database (SQLite): one writer behind a queue of one, a reader of its own. */
import type { DataSource } from 'typeorm';
import { failpoint } from '../kit/failpoints.js';
import { retried } from '../kit/retry.js';
import { type Timers, turn as turnOfLoop } from '../kit/timers.js';
import { yielding } from './yielding.js';
import { isBusy } from './faults.js';
import { embeddedSql } from './embedded-sql.js';
import type { TransactionSql } from './sql.js';
import { type Database, inTransaction, joinOpen, openQueue } from './transaction.js';

const WAIT_MS = [2, 5, 10, 20, 50, 100, 200, 400, 800, 1_500, 3_000];

// No id of the commit here: no connection can be cut between a COMMIT and its answer.
const RAISE = 'UPDATE write_turn SET taken=taken+1 WHERE id=1 RETURNING taken';

export function embeddedDatabase(writer: DataSource, reader: DataSource, timers: Timers): Database {
  const queue = openQueue();
  const sql = embeddedSql(writer);
  const once = async <T>(work: (sql: TransactionSql) => Promise<T>): Promise<T> => {
    await turnOfLoop();
    await sql.run('BEGIN IMMEDIATE');
    const statements = yielding(sql, timers);
    try {
      const [turn] = await sql.query<{ taken: number }>(RAISE);
      if (!turn) throw new Error('the row of write_turn is gone: no commit has a number');
      const result = await inTransaction({ ...statements.sql, commit: Number(turn.taken) }, work).finally(statements.end);
      await sql.run('COMMIT');
      await failpoint('commit.sent');
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
    transaction: (work) => joinOpen(work) ?? queue.turn(() => retried(() => once(work), isBusy, WAIT_MS, timers)),
    async close() {
      await queue.empty();
      await reader.destroy();
      await writer.destroy();
    },
  };
}
