/** Time comes in here: node-cron ticks and says what is due; what is due stands in the database, and one lease decides who runs it. */
import cron from 'node-cron';
import type { Jobs } from '../src/hub.js';

export interface Scheduler {
  stop(): Promise<void>;
}

export interface Log {
  debug(message: string): void;
  warn(message: string): void;
}

/** @param schedules job name → five-field cron expression in `zone` */
export function startScheduler(
  jobs: Jobs & { due(name: string): Promise<void> },
  schedules: Readonly<Record<string, string>>,
  zone: string,
  log: Log,
): Scheduler {
  // A tick that comes late on a busy machine is a line in the log: the next one finds everything that is due.
  const logger = { info: log.debug, debug: log.debug, warn: log.debug, error: (said: string | Error) => log.warn(String(said)) };
  const tick = async (name: string): Promise<void> => {
    await jobs.due(name);
    await jobs.tick();
  };
  const tasks = Object.entries(schedules).map(([name, schedule]) =>
    cron.schedule(schedule, () => tick(name).catch((error) => log.warn(`${name}:${error}`)), { timezone: zone, noOverlap: true, logger }),
  );
  return {
    async stop() {
      await Promise.all(tasks.map((task) => task.destroy()));
    },
  };
}
