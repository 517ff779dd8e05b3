/** Marginals against the records: months of which nothing is stale and whose marginals a recount does not confirm; for `hub doctor --full`. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { always } from '../db/predicate.js';
import { marks, type Sql } from '../db/sql.js';
import { countedCells, marginalColumns } from './marginals.js';
import { type CountingTarget, monthOf } from './measures.js';

export interface MarginalDifference {
  readonly kind: string;
  readonly month: string;
  readonly district: string;
  readonly department: string;
}

interface Cell extends Omit<MarginalDifference, 'kind' | 'month'> {
  readonly dimension: string;
  readonly value: string;
  readonly measure: string;
  readonly total: number | string;
}

/** In one read of one moment. */
export async function marginalDifferences(
  sql: Sql,
  kinds: readonly KindDefinition[],
  targets: readonly CountingTarget[],
): Promise<MarginalDifference[]> {
  const found: MarginalDifference[] = [];
  for (const kind of kinds) for (const month of await monthsOf(sql, kind)) found.push(...(await ofMonth(sql, kind, targets, month)));
  return found;
}

/** Months that have a record or a marginal. */
async function monthsOf(sql: Sql, kind: KindDefinition): Promise<string[]> {
  const rows = await sql.query<{ month: string }>(
    `SELECT DISTINCT month FROM rollup_marginals WHERE kind=? UNION SELECT DISTINCT month FROM rollup_months WHERE kind=? AND measure='live'`,
    [kind.name, kind.name],
  );
  return rows.map(({ month }) => month).sort();
}

async function ofMonth(sql: Sql, kind: KindDefinition, targets: readonly CountingTarget[], month: string): Promise<MarginalDifference[]> {
  // Of a column that had marginals once, what is left is read by nobody.
  const dimensions = ['', ...marginalColumns(kind)];
  const kept = await sql.query<Cell>(
    `SELECT dimension, value, district, department, measure, total FROM rollup_marginals
     WHERE kind=? AND dimension IN (${marks(dimensions.length)}) AND month=? AND total<>0`,
    [kind.name, ...dimensions, month],
  );
  const counted = await countedCells(sql, kind, targets, month, always);
  const stale = await sql.query<{ district: string; department: string; day: string }>(
    'SELECT DISTINCT district, department, day FROM stale_days WHERE kind=? AND day BETWEEN ? AND ?',
    [kind.name, `${month}-00`, `${month}-99`],
  );
  const waiting = new Set(stale.filter(({ day }) => monthOf(day) === month).map(ownerOf));
  const differing = new Map<string, MarginalDifference>();
  const known = new Map(counted.map((cell) => [keyOf(cell), cell]));
  const tell = ({ district, department }: Cell): void => {
    differing.set(ownerOf({ district, department }), { kind: kind.name, month, district, department });
  };
  for (const cell of kept) {
    if (Number(known.get(keyOf(cell))?.total) !== Number(cell.total)) tell(cell);
    known.delete(keyOf(cell));
  }
  for (const cell of known.values()) tell(cell);
  return [...differing].flatMap(([owner, difference]) => (waiting.has(owner) ? [] : [difference]));
}

const ownerOf = ({ district, department }: Pick<Cell, 'district' | 'department'>): string => JSON.stringify([district, department]);
const keyOf = ({ dimension, value, district, department, measure }: Cell): string =>
  JSON.stringify([dimension, value, district, department, measure]);
