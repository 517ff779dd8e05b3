/** Puts the parts together: rooms get each other's acts as functions, doors get the hub as interfaces. It decides nothing. */
import { hostname } from 'node:os';
import { openHttp } from '../connectors/http.js';
import type { Viewer } from '../schema/organisation.js';
import { databaseSchema } from '../schema/database/entities.js';
import { figuresOf } from './indicators/figures.js';
import type { AppOptions } from './app-options.js';
import { qualityOf } from './indicators/quality.js';
import { markStale, markStaleOf, rollUp, staleKeys } from './indicators/rollup.js';
import { liveTotal } from './indicators/total.js';
import { openFeeds, openSource, openTarget } from './connectors/open.js';
import { openRunner } from './jobs/runner.js';
import { scheduledJobs } from './jobs/job-rows.js';
import { deliver } from './jobs/deliver.js';
import { sync } from './jobs/sync.js';
import { freshnessOf } from './ingest/freshness.js';
import type { Hub } from './api.js';
import { nowOf, today } from './kit/clock.js';
import { type Database, openDatabase } from './db/database.js';
import { newId } from './kit/ids.js';
import { seedCalendar } from './calendar/years.js';
import { balance } from './outbox/balance.js';
import { updateReadiness } from './outbox/readiness.js';
import type { DeliveryTarget } from './outbox/delivery-target.js';
import { BATCH_LEASE_MS } from './outbox/claim.js';
import { planDeliveries } from './outbox/plan.js';
import { knowTarget, releaseTarget } from './outbox/targets.js';
import { retryDelivery, withdrawalsSent } from './outbox/retry.js';
import type { JobOutcome } from './jobs/outcome.js';
import { forgetOtherTargets, saveRevalidated, saveFindings, saveIssues, readFindings } from './validation/issues.js';
import { openLogPages } from './query/logs.js';
import { type Metrics, openMetrics } from './observability/metrics.js';
import { openTracing, type Tracing } from './observability/tracing.js';
import { openRecords } from './query/records.js';
import { type JobStore, openJobStore } from './jobs/job-store.js';
import { openLeases } from './jobs/leases.js';
import { revalidateDue, revalidateLookups, revalidateProfiles } from './validation/revalidate.js';
import { makeFindable } from './search/entries.js';
import { find } from './search/find.js';
import { openRuns, type Runs } from './jobs/runs.js';
import { type ValidationContext, validationContext } from './validation/context.js';
import type { WorkPorts } from './jobs/job.js';

export interface App {
  readonly hub: Hub;
  readonly db: Database;
  readonly runs: Runs;
  readonly jobs: JobStore;
  readonly metrics: Metrics;
  readonly tracing: Tracing;
  readonly targets: readonly DeliveryTarget[];
  sync(source?: string): Promise<JobOutcome>;
  deliver(): Promise<JobOutcome>;
  release(target: string): Promise<void>;
  /** Asks again what was checked under another version of a target's profile. Answers how many records. */
  recheck(target: string | null, all: boolean): Promise<number>;
  /** Asks the work under way to end at the next safe place. */
  stop(): void;
  /** Ends work under way at the next safe place, then closes. */
  close(): Promise<void>;
}

/** @param works false in a process that only answers */
export async function openApp(options: AppOptions, works = true): Promise<App> {
  const { config, kinds, clock } = options;
  let metrics: Metrics | null = null;
  const waited = (seconds: number): void => metrics?.poolWait(seconds);
  const db = await openDatabase({ url: config.database.url, folder: config.dataFolder, schema: await databaseSchema(kinds), waited });
  const http = openHttp();
  const stop = new AbortController();
  const owner = `${hostname()}:${process.pid}:${newId().slice(-8)}`;
  const runs = openRuns(db, clock, owner);
  const jobs = openJobStore(db, clock, config.city.zone);
  const standards = validationContext(config, kinds, clock);
  const targets = config.targets.map(
    (target): DeliveryTarget => ({
      name: target.name,
      profile: target.profile,
      kinds: new Set(target.kinds),
      zone: config.city.zone,
      all: kinds,
      relaxed: standards.relaxed,
      connector: openTarget(options, http, db, target),
    }),
  );
  const sources = [
    ...config.targets.flatMap((target, i) => openFeeds(options, target, targets[i] as DeliveryTarget)),
    ...config.sources.map((source) => openSource(options, http, source)),
  ];
  const names = (all: readonly { readonly name: string }[]): string[] => all.map(({ name }) => name);
  const figures = openMetrics(db, names(sources), names(scheduledJobs(config)), clock.now);
  metrics = figures;
  const tracing = await openTracing(config.observability.otlp);
  const ports = { ...portsOf(options, db, runs, targets, standards, stop.signal), metrics: figures, tracing };
  for (const target of config.targets) await db.transaction((sql) => knowTarget(sql, target.name, config.demo, nowOf(clock)));
  if (works) await db.transaction((sql) => forgetOtherTargets(sql, names(targets)));
  await seedCalendar(db, nowOf(clock));
  const work = { config, sources, targets, ports };
  const runner = await openRunner({ work, clock, log: options.log, store: jobs, leases: openLeases(db, clock, owner), works });

  const hub: App['hub'] = {
    city: config.city,
    kinds,
    records: openRecords(db, liveTotal),
    logs: {
      ...openLogPages(db, clock.now),
      balance: (viewer) => db.read((sql) => balance(sql, targets, config.city, viewer)),
      freshness: (viewer) => db.read((sql) => freshnessOf(sql, sources, viewer, clock.now())),
      quality: (viewer, period) =>
        db.read((sql) => qualityOf(sql, { city: config.city, kinds, targets: targets.map((target) => target.name) }, viewer, period)),
      figures: (viewer, year, asOf, wanted) => {
        const target = targets[0];
        const at = { db, city: config.city, kinds, target: target?.name ?? null, counts: target?.profile.counts ?? [] };
        return figuresOf(at, viewer, year, asOf, wanted, today(clock, config.city.zone));
      },
    },
    search: (viewer, request) => db.read((sql) => find(sql, kinds, viewer, request)),
    jobs: runner.jobs,
    retryDelivery: (viewer: Viewer, id) => db.transaction((sql) => retryDelivery(sql, targets, viewer, id, nowOf(clock))),
  };
  return {
    hub,
    db,
    runs,
    jobs,
    metrics: figures,
    tracing,
    targets,
    sync: (source) => runner.run(sync, source),
    deliver: () => runner.run(deliver),
    release: (target) => db.transaction((sql) => releaseTarget(sql, targets, target, nowOf(clock))),
    recheck: (only, all) =>
      revalidateProfiles(
        ports,
        targets.filter((target) => only === null || target.name === only),
        all,
      ),
    stop: () => stop.abort(),
    async close() {
      stop.abort();
      await runner.settled();
      runs.close();
      await http.close();
      await Promise.all([...sources, ...targets].map((one) => one.connector.close().catch(() => undefined)));
      await tracing.close();
      await db.close();
    },
  };
}

function portsOf(
  { config, kinds, clock, progress, log }: AppOptions,
  db: Database,
  runs: Runs,
  targets: readonly DeliveryTarget[],
  standards: ValidationContext,
  signal: AbortSignal,
): Omit<WorkPorts, 'metrics' | 'tracing'> {
  const first = targets[0]?.name ?? null;
  const { zone } = config.city;
  const ports: Omit<WorkPorts, 'metrics' | 'tracing'> = {
    db,
    clock,
    kinds,
    runs,
    progress,
    signal,
    log,
    owner: runs.owner,
    leaseMs: BATCH_LEASE_MS,
    check: standards.check,
    saveIssues,
    saveFindings,
    saveRevalidated,
    readFindings,
    planDeliveries: async (sql, kind, ids, written) => {
      for (const target of targets) await planDeliveries(sql, target, kind, ids, written, nowOf(clock));
    },
    updateReadiness: async (sql, kind, ids) => {
      for (const target of targets) if (target.kinds.has(kind.name)) await updateReadiness(sql, target, kind, ids, nowOf(clock));
    },
    withdrawalsSent,
    makeFindable,
    markStale: (sql, kind, rows) => markStale(sql, staleKeys(kind, rows)),
    markDays: markStaleOf,
    recheckDue: async () => {
      await revalidateLookups(ports);
      await revalidateDue(ports, zone);
    },
    rollUp: async () => {
      if (!signal.aborted) await rollUp(db, kinds, first);
    },
  };
  return ports;
}
