/** Sizes of the lists, for the cost of a query: kinds by district and month from the rollups, logs by a count that ends early. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { Viewer } from '../../schema/organisation.js';
import { logTables } from '../../schema/database/tables.js';
import { isOfDepartment, seesDistrict } from '../access/scope.js';
import type { Sizes } from '../api.js';
import { type Database, outsideRequests } from '../db/database.js';
import { marks, name } from '../db/sql.js';
import { elapsed } from '../kit/timers.js';

// A store does not become another within it; its rollups are as old after each pass.
const FRESH_MS = 60_000;
// Of a log that is larger no request may read a quarter, the least that is weighed of a condition: beyond it a count says nothing new.
const MOST_OF_LOG = 2_000_001;

interface MonthOfKind {
  readonly kind: string;
  readonly district: string;
  readonly month: string;
  readonly total: number;
}

interface Counted {
  readonly kinds: ReadonlyMap<string, readonly MonthOfKind[]>;
  readonly logs: ReadonlyMap<string, number>;
  /** Of a kind's records of a district those of a department, from none to all. */
  readonly shares: ReadonlyMap<string, number>;
}

const shareKey = (kind: string, district: string, department: string): string => JSON.stringify([kind, district, department]);

export function openSizes(db: Pick<Database, 'read'>, kinds: readonly KindDefinition[]): Sizes {
  const shared = new Set(kinds.flatMap((kind) => (kind.shared ? [kind.name] : [])));
  let counted: Counted = { kinds: new Map(), logs: new Map(), shares: new Map() };
  let [version, at, reading] = [0, Number.NEGATIVE_INFINITY, false];
  // Of each viewer, until the next reading.
  let known = new WeakMap<Viewer, Map<string, number>>();
  // Read only where somebody is bound to one: it is some hundred thousand rows of a large store.
  let byDepartment = false;
  const refresh = async (): Promise<void> => {
    const found = await db.read((sql) => readSizes(sql, byDepartment ? kinds.map((kind) => kind.name) : []), 'aside');
    [counted, known, at] = [found, new WeakMap(), elapsed()];
    version++;
  };
  const look = (): void => {
    if (reading || elapsed() - at < FRESH_MS) return;
    reading = true;
    // Nobody waits for it: until it has come the last one is good enough.
    void outsideRequests(refresh)
      .catch(() => {
        at = elapsed();
      })
      .finally(() => {
        reading = false;
      });
  };
  const shareOf = (kind: string, district: string, viewer: Viewer): number => {
    if (!isOfDepartment(viewer)) return 1;
    byDepartment = true;
    return counted.shares.size === 0 ? 1 : (counted.shares.get(shareKey(kind, district, viewer.department as string)) ?? 0);
  };
  const ofKind = (kind: string, viewer: Viewer, from: string | null, to: string | null): number => {
    let total = 0;
    for (const month of counted.kinds.get(kind) ?? []) {
      if (from !== null && month.month < from.slice(0, 7)) continue;
      if (to !== null && month.month > to.slice(0, 7)) continue;
      if (shared.has(kind)) total += month.total;
      else if (seesDistrict(viewer, month.district)) total += month.total * shareOf(kind, month.district, viewer);
    }
    return Math.ceil(total);
  };
  /** As much of a log as the viewer sees of the records. */
  const ofLog = (log: string, viewer: Viewer): number => {
    let [all, seen] = [0, 0];
    for (const [kind, months] of counted.kinds)
      for (const { district, total } of months) {
        all += total;
        if (seesDistrict(viewer, district)) seen += total * shareOf(kind, district, viewer);
      }
    return Math.ceil((counted.logs.get(log) ?? 0) * (all === 0 ? 1 : seen / all));
  };
  return {
    get version() {
      look();
      return version;
    },
    rows(list, viewer, from = null, to = null) {
      const key = `${list} ${from ?? ''} ${to ?? ''}`;
      const own = known.get(viewer) ?? new Map<string, number>();
      known.set(viewer, own);
      let rows = own.get(key);
      if (rows === undefined) {
        rows = counted.logs.has(list) ? ofLog(list, viewer) : ofKind(list, viewer, from, to);
        if (own.size < MOST_KEPT) own.set(key, rows);
      }
      return rows;
    },
    refresh,
  };
}

// Days come from the caller.
const MOST_KEPT = 500;

type Sql = Parameters<Parameters<Database['read']>[0]>[0];

async function readSizes(sql: Sql, ofDepartments: readonly string[]): Promise<Counted> {
  const kinds = new Map<string, MonthOfKind[]>();
  const months = await sql.query<MonthOfKind>(
    "SELECT kind, district, month, SUM(total) AS total FROM rollup_months WHERE measure='live' GROUP BY kind, district, month",
  );
  for (const row of months) {
    const month = { ...row, total: Number(row.total) };
    const of = kinds.get(row.kind);
    if (of) of.push(month);
    else kinds.set(row.kind, [month]);
  }
  const logs = new Map<string, number>();
  for (const log of Object.keys(logTables)) {
    const [row] = await sql.query<{ n: number }>(`SELECT COUNT(*) AS n FROM (SELECT 1 FROM ${name(log)} LIMIT ${MOST_OF_LOG}) AS some`);
    logs.set(log, Number(row?.n ?? 0));
  }
  return { kinds, logs, shares: ofDepartments.length === 0 ? new Map() : await readShares(sql, ofDepartments) };
}

async function readShares(sql: Sql, kinds: readonly string[]): Promise<Map<string, number>> {
  const rows = await sql.query<{ kind: string; district: string; department: string; n: number | string }>(
    `SELECT kind, district, department, SUM(total) AS n FROM rollup_marginals WHERE kind IN (${marks(kinds.length)}) AND dimension='' AND measure='live'
     GROUP BY kind, district, department`,
    kinds,
  );
  const ofDistricts = new Map<string, number>();
  for (const { kind, district, n } of rows) ofDistricts.set(`${kind} ${district}`, (ofDistricts.get(`${kind} ${district}`) ?? 0) + Number(n));
  return new Map(
    rows.map(({ kind, district, department, n }) => [
      shareKey(kind, district, department),
      Number(n) / (ofDistricts.get(`${kind} ${district}`) || 1),
    ]),
  );
}
