/**
 * Connection shares: how many connections of the readers' pool one request and one caller hold at a time. Fifty heavy fields of one client would
 * else take all eight for as long as they last, and a stranger's small query be answered with 503.
 */
import { HubError } from '../../schema/errors.js';
import { FairQueue } from '../kit/fair-queue.js';
import type { Timers } from '../kit/timers.js';
import { LIMIT_MS } from './limits.js';
import type { RequestScope } from './transaction.js';

export const SHARES = {
  /** A request goes on reading while one of its answers is worked on; more at once only take from others. */
  request: 2,
  /** Of eight readers: two are always there for another caller, and one for the jobs. */
  caller: 5,
  requests: 7,
} as const;

export interface ConnectionShares {
  /** Runs `work` when the request may hold one more connection; DATABASE_BUSY where that takes longer than a statement may. */
  within<T>(scope: RequestScope, work: () => Promise<T>): Promise<T>;
}

export function openConnectionShares(
  { after }: Pick<Timers, 'after'>,
  shares: { request: number; caller: number; requests: number } = SHARES,
): ConnectionShares {
  const held = new Map<string, number>();
  const waiting = new FairQueue<() => void>();
  let total = 0;
  const callerMay = (caller: unknown): boolean => (held.get(caller as string) ?? 0) < shares.caller;
  const count = (scope: RequestScope, by: 1 | -1): void => {
    total += by;
    scope.held += by;
    const own = (held.get(scope.caller) ?? 0) + by;
    if (own === 0) held.delete(scope.caller);
    else held.set(scope.caller, own);
  };
  /** Those of the request that wait for one another, then those that wait for the pool. */
  const freed = (scope: RequestScope): void => {
    while (scope.held < shares.request && scope.queued.length > 0) ask(scope, scope.queued.shift() as () => void);
    while (total < shares.requests) {
      const next = waiting.shift(callerMay);
      if (!next) return;
      next();
    }
  };
  function ask(scope: RequestScope, begin: () => void): void {
    if (scope.held >= shares.request) scope.queued.push(begin);
    else if (total >= shares.requests || !callerMay(scope.caller) || waiting.sizeOf(scope.caller) > 0)
      waiting.push(scope.caller, () => again(scope, begin));
    else begin();
  }
  /** While it waited for the pool the request may have taken its two. */
  function again(scope: RequestScope, begin: () => void): void {
    if (scope.held >= shares.request) scope.queued.push(begin);
    else begin();
  }
  const enter = (scope: RequestScope): Promise<void> =>
    new Promise((resolve, reject) => {
      let late = false;
      const stop = after(LIMIT_MS.api, () => {
        late = true;
        reject(new HubError('DATABASE_BUSY'));
      });
      ask(scope, () => {
        if (late) return;
        stop();
        count(scope, 1);
        resolve();
      });
    });
  return {
    async within(scope, work) {
      if (scope.held < shares.request && total < shares.requests && callerMay(scope.caller) && waiting.sizeOf(scope.caller) === 0) count(scope, 1);
      else await enter(scope);
      try {
        return await work();
      } finally {
        count(scope, -1);
        freed(scope);
      }
    },
  };
}
