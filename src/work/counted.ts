/** OpenCount: open rows by cause, district and department, from a statement that an index leads to; at most so many are looked at, and that is told. */
import type { Sql } from '../db/sql.js';

export const MOST_COUNTED = 10_000;
const MOST_GROUPS = 500;

export interface OpenCount {
  readonly cause: string;
  readonly district: string | null;
  readonly department: string | null;
  readonly rows: number;
  readonly more: boolean;
  /** The earliest start of a clock among them. */
  readonly start: string | null;
  /** Since when the oldest is so: a day, or a moment. */
  readonly since: string | null;
}

interface Read extends Pick<OpenCount, 'district' | 'department' | 'start' | 'since'> {
  readonly cause: string | null;
  readonly n: number;
}

/** @param rows a SELECT of cause, district, department, start and since */
export async function counted(sql: Sql, rows: { readonly text: string; readonly params: readonly unknown[] }): Promise<OpenCount[]> {
  const text = `SELECT cause, district, department, COUNT(*) AS n, MIN(start) AS start, MIN(since) AS since FROM (${rows.text} LIMIT ${MOST_COUNTED + 1}) AS x
    GROUP BY cause, district, department ORDER BY n DESC, cause, district, department LIMIT ${MOST_GROUPS}`;
  const found = await sql.query<Read>(text, rows.params);
  const more = found.reduce((sum, { n }) => sum + Number(n), 0) > MOST_COUNTED;
  return found.map(({ cause, district, department, n, start, since }) => ({
    ...{ cause: cause ?? '', district: district || null, department: department || null, rows: Number(n), more, start, since },
  }));
}
