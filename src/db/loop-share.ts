/**
 * Loop share: lets the loop turn between the statements of requests on the embedded database. libsql answers at once, so that a request with
 * many fields never leaves the microtasks by itself, and nobody else is served until its last statement.
 */
import { FairQueue } from '../kit/fair-queue.js';
import { elapsed, settledTurn, turn } from '../kit/timers.js';
import type { Sql } from './sql.js';
import { type RequestScope, requestScopes } from './transaction.js';

// Of one turn of the loop, all requests together: with the longest single statement of a page behind it still far from 50.
const SHARE_MS = 10;

export interface LoopShare {
  /** The same statements, each when there is time for it in this turn of the loop; CLIENT_LEFT where nobody waits for them any more. */
  shared(sql: Sql): Sql;
  /** A read of one moment, between whose statements nothing may come: it begins when there is time. */
  begun<T>(read: () => Promise<T>): Promise<T>;
}

export function openLoopShare(left: () => Error): LoopShare {
  const waiting = new FairQueue<() => void>();
  // When the first statement of this turn began; null where there was none.
  let began: number | null = null;
  let turning = false;
  const mayBegin = (): boolean => {
    if (began !== null) return elapsed() - began < SHARE_MS;
    began = elapsed();
    void turn().then(() => {
      began = null;
    });
    return true;
  };
  /** One at a time: what a statement's answer leads to is done before the next begins. */
  const drain = async (): Promise<void> => {
    if (turning) return;
    turning = true;
    while (waiting.size > 0) {
      await turn();
      while (waiting.size > 0 && mayBegin()) {
        waiting.shift()?.();
        await settledTurn();
      }
    }
    turning = false;
  };
  const place = (scope: RequestScope): Promise<void> | null => {
    if (waiting.size === 0 && mayBegin()) return null;
    return new Promise((resolve) => {
      waiting.push(scope.caller, resolve);
      void drain();
    });
  };
  return {
    async begun(read) {
      const scope = requestScopes.getStore();
      const wait = scope && place(scope);
      if (wait) await wait;
      if (scope?.cancelled) throw left();
      return read();
    },
    shared: (sql) => ({
      dialect: sql.dialect,
      async query(text, params) {
        const scope = requestScopes.getStore();
        const wait = scope && place(scope);
        if (wait) await wait;
        if (scope?.cancelled) throw left();
        return sql.query(text, params);
      },
      run: sql.run,
    }),
  };
}
