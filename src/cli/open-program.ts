/** The commands of `hub`, over an app that is opened when the first of them needs it. */
import { sqliteFile } from '../../schema/database-url.js';
import { HubError } from '../../schema/errors.js';
import { databaseSchema } from '../../schema/database/entities.js';
import { type App, openApp } from '../app.js';
import type { AppOptions } from '../app-options.js';
import { importCalendar, showCalendar } from './commands/calendar.js';
import { nowOf } from '../kit/clock.js';
import { migrate } from '../db/database.js';
import type { HubProgram } from './program.js';
import { doctorOf, jobsOf, statusOf } from './reports.js';
import { serve } from './commands/serve.js';
import type { DemoProcess } from './demo-process.js';

export function openProgram(options: AppOptions, world: DemoProcess | null): HubProgram {
  const { config } = options;
  let opened: App | null = null;
  const prepare = async (): Promise<string[]> =>
    migrate({ url: config.database.url, folder: config.dataFolder, schema: await databaseSchema(options.kinds) });
  const app = async (works = true): Promise<App> => {
    if (opened) return opened;
    await prepare();
    opened = await openApp(options, works);
    // A job that a person breaks off ends its page or batch, its run and its lease.
    for (const sign of ['SIGINT', 'SIGTERM'] as const) process.once(sign, () => opened?.stop());
    return opened;
  };
  const targetNamed = (target: string | undefined): void => {
    const known = config.targets.map((one) => one.name);
    if (target !== undefined && !known.includes(target)) throw new HubError('NOT_FOUND', { what: `推送目标 ${target}(已配置:${known.join('、')})` });
  };
  return {
    async serve(role) {
      if (role !== 'all' && sqliteFile(config.database.url) !== null) throw new HubError('NEEDS_SERVER_DATABASE');
      const running = await app(role !== 'api');
      opened = null;
      await serve(running, options, role, world?.keys ?? null);
    },
    async sync(source) {
      const outcome = await (await app()).sync(source);
      await opened?.jobs.enable();
      return outcome;
    },
    deliver: async () => (await app()).deliver(),
    status: async () => statusOf(await app()),
    doctor: async () => doctorOf(await app()),
    async release(target) {
      targetNamed(target);
      const running = await app();
      await running.release(target);
      await running.jobs.enable();
      return { target, state: '已放行' };
    },
    async recheck(target, all) {
      targetNamed(target);
      return { asked: await (await app()).recheck(target ?? null, all) };
    },
    jobs: async () => jobsOf(await app()),
    async order(name) {
      return { run: await (await app(false)).hub.jobs.run(name) };
    },
    async pause(name, paused) {
      await (await app()).hub.jobs.pause(name, paused);
      return { job: name, paused };
    },
    check: () => ({ ok: true, notices: config.notices }),
    async migrate() {
      return { applied: await prepare() };
    },
    importCalendar: async (file, notice) => importCalendar((await app(false)).db, file, notice, nowOf(options.clock)),
    calendar: async (year) => showCalendar((await app(false)).db, year),
    async close() {
      await opened?.close();
      options.progress.stop();
      await world?.close();
    },
  };
}
