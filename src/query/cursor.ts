/** Cursors, opaque to clients. A cursor names its list and order, so that one of another list or order is refused and not misread. */
import { HubError } from '../../schema/errors.js';
import type { Order } from '../api.js';

export type Key = string | number | null;

export const badCursor = (name: string): HubError => new HubError('BAD_ARGUMENT', { name, why: '游标无效,或不属于当前列表与排序' });

const orderName = (list: string, order: readonly Order[]): string => `${list}:${order.map((by) => `${by.field} ${by.direction}`).join(',')}`;

export function cursorOf(list: string, order: readonly Order[], row: Readonly<Record<string, Key>>): string {
  return Buffer.from(JSON.stringify([orderName(list, order), ...order.map((by) => row[by.field] ?? null)])).toString('base64url');
}

/** The values a cursor holds, one for each field of the order. */
export function cursorKeys(list: string, order: readonly Order[], cursor: string, argument: string): Key[] {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw badCursor(argument);
  }
  if (!Array.isArray(parts) || parts.length !== order.length + 1 || parts[0] !== orderName(list, order)) throw badCursor(argument);
  const keys: unknown[] = parts.slice(1);
  if (!keys.every((key) => key === null || typeof key === 'string' || typeof key === 'number') || keys.at(-1) === null) throw badCursor(argument);
  return keys as Key[];
}
