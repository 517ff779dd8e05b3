/** Claim: what a worker does next: carry on with an open batch that nobody holds, seal a new one, or wait. */
import { type HubClock, later, nowOf } from '../kit/clock.js';
import { failpoint } from '../kit/failpoints.js';
import type { Database, Sql } from '../db/database.js';
import type { DeliveryTarget } from './delivery-target.js';
import { type Batch, batchColumns } from './batch.js';
import { type Sealed, seal } from './seal.js';

export interface ClaimPorts {
  readonly db: Database;
  readonly clock: HubClock;
  readonly owner: string;
  /** How long a batch is this worker's without a renewal. */
  readonly leaseMs: number;
}

/** `bytes` are there for a batch that was sealed a moment ago; else the stored ones are read. */
export type ClaimedBatch = Sealed | { readonly batch: Batch; readonly bytes: null };

// Batches sealed and not decided yet: enough to hide the province's checking time, few enough to keep memory flat.
const MOST_OPEN = 12;
const SLOW_AFTER_ASKS = 6;
const MOST_LOOKED_AT = 500;
// Longer than a call may take; renewed while one of ours is under way, so that a slow province does not get the same request twice at once.
export const BATCH_LEASE_MS = 45_000;
// A verdict that is longer in coming is for the next pass; the clock starts one every minute.
const PATIENCE_MS = 13_000;

/** Null where nothing is due. */
export async function claimNext(target: DeliveryTarget, ports: ClaimPorts): Promise<ClaimedBatch | { waitMs: number } | null> {
  await failpoint('claim.before');
  const claimed = await ports.db.transaction(async (sql) => {
    const now = nowOf(ports.clock);
    const open = await sql.query<Batch>(
      `SELECT ${batchColumns.join(', ')} FROM batches WHERE target=? AND state IN ('SEALED','SENT') ORDER BY dueAt LIMIT ?`,
      [target.name, MOST_LOOKED_AT],
    );
    const free = open.find((batch) => batch.dueAt <= now && (batch.leaseUntil === null || batch.leaseUntil <= now));
    if (free) return lease(sql, free, ports);
    // One that the province takes long over does not hold up the others.
    if (open.filter((batch) => batch.asks < SLOW_AFTER_ASKS).length < MOST_OPEN) {
      for (const table of new Set(target.profile.tables.filter((entry) => target.kinds.has(entry.kind)).map((entry) => entry.table))) {
        const sealed = await seal(sql, target, table, { owner: ports.owner, until: later(ports.clock, ports.leaseMs) }, now);
        if (sealed) {
          await failpoint('seal.before-commit');
          return sealed;
        }
      }
    }
    return waiting(open, ports.owner, now);
  });
  if (claimed && 'batch' in claimed) await failpoint(claimed.bytes === null ? 'claim.leased' : 'seal.committed');
  return claimed;
}

async function lease(sql: Sql, batch: Batch, { clock, owner, leaseMs }: ClaimPorts): Promise<ClaimedBatch | { waitMs: number }> {
  const leaseUntil = later(clock, leaseMs);
  const take = 'UPDATE batches SET owner=?, leaseUntil=?, fence=fence+1 WHERE id=? AND fence=?';
  const won = await sql.run(take, [owner, leaseUntil, batch.id, batch.fence]);
  return won === 1 ? { batch: { ...batch, owner, leaseUntil, fence: batch.fence + 1 }, bytes: null } : { waitMs: 10 };
}

function waiting(open: readonly Batch[], owner: string, now: string): { waitMs: number } | null {
  const next = open.map((batch) => (batch.leaseUntil !== null && batch.leaseUntil > batch.dueAt ? batch.leaseUntil : batch.dueAt)).sort()[0];
  if (next === undefined) return null;
  const waitMs = Math.max(10, Date.parse(next) - Date.parse(now));
  const leased = open.some((batch) => batch.owner === owner && batch.leaseUntil !== null && batch.leaseUntil > now);
  return leased ? { waitMs: Math.min(waitMs, 50) } : waitMs <= PATIENCE_MS ? { waitMs: Math.min(waitMs, 200) } : null;
}

/** No other process can be at work: whoever held a batch was cut off, and writes nothing more under its fence. */
export async function freeBatches(sql: Sql): Promise<void> {
  await sql.run('UPDATE batches SET owner=NULL, leaseUntil=NULL, fence=fence+1 WHERE owner IS NOT NULL');
}
