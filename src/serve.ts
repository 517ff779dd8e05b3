/** `hub serve`: the API first, then the main job, then the clock; SIGTERM or SIGINT ends it cleanly, in the middle of a job too. */
import { readFileSync } from 'node:fs';
import { type Scheduler, startScheduler } from '../cron/scheduler.js';
import { HubError } from '../schema/errors.js';
import { openAccess } from './access/access.js';
import type { App } from './app.js';
import type { AppOptions } from './app-options.js';
import type { JobOutcome } from './program.js';
import { openProbes } from './probes.js';
import { startServer } from './server.js';
import { table } from './table.js';

/** What a process does: answers, works, or both. */
export type Role = 'api' | 'jobs' | 'all';

// A job that does not reach a safe place in this time is cut off; every step may be, and is run again with the same result.
const LAST_MS = 4_000;

export async function serve(app: App, { config, log, clock }: AppOptions, role: Role, keysFile: string | null): Promise<void> {
  const stopped = signalled();
  let ending = false;
  const server = await startServer({
    hub: role === 'jobs' ? null : app.hub,
    kinds: app.hub.kinds,
    access: openAccess(config.viewers),
    probes: openProbes(app.door, app.metrics),
    metrics: app.metrics,
    tracing: app.tracing,
    host: config.server.host,
    port: config.server.port,
    log,
  });
  // On the embedded database no other process can be at work: what stands open was cut off.
  await app.runs.sweep(app.door.dialect === 'sqlite');
  if (keysFile) process.stdout.write(readFileSync(keysFile, 'utf8').replace(/\n*$/, '\n'));
  process.stdout.write(`ready ${server.url}\n`);
  const began = clock.now();
  if (config.demo) await app.jobs.enable();
  const lines = { debug: (said: string) => log.debug(said), warn: (said: string) => log.warn(said) };
  // A process among several leaves it to the schedules; one that is alone does the main job first, and the clock starts when it is through.
  const work = role === 'all' && (await app.jobs.enabled()) ? mainJob(app) : Promise.resolve(null);
  const told = work
    .then((outcome) => outcome && tell(outcome, clock.now() - began))
    .catch((error) => log.warn({ error: String(error) }, 'main-job.failed'));
  let scheduler: Scheduler | null = null;
  void told.then(() => {
    if (!ending && role !== 'api') scheduler = startScheduler(app.hub.jobs, lines);
  });
  await stopped;
  ending = true;
  await (scheduler as Scheduler | null)?.stop();
  const force = setTimeout(() => process.exit(0), LAST_MS);
  force.unref();
  await server.close();
  await app.close();
  await told;
}

/** Gathers and delivers until a pass brings nothing new: what changed while it ran is in before it says that it is done. */
async function mainJob(app: App): Promise<JobOutcome[]> {
  const outcomes: JobOutcome[] = [];
  for (let news = true; news && outcomes.length < 8; ) {
    const sync = await patiently(app.sync);
    outcomes.push(sync);
    news = outcomes.length === 1 || sync.parts.some((part) => (part.counts.新增 ?? 0) + (part.counts.变更 ?? 0) + (part.counts.撤回 ?? 0) > 0);
    if (news) outcomes.push(await patiently(app.deliver));
  }
  return outcomes;
}

/** A job that a person has just started is waited for, not failed over. */
async function patiently(job: () => Promise<JobOutcome>): Promise<JobOutcome> {
  for (;;) {
    try {
      return await job();
    } catch (error) {
      if (!(error instanceof HubError) || error.code !== 'JOB_BUSY') throw error;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

function tell(outcomes: readonly JobOutcome[], ms: number): void {
  const sums = new Map<string, Map<string, number>>();
  for (const part of outcomes.flatMap((outcome) => outcome.parts)) {
    const counts = sums.get(part.name) ?? new Map<string, number>();
    sums.set(part.name, counts);
    for (const [title, n] of Object.entries(part.counts)) counts.set(title, (counts.get(title) ?? 0) + n);
  }
  const titles = [...new Set([...sums.values()].flatMap((counts) => [...counts.keys()]))];
  const rows = [...sums].map(([name, counts]) => [name, ...titles.map((title) => counts.get(title) ?? null)]);
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(`${table(['', ...titles], rows)}\n用时 ${(ms / 1000).toFixed(1)} 秒,内存峰值 ${peak} MiB\n`);
}

function signalled(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGTERM', () => resolve());
    process.once('SIGINT', () => resolve());
  });
}
