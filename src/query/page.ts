/** Keyset page of any list, forwards or backwards: its statement, whether rows lie before and after it, and the answer made of its rows. */
import { HubError } from '../../schema/errors.js';
import type { Order, PageRequest, ReadPage, Row } from '../api.js';
import { type IndexAccess, pageAccess } from '../access/scope.js';
import { all, always, type Predicate } from '../db/predicate.js';
import { name, names, type Sql } from '../db/sql.js';
import { badCursor, cursorKeys, cursorOf, type Key } from './cursor.js';
import { type QueryScope, filtered } from './filter.js';
import { type Joins, joinsOf } from './joins.js';
import { checkedColumns, type ListOf } from './lists.js';
import { beyond, comparedKeys, fullOrder, type OrderBy, orderText, turned } from './order.js';
import { visible } from './visible.js';

export const MOST_ROWS = 500;

/** A request checked once against its list: it can then be read for any set of rows. */
export interface PageSlice {
  readonly list: ListOf;
  readonly columns: readonly string[];
  /** The order to read in: turned round where the page is the last. */
  readonly order: readonly OrderBy[];
  /** One more than the page holds: if it is found, there is a next page. */
  readonly limit: number;
  /** All rows of the list for this viewer; `within` narrows them to those between the cursors. */
  readonly where: Predicate;
  readonly within: Predicate;
  /** Conditions of the rows at or before `after`, and at or behind `before`; null where there is no such cursor, or it is not selected. */
  readonly neighbours: Neighbours<Predicate | null>;
  readonly joins: Joins | null;
  page(rows: readonly Row[], neighbours: Neighbours<boolean>, totalCount: number): ReadPage;
}

export interface Neighbours<T> {
  readonly previous: T;
  readonly next: T;
}

export const NEITHER: Neighbours<boolean> = { previous: false, next: false };

const kept = new WeakMap<PageRequest, { readonly scope: QueryScope; readonly slice: PageSlice }>();

export function slicePage(scope: QueryScope, list: ListOf, request: PageRequest): PageSlice {
  if (!request.recurs) return slicedPage(scope, list, request);
  const known = kept.get(request);
  if (known?.slice.list === list && known.scope.viewer === scope.viewer && known.scope.dialect === scope.dialect) return known.slice;
  const slice = slicedPage(scope, list, request);
  kept.set(request, { scope, slice });
  return slice;
}

function slicedPage(scope: QueryScope, list: ListOf, request: PageRequest): PageSlice {
  const { size, backward } = sizeOf(request);
  const order = fullOrder(request.orderBy, list);
  const after = request.after === null ? null : keysOf(list, order, request.after, 'after');
  const before = request.before === null ? null : keysOf(list, order, request.before, 'before');
  // In the order of their days a condition on the day is one on the column that is walked.
  const condition = filtered({ ...scope, walks: order.length > 1, byDay: order[0]?.field === list.day }, list, request.filter);
  const { parts } = request;
  const cursor = (row: Row): string => cursorOf(list.name, order, row);
  return {
    list,
    columns: checkedColumns(list, [...new Set(['id', ...request.columns, ...order.map((by) => by.field)])]),
    order: backward ? turned(order) : order,
    limit: size + 1,
    where: all([visible(scope.viewer, list, scope.dialect, accessFor(scope, list, condition, order)), condition]),
    within: all([after ? beyond(order, after) : always, before ? beyond(turned(order), before) : always]),
    neighbours: {
      previous: after && parts.previous ? beyond(turned(order), after, true) : null,
      next: before && parts.next ? beyond(order, before, true) : null,
    },
    joins: joinsOf(scope, list, request.joins ?? []),
    page(rows, neighbours, totalCount) {
      const more = rows.length > size;
      const visibleRows = more ? rows.slice(0, size) : rows;
      return {
        rows: backward ? visibleRows.toReversed() : visibleRows,
        hasPreviousPage: neighbours.previous || (backward && more),
        hasNextPage: neighbours.next || (!backward && more),
        totalCount,
        cursorOf: cursor,
      };
    },
  };
}

function keysOf(list: ListOf, order: readonly OrderBy[], cursor: string, argument: string): Key[] {
  const keys = comparedKeys(order, cursorKeys(list.name, order, cursor, argument));
  if (!keys) throw badCursor(argument);
  return keys;
}

function sizeOf({ first, last }: PageRequest): { size: number; backward: boolean } {
  if (first !== null && last !== null) throw new HubError('BAD_ARGUMENT', { name: 'last', why: '不能与 first 同时使用' });
  const size = first ?? last ?? Number.NaN;
  if (Number.isInteger(size) && size >= 0 && size <= MOST_ROWS) return { size, backward: last !== null };
  throw new HubError('BAD_ARGUMENT', { name: last === null ? 'first' : 'last', why: `应为 0 到 ${MOST_ROWS} 的整数` });
}

function accessFor({ viewer }: QueryScope, list: ListOf, filter: Predicate, order: readonly Order[]): IndexAccess {
  return filter === always && order.length === 1 ? pageAccess(viewer, list) : 'otherwise';
}

/**
 * The page of a whole list: one statement, and one more where neighbours must be looked for.
 * @param rowsOf what reads its rows, where that is another statement than the usual
 */
export async function readPage(
  sql: Sql,
  slice: PageSlice,
  parts: PageRequest['parts'],
  count: () => Promise<number>,
  rowsOf = readRows,
): Promise<ReadPage> {
  const rows = parts.rows || parts.previous || parts.next ? await rowsOf(sql, slice) : [];
  const neighbours = await readNeighbours(sql, slice);
  const page = slice.page(rows, neighbours, parts.total ? await count() : 0);
  return slice.joins ? { ...page, joined: slice.joins.targetsOf(page.rows) } : page;
}

function readRows(sql: Sql, { list, columns, order, limit, where, within, joins }: PageSlice): Promise<Row[]> {
  const which = all([where, within]);
  const from = `${joins?.selected ?? ''} FROM ${name(list.table)}${joins?.from ?? ''}`;
  const text = `SELECT ${names(columns)}${from} WHERE ${which.text} ORDER BY ${orderText(order)} LIMIT ${limit}`;
  return sql.query<Row>(text, joins ? [...joins.params, ...which.params] : which.params);
}

async function readNeighbours(sql: Sql, { list, where, neighbours }: PageSlice): Promise<Neighbours<boolean>> {
  const questions = Object.entries(neighbours).flatMap(([side, neighbours]) => (neighbours ? [{ side, which: all([where, neighbours]) }] : []));
  if (questions.length === 0) return NEITHER;
  const text = questions.map(({ side, which }) => `EXISTS(SELECT 1 FROM ${name(list.table)} WHERE ${which.text}) AS ${name(side)}`).join(',');
  const [found] = await sql.query<Row>(
    `SELECT ${text}`,
    questions.flatMap(({ which }) => which.params),
  );
  return { previous: Number(found?.previous ?? 0) === 1, next: Number(found?.next ?? 0) === 1 };
}

export async function countOf(sql: Sql, { list, where }: Pick<PageSlice, 'list' | 'where'>): Promise<number> {
  const [row] = await sql.query<{ total: number }>(`SELECT COUNT(*) AS total FROM ${name(list.table)} WHERE ${where.text}`, where.params);
  return Number(row?.total ?? 0);
}
