/** `hub serve`: the API first, then the main job, then the clock; SIGTERM or SIGINT ends it cleanly, in the middle of a job too. */
import { readFileSync } from 'node:fs';
import { type Scheduler, startScheduler } from '../../../cron/scheduler.js';
import { openAccess } from '../../access/access.js';
import type { App } from '../../app.js';
import type { AppOptions } from '../../app-options.js';
import { heldCounts } from '../../ingest/held-counts.js';
import { initialRun, summed } from '../initial-run.js';
import { openProbes } from '../../http/probes.js';
import type { JobOutcome } from '../../jobs/outcome.js';
import { startServer } from '../../http/server.js';
import { table } from '../table.js';

/** What a process does: answers, works, or both. */
export type ProcessRole = 'api' | 'jobs' | 'all';

// A job that does not reach a safe place in this time is cut off; every step may be, and is run again with the same result.
const LAST_MS = 4_000;

export async function serve(app: App, { config, log, clock }: AppOptions, role: ProcessRole, keysFile: string | null): Promise<void> {
  const stopped = signalled();
  for (const notice of config.notices) log.warn({ notice }, 'config.planned');
  let ending = false;
  const server = await startServer({
    hub: role === 'jobs' ? null : app.hub,
    kinds: app.hub.kinds,
    access: openAccess(config.viewers),
    probes: openProbes(app.db, app.metrics),
    metrics: app.metrics,
    tracing: app.tracing,
    host: config.server.host,
    port: config.server.port,
    log,
  });
  // On the embedded database no other process can be at work: what stands open was cut off.
  await app.runs.sweep(app.db.dialect === 'sqlite');
  if (keysFile) process.stdout.write(readFileSync(keysFile, 'utf8').replace(/\n*$/, '\n'));
  process.stdout.write(`ready ${server.url}\n`);
  const began = clock.now();
  if (config.demo) await app.jobs.enable();
  const lines = { debug: (said: string) => log.debug(said), warn: (said: string) => log.warn(said) };
  // A process among several leaves it to the schedules; one that is alone does the main job first, and the clock starts when it is through.
  const work = role === 'all' && (await app.jobs.enabled()) ? initialRun(app) : Promise.resolve(null);
  const told = work
    .then((outcomes) => outcomes && tell(app, outcomes, clock.now() - began))
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

async function tell(app: App, outcomes: readonly JobOutcome[], ms: number): Promise<void> {
  const held = await app.db.read((sql) => heldCounts(sql, app.hub.kinds));
  const { columns, rows } = summed(outcomes, held);
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(`${table(columns, rows)}\n用时 ${(ms / 1000).toFixed(1)} 秒,内存峰值 ${peak} MiB\n`);
}

function signalled(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGTERM', () => resolve());
    process.once('SIGINT', () => resolve());
  });
}
