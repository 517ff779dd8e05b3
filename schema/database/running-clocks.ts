/** Running clocks: the statement that finds the records of a noted clock that have started and not ended; asked of a few records, or once of all. */
import { deadlines, type Observed } from '../deadlines.js';
import { snakeCase } from '../kind/field-declaration.js';
import type { MigrationSql } from './migration-data.js';

export type NotedClock = Extract<Observed, { how: 'NOTED' }>;

const table = (kind: string): string => `\`${snakeCase(kind)}\``;
const equal = (own: string, keys: readonly (readonly [string, string])[], other: string): string =>
  keys.map(([mine, theirs]) => `${other}.\`${theirs}\`=${own}.\`${mine}\``).join(' AND ');

/** Rows of (recordId, startDay). @param which of the subjects, named `s` */
export function runningClocks(
  { kind, basis, endedBy, openWhileEmpty }: NotedClock,
  which = '',
): { readonly text: string; readonly params: string[] } {
  const start = basis ? `MIN(b.\`${basis.day}\`)` : 's.day';
  const joined = basis
    ? ` JOIN ${table(basis.kind)} b ON ${equal('s', basis.keys, 'b')} AND b.withdrawnAt IS NULL AND b.\`${basis.day}\` IS NOT NULL`
    : '';
  const empty = openWhileEmpty ? ` AND s.\`${openWhileEmpty}\` IS NULL` : '';
  const values = Object.entries(endedBy?.where ?? {});
  // By the numbers that both have: the reference of one is resolved by a later row, and may move.
  const ended = endedBy
    ? ` AND NOT EXISTS (SELECT 1 FROM ${table(endedBy.kind)} e WHERE ${equal('s', endedBy.keys, 'e')} AND e.withdrawnAt IS NULL${values.map(([field]) => ` AND e.\`${field}\`=?`).join('')})`
    : '';
  const own = basis ? '' : ' AND s.day IS NOT NULL';
  return {
    text: `SELECT s.id AS recordId, ${start} AS startDay FROM ${table(kind)} s${joined} WHERE s.withdrawnAt IS NULL${own}${empty}${ended}${which}${basis ? ' GROUP BY s.id' : ''}`,
    params: values.map(([, value]) => value),
  };
}

/** For a migration: what has started and not ended by now. Run again, it comes to the same. */
export async function fillOpenClocks({ query }: MigrationSql): Promise<void> {
  await query('DELETE FROM open_clocks');
  for (const { name, observed } of deadlines) {
    if (observed.how !== 'NOTED') continue;
    const { text, params } = runningClocks(observed);
    await query(`INSERT INTO open_clocks (clock, recordId, startDay) SELECT '${name}', x.recordId, x.startDay FROM (${text}) AS x`, params);
  }
}
