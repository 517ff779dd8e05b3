/** Hub under test for the benches: rows from memory, a target that gets no request unless a bench delivers. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { stringify } from 'yaml';
import { z } from 'zod';
import type { SourceType } from '../connectors/contract.js';
import { areaOf, districtCodes, districtNames, type Entry } from '../demo/generate/shape.js';
import { demoFile } from '../demo/place.js';
import { makeYear } from '../demo/generate/year.js';
import { loadKinds, loadProfiles } from '../schema/registry.js';
import { databaseSchema } from '../schema/database/entities.js';
import { type App, openApp } from '../src/app.js';
import { jobs } from '../src/jobs/jobs.js';
import { loadConfig } from '../src/config/load.js';
import { loadConnectors } from '../src/connectors/load.js';
import { systemClock } from '../src/kit/clock.js';
import { migrate } from '../src/db/database.js';
import { chunks } from '../src/db/sql.js';
import { issued } from './province.js';

export const KINDS = ['itemClaim', 'checklist', 'checkAct'] as const;
export type BenchKind = (typeof KINDS)[number];

/** As many rows as a bench wants of one kind, read in slices: a million of them need not lie in memory. */
export type Rows = Pick<readonly Entry[], 'length' | 'slice'>;

/** The year's rows of a kind, of all districts. */
export function yearOf(kind: BenchKind): Rows {
  return parked(Object.values(makeYear().districts).flatMap((district) => district[kind].filter((entry) => !entry.fault)));
}

/** Rows as text outside the heap: a source's rows are not the hub's to walk at each collection of garbage. */
export function parked(all: readonly Entry[]): Rows {
  const pages = [...chunks(all, PAGE)].map((some) => Buffer.from(JSON.stringify(some)));
  const { length } = all;
  return {
    length,
    slice(from = 0, to = length) {
      const first = Math.floor(from / PAGE);
      const some = pages.slice(first, Math.ceil(Math.min(to, length) / PAGE)).flatMap((page) => JSON.parse(page.toString()) as Entry[]);
      return some.slice(from - first * PAGE, Math.min(to, length) - first * PAGE);
    },
  };
}

/** So many of these rows, from the beginning again under other keys and numbers where they are too few. */
export function repeated(all: Rows, length: number): Rows {
  return {
    length,
    slice(from = 0, to = length) {
      const found: Entry[] = [];
      for (let at = from; at < Math.min(to, length); ) {
        const round = Math.floor(at / all.length);
        const some = all.slice(at % all.length, Math.min(to, length) - round * all.length);
        for (const entry of some) found.push(round === 0 ? entry : again(entry, round));
        at += some.length;
      }
      return found;
    },
  };
}

const again = (entry: Entry, round: number): Entry => ({
  ...entry,
  key: `${entry.key}-${round}`,
  values: { ...entry.values, checkActionCode: `${entry.values.checkActionCode}-${round}` },
});

const district = (code: (typeof districtCodes)[number]) => ({
  code,
  name: districtNames[code],
  areaNumber: areaOf[code],
  level: code === 'city' ? '2' : '3',
  areaDefault: code === 'echeng' || code === 'huarong',
});

const PAGE = 1_000;
const mapping = { key: 'key', changedAt: 'changed', follow: 'feed' };

const valuesOf = (entry: Entry) => ({
  ...entry.values,
  key: entry.key,
  changed: new Date(entry.changedAt).toISOString(),
  department: entry.department,
});

/** Milliseconds of CPU that went into making rows: they are the bench's, not the hub's. By the clock it would be more, where others share the machine. */
export const making = { ms: 0 };

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

/** A source type that returns entries; the settings name which. */
function memory(rows: ReadonlyMap<string, Rows>): SourceType {
  return {
    name: 'memory',
    settings: z.strictObject({}),
    mapping: z.strictObject({}),
    open: () => ({
      async page(mapping, cursor) {
        const all = rows.get(mapping.kind) ?? [];
        const from = Number(cursor ?? 0);
        const began = cpuMs();
        const some = all.slice(from, from + PAGE).map((entry) => ({ values: valuesOf(entry), place: entry.key }));
        making.ms += cpuMs() - began;
        return { rows: some, cursor: String(from + some.length), last: from + some.length >= all.length };
      },
      close: async () => undefined,
    }),
  };
}

export interface Location {
  readonly database: string;
  /** Address of the province; unused unless the bench delivers. */
  readonly province?: string;
  /** True: the rows lie in the districts and departments of the year; else all in one. */
  readonly spread?: boolean;
}

/** One source for each kind, so that a bench can measure one kind alone. */
export async function openBenchHub(location: Location, rows: ReadonlyMap<string, Rows>): Promise<App> {
  const home = mkdtempSync(join(tmpdir(), 'hub-bench-'));
  const [kinds, profiles, types] = [await loadKinds(), await loadProfiles(), await loadConnectors()];
  const fields = (kind: string) => kinds.find((candidate) => candidate.name === kind)?.fields.map((field) => [field.name, field.name]) ?? [];
  const file = join(home, 'hub.yaml');
  const text = stringify({
    city: { code: '420700', name: '鄂州市', uscc: '11420700MB00000008' },
    database: { url: location.database },
    districts: districtCodes.map(district),
    ...(location.spread && { departments: { file: demoFile('departments.csv') } }),
    sources: KINDS.map((kind) => ({
      name: kind,
      district: location.spread ? { byDepartment: true } : 'city',
      type: 'memory',
      kinds: { [kind]: { ...mapping, ...(location.spread && { department: { field: 'department' } }), fields: Object.fromEntries(fields(kind)) } },
    })),
    targets: [
      {
        name: 'province',
        type: 'province-exchange',
        profile: 'hubei-assumed@1',
        settings: { ...issued, baseUrl: location.province ?? 'http://127.0.0.1:9' },
        kinds: [...KINDS],
      },
    ],
    viewers: [{ name: 'city', role: 'CITY_ADMIN', districts: ['*'], key: 'key-of-the-city-in-the-bench' }],
  });
  writeFileSync(file, text);
  const sourceTypes = new Map([...types.sources, ['memory', memory(rows)]] as [string, SourceType][]);
  const config = loadConfig({ file, env: { HUB_DATA: home }, kinds, profiles, jobs, sourceTypes, targetTypes: types.targets });
  await migrate({ url: config.database.url, folder: home, schema: await databaseSchema(kinds) });
  const quiet = { task: () => ({ add() {}, total() {}, note() {}, done() {} }), stop() {} };
  const app = await openApp({
    config,
    kinds,
    types: { ...types, sources: sourceTypes },
    clock: systemClock,
    log: pino({ level: 'silent' }),
    progress: quiet,
  });
  await app.hub.commands({ name: 'bench', role: 'CITY_ADMIN', districts: '*', via: 'cli' }).release({ target: 'province' });
  return app;
}
