/** Opener of connectors: the configured sources and targets with the parts they need, and the streams of each source in order. */
import type { KindMapping } from '../../connectors/contract.js';
import { type Http, openHttp } from '../../connectors/http.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { HubError } from '../../schema/errors.js';
import type { ProfileFeed } from '../../schema/profile/profile.js';
import type { Logger } from 'pino';
import { digestOf } from '../config/said.js';
import type { HubConfig, SaidMapping, SourceConfig, TargetConfig } from '../config/shape.js';
import type { Said, StreamDistrict, ConfiguredStream } from '../ingest/configured-stream.js';
import { READING_VERSION } from '../ingest/row.js';
import type { Database } from '../db/database.js';
import type { DeliveryTarget } from '../outbox/delivery-target.js';
import { secretStore } from '../outbox/secret-store.js';
import { type ConfiguredSource, feedSource } from './configured.js';
import type { ConnectorTypes } from './load.js';
import type { HubClock } from '../kit/clock.js';

/** What a connector is opened with. */
export interface OpenOptions {
  readonly config: HubConfig;
  readonly kinds: readonly KindDefinition[];
  readonly types: ConnectorTypes;
  readonly clock: HubClock;
  readonly log: Logger;
}

export interface Connectors {
  readonly targets: readonly DeliveryTarget[];
  /** Feeds of targets first. */
  readonly sources: readonly ConfiguredSource[];
  close(): Promise<void>;
}

export function openConnectors(options: OpenOptions, db: Database, given: Pick<DeliveryTarget, 'relaxed' | 'markDays' | 'tellReturned'>): Connectors {
  const { config, kinds } = options;
  const http = openHttp();
  const { zone } = config.city;
  const targets = config.targets.map((target): DeliveryTarget => {
    const { name, profile, deliver } = target;
    const connector = openTarget(options, http, db, target);
    return { name, profile, kinds: new Set(target.kinds), zone, all: kinds, ...given, connector, ...(deliver ? { deliver } : {}) };
  });
  const sources = [
    ...config.targets.flatMap((target, i) => openFeeds(options, target, targets[i] as DeliveryTarget)),
    ...config.sources.map((source) => openSource(options, http, source)),
  ];
  return {
    targets,
    sources,
    async close() {
      await http.close();
      await Promise.all([...sources, ...targets].map(({ connector }) => connector.close().catch(() => undefined)));
    },
  };
}

export function openTarget({ types, clock, log, config }: OpenOptions, http: Http, db: Database, target: TargetConfig) {
  const type = types.targets.get(target.type);
  if (!type) throw new HubError('NOT_FOUND', { what: `推送目标类型 ${target.type}` });
  const ownClient = target.tls.ca === null ? null : openHttp(target.tls.ca);
  const connector = type.open(target.settings, {
    name: target.name,
    clock,
    log,
    http: ownClient ?? http,
    folder: config.configFolder,
    profile: target.profile,
    zone: config.city.zone,
    secrets: secretStore(db, clock, target.name),
  });
  return ownClient === null ? connector : { ...connector, close: () => Promise.all([connector.close(), ownClient.close()]).then(() => undefined) };
}

export function openSource({ types, clock, log, config, kinds }: OpenOptions, http: Http, source: SourceConfig): ConfiguredSource {
  const type = types.sources.get(source.type);
  if (!type) throw new HubError('NOT_FOUND', { what: `数据源类型 ${source.type}` });
  const { name, zone, mappings } = source;
  const connector = type.open(source.settings, { name, clock, log, http, folder: config.configFolder, zone, mappings });
  const order = new Map(config.targets.flatMap((target) => target.profile.tables).map((table, i) => [table.kind, i]));
  const sorted = [...source.mappings].sort((a, b) => (order.get(a.kind) ?? 0) - (order.get(b.kind) ?? 0));
  const streams = sorted.map((mapping): ConfiguredStream => {
    const stream = streamOf(source.name, source.zone, kinds, mapping, source.district, config, connector);
    return { ...stream, said: saidOf(saidUnder(source, mapping, config), type.readingVersion ?? 1, config), pace: source.pace };
  });
  return { name: source.name, district: 'fixed' in source.district ? source.district.fixed : null, downward: false, connector, streams };
}

/** The feeds of a target, as sources named `target:feed`; their mappings are in the profile. */
export function openFeeds(
  { config, kinds }: OpenOptions,
  target: TargetConfig,
  { connector }: Pick<DeliveryTarget, 'connector'>,
): ConfiguredSource[] {
  return Object.keys(target.feeds).map((name) => {
    const feed = target.profile.feeds[name] as ProfileFeed;
    const opened = connector.feed(name);
    const { mapping, rule, said } = feedStream(feed, config);
    const source = feedSource(target.name, name);
    return {
      name: source,
      district: null,
      downward: true,
      connector: opened,
      streams: [{ ...streamOf(source, config.city.zone, kinds, mapping, rule, config, opened), said }],
    };
  });
}

/** How a target's feed is read: its profile says it, not the file. */
export function feedStream(feed: ProfileFeed, config: HubConfig): { mapping: KindMapping; rule: StreamDistrict; said: Said } {
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
  const rule: StreamDistrict = feed.areaField ? { byArea: feed.areaField } : { fixed: '' };
  const said = digestOf({ mapping, rule });
  return { mapping, rule, said: saidOf({ place: said, whole: said }, 1, config) };
}

/** What the file says of a kind; where departments decide on the district, with which of them is where: one that moves takes its records along. */
export function saidUnder({ said, district }: SourceConfig, mapping: KindMapping, { city }: HubConfig): SaidMapping {
  // A configuration that no file says.
  const { place, whole } = said?.[mapping.kind] ?? { place: digestOf(mapping), whole: digestOf(mapping) };
  if (!('byDepartment' in district)) return { place, whole };
  const pairs = Object.fromEntries([...city.departments].map(([uscc, department]) => [uscc, department.district]));
  return { place, whole: digestOf([whole, pairs]) };
}

export function saidOf({ place, whole }: SaidMapping, version: number, { city }: HubConfig): Said {
  const organisation = [
    city.districts.map(({ code, areaNumber, areaDefault }) => [code, areaNumber, areaDefault]),
    [...city.departments.values()].map(({ uscc, district }) => [uscc, district]),
  ];
  return { place, whole, readUnder: digestOf([whole, READING_VERSION, version, organisation]), version: `${READING_VERSION}.${version}` };
}

function streamOf(
  source: string,
  zone: string,
  kinds: readonly KindDefinition[],
  mapping: KindMapping,
  district: StreamDistrict,
  { city }: HubConfig,
  connector: ConfiguredStream['connector'],
): ConfiguredStream {
  const kind = kinds.find((candidate) => candidate.name === mapping.kind);
  if (!kind) throw new HubError('NOT_FOUND', { what: `数据类 ${mapping.kind}` });
  return { source, zone, kind, mapping, district, city, connector };
}
