/** Rollups: stale days are counted again from the records, never incremented; a mark and its count change in one transaction. */
import type { KindDefinition } from '../../schema/definition.js';
import type { Door } from '../kit/door.js';
import { newId } from '../kit/ids.js';
import { insertRows, inTuples, type Sql } from '../kit/sql.js';
import { daysOf, measuresOf } from './measures.js';

interface Key {
  readonly kind: string;
  readonly district: string;
  readonly department: string;
  readonly day: string;
}

type Stored = Readonly<Record<string, string | number | null>>;
const KEY = ['kind', 'district', 'department', 'day'];
const CHUNK = 400;

export async function markStale(sql: Sql, keys: readonly Key[]): Promise<void> {
  const distinct = [...new Map(keys.map((key) => [`${key.kind} ${key.district} ${key.department} ${key.day}`, key])).values()];
  const mark = newId();
  const rows = distinct.map(({ kind, district, department, day }) => ({ kind, district, department, day, mark }));
  if (rows.length > 0) await insertRows(sql, 'stale_days', [...KEY, 'mark'], rows, { unique: KEY, update: ['mark'] });
}

export const staleKeys = (kind: KindDefinition, rows: readonly Stored[]): Key[] =>
  rows.flatMap((row) =>
    daysOf(kind, row).map((day) => ({ kind: kind.name, district: String(row.district), department: String(row.department), day })),
  );

/** Counts every stale day again, a few hundred in a transaction. Answers how many there were. */
export async function rollUp(door: Door, kinds: readonly KindDefinition[], target: string | null): Promise<number> {
  let counted = 0;
  for (const kind of kinds) {
    for (let done = CHUNK; done === CHUNK; counted += done) done = await door.write((sql) => recount(sql, kind, target));
  }
  return counted;
}

async function recount(sql: Sql, kind: KindDefinition, target: string | null): Promise<number> {
  const keys = await sql.query<Key>(
    'SELECT kind, district, department, day FROM stale_days WHERE kind=? ORDER BY district, department, day LIMIT ?',
    [kind.name, CHUNK],
  );
  if (keys.length === 0) return 0;
  const tuples = keys.flatMap((key) => [key.day, key.district, key.department]);
  const where = inTuples(sql.dialect, ['day', 'district', 'department'], keys.length);
  await sql.run(`DELETE FROM stale_days WHERE kind=? AND ${where}`, [kind.name, ...tuples]);
  await sql.run(`DELETE FROM rollups WHERE kind=? AND ${where}`, [kind.name, ...tuples]);
  for (const measure of measuresOf(kind, target)) {
    const counts = await sql.query<Key & { total: number }>(
      `SELECT day, district, department, COUNT(*) AS total FROM (${measure.rows}) AS m WHERE ${where} GROUP BY day, district, department`,
      [...measure.params, ...tuples],
    );
    const rows = counts.map((count) => ({ ...count, kind: kind.name, measure: measure.name, total: Number(count.total) }));
    const columns = ['kind', 'measure', 'district', 'department', 'day', 'total'];
    if (rows.length > 0) await insertRows(sql, 'rollups', columns, rows, { unique: columns.slice(0, 5), update: ['total'] });
  }
  return keys.length;
}
