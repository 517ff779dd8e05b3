/**
 * Leftovers: states that version 0.1.0 left behind where a batch was refused or stopped, which the state table does not know: a withdrawal
 * due in a table that takes none, a blocked row that the target holds as it is wanted, and a returned or accepted row due again unchanged.
 */
import type { Sql } from '../db/sql.js';
import { markDaysOf } from './counted-days.js';
import { deliveriesWhere, saveDeliveries, settle } from './delivery.js';
import { type DeliveryTarget, keepsWithdrawn } from './delivery-target.js';

// Sealing believes `state`, so these would go up. Both statements read what is due or blocked at one target, nothing else.
const CONTRADICTORY = [
  "target=? AND state='WAITING' AND batchId IS NULL AND (wantedDigest IS NULL OR wantedDigest=heldDigest OR wantedDigest=returnedDigest)",
  "target=? AND state='BLOCKED' AND batchId IS NULL AND wantedDigest=heldDigest",
];

/** Answers how many rows were put right. */
export async function settleLeftovers(sql: Sql, target: Pick<DeliveryTarget, 'name' | 'profile' | 'markDays'>, now: string): Promise<number> {
  let settled = 0;
  for (const text of CONTRADICTORY) {
    const found = await deliveriesWhere(sql, { text, params: [target.name] });
    const changed = found.flatMap((delivery) => {
      const after = settle({ ...delivery, updatedAt: now }, keepsWithdrawn(target, delivery.tableName));
      return after.state === delivery.state ? [] : [after];
    });
    await saveDeliveries(sql, changed);
    await markDaysOf(sql, target, changed);
    settled += changed.length;
  }
  return settled;
}
