/**
 * A delivery: one outward row at one target, as three contents: the one wanted there, the one under way, the one the target holds.
 * Its state follows from them by `settle`, and from nothing else.
 */
import type { Sql } from '../kit/sql.js';
import { insertRows, names, selectIn } from '../kit/sql.js';

/** WAITING may go now, AWAITING waits for another row's acceptance; IN_FLIGHT is sealed, sent or in doubt. */
export type DeliveryState = 'WAITING' | 'AWAITING' | 'IN_FLIGHT' | 'ACCEPTED' | 'RETURNED' | 'BLOCKED' | 'WITHDRAWN';

export interface Delivery {
  id: string;
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
  'lot',
  'remedied',
  'dueAt',
  'code',
  'field',
  'message',
  'profile',
  'updatedAt',
] as const;

const UPDATED = deliveryColumns.filter((column) => column !== 'id');

export function loadDeliveries(sql: Sql, column: 'id' | 'recordId' | 'batchId', values: readonly string[], target?: string): Promise<Delivery[]> {
  const head = `SELECT ${names(deliveryColumns)} FROM deliveries WHERE ${target ? 'target=? AND ' : ''}`;
  return selectIn<Delivery>(sql, head, column, values, ' ORDER BY id', target ? [target] : []);
}

export async function saveDeliveries(sql: Sql, deliveries: readonly Delivery[]): Promise<void> {
  if (deliveries.length === 0) return;
  await insertRows(sql, 'deliveries', deliveryColumns, deliveries as never, { unique: ['id'], update: UPDATED });
}

/** Its withdrawal was sealed once: the identity is used up. */
export const isSpent = (delivery: Delivery): boolean => delivery.operation === 'd';

/**
 * State of a delivery that is not in flight. `hold` is what keeps it back here; a WAITING that comes out is still to be gated.
 */
export function settle(delivery: Delivery, hold: string | null, keepsWithdrawn: boolean): Delivery {
  const to = (state: DeliveryState, reason: string | null = null): Delivery => ({ ...delivery, state, reason });
  if (delivery.wantedDigest === null) {
    if (delivery.heldDigest === null || keepsWithdrawn) return to('WITHDRAWN');
    return to('WAITING');
  }
  // What the target holds already cannot be held back any more; the finding stays on the record.
  if (delivery.wantedDigest === delivery.heldDigest) return to('ACCEPTED');
  if (hold) return to('BLOCKED', hold);
  if (delivery.wantedDigest === delivery.returnedDigest) return to('RETURNED');
  return to('WAITING');
}

export function operationOf(delivery: Pick<Delivery, 'wantedDigest' | 'heldDigest'>): 'i' | 'u' | 'd' {
  if (delivery.wantedDigest === null) return 'd';
  return delivery.heldDigest === null ? 'i' : 'u';
}
