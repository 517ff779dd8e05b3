/** Reads on a server database, straight on the driver's connections: TypeORM's runner around a statement costs as much as the statement. */
import type { ResultSetHeader } from 'mysql2';
import { HubError } from '../../schema/errors.js';
import { LIMIT_MS } from './limits.js';
import type { HeldConnection, ServerPool } from './server-pool.js';
import type { Sql } from './sql.js';
import { type ReadLimit, requestScopes } from './transaction.js';

export type ServerReader = <T>(work: (sql: Sql) => Promise<T>, limit?: ReadLimit) => Promise<T>;

/** @param writer its pool is there when all readers are busy: by it, a read that nobody waits for is stopped */
export function openServerReader(reader: ServerPool, writer: ServerPool): ServerReader {
  return (work, limit) => {
    // A request's own read, unless it is one that takes long by its nature.
    const limitMs = requestScopes.getStore() && limit !== 'long' ? LIMIT_MS.api : LIMIT_MS.long;
    return reader.use((connection) => freed(connection, writer, limitMs, () => work(sqlOn(connection, limitMs, writer))));
  };
}

function sqlOn(connection: HeldConnection, limitMs: number, writer: ServerPool): Sql {
  const query = async (text: string, params?: readonly unknown[]): Promise<unknown> => {
    // Between two statements there was none to stop.
    if (requestScopes.getStore()?.cancelled) throw new HubError('CLIENT_LEFT');
    return connection.query(text, params, limitMs).catch((error) => {
      // Its connection was given up; the server may still be at it.
      if (error.fatal === true) void writer.stopStatement(connection.threadId);
      throw error;
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
    // It may have come too late for its own query: the next one on this connection, another client's, must not meet it.
    if (killed !== null) await (killed as Promise<unknown>).then(() => connection.query('DO 0', [], limitMs)).catch(() => undefined);
  }
}
