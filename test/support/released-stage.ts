/** Stage of a released database: its configuration, its sources and its province as they were, and a hub of today upon it. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { pino } from 'pino';
import { writeSqlRehearsal } from '../../connectors/sources/sql/rehearsal.js';
import { openProvinceRehearsal, type ProvinceRehearsal } from '../../connectors/targets/province-exchange/rehearsal.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { loadKinds, loadProfiles } from '../../schema/registry.js';
import { profile } from '../../schema/profiles/hubei-assumed-1.js';
import { databaseSchema } from '../../schema/database/entities.js';
import { keyDigest, openAccess } from '../../src/access/identify.js';
import type { App } from '../../src/app.js';
import { compose } from './compose.js';
import { jobs } from '../../src/jobs/jobs.js';
import { loadConfig } from '../../src/config/load.js';
import { loadConnectors } from '../../src/connectors/load.js';
import type { HubClock } from '../../src/kit/clock.js';
import { migrate } from '../../src/db/database.js';
import { startServer } from '../../src/http/server.js';
import { tables } from './own-words.js';

type SourceRow = Readonly<Record<string, string | null>>;
export type SourceTables = Readonly<Record<string, Readonly<Record<string, readonly SourceRow[]>>>>;

/** What the rehearsed province hands down. */
export interface Downward {
  readonly catalogue: readonly Record<string, unknown>[];
  readonly alerts: readonly Record<string, unknown>[];
}

export interface ReleasedStage {
  readonly app: App;
  readonly province: ProvinceRehearsal;
  readonly clock: SteppedClock;
  /** The migrations that this hub ran. */
  readonly migrated: readonly string[];
  /** Source → table → rows. */
  publish(tables: SourceTables): Promise<void>;
  /** Rows that the province was ever sent, in whatever batch. */
  received(): number;
  ask(query: string): Promise<{ data: unknown; errors?: unknown }>;
  close(): Promise<void>;
}

export type SteppedClock = HubClock & { pass(ms: number): void };

export interface StageOptions {
  /** Where the configuration of the release is. */
  readonly release: string;
  readonly downward: Downward;
  /** For the sources and the province's file, which may be there. */
  readonly home: string;
  readonly databaseUrl: string;
  readonly at: number;
  readonly checkingMs?: number;
}

export const secrets = { rid: 'rid-of-the-hub', appKey: 'app-key-of-the-city' };
export const sids = { auth: 's0', push: 's1', receipt: 's2', inventory: 's3', catalogue: 's4', alerts: 's5', feedback: 's6' };
export const provinceFile = (home: string): string => join(home, 'province.db');
const KEY = 'city';

export async function openReleasedStage({ release, downward, home, databaseUrl, at, checkingMs = 100 }: StageOptions): Promise<ReleasedStage> {
  const clock = steppedClock(at);
  const given = { catalogue: [...downward.catalogue], alerts: [...downward.alerts], checkingMs, slowMs: 20, silentMs: 1_000, now: clock.now };
  const province = await openProvinceRehearsal({ ...secrets, sids, profile, zone: 'Asia/Shanghai', stateFile: provinceFile(home), ...given });
  const [kinds, types, profiles] = [await loadKinds(), await loadConnectors(), await loadProfiles()];
  mkdirSync(join(home, 'sources'), { recursive: true });
  const env = { HUB_DATA: home, DATABASE_URL: databaseUrl, PROVINCE_URL: province.url, SOURCES: join(home, 'sources') };
  const declared = { kinds, profiles, jobs, sourceTypes: types.sources, targetTypes: types.targets };
  const config = loadConfig({ file: join(release, 'hub.yaml'), env, ...declared });
  for (const source of config.sources) await writeSqlRehearsal(sourceUrl(home, source.name), ownTables(kinds));
  const migrated = await migrate({ url: databaseUrl, folder: home, schema: await databaseSchema(kinds) });
  const log = pino({ level: 'silent' });
  const app = await compose({ config, kinds, types, clock, log });
  const server = await startServer({
    ...{ hub: app.hub, db: app.db, metrics: app.metrics, tracing: app.tracing },
    access: openAccess([{ name: KEY, role: 'CITY_ADMIN', districts: '*', keyDigest: keyDigest(KEY) }]),
    ...{ host: '127.0.0.1', port: 0, log },
  });
  return {
    app,
    province,
    clock,
    migrated,
    async publish(tables) {
      for (const [source, byTable] of Object.entries(tables)) {
        const all = ownTables(kinds);
        const filled = Object.entries(byTable).map(([table, rows]) => [table, { ...(all[table] as (typeof all)[string]), rows }]);
        await writeSqlRehearsal(sourceUrl(home, source), Object.fromEntries(filled));
      }
    },
    received: () => receivedBy(provinceFile(home)),
    async ask(query) {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${KEY}` };
      const answer = await fetch(server.url, { method: 'POST', headers, body: JSON.stringify({ query }) });
      return (await answer.json()) as { data: unknown };
    },
    async close() {
      await server.close();
      await app.close();
      await province.close();
    },
  };
}

const sourceUrl = (home: string, source: string): string => `sqlite:${join(home, 'sources', `${source}.db`)}`;

const ownTables = (kinds: readonly KindDefinition[]) => Object.fromEntries(kinds.filter((kind) => kind.origin !== 'province').flatMap(tables));

function receivedBy(file: string): number {
  const db = new Libsql(file);
  try {
    return Number((db.prepare('SELECT COALESCE(SUM(received), 0) AS n FROM batch').get() as { n: number }).n);
  } finally {
    db.close();
  }
}

/** Time does not move, except for what sleeps by it. */
function steppedClock(start: number): SteppedClock {
  let at = start;
  return {
    now: () => at,
    sleep: async (ms, signal) => {
      await new Promise((resolve) => setImmediate(resolve));
      if (!signal?.aborted) at += Math.min(ms, 200);
    },
    pass: (ms) => void (at += ms),
  };
}

export const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;
