/** Connections to a MariaDB or MySQL server: two at most, over TLS where that is set. */
import { createConnection, createPool, type Pool, type PoolConnection, type PoolOptions } from 'mysql2/promise';
import type { ServerAddress } from '../../../schema/database-url.js';
import { type Tls, sslOf } from './tls.js';
import { HubError } from '../../../schema/errors.js';

const CONNECT_MS = 5_000;
const WAIT_MS = 10_000;
/** A server of strangers has few connections to give. */
const CONNECTIONS = 2;
const DENIED = 1045;

export function openConnections(address: ServerAddress, tls: Tls | null, source: string) {
  const plain: PoolOptions = { ...optionsOf(address), connectionLimit: CONNECTIONS, queueLimit: 64, enableKeepAlive: true };
  // The authority's file is read when it is needed: one source's fault is not to keep the hub from starting.
  let pool: Pool | null = null;
  const encrypted = () => createPool({ ...plain, ...(tls && { ssl: sslOf(tls, source) }) });
  const unencrypted = async (): Promise<PoolConnection> => {
    await pool?.end();
    pool = createPool(plain);
    return lend(pool);
  };
  return {
    async lend(): Promise<PoolConnection> {
      try {
        pool ??= encrypted();
        return await lend(pool);
      } catch (error) {
        const { code, errno } = error as { code?: string; errno?: number };
        if (code === 'HANDSHAKE_NO_SSL_SUPPORT' && tls && !tls.required) return unencrypted();
        if (errno === DENIED && !tls && (await acceptsTls(address))) throw tlsWanted(source, error);
        throw error;
      }
    },
    close: async () => pool?.end(),
  };
}

const tlsWanted = (source: string, cause: unknown) =>
  new HubError('SOURCE_REFUSED', { source, why: '对方只接受 TLS 连接,请在 settings 中写 tls: { ca: … },ca 用对方数据库的 CA 证书' }, cause);

const optionsOf = ({ host, port, user, password, database }: ServerAddress): PoolOptions => ({
  host,
  port,
  user,
  password,
  database,
  charset: 'utf8mb4',
  connectTimeout: CONNECT_MS,
  // JSON is its own text, numbers in it included.
  jsonStrings: true,
  dateStrings: true,
  // The driver would put a mode of its own into the owner's sql_mode.
  flags: ['-LOCAL_FILES', '-IGNORE_SPACE'],
});

// MariaDB refuses a plain connection that should be encrypted with the words of a wrong password.
async function acceptsTls(address: ServerAddress): Promise<boolean> {
  try {
    const connection = await createConnection({ ...optionsOf(address), ssl: { rejectUnauthorized: false } });
    connection.destroy();
    return true;
  } catch {
    return false;
  }
}

// The pool itself waits without a limit; a connection that comes too late is released at once.
function lend(pool: Pool): Promise<PoolConnection> {
  return new Promise((resolve, reject) => {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      reject(Object.assign(new Error('no connection in time'), { code: 'POOL_WAIT' }));
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
