/** The door to a server database: units of all processes one after the other, readers in a pool of their own, nobody kept waiting long. */
import type { DataSource, QueryRunner } from 'typeorm';
import { HubError } from '../../schema/errors.js';
import { isConflict, typed } from './database-faults.js';
import type { Sql } from './sql.js';
import { again, askers, type Door, inUnit, joined, openQueue, sqlOf } from './units.js';

const CONFLICT_MS = [20, 80, 200, 500, 1_000, 2_000];

/**
 * Two units at once would each miss what the other is about to commit: a child posted while its parent is being accepted would wait for
 * ever. So each raises one row first: a server makes the second wait, a cluster refuses its commit, and it runs again.
 */
const TURN = 'UPDATE write_turn SET taken=taken+1 WHERE id=1';

export async function serverDoor(writer: DataSource, reader: DataSource, waited: (seconds: number) => void = () => undefined): Promise<Door> {
  const queue = openQueue();
  const withRunner = async <T>(source: DataSource, use: (runner: QueryRunner) => Promise<T>): Promise<T> => {
    const began = performance.now();
    const runner = await connected(source);
    waited((performance.now() - began) / 1000);
    try {
      return await use(runner);
    } finally {
      await runner.release().catch(() => undefined);
    }
  };
  // What nobody waits for any more is stopped at the server; the connection itself stays good.
  const freed = async <T>(runner: QueryRunner, use: () => Promise<T>): Promise<T> => {
    const signal = askers.getStore();
    if (!signal) return use();
    if (signal.aborted) throw new HubError('CLIENT_LEFT');
    const { threadId } = (await runner.connect()) as { threadId: number };
    let killed: Promise<unknown> | null = null;
    const kill = (): void => {
      killed = writer.query(`KILL QUERY ${Number(threadId)}`).catch(() => undefined);
    };
    signal.addEventListener('abort', kill);
    try {
      return await use();
    } catch (error) {
      throw signal.aborted ? new HubError('CLIENT_LEFT', {}, error) : error;
    } finally {
      signal.removeEventListener('abort', kill);
      // It may have come too late for its own query: the next one on this connection, another client's, must not meet it.
      if (killed !== null) await (killed as Promise<unknown>).then(() => runner.query('DO 0')).catch(() => undefined);
    }
  };
  const once = <T>(work: (sql: Sql) => Promise<T>): Promise<T> =>
    withRunner(writer, async (runner) => {
      await runner.query('START TRANSACTION');
      try {
        await runner.query(TURN);
        const result = await inUnit(sqlOf(runner, 'mariadb'), work);
        await runner.query('COMMIT');
        return result;
      } catch (error) {
        await runner.query('ROLLBACK').catch(() => undefined);
        throw error;
      }
    });
  await withRunner(writer, (runner) => runner.query('INSERT IGNORE INTO write_turn (id, taken) VALUES (1, 0)'));
  return {
    dialect: 'mariadb',
    read: (work) => joined(work) ?? typed(withRunner(reader, (runner) => freed(runner, () => work(sqlOf(runner, 'mariadb'))))),
    write: (work) => joined(work) ?? typed(queue.turn(() => again(() => once(work), isConflict, CONFLICT_MS))),
    async close() {
      await queue.empty();
      await reader.destroy();
      await writer.destroy();
    },
  };
}

// Readers wait this long for a connection, then are told that the database is busy; writers have a pool of their own.
const WAIT_FOR_CONNECTION_MS = 2_000;

async function connected(source: DataSource): Promise<QueryRunner> {
  const runner = source.createQueryRunner();
  const got = runner.connect();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new HubError('DATABASE_BUSY')), WAIT_FOR_CONNECTION_MS);
  });
  try {
    await Promise.race([got, late]);
    return runner;
  } catch (error) {
    // It may still come: then it goes straight back.
    void got.then(() => runner.release()).catch(() => undefined);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
