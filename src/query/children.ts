/** Statements that find children below many parents: the rows of each one's page, on either engine, and one number about each. */
import { marks, name, type Sql } from '../db/sql.js';
import { all, type Predicate } from '../db/predicate.js';
import { orderText } from './order.js';
import type { PageSlice } from './page.js';

/** What a row of the statement is: a record, or a number about its parent. */
export const PART = { row: 0, total: 1, previous: 2, next: 3 } as const;

// No field has such a name: a fine's amount is one.
export const PART_OF = 'part of page';
export const AMOUNT = 'amount of page';
const head = (part: number, amount: string): string => `SELECT ${part} AS ${name(PART_OF)}, ${amount} AS ${name(AMOUNT)}`;

/**
 * SQLite: the ids of each parent's page come from the index, then their rows. Measured with 50 parents: 0.8 ms, a UNION 1.5 to 3, a window
 * function 12 (600 children each: 0.7, 1.7 and 160), and one text for any number of parents.
 */
export function joined(
  { list, order, limit, where, within }: PageSlice,
  columns: readonly string[],
  column: string,
  parents: readonly string[],
): Predicate[] {
  const which = all([where, within]);
  const ids = `SELECT id FROM ${name(list.table)} WHERE ${name(column)}=q.parent AND ${which.text} ORDER BY ${orderText(order)} LIMIT ${limit}`;
  const selected = columns.map((column) => `c.${name(column)} AS ${name(column)}`).join(',');
  const from = `(SELECT value AS parent FROM json_each(?)) AS q CROSS JOIN ${name(list.table)} AS c ON c.id IN (${ids})`;
  return [{ text: `${head(PART.row, 'NULL')}, ${selected} FROM ${from}`, params: [JSON.stringify(parents), ...which.params] }];
}

// Twice what the pages can hold: more is read in vain where parents have many, less would miss those with few.
export const mostAtOnce = (slice: PageSlice, parents: readonly string[]): number => 2 * slice.limit * parents.length;

/** How often not to try again a list whose parents have had too many. */
const MISSES = 50;
const missed = new WeakMap<PageSlice['list'], Map<string, number>>();

export const remember = (slice: PageSlice, column: string): void =>
  void missed.set(slice.list, (missed.get(slice.list) ?? new Map<string, number>()).set(column, MISSES));

export function worthTrying(slice: PageSlice, column: string, parents: readonly string[]): boolean {
  const left = missed.get(slice.list)?.get(column) ?? 0;
  if (left > 0) missed.get(slice.list)?.set(column, left - 1);
  return left === 0 && parents.length > 1 && slice.limit > 1;
}

/**
 * MariaDB: all children of all parents at once, which will do where they are not many more than their pages hold. 50 parents with a few
 * children each: 0.8 ms of the server, by a limited SELECT each 5. The limit stands before the order, so that no more is ever read.
 */
export function together(
  { list, where, within }: PageSlice,
  columns: readonly string[],
  column: string,
  parents: readonly string[],
  most: number,
): Predicate {
  const which = all([where, within]);
  const selected = columns.map(name).join(',');
  const some = `SELECT ${selected} FROM ${name(list.table)} WHERE ${name(column)} IN (${marks(parents.length)}) AND ${which.text} LIMIT ${most}`;
  return { text: `${head(PART.row, 'NULL')}, ${selected} FROM (${some}) AS c`, params: [...parents, ...which.params] };
}

/** MariaDB knows no such join: one limited SELECT for each parent. 50 parents 4 ms, 5 000 half a second; a window reads every child. */
export function united(
  { list, order, limit, where, within }: PageSlice,
  columns: readonly string[],
  column: string,
  parents: readonly string[],
): Predicate[] {
  const which = all([where, within]);
  const selected = columns.map(name).join(',');
  const tail = `${selected} FROM ${name(list.table)} WHERE ${name(column)}=? AND ${which.text} ORDER BY ${orderText(order)} LIMIT ${limit}`;
  // In brackets, not as a derived table each: that would be a temporary table for each parent (50 parents: 3 ms against 15 to 26).
  const params = which.params.length === 0 ? parents : parents.flatMap((parent) => [parent, ...which.params]);
  // The first SELECT names the columns; to say the names in each made the text, which the driver reads through, a quarter longer.
  const others = ` UNION ALL (SELECT ${PART.row},NULL,${tail})`.repeat(parents.length - 1);
  return [{ text: `(${head(PART.row, 'NULL')}, ${tail})${others}`, params }];
}

/** One number for each parent, in the shape of the rows. */
export function number(
  dialect: Sql['dialect'],
  part: number,
  amount: string,
  { list }: PageSlice,
  which: Predicate,
  columns: readonly string[],
  column: string,
  parents: readonly string[],
): Predicate {
  const selected = columns.map((each) => `${each === column ? name(column) : 'NULL'} AS ${name(each)}`).join(',');
  const among = dialect === 'sqlite' ? 'SELECT value FROM json_each(?)' : marks(parents.length);
  const text = `${head(part, amount)}, ${selected} FROM ${name(list.table)} WHERE ${name(column)} IN (${among}) AND ${which.text} GROUP BY ${name(column)}`;
  return { text, params: [...(dialect === 'sqlite' ? [JSON.stringify(parents)] : parents), ...which.params] };
}
