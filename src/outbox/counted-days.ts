/** Counted days: where a row comes to count otherwise, or on another day, its days are marked; whoever writes deliveries goes by here. */
import { inLists, type Sql } from '../db/sql.js';
import type { Delivery } from './delivery.js';
import type { DeliveryTarget } from './delivery-target.js';

type Marking = Pick<DeliveryTarget, 'markDays'>;

/** Writes rows by `write` and marks their days as they were and as they come out. */
export async function markingDays(
  sql: Sql,
  target: Marking,
  { before, after }: { readonly before: readonly Delivery[]; readonly after: readonly Delivery[] },
  write: () => Promise<void>,
): Promise<void> {
  const olds = new Map(before.map((delivery) => [delivery.id, delivery]));
  const old = (delivery: Delivery): Delivery => olds.get(delivery.id) as Delivery;
  const moved = after.filter((delivery) => isMoved(old(delivery), delivery));
  await markDaysOf(
    sql,
    target,
    after.filter((delivery) => isMoved(old(delivery), delivery) || countsAs(old(delivery)) !== countsAs(delivery)),
  );
  await write();
  await markDaysOf(sql, target, moved);
}

/** The days on which these rows stand in the database now. */
export async function markDaysOf(sql: Sql, target: Marking, rows: readonly { readonly id: number }[]): Promise<void> {
  const ids = rows.map(({ id }) => id);
  for (const { text, params } of inLists('id', ids))
    await target.markDays(sql, { text: `FROM deliveries WHERE day IS NOT NULL AND ${text}`, params });
}

const isMoved = (a: Delivery, b: Delivery): boolean => a.day !== b.day || a.district !== b.district || a.department !== b.department;

// What the measure of acceptance asks of a row. One that is not there any more keeps no other row of its record from being counted.
function countsAs({ wantedDigest, heldDigest, state }: Delivery): string {
  if (wantedDigest !== null && wantedDigest === heldDigest) return 'ACCEPTED';
  return state === 'WITHDRAWN' ? 'GONE' : 'OTHERWISE';
}
