/** Order of a list, and where its next page begins: by key, not by offset. Nulls are lowest on both engines. */
import { HubError } from '../../schema/errors.js';
import type { Order } from '../api.js';
import { name } from '../db/sql.js';
import { type Exactness, wholeOf } from '../../schema/scalars/decimal.js';
import type { Key } from './cursor.js';
import type { ListOf } from './lists.js';
import { all, always, never, type Predicate } from '../db/predicate.js';

const MOST_FIELDS = 3;

/** A field of the order with the column that orders it: of an amount the whole number beside it, while a cursor has the exact text. */
export interface OrderBy extends Order {
  readonly column: string;
  readonly exact: Exactness | null;
}

/** A whole number of any size as both engines compare it exactly: SQLite takes SIGNED for NUMERIC, which is exact too. */
export const EXACT = 'CAST(? AS SIGNED)';

/** The requested order, ended by id in the direction of the last field, so that the index (field, id) serves both directions. */
export function fullOrder(requested: readonly Order[], list: Pick<ListOf, 'orders' | 'otherwise' | 'exact' | 'day'>): OrderBy[] {
  const refuse = (why: string): never => {
    throw new HubError('BAD_ARGUMENT', { name: 'orderBy', why });
  };
  const order: OrderBy[] = [];
  for (const by of requested) {
    if (by.field !== 'id' && !list.orders.has(by.field)) refuse(`${by.field} 不可用于排序`);
    const next = orderBy(list, by);
    if (order.some((entry) => entry.field === next.field)) refuse(`${by.field} 重复`);
    order.push(next);
    if (order.filter((entry) => entry.field !== 'id').length > MOST_FIELDS) refuse(`最多 ${MOST_FIELDS} 个字段`);
    // Ids differ, so that nothing after them has a say.
    if (by.field === 'id') return order;
  }
  return [...order, orderBy(list, { field: 'id', direction: order.at(-1)?.direction ?? list.otherwise })];
}

function orderBy({ exact, day }: Pick<ListOf, 'exact' | 'day'>, by: Order): OrderBy {
  // By that field from here on, so that a cursor holds the value that the rows are in the order of.
  const field = by.field === 'day' ? day : by.field;
  const whole = exact.get(field) ?? null;
  return { field, direction: by.direction, column: whole?.column ?? field, exact: whole };
}

export const turned = (order: readonly OrderBy[]): OrderBy[] => order.map((by) => ({ ...by, direction: by.direction === 'ASC' ? 'DESC' : 'ASC' }));

export const orderText = (order: readonly OrderBy[]): string => order.map((by) => `${name(by.column)} ${by.direction}`).join(',');

/** The keys of a cursor as they are compared. Null where one is none of its field. */
export function comparedKeys(order: readonly OrderBy[], keys: readonly Key[]): Key[] | null {
  const found = order.map(({ exact }, i) => {
    const key = keys[i] ?? null;
    return exact && key !== null ? (wholeOf(exact, String(key)) ?? undefined) : key;
  });
  return found.every((key) => key !== undefined) ? found : null;
}

/** `v >= ? AND (v > ? OR id > ?)`: the one form that both engines answer from the index. With `at`, the row of the key itself too. */
export function beyond(order: readonly OrderBy[], keys: readonly Key[], at = false): Predicate {
  const [by, ...rest] = order;
  if (!by) return never;
  const key = keys[0] ?? null;
  if (rest.length === 0) return at ? notBefore(by, key) : strictly(by, key);
  const past = strictly(by, key);
  const further = beyond(rest, keys.slice(1), at);
  const either: Predicate = { text: `(${past.text} OR (${further.text}))`, params: [...past.params, ...further.params] };
  return all([notBefore(by, key), either]);
}

function strictly(by: OrderBy, key: Key): Predicate {
  const column = name(by.column);
  const mark = by.exact ? EXACT : '?';
  if (by.direction === 'ASC') return key === null ? { text: `${column} IS NOT NULL`, params: [] } : { text: `${column} > ${mark}`, params: [key] };
  if (key === null) return never;
  return by.field === 'id' ? { text: `${column} < ${mark}`, params: [key] } : { text: `(${column} < ${mark} OR ${column} IS NULL)`, params: [key] };
}

function notBefore(by: OrderBy, key: Key): Predicate {
  const column = name(by.column);
  const mark = by.exact ? EXACT : '?';
  if (by.direction === 'ASC') return key === null ? always : { text: `${column} >= ${mark}`, params: [key] };
  if (key === null) return { text: `${column} IS NULL`, params: [] };
  return by.field === 'id' ? { text: `${column} <= ${mark}`, params: [key] } : { text: `(${column} <= ${mark} OR ${column} IS NULL)`, params: [key] };
}
