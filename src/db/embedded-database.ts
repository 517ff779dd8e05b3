/** The embedded database (SQLite): one writer behind a queue of one, a reader of its own. */
import type { DataSource } from 'typeorm';
import { HubError } from '../../schema/errors.js';
import { failpoint } from '../kit/failpoints.js';
import { retried } from '../kit/retry.js';
import { type Timers, turn as turnOfLoop } from '../kit/timers.js';
import { yielding } from './yielding.js';
import { isBusy, typed } from './faults.js';
import { embeddedSql } from './embedded-sql.js';
import { openLoopShare } from './loop-share.js';
import { openLogSync } from './log-sync.js';
import type { TransactionSql } from './sql.js';
import { type Database, inTransaction, joinOpen, openQueue } from './transaction.js';
import { openWriteHealth } from './write-health.js';

const WAIT_MS = [2, 5, 10, 20, 50, 100, 200, 400, 800, 1_500, 3_000];

// No id of the commit here: no connection can be cut between a COMMIT and its answer.
const RAISE = 'UPDATE write_turn SET taken=taken+1 WHERE id=1 RETURNING taken';

export function embeddedDatabase(writer: DataSource, reader: DataSource, timers: Timers): Database {
  const queue = openQueue();
  const durable = openLogSync(String(writer.options.database));
  const sql = embeddedSql(writer);
  const once = async <T>(work: (sql: TransactionSql) => Promise<T>): Promise<T> => {
    await turnOfLoop();
    await sql.run('BEGIN IMMEDIATE');
    const statements = yielding(sql, timers);
    try {
      const [turn] = await sql.query<{ taken: number }>(RAISE);
      if (!turn) throw new Error('the row of write_turn is gone: no commit has a number');
      const result = await inTransaction({ ...statements.sql, commit: Number(turn.taken) }, work).finally(statements.end);
      await failpoint('commit.sent');
      await sql.run('COMMIT');
      return result;
    } catch (error) {
      await sql.run('ROLLBACK').catch(() => undefined);
      throw error;
    }
  };
  const health = openWriteHealth(timers, <T>(work: (sql: TransactionSql) => Promise<T>) =>
    typed(queue.turn(() => health.watched(() => retried(() => once(work), isBusy, WAIT_MS, timers)))),
  );
  const readSql = embeddedSql(reader);
  const share = openLoopShare(() => new HubError('CLIENT_LEFT'));
  const requestSql = share.shared(readSql);
  // The statements of libsql go on working past the end of their connection: what came late would be written behind the merged log.
  let closed = false;
  const ended = (): HubError => new HubError('SHUTTING_DOWN');
  return {
    dialect: 'sqlite',
    // Between the statements of a long one nothing may be written: it is of one moment.
    read: (work, limit) =>
      joinOpen(work) ?? (closed ? Promise.reject(ended()) : limit === 'long' ? share.begun(() => work(readSql)) : work(requestSql)),
    transaction: (work) => joinOpen(work) ?? (closed ? Promise.reject(ended()) : health.transaction(work)),
    writable: health.writable,
    durable,
    async close() {
      closed = true;
      await queue.empty();
      await reader.destroy();
      // libsql keeps its statements past the end of the connection, so that SQLite never merges the log by itself.
      await sql.query('PRAGMA wal_checkpoint(TRUNCATE)').catch(() => undefined);
      await writer.destroy();
    },
  };
}
