/** Slow clients: a connection whose client takes nothing of its answer, or next to nothing, is closed; it would hold memory and a place for ever. */
import { elapsed, every, type Stop } from '../kit/timers.js';
import type { Callers, OpenRequest } from './callers.js';

export interface SlowLimits {
  /** Nothing was taken for so long. */
  readonly stalledMs: number;
}

export const SLOW_LIMITS: SlowLimits = { stalledMs: 20_000 };

// Below this a whole answer of 8 MiB takes more than four minutes: a dead line, or one that is meant to be slow.
const LEAST_BYTES_PER_S = 32 * 1024;

interface Seen {
  began: number;
  /** All of its answer was there then. */
  whole: boolean;
  taken: number;
  at: number;
}

/** Whether a request's client is slow, by what it had taken when it was asked before. @param now milliseconds */
export function openSlowness({ stalledMs }: SlowLimits, now = elapsed): (request: OpenRequest) => boolean {
  const seen = new WeakMap<OpenRequest, Seen>();
  return (request) => {
    const { response, bytes } = request;
    const { socket } = response;
    // What has not begun to leave waits for us, not we for the client; so does what is all taken so far.
    if (!response.headersSent || !socket) return false;
    const at = now();
    const taken = socket.bytesWritten - socket.writableLength;
    const whole = response.writableEnded || bytes > 0;
    const before = seen.get(request);
    if (!before) seen.set(request, { began: at, whole, taken, at });
    if (!before) return false;
    // Until then an export was as slow as its own reads.
    if (whole && !before.whole) Object.assign(before, { began: at, whole });
    if (taken !== before.taken || socket.writableLength === 0) Object.assign(before, { taken, at });
    const wholeMs = whole ? 2 * stalledMs + (bytes / LEAST_BYTES_PER_S) * 1000 : Number.POSITIVE_INFINITY;
    return at - before.at > stalledMs || at - before.began > wholeMs;
  };
}

/** @param closed told of each connection that is closed */
export function closeSlowClients(callers: Callers, limits: SlowLimits, closed: () => void): Stop {
  const isSlow = openSlowness(limits);
  return every(Math.min(1_000, limits.stalledMs / 4), () => {
    for (const request of callers.open()) {
      if (!isSlow(request)) continue;
      closed();
      request.response.destroy();
    }
  });
}
