/**
 * Scheduler: the hub looks what is due, and schedules, triggers and leases stand in the database. node-cron keeps the task of looking (its state,
 * its errors), but does not tick: by the wall clock it stands still for as long as the clock was put back, and walks through every five seconds
 * of the ten years by which it was put ahead. Our own timers go by a clock that nobody sets.
 */
import cron from 'node-cron';
import type { Jobs } from '../src/api.js';
import { every } from '../src/kit/timers.js';

export interface Scheduler {
  stop(): Promise<void>;
}

export interface Log {
  debug(message: string): void;
  warn(message: string): void;
}

// Schedules are to the minute; a look this often starts a job soon after its moment, and takes over from a process that died soon after its lease.
const LOOK_MS = 5_000;
const LOOK = '*/5 * * * * *';

export function startScheduler(jobs: Pick<Jobs, 'tick'>, log: Log, lookMs = LOOK_MS): Scheduler {
  const logger = { info: log.debug, debug: log.debug, warn: log.debug, error: (message: string | Error) => log.warn(String(message)) };
  const task = cron.createTask(LOOK, () => jobs.tick().catch((error) => log.warn(`job.tick: ${error}`)), { logger });
  // A look that takes longer than it is to the next is not doubled.
  let looking = false;
  const look = async (): Promise<void> => {
    if (looking) return;
    looking = true;
    await task.execute().catch(() => undefined);
    looking = false;
  };
  const stop = every(lookMs, look);
  return {
    async stop() {
      stop();
      await task.destroy();
    },
  };
}
