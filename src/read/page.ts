/** One keyset page of any table: the statement, and what its rows make of it. */
import { HubError } from '../../schema/errors.js';
import type { Filter, Order, PageRequest, ReadPage, Row } from '../hub.js';
import { name, names, type Sql } from '../kit/sql.js';
import { cursorKeys, cursorOf } from './cursor.js';
import { beyond, fullOrder, orderText } from './order.js';
import { all, filtered, type Predicate } from './predicate.js';

export const MOST_ROWS = 500;

/** What a list allows: its columns, those one may filter and order by, and the rows a viewer may see at all. */
export interface ListOf {
  readonly name: string;
  readonly table: string;
  readonly columns: ReadonlySet<string>;
  readonly filters: ReadonlySet<string>;
  readonly orders: ReadonlySet<string>;
  readonly otherwise: Order['direction'];
}

export interface Statement {
  readonly text: string;
  readonly params: readonly (string | number)[];
}

/** The request once checked against its list: ready to be asked for any set of rows. */
export function pageOf(list: ListOf, request: PageRequest) {
  const { first, after } = request;
  if (!Number.isInteger(first) || first < 0 || first > MOST_ROWS)
    throw new HubError('BAD_ARGUMENT', { name: 'first', why: `应为 0 到 ${MOST_ROWS} 的整数` });
  const order = fullOrder(request.orderBy, list.orders, list.otherwise);
  const columns = known(list, [...new Set(['id', ...request.columns, ...order.map((by) => by.field)])]);
  const from = after === null ? [] : [beyond(order, cursorKeys(list.name, order, after))];
  return {
    statement(dialect: Sql['dialect'], visible: readonly Predicate[], plus: readonly string[] = []): Statement {
      const where = all([...visible, filtered(dialect, request.filter, list.filters), ...from]);
      const wanted = names([...new Set([...columns, ...plus])]);
      return {
        text: `SELECT ${wanted} FROM ${name(list.table)} WHERE ${where.text} ORDER BY ${orderText(order)} LIMIT ${first + 1}`,
        params: where.params,
      };
    },
    page(rows: readonly Row[]): ReadPage {
      const shown = rows.slice(0, first);
      return { rows: shown, hasNextPage: rows.length > first, cursors: shown.map((row) => cursorOf(list.name, order, row)) };
    },
  };
}

export async function countOf(sql: Sql, list: ListOf, visible: readonly Predicate[], filter: Filter | null): Promise<number> {
  const where = all([...visible, filtered(sql.dialect, filter, list.filters)]);
  const [row] = await sql.query<{ total: number }>(`SELECT COUNT(*) AS total FROM ${name(list.table)} WHERE ${where.text}`, where.params);
  return Number(row?.total ?? 0);
}

export function known(list: Pick<ListOf, 'name' | 'columns'>, columns: readonly string[]): string[] {
  for (const column of columns) if (!list.columns.has(column)) throw new Error(`${list.name} has no column ${column}`);
  return [...columns];
}
