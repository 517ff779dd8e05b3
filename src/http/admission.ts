/**
 * Admission of requests: while a job works, requests have as much of each turn of the loop as the others have had, and few are under way at once.
 * Sixty-four clients would else run one request each between any two steps of a job, which takes a turn for each answer of a database or a
 * province. Where no job works nobody waits.
 */
import { HubError } from '../../schema/errors.js';
import { elapsed, settledTurn, turn } from '../kit/timers.js';

export interface Admission {
  /** Runs `work` when it is its turn; DATABASE_BUSY where too many wait already. */
  admitted<T>(work: () => Promise<T>): Promise<T>;
}

// Enough that a server database is never without a statement; its readers are eight.
const MOST_UNDER_WAY = 4;
// A client waits for seconds at most: behind so many it would wait longer.
const MOST_WAITING = 1_000;

// Of a turn: one request begins however short the last one was; a long one is no licence to keep a job waiting as long.
const [LEAST_MS, MOST_MS] = [0.2, 15];

/** @param busy whether a job is at work in this process */
export function openAdmission(busy: () => boolean): Admission {
  const waiting: (() => void)[] = [];
  let [underWay, turning] = [0, false];
  const mayBegin = (): boolean => waiting.length > 0 && (underWay < MOST_UNDER_WAY || !busy());
  const drain = async (): Promise<void> => {
    if (turning) return;
    turning = true;
    let share = LEAST_MS;
    while (mayBegin()) {
      const began = elapsed();
      do {
        underWay++;
        waiting.shift()?.();
        // What a request does at once, on the embedded database all of it, is done after this.
        if (busy()) await settledTurn();
      } while (mayBegin() && (elapsed() - began < share || !busy()));
      const ended = elapsed();
      if (busy()) await turn();
      share = Math.min(MOST_MS, Math.max(LEAST_MS, elapsed() - ended));
    }
    turning = false;
  };
  const enter = async (): Promise<void> => {
    if (waiting.length >= MOST_WAITING) throw new HubError('DATABASE_BUSY');
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
      void drain();
    });
  };
  return {
    async admitted(work) {
      if (waiting.length > 0 || busy()) await enter();
      else underWay++;
      try {
        return await work();
      } finally {
        underWay--;
        if (waiting.length > 0) void drain();
      }
    },
  };
}
