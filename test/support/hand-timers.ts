/** Timers whose limits run out when a test says so: none of it waits a minute, and none depends on how fast the machine is. */
import { turn } from '../../src/kit/timers.js';

export interface HandTimers {
  after(ms: number, run: () => unknown): () => void;
  pause(ms: number): Promise<void>;
  elapsed(): number;
  /** Time passes; no limit runs out by it. */
  pass(ms: number): void;
  /** Lengths of the limits that are running. */
  running(): number[];
  /** Those of this length run out now, and time has passed by it. */
  runOut(ms: number): void;
}

export function handTimers(): HandTimers {
  const limits = new Set<{ readonly ms: number; readonly run: () => unknown }>();
  let now = 0;
  return {
    after(ms, run) {
      const limit = { ms, run };
      limits.add(limit);
      return () => void limits.delete(limit);
    },
    pause: turn,
    elapsed: () => now,
    pass: (ms) => void (now += ms),
    running: () => [...limits].map(({ ms }) => ms),
    runOut(ms) {
      now += ms;
      for (const limit of [...limits])
        if (limit.ms === ms) {
          limits.delete(limit);
          limit.run();
        }
    },
  };
}
