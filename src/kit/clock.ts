/** Wall time: the only place that asks for it. Tests hand in a clock they move by hand. */
import type { Clock } from '../../connectors/contract.js';
import { dayOf, moment } from '../../schema/time.js';

export type { Clock } from '../../connectors/contract.js';

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      const timer = setTimeout(done, ms);
      function done(): void {
        clearTimeout(timer);
        signal?.removeEventListener('abort', done);
        resolve();
      }
      if (signal?.aborted) done();
      else signal?.addEventListener('abort', done);
    }),
};

export const nowOf = (clock: Clock): string => moment(clock.now());
export const later = (clock: Clock, ms: number): string => moment(clock.now() + ms);

let last = { minute: 0, zone: '', day: '' };

/** Asked for each row that is checked, and worked out once a minute: wherever it may be, a day begins with a minute. */
export function today(clock: Clock, zone: string): string {
  const minute = Math.floor(clock.now() / 60_000);
  if (last.minute !== minute || last.zone !== zone) last = { minute, zone, day: dayOf(moment(minute * 60_000), zone) };
  return last.day;
}

/** Waits of a thing that failed `failures` times: doubling from `base` to `most`, with jitter, so that many do not come back at once. */
export function backoff(failures: number, base: number, most: number, chance: () => number = Math.random): number {
  return Math.round(Math.min(most, base * 2 ** Math.min(failures, 20)) * (0.75 + chance() * 0.5));
}
