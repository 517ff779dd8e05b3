/** Service: the API first, then the initial run, then the schedules; SIGTERM or SIGINT ends it cleanly, in the middle of a job too. */
import { openIdentity } from '../../connectors/open-identity.js';
import { signInParts } from './sign-in-parts.js';
import { addDemoAccounts, type DemoFiles } from './demo-accounts.js';
import { addWallDocuments } from './wall-documents.js';
import { readFileSync } from 'node:fs';
import { type Scheduler, startScheduler } from '../../../cron/scheduler.js';
import { openAccess } from '../../access/identify.js';
import { wrongKeyLog } from './wrong-key-log.js';
import type { App } from '../../app.js';
import type { AppOptions } from '../../app-options.js';
import { heldCounts } from '../../ingest/held-counts.js';
import { nowOf } from '../../kit/clock.js';
import { nodeAdvice } from '../../observability/node-support.js';
import { startProbes } from '../../http/probe-listener.js';
import { GRACE_MS, startServer } from '../../http/server.js';
import type { JobOutcome } from '../../jobs/outcome.js';
import { after } from '../../kit/timers.js';
import { table } from '../reports/table.js';
import { watchStore } from './watch-store.js';
import { initialRun, summed } from './initial-run.js';

// Of requests first; a job that does not reach a safe point in this time is cut off: every step may be, and is run again with the same result.
const LAST_MS = GRACE_MS + 3_000;

/** From src/cli/program.ts. */
export interface ServicePorts {
  options(): Promise<AppOptions>;
  app(works: boolean, role: string): Promise<App>;
  /** The files of the demo's keys and accounts; null outside it. */
  demo(): Promise<DemoFiles | null>;
  close(): Promise<void>;
}

export interface ServiceRole {
  readonly role: string;
  readonly answers: boolean;
  readonly works: boolean;
}

export async function serve(program: ServicePorts, { role, answers, works }: ServiceRole): Promise<void> {
  const { config, log, clock, types } = await program.options();
  for (const notice of config.notices) log.warn({ notice }, 'config.planned');
  // On stderr: whoever reads the keys and `ready` from stdout is not disturbed.
  const advice = nodeAdvice(process.version, nowOf(clock).slice(0, 10));
  if (advice !== null) {
    log.warn({ node: process.version, advice }, 'node.unsupported');
    process.stderr.write(`${advice}\n`);
  }
  const app = await program.app(works, role);
  const mayWork = works && app.limited === null;
  const demo = await program.demo();
  const stopped = signalled();
  let ending = false;
  const { db, metrics, tracing } = app;
  const { host, port, cors, trustedProxies, keepAliveSeconds, tls } = config.server;
  const identity = answers && config.identity.length > 0 ? openIdentity({ config, types, clock, log }) : null;
  const server = await startServer({
    hub: answers ? app.hub : null,
    db,
    metrics,
    tracing,
    access: openAccess(config.viewers, wrongKeyLog(log, metrics)),
    host,
    port,
    log,
    busy: app.working,
    cors,
    trustedProxies,
    keepAliveMs: keepAliveSeconds * 1000,
    demo: config.demo,
    ...(identity && { signIn: signInParts(app, config, identity.ways, clock) }),
    ...(tls && { tls }),
  });
  const { probes } = config.server;
  const prober = probes ? await startProbes({ db, metrics, closing: server.closing }, probes) : null;
  // On the embedded database no other process can be at work: a run that is open was cut off.
  if (app.limited === null) await app.runs.sweep(db.dialect === 'sqlite');
  else log.error({ error: app.limited }, 'store.newer');
  const stopWatching = watchStore(app, config.dataFolder, { clock, log, writes: app.limited === null });
  if (demo) {
    await addDemoAccounts(app, demo.accountsToHave);
    for (const file of [demo.keys, demo.accounts]) process.stdout.write(readFileSync(file, 'utf8').replace(/\n*$/, '\n'));
  }
  process.stdout.write(`ready ${server.url}${app.limited === null ? '' : ` 只读:${app.limited}`}\n`);
  if (demo) process.stdout.write(whereToLook(server.url));
  const began = clock.now();
  if (config.demo && mayWork) {
    await app.jobs.enable();
    await addWallDocuments(app);
  }
  // A process among several leaves it to the schedules; one that is alone begins with the initial run, and the schedules start behind it.
  const run = answers && mayWork && (await app.jobs.enabled()) ? initialRun(app, () => ending) : Promise.resolve(null);
  const reported = run
    .then((outcomes) => outcomes && report(app, outcomes, clock.now() - began))
    .catch((error) => log.warn({ error: String(error) }, 'main-job.failed'));
  let scheduler: Scheduler | null = null;
  const lines = { debug: (line: string) => log.debug(line), warn: (line: string) => log.warn(line) };
  void reported.then(() => {
    if (!ending && mayWork) scheduler = startScheduler(app.scheduled, lines);
  });
  await stopped;
  ending = true;
  stopWatching();
  await (scheduler as Scheduler | null)?.stop();
  after(LAST_MS, () => process.exit(0));
  await server.close();
  await identity?.close();
  await prober?.close();
  await program.close();
  await reported;
}

/** Of the demo: the address to open, and by which account. */
const whereToLook = (url: string): string => {
  const at = (path: string): string => new URL(path, url).href;
  return `打开 ${at('/today')} 以 echeng-admin 登录(密码见上面 account 行):今天要办;全市这一年的数字以 city-admin 登录:${at('/?year=2022')}\n`;
};

async function report(app: App, outcomes: readonly JobOutcome[], ms: number): Promise<void> {
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
