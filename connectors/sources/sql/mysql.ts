/** MariaDB and MySQL as a source: a server, read in read-only snapshots; every wait has an end. */
import type { TypeCastField, TypeCastNext } from 'mysql2';
import { createPool, type Pool, type PoolConnection } from 'mysql2/promise';
import type { ServerAddress } from '../../../schema/database-url.js';
import { HubError } from '../../../schema/errors.js';
import { type SourceDatabase, throwIfAborted, meter, type Query, type SourceRow, TooLarge } from './database.js';

const CONNECT_MS = 5_000;
const WAIT_MS = 10_000;
const STATEMENT_MS = 60_000;
const REFUSED =
  /^ER_(ACCESS_DENIED|DBACCESS_DENIED|TABLEACCESS_DENIED|COLUMNACCESS_DENIED|SPECIFIC_ACCESS_DENIED|ACCOUNT_HAS_BEEN_LOCKED|MUST_CHANGE_PASSWORD)/;
const MALFORMED = /^ER_(NO_SUCH_TABLE|BAD_FIELD|BAD_DB|VIEW_INVALID|PARSE)/;

export function openMysql(address: ServerAddress, source: string, zone: string): SourceDatabase {
  const pool = openPool(address);
  const keepZone = zoneKeeper(zone);
  return {
    async read(work, signal) {
      throwIfAborted(signal, source);
      let connection: PoolConnection | null = null;
      let sound = false;
      const stop = () => connection?.destroy();
      try {
        connection = await lend(pool);
        signal.addEventListener('abort', stop, { once: true });
        const query = asQuery(connection);
        await keepZone(query);
        await query('START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY', []);
        const result = await work(query);
        await query('ROLLBACK', []);
        sound = true;
        return result;
      } catch (error) {
        throw asHubError(error, source);
      } finally {
        signal.removeEventListener('abort', stop);
        // After a fault nobody knows what the connection still carries, so it does not go back.
        if (sound) connection?.release();
        else connection?.destroy();
      }
    },
    close: () => pool.end(),
  };
}

function openPool({ host, port, user, password, database }: ServerAddress): Pool {
  return createPool({
    host,
    port,
    user,
    password,
    database,
    charset: 'utf8mb4',
    connectionLimit: 4,
    queueLimit: 64,
    connectTimeout: CONNECT_MS,
    enableKeepAlive: true,
    supportBigNumbers: true,
    bigNumberStrings: true,
    dateStrings: true,
    flags: ['-LOCAL_FILES'],
  });
}

// The pool itself waits without a limit; a connection that comes too late is released at once.
function lend(pool: Pool): Promise<PoolConnection> {
  return new Promise((resolve, reject) => {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      reject(new Error('pool'));
    }, WAIT_MS);
    pool.getConnection().then(
      (connection) => {
        clearTimeout(timer);
        if (late) connection.release();
        else resolve(connection);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error as Error);
      },
    );
  });
}

// A TIMESTAMP is shown in the session's zone, whatever the server's own: the source's zone makes it the same text as a DATETIME of the same row.
// Servers without zone tables know offsets only.
function zoneKeeper(zone: string): (query: Query) => Promise<void> {
  let spelling = zone;
  const set = (query: Query) => query('SET time_zone = ?', [spelling]);
  return async (query) => {
    try {
      await set(query);
    } catch (error) {
      if (spelling !== zone || (error as { code?: string }).code !== 'ER_UNKNOWN_TIME_ZONE') throw error;
      spelling = offsetOf(zone);
      await set(query);
    }
  };
}

function offsetOf(zone: string): string {
  const name = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
    .formatToParts()
    .find(({ type }) => type === 'timeZoneName');
  return name?.value.slice('GMT'.length) || '+00:00';
}

// What is too much is read past and dropped: the connection stays sound, and memory flat.
function asQuery(connection: PoolConnection): Query {
  const measure = meter();
  let over = false;
  const typeCast = (field: TypeCastField, next: TypeCastNext): unknown => {
    if (over) return void field.buffer();
    const value = field.type === 'LONGLONG' ? integer(field) : next();
    over = !measure(value);
    return value;
  };
  return async (sql, values) => {
    const [rows] = await connection.query({ sql, values: [...values], timeout: STATEMENT_MS, typeCast });
    if (over) throw new TooLarge();
    return rows as unknown as readonly SourceRow[];
  };
}

// As text, a comparison with it would be one of floating-point numbers.
function integer(field: TypeCastField): bigint | null {
  const text = field.string();
  return text === null ? null : BigInt(text);
}

function asHubError(error: unknown, source: string): Error {
  if (error instanceof HubError || error instanceof TooLarge) return error;
  const code = (error as { code?: string }).code ?? '';
  if (REFUSED.test(code)) return new HubError('SOURCE_REFUSED', { source, why: `账号无权读取(${code})` }, error);
  if (MALFORMED.test(code)) return new HubError('SOURCE_MALFORMED', { source, why: `表、视图或列不存在(${code})` }, error);
  return new HubError('SOURCE_UNAVAILABLE', { source, why: `数据库读取失败${code && `(${code})`}` }, error);
}
