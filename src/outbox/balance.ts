/** Balance of each target: every live record once, by its newest revision. It must always close: `unbalanced` says where it does not. */
import type { City, Viewer } from '../../schema/organisation.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { type CountedOwners, countedOwners, ofOwners } from '../access/scope.js';
import type { BalanceDifference, BalanceRow } from '../api.js';
import type { Database, Sql } from '../db/database.js';
import { marks, name, usingIndex } from '../db/sql.js';
import type { DeliveryTarget } from './delivery-target.js';
import { OPEN, STATES } from './states.js';

// A record has the worst state of its rows.
const BEST_FIRST = ['accepted', 'waiting', 'inFlight', 'blocked', 'returned'] as const;
const RANKED = Object.entries(STATES).flatMap(([state, { line }]) => (line === null ? [] : [`WHEN '${state}' THEN ${BEST_FIRST.indexOf(line)}`]));
const RANK = `MAX(CASE state ${RANKED.join(' ')} END)`;

type Counts = { -readonly [K in keyof BalanceRow]: BalanceRow[K] };

interface Scope {
  readonly targets: readonly Pick<DeliveryTarget, 'name' | 'kinds' | 'all'>[];
  readonly city: City;
  readonly viewer: Viewer;
}

/** Records by kind and district, each counted for itself; from src/indicators/book-totals.ts. */
interface Totals {
  live(kind: string): ReadonlyMap<string, number>;
  withdrawn(kind: string): ReadonlyMap<string, number>;
  accepted(target: string, kind: string): ReadonlyMap<string, number>;
}

export type CountTotals = (sql: Sql, owners: CountedOwners) => Promise<Totals>;

/**
 * What is accepted, live and withdrawn comes from counts that are kept, each of its own; what stands otherwise is few and is read. To be read in
 * one snapshot.
 */
export async function balance(sql: Sql, { targets, city, viewer }: Scope, countTotals: CountTotals): Promise<BalanceRow[]> {
  const owners = countedOwners(viewer, city.districts);
  const { districts } = owners;
  if (districts.length === 0) return [];
  const totals = await countTotals(sql, owners);
  const quarantined = await quarantinedIn(sql, owners);
  const rows: BalanceRow[] = [];
  for (const target of targets) {
    const open = await openRecords(sql, target.name, owners);
    for (const kind of kindsOf(target)) {
      for (const district of districts) {
        const row = { ...emptyRow(target.name, district, kind.name), live: totals.live(kind.name).get(district) ?? 0 };
        row.withdrawn = totals.withdrawn(kind.name).get(district) ?? 0;
        row.accepted = totals.accepted(target.name, kind.name).get(district) ?? 0;
        const here = (count: OfKind) => count.district === district && count.kind === kind.name;
        for (const { stands, held, n } of open.filter(here)) {
          row[BEST_FIRST[Number(stands)] as 'accepted'] += Number(n);
          // Under way again with content that it has: counted among what it has, and not accepted while it is under way.
          if (Number(held) === 1) row.accepted -= Number(n);
        }
        for (const { n } of quarantined.filter(here)) row.quarantined += Number(n);
        rows.push(row);
      }
    }
  }
  return rows;
}

/** The same, every record and every delivery read anew: what the kept counts are held against. */
export async function countedBalance(sql: Sql, { targets, city, viewer }: Scope): Promise<BalanceRow[]> {
  const owners = countedOwners(viewer, city.districts);
  const { districts } = owners;
  if (districts.length === 0) return [];
  const quarantined = await quarantinedIn(sql, owners);
  const rows: BalanceRow[] = [];
  for (const target of targets) {
    const kinds = kindsOf(target);
    const standing = kinds.length === 0 ? [] : await allRecords(sql, target.name, kinds, owners);
    for (const kind of kinds) {
      const counted = await liveAndWithdrawn(sql, kind, owners);
      for (const district of districts) {
        const row = emptyRow(target.name, district, kind.name);
        for (const count of counted.filter((row) => row.district === district)) row[count.gone ? 'withdrawn' : 'live'] += Number(count.n);
        const here = (count: OfKind) => count.district === district && count.kind === kind.name;
        for (const count of standing.filter(here)) row[BEST_FIRST[Number(count.stands)] as 'accepted'] += Number(count.n);
        for (const count of quarantined.filter(here)) row.quarantined += Number(count.n);
        rows.push(row);
      }
    }
  }
  return rows;
}

interface OfKind {
  readonly district: string;
  readonly kind: string;
  readonly n: number;
}

const kindsOf = (target: Scope['targets'][number]): KindDefinition[] => target.all.filter((candidate) => target.kinds.has(candidate.name));

function emptyRow(target: string, district: string, kind: string): Counts {
  return { target, district, kind, live: 0, accepted: 0, inFlight: 0, waiting: 0, returned: 0, blocked: 0, withdrawn: 0, quarantined: 0 };
}

function quarantinedIn(sql: Sql, owners: CountedOwners): Promise<OfKind[]> {
  const own = ofOwners(owners);
  return sql.query(`SELECT district, kind, COUNT(*) AS n FROM quarantine WHERE ${own.text} GROUP BY district, kind`, own.params);
}

/** Records with a row that is not accepted, by how they stand. Of those of which nothing is wanted any more none stands anywhere. */
function openRecords(sql: Sql, target: string, owners: CountedOwners): Promise<(OfKind & { stands: number; held: number })[]> {
  const own = ofOwners(owners);
  const records = `SELECT recordId, kind, district, department, ${RANK} AS stands, MAX(CASE WHEN wantedDigest IS NULL THEN 0 ELSE 1 END) AS wanted,
    MIN(CASE WHEN wantedDigest=heldDigest THEN 1 ELSE 0 END) AS held
    FROM deliveries${usingIndex(sql, 'deliveries_due')} WHERE target=? AND state IN (${OPEN}) GROUP BY recordId, kind, district, department`;
  const accepted = "SELECT 1 FROM deliveries a WHERE a.recordId=r.recordId AND a.target=? AND a.state='ACCEPTED'";
  return sql.query(
    `SELECT district, kind, stands, held, COUNT(*) AS n FROM (${records}) AS r WHERE ${own.text} AND (wanted=1 OR EXISTS (${accepted}))
     GROUP BY district, kind, stands, held`,
    [target, ...own.params, target],
  );
}

function allRecords(sql: Sql, target: string, kinds: readonly KindDefinition[], owners: CountedOwners): Promise<(OfKind & { stands: number })[]> {
  const own = ofOwners(owners);
  return sql.query(
    `SELECT district, kind, stands, COUNT(*) AS n FROM (SELECT recordId, kind, district, ${RANK} AS stands FROM deliveries
     WHERE target=? AND kind IN (${marks(kinds.length)}) AND ${own.text} AND state<>'WITHDRAWN' GROUP BY recordId, kind, district
     HAVING MAX(CASE WHEN wantedDigest IS NULL THEN 0 ELSE 1 END)=1) AS r
     GROUP BY district, kind, stands`,
    [target, ...kinds.map((kind) => kind.name), ...own.params],
  );
}

function liveAndWithdrawn(sql: Sql, kind: KindDefinition, owners: CountedOwners) {
  const own = ofOwners(owners);
  return sql.query<{ district: string; gone: number; n: number }>(
    `SELECT district, CASE WHEN withdrawnAt IS NULL THEN 0 ELSE 1 END AS gone, COUNT(*) AS n FROM ${name(kind.table)}
     WHERE ${own.text} GROUP BY district, gone`,
    own.params,
  );
}

/** Where the kept counts and a full count differ: kind by kind, each of one moment, for all of them would take longer than a read may. */
export async function balanceDifferences(db: Pick<Database, 'read'>, scope: Scope, countTotals: CountTotals): Promise<BalanceDifference[]> {
  const found: BalanceDifference[] = [];
  for (const target of scope.targets) {
    for (const kind of kindsOf(target)) {
      const one = { ...scope, targets: [{ ...target, kinds: new Set([kind.name]) }] };
      found.push(...(await db.read(async (sql) => differing(await balance(sql, one, countTotals), await countedBalance(sql, one)), 'long')));
    }
  }
  return found;
}

const differing = (kept: readonly BalanceRow[], counted: readonly BalanceRow[]): BalanceDifference[] =>
  kept.flatMap((row, i) => {
    const other = counted[i];
    return other && Object.keys(row).some((key) => row[key as 'live'] !== other[key as 'live']) ? [{ kept: row, counted: other }] : [];
  });

/** Rows whose parts do not add up to their live records: a fault of ours, shown by `hub doctor`. */
export const unbalanced = (rows: readonly BalanceRow[]): BalanceRow[] =>
  rows.filter((row) => row.live !== row.accepted + row.inFlight + row.waiting + row.returned + row.blocked);
