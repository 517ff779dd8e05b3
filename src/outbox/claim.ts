/** Claim: what a worker does next: carry on with an open batch that nobody holds, seal a new one, or wait. */
import { HubError } from '../../schema/errors.js';
import { moment } from '../../schema/time.js';
import { type HubClock, nowOf } from '../kit/clock.js';
import { failpoint } from '../kit/failpoints.js';
import { isDue, type StoredWait } from '../kit/waits.js';
import type { Database, Sql } from '../db/database.js';
import { databaseNow } from '../db/database-time.js';
import type { DeliveryTarget } from './delivery-target.js';
import { anyDue } from './backlog.js';
import { type Batch, batchColumns, isToPush, MANY_MISSES } from './batch.js';
import { mayGoOn, sealableTables, spend } from './pacing.js';
import { type Sealed, seal } from './seal.js';
import { mayNotSeal, type SealingPass } from './sealing.js';

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
const MOST_UNANSWERED = 48;
const MOST_LOOKED_AT = 500;
// Longer than a call may take; renewed while one of ours is under way, so that a slow province does not get the same request twice at once.
export const BATCH_LEASE_MS = 45_000;
// A verdict that is longer in coming is for the next pass; the clock starts one every minute.
const PATIENCE_MS = 13_000;

export type NextWork = ClaimedBatch | { readonly waitMs: number } | { readonly ask: true };

/** Null where nothing is due. */
export async function claimNext(target: DeliveryTarget, ports: ClaimPorts, pass: SealingPass): Promise<NextWork | null> {
  await failpoint('claim.before');
  const work = await ports.db.transaction(async (sql): Promise<NextWork | null> => {
    const now = nowOf(ports.clock);
    const all = await sql.query<Batch>(
      `SELECT ${batchColumns.join(', ')} FROM batches WHERE target=? AND state IN ('SEALED','SENT','DOUBT') ORDER BY dueAt LIMIT ?`,
      [target.name, MOST_LOOKED_AT],
    );
    const open = mayGoOn(target, now, all);
    const times: Times = { now: ports.clock.now(), leases: Date.parse(await databaseNow(sql, ports.clock)) };
    const free = open.find((batch) => freeFrom(batch, times) === 0);
    if (free) return lease(sql, free, ports, times);
    const sealed = roomFor(open) ? await sealNext(sql, target, ports, pass, now, moment(times.leases + ports.leaseMs)) : null;
    return sealed ?? waiting(open, ports.owner, times);
  });
  if (work !== null && 'bytes' in work && work.bytes !== null) spend(target, work.batch.rowCount, ports.clock);
  if (work !== null && 'batch' in work) await failpoint(work.bytes ? 'seal.committed' : 'claim.leased');
  return work;
}

/** Milliseconds: this process's, and those by which leases go between processes. */
interface Times {
  readonly now: number;
  readonly leases: number;
}

/** One that the province takes long over, or that is in trouble by itself, does not hold up the others. */
function roomFor(open: readonly Batch[]): boolean {
  const going = open.filter(({ state, asks, misses }) => state !== 'DOUBT' && asks < SLOW_AFTER_ASKS && misses < MANY_MISSES);
  return going.length < MOST_OPEN && open.filter(({ misses }) => misses >= MANY_MISSES).length < MOST_UNANSWERED;
}

async function sealNext(
  sql: Sql,
  target: DeliveryTarget,
  ports: ClaimPorts,
  pass: SealingPass,
  now: string,
  until: string,
): Promise<Sealed | { ask: true } | null> {
  const tables = await sealableTables(sql, target, now, ports.clock);
  if (tables.length === 0) return null;
  const refusal = await mayNotSeal(sql, target, ports, pass);
  if (refusal !== null) {
    if (!(await anyDue(sql, target.name, tables, now))) return null;
    if (refusal === 'ASK') return { ask: true };
    pass.refusal = refusal;
    return null;
  }
  for (const table of tables) {
    try {
      const sealed = await seal(sql, target, table, { owner: ports.owner, until }, now);
      if (sealed) return sealed;
    } catch (error) {
      // It comes before anything is written; tables without numbers still go.
      if (!(error instanceof HubError && error.code === 'NUMBERS_USED_UP')) throw error;
      pass.refusal = error;
    }
  }
  return null;
}

/** Milliseconds until it may be taken. A wait that no clock of ours can have meant is over. */
function freeFrom({ dueAt, leaseUntil, state }: Batch, { now, leases }: Times): number {
  const waits: readonly [string | null, StoredWait, number][] = [
    [dueAt, state === 'DOUBT' ? 'doubt' : 'retry', now],
    [leaseUntil, 'lease', leases],
  ];
  return Math.max(...waits.map(([stored, wait, at]) => (isDue(stored, at, wait) ? 0 : Date.parse(stored as string) - at)));
}

async function lease(sql: Sql, batch: Batch, { owner, leaseMs }: ClaimPorts, { leases }: Times): Promise<ClaimedBatch | { waitMs: number }> {
  const leaseUntil = moment(leases + leaseMs);
  // Whoever held it was cut off: if it was sending, the batch may have arrived.
  const misses = batch.owner !== null && isToPush(batch) ? batch.misses + 1 : batch.misses;
  const take = 'UPDATE batches SET owner=?, leaseUntil=?, fence=fence+1, misses=? WHERE id=? AND fence=?';
  const won = await sql.run(take, [owner, leaseUntil, misses, batch.id, batch.fence]);
  return won === 1 ? { batch: { ...batch, owner, leaseUntil, misses, fence: batch.fence + 1 }, bytes: null } : { waitMs: 10 };
}

function waiting(open: readonly Batch[], owner: string, times: Times): { waitMs: number } | null {
  if (open.length === 0) return null;
  const waitMs = Math.max(10, Math.min(...open.map((batch) => freeFrom(batch, times))));
  const leased = open.some((batch) => batch.owner === owner && !isDue(batch.leaseUntil, times.leases, 'lease'));
  return leased ? { waitMs: Math.min(waitMs, 50) } : waitMs <= PATIENCE_MS ? { waitMs: Math.min(waitMs, 200) } : null;
}

/** No other process can be at work: whoever held a batch was cut off, and writes nothing more under its fence. */
export async function freeBatches(sql: Sql): Promise<void> {
  // One that was being sent may have arrived.
  const misses = "misses=misses+CASE WHEN state='SEALED' OR receivedAt IS NULL THEN 1 ELSE 0 END";
  await sql.run(`UPDATE batches SET owner=NULL, leaseUntil=NULL, fence=fence+1, ${misses} WHERE owner IS NOT NULL`);
}
