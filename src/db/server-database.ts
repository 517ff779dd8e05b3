/**
 * A server database (MariaDB, MySQL): transactions of all processes one after the other, readers in a pool of their own, nobody kept waiting
 * long.
 */
import type { Connection, ResultSetHeader } from 'mysql2';
import type { DataSource, QueryResult, QueryRunner } from 'typeorm';
import { COMMIT_IDS, COMMIT_ID_LENGTH } from '../../schema/database/tables/turn.js';
import { failpoint } from '../kit/failpoints.js';
import { retried } from '../kit/retry.js';
import type { Timers } from '../kit/timers.js';
import { committedOf, newCommitId, type Unanswered } from './commit.js';
import { isAway, isConflict, typed } from './faults.js';
import type { TransactionSql } from './sql.js';
import { inTime, openServerReader } from './server-reader.js';
import { type Database, inTransaction, joinOpen, openQueue } from './transaction.js';

const CONFLICT_MS = [20, 80, 200, 500, 1_000, 2_000];

/**
 * Two transactions at once would each miss what the other is about to commit: a child planned while its parent is being accepted would wait
 * for ever. So each raises one row first: a server makes the second wait, a cluster refuses its commit, and it runs again.
 */
const RAISE = `UPDATE write_turn SET taken=LAST_INSERT_ID(taken+1), commitIds=LEFT(CONCAT(?, COALESCE(commitIds, '')), ${COMMIT_IDS * COMMIT_ID_LENGTH}) WHERE id=1`;

export function serverDatabase(writer: DataSource, reader: DataSource, timers: Timers, waited: (seconds: number) => void): Database {
  const queue = openQueue();
  const withRunner = async <T>(use: (runner: QueryRunner) => Promise<T>): Promise<T> => {
    const runner = writer.createQueryRunner();
    try {
      await inTime(runner.connect(), () => void runner.release().catch(() => undefined), timers, waited);
      return await use(runner);
    } finally {
      await runner.release().catch(() => undefined);
    }
  };
  const read = openServerReader(reader, writer, timers, waited);
  const transaction = <T>(work: (sql: TransactionSql) => Promise<T>): Promise<T> => {
    const unanswered: Unanswered<T>[] = [];
    return retried(() => withRunner((runner) => runOnce(runner, work, unanswered)), isConflict, CONFLICT_MS, timers);
  };
  return {
    dialect: 'mariadb',
    read: (work) => joinOpen(work) ?? typed(read(work)),
    transaction: (work) => joinOpen(work) ?? typed(queue.turn(() => transaction(work))),
    async close() {
      await queue.empty();
      await reader.destroy();
      await writer.destroy();
    },
  };
}

/** @param unanswered earlier attempts of which it is not known whether they were committed; this one joins them where its connection is cut */
async function runOnce<T>(runner: QueryRunner, work: (sql: TransactionSql) => Promise<T>, unanswered: Unanswered<T>[]): Promise<T> {
  await runner.query('START TRANSACTION');
  let sent: Unanswered<T> | null = null;
  try {
    const id = newCommitId();
    const commit = ((await runner.query(RAISE, [id], true)).raw as ResultSetHeader).insertId;
    if (commit === 0) throw new Error('write_turn has lost its row');
    const earlier = unanswered.length > 0 ? committedOf(unanswered, commit, await commitIds(runner)) : null;
    if (earlier) {
      await runner.query('ROLLBACK');
      return earlier.result;
    }
    const result = await inTransaction(sqlOf(runner, commit), work);
    sent = { id, commit, result };
    await runner.query('COMMIT');
    await failpoint('commit.sent');
    return result;
  } catch (error) {
    // A commit that a cluster refuses is undone for certain; one whose connection was cut may have been done.
    if (sent && isAway(error)) unanswered.push(sent);
    await runner.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

async function commitIds(runner: QueryRunner): Promise<string> {
  const [turn] = (await runner.query('SELECT commitIds FROM write_turn WHERE id=1')) as { commitIds: string }[];
  return turn?.commitIds ?? '';
}

function sqlOf(runner: QueryRunner, commit: number): TransactionSql {
  const query = async (text: string, params?: readonly unknown[]): Promise<QueryResult> => runner.query(text, params as unknown[], true);
  return {
    dialect: 'mariadb',
    commit,
    query: async (text, params) => (await query(text, params)).records ?? [],
    run: async (text, params, long) => {
      if (!long) return (await query(text, params)).affected ?? 0;
      // After its transaction the connection is another's.
      if (runner.isReleased) throw new Error('a statement came after the end of its transaction');
      return prepared(await runner.connect(), text, params);
    },
  };
}

/** Half the work for long texts, which the driver need not escape nor the server read letter by letter; none for many short values. */
const prepared = (connection: Connection, text: string, params?: readonly unknown[]): Promise<number> =>
  new Promise((resolve, reject) =>
    connection.execute<ResultSetHeader>(text, params as never, (error, result) => (error ? reject(error) : resolve(result.affectedRows))),
  );
