/** Nested pages below many parents: rows, totals and neighbours of each page come in one statement, whatever the number of parents. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { PageRequest, ReadPage, Row } from '../api.js';
import type { Sql } from '../db/sql.js';
import { AMOUNT, joined, mostAtOnce, number, PART, PART_OF, remember, together, united, worthTrying } from './children.js';
import { type PageSlice, NEITHER, type Neighbours } from './page.js';
import { orderText } from './order.js';
import { all, type Predicate } from '../db/predicate.js';

interface Found {
  readonly rows: Row[];
  readonly neighbours: { -readonly [S in keyof Neighbours<boolean>]: boolean };
  total: number;
}

export async function pagesBelow(
  sql: Sql,
  kind: KindDefinition,
  column: string,
  parents: readonly string[],
  { parts }: PageRequest,
  slice: PageSlice,
): Promise<Map<string, ReadPage>> {
  if (!kind.references.some((reference) => reference.column === column)) throw new Error(`${kind.name} has no reference column ${column}`);
  const columns = [...new Set([column, ...slice.columns])];
  const found = new Map<string, Found>();
  for (const parent of parents) found.set(parent, { rows: [], neighbours: { ...NEITHER }, total: 0 });
  const ask = async (terms: readonly Predicate[]): Promise<number> => {
    const text = `${terms.map((term) => term.text).join(' UNION ALL ')} ORDER BY ${orderText(slice.order)}`;
    const rows = await sql.query<Row>(
      text,
      terms.flatMap((term) => term.params),
    );
    for (const row of rows) put(found.get(String(row[column])), Number(row[PART_OF]), Number(row[AMOUNT]), row, slice.limit);
    return rows.reduce((count, row) => count + (Number(row[PART_OF]) === PART.row ? 1 : 0), 0);
  };
  const about = (part: keyof typeof PART, value: string, which: Predicate): Predicate =>
    number(sql.dialect, PART[part], value, slice, which, columns, column, parents);
  const numbers: Predicate[] = [];
  if (slice.neighbours.previous) numbers.push(about('previous', '1', all([slice.where, slice.neighbours.previous])));
  if (slice.neighbours.next) numbers.push(about('next', '1', all([slice.where, slice.neighbours.next])));
  if (parts.total) numbers.push(about('total', 'COUNT(*)', slice.where));

  const rows = parents.length > 0 && (parts.rows || parts.previous || parts.next);
  const each = (): Predicate[] => (sql.dialect === 'sqlite' ? joined : united)(slice, columns, column, parents);
  if (rows && sql.dialect === 'mariadb' && worthTrying(slice, column, parents)) {
    const most = mostAtOnce(slice, parents);
    if ((await ask([together(slice, columns, column, parents, most), ...numbers])) >= most) {
      remember(slice, column);
      for (const at of found.values()) at.rows.length = 0;
      await ask(each());
    }
  } else if (rows || numbers.length > 0) await ask([...(rows ? each() : []), ...numbers]);
  const pages = new Map<string, ReadPage>();
  for (const [parent, { rows, neighbours, total }] of found) pages.set(parent, slice.page(rows, neighbours, total));
  return pages;
}

/** Rows come in the order of the list: the first of each parent are its page. */
function put(at: Found | undefined, part: number, amount: number, row: Row, limit: number): void {
  if (!at) return;
  if (part === PART.row) {
    if (at.rows.length < limit) at.rows.push(row);
  } else if (part === PART.total) at.total = amount;
  else at.neighbours[part === PART.previous ? 'previous' : 'next'] = true;
}
