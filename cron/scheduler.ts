/** Scheduler: node-cron only ticks; the hub looks what is due, and schedules, triggers and leases stand in the database. */
import cron from 'node-cron';
import type { Jobs } from '../src/api.js';

export interface Scheduler {
  stop(): Promise<void>;
}

export interface Log {
  debug(message: string): void;
  warn(message: string): void;
}

// Schedules are to the minute; a look this often starts a job soon after its moment, and takes over from a process that died soon after its lease.
const EVERY = '*/5 * * * * *';

export function startScheduler(jobs: Pick<Jobs, 'tick'>, log: Log): Scheduler {
  // A tick that comes late on a busy machine is a line in the log: the next one finds everything that is due.
  const logger = { info: log.debug, debug: log.debug, warn: log.debug, error: (message: string | Error) => log.warn(String(message)) };
  const task = cron.schedule(EVERY, () => jobs.tick().catch((error) => log.warn(`job.tick: ${error}`)), { noOverlap: true, logger });
  return {
    async stop() {
      await task.destroy();
    },
  };
}
