/** Puts the parts together: rooms get each other's acts as functions, doors get the hub as interfaces. It decides nothing. */
import { hostname } from 'node:os';
import type { Logger } from 'pino';
import type { KindMapping } from '../connectors/contract.js';
import { openHttp } from '../connectors/http.js';
import type { Viewer } from '../schema/city.js';
import type { KindDefinition } from '../schema/definition.js';
import { HubError } from '../schema/errors.js';
import type { ProfileFeed } from '../schema/profile.js';
import { databaseSchema } from '../schema/schema-of.js';
import { figuresOf } from './assess/figures.js';
import { markStale, rollUp, staleKeys } from './assess/rollup.js';
import type { HubConfig, SourceConfig, TargetConfig } from './config-shape.js';
import type { ConnectorTypes } from './connectors.js';
import { freshnessOf } from './freshness.js';
import type { Hub } from './hub.js';
import type { DistrictRule, Intake } from './ingest/intake.js';
import { type Clock, nowOf, today } from './kit/clock.js';
import { type Door, openDoor } from './kit/door.js';
import { newId } from './kit/ids.js';
import { balance } from './outbox/balance.js';
import { gate } from './outbox/gate.js';
import type { Aim } from './outbox/aim.js';
import { post } from './outbox/post.js';
import { knowTarget, releaseTarget, secretStore } from './outbox/targets.js';
import { retryDelivery, withdrawalsSent } from './outbox/upkeep.js';
import type { JobOutcome } from './program.js';
import type { Progress } from './progress.js';
import { check } from './quality/check.js';
import { keepIssues } from './quality/issues.js';
import { openBookPages } from './read/books.js';
import { openRecords } from './read/records.js';
import { openRuns, type Runs } from './runs/runs.js';
import { type Destination, deliver, type Gathering, gather, type WorkPorts } from './work.js';

export interface AppOptions {
  readonly config: HubConfig;
  readonly kinds: readonly KindDefinition[];
  readonly types: ConnectorTypes;
  readonly clock: Clock;
  readonly log: Logger;
  readonly progress: Progress;
}

export interface App {
  readonly hub: Hub & { readonly jobs: Hub['jobs'] & { due(name: string): Promise<void> } };
  readonly door: Door;
  readonly runs: Runs;
  readonly schedules: Readonly<Record<string, string>>;
  readonly aims: readonly Aim[];
  sync(source?: string): Promise<JobOutcome>;
  deliver(): Promise<JobOutcome>;
  release(target: string): Promise<void>;
  /** Ends work under way at the next safe place, then closes. */
  close(): Promise<void>;
}

export async function openApp(options: AppOptions): Promise<App> {
  const { config, kinds, clock } = options;
  const door = await openDoor({ url: config.database.url, folder: config.dataFolder, schema: await databaseSchema(kinds) });
  const http = openHttp();
  const stop = new AbortController();
  const runs = openRuns(door, clock, `${hostname()}:${process.pid}:${newId().slice(-8)}`);
  const aims = config.targets.map(
    (target): Aim => ({ target: target.name, profile: target.profile, kinds: new Set(target.kinds), zone: config.city.zone, all: kinds }),
  );
  const destinations = config.targets.map((target, i): Destination => ({ aim: aims[i] as Aim, connector: openTarget(options, http, door, target) }));
  const gatherings = [
    ...config.targets.flatMap((target, i) => feedsOf(options, target, destinations[i] as Destination)),
    ...config.sources.map((source) => gatheringOf(options, http, source)),
  ];
  const ports = portsOf(options, door, runs, aims, stop.signal);
  for (const target of config.targets) await door.write((sql) => knowTarget(sql, target.name, config.demo, nowOf(clock)));
  const schedules = schedulesOf(config);
  await runs.know(schedules);

  const sync = (source?: string): Promise<JobOutcome> => {
    const chosen = source === undefined ? gatherings : gatherings.filter((one) => one.name === source);
    if (chosen.length === 0) throw new HubError('NOT_FOUND', { what: `数据源 ${source}` });
    return runs.alone('sync', () => gather(chosen, ports));
  };
  const send = (): Promise<JobOutcome> => runs.alone('deliver', () => deliver(destinations, ports));
  const perform: Record<string, () => Promise<JobOutcome>> = { sync: () => sync(), deliver: send, collect: send };
  for (const source of config.sources) if (source.schedule) perform[`sync:${source.name}`] = () => sync(source.name);

  const hub: App['hub'] = {
    city: config.city,
    kinds,
    records: openRecords(door),
    books: {
      ...openBookPages(door),
      balance: (viewer) => door.read((sql) => balance(sql, aims, config.city, viewer)),
      freshness: (viewer) =>
        door.read((sql) =>
          freshnessOf(
            sql,
            config.city,
            gatherings.map((one) => ({ name: one.name, district: one.district, kinds: one.intakes.length })),
            viewer,
            clock.now(),
          ),
        ),
      figures: (viewer, year, asOf) => {
        const aim = aims[0];
        const at = { door, city: config.city, kinds, target: aim?.target ?? null, counts: aim?.profile.counts ?? [] };
        return figuresOf(at, viewer, year, asOf, today(clock, config.city.zone));
      },
    },
    jobs: {
      names: Object.keys(perform),
      due: (name) => runs.due(name),
      async tick() {
        for (const name of await runs.dueJobs())
          await perform[name]?.().catch((error) => options.log.warn({ job: name, error: String(error) }, 'job.failed'));
      },
      async run(name) {
        const job = perform[name];
        if (!job) throw new HubError('JOB_UNKNOWN', { name, known: Object.keys(perform).join('、') });
        return startNow(door, job);
      },
    },
    retryDelivery: (viewer: Viewer, id) => door.write((sql) => retryDelivery(sql, aims, viewer, id, nowOf(clock))),
  };
  return {
    hub,
    door,
    runs,
    schedules,
    aims,
    sync,
    deliver: send,
    release: (target) => door.write((sql) => releaseTarget(sql, target, nowOf(clock))),
    async close() {
      stop.abort();
      await http.close();
      await Promise.all([...gatherings, ...destinations].map((one) => one.connector.close().catch(() => undefined)));
      await door.close();
    },
  };
}

/** Starts a job and answers the id of its first run as soon as it stands in the books. */
async function startNow(door: Door, job: () => Promise<JobOutcome>): Promise<string> {
  const newest = async () => (await door.read((sql) => sql.query<{ id: string }>('SELECT id FROM runs ORDER BY id DESC LIMIT 1')))[0]?.id ?? '';
  const before = await newest();
  const done = job();
  done.catch(() => undefined);
  for (;;) {
    const id = await newest();
    if (id !== before) return id;
    const ended = await Promise.race([done.then(() => true), new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 20))]);
    if (ended) return newest();
  }
}

function schedulesOf(config: HubConfig): Record<string, string> {
  const own = config.sources.flatMap((source) => (source.schedule ? [[`sync:${source.name}`, source.schedule]] : []));
  return { sync: config.jobs.sync.schedule, deliver: config.jobs.deliver.schedule, ...Object.fromEntries(own) };
}

function portsOf({ kinds, clock, progress, config }: AppOptions, door: Door, runs: Runs, aims: readonly Aim[], signal: AbortSignal): WorkPorts {
  const first = aims[0]?.target ?? null;
  return {
    door,
    clock,
    kinds,
    runs,
    progress,
    signal,
    owner: runs.owner,
    check: (kind, row) => check(kind, row.content, row.findings),
    keepIssues,
    post: async (sql, kind, ids) => {
      for (const aim of aims) await post(sql, aim, kind, ids, nowOf(clock));
    },
    regate: async (sql, kind, ids) => {
      for (const aim of aims) if (aim.kinds.has(kind.name)) await gate(sql, aim, kind, ids, nowOf(clock));
    },
    withdrawalsSent,
    markStale: (sql, kind, rows) => markStale(sql, staleKeys(kind, rows)),
    markDays: (sql, days) =>
      markStale(
        sql,
        days.filter((key): key is typeof key & { day: string } => key.day !== null),
      ),
    rollUp: async () => {
      if (!signal.aborted) await rollUp(door, kinds, first);
      void config;
    },
  };
}

function openTarget({ types, clock, log, config }: AppOptions, http: ReturnType<typeof openHttp>, door: Door, target: TargetConfig) {
  const type = types.targets.get(target.type);
  if (!type) throw new HubError('NOT_FOUND', { what: `推送目标类型 ${target.type}` });
  return type.open(target.settings, {
    name: target.name,
    clock,
    log,
    http,
    folder: config.configFolder,
    profile: target.profile,
    zone: config.city.zone,
    secrets: secretStore(door, clock, target.name),
  });
}

function gatheringOf({ types, clock, log, config, kinds }: AppOptions, http: ReturnType<typeof openHttp>, source: SourceConfig): Gathering {
  const type = types.sources.get(source.type);
  if (!type) throw new HubError('NOT_FOUND', { what: `数据源类型 ${source.type}` });
  const connector = type.open(source.settings, { name: source.name, clock, log, http, folder: config.configFolder, zone: source.zone });
  const order = new Map(config.targets.flatMap((target) => target.profile.tables).map((table, i) => [table.kind, i]));
  const sorted = [...source.mappings].sort((a, b) => (order.get(a.kind) ?? 0) - (order.get(b.kind) ?? 0));
  const intakes = sorted.map((mapping) => intakeOf(source.name, source.zone, kinds, mapping, source.district, config, connector));
  return { name: source.name, district: 'fixed' in source.district ? source.district.fixed : null, connector, intakes };
}

/** What a target hands down, as sources named `target:feed`; their mappings stand in the profile. */
function feedsOf({ config, kinds }: AppOptions, target: TargetConfig, { connector }: Destination): Gathering[] {
  return Object.keys(target.feeds).map((name) => {
    const feed = target.profile.feeds[name] as ProfileFeed;
    const source = connector.feed(name);
    const mapping: KindMapping = {
      kind: feed.kind,
      key: feed.key,
      changedAt: feed.changedAt,
      follow: { mode: 'feed' },
      fields: feed.fields,
      values: {},
      withdrawn: null,
      department: null,
      district: null,
      children: {},
      extra: {},
    };
    const rule: DistrictRule = feed.areaField ? { byArea: feed.areaField } : { fixed: '' };
    return {
      name: `${target.name}:${name}`,
      district: null,
      connector: source,
      intakes: [intakeOf(`${target.name}:${name}`, config.city.zone, kinds, mapping, rule, config, source)],
    };
  });
}

function intakeOf(
  source: string,
  zone: string,
  kinds: readonly KindDefinition[],
  mapping: KindMapping,
  district: DistrictRule,
  { city }: HubConfig,
  connector: Intake['connector'],
): Intake {
  const kind = kinds.find((candidate) => candidate.name === mapping.kind);
  if (!kind) throw new HubError('NOT_FOUND', { what: `数据类 ${mapping.kind}` });
  return { source, zone, kind, mapping, district, city, connector };
}
