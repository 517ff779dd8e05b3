/** Retries: as often as there are waits, each give or take a half, and only for failures that may pass. */
import { expect, test } from 'vitest';
import { backoff, retried } from '../../src/kit/retry.js';

const WAITS = [10, 100, 1_000];

async function attempts(failures: number, retriable = true) {
  const waits: number[] = [];
  let tries = 0;
  const attempt = async (): Promise<string> => {
    if (++tries <= failures) throw new Error(`failure ${tries}`);
    return 'done';
  };
  const pause = async (ms: number): Promise<void> => void waits.push(ms);
  const end = await retried(attempt, () => retriable, WAITS, { pause }).catch((error) => error.message);
  return { end, tries, inBounds: waits.map((ms, i) => ms >= (WAITS[i] as number) * 0.5 && ms < (WAITS[i] as number) * 1.5) };
}

test('what fails is tried again while there are waits, then its last failure stands', async () => {
  expect(await attempts(2)).toEqual({ end: 'done', tries: 3, inBounds: [true, true] });
  expect(await attempts(9)).toEqual({ end: 'failure 4', tries: 4, inBounds: [true, true, true] });
});

test('what will not pass is not tried again', async () => {
  expect(await attempts(1, false)).toEqual({ end: 'failure 1', tries: 1, inBounds: [] });
});

test('waits double up to the most, give or take a quarter', () => {
  for (const [failures, ms] of [
    [0, 200],
    [1, 400],
    [3, 1_600],
    [99, 2_000],
  ] as const) {
    expect(Math.abs(backoff(failures, 200, 2_000) / ms - 1), `${failures}`).toBeLessThanOrEqual(0.26);
  }
});
