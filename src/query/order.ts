/** Order of a list, and where its next page begins: by key, not by offset. Nulls are lowest on both engines. */
import { HubError } from '../../schema/errors.js';
import type { Order } from '../api.js';
import { name } from '../db/sql.js';
import type { Key } from './cursor.js';
import { all, always, never, type Predicate } from '../db/predicate.js';

const MOST_FIELDS = 3;

/** The requested order, ended by id in the direction of the last field, so that the index (field, id) serves both directions. */
export function fullOrder(requested: readonly Order[], columns: ReadonlySet<string>, otherwise: Order['direction']): Order[] {
  const refuse = (why: string): never => {
    throw new HubError('BAD_ARGUMENT', { name: 'orderBy', why });
  };
  const order: Order[] = [];
  for (const by of requested) {
    if (by.field !== 'id' && !columns.has(by.field)) refuse(`${by.field} 不可用于排序`);
    if (order.some((entry) => entry.field === by.field)) refuse(`${by.field} 重复`);
    order.push(by);
    if (order.filter((entry) => entry.field !== 'id').length > MOST_FIELDS) refuse(`最多 ${MOST_FIELDS} 个字段`);
    // Ids differ, so that nothing after them has a say.
    if (by.field === 'id') return order;
  }
  return [...order, { field: 'id', direction: order.at(-1)?.direction ?? otherwise }];
}

export const turned = (order: readonly Order[]): Order[] =>
  order.map(({ field, direction }) => ({ field, direction: direction === 'ASC' ? 'DESC' : 'ASC' }));

export const orderText = (order: readonly Order[], of = ''): string => order.map((by) => `${of}${name(by.field)} ${by.direction}`).join(',');

/** `v >= ? AND (v > ? OR id > ?)`: the one form that both engines answer from the index. With `at`, the row of the key itself too. */
export function beyond(order: readonly Order[], keys: readonly Key[], at = false): Predicate {
  const [by, ...rest] = order;
  if (!by) return never;
  const key = keys[0] ?? null;
  if (rest.length === 0) return at ? notBefore(by, key) : strictly(by, key);
  const past = strictly(by, key);
  const further = beyond(rest, keys.slice(1), at);
  const either: Predicate = { text: `(${past.text} OR (${further.text}))`, params: [...past.params, ...further.params] };
  return all([notBefore(by, key), either]);
}

function strictly(by: Order, key: Key): Predicate {
  const column = name(by.field);
  if (by.direction === 'ASC') return key === null ? { text: `${column} IS NOT NULL`, params: [] } : { text: `${column} > ?`, params: [key] };
  if (key === null) return never;
  return by.field === 'id' ? { text: `${column} < ?`, params: [key] } : { text: `(${column} < ? OR ${column} IS NULL)`, params: [key] };
}

function notBefore(by: Order, key: Key): Predicate {
  const column = name(by.field);
  if (by.direction === 'ASC') return key === null ? always : { text: `${column} >= ?`, params: [key] };
  if (key === null) return { text: `${column} IS NULL`, params: [] };
  return by.field === 'id' ? { text: `${column} <= ?`, params: [key] } : { text: `(${column} <= ? OR ${column} IS NULL)`, params: [key] };
}
