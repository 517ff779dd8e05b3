/**
 * Book totals: live, withdrawn and accepted records by kind and district, each from counts of its own, so that the books can fail to add up. Read
 * in one snapshot, they are as exact as a full count, at a cost that does not grow with the records.
 */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { acceptedAt } from '../../schema/indicators/accepted-at.js';
import { type CountedOwners, ofOwners } from '../access/scope.js';
import { name, type Sql } from '../db/sql.js';
import { type CountingTarget, undatedAt } from './measures.js';
import { type Sum, sumsOf } from './sums.js';

/** district → number */
type ByDistrict = ReadonlyMap<string, number>;

export interface BookTotals {
  live(kind: string): ByDistrict;
  withdrawn(kind: string): ByDistrict;
  /** Records that the target has as they are wanted. */
  accepted(target: string, kind: string): ByDistrict;
}

export interface BookTarget extends CountingTarget {
  readonly kinds: ReadonlySet<string>;
}

const EVER = { from: '0000-00-00', to: '9999-12-31' } as const;

export async function bookTotals(
  sql: Sql,
  kinds: readonly KindDefinition[],
  targets: readonly BookTarget[],
  owners: CountedOwners,
): Promise<BookTotals> {
  const taken = kinds.filter((kind) => targets.some((target) => target.kinds.has(kind.name)));
  const wanted = taken.flatMap((kind): Sum[] => [
    { kind, measure: 'live', ...EVER },
    { kind, measure: 'withdrawn', ...EVER },
    ...targets.filter((target) => target.kinds.has(kind.name)).map((target) => ({ kind, measure: acceptedAt(target.name), ...EVER })),
  ]);
  const sums = await sumsOf(sql, wanted, targets, owners);
  const totals = new Map(wanted.map(({ kind, measure }, i) => [`${kind.name} ${measure}`, new Map(sums[i])]));
  for (const kind of taken) await addUndated(sql, kind, targets, owners, (measure) => totals.get(`${kind.name} ${measure}`) as Map<string, number>);
  const of = (kind: string, measure: string): ByDistrict => totals.get(`${kind} ${measure}`) ?? new Map();
  return {
    live: (kind) => of(kind, 'live'),
    withdrawn: (kind) => of(kind, 'withdrawn'),
    accepted: (target, kind) => of(kind, acceptedAt(target)),
  };
}

/** Records without a day, which no rollup has: the index holds them together. */
async function addUndated(
  sql: Sql,
  kind: KindDefinition,
  targets: readonly BookTarget[],
  owners: CountedOwners,
  totalsOf: (measure: string) => Map<string, number>,
): Promise<void> {
  const scope = ofOwners(owners);
  const add = (measure: string, rows: readonly { district: string; n: number }[]): void => {
    const totals = totalsOf(measure);
    for (const { district, n } of rows) totals.set(district, (totals.get(district) ?? 0) + Number(n));
  };
  const records = await sql.query<{ district: string; gone: number; n: number }>(
    `SELECT district, CASE WHEN withdrawnAt IS NULL THEN 0 ELSE 1 END AS gone, COUNT(*) AS n FROM ${name(kind.table)} WHERE day IS NULL AND ${scope.text}
     GROUP BY district, gone`,
    scope.params,
  );
  add(
    'live',
    records.filter(({ gone }) => Number(gone) === 0),
  );
  add(
    'withdrawn',
    records.filter(({ gone }) => Number(gone) === 1),
  );
  for (const target of targets.filter((each) => each.kinds.has(kind.name))) {
    const { rows, params } = undatedAt(kind, target);
    add(
      acceptedAt(target.name),
      await sql.query(`SELECT district, COUNT(*) AS n FROM (${rows}) AS u WHERE ${scope.text} GROUP BY district`, [...params, ...scope.params]),
    );
  }
}
