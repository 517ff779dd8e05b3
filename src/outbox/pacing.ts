/**
 * Pacing of a target: when something new may be sealed and pushed at all (its window), and how many rows a minute. What was sent is asked after
 * at any time.
 */
import { type HubClock, elapsedOf } from '../kit/clock.js';
import { moment } from '../../schema/time.js';
import { opensAt } from '../kit/window.js';
import type { Sql } from '../db/sql.js';
import { type Batch, isToPush } from './batch.js';
import type { DeliveryTarget } from './delivery-target.js';
import { openTables } from './holds.js';

const MINUTE_MS = 60_000;
// Batches of all targets that are looked through for those of the last minute, newest first.
const LOOKED_AT = 500;

interface Bucket {
  /** below nothing after a batch that was larger */
  rows: number;
  at: number;
}

// Of this process, and by a clock that nobody sets; what other processes send stands in the table of batches.
const buckets = new WeakMap<DeliveryTarget, Bucket>();

/** Until when nothing new goes; null: it may go. */
export const restsUntil = ({ deliver, zone }: DeliveryTarget, now: number): string | null =>
  deliver?.window ? opensAt(deliver.window, zone, now) : null;

/** In words; null where it does not rest. */
export function restingText(target: DeliveryTarget, now: number): string | null {
  const until = restsUntil(target, now);
  return until === null ? null : `不在上报时段 ${target.deliver?.window?.text} 内,${until} 起继续;已发的照常查询回执`;
}

/** Open batches that a worker may carry on with: outside the window none is pushed. */
export const mayGoOn = (target: DeliveryTarget, now: string, open: readonly Batch[]): readonly Batch[] =>
  restsUntil(target, Date.parse(now)) === null ? open : open.filter((batch) => !isToPush(batch));

/** Tables that something new may be sealed of now, in their order: without those held, and none while the target rests or has sent enough. */
export async function sealableTables(sql: Sql, target: DeliveryTarget, now: string, clock: HubClock): Promise<readonly string[]> {
  if (restsUntil(target, Date.parse(now)) !== null || (await hasSentEnough(sql, target, now, clock))) return [];
  return openTables(sql, target);
}

/** A batch that was sealed counts. */
export function spend(target: DeliveryTarget, rows: number, clock: HubClock): void {
  const rate = target.deliver?.rowsPerMinute;
  if (rate) bucketOf(target, rate, clock).rows -= rows;
}

async function hasSentEnough(sql: Sql, target: DeliveryTarget, now: string, clock: HubClock): Promise<boolean> {
  const rate = target.deliver?.rowsPerMinute;
  if (!rate) return false;
  if (bucketOf(target, rate, clock).rows <= 0) return true;
  const rows = await sql.query<{ target: string; sealedAt: string; rowCount: number }>(
    `SELECT target, sealedAt, rowCount FROM batches ORDER BY id DESC LIMIT ${LOOKED_AT}`,
  );
  const since = moment(Date.parse(now) - MINUTE_MS);
  const ofMinute = rows.filter((row) => row.target === target.name && row.sealedAt > since && row.sealedAt <= now);
  return ofMinute.reduce((sum, { rowCount }) => sum + Number(rowCount), 0) >= rate;
}

function bucketOf(target: DeliveryTarget, rate: number, clock: HubClock): Bucket {
  const now = elapsedOf(clock);
  const bucket = buckets.get(target) ?? { rows: rate, at: now };
  bucket.rows = Math.min(rate, bucket.rows + ((now - bucket.at) * rate) / MINUTE_MS);
  bucket.at = now;
  buckets.set(target, bucket);
  return bucket;
}
