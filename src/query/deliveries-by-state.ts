/**
 * Deliveries by state: the index that holds a state leads with the target and has the table behind, the id in order behind that. So a page of one
 * state is the first rows of each of these stretches, of which there are some tens; by id alone a rare state is found at the end of the table.
 */
import type { Filter } from '../api.js';
import { all, type Predicate } from '../db/predicate.js';
import { marks, type Sql, usingIndex } from '../db/sql.js';

/** States that the filter narrows to, whatever else it says; null: it does not. */
export function statesIn(filter: Filter | null): readonly string[] | null {
  if (!filter) return null;
  if ('and' in filter) return filter.and.reduce<readonly string[] | null>((found, part) => found ?? statesIn(part), null);
  if (!('field' in filter) || filter.field !== 'state') return null;
  const { eq, in: among } = filter.match;
  const values = among ?? (eq === null || eq === undefined ? null : [eq]);
  return values?.map(String) ?? null;
}

/** The stretches of the index for these states; each seek finds where the next begins. */
export async function stretches(sql: Sql, states: readonly string[]): Promise<Predicate[]> {
  const found: Predicate[] = [];
  for (const target of await distinct(sql, 'target', [])) {
    for (const state of new Set(states)) {
      for (const tableName of await distinct(sql, 'tableName', [target, state]))
        found.push({ text: 'target=? AND state=? AND tableName=?', params: [target, state, tableName] });
    }
  }
  return found;
}

/** Conditions under which a count reads the index of states alone. */
export async function byTarget(sql: Sql): Promise<Predicate> {
  const targets = await distinct(sql, 'target', []);
  return { text: `target IN (${marks(Math.max(1, targets.length))})`, params: targets.length > 0 ? targets : [''] };
}

/** The values of a column of the index behind those before it, each found by a seek: no engine finds them so by itself. */
async function distinct(sql: Sql, column: 'target' | 'tableName', before: readonly string[]): Promise<string[]> {
  const where = [...['target=?', 'state=?'].slice(0, before.length), `${column}>?`].join(' AND ');
  const text = `SELECT ${column} AS x FROM deliveries${usingIndex(sql, 'deliveries_due')} WHERE ${where} ORDER BY ${column} LIMIT 1`;
  const found: string[] = [];
  for (let last = ''; ; ) {
    const [row] = await sql.query<{ x: string }>(text, [...before, last]);
    if (!row) return found;
    found.push(row.x);
    last = row.x;
  }
}

/** The rows of a page from these stretches. */
export function pageOf(
  of: readonly Predicate[],
  from: { readonly columns: string; readonly table: string; readonly which: Predicate; readonly order: string; readonly limit: number },
): Predicate {
  const arms = of.map((stretch) => {
    const { text, params } = all([stretch, from.which]);
    return { text: `SELECT ${from.columns} FROM ${from.table} WHERE ${text} ORDER BY ${from.order} LIMIT ${from.limit}`, params };
  });
  return {
    text: `${arms.map(({ text }, i) => `SELECT * FROM (${text}) AS s${i}`).join(' UNION ALL ')} ORDER BY ${from.order} LIMIT ${from.limit}`,
    params: arms.flatMap(({ params }) => params),
  };
}
