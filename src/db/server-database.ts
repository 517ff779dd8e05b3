/** The door to a server database: units of all processes one after the other, readers in a pool of their own, nobody kept waiting long. */
import type { Connection, ResultSetHeader } from 'mysql2';
import type { DataSource, QueryResult, QueryRunner } from 'typeorm';
import { isConflict, typed } from './faults.js';
import type { Sql } from './sql.js';
import { inTime, openServerReader } from './server-reader.js';
import { retried, type Database, inTransaction, joinOpen, openQueue } from './transaction.js';

const CONFLICT_MS = [20, 80, 200, 500, 1_000, 2_000];

/**
 * Two units at once would each miss what the other is about to commit: a child posted while its parent is being accepted would wait for
 * ever. So each raises one row first: a server makes the second wait, a cluster refuses its commit, and it runs again.
 */
const TURN = 'UPDATE write_turn SET taken=taken+1 WHERE id=1';

export async function serverDatabase(writer: DataSource, reader: DataSource, waited: (seconds: number) => void = () => undefined): Promise<Database> {
  const queue = openQueue();
  const withRunner = async <T>(use: (runner: QueryRunner) => Promise<T>): Promise<T> => {
    const runner = writer.createQueryRunner();
    try {
      await inTime(runner.connect(), () => void runner.release().catch(() => undefined), waited);
      return await use(runner);
    } finally {
      await runner.release().catch(() => undefined);
    }
  };
  const read = openServerReader(reader, writer, waited);
  const once = <T>(work: (sql: Sql) => Promise<T>): Promise<T> =>
    withRunner(async (runner) => {
      await runner.query('START TRANSACTION');
      try {
        await runner.query(TURN);
        const result = await inTransaction(sqlOf(runner), work);
        await runner.query('COMMIT');
        return result;
      } catch (error) {
        await runner.query('ROLLBACK').catch(() => undefined);
        throw error;
      }
    });
  await withRunner((runner) => runner.query('INSERT IGNORE INTO write_turn (id, taken) VALUES (1, 0)'));
  return {
    dialect: 'mariadb',
    read: (work) => joinOpen(work) ?? typed(read(work)),
    transaction: (work) => joinOpen(work) ?? typed(queue.turn(() => retried(() => once(work), isConflict, CONFLICT_MS))),
    async close() {
      await queue.empty();
      await reader.destroy();
      await writer.destroy();
    },
  };
}

function sqlOf(runner: QueryRunner): Sql {
  const ask = async (text: string, params?: readonly unknown[]): Promise<QueryResult> => runner.query(text, params as unknown[], true);
  return {
    dialect: 'mariadb',
    query: async (text, params) => (await ask(text, params)).records ?? [],
    run: async (text, params, long) => {
      if (!long) return (await ask(text, params)).affected ?? 0;
      // Past its unit the connection is another's.
      if (runner.isReleased) throw new Error('a statement came after the end of its unit');
      return prepared(await runner.connect(), text, params);
    },
  };
}

/** Half the work for long texts, which the driver need not escape nor the server read letter by letter; none for many short values. */
const prepared = (connection: Connection, text: string, params?: readonly unknown[]): Promise<number> =>
  new Promise((resolve, reject) =>
    connection.execute<ResultSetHeader>(text, params as never, (error, result) => (error ? reject(error) : resolve(result.affectedRows))),
  );
