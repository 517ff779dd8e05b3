/** Pace: a stranger's server is not ours to fill. After each page as long a pause as keeps pages and rows a minute below what is allowed. */
import type { HubClock } from '../kit/clock.js';
import type { Pace } from './configured-stream.js';

const MINUTE_MS = 60_000;

/** Answers a function that waits after a page of so many rows. */
export function paced(pace: Pace | undefined, clock: HubClock, signal: AbortSignal): (rows: number) => Promise<void> {
  const { pagesPerMinute, rowsPerMinute } = pace ?? {};
  let next = clock.now();
  return async (rows) => {
    const cost = Math.max(pagesPerMinute ? MINUTE_MS / pagesPerMinute : 0, rowsPerMinute ? (rows * MINUTE_MS) / rowsPerMinute : 0);
    if (cost === 0) return;
    next = Math.max(next, clock.now() - MINUTE_MS) + cost;
    const wait = next - clock.now();
    if (wait > 0 && !signal.aborted) await clock.sleep(wait, signal);
  };
}
