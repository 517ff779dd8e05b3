/** Reads on a server database, straight on the driver's connections: TypeORM's runner around a statement costs as much as the statement. */
import type { Pool, PoolConnection, ResultSetHeader } from 'mysql2';
import type { DataSource } from 'typeorm';
import { HubError } from '../../schema/errors.js';
import type { Sql } from './sql.js';
import type { Timers } from '../kit/timers.js';
import { requestScopes } from './transaction.js';

/** @param writer its pool is there when all readers are busy: by it, a read that nobody waits for is stopped */
export function openServerReader(
  reader: DataSource,
  writer: DataSource,
  timers: Timers,
  waited: (seconds: number) => void,
): <T>(work: (sql: Sql) => Promise<T>) => Promise<T> {
  const pool = (reader.driver as unknown as { pool: Pool }).pool;
  return async (work) => {
    const connection = await inTime(taken(pool), (late) => late.release(), timers, waited);
    try {
      return await freed(connection, writer, () => work(sqlOn(connection)));
    } finally {
      connection.release();
    }
  };
}

const taken = (pool: Pool): Promise<PoolConnection> =>
  new Promise((resolve, reject) => pool.getConnection((error, connection) => (error ? reject(error) : resolve(connection))));

const sqlOn = (connection: PoolConnection): Sql => {
  const query = (text: string, params?: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) =>
      connection.query(text, params as unknown[], (error: unknown, result: unknown) => (error ? reject(error) : resolve(result))),
    );
  return {
    dialect: 'mariadb',
    query: async <T>(text: string, params?: readonly unknown[]) => (await query(text, params)) as T[],
    run: async (text, params) => ((await query(text, params)) as ResultSetHeader).affectedRows,
  };
};

// What nobody waits for any more is stopped at the server; the connection itself stays good.
async function freed<T>(connection: PoolConnection, writer: DataSource, use: () => Promise<T>): Promise<T> {
  const scope = requestScopes.getStore();
  if (!scope) return use();
  if (scope.cancelled) throw new HubError('CLIENT_LEFT');
  let killed: Promise<unknown> | null = null;
  const kill = (): void => {
    killed = writer.query(`KILL QUERY ${Number(connection.threadId)}`).catch(() => undefined);
  };
  try {
    return await scope.stopOnCancel(use, kill);
  } catch (error) {
    throw scope.cancelled ? new HubError('CLIENT_LEFT', {}, error) : error;
  } finally {
    // It may have come too late for its own query: the next one on this connection, another client's, must not meet it.
    if (killed !== null) await (killed as Promise<unknown>).then(() => sqlOn(connection).run('DO 0')).catch(() => undefined);
  }
}

// A read waits this long for a connection, then fails with DATABASE_BUSY; writers have a pool of their own.
const WAIT_FOR_CONNECTION_MS = 2_000;

/** The connection, or DATABASE_BUSY in time; one that comes too late is handed to `late`. */
export function inTime<T>(got: Promise<T>, late: (connection: T) => void, timers: Timers, waited: (seconds: number) => void): Promise<T> {
  const began = timers.elapsed();
  return new Promise<T>((resolve, reject) => {
    let over = false;
    const end = (): boolean => {
      if (over) return false;
      over = true;
      stop();
      waited((timers.elapsed() - began) / 1000);
      return true;
    };
    const stop = timers.after(WAIT_FOR_CONNECTION_MS, () => end() && reject(new HubError('DATABASE_BUSY')));
    got.then(
      (connection) => (end() ? resolve(connection) : late(connection)),
      (error) => end() && reject(error),
    );
  });
}
