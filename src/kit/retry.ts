/** Retries: how long to wait before something that failed is tried again. */
import { chance, realTimers, type Timers } from './timers.js';

/** Tries again after each of these waits, give or take a half, while its failures can be retried. */
export async function retried<T>(
  attempt: () => Promise<T>,
  retriable: (error: unknown) => boolean,
  waits: readonly number[],
  { pause }: Pick<Timers, 'pause'> = realTimers,
): Promise<T> {
  for (let i = 0; ; i++) {
    try {
      return await attempt();
    } catch (error) {
      const wait = waits[i];
      if (wait === undefined || !retriable(error)) throw error;
      await pause(wait * (0.5 + chance()));
    }
  }
}

/** Waits of a thing that failed `failures` times: doubling from `base` to `most`, with jitter, so that many do not come back at once. */
export function backoff(failures: number, base: number, most: number): number {
  return Math.round(Math.min(most, base * 2 ** Math.min(failures, 20)) * (0.75 + chance() * 0.5));
}
