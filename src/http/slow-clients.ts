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
  readonly began: number;
  taken: number;
  at: number;
}

/** @param closed told of each connection that is closed */
export function closeSlowClients(callers: Callers, { stalledMs }: SlowLimits, closed: () => void): Stop {
  const seen = new WeakMap<OpenRequest, Seen>();
  const isSlow = (request: OpenRequest): boolean => {
    const { response, bytes } = request;
    const { socket } = response;
    // What has not begun to leave waits for us, not we for the client; so does what is all taken so far.
    if (!response.headersSent || !socket) return false;
    const now = elapsed();
    const taken = socket.bytesWritten - socket.writableLength;
    const before = seen.get(request);
    if (!before) seen.set(request, { began: now, taken, at: now });
    if (!before) return false;
    if (taken !== before.taken || socket.writableLength === 0) Object.assign(before, { taken, at: now });
    const wholeMs = response.writableEnded || bytes > 0 ? 2 * stalledMs + (bytes / LEAST_BYTES_PER_S) * 1000 : Number.POSITIVE_INFINITY;
    return now - before.at > stalledMs || now - before.began > wholeMs;
  };
  return every(Math.min(1_000, stalledMs / 4), () => {
    for (const request of callers.open()) {
      if (!isSlow(request)) continue;
      closed();
      request.response.destroy();
    }
  });
}
