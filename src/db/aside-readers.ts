/**
 * Aside readers of the embedded database: long reads that leave the loop free. The driver begins a statement on a thread of its own; a thread of
 * ours would not do: ending it while a statement runs ends the whole process, whereas an interrupted statement ends at once.
 */
import { createRequire } from 'node:module';
import { HubError } from '../../schema/errors.js';
import type { Timers } from '../kit/timers.js';
import { type AsideConnection, type AsideSession, openSession } from './aside-session.js';
import { EMBEDDED_MS, LIMIT_MS } from './limits.js';
import type { Sql } from './sql.js';
import { type ReadLimit, requestScopes } from './transaction.js';

// Each may take a core; a long read takes one of them at most, so that what a request waits for gets through.
const READERS = 2;
const LONG_AT_ONCE = 1;
const CACHE_KIB = 2_000;
// For the files's lock while another process recovers the log: the driver waits on its own thread.
const BUSY_MS = 1_000;

export interface AsideReaders {
  /** The whole of `work` reads one moment of the store, and ends at its limit. */
  read<T>(work: (sql: Sql) => Promise<T>, limit: ReadLimit): Promise<T>;
  /** Once those under way have ended and before others begin. */
  between(work: () => Promise<unknown>): Promise<void>;
  /** Whether one is under way that may take half a minute. */
  longUnderWay(): boolean;
  /** Ends those under way. */
  end(why: HubError): void;
  close(): Promise<void>;
}

/** @param address the file, or what opens it; nothing is opened before the first such read */
export function openAsideReaders(address: string, timers: Timers): AsideReaders {
  const slots = openSlots(timers);
  const idle: AsideConnection[] = [];
  const sessions = new Set<AsideSession>();
  let closed = false;
  const inSession = async <T>(work: (sql: Sql) => Promise<T>, limit: ReadLimit): Promise<T> => {
    if (closed) throw new HubError('SHUTTING_DOWN');
    const connection = idle.pop() ?? (await connected(address));
    const session = openSession(connection, EMBEDDED_MS[limit], timers);
    sessions.add(session);
    try {
      return await whileAsked(session, () => session.run(work));
    } finally {
      if (await session.over()) idle.push(connection);
      sessions.delete(session);
    }
  };
  return {
    async read(work, limit) {
      if (closed) throw new HubError('SHUTTING_DOWN');
      const release = await slots.take(limit);
      return inSession(work, limit).finally(release);
    },
    async between(work) {
      const resume = await slots.allFree();
      await work().finally(resume);
    },
    longUnderWay: slots.longUnderWay,
    end: (why) => {
      for (const session of sessions) session.end(why);
    },
    async close() {
      closed = true;
      slots.close();
      for (const session of sessions) session.end(new HubError('SHUTTING_DOWN'));
      await Promise.all([...sessions].map((session) => session.over()));
      for (const connection of idle.splice(0)) connection.close();
    },
  };
}

async function connected(address: string): Promise<AsideConnection> {
  const Libsql = createRequire(import.meta.url)('libsql/promise') as new (file: string, options: object) => AsideConnection;
  const connection = new Libsql(address, { timeout: BUSY_MS });
  await connection.exec(`PRAGMA query_only=ON; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-${CACHE_KIB}`);
  return connection;
}

/** A request that has gone does not read on. */
async function whileAsked<T>(session: AsideSession, read: () => Promise<T>): Promise<T> {
  const scope = requestScopes.getStore();
  if (!scope) return read();
  if (scope.cancelled) throw new HubError('CLIENT_LEFT');
  return scope.stopOnCancel(read, () => session.end(new HubError('CLIENT_LEFT')));
}

interface Waiting {
  readonly caller: string | undefined;
  readonly limit: ReadLimit;
  go(): void;
  fail(error: Error): void;
}

/** Who may read now; the others by turns of their callers, each no longer than its limit: fifty fields of one keep nobody else waiting. */
function openSlots(timers: Timers) {
  const waiting: Waiting[] = [];
  let [taken, long] = [0, 0];
  let pausing: (() => void) | null = null;
  const free = (limit: ReadLimit): boolean => pausing === null && taken < READERS && (limit !== 'long' || long < LONG_AT_ONCE);
  // When each caller had a turn last; there are as many as the configuration names, and the jobs.
  const turns = new Map<string | undefined, number>();
  let turn = 0;
  const first = (): Waiting | undefined => {
    let found: Waiting | undefined;
    for (const other of waiting) if (free(other.limit) && (!found || (turns.get(other.caller) ?? 0) < (turns.get(found.caller) ?? 0))) found = other;
    return found;
  };
  const occupy = (limit: ReadLimit, caller: string | undefined): (() => void) => {
    turns.set(caller, ++turn);
    taken++;
    if (limit === 'long') long++;
    return () => {
      taken--;
      if (limit === 'long') long--;
      if (taken === 0) pausing?.();
      first()?.go();
    };
  };
  const queued = (limit: ReadLimit): Promise<() => void> =>
    new Promise((resolve, reject) => {
      const caller = requestScopes.getStore()?.caller;
      const leave = (): void => {
        stop();
        const place = waiting.indexOf(own);
        if (place >= 0) waiting.splice(place, 1);
      };
      const fail = (error: Error): void => {
        leave();
        reject(error);
      };
      const go = (): void => {
        leave();
        resolve(occupy(limit, caller));
      };
      const own: Waiting = { caller, limit, go, fail };
      waiting.push(own);
      const stop = timers.after(requestScopes.getStore() ? LIMIT_MS.api : LIMIT_MS.long, () => fail(new HubError('DATABASE_BUSY')));
    });
  return {
    async take(limit: ReadLimit): Promise<() => void> {
      const scope = requestScopes.getStore();
      if (free(limit) && !first()) return occupy(limit, scope?.caller);
      if (!scope) return queued(limit);
      if (scope.cancelled) throw new HubError('CLIENT_LEFT');
      const asked = queued(limit);
      const own = waiting.at(-1) as Waiting;
      return scope.stopOnCancel(
        () => asked,
        () => own.fail(new HubError('CLIENT_LEFT')),
      );
    },
    /** Waits until none is taken, and gives none until the answer is called. One at a time. */
    async allFree(): Promise<() => void> {
      await new Promise<void>((resolve) => {
        pausing = resolve;
        if (taken === 0) resolve();
      });
      return () => {
        pausing = null;
        for (let next = first(); next; next = first()) next.go();
      };
    },
    longUnderWay: () => long > 0,
    close: () => {
      for (const other of [...waiting]) other.fail(new HubError('SHUTTING_DOWN'));
    },
  };
}
