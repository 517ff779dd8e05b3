/** Sums of a measure between two days, from the rollups; stale days are counted from the records, so that figures never lag behind the balance. */
import type { KindDefinition } from '../../schema/definition.js';
import type { Sql } from '../kit/sql.js';
import { measuresOf } from './measures.js';

export interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly districts: readonly string[];
}

/** By district. */
export async function sums(sql: Sql, kind: KindDefinition, measure: string, target: string | null, within: Stretch): Promise<Map<string, number>> {
  const definition = measuresOf(kind, target).find((candidate) => candidate.name === measure);
  if (!definition) return new Map();
  const scope = (table: string): string => `${table}.day BETWEEN ? AND ? AND ${table}.district IN (${within.districts.map(() => '?').join(',')})`;
  const bounds = [within.from, within.to, ...within.districts];
  const same = (table: string): string => `${table}.day=s.day AND ${table}.district=s.district AND ${table}.department=s.department`;
  // CROSS JOIN is SQLite's word for the order of a join: from the few stale days to their rows, or it reads every row to ask whether its day
  // is stale. Where no index leads from a day to its rows, those are few, and it is the other way round.
  const counted = `(${definition.rows}) AS m`;
  const pairs = definition.indexed ? `stale_days s CROSS JOIN ${counted}` : `${counted} CROSS JOIN stale_days s`;
  // One statement, so that no count is seen between a stale mark and its removal.
  const rows = await sql.query<{ district: string; total: number | string }>(
    `SELECT district, SUM(n) AS total FROM (
       SELECT r.district, SUM(r.total) AS n FROM rollups r WHERE r.kind=? AND r.measure=? AND ${scope('r')} GROUP BY r.district
       UNION ALL SELECT r.district, -r.total FROM stale_days s CROSS JOIN rollups r ON r.kind=s.kind AND ${same('r')} WHERE r.measure=? AND s.kind=? AND ${scope('s')}
       UNION ALL SELECT m.district, 1 FROM ${pairs} ON ${same('m')} WHERE s.kind=? AND ${scope('s')}
     ) AS u GROUP BY district`,
    [kind.name, measure, ...bounds, measure, kind.name, ...bounds, ...definition.params, kind.name, ...bounds],
  );
  return new Map(rows.map((row) => [row.district, Number(row.total)]));
}
