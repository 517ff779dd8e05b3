/** Leases of jobs: one worker at a time, renewed while it works, with a fence that a worker who woke too late cannot pass. */
import { HubError } from '../../schema/errors.js';
import { type HubClock, heartbeat } from '../kit/clock.js';
import { failpoint } from '../kit/failpoints.js';
import { moment } from '../../schema/time.js';
import type { Database, Sql } from '../db/database.js';
import { databaseNow } from '../db/database-time.js';
import { runIn } from '../db/sql.js';
import { FREE_LEASE, freeLease, LEASE_MS } from './lease-times.js';

export interface Lease {
  /** Aborts when the lease was lost to another. */
  readonly signal: AbortSignal;
  /** Within a transaction: renews the lease, or throws LEASE_LOST so that the transaction rolls back. */
  hold(sql: Sql): Promise<void>;
}

export interface Leases {
  /** Runs `work` under a job's lease; JOB_BUSY where another holds it. `jobs` are due no more: this run does them. */
  alone<T>(name: string, work: (lease: Lease) => Promise<T>, jobs?: readonly string[]): Promise<T>;
  /** The jobs that this process is at: a clock that jumps past the end of their leases gives none of them away within it. */
  atWork(): readonly string[];
}

/** @param leaseMs how long a job is this worker's without a renewal */
export function openLeases(db: Database, clock: HubClock, owner: string, leaseMs = LEASE_MS): Leases {
  // By the database's clock: the machines of two processes may differ.
  const leaseUntil = async (sql: Sql) => moment(Date.parse(await databaseNow(sql, clock)) + leaseMs);
  const take = (name: string, jobs: readonly string[]) =>
    db.transaction(async (sql) => {
      const now = await databaseNow(sql, clock);
      const claim = `UPDATE jobs SET owner=?, leaseUntil=?, fence=fence+1 WHERE name=? AND ${FREE_LEASE}`;
      const until = moment(Date.parse(now) + leaseMs);
      if ((await sql.run(claim, [owner, until, name, ...freeLease(now)])) !== 1) throw new HubError('JOB_BUSY', { name });
      if (jobs.length > 0) await runIn(sql, 'UPDATE jobs SET dueAt=NULL WHERE', [], 'name', jobs);
      const [row] = await sql.query<{ fence: number }>('SELECT fence FROM jobs WHERE name=?', [name]);
      return Number(row?.fence);
    });
  const atWork = new Set<string>();
  const claim = async (name: string, jobs: readonly string[]): Promise<number> => {
    if (atWork.has(name)) throw new HubError('JOB_BUSY', { name });
    atWork.add(name);
    return take(name, jobs).catch((error) => {
      atWork.delete(name);
      throw error;
    });
  };
  return {
    atWork: () => [...atWork],
    async alone(name, work, jobs = [name]) {
      const fence = await claim(name, jobs);
      try {
        await failpoint('lease.taken');
      } catch (error) {
        atWork.delete(name);
        throw error;
      }
      const lost = new AbortController();
      const extend = 'UPDATE jobs SET leaseUntil=? WHERE name=? AND owner=? AND fence=?';
      const renew = async (sql: Sql) => sql.run(extend, [await leaseUntil(sql), name, owner, fence]);
      const hold = async (sql: Sql): Promise<void> => {
        if ((await renew(sql)) === 1) return;
        lost.abort();
        throw new HubError('LEASE_LOST', { name });
      };
      // A database that is away for a moment is no loss of the lease.
      const stopBeating = heartbeat(clock, leaseMs / 3, () =>
        db
          .transaction(hold)
          .then(() => failpoint('lease.renewed'))
          .catch(() => undefined),
      );
      try {
        return await work({ signal: lost.signal, hold });
      } finally {
        atWork.delete(name);
        stopBeating();
        const release = 'UPDATE jobs SET owner=NULL, leaseUntil=NULL WHERE name=? AND owner=? AND fence=?';
        await db.transaction((sql) => sql.run(release, [name, owner, fence])).catch(() => undefined);
      }
    },
  };
}
