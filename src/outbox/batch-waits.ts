/** Waits of a batch: how long until it is pushed or asked about again. Each grows and has a longest; what the other side asks for is bounded both ways. */
import { backoff } from '../kit/retry.js';
import { bounded, LONGEST_WAIT_MS } from '../kit/waits.js';

const LEAST_ASKED_MS = 1_000;
const growing = (failures: number, base: number, most: number): number => Math.min(most, backoff(failures, base, most));

/** What a busy side asks for; one that asks for nothing again and again is asked less and less often. */
export const askedWait = (ms: number, times: number): number =>
  bounded(
    Math.max(bounded(ms, LEAST_ASKED_MS, LONGEST_WAIT_MS.retry), growing(times, LEAST_ASKED_MS, 60_000)),
    LEAST_ASKED_MS,
    LONGEST_WAIT_MS.retry,
  );

/** After an unclear answer, and where the other side does not know the batch. */
export const pushAgainWait = (misses: number): number => growing(misses, 500, LONGEST_WAIT_MS.retry);

export const unreachableWait = (tries: number): number => growing(tries, 500, 60_000);

export const receiptAgainWait = (misses: number): number => growing(misses, 500, LONGEST_WAIT_MS.retry);

export const checkingWait = (asks: number): number => Math.min(LONGEST_WAIT_MS.receipt, 200 * 2 ** Math.min(asks, 10));

export const doubtWait = (asks: number): number => growing(asks, 60_000, LONGEST_WAIT_MS.doubt);
