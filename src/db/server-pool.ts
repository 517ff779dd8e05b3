/**
 * Pool of connections to a server database: waits for one are bounded, one that was idle is tested, and one that owes an answer beyond its limit
 * is given up: a firewall or a lost machine says no word, and TCP itself waits for a quarter of an hour.
 */
import type { Pool, PoolConnection } from 'mysql2';
import type { DataSource } from 'typeorm';
import { HubError } from '../../schema/errors.js';
import type { Timers } from '../kit/timers.js';
import { EARLIER_MS, LIMIT_MS, SERVER_ENDS_S, TEST_AFTER_IDLE_MS } from './limits.js';

/** What becomes of connections, for the log: one was given up, the database answers again. */
export interface ConnectionNews {
  gaveUp(after: { readonly seconds: number; readonly pool: PoolRole }): void;
  back(after: { readonly seconds: number; readonly given: number }): void;
}

export type PoolRole = 'writer' | 'reader';

export interface PoolPorts {
  readonly timers: Timers;
  readonly news: ConnectionNews;
  /** Called with the seconds that each wait for a connection took. */
  readonly waited: (seconds: number) => void;
  /** Milliseconds for a statement of a request: `LIMIT_MS.api`, less in a test. */
  readonly requestMs: number;
}

/** A connection in somebody's hands. */
export interface HeldConnection {
  readonly threadId: number;
  /** The statement such that the server itself ends it in time; as it is where the server knows no such word (MySQL). */
  ended(text: string, limitMs: number): string;
  query(text: string, params: readonly unknown[] | undefined, limitMs: number): Promise<unknown>;
  /** As a prepared statement. */
  execute(text: string, params: readonly unknown[] | undefined, limitMs: number): Promise<unknown>;
}

export interface ServerPool {
  /** The connection is another's as soon as `work` has ended. */
  use<T>(work: (connection: HeldConnection) => Promise<T>): Promise<T>;
  /** Stops the statement that a connection is at, by another connection; nothing where that does not answer either. */
  stopStatement(threadId: number): Promise<void>;
  close(): Promise<void>;
}

type Answered = (error: Error | null, result?: unknown) => void;

export function openServerPool(source: DataSource, role: PoolRole, ports: PoolPorts): ServerPool {
  const { timers, waited } = ports;
  const pool = (source.driver as unknown as { pool: Pool }).pool;
  const silence = openSilence(role, ports);
  const usedAt = new WeakMap<PoolConnection, number>();
  const open = new Set<PoolConnection>();
  const sessions = new WeakMap<PoolConnection, Promise<string>>();
  // Whether the server ends a statement in the time that stands with it; null until its first connection has said so.
  let times: boolean | null = role === 'writer' ? false : null;
  const openedAt = timers.elapsed();
  const begin = (connection: PoolConnection, at: number): void => {
    usedAt.set(connection, at);
    open.add(connection);
    limitSession(connection, role, (knows) => {
      times = knows;
    });
    sessions.set(connection, sessionOf(connection));
  };
  // One is there already: by it the ORM has asked for the server's version.
  pool.on('connection', (connection) => begin(connection, timers.elapsed()));

  /** What `begin` answers, or the end of its connection. */
  const within = <T>(connection: PoolConnection, limitMs: number, begin: (answered: Answered) => void): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      const stop = timers.after(limitMs, () => {
        giveUp(connection);
        open.delete(connection);
        silence.began(limitMs);
        void endAtServer(connection);
        reject(noAnswer(limitMs));
      });
      begin((error, result) => {
        stop();
        silence.ended();
        if (error) reject(error);
        else resolve(result as T);
      });
    });

  /** After a while, or since another was found silent, it may be one that a firewall has forgotten. */
  const sound = async (connection: PoolConnection): Promise<boolean> => {
    if (!usedAt.has(connection)) begin(connection, openedAt);
    const used = usedAt.get(connection) as number;
    // Its answers come in the order of its questions: behind that of the test it is known what the server can do.
    if (times !== null && timers.elapsed() - used < TEST_AFTER_IDLE_MS && used >= silence.seenAt()) return true;
    try {
      await within(connection, LIMIT_MS.test, (answered) => connection.ping(answered as () => void));
      return true;
    } catch {
      giveUp(connection);
      return false;
    }
  };

  /** What it left at the server holds the row for which all others wait. On another node of a cluster its number is somebody else's. */
  const endAtServer = async (connection: PoolConnection): Promise<void> => {
    const session = await Promise.race([sessions.get(connection), undefined]);
    if (role === 'reader' || session === undefined) return;
    const [node, id] = session.split(' ');
    await use(async (other) => {
      const [row] = (await other.query(NODE, [], LIMIT_MS.test)) as { session: string }[];
      if (row?.session.split(' ')[0] === node) await other.query(`KILL ${Number(id)}`, [], LIMIT_MS.test);
    }).catch(() => undefined);
  };

  const take = async (): Promise<PoolConnection> => {
    for (;;) {
      const connection = await inTime(taken(pool), (late) => late.release(), timers, waited);
      if (await sound(connection)) return connection;
    }
  };

  const use = async <T>(work: (connection: HeldConnection) => Promise<T>): Promise<T> => {
    const connection = await take();
    let ended = false;
    const asked = <R>(limitMs: number, begin: (answered: Answered) => void): Promise<R> =>
      ended ? Promise.reject(new Error('a statement came after the end of its transaction')) : within<R>(connection, limitMs, begin);
    try {
      return await work({
        threadId: Number(connection.threadId),
        ended: (text, limitMs) => (times ? `SET STATEMENT max_statement_time=${(limitMs - EARLIER_MS) / 1000} FOR ${text}` : text),
        query: (text, params, limitMs) => asked(limitMs, (answered) => connection.query(text, params as unknown[], answered)),
        execute: (text, params, limitMs) => asked(limitMs, (answered) => connection.execute(text, params as never, answered)),
      });
    } finally {
      ended = true;
      usedAt.set(connection, timers.elapsed());
      connection.release();
    }
  };
  return {
    use,
    stopStatement: (threadId) =>
      use((connection) => connection.query(`KILL QUERY ${threadId}`, [], LIMIT_MS.test)).then(
        () => undefined,
        () => undefined,
      ),
    close: () =>
      new Promise((resolve) => {
        // One that is silent does not take leave.
        const stop = timers.after(LIMIT_MS.test, () => {
          for (const connection of open) giveUp(connection);
          resolve();
        });
        source
          .destroy()
          .catch(() => undefined)
          .then(resolve)
          .finally(stop);
      }),
  };
}

const taken = (pool: Pool): Promise<PoolConnection> =>
  new Promise((resolve, reject) => pool.getConnection((error, connection) => (error ? reject(error) : resolve(connection))));

/** Its socket too: the driver would say goodbye, and wait for an answer. */
function giveUp(connection: PoolConnection): void {
  connection.on('error', () => undefined);
  connection.destroy();
  (connection as unknown as { stream: { destroy(): void } }).stream.destroy();
}

const noAnswer = (limitMs: number): Error => Object.assign(new Error('no answer'), { code: `${limitMs / 1000} 秒没有应答`, fatal: true });

const NODE = "SELECT CONCAT(@@hostname, ':', @@port, ' ', CONNECTION_ID()) AS session";

const sessionOf = (connection: PoolConnection): Promise<string> =>
  new Promise((resolve) => {
    connection.query(NODE, (error: unknown, rows: unknown) => resolve(error ? '' : ((rows as { session: string }[])[0]?.session ?? '')));
  });

/** MySQL and MariaDB name the limit of a read differently; a server that knows neither goes without. */
function limitSession(connection: PoolConnection, role: PoolRole, told: (knows: boolean) => void): void {
  const ignored = (): void => undefined;
  if (role === 'writer') return void connection.query(`SET SESSION wait_timeout=${SERVER_ENDS_S.idleWriter}`, ignored);
  connection.query(`SET SESSION max_statement_time=${SERVER_ENDS_S.read}`, (error: unknown) => {
    if (error) connection.query(`SET SESSION max_execution_time=${SERVER_ENDS_S.read * 1000}`, ignored);
    told(!error);
  });
}

/** From the first connection given up until one answers. */
function openSilence(role: PoolRole, { timers, news }: PoolPorts) {
  let [since, given, seenAt] = [0, 0, -1];
  return {
    seenAt: () => seenAt,
    began(limitMs: number): void {
      seenAt = timers.elapsed();
      if (given++ === 0) since = seenAt - limitMs;
      news.gaveUp({ seconds: limitMs / 1000, pool: role });
    },
    ended(): void {
      if (given === 0) return;
      news.back({ seconds: Math.round((timers.elapsed() - since) / 1000), given });
      given = 0;
    },
  };
}

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
    const stop = timers.after(LIMIT_MS.pool, () => end() && reject(new HubError('DATABASE_BUSY')));
    got.then(
      (connection) => (end() ? resolve(connection) : late(connection)),
      (error) => end() && reject(error),
    );
  });
}
