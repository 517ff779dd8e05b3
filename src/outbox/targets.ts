/** Whether a target may be delivered to: OPEN, HELD (new, until a person releases it) or STOPPED (until a person has looked). */
import type { SecretStore } from '../../connectors/contract.js';
import type { RowOf } from '../../schema/database/own-table.js';
import type { targets } from '../../schema/database/tables/batches.js';
import { type Clock, later, nowOf } from '../kit/clock.js';
import type { Database, Sql } from '../db/database.js';
import { insertRows } from '../db/sql.js';
import { type Batch, batchColumns } from './batch.js';
import { inBatch, LET_OUT } from './batch-rows.js';

export type TargetState = RowOf<typeof targets>['state'];

export async function targetState(sql: Sql, target: string): Promise<{ state: TargetState; reason: string }> {
  const [row] = await sql.query<{ state: TargetState; reason: string | null }>('SELECT state, reason FROM targets WHERE name=?', [target]);
  return { state: row?.state ?? 'HELD', reason: row?.reason ?? '' };
}

/** What the last pass met: `fault` where the target did not answer. */
export async function noteAnswering(sql: Sql, target: string, fault: string | null): Promise<void> {
  if (fault) await sql.run("UPDATE targets SET failures=failures+1, reason=? WHERE name=? AND state='OPEN'", [fault, target]);
  else await sql.run("UPDATE targets SET failures=0, reason=NULL WHERE name=? AND state='OPEN' AND failures>0", [target]);
}

/** Makes a target known. A new one is held unless `open` (the rehearsal world's own). */
export async function knowTarget(sql: Sql, target: string, open: boolean, now: string): Promise<void> {
  const row = { name: target, state: open ? 'OPEN' : 'HELD', reason: open ? null : '新目标,等待 hub release', changedAt: now, failures: 0 };
  await insertRows(sql, 'targets', Object.keys(row), [row], { unique: ['name'], update: [] });
}

/**
 * A person has looked: the target is open again, a batch in doubt is asked for its receipt once more, and the rows of a batch whose number
 * the target knows with other content go under a new one.
 */
export async function releaseTarget(sql: Sql, target: string, now: string): Promise<void> {
  await sql.run("UPDATE targets SET state='OPEN', reason=NULL, failures=0, changedAt=? WHERE name=?", [now, target]);
  const stopped = await sql.query<Batch>(`SELECT ${batchColumns.join(', ')} FROM batches WHERE target=? AND state='STOPPED'`, [target]);
  for (const batch of stopped) {
    const under = inBatch(batch);
    await sql.run(`UPDATE deliveries SET state=${LET_OUT}, batchId=NULL, updatedAt=? WHERE ${under.text}`, [now, ...under.params]);
    await sql.run('DELETE FROM batch_bodies WHERE batchId=?', [batch.id]);
  }
  await sql.run("UPDATE batches SET state='REFUSED', decidedAt=? WHERE target=? AND state='STOPPED'", [now, target]);
  await sql.run("UPDATE batches SET state='SENT', asks=0 WHERE target=? AND state='DOUBT'", [target]);
  await sql.run("UPDATE batches SET dueAt=?, owner=NULL, leaseUntil=NULL WHERE target=? AND state IN ('SEALED','SENT')", [now, target]);
}

export async function stopTarget(sql: Sql, target: string, reason: string, now: string): Promise<void> {
  await sql.run("UPDATE targets SET state='STOPPED', reason=?, changedAt=? WHERE name=?", [reason, now, target]);
}

/** The shared secret of a target in the database; it is encrypted before it gets here. */
export function secretStore(db: Database, clock: Clock, target: string): SecretStore {
  const make = (sql: Sql) => insertRows(sql, 'secrets', ['target', 'generation'], [{ target, generation: 0 }], { unique: ['target'], update: [] });
  return {
    load: async () => {
      const [row] = await db.read((sql) =>
        sql.query<{ generation: number; sealed: string | null }>('SELECT generation, sealed FROM secrets WHERE target=?', [target]),
      );
      return row?.sealed ? { generation: row.generation, sealed: row.sealed } : null;
    },
    replace: (generation, sealed) =>
      db.transaction(async (sql) => {
        await make(sql);
        return (
          (await sql.run('UPDATE secrets SET generation=generation+1, sealed=? WHERE target=? AND generation=?', [sealed, target, generation])) === 1
        );
      }),
    lease: (holder, ms) =>
      db.transaction(async (sql) => {
        await make(sql);
        const now = nowOf(clock);
        const free = 'UPDATE secrets SET holder=?, leaseUntil=? WHERE target=? AND (holder IS NULL OR holder=? OR leaseUntil<=?)';
        return (await sql.run(free, [holder, later(clock, ms), target, holder, now])) === 1;
      }),
    release: async (holder) => {
      await db.transaction((sql) => sql.run('UPDATE secrets SET holder=NULL, leaseUntil=NULL WHERE target=? AND holder=?', [target, holder]));
    },
  };
}
