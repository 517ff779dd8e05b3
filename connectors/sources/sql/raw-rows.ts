/** Raw rows of a page: values under the mapping's names, their lists of children, and the place that a person finds each by. */
import type { KindMapping, RawRow } from '../../contract.js';
import { childrenOf } from './children.js';
import { sqlMappingOf } from './mapping.js';
import type { Plain, PlainRow } from './plain.js';
import type { SessionReader } from './slice.js';
import { orderNames, type Table } from './table.js';
import type { SourceRow } from './values.js';
import type { Views } from './view.js';

interface Raw {
  readonly rows: readonly RawRow[];
  readonly notices?: readonly { readonly message: string; readonly unread: boolean }[];
}

export async function rawRows(
  reader: SessionReader,
  { plain }: { plain: Plain },
  mapping: KindMapping,
  views: Views,
  rows: readonly SourceRow[],
  order: Table,
): Promise<Raw> {
  const { listsOf, notices } = await childrenOf(reader, views.lists, views.rows, rows, plain);
  const { from = '查询', gbk } = sqlMappingOf(mapping);
  const place = places(from, mapping, order);
  const raw = rows.map((row) => {
    const children = listsOf(row);
    const values = plain(row, order, gbk);
    return { values, ...(children && { children }), place: place(values) };
  });
  return { rows: raw, ...(notices.length && { notices: notices.map((message) => ({ message, unread: false })) }) };
}

/** A row without a whole key is told from others by its number among those that the order finds equal; they come on one page. */
function places(from: string, { key }: KindMapping, order: Table): (values: PlainRow) => string {
  const numbers = new Map<string, number>();
  return (values) => {
    const named = `${from} 键 ${key.map((name) => shown(values[name])).join('、')}`;
    if (key.every((name) => shown(values[name]).trim() !== '' && values[name] !== null)) return named;
    const changed = orderNames(order)[0] === order.changed ? ` 变更 ${shown(values[order.changed as string])}` : '';
    const number = (numbers.get(named + changed) ?? 0) + 1;
    numbers.set(named + changed, number);
    return `${named}${changed} 第 ${number} 行`;
  };
}

const shown = (value: unknown): string => (value === null ? '空' : String(value));
