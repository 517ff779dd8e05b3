/** A gateway over hand-made rows: two districts with claims and checklists, one item of the catalogue, a counted database. */
import { tmpdir } from 'node:os';
import { pino } from 'pino';
import type { Viewer } from '../../schema/organisation.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { loadKinds } from '../../schema/registry.js';
import { databaseSchema } from '../../schema/database/entities.js';
import { markStale, rollUp, staleKeys } from '../../src/indicators/rollup.js';
import { qualityOf } from '../../src/indicators/quality.js';
import { liveTotal } from '../../src/indicators/total.js';
import { openAccess, keyDigest } from '../../src/access/access.js';
import type { Logs, Hub, Row } from '../../src/api.js';
import { type Database, migrate, openDatabase } from '../../src/db/database.js';
import { insertRows } from '../../src/db/sql.js';
import { openLogPages } from '../../src/query/logs.js';
import { openRecords } from '../../src/query/records.js';
import { openMetrics } from '../../src/observability/metrics.js';
import { openProbes } from '../../src/http/probes.js';
import { makeFindable } from '../../src/search/entries.js';
import { find } from '../../src/search/find.js';
import { startServer } from '../../src/http/server.js';
import { noTracing } from '../../src/observability/tracing.js';
import { type Engine, freshDatabase } from '../support/database.js';

const viewers: (Viewer & { keyDigest: Buffer })[] = [
  { name: 'city', role: 'CITY_ADMIN', districts: '*', keyDigest: keyDigest('city') },
  { name: 'echeng', role: 'DISTRICT_ADMIN', districts: ['echeng'], keyDigest: keyDigest('echeng') },
  { name: 'dashboard', role: 'DASHBOARD', districts: '*', keyDigest: keyDigest('dashboard') },
];
const at = '2022-01-01T00:00:00.000Z';
const district = (code: string) => ({ code, name: code, areaNumber: '420700', level: '4', areaDefault: true });
const figures = {
  claims: 1,
  checklistCompletion: null,
  pushedRows: 0,
  jointInspections: 0,
  alertsReceived: 0,
  alertsFedBack: 0,
  alertsClosed: 0,
  bulletins: 0,
  exposureNotices: 0,
  plans: 0,
};

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
export type Data = any;
export type Answer = { status: number; data: Data; errors?: { message: string; extensions: { code: string } }[]; type: string | null };

export async function openWorld(engine: Engine) {
  const kinds = await loadKinds();
  const schema = await databaseSchema(kinds);
  const place = { url: await freshDatabase(engine), folder: tmpdir(), schema };
  await migrate(place);
  const db = await openDatabase(place);
  const statements: string[] = [];
  const counted: Pick<Database, 'read'> = {
    read: (work) =>
      db.read((sql) =>
        work({
          ...sql,
          query: (text, params) => {
            statements.push(text);
            return sql.query(text, params);
          },
        }),
      ),
  };
  const city = {
    code: 'c',
    name: '市',
    uscc: 'u',
    zone: 'Asia/Shanghai',
    districts: [district('echeng'), district('huarong')],
    departments: new Map([['d1', { uscc: 'd1', name: '局', district: 'echeng' }]]),
  };
  const logs: Logs = {
    ...openLogPages(counted, () => Date.parse('2022-03-20T00:00:00.000Z')),
    balance: async () => [],
    quality: (viewer, period) => counted.read((sql) => qualityOf(sql, { city, kinds, targets: ['province'] }, viewer, period)),
    freshness: async () => [{ source: 's', district: 'echeng', state: 'FRESH', lastSuccessAt: at, lagSeconds: 1 }],
    figures: async (viewer, year) => ({
      year,
      asOf: `${year}-12-31`,
      city: viewer.districts === '*' ? figures : null,
      districts: [{ district: 'echeng', figures }],
    }),
  };
  const hub: Hub = {
    city,
    kinds,
    records: openRecords(counted, liveTotal),
    logs,
    search: (viewer, request) => counted.read((sql) => find(sql, kinds, viewer, request)),
    jobs: { names: [], tick: async () => {}, run: async () => 'run-1', list: async () => [], triggers: async () => [], pause: async () => {} },
    retryDelivery: async (_viewer, id) => ({ id }),
  };
  const metrics = openMetrics(db, [], [], Date.now);
  const server = await startServer({
    hub,
    kinds,
    access: openAccess(viewers),
    probes: openProbes(db, metrics),
    metrics,
    tracing: noTracing,
    host: '127.0.0.1',
    port: 0,
    log: pino({ level: 'silent' }),
  });

  async function post(key: string | null, body: string, url = server.url): Promise<Answer> {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) },
      body,
    });
    return { status: response.status, type: response.headers.get('content-type'), ...((await response.json()) as object) } as Answer;
  }
  return {
    server,
    hub,
    statements,
    post,
    ask: (key: string, query: string, variables: object = {}) => post(key, JSON.stringify({ query, variables })),
    /** Rows as they come in, with their days marked as `keep` marks them. */
    insert: async (table: string, rows: Row[]) => {
      const kind = kinds.find((one) => one.table === table);
      await db.transaction(async (sql) => {
        await insertRows(sql, table, Object.keys(rows[0] ?? {}), rows);
        if (!kind) return;
        await markStale(sql, staleKeys(kind, rows));
        await makeFindable(sql, kind, rows);
      });
    },
    /** One row replaced, the days of the old and the new marked. */
    replace: async (table: string, before: Row, after: Row) => {
      const kind = kinds.find((one) => one.table === table) as KindDefinition;
      await db.transaction(async (sql) => {
        await insertRows(sql, table, Object.keys(after), [after], { unique: ['id'], update: Object.keys(after) });
        await markStale(sql, staleKeys(kind, [before, after]));
        await makeFindable(sql, kind, [after]);
      });
    },
    rollUp: () => rollUp(db, kinds, null),
    close: async () => {
      await server.close();
      await db.close();
    },
  };
}

/** A stamp and what else the row holds. */
export function row(id: string, of: string, content: Record<string, string | number | null>): Record<string, string | number | null> {
  return {
    id,
    identity: id,
    district: of,
    department: 'd1',
    source: 's',
    sourceKey: id,
    sourceKeyDigest: id,
    changedAt: null,
    revision: 1,
    sourceDigest: 'x',
    digest: 'x',
    ingestedAt: at,
    withdrawnAt: null,
    stale: 0,
    day: '2022-01-01',
    blocked: 0,
    twinId: null,
    ...content,
  };
}
