/**
 * Time of a history: it stands still while anybody is at work, and goes on to the next moment that somebody waits for. It is the true time; each
 * machine's clock may differ from it.
 */

import { subscribe, unsubscribe } from 'node:diagnostics_channel';

interface Beat {
  due: number;
  readonly ms: number;
  readonly run: () => Promise<unknown>;
}

export interface SimulatedTime {
  /** milliseconds since the epoch */
  now(): number;
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  every(ms: number, run: () => Promise<unknown>): () => void;
  /** While it runs, time stands still. */
  during<T>(work: () => Promise<T>): Promise<T>;
  /** Who answers a request waits for time itself. */
  late(ms: number): Promise<void>;
  close(): void;
}

// Turns of the loop in which nobody began anything: whoever was about to has done so.
const QUIET_TURNS = 3;
const ENDS = ['undici:request:trailers', 'undici:request:error'];

export function simulatedTime(start: number): SimulatedTime {
  let now = start;
  let busy = 0;
  let pumping = false;
  const sleepers = new Set<{ due: number; wake: () => void }>();
  const beats = new Set<Beat>();
  const quiet = async (): Promise<void> => {
    for (let turns = 0; turns < QUIET_TURNS; turns = busy > 0 ? 0 : turns + 1) await new Promise((resolve) => setImmediate(resolve));
  };
  const next = () => [...sleepers, ...beats].reduce((a, b) => (b.due < a.due ? b : a));
  const pump = async (): Promise<void> => {
    pumping = true;
    for (await quiet(); sleepers.size > 0; await quiet()) {
      const first = next();
      now = Math.max(now, first.due);
      if ('wake' in first) first.wake();
      else {
        first.due = now + first.ms;
        await first.run().catch(() => undefined);
      }
    }
    pumping = false;
  };
  const counted = async <T>(by: 1 | -1, work: () => Promise<T>): Promise<T> => {
    busy += by;
    try {
      return await work();
    } finally {
      busy -= by;
    }
  };
  // Requests under way, from the client's first byte to the last of the answer.
  const requests = new WeakSet<object>();
  const begun = (message: unknown): void => {
    requests.add((message as { request: object }).request);
    busy++;
  };
  const ended = (message: unknown): void => {
    if (requests.delete((message as { request: object }).request)) busy--;
  };
  subscribe('undici:request:create', begun);
  for (const end of ENDS) subscribe(end, ended);
  const sleep: SimulatedTime['sleep'] = (ms, signal) =>
    new Promise<void>((resolve) => {
      const wake = (): void => {
        sleepers.delete(sleeper);
        signal?.removeEventListener('abort', wake);
        resolve();
      };
      const sleeper = { due: now + Math.max(1, Math.min(Number.isFinite(ms) ? ms : 1, 1e12)), wake };
      if (signal?.aborted) return void resolve();
      signal?.addEventListener('abort', wake);
      sleepers.add(sleeper);
      if (!pumping) void pump();
    });
  return {
    now: () => now,
    sleep,
    every(ms, run) {
      const beat = { due: now + ms, ms, run };
      beats.add(beat);
      return () => beats.delete(beat);
    },
    during: (work) => counted(1, work),
    late: (ms) => counted(-1, () => sleep(ms)),
    close() {
      unsubscribe('undici:request:create', begun);
      for (const end of ENDS) unsubscribe(end, ended);
    },
  };
}

/** The machine's own time, which runs on; a wait moves it ahead. */
export function hurriedTime(): SimulatedTime & { readonly aheadMs: number } {
  let aheadMs = 0;
  const sleep = async (ms: number): Promise<void> => {
    aheadMs += ms;
    await new Promise((resolve) => setImmediate(resolve));
  };
  return {
    get aheadMs() {
      return aheadMs;
    },
    now: () => Date.now() + aheadMs,
    sleep,
    every: () => () => undefined,
    during: (work) => work(),
    late: sleep,
    close: () => undefined,
  };
}
