/**
 * Delivery: one outward row at one target, as three contents: the one wanted there, the one under way, the one the target holds. Its state
 * follows from them by the table in `states.ts`, and from nothing else.
 */
import type { RowOf } from '../../schema/database/own-table.js';
import { deliveries } from '../../schema/database/tables/deliveries.js';
import { jsonRows } from '../db/json-rows.js';
import { agreed, changedColumns, inLists, insertRows, type Sql, type Statement, updateRows } from '../db/sql.js';
import { states } from './states.js';

export type Delivery = RowOf<typeof deliveries>;

const deliveryColumns = deliveries.names;

/** One that has no number yet. */
export type NewDelivery = Omit<Delivery, 'id'>;

export async function loadDeliveries(
  sql: Sql,
  column: 'id' | 'recordId',
  values: readonly (string | number)[],
  target?: string,
): Promise<Delivery[]> {
  const found: Delivery[] = [];
  for (const list of inLists(column, values)) {
    const which = target ? { text: `target=? AND ${list.text}`, params: [target, ...list.params] } : list;
    found.push(...(await deliveriesWhere(sql, which)));
  }
  return found;
}

export const deliveriesWhere = (sql: Sql, { text, params }: Statement): Promise<Delivery[]> =>
  jsonRows<Delivery>(sql, deliveryColumns, `FROM deliveries WHERE ${text} ORDER BY id`, params);

export async function saveDeliveries(sql: Sql, changed: readonly Delivery[]): Promise<void> {
  if (changed.length > 0) await insertRows(sql, 'deliveries', deliveryColumns, changed as never, { unique: ['id'], update: deliveries.valueNames });
}

/** Writes what has changed of these since they were loaded. */
export async function updateDeliveries(sql: Sql, planned: readonly Delivery[], loaded: readonly Delivery[]): Promise<void> {
  const before = new Map(loaded.map((delivery) => [delivery.id, delivery]));
  const olds = planned.map(({ id }) => before.get(id) as Delivery);
  const columns = changedColumns(planned as never, olds as never, deliveries.valueNames);
  await updateRows(sql, 'deliveries', columns, planned as never);
}

// What is empty in a new delivery: the table has that by itself.
const EMPTY_AT_FIRST: readonly (keyof NewDelivery)[] = [
  'heldDigest',
  'heldRevision',
  'returnedDigest',
  'verdict',
  'operation',
  'batchId',
  'lastBatch',
  'overtaken',
  'lot',
  'remedied',
  'code',
  'field',
  'message',
];
const COLUMNS_OF_ADDED = deliveryColumns.filter((column) => !(EMPTY_AT_FIRST as readonly string[]).includes(column));
const SAME_IN_A_PLAN = ['target', 'kind', 'dueAt', 'profile', 'updatedAt'];
const SAME_WITHOUT_CHILDREN = ['part', 'tableName', 'revision'];

/** Transactions follow each other, so that nobody else gives the same numbers. */
export async function addDeliveries<T extends NewDelivery>(sql: Sql, added: readonly T[]): Promise<readonly (T & Delivery)[]> {
  if (added.length === 0) return [];
  const [last] = await sql.query<{ id: number | null }>('SELECT MAX(id) AS id FROM deliveries');
  // The rows themselves are numbered: a copy of each wide row of a page was a good part of its garbage.
  const numbered = added as readonly (T & Delivery)[];
  let id = Number(last?.id ?? 0);
  for (const delivery of numbered) delivery.id = ++id;
  const rows = numbered as never[];
  await insertRows(sql, 'deliveries', COLUMNS_OF_ADDED, rows, undefined, {
    shared: [...agreed(rows, SAME_IN_A_PLAN), ...agreed(rows, SAME_WITHOUT_CHILDREN)],
  });
  return numbered;
}

/** Its withdrawal was sealed once: the identity is used up. */
export const isSpent = (delivery: Pick<Delivery, 'operation'>): boolean => delivery.operation === 'd';

/**
 * Gives a delivery the state that follows from its contents, in place. One that comes out WAITING is still to be held against the rows it
 * depends on (`readiness.ts`).
 */
export function settle<T extends NewDelivery>(delivery: T, keepsWithdrawn: boolean): T {
  const { state, reason } = states.stateOf(delivery, { sealed: delivery.batchId !== null, keepsWithdrawn, awaitsOthers: false });
  delivery.state = state;
  delivery.reason = reason;
  return delivery;
}
