/** Reads on a server database, straight on the driver's connections: TypeORM's runner around a statement costs as much as the statement. */
import type { ResultSetHeader } from 'mysql2';
import { HubError } from '../../schema/errors.js';
import type { Timers } from '../kit/timers.js';
import { openConnectionShares } from './connection-shares.js';
import { isEndedInTime } from './faults.js';
import { LIMIT_MS } from './limits.js';
import type { HeldConnection, PoolPorts, ServerPool } from './server-pool.js';
import type { Sql } from './sql.js';
import { type ReadLimit, requestScopes } from './transaction.js';

export type ServerReader = <T>(work: (sql: Sql) => Promise<T>, limit?: ReadLimit) => Promise<T>;

/** @param writer its pool is there when all readers are busy: by it, a read that nobody waits for is stopped */
export function openServerReader(reader: ServerPool, writer: ServerPool, { timers, requestMs }: PoolPorts): ServerReader {
  const shares = openConnectionShares(timers);
  return (work, limit) => {
    const scope = requestScopes.getStore();
    // A request's own read, unless it is one that takes long by its nature.
    const limitMs = scope && limit !== 'long' ? requestMs : LIMIT_MS.long;
    const asked = (connection: HeldConnection): Promise<never> =>
      (limit === 'long' ? oneMoment(connection, writer, timers, work) : work(sqlOn(connection, () => limitMs, writer))) as Promise<never>;
    const read = () => reader.use((connection) => freed(connection, writer, limitMs, () => asked(connection)));
    return scope ? shares.within(scope, read) : read();
  };
}

/** Books that are read while they are written add up only where all of their statements read one moment; its limit is that of them all. */
async function oneMoment<T>(connection: HeldConnection, writer: ServerPool, { elapsed }: Timers, work: (sql: Sql) => Promise<T>): Promise<T> {
  const began = elapsed();
  const remaining = (): number => Math.max(1, LIMIT_MS.long - (elapsed() - began));
  await connection.query('START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY', [], LIMIT_MS.test);
  try {
    return await work(sqlOn(connection, remaining, writer));
  } finally {
    // A connection that was given up has no transaction any more.
    await connection.query('ROLLBACK', [], LIMIT_MS.test).catch(() => undefined);
  }
}

function sqlOn(connection: HeldConnection, limitMs: () => number, writer: ServerPool): Sql {
  const query = async (text: string, params?: readonly unknown[]): Promise<unknown> => {
    // Between two statements there was none to stop.
    if (requestScopes.getStore()?.cancelled) throw new HubError('CLIENT_LEFT');
    return connection.query(requestScopes.getStore() ? connection.ended(text, limitMs()) : text, params, limitMs()).catch((error) => {
      // Its connection was given up; the server may still be at it.
      if (error.fatal === true) void writer.stopStatement(connection.threadId);
      throw isEndedInTime(error) ? new HubError('READ_TOO_LONG', { seconds: Math.round(limitMs() / 1000) }, error) : error;
    });
  };
  return {
    dialect: 'mariadb',
    query: async <T>(text: string, params?: readonly unknown[]) => (await query(text, params)) as T[],
    run: async (text, params) => ((await query(text, params)) as ResultSetHeader).affectedRows,
  };
}

// What nobody waits for any more is stopped at the server; the connection itself stays good.
async function freed<T>(connection: HeldConnection, writer: ServerPool, limitMs: number, use: () => Promise<T>): Promise<T> {
  const scope = requestScopes.getStore();
  if (!scope) return use();
  if (scope.cancelled) throw new HubError('CLIENT_LEFT');
  let killed: Promise<unknown> | null = null;
  const kill = (): void => {
    killed = writer.stopStatement(connection.threadId);
  };
  try {
    return await scope.stopOnCancel(use, kill);
  } catch (error) {
    throw scope.cancelled ? new HubError('CLIENT_LEFT', {}, error) : error;
  } finally {
    // It may have come too late for its own query: the next one on this connection, another client's, must not meet it. Where it met the end of
    // a read transaction, that one would go on; outside of one this does nothing.
    if (killed !== null) await (killed as Promise<unknown>).then(() => connection.query('ROLLBACK', [], limitMs)).catch(() => undefined);
  }
}
