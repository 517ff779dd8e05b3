/** Builds the hub's configuration from the checked file: defaults, absolute paths, digests instead of keys. */
import { windowOf } from '../kit/window.js';
import { isAbsolute, resolve } from 'node:path';
import { keyDigest } from '../access/identify.js';
import { SAFE_KEY_LENGTH } from './key-notices.js';
import { sqliteFile } from '../../schema/database-url.js';
import type { Follow, KeySweep, KindMapping, ValueForms } from '../../connectors/contract.js';
import type { FieldDefinition } from '../../schema/kind/kind-definition.js';
import type { Department, District } from '../../schema/organisation.js';
import { deadlinesWith } from '../../schema/deadlines.js';
import type { DeclaredNames } from './check.js';
import { extraOf, extraOfChild, strictly, tree, type Tree } from './mapping.js';
import { LOCAL_TITLE, type WayIn, waysIn } from './identity.js';
import { saidOf } from './said.js';
import { unitsOf } from './value-forms.js';
import { scopeOf } from './viewer-scope.js';
import { durationMs, type FileShape, type MappingShape } from './schema.js';
import type { DistrictRule, HubConfig, IdentityConfig, JobConfig } from './shape.js';

export interface DataPaths {
  readonly dataFolder: string;
  readonly configFolder: string;
  readonly port: number | null;
  readonly demo: boolean;
  readonly notices: readonly string[];
  /** The file as it is written, secrets filled in. */
  readonly written: Tree;
}

export function buildConfig(file: FileShape, departments: ReadonlyMap<string, Department>, declared: DeclaredNames, paths: DataPaths): HubConfig {
  return deepFreeze<HubConfig>({
    city: { ...file.city, zone: file.zone, districts: districts(file), departments },
    database: { url: databaseUrl(file.database.url, paths.dataFolder) },
    dataFolder: paths.dataFolder,
    configFolder: paths.configFolder,
    server: { ...file.server, publicUrl: originOf(file.server.publicUrl), port: paths.port ?? file.server.port } as HubConfig['server'],
    sources: file.sources.map((source, i) => ({
      name: source.name,
      type: source.type,
      settings: declared.sourceTypes.get(source.type)?.settings.parse(ownSettings(source.settings)),
      pace: source.settings.pace ?? {},
      zone: source.zone ?? file.zone,
      schedule: source.schedule ?? null,
      district: districtRule(source.district),
      mappings: Object.entries(source.kinds).map(([kind, mapping]) => buildMapping(kind, mapping, source, declared)),
      said: saidOf(
        tree((paths.written.sources as unknown[])[i]),
        declared.sourceTypes.get(source.type),
        ownSettings(source.settings),
        source.zone ?? file.zone,
      ),
    })),
    targets: file.targets.map((target) => ({
      name: target.name,
      type: target.type,
      profile: declared.profiles.get(target.profile) as never,
      settings: declared.targetTypes.get(target.type)?.settings.parse(target.settings),
      kinds: target.kinds,
      feeds: target.downward,
      tls: { ca: target.tls.ca ?? null },
      ...(target.deliver ? { deliver: { window: windowOf(target.deliver.window ?? ''), rowsPerMinute: target.deliver.rowsPerMinute ?? null } } : {}),
    })),
    viewers: file.viewers.map((viewer) => ({
      name: viewer.name,
      role: viewer.role,
      ...scopeOf(viewer, departments),
      documents: viewer.documents,
      keyDigest: keyDigest(viewer.key),
      keyIsShort: viewer.key.length < SAFE_KEY_LENGTH,
      ...(viewer.budget !== undefined && { budget: viewer.budget === 'none' ? null : viewer.budget }),
    })),
    notify: file.notify.map(({ type: _type, tls, quiet, districts: of, ...rule }) => ({
      ...rule,
      ...{ districts: of ?? null, quiet: windowOf(quiet ?? ''), ca: tls.ca ?? null },
    })),
    identity: waysIn(paths.written).map((way) => identityOf(way, declared)),
    jobs: Object.fromEntries(Object.entries(file.jobs).map(([name, job]) => [name, jobOf(job)])),
    clocks: deadlinesWith(file.clocks),
    onSite: file.onSite,
    desk: file.desk,
    signIn: signInOf(file.signIn),
    audit: { key: file.audit.key ?? null, keepMs: durationMs(file.audit.keep) as number },
    observability: { otlp: file.observability.otlp ?? null },
    notices: paths.notices,
    demo: paths.demo,
  });
}

const signInOf = ({ idle, longest, unused, lock, ...rest }: FileShape['signIn']): HubConfig['signIn'] => ({
  ...rest,
  ...{ idleMs: durationMs(idle) as number, longestMs: durationMs(longest) as number, unusedMs: durationMs(unused) as number },
  lock: { failures: lock.failures, forMs: durationMs(lock.for) as number },
});
function identityOf({ type, name, title, settings }: WayIn, { identityTypes }: DeclaredNames): IdentityConfig {
  const found = identityTypes?.get(type);
  return { name, type, title: title ?? found?.title ?? LOCAL_TITLE, settings: found ? strictly(found.settings).parse(settings) : {} };
}

const originOf = (url: string | undefined): string | null => (url === undefined ? null : new URL(url).origin);

function ownSettings({ pace: _, ...settings }: FileShape['sources'][number]['settings']): Readonly<Record<string, unknown>> {
  return settings;
}

function jobOf({ schedule, overlap, catchUp }: FileShape['jobs'][string]): JobConfig {
  return { schedule, overlap: overlap === 'queue' ? 'QUEUE' : 'SKIP', catchUpMs: durationMs(catchUp) as number };
}

function buildMapping(kind: string, mapping: MappingShape, source: FileShape['sources'][number], declared: DeclaredNames): KindMapping {
  const type = declared.sourceTypes.get(source.type);
  const definition = declared.kinds.find((each) => each.name === kind);
  const children = Object.entries(mapping.children).map(([name, child]) => [
    name,
    {
      ...formsOf(child, definition?.children.find((each) => each.name === name)?.fields ?? []),
      fields: child.fields,
      values: child.values,
      extra: type?.child ? (strictly(type.child).parse(extraOfChild(child)) as Record<string, unknown>) : {},
    },
  ]);
  return {
    kind,
    ...formsOf(mapping, definition?.fields ?? []),
    ...keysOf(mapping, type?.sweeps ?? false),
    key: typeof mapping.key === 'string' ? [mapping.key] : mapping.key,
    changedAt: mapping.changedAt ?? null,
    follow: followOf(mapping.follow),
    fields: mapping.fields,
    values: mapping.values,
    withdrawn: mapping.withdrawn ?? null,
    department: mapping.department?.field ?? null,
    district: typeof source.district === 'object' && 'field' in source.district ? source.district.field : null,
    children: Object.fromEntries(children),
    extra: type ? (strictly(type.mapping).parse(extraOf(mapping)) as Record<string, unknown>) : {},
  };
}

/** What is said of values in the file, and of units by the headings. */
const formsOf = (
  { fields, formats, units, constants, defaults }: Required<ValueForms> & Pick<KindMapping, 'fields'>,
  definitions: readonly FieldDefinition[],
): Required<ValueForms> => ({ formats, units: unitsOf(fields, units, definitions), constants, defaults });

/** @param usual whether keys are swept where the mapping does not say */
function keysOf({ keys }: MappingShape, usual: boolean): { keys: KeySweep } {
  const { schedule, believe = false, within } = keys ?? {};
  const sweeps = schedule === undefined ? usual || keys !== undefined : schedule !== false;
  return { keys: { sweeps, schedule: schedule || null, believe, withinMs: within === undefined ? null : durationMs(within) } };
}

function followOf(follow: MappingShape['follow']): Follow {
  if (typeof follow === 'string') return { mode: follow };
  return { mode: 'since', field: follow.since, overlapMs: durationMs(follow.overlap) ?? 0 };
}

function districtRule(rule: FileShape['sources'][number]['district']): DistrictRule {
  return typeof rule === 'string' ? { fixed: rule } : rule;
}

/** A district alone in its area is the area's default anyway. */
function districts(file: FileShape): District[] {
  const alone = (area: string): boolean => file.districts.filter((each) => each.areaNumber === area).length === 1;
  return file.districts.map((each) => ({ ...each, areaDefault: each.areaDefault || alone(each.areaNumber) }));
}

function databaseUrl(url: string, dataFolder: string): string {
  const path = sqliteFile(url);
  if (path === null) return url;
  return `sqlite:${isAbsolute(path) ? path : resolve(dataFolder, path)}`;
}

// What a type's settings schema made (a Buffer, a Map) is for that type alone: only plain objects and lists are frozen.
function deepFreeze<T>(value: T): T {
  if (value === null || typeof value !== 'object' || Object.isFrozen(value)) return value;
  const plain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  if (!plain) return value;
  for (const part of Object.values(value)) deepFreeze(part);
  return Object.freeze(value);
}
