/**
 * Admission of requests: while a job works, requests have as much of each turn of the loop as the others have had, and few are under way at once.
 * Sixty-four clients would else run one request each between any two steps of a job, which takes a turn for each answer of a database or a
 * province. Where no job works nobody waits but behind many of their own: callers take turns, so that one who asks much keeps no other waiting.
 */
import { HubError } from '../../schema/errors.js';
import { FairQueue } from '../kit/fair-queue.js';
import { elapsed, settledTurn, turn } from '../kit/timers.js';

export interface Admission {
  /** Runs `work` when it is its turn: callers have theirs one after another. TOO_MANY_REQUESTS where too many of the caller's wait already. */
  admitted<T>(caller: string, work: () => Promise<T>): Promise<T>;
  /** SHUTTING_DOWN to all that wait, and to whoever asks from now on: none of it was begun. */
  end(): void;
}

interface Waiting {
  enter(): void;
  refuse(error: HubError): void;
}

// Enough that a server database is never without a statement; its readers are eight.
const MOST_UNDER_WAY = 4;
// Of one caller, also where no job works: what more of its requests would hold is rows in memory, and the others' turns.
const MOST_OF_CALLER = 8;
// A page of charts asks some tens of times at once. Behind so many a client waits for seconds; the next is told so, and no other caller is.
export const MOST_WAITING_OF_CALLER = 100;
// All callers together: a client waits for seconds at most, behind so many it would wait longer.
const MOST_WAITING = 1_000;

// By then some of what waits has been answered.
const RETRY_AFTER_S = 2;

// Of a turn: one request begins however short the last one was; a long one is no licence to keep a job waiting as long.
const [LEAST_MS, MOST_MS] = [0.2, 15];

/** @param busy whether a job is at work in this process */
export function openAdmission(busy: () => boolean): Admission {
  const waiting = new FairQueue<Waiting>();
  const ofCaller = new Map<string, number>();
  let [underWay, turning, ended] = [0, false, false];
  const free = (): boolean => underWay < MOST_UNDER_WAY || !busy();
  const callerMay = (caller: unknown): boolean => (ofCaller.get(caller as string) ?? 0) < MOST_OF_CALLER;
  const mayBegin = (): boolean => waiting.size > 0 && free() && waiting.has(callerMay);
  const count = (caller: string, by: 1 | -1): void => {
    underWay += by;
    const own = (ofCaller.get(caller) ?? 0) + by;
    if (own === 0) ofCaller.delete(caller);
    else ofCaller.set(caller, own);
  };
  const drain = async (): Promise<void> => {
    if (turning) return;
    turning = true;
    let share = LEAST_MS;
    while (mayBegin()) {
      const began = elapsed();
      do {
        waiting.shift(callerMay)?.enter();
        // What a request does at once, on the embedded database all of it, is done after this.
        if (busy()) await settledTurn();
      } while (mayBegin() && (elapsed() - began < share || !busy()));
      const ended = elapsed();
      if (busy()) await turn();
      share = Math.min(MOST_MS, Math.max(LEAST_MS, elapsed() - ended));
    }
    turning = false;
  };
  const enter = async (caller: string): Promise<void> => {
    if (waiting.sizeOf(caller) >= MOST_WAITING_OF_CALLER)
      throw new HubError('TOO_MANY_REQUESTS', { why: `同时等待的已有 ${MOST_WAITING_OF_CALLER} 个`, seconds: RETRY_AFTER_S });
    if (waiting.size >= MOST_WAITING) throw new HubError('DATABASE_BUSY');
    await new Promise<void>((resolve, refuse) => {
      const enter = (): void => {
        count(caller, 1);
        resolve();
      };
      waiting.push(caller, { enter, refuse });
      void drain();
    });
  };
  return {
    end() {
      ended = true;
      for (let next = waiting.shift(); next; next = waiting.shift()) next.refuse(new HubError('SHUTTING_DOWN'));
    },
    async admitted(caller, work) {
      if (ended) throw new HubError('SHUTTING_DOWN');
      if (waiting.sizeOf(caller) > 0 || busy() || !callerMay(caller)) await enter(caller);
      else count(caller, 1);
      try {
        return await work();
      } finally {
        count(caller, -1);
        if (waiting.size > 0) void drain();
      }
    },
  };
}
