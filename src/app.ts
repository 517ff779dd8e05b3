/** Composition: opens the rooms and hands each what it needs of the others. It decides nothing. */
import { hostname } from 'node:os';
import type { Viewer } from '../schema/organisation.js';
import { databaseSchema } from '../schema/database/entities.js';
import type { Hub, Queries } from './api.js';
import type { AppOptions } from './app-options.js';
import { seedCalendar } from './calendar/years.js';
import { openCommands } from './commands/open.js';
import type { ConfiguredSource } from './connectors/configured.js';
import { openConnectors } from './connectors/open.js';
import { type ConnectionNews, type Database, openDatabase } from './db/database.js';
import { openIndicators } from './indicators/open.js';
import { rollupPorts } from './indicators/rollup-ports.js';
import { liveTotal } from './indicators/total.js';
import { freshnessOf } from './ingest/freshness.js';
import { type JobStore, openJobStore } from './jobs/job-store.js';
import { openLeases } from './jobs/leases.js';
import { type JobRunner, openRunner } from './jobs/runner.js';
import { openRuns, type Runs } from './jobs/runs.js';
import { deliver } from './jobs/deliver.js';
import type { WorkPorts } from './jobs/job.js';
import type { JobOutcome } from './jobs/outcome.js';
import { sweep } from './jobs/sweep.js';
import { sync } from './jobs/sync.js';
import { scheduledJobs } from './jobs/job-rows.js';
import { nowOf } from './kit/clock.js';
import { newId } from './kit/ids.js';
import { memoized } from './kit/memoized.js';
import { type Metrics, openMetrics } from './observability/metrics.js';
import { openTracing, type Tracing } from './observability/tracing.js';
import { backlogs } from './outbox/backlog.js';
import { balance } from './outbox/balance.js';
import { BATCH_LEASE_MS } from './outbox/claim.js';
import { deliveryPorts } from './outbox/delivery-ports.js';
import type { DeliveryTarget } from './outbox/delivery-target.js';
import { settleLeftovers } from './outbox/leftovers.js';
import { knowTarget } from './outbox/targets.js';
import { openLogPages } from './query/logs.js';
import { openRecords } from './query/records.js';
import { makeFindable } from './search/entries.js';
import { find } from './search/find.js';
import { validationContext } from './validation/context.js';
import { forgetOtherTargets, readFindings, saveFindings, saveIssues, saveRevalidated } from './validation/issues.js';
import { revalidateWaiting } from './validation/revalidate.js';

export interface App {
  readonly hub: Hub;
  readonly db: Database;
  readonly runs: Runs;
  readonly jobs: JobStore;
  readonly scheduled: Pick<JobRunner['jobs'], 'tick'>;
  readonly metrics: Metrics;
  readonly tracing: Tracing;
  readonly targets: readonly DeliveryTarget[];
  /** Feeds of targets first. */
  readonly sources: readonly ConfiguredSource[];
  sync(source?: string): Promise<JobOutcome>;
  /** @param stream `source/kind` */
  sweep(stream?: string): Promise<JobOutcome>;
  deliver(): Promise<JobOutcome>;
  /** Whether a job is at work in this process. */
  working(): boolean;
  /** Asks the work under way to end where nothing is lost. */
  stop(): void;
  /** Ends the work under way where nothing is lost, then closes. */
  close(): Promise<void>;
}

/** @param works false in a process that only answers */
export async function openApp(options: AppOptions, works = true): Promise<App> {
  const { config, kinds, clock, log, progress } = options;
  const { zone } = config.city;
  let metrics: Metrics | null = null;
  const waited = (seconds: number): void => metrics?.poolWait(seconds);
  const news: ConnectionNews = {
    gaveUp: (after) => log.warn(after, 'database.connection-given-up'),
    back: (after) => log.warn(after, 'database.back'),
  };
  const place = { url: config.database.url, folder: config.dataFolder, schema: await databaseSchema(kinds) };
  const db = await openDatabase({ ...place, waited, news, ...(options.timers && { timers: options.timers }) });
  const stop = new AbortController();
  const { signal } = stop;
  const owner = `${hostname()}:${process.pid}:${newId().slice(-8)}`;
  const runs = openRuns(db, clock, owner);
  const store = openJobStore(db, clock, zone);
  const { check, relaxed } = validationContext(config, kinds, clock);
  const connectors = openConnectors(options, db, relaxed);
  const { targets, sources } = connectors;
  const names = targets.map(({ name }) => name);
  metrics = openMetrics(db, sources, scheduledJobs(config), { backlogs }, clock.now);
  const tracing = await openTracing(config.observability.otlp);
  const ports: WorkPorts = {
    ...{ db, clock, kinds, runs, progress, log, owner, signal, metrics, tracing, leaseMs: BATCH_LEASE_MS },
    ...{ check, saveIssues, saveFindings, saveRevalidated, readFindings, makeFindable },
    ...deliveryPorts(targets, clock),
    ...rollupPorts(db, kinds, targets, signal),
    recheckDue: () => revalidateWaiting(ports, zone),
  };
  for (const name of names) await db.transaction((sql) => knowTarget(sql, name, config.demo, nowOf(clock)));
  if (works) await db.transaction((sql) => forgetOtherTargets(sql, names));
  if (works) for (const target of targets) await db.transaction((sql) => settleLeftovers(sql, target, nowOf(clock)));
  await seedCalendar(db, nowOf(clock));
  const leases = openLeases(db, clock, owner);
  const work = await openRunner({ work: { config, sources, targets, ports }, clock, log, store, leases, works });

  const records = openRecords(db, liveTotal);
  const logPages = openLogPages(db, clock.now);
  const indicators = openIndicators({ db, city: config.city, kinds, targets, clock });
  const queries = memoized(
    (viewer: Viewer): Queries => ({
      records: records(viewer),
      logs: {
        ...logPages(viewer),
        ...indicators(viewer),
        balance: () => db.read((sql) => balance(sql, targets, config.city, viewer), 'long'),
        freshness: () => db.read((sql) => freshnessOf(sql, sources, viewer, clock.now())),
      },
      jobs: work.jobs,
      search: (request) => db.read((sql) => find(sql, kinds, viewer, request)),
    }),
  );
  const commands = openCommands({ db, clock, log, targets, sources, work, store, revalidation: ports, ingest: ports });
  return {
    hub: { city: config.city, kinds, queries, commands },
    ...{
      db,
      runs,
      jobs: store,
      scheduled: work.jobs,
      metrics,
      tracing,
      targets,
      sources,
      sync: (source?: string) => work.run(sync, source),
      sweep: (stream?: string) => work.run(sweep, stream),
      deliver: () => work.run(deliver),
    },
    working: () => work.working(),
    stop: () => stop.abort(),
    async close() {
      stop.abort();
      await work.settled();
      runs.close();
      await connectors.close();
      await tracing.close();
      await db.close();
    },
  };
}
