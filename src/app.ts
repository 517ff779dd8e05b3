/** Composition: opens the rooms and hands each what it needs of the others. It decides nothing. */
import { hostname } from 'node:os';
import type { Viewer } from '../schema/organisation.js';
import { databaseSchema } from '../schema/database/entities.js';
import type { Hub, Queries } from './api.js';
import { type AppOptions, SERVES, type StoreUse } from './app-options.js';
import { openAudit, type Audit } from './audit/open.js';
import { type FailedSignIns, openFailedSignIns } from './audit/failed-sign-ins.js';
import { openCommands } from './commands/open.js';
import { answersEdition, configDigest } from './config/digest.js';
import type { ConfiguredSource } from './connectors/configured.js';
import { openConnectors } from './connectors/open.js';
import { type ConnectionNews, type Database, openDatabase, openToLook } from './db/database.js';
import { answersAt } from './db/answers.js';
import { openDeskDocuments } from './documents/desk.js';
import { openManifest } from './documents/manifest.js';
import { countedYears } from './calendar/years.js';
import { dueDays } from './calendar/due-days.js';
import { bookTotals } from './indicators/book-totals.js';
import { openCatalogue, openIndicators, openRatios } from './indicators/open.js';
import { markDecidedOf } from './indicators/rollup.js';
import { rollupPorts } from './indicators/rollup-ports.js';
import { openSizes } from './indicators/sizes.js';
import { openStatistics } from './indicators/statistics.js';
import { liveTotal } from './indicators/total.js';
import { deskStream, tellByDesk } from './ingest/desk.js';
import { deskFreshness, freshnessOf } from './ingest/freshness.js';
import { sourceOverviews } from './ingest/source-overview.js';
import { moveRecord } from './ingest/reassign-district.js';
import { handedOn } from './handling/assignments.js';
import { handledKinds } from './handling/kinds.js';
import { openHandling } from './handling/open.js';
import { keepOpenAlerts } from './handling/open-alerts.js';
import { openOwners } from './handling/owner.js';
import type { HandlingPorts } from './handling/ports.js';

import { type JobStore, openJobStore } from './jobs/job-store.js';
import { openLeases } from './jobs/leases.js';
import { type JobRunner, openRunner } from './jobs/runner.js';
import { openRuns, type Runs } from './jobs/runs.js';
import { deliver } from './jobs/deliver.js';
import { notify } from './jobs/notify.js';
import type { WorkPorts } from './jobs/job.js';
import type { JobOutcome } from './jobs/outcome.js';
import { openProcess } from './jobs/processes.js';
import { openStoredConfiguration, type StoredConfiguration } from './jobs/stored-configuration.js';
import { sweep } from './jobs/sweep.js';
import { sync } from './jobs/sync.js';
import { scheduledJobs } from './jobs/job-rows.js';
import { today } from './kit/clock.js';
import { hubKeyOf } from './kit/hub-key.js';
import { newId } from './kit/ids.js';
import { memo, memoized } from './kit/memoized.js';
import { type Metrics, openMetrics } from './observability/metrics.js';
import { openTracing, type Tracing } from './observability/tracing.js';
import { backlogs } from './outbox/backlog.js';
import { balance, balanceDifferences, type CountTotals } from './outbox/balance.js';
import { BATCH_LEASE_MS } from './outbox/claim.js';
import { deliveryPorts } from './outbox/delivery-ports.js';
import type { DeliveryTarget } from './outbox/delivery-target.js';
import { waysOut } from './outbox/way-out.js';
import { openRecordStanding } from './outbox/record-standing.js';
import { targetOverviews } from './outbox/target-overview.js';
import { retryPreview } from './outbox/retry-all.js';
import { openWorkOf } from './people/hand-over.js';
import { listKeys } from './people/keys.js';
import { listed } from './people/listed.js';
import { openPeople, type People } from './people/open.js';
import type { PeoplePorts } from './people/ports.js';
import { listedStandIns } from './people/stand-ins.js';
import { openFacts } from './notify/facts.js';
import { heldTargets, lateSources, openRequests, WHOLE_CITY } from './notify/lasting.js';
import { openNotifier } from './notify/open.js';
import { openLogPages } from './query/logs.js';
import { openRecords } from './query/records.js';
import { openWays } from './query/ways.js';
import { visibleRecords } from './query/visible-records.js';
import { followSources } from './requests/follow.js';
import { lapseRequests } from './requests/lapse.js';
import { makeFindable } from './search/entries.js';
import { find } from './search/find.js';
import { remark } from './search/remark.js';
import { validationContext } from './validation/context.js';
import { readFindings, saveFindings, saveIssues, saveRevalidated } from './validation/issues.js';
import { revalidateWaiting } from './validation/revalidate.js';
import { version } from './version.js';
import { requestHandOver } from './requests/hand-over.js';
import { dueAlerts } from './work/due-alerts.js';
import { followClocks } from './work/follow-clocks.js';
import { requestsAsWork } from './work/groups/requests.js';
import { openWork } from './work/open.js';

export interface App {
  readonly hub: Hub;
  readonly db: Database;
  readonly runs: Runs;
  readonly jobs: JobStore;
  readonly configured: Omit<StoredConfiguration, 'close'>;
  /** Why it may only look; null where it may do all. */
  readonly limited: string | null;
  readonly scheduled: Pick<JobRunner['jobs'], 'tick'>;
  readonly people: People;
  /** The secret from which others are derived. */
  readonly hubKey: () => Uint8Array;
  readonly audit: Audit;
  readonly failedSignIns: Pick<FailedSignIns, 'flush'>;
  readonly metrics: Metrics;
  readonly tracing: Tracing;
  readonly targets: readonly DeliveryTarget[];
  /** Feeds of targets first. */
  readonly sources: readonly ConfiguredSource[];
  sync(source?: string): Promise<JobOutcome>;
  /** @param stream `source/kind` */
  sweep(stream?: string): Promise<JobOutcome>;
  deliver(): Promise<JobOutcome>;
  notify(): Promise<JobOutcome>;
  /** Whether a job is at work in this process. */
  working(): boolean;
  /** Asks the work under way to end where nothing is lost. */
  stop(): void;
  /** Ends the work under way where nothing is lost, then closes. */
  close(): Promise<void>;
}

export async function openApp(options: AppOptions, use: StoreUse = SERVES): Promise<App> {
  const { config, kinds, clock, log, progress } = options;
  const { zone } = config.city;
  const { works } = use;
  let metrics: Metrics | null = null;
  const waited = (seconds: number): void => metrics?.poolWait(seconds);
  const news: ConnectionNews = {
    gaveUp: (after) => log.warn(after, 'database.connection-given-up'),
    back: (after) => log.warn(after, 'database.back'),
  };
  const logStays = (bytes: number): void => log.warn({ bytes }, 'database.log-stays');
  const schema = await databaseSchema(kinds);
  const place = {
    url: config.database.url,
    folder: config.dataFolder,
    schema,
    waited,
    news,
    logStays,
    ...(options.timers && { timers: options.timers }),
  };
  const refusal = (): Error => use.limited ?? new Error('a command that only looks has tried to write');
  const db = await (use.opens === 'reads' ? openToLook(place, refusal) : openDatabase(place));
  const stop = new AbortController();
  const { signal } = stop;
  const owner = `${hostname()}:${process.pid}:${newId().slice(-8)}`;
  const runs = openRuns(db, clock, owner);
  const store = openJobStore(db, clock, zone);
  const { check, relaxed } = validationContext(config, kinds, clock);
  const { tellAdded, tellReturned } = openFacts(config.notify, clock);
  const connectors = openConnectors(options, db, { relaxed, markDays: markDecidedOf, tellReturned });
  const { targets, sources } = connectors;
  const room = { city: config.city, kinds, clocks: config.clocks, targets: targets.map(({ name }) => name), now: clock.now };
  const lasting = [
    ...[heldTargets, openRequests, dueAlerts(room, WHOLE_CITY)],
    lateSources((sql) => freshnessOf(sql, sources, WHOLE_CITY, clock.now())),
  ];
  const publicUrl = config.server.publicUrl;
  const notifier = openNotifier({ db, clock, city: config.city, rules: config.notify, lasting, publicUrl });
  metrics = openMetrics(db, { sources, targets, jobs: scheduledJobs(config) }, { backlogs }, clock.now);
  const tracing = await openTracing(config.observability.otlp);
  const rollups = rollupPorts(db, kinds, targets, signal);
  const requests = { city: config.city, kinds, days: config.desk.requestDays };
  const ports: WorkPorts = {
    ...{ db, clock, kinds, runs, progress, log, owner, signal, metrics, tracing, leaseMs: BATCH_LEASE_MS },
    ...{ check, saveIssues, saveFindings, saveRevalidated, readFindings, makeFindable, handedOn, notifier },
    recordsWritten: async (sql, kind, rows, before, now) => {
      await keepOpenAlerts(sql, kinds, kind, rows, before.values());
      await followClocks(sql, kinds, kind, rows, before);
      await tellAdded(sql, kind, rows, before);
      await followSources(sql, kinds, kind, [...before.values(), ...rows], now);
    },
    ...deliveryPorts(targets, clock),
    ...rollups,
    rollUp: async () => {
      await rollups.rollUp();
      await remark(db, kinds, signal);
    },
    recheckDue: async () => {
      await revalidateWaiting(ports, zone);
      await lapseRequests({ db, clock, ...requests });
    },
  };
  const self = openProcess(db, clock, { owner, role: use.role, version, configDigest: configDigest(config) });
  const plans = scheduledJobs(config);
  const configured = await openStoredConfiguration(
    { db, clock, log, store, self, plans, targets, demo: config.demo, works, stop: () => stop.abort() },
    use.opens,
  );
  const leases = openLeases(db, clock, owner);
  const work = openRunner({ work: { config, sources, targets, ports }, clock, log, store, leases, works });

  const key = memo(() => hubKeyOf(config.audit.key, config.dataFolder, use.opens !== 'reads'));
  const audit = openAudit({ db, clock, key, keepMs: config.audit.keepMs });
  const failedSignIns = openFailedSignIns(clock, audit.writeEntry);
  const rules = { ...config.signIn, demo: config.demo };
  const peoplePorts: PeoplePorts = {
    db,
    clock,
    city: config.city,
    rules,
    key,
    handOver: [requestHandOver],
    write: audit.write,
    failed: failedSignIns.note,
  };
  const people = openPeople(peoplePorts);

  const of = handledKinds(kinds);
  const desk = deskStream(of.steps, config.city);
  const stepOwner = openOwners(
    sources.flatMap(({ streams }) => streams),
    config.desk.alertSteps,
  );
  const written = config.city.districts.map(({ code }) => code).filter((code) => stepOwner(code).by === 'DESK');
  const here = { districts: written, named: config.desk.alertSteps };
  const handling: HandlingPorts = {
    ...{ kinds, city: config.city, owner: stepOwner, waysOut },
    tell: (sql, word, now) => tellByDesk(sql, desk, ports, word, now),
    move: (sql, id, to, now) => moveRecord(sql, ports, of.alerts, id, to, now),
  };
  const alerts = openHandling({ ...handling, db, clock, clocks: config.clocks });
  const records = openRecords(db, kinds, liveTotal);
  const logPages = openLogPages(db, kinds, clock.now);
  const indicators = openIndicators({ db, city: config.city, kinds, targets, clock });
  const sizes = openSizes(db, kinds);
  const statistics = openStatistics({ db, city: config.city, targets, sizes, visible: visibleRecords });
  const facts = { db, city: config.city, kinds, targets, sizes, visible: visibleRecords, clocks: config.clocks, dueDays };
  const [ratios, catalogue] = [openRatios({ ...facts, clock }), openCatalogue(facts)];
  const ways = openWays(db, kinds);
  const toDo = openWork({
    ...{ ...room, db },
    freshness: (sql, { viewer, now }) => freshnessOf(sql, sources, viewer, now),
    others: [requestsAsWork(config.desk.requestDays)],
  });
  const standing = openRecordStanding(db, targets);
  const countTotals: CountTotals = (sql, owners) => bookTotals(sql, kinds, targets, owners);
  const queries = memoized(
    (viewer: Viewer): Queries => ({
      alerts: alerts(viewer),
      records: records(viewer),
      logs: {
        ...logPages(viewer),
        ...indicators(viewer),
        balance: () => db.read((sql) => balance(sql, { targets, city: config.city, viewer }, countTotals), 'long'),
        differences: () => balanceDifferences(db, { targets, city: config.city, viewer }, countTotals),
        freshness: () =>
          db.read(async (sql) => [
            ...(await freshnessOf(sql, sources, viewer, clock.now())),
            ...(await deskFreshness(sql, viewer, here, clock.now())),
          ]),
      },
      jobs: work.jobs,
      operations: {
        targets: () => db.read((sql) => targetOverviews(sql, { targets, sources, viewer, now: clock.now() }), 'aside'),
        sources: () => db.read((sql) => sourceOverviews(sql, sources, viewer, clock.now()), 'aside'),
      },
      statistics: statistics(viewer),
      indicators: ratios(viewer),
      catalogue: catalogue(viewer),
      work: toDo(viewer),
      standing: standing(viewer),
      ways: ways(viewer),
      system: {
        noticeRules: () => config.notify.map(({ url: _secret, ca: _ca, ...rule }) => rule),
        calendarYears: () => db.read(countedYears),
        profiles: () => targets.map(({ name, profile }) => ({ target: name, profile: profile.name, title: profile.title })),
      },
      people: {
        people: (states) => db.read((sql) => listed(sql, rules, states, clock.now())),
        keys: () => db.read(listKeys),
        standIns: (person) => db.read((sql) => listedStandIns(sql, person, config.demo, today(clock, zone))),
        openWork: (person) => db.read((sql) => openWorkOf(sql, peoplePorts, person, today(clock, zone))),
      },
      retryPreview: (request) => retryPreview({ db, targets, viewer }, request),
      search: (request) => db.read((sql) => find(sql, kinds, viewer, request), 'aside'),
    }),
  );
  const commands = openCommands({
    ...{ db, clock, log, targets, sources, kinds, work, store, viewers: config.viewers.map(({ name }) => name) },
    ...{ revalidation: ports, ingest: ports, requests, handling, notifier, audit, people: { ports: peoplePorts, forget: people.forget } },
  });
  return {
    hub: {
      ...{
        city: config.city,
        kinds,
        sizes,
        onSiteCap: config.onSite.perBody,
        requestDays: requests.days,
        queries,
        commands,
        documents: openManifest(db),
      },
      desk: openDeskDocuments(kinds),
      // Known before anything is answered; a command of the command line does not ask.
      get edition() {
        return answersEdition(config);
      },
      answersAt: () => db.read(answersAt),
      today: () => today(clock, zone),
      // A store that must not be written is looked at all the same; what left it stands in the log file.
      note: async (actor, act) => void (use.limited ?? (await audit.write(actor, { ...act, details: { ...act.details } }))),
    },
    ...{
      db,
      runs,
      jobs: store,
      configured,
      limited: use.limited?.message ?? null,
      scheduled: { tick: async () => void (configured.mayWork() && (await work.jobs.tick())) },
      people,
      hubKey: key,
      audit,
      failedSignIns,
      metrics,
      tracing,
      targets,
      sources,
      sync: (source?: string) => work.run(sync, source),
      sweep: (stream?: string) => work.run(sweep, stream),
      deliver: () => work.run(deliver),
      notify: () => work.run(notify),
    },
    working: () => work.working(),
    stop: () => stop.abort(),
    async close() {
      stop.abort();
      await work.settled();
      if (use.opens !== 'reads') await failedSignIns.close();
      runs.close();
      await configured.close();
      await connectors.close();
      await notifier.close();
      await tracing.close();
      await db.close();
    },
  };
}
