/** Composition of the hub in tests, the only one: `openApp` on a new database, with a configuration that a test may change. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { turn } from '../../src/kit/timers.js';
import type { KindMapping } from '../../connectors/contract.js';
import { deadlines } from '../../schema/deadlines.js';
import { loadKinds, loadProfiles } from '../../schema/registry.js';
import type { Viewer } from '../../schema/organisation.js';
import type { Profile } from '../../schema/profile/profile.js';
import { keyDigest } from '../../src/access/identify.js';
import type { App } from '../../src/app.js';
import type { HubConfig } from '../../src/config/shape.js';
import { jobs } from '../../src/jobs/jobs.js';
import { loadConnectors } from '../../src/connectors/load.js';
import type { Sql } from '../../src/db/database.js';
import type { HubClock } from '../../src/kit/clock.js';
import { compose } from './compose.js';
import { type Engine, migratedDatabase } from './database.js';

export interface TestApp {
  readonly app: App;
  readonly config: HubConfig;
  /** The texts of the statements that were read with, in their order. */
  readonly statements: string[];
  /** Lines of the log, as they were written. */
  readonly lines: readonly Record<string, unknown>[];
  /** Fails each read whose text matches; null: none. */
  failReads(text: RegExp | null): void;
  close(): Promise<void>;
}

/** @param at the moment that the clock shows, or what tells it @param change what differs from the configuration below @param sleep where what it waits for takes its time */
export async function openTestApp(
  engine: Engine,
  at: string | (() => string),
  change: (config: HubConfig) => Partial<HubConfig> = () => ({}),
  sleep: HubClock['sleep'] = turn,
): Promise<TestApp> {
  const folder = mkdtempSync(join(tmpdir(), 'hub-'));
  const [kinds, types, profiles] = [await loadKinds(), await loadConnectors(), await loadProfiles()];
  const url = await migratedDatabase(engine);
  const usual = configOf(url, folder, profiles.get('hubei-assumed@1') as Profile);
  const config: HubConfig = { ...usual, ...change(usual) };
  const clock = { now: () => Date.parse(typeof at === 'string' ? at : at()), sleep };
  const lines: Record<string, unknown>[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const app = await compose({ config, kinds, types, clock, log });
  const statements: string[] = [];
  let failing: RegExp | null = null;
  const db = app.db as { read: App['db']['read'] };
  const read = db.read;
  const seen = (sql: Sql): Sql => ({
    ...sql,
    query: (text, params) => {
      if (failing?.test(text)) return Promise.reject(new Error('the database is gone'));
      statements.push(text);
      return sql.query(text, params);
    },
  });
  db.read = (work, limit) => read((sql) => work(seen(sql)), limit);
  return {
    app,
    config,
    statements,
    lines,
    failReads: (text) => void (failing = text),
    async close() {
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const district = (code: string) => ({ code, name: code, areaNumber: '420700', level: '4', areaDefault: true });

/** @param url of its store */
export async function usualConfig(url: string, folder: string): Promise<HubConfig> {
  return configOf(url, folder, (await loadProfiles()).get('hubei-assumed@1') as Profile);
}

export const usualSignIn: HubConfig['signIn'] = {
  ...{ idleMs: 1_800_000, longestMs: 36_000_000, unusedMs: 90 * 86_400_000, separation: true, secondFactor: true },
  ...{ password: { length: 10, classes: 3, days: 90, last: 5 }, lock: { failures: 5, forMs: 900_000 } },
};

/** Two districts, one source of claims that is an empty folder, one target at which nobody listens. */
function configOf(url: string, folder: string, profile: Profile): HubConfig {
  const job = { schedule: '*/5 * * * *', overlap: 'SKIP', catchUpMs: 3_600_000 } as const;
  return {
    city: {
      code: 'c',
      name: '市',
      uscc: 'u',
      zone: 'Asia/Shanghai',
      districts: [district('echeng'), district('huarong')],
      departments: new Map([
        ['d1', { uscc: 'd1', name: '局', district: 'echeng' }],
        ['d7', { uscc: 'd7', name: '二局', district: 'huarong' }],
      ]),
    },
    database: { url },
    dataFolder: folder,
    configFolder: folder,
    signIn: usualSignIn,
    audit: { key: null, keepMs: 190 * 86_400_000 },
    server: { host: '127.0.0.1', port: 0, publicUrl: null, insecure: false, cors: [], trustedProxies: [], keepAliveSeconds: 75 },
    sources: [
      {
        name: 's',
        type: 'file-drop',
        settings: { folder: 'drop' },
        zone: 'Asia/Shanghai',
        schedule: null,
        district: { fixed: 'echeng' },
        mappings: [claims],
      },
    ],
    targets: [
      {
        name: 'province',
        type: 'province-exchange',
        profile,
        settings: { ...issued, baseUrl: 'http://127.0.0.1:9' },
        kinds: ['itemClaim', 'checkAct'],
        feeds: {},
        tls: { ca: null },
      },
    ],
    viewers: [
      { name: 'city', role: 'CITY_ADMIN', districts: '*', keyDigest: keyDigest('city') },
      { name: 'echeng', role: 'DISTRICT_ADMIN', districts: ['echeng'], keyDigest: keyDigest('echeng') },
      { name: 'dashboard', role: 'DASHBOARD', districts: '*', keyDigest: keyDigest('dashboard') },
      ...otherRoles.map((viewer) => ({ ...viewer, keyDigest: keyDigest(viewer.name) })),
    ],
    notify: [],
    identity: [{ name: 'local', type: 'local', title: '本系统账号', settings: {} }],
    jobs: Object.fromEntries(jobs.map(({ name }) => [name, job])) as HubConfig['jobs'],
    clocks: deadlines,
    onSite: { perBody: 2 },
    desk: { alertSteps: [], requestDays: 30 },
    notices: [],
    observability: { otlp: null },
    demo: false,
  };
}

/** A key of each other role. */
const otherRoles: readonly Viewer[] = [
  { name: 'clerk', role: 'DEPARTMENT_CLERK', districts: ['echeng'], department: 'd1' },
  { name: 'pushing', role: 'PUSH_OPERATOR', districts: '*' },
  { name: 'developer', role: 'DEVELOPER', districts: '*' },
  { name: 'system', role: 'SYSTEM_ADMIN', districts: [] },
  { name: 'security', role: 'SECURITY_ADMIN', districts: [] },
  { name: 'auditor', role: 'AUDITOR', districts: '*' },
];

const sids = { auth: 's0', push: 's1', receipt: 's2', inventory: 's3', catalogue: 's4', alerts: 's5', feedback: 's6' };
const issued = { rid: 'rid-hub', sids, appKey: 'app-key-of-the-city' };
const claims: KindMapping = {
  kind: 'itemClaim',
  key: ['id'],
  changedAt: null,
  follow: { mode: 'all' },
  fields: { itemCode: 'itemCode' },
  values: {},
  withdrawn: null,
  department: null,
  district: null,
  children: {},
  extra: { match: '*.csv' },
};
