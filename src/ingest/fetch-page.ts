/** Fetching of one page: tried again where the fault may pass by itself. */
import type { Page } from '../../connectors/contract.js';
import { HubError } from '../../schema/errors.js';
import type { HubClock } from '../kit/clock.js';
import { backoff } from '../kit/retry.js';
import type { ConfiguredStream } from './configured-stream.js';

const TRIES = 3;

export function fetchPage(stream: ConfiguredStream, cursor: string | null, clock: HubClock, signal: AbortSignal): Promise<Page> {
  return tried(stream, clock, signal, () => stream.connector.page(stream.mapping, cursor, signal));
}

/** Answers null, once, where the source no longer knows the kept place: it is given up. A second time it is an error. */
export function givingUpOnce(mayGiveUp = true): <T>(asked: Promise<T>) => Promise<T | null> {
  let left = mayGiveUp;
  return (asked) =>
    asked.catch((error: unknown) => {
      if (!(error instanceof HubError) || error.code !== 'SOURCE_PLACE_LOST' || !left) throw error;
      left = false;
      return null;
    });
}

export async function tried<T>({ source }: ConfiguredStream, clock: HubClock, signal: AbortSignal, ask: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask();
    } catch (error) {
      const final = !(error instanceof HubError) || error.remedy !== 'RETRY' || attempt >= TRIES || signal.aborted;
      if (final) throw error instanceof HubError ? error : new HubError('SOURCE_MALFORMED', { source, why: '读取失败' }, error);
      await clock.sleep(backoff(attempt, 200, 2_000), signal);
    }
  }
}
