/**
 * A server database (MariaDB, MySQL): transactions of all processes one after the other, readers in a pool of their own, nobody kept waiting
 * long.
 */
import type { ResultSetHeader } from 'mysql2';
import type { DataSource } from 'typeorm';
import { COMMIT_IDS, COMMIT_ID_LENGTH } from '../../schema/database/tables/turn.js';
import { failpoint } from '../kit/failpoints.js';
import { retried } from '../kit/retry.js';
import { RAISE_ASKED, watched } from './answers.js';
import { committedOf, newCommitId, type Unanswered } from './commit.js';
import { isAway, isConflict, typed } from './faults.js';
import { LIMIT_MS } from './limits.js';
import { type HeldConnection, openServerPool, type PoolPorts } from './server-pool.js';
import { openServerReader } from './server-reader.js';
import type { Sql, TransactionSql } from './sql.js';
import { type Database, inTransaction, joinOpen, openQueue, requestScopes } from './transaction.js';
import { openWriteHealth } from './write-health.js';

const CONFLICT_MS = [20, 80, 200, 500, 1_000, 2_000];

/**
 * Two transactions at once would each miss what the other is about to commit: a child planned while its parent is being accepted would wait
 * for ever. So each raises one row first: a server makes the second wait, a cluster refuses its commit, and it runs again.
 */
const RAISE = `UPDATE write_turn SET taken=LAST_INSERT_ID(taken+1), commitIds=LEFT(CONCAT(?, COALESCE(commitIds, '')), ${COMMIT_IDS * COMMIT_ID_LENGTH}) WHERE id=1`;

export function serverDatabase(writer: DataSource, reader: DataSource, ports: PoolPorts): Database {
  const { timers } = ports;
  const queue = openQueue();
  const pool = openServerPool(writer, 'writer', ports);
  const readers = openServerPool(reader, 'reader', ports);
  const read = openServerReader(readers, pool, ports);
  const attempts = <T>(work: (sql: TransactionSql) => Promise<T>): Promise<T> => {
    const unanswered: Unanswered<T>[] = [];
    const began = timers.elapsed();
    const again = (error: unknown): boolean => isConflict(error) && timers.elapsed() - began < LIMIT_MS.transaction;
    const limitMs = requestScopes.getStore() ? LIMIT_MS.api : LIMIT_MS.write;
    return retried(() => pool.use((connection) => runOnce(connection, work, unanswered, limitMs)), again, CONFLICT_MS, timers);
  };
  /** A request does not wait longer for its turn than for a statement; what it asked for is not done afterwards. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> =>
    requestScopes.getStore() ? queue.turnWithin(work, (late) => timers.after(LIMIT_MS.api, late)) : queue.turn(work);
  const health = openWriteHealth(timers, <T>(work: (sql: TransactionSql) => Promise<T>) => typed(inTurn(() => health.watched(() => attempts(work)))));
  return {
    dialect: 'mariadb',
    read: (work, limit) => joinOpen(work) ?? typed(read(work, limit)),
    transaction: (work) => joinOpen(work) ?? health.transaction(work),
    writable: health.writable,
    // A server writes its own log, as its settings say: durability.ts asks for them.
    durable: () => Promise.resolve(),
    logBytes: () => 0,
    async close() {
      await queue.empty();
      await readers.close();
      await pool.close();
    },
  };
}

/** @param unanswered earlier attempts of which it is not known whether they were committed; this one joins them where its connection is cut */
async function runOnce<T>(
  connection: HeldConnection,
  work: (sql: TransactionSql) => Promise<T>,
  unanswered: Unanswered<T>[],
  limitMs: number,
): Promise<T> {
  const run = (text: string, params?: readonly unknown[]): Promise<unknown> => connection.query(text, params, limitMs);
  await run('START TRANSACTION');
  let sent: Unanswered<T> | null = null;
  try {
    const id = newCommitId();
    const commit = ((await run(RAISE, [id])) as ResultSetHeader).insertId;
    if (commit === 0) throw new Error('write_turn has lost its row');
    const earlier = unanswered.length > 0 ? committedOf(unanswered, commit, await commitIds(connection, limitMs)) : null;
    if (earlier) {
      await run('ROLLBACK');
      return earlier.result;
    }
    const watch = watched(sqlOf(connection, limitMs));
    const result = await inTransaction({ ...watch.sql, commit }, work);
    if (watch.changed()) await run(RAISE_ASKED);
    sent = { id, commit, result };
    await Promise.all([run('COMMIT'), failpoint('commit.sent')]);
    return result;
  } catch (error) {
    // A commit that a cluster refuses is undone for certain; one whose connection was cut may have been done.
    if (sent && isAway(error)) unanswered.push(sent);
    if (!isAway(error)) await run('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

async function commitIds(connection: HeldConnection, limitMs: number): Promise<string> {
  const [turn] = (await connection.query('SELECT commitIds FROM write_turn WHERE id=1', [], limitMs)) as { commitIds: string }[];
  return turn?.commitIds ?? '';
}

function sqlOf(connection: HeldConnection, limitMs: number): Sql {
  return {
    dialect: 'mariadb',
    query: async <T>(text: string, params?: readonly unknown[]) => rowsOf<T>(await connection.query(text, params, limitMs)),
    // Long texts cost half the work prepared: the driver need not escape them nor the server read them letter by letter; none for many short values.
    run: async (text, params, long) =>
      ((await (long ? connection.execute : connection.query)(text, params, limitMs)) as ResultSetHeader).affectedRows ?? 0,
  };
}

const rowsOf = <T>(answer: unknown): T[] => (Array.isArray(answer) ? (answer as T[]) : []);
