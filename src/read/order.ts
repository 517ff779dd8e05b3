/** The order of a list, and where a page goes on in it: by key, not by offset. Nulls are lowest on both engines. */
import { HubError } from '../../schema/errors.js';
import type { Order } from '../hub.js';
import { name } from '../kit/sql.js';
import type { Key } from './cursor.js';
import { all, always, type Predicate } from './predicate.js';

const MOST_FIELDS = 3;

/** What was asked for, ended by id in the direction of the last field, so that the index (field, id) serves both ways. */
export function fullOrder(asked: readonly Order[], columns: ReadonlySet<string>, otherwise: Order['direction']): Order[] {
  const refuse = (why: string): never => {
    throw new HubError('BAD_ARGUMENT', { name: 'orderBy', why });
  };
  const order: Order[] = [];
  for (const by of asked) {
    if (by.field !== 'id' && !columns.has(by.field)) refuse(`${by.field} 不可用于排序`);
    if (order.some((one) => one.field === by.field)) refuse(`${by.field} 重复`);
    order.push(by);
    if (by.field === 'id') return order;
  }
  if (order.length > MOST_FIELDS) refuse(`最多 ${MOST_FIELDS} 个字段`);
  return [...order, { field: 'id', direction: order.at(-1)?.direction ?? otherwise }];
}

export const orderText = (order: readonly Order[]): string => order.map((by) => `${name(by.field)} ${by.direction}`).join(',');

/** `v >= ? AND (v > ? OR id > ?)`: the one form that both engines answer from the index. */
export function beyond(order: readonly Order[], keys: readonly Key[]): Predicate {
  const [by, ...rest] = order;
  if (!by) return { text: '1=0', params: [] };
  const key = keys[0] ?? null;
  const past = strictly(by, key);
  if (rest.length === 0) return past;
  const further = beyond(rest, keys.slice(1));
  const either: Predicate = { text: `(${past.text} OR (${further.text}))`, params: [...past.params, ...further.params] };
  return all([notBefore(by, key), either]);
}

function strictly(by: Order, key: Key): Predicate {
  const column = name(by.field);
  if (by.direction === 'ASC') return key === null ? { text: `${column} IS NOT NULL`, params: [] } : { text: `${column} > ?`, params: [key] };
  if (key === null) return { text: '1=0', params: [] };
  return by.field === 'id' ? { text: `${column} < ?`, params: [key] } : { text: `(${column} < ? OR ${column} IS NULL)`, params: [key] };
}

function notBefore(by: Order, key: Key): Predicate {
  const column = name(by.field);
  if (by.direction === 'ASC') return key === null ? always : { text: `${column} >= ?`, params: [key] };
  return key === null ? { text: `${column} IS NULL`, params: [] } : { text: `(${column} <= ? OR ${column} IS NULL)`, params: [key] };
}
