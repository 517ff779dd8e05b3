/** The embedded database (SQLite): one writer behind a queue of one, a reader of its own. */
import type { DataSource } from 'typeorm';
import { HubError } from '../../schema/errors.js';
import { failpoint } from '../kit/failpoints.js';
import { retried } from '../kit/retry.js';
import { type Timers, turn as turnOfLoop } from '../kit/timers.js';
import { RAISE_ASKED, watched } from './answers.js';
import { yielding } from './yielding.js';
import { openAsideReaders } from './aside-readers.js';
import { isBusy, typed } from './faults.js';
import { embeddedSql } from './embedded-sql.js';
import { openLogLimit } from './log-limit.js';
import { openLoopShare } from './loop-share.js';
import { openLogSync } from './log-sync.js';
import type { TransactionSql } from './sql.js';
import { type Database, inTransaction, joinOpen, openQueue } from './transaction.js';
import { openWriteHealth } from './write-health.js';

// Nobody queues for the file: a process that looks seldom never finds a gap between the transactions of one that delivers.
const WAIT_MS = [2, 5, 10, 20, 50, ...Array.from({ length: 60 }, () => 100)];

// No id of the commit here: no connection can be cut between a COMMIT and its answer.
const RAISE = 'UPDATE write_turn SET taken=taken+1 WHERE id=1 RETURNING taken';

export function embeddedDatabase(writer: DataSource, reader: DataSource, timers: Timers, logStays?: (bytes: number) => void): Database {
  const queue = openQueue();
  const file = String(writer.options.database);
  const durable = openLogSync(file);
  const sql = embeddedSql(writer);
  const once = async <T>(work: (sql: TransactionSql) => Promise<T>): Promise<T> => {
    await turnOfLoop();
    await sql.run('BEGIN IMMEDIATE');
    const watch = watched(sql);
    const statements = yielding(watch.sql, timers);
    try {
      const [turn] = await sql.query<{ taken: number }>(RAISE);
      if (!turn) throw new Error('the row of write_turn is gone: no commit has a number');
      const result = await inTransaction({ ...statements.sql, commit: Number(turn.taken) }, work).finally(statements.end);
      if (watch.changed()) await sql.run(RAISE_ASKED);
      await failpoint('commit.sent');
      await sql.run('COMMIT');
      limit.committed();
      return result;
    } catch (error) {
      await sql.run('ROLLBACK').catch(() => undefined);
      throw error;
    }
  };
  const aside = openAsideReaders(file, timers);
  const limit = openLogLimit(file, aside, () => queue.turn(() => sql.query('PRAGMA wal_checkpoint(TRUNCATE)')), logStays);
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
    read: (work, limit) => joinOpen(work) ?? (closed ? Promise.reject(ended()) : limit ? typed(aside.read(work, limit)) : work(requestSql)),
    transaction: (work) => joinOpen(work) ?? (closed ? Promise.reject(ended()) : health.transaction(work)),
    writable: health.writable,
    durable,
    logBytes: limit.bytes,
    async close() {
      closed = true;
      await aside.close();
      await queue.empty();
      await limit.settled();
      await reader.destroy();
      // libsql keeps its statements past the end of the connection, so that SQLite never merges the log by itself.
      await sql.query('PRAGMA wal_checkpoint(TRUNCATE)').catch(() => undefined);
      await writer.destroy();
    },
  };
}
