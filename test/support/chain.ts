/** Chain: a small whole hub: source databases that a test writes, a rehearsed province, a hub on either engine, and a clock that runs when asked. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { stringify } from 'yaml';
import { openHttp } from '../../connectors/http.js';
import { writeSqlRehearsal } from '../../connectors/sources/sql/rehearsal.js';
import { openProvinceRehearsal, type ProvinceRehearsal } from '../../connectors/targets/province-exchange/rehearsal.js';
import { usccCheck } from '../../schema/kind/check-digits.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { loadKinds, loadProfiles } from '../../schema/registry.js';
import type { Profile } from '../../schema/profile/profile.js';
import { profile } from '../../schema/profiles/hubei-assumed-1.js';
import { databaseSchema } from '../../schema/database/entities.js';
import type { App } from '../../src/app.js';
import { jobs } from '../../src/jobs/jobs.js';
import { loadConfig } from '../../src/config/load.js';
import { loadConnectors } from '../../src/connectors/load.js';
import { openTarget } from '../../src/connectors/open.js';
import { type HubClock, nowOf, systemClock } from '../../src/kit/clock.js';
import { type Database, migrate, type Sql } from '../../src/db/database.js';
import type { Queries } from '../../src/api.js';
import { deliverTo } from '../../src/outbox/dispatcher.js';
import { releaseTarget } from '../../src/outbox/targets.js';
import { rowsOf } from '../../src/outbox/batch-rows.js';
import type { Timers } from '../../src/kit/timers.js';
import type { Delivered } from '../../src/outbox/apply-response.js';
import { compose } from './compose.js';
import { type Engine, migratedDatabase } from './database.js';
import { mapping, own, type TableOf, tables } from './own-words.js';
import { everything } from './viewers.js';

export type Values = Readonly<Record<string, string | null>>;

const CLAIM = ['itemCode', 'claimantUscc', 'status', 'claimedAt', 'publishedAt'];
const sids = { auth: 's0', push: 's1', receipt: 's2', inventory: 's3', catalogue: 's4', alerts: 's5', feedback: 's6' };
const issued = { rid: 'rid-hub', sids, appKey: 'app-key-of-the-city' };

export const uscc = (serial: number): string => {
  const body = `11420700MB${String(serial).padStart(7, '0')}`;
  return `${body}${usccCheck(body)}`;
};
export const claim = (n: number, values: Values = {}): Values => ({
  itemCode: item(n),
  claimantUscc: uscc(1),
  status: 'PUBLISHED',
  claimedAt: '2022-01-10',
  publishedAt: '2022-01-20',
  ...values,
});
export const list = (n: number, values: Values = {}): Values => ({
  listCode: `${uscc(1)}4${100_000 + n}`,
  itemCode: item(n),
  uscc: uscc(1),
  listName: `清单 ${n}`,
  status: 'PUBLISHED',
  publishedAt: '2022-01-20',
  ...values,
});
export const act = (n: number, code: string, values: Values = {}): Values => ({
  itemCode: item(n),
  listCode: `${uscc(1)}4${100_000 + n}`,
  checkActionName: '对某企业的检查',
  checkActionCode: code,
  ...ofCompany,
  checkForm: '01',
  checkType: '01',
  checkResult: '01',
  checkDate: '2022-03-01',
  checkPersonnel: '张三,李四',
  ...values,
});
const ofCompany = {
  institution: '某局',
  institutionCode: uscc(1),
  superviseObject: '企业',
  administrativeCp: '鄂州市某某有限公司',
  administrativeCpNa: '02',
  administrativeCpCeType: '001',
  administrativeCpUiCode: uscc(7),
  areaNumber: '420704',
};
/** A punishment by the body of `act`; `check` is the number of the check it rests on. */
export const punishment = (n: number, code: string, check: string | null, values: Values = {}): Values => ({
  ...ofCompany,
  itemCode: item(n),
  checkActionCode: check,
  punishActionName: '对某企业的处罚',
  punishActionCode: code,
  caseSource: '01',
  illegalFact: '未按规定建立台账',
  punishAccord: '某法第一条',
  punishProcedure: '02',
  isHearing: '否',
  isCriminal: '否',
  punishFileNum: `某罚〔2022〕${code}号`,
  punishSetDate: '2022-04-01',
  punishType: '02',
  fineAmount: '2,000.50元',
  punishResult: '罚款',
  reconsideration: '无复议',
  litigation: '无诉讼',
  noPunishment: '否',
  ...values,
});
export const force = (n: number, code: string, check: string | null, values: Values = {}): Values => ({
  ...ofCompany,
  itemCode: item(n),
  checkActionCode: check,
  forceActionName: '对某企业的查封',
  forceActionCode: code,
  illegalFact: '继续使用被责令停用的设备',
  mandatoryBasis: '某法第二条',
  mandatoryDecisionNumber: `某强〔2022〕${code}号`,
  forceType: '01',
  coerciveMeasureType: '02',
  startDate: '2022-04-02',
  ...values,
});
export const other = (n: number, code: string, check: string | null, values: Values = {}): Values => ({
  ...ofCompany,
  itemCode: item(n),
  checkActionCode: check,
  actionName: '约谈某企业',
  actionCode: code,
  startDate: '2022-04-03',
  ...values,
});
const item = (n: number): string => `01310000000${String(n).padStart(3, '0')}`;

/** Time stands still but for sleepers, one after the other; heartbeats that are due by then come before the sleeper wakes. */
function testClock(): HubClock & { pass(ms: number): void; silence(): void } {
  // Noon in Shanghai: an hour to and fro stays within the day.
  let at = Math.floor(Date.now() / 86_400_000) * 86_400_000 + 4 * 3_600_000;
  const beats = new Set<{ due: number; readonly ms: number; readonly run: () => Promise<unknown> }>();
  let moved = Promise.resolve();
  const move = async (ms: number): Promise<void> => {
    at += ms;
    const due = [...beats].filter((beat) => beat.due <= at);
    for (const beat of due) beat.due = at + beat.ms;
    for (const beat of due) await beat.run();
  };
  return {
    now: () => at,
    sleep: async (ms, signal) => {
      await new Promise((resolve) => setTimeout(resolve, 2));
      if (signal?.aborted) return;
      moved = moved.then(() => move(Math.min(ms, 200)));
      await moved;
    },
    every(ms, run) {
      const beat = { due: at + ms, ms, run };
      beats.add(beat);
      return () => beats.delete(beat);
    },
    pass: (ms) => void (at += ms),
    // Whoever is at work now is as a process that sleeps: no heartbeat of its comes any more.
    silence: () => beats.clear(),
  };
}

export interface Chain {
  /** Where its configuration and its files are. */
  readonly home: string;
  readonly province: ProvinceRehearsal;
  /** What the province finds fault with besides its rules; nothing at first. */
  objection: (table: string, row: Readonly<Record<string, string | undefined>>) => { code: string; field: string; message: string } | null;
  readonly alerts: Record<string, unknown>[];
  readonly catalogue: Record<string, unknown>[];
  readonly app: App;
  readonly clock: ReturnType<typeof testClock>;
  /** Rows of a kind at a source, by its own key; a known key is replaced. `changed` moves on with every call unless given. */
  put(source: string, kind: string, rows: Readonly<Record<string, Values>>): Promise<void>;
  /** Drops a CSV of claims (linkong's own source): lines of id and the values of `claim`. */
  drop(file: string, rows: Readonly<Record<string, Values>>): void;
  /** Sync, and deliver until nothing moves. */
  run(): Promise<void>;
  /** A hub of its own on the same database, as a second process would be; with a profile of its own, or without its target (null), as after a change of the configuration. */
  another(profile?: Profile | null): Promise<App>;
  /** A worker of its own that only delivers, as a process that helps does; its hold on a batch lasts `leaseMs` without a renewal. */
  dispatcher(owner: string, leaseMs: number): Promise<() => Promise<Delivered>>;
  states(kind: string): Promise<Record<string, string>>;
  /** Statements that the first hub's jobs say while `work` runs; a lane's look for something due (LIMIT) hangs on time, not on rows. */
  /** What went up of a kind, row by row, in the order of its batches. */
  operations(kindName: string): Promise<string[]>;
  counted(work: () => Promise<unknown>): Promise<number>;
  balance(): ReturnType<Queries['logs']['balance']>;
  query<T = Record<string, string | number | null>>(text: string, params?: (string | number)[]): Promise<T[]>;
  close(): Promise<void>;
}

/** What a configuration has besides. */
interface Beside {
  /** Districts whose alert steps are written in the desk, whatever their sources tell. */
  readonly desk?: readonly string[];
  readonly notify?: readonly object[];
}

/** @param taken the profile of province and target
 * @param more sources as they stand in a configuration @param at the url of an empty database, where it is not one of its own @param time `real` where other processes take part, `test` where only sleepers make it pass */
export async function openChain(
  engine: Engine,
  sources: Readonly<Record<string, string>> = { a: 'echeng', b: 'huarong' },
  time: 'test' | 'real' = 'test',
  more: readonly object[] = [],
  taken: Profile = profile,
  at?: string,
  timers?: Timers,
  beside: Beside = {},
): Promise<Chain> {
  const home = mkdtempSync(join(tmpdir(), 'chain-'));
  const clock = time === 'test' ? testClock() : { ...systemClock, pass: () => undefined, silence: () => undefined };
  const alerts: Record<string, unknown>[] = [];
  const catalogue: Record<string, unknown>[] = [];
  const province = await openProvinceRehearsal({
    ...issued,
    stateFile: join(home, 'province.db'),
    profile: taken,
    zone: 'Asia/Shanghai',
    catalogue,
    alerts,
    checkingMs: 100,
    silentMs: 1_000,
    now: clock.now,
    objection: (table, row) => chain?.objection(table, row) ?? null,
  });
  let chain: Chain | undefined;
  const [kinds, types] = [await loadKinds(), await loadConnectors()];
  const profiles = new Map([...(await loadProfiles()), [taken.name, taken]]);
  const sent = kinds.filter((kind) => kind.origin !== 'province');
  const database = at ?? (await migratedDatabase(engine));
  mkdirSync(join(home, 'drop'));
  const file = join(home, 'hub.yaml');
  writeFileSync(file, configOf(database, province.url, sources, sent, home, more, taken, beside));
  const config = loadConfig({ file, env: { HUB_DATA: home }, kinds, profiles, jobs, sourceTypes: types.sources, targetTypes: types.targets });
  for (const source of Object.keys(sources)) await writeSqlRehearsal(place(home, source), Object.fromEntries(sent.flatMap((kind) => tables(kind))));
  if (at !== undefined) await migrate({ url: at, folder: home, schema: await databaseSchema(kinds) });
  const targeting = (profile?: Profile | null) => {
    if (profile === null) return { ...config, targets: [] };
    return profile ? { ...config, targets: config.targets.map((target) => ({ ...target, profile })) } : config;
  };
  const open = (profile?: Profile | null) => compose({ config: targeting(profile), kinds, types, clock, ...(timers && { timers }) });
  const app = await open();
  // The target alone: what a test enables of the schedules is its own.
  await app.db.transaction((sql) => releaseTarget(sql, app.targets, 'province', nowOf(clock)));
  const apps = [app];
  const http = openHttp();
  const start = clock.now();
  let tick = 0;
  const another = async (profile?: Profile | null): Promise<App> => {
    const more = await open(profile);
    apps.push(more);
    return more;
  };
  const query: Chain['query'] = (text, params) => app.db.read((sql) => sql.query(text, params));
  chain = {
    home,
    province,
    objection: () => null,
    alerts,
    catalogue,
    app,
    clock,
    query,
    async put(source, kindName, rows) {
      const kind = kinds.find((candidate) => candidate.name === kindName) as KindDefinition;
      clock.pass(1_000);
      // The source's clock is its own.
      const changed = new Date(start + ++tick * 1_000).toISOString();
      const all = Object.entries(rows).map(([id, values]) => ({ id, changed, ...values }));
      await writeSqlRehearsal(place(home, source), { [kind.table]: { ...(tables(kind)[0] as [string, TableOf])[1], rows: all } });
    },
    drop(file, rows) {
      const lines = Object.entries(rows).map(([id, values]) => [id, ...CLAIM.map((name) => values[name] ?? '')].join(','));
      writeFileSync(join(home, 'drop', file), `${[['id', ...CLAIM].join(','), ...lines].join('\n')}\n`);
    },
    async run() {
      await app.sync();
      for (let round = 0; round < 8; round++) {
        const { parts } = await app.deliver();
        // An acceptance alone may let something go, too.
        if (!parts.some(({ counts }) => ['已发', '合格', '退回'].some((count) => (counts[count] ?? 0) > 0))) return;
      }
    },
    another,
    async dispatcher(owner, leaseMs) {
      const { db, targets } = await another();
      const log = pino({ level: 'silent' });
      const connector = openTarget({ config, kinds, types, clock, log }, http, db, config.targets[0] as (typeof config.targets)[0]);
      const ports = { db, clock, owner, leaseMs, log };
      return () => deliverTo({ ...(targets[0] as (typeof targets)[0]), connector }, ports, new AbortController().signal, () => undefined);
    },
    async states(kindName) {
      const kind = kinds.find((candidate) => candidate.name === kindName) as KindDefinition;
      const rows = await query<{ sourceKey: string; state: string; reason: string | null; code: string | null }>(
        `SELECT r.sourceKey, d.state, d.reason, d.code FROM deliveries d JOIN \`${kind.table}\` r ON r.id=d.recordId WHERE d.kind=? AND d.part='' ORDER BY d.id`,
        [kindName],
      );
      return Object.fromEntries(rows.map((row) => [row.sourceKey, [row.state, row.reason ?? row.code].filter(Boolean).join(' ')]));
    },
    async operations(kindName) {
      const ids = new Set((await query<{ id: number }>('SELECT id FROM deliveries WHERE kind=?', [kindName])).map((row) => row.id));
      const batches = await query<{ id: string }>('SELECT id FROM batches ORDER BY id');
      const rows = await app.db.read((sql) => Promise.all(batches.map((batch) => rowsOf(sql, batch.id))));
      return rows.flat().flatMap((row) => (ids.has(row.deliveryId) ? [row.operation] : []));
    },
    async counted(work) {
      let count = 0;
      const db = app.db as { read: Database['read']; transaction: Database['transaction'] };
      const { read, transaction } = db;
      const counting = (sql: Sql): Sql => ({
        dialect: sql.dialect,
        query: (...args) => {
          if (!/LIMIT \?\)?$/.test(args[0])) count++;
          return sql.query(...args);
        },
        run: (...args) => {
          count++;
          return sql.run(...args);
        },
      });
      db.read = (part, limit) => read((sql) => part(counting(sql)), limit);
      db.transaction = (part) => transaction((sql) => part({ ...counting(sql), commit: sql.commit }));
      await work();
      Object.assign(db, { read, transaction });
      return count;
    },
    /** As it is kept, which is as a full count finds it. */
    async balance() {
      const { logs } = app.hub.queries(everything);
      const differences = await logs.differences();
      if (differences.length > 0) throw new Error(`the kept counts are wrong: ${JSON.stringify(differences)}`);
      return logs.balance();
    },
    async close() {
      for (const one of apps) await one.close();
      await http.close();
      await province.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
  return chain;
}

const place = (home: string, source: string): string => `sqlite:${join(home, `${source}.db`)}`;

function configOf(
  database: string,
  baseUrl: string,
  sources: Readonly<Record<string, string>>,
  kinds: readonly KindDefinition[],
  home: string,
  more: readonly object[],
  taken: Profile,
  { desk = [], notify = [] }: Beside,
): string {
  return stringify({
    city: { code: '420700', name: '鄂州市', uscc: uscc(0) },
    zone: 'Asia/Shanghai',
    database: { url: database },
    districts: [
      { code: 'city', name: '市直', areaNumber: '420700', level: '2' },
      { code: 'echeng', name: '鄂城区', areaNumber: '420704', level: '3', areaDefault: true },
      { code: 'huarong', name: '华容区', areaNumber: '420703', level: '3', areaDefault: true },
      { code: 'linkong', name: '临空经济区', areaNumber: '420704', level: '3' },
    ],
    desk: { alertSteps: desk },
    sources: [
      {
        name: 'drop',
        district: 'linkong',
        type: 'file-drop',
        settings: { folder: join(home, 'drop') },
        kinds: { itemClaim: { match: '*.csv', key: 'id', fields: own(CLAIM.map((name) => ({ name }))) } },
      },
      ...Object.entries(sources).map(([name, district]) => ({
        name,
        district: district === 'mapped' ? { field: 'ssq', values: { '1': 'echeng', '2': 'huarong' } } : district,
        type: 'sql',
        settings: { url: place(home, name) },
        kinds: Object.fromEntries(kinds.map((kind) => [kind.name, mapping(kind)])),
      })),
      ...more,
    ],
    targets: [
      {
        name: 'province',
        type: 'province-exchange',
        profile: taken.name,
        settings: { ...issued, baseUrl },
        kinds: kinds.map((kind) => kind.name).filter((name) => taken.tables.some((table) => table.kind === name)),
        downward: Object.fromEntries(Object.keys(taken.feeds).map((feed) => [feed, { schedule: '0 1 * * *' }])),
      },
    ],
    notify,
  });
}
