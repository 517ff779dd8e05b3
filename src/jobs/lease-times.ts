/** Times of a job's lease: how long it lasts, and when a job is nobody's. They go by the database's clock. */
import { moment } from '../../schema/time.js';
import { latestOf } from '../kit/waits.js';

/** How long a job's lease, and a process's sign of life, last without a renewal. */
export const LEASE_MS = 30_000;

/** A job that is nobody's: its lease is over, or ends later than any lease can (a clock that has been put right since wrote it). */
export const FREE_LEASE = '(owner IS NULL OR leaseUntil<=? OR leaseUntil>?)';

/** @param now of the database */
export const freeLease = (now: string): readonly string[] => [now, moment(latestOf(Date.parse(now), 'lease'))];
