/**
 * A delivery: one outward row at one target, as three contents: the one wanted there, the one under way, the one the target holds.
 * Its state follows from them by `settle`, and from nothing else.
 */
import { jsonRows } from '../db/json-rows.js';
import { agreed, inLists, insertRows, type Sql, type Statement } from '../db/sql.js';

/** WAITING may go now, AWAITING waits for another row's acceptance; IN_FLIGHT is sealed, sent or in doubt. */
export type DeliveryState = 'WAITING' | 'AWAITING' | 'IN_FLIGHT' | 'ACCEPTED' | 'RETURNED' | 'BLOCKED' | 'WITHDRAWN';

export interface Delivery {
  /** a number, in the order of first ingest */
  id: number;
  target: string;
  kind: string;
  recordId: string;
  part: string;
  tableName: string;
  identity: string;
  district: string;
  department: string;
  day: string | null;
  revision: number;
  /** null: it shall not be there */
  wantedDigest: string | null;
  /** null: it is not there; '?': it is there, with content unknown to us (E08) */
  heldDigest: string | null;
  heldRevision: number | null;
  returnedDigest: string | null;
  /** verdict on the newest version that was decided */
  verdict: 'ACCEPTED' | 'RETURNED' | null;
  state: DeliveryState;
  /** RULE and DUPLICATE hold it back, REFERENCE until another mends, REFUSED, SIZE: the row stands alone and cannot go */
  reason: string | null;
  /** operation of the version last sealed */
  operation: 'i' | 'u' | 'd' | null;
  batchId: string | null;
  /** 1: what is wanted has changed since it was sealed */
  overtaken: number;
  /** part of a refused batch that must stay smaller than it was */
  lot: string | null;
  /** row codes already answered by another operation, once each */
  remedied: string | null;
  dueAt: string;
  code: string | null;
  field: string | null;
  message: string | null;
  /** version of the profile that it was last checked under */
  profile: string;
  updatedAt: string;
}

export const deliveryColumns = [
  'id',
  'target',
  'kind',
  'recordId',
  'part',
  'tableName',
  'identity',
  'district',
  'department',
  'day',
  'revision',
  'wantedDigest',
  'heldDigest',
  'heldRevision',
  'returnedDigest',
  'verdict',
  'state',
  'reason',
  'operation',
  'batchId',
  'overtaken',
  'lot',
  'remedied',
  'dueAt',
  'code',
  'field',
  'message',
  'profile',
  'updatedAt',
] as const;

/** One that has no number yet. */
export type NewDelivery = Omit<Delivery, 'id'>;

const BESIDE_ID = deliveryColumns.filter((column) => column !== 'id');

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

export async function saveDeliveries(sql: Sql, deliveries: readonly Delivery[]): Promise<void> {
  if (deliveries.length > 0) await insertRows(sql, 'deliveries', deliveryColumns, deliveries as never, { unique: ['id'], update: BESIDE_ID });
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
