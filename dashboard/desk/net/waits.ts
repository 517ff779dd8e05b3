/** Waits of a part of a page that asks again by itself, after a fault: no two desks alike, longer with each miss, never less than the hub asked for. */
const LONGEST_MS = 300_000;
// When the hub comes back all desks have been waiting: their first questions are spread over so long.
const SPREAD_MS = 20_000;

/** @param misses in a row @param seconds that the hub asked for */
export const waitAfter = (misses: number, everyMs: number, seconds: number | null): number =>
  everyMs + Math.min(SPREAD_MS * 2 ** (misses - 1), LONGEST_MS) * Math.random() + (seconds ?? 0) * 1_000;
