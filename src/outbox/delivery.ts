/**
 * A delivery: one outward row at one target, as three contents: the one wanted there, the one under way, the one the target holds.
 * Its state follows from them by `settle`, and from nothing else.
 */
import type { RowOf } from '../../schema/database/own-table.js';
import { deliveries } from '../../schema/database/tables/deliveries.js';
import { jsonRows } from '../db/json-rows.js';
import { agreed, inLists, insertRows, type Sql, type Statement } from '../db/sql.js';

export type Delivery = RowOf<typeof deliveries>;
export type DeliveryState = Delivery['state'];

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

// What a new delivery does not say yet: the table has that by itself.
const UNSAID: readonly (keyof NewDelivery)[] = [
  'heldDigest',
  'heldRevision',
  'returnedDigest',
  'verdict',
  'operation',
  'batchId',
  'overtaken',
  'lot',
  'remedied',
  'code',
  'field',
  'message',
];
const BORN = deliveryColumns.filter((column) => !(UNSAID as readonly string[]).includes(column));
const OF_A_POSTING = ['target', 'kind', 'dueAt', 'profile', 'updatedAt'];
const OF_CHILDLESS = ['part', 'tableName', 'revision'];

/** Units follow each other, so that nobody else gives the same numbers. */
export async function addDeliveries<T extends NewDelivery>(sql: Sql, fresh: readonly T[]): Promise<readonly (T & Delivery)[]> {
  if (fresh.length === 0) return [];
  const [last] = await sql.query<{ id: number | null }>('SELECT MAX(id) AS id FROM deliveries');
  // The rows themselves are numbered: a copy of each wide row of a page was a good part of its garbage.
  const numbered = fresh as readonly (T & Delivery)[];
  let id = Number(last?.id ?? 0);
  for (const delivery of numbered) delivery.id = ++id;
  const rows = numbered as never[];
  await insertRows(sql, 'deliveries', BORN, rows, undefined, { shared: [...agreed(rows, OF_A_POSTING), ...agreed(rows, OF_CHILDLESS)] });
  return numbered;
}

/** Its withdrawal was sealed once: the identity is used up. */
export const isSpent = (delivery: Pick<Delivery, 'operation'>): boolean => delivery.operation === 'd';

/**
 * Settles a delivery that is not in flight, in place. `hold` is what keeps it back here; a WAITING that comes out is still to be gated.
 */
export function settle<T extends NewDelivery>(delivery: T, hold: string | null, keepsWithdrawn: boolean): T {
  delivery.state = settledState(delivery, hold, keepsWithdrawn);
  delivery.reason = delivery.state === 'BLOCKED' ? hold : null;
  return delivery;
}

function settledState({ wantedDigest, heldDigest, returnedDigest }: NewDelivery, hold: string | null, keepsWithdrawn: boolean): DeliveryState {
  if (wantedDigest === null) return heldDigest === null || keepsWithdrawn ? 'WITHDRAWN' : 'WAITING';
  // What the target holds already cannot be held back any more; the finding stays on the record.
  if (wantedDigest === heldDigest) return 'ACCEPTED';
  if (hold) return 'BLOCKED';
  return wantedDigest === returnedDigest ? 'RETURNED' : 'WAITING';
}

/** The same in a statement. */
export const OPERATION = "CASE WHEN wantedDigest IS NULL THEN 'd' WHEN heldDigest IS NULL THEN 'i' ELSE 'u' END";

export function operationOf(delivery: Pick<Delivery, 'wantedDigest' | 'heldDigest'>): 'i' | 'u' | 'd' {
  if (delivery.wantedDigest === null) return 'd';
  return delivery.heldDigest === null ? 'i' : 'u';
}
