/** Random numbers from a seed (mulberry32): the same seed gives the same year, on every machine and at every start. */

export const SEED = 20_220_101;

export interface Chance {
  /** 0 ≤ n < 1 */
  next(): number;
  integer(from: number, to: number): number;
  pick<T>(from: readonly T[]): T;
  odds(probability: number): boolean;
  shuffled<T>(from: readonly T[]): T[];
}

/** A stream of its own for each `topic`, so that one part of the year does not move when another is changed. */
export function chance(topic: string): Chance {
  let state = SEED;
  for (const character of topic) state = Math.imul(state ^ character.charCodeAt(0), 0x01000193) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const integer = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    integer,
    pick: (from) => from[Math.floor(next() * from.length)] as (typeof from)[number],
    odds: (probability) => next() < probability,
    shuffled: (from) => {
      const out = [...from];
      for (let i = out.length - 1; i > 0; i--) {
        const j = integer(0, i);
        [out[i], out[j]] = [out[j] as (typeof out)[number], out[i] as (typeof out)[number]];
      }
      return out;
    },
  };
}

/** Picks by weight from sums made once. */
export function weighted<T>(from: readonly T[], weight: (each: T) => number): (luck: Chance) => T {
  const sums: number[] = [];
  let total = 0;
  for (const each of from) sums.push((total += weight(each)));
  return (luck) => {
    const target = luck.next() * total;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] as number) > target) high = middle;
      else low = middle + 1;
    }
    return from[low] as T;
  };
}
