/** Record totals: how many live records a kind has, from the rollups; as exact as a COUNT, at a cost that does not grow with the records. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { name, type Sql } from '../db/sql.js';

/** Text and parameters over the columns `district`, `department` and `day`. */
export interface KeyCondition {
  readonly text: string;
  readonly params: readonly (string | number)[];
}

/** What was counted, without what is stale; the stale days as their records say; and the records without a day, which no rollup has. */
export async function liveTotal(sql: Sql, kind: KindDefinition, where: KeyCondition): Promise<number> {
  const table = name(kind.table);
  const live = "kind=? AND measure='live'";
  const stale = `(SELECT day, district, department FROM stale_days WHERE kind=? AND ${where.text}) AS s`;
  const same = (other: string): string => `${other}.day=s.day AND ${other}.district=s.district AND ${other}.department=s.department`;
  // One statement, so that no count is seen between a stale mark and its removal. CROSS JOIN makes SQLite begin at the few stale days.
  const [row] = await sql.query<{ total: number | string }>(
    `SELECT (SELECT COALESCE(SUM(total),0) FROM rollups WHERE ${live} AND ${where.text})
     - (SELECT COALESCE(SUM(r.total),0) FROM ${stale} CROSS JOIN rollups r ON ${same('r')} AND r.${live.replace('AND ', 'AND r.')})
     + (SELECT COUNT(*) FROM ${stale} CROSS JOIN ${table} c ON ${same('c')} AND c.withdrawnAt IS NULL)
     + (SELECT COUNT(*) FROM ${table} WHERE day IS NULL AND withdrawnAt IS NULL AND ${where.text}) AS total`,
    [kind.name, ...where.params, kind.name, ...where.params, kind.name, kind.name, ...where.params, ...where.params],
  );
  return Number(row?.total ?? 0);
}
