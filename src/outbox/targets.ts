/** Target states: whether a target may be delivered to: OPEN, HELD (new, until a person releases it) or STOPPED (until a person has looked). */
import { HubError } from '../../schema/errors.js';
import { echo } from '../../schema/spelling/bounded.js';
import type { RowOf } from '../../schema/database/own-table.js';
import type { targets } from '../../schema/database/tables/batches.js';
import { insertRows, type Sql } from '../db/sql.js';
import { dayOf } from '../../schema/time.js';
import { type Batch, batchColumns } from './batch.js';
import { numberAt } from './batch-number.js';
import type { DeliveryTarget } from './delivery-target.js';
import { unseal } from './unseal.js';

export type TargetState = RowOf<typeof targets>['state'];

export async function targetState(sql: Sql, target: string): Promise<{ state: TargetState; reason: string }> {
  const [row] = await sql.query<{ state: TargetState; reason: string | null }>('SELECT state, reason FROM targets WHERE name=?', [target]);
  return { state: row?.state ?? 'HELD', reason: row?.reason ?? '' };
}

/** When its state was set last; null: it is not known. */
export async function changedAt(sql: Sql, target: string): Promise<string | null> {
  return (await sql.query<{ changedAt: string }>('SELECT changedAt FROM targets WHERE name=?', [target]))[0]?.changedAt ?? null;
}

/** What the last pass met: `fault` where the target did not answer. */
export async function noteAnswering(sql: Sql, target: string, fault: string | null): Promise<void> {
  if (fault) await sql.run("UPDATE targets SET failures=failures+1, reason=? WHERE name=? AND state='OPEN'", [fault, target]);
  else await sql.run("UPDATE targets SET failures=0, reason=NULL WHERE name=? AND state='OPEN' AND failures>0", [target]);
}

/** One number more in a row that the target knew with another body; answers how many. */
export async function noteBurnt(sql: Sql, target: string): Promise<number> {
  await sql.run('UPDATE targets SET burnt=burnt+1 WHERE name=?', [target]);
  const [row] = await sql.query<{ burnt: number }>('SELECT burnt FROM targets WHERE name=?', [target]);
  return row?.burnt ?? 0;
}

export async function noteGoodNumber(sql: Sql, target: string): Promise<void> {
  await sql.run('UPDATE targets SET burnt=0 WHERE name=? AND burnt>0', [target]);
}

/** Registers a target. A new one is held unless `open` (as in the demo). */
export async function knowTarget(sql: Sql, target: string, open: boolean, now: string): Promise<void> {
  const row = { name: target, state: open ? 'OPEN' : 'HELD', reason: open ? null : '新目标,确认后放行', changedAt: now, failures: 0 };
  await insertRows(sql, 'targets', Object.keys(row), [row], { unique: ['name'], update: [] });
}

/**
 * A person has looked: the target is open again, a batch in doubt is asked for its receipt once more, and the rows of a batch whose number
 * the target knows with other content go under a new one.
 */
export async function releaseTarget(sql: Sql, targets: readonly DeliveryTarget[], name: string, now: string): Promise<void> {
  const target = targets.find((candidate) => candidate.name === name);
  if (!target) throw new HubError('NOT_FOUND', { what: `推送目标 ${echo(name)}` });
  await sql.run("UPDATE targets SET state='OPEN', reason=NULL, failures=0, burnt=0, changedAt=? WHERE name=?", [now, name]);
  const stopped = await sql.query<Batch>(`SELECT ${batchColumns.join(', ')} FROM batches WHERE target=? AND state='STOPPED' ORDER BY id`, [name]);
  for (const batch of stopped) await unseal(sql, target, batch, now);
  await sql.run("UPDATE batches SET state='REFUSED', decidedAt=? WHERE target=? AND state='STOPPED'", [now, name]);
  await giveUpDaysAhead(sql, target, now);
  await sql.run("UPDATE batches SET asks=0 WHERE target=? AND state='DOUBT'", [name]);
  await sql.run("UPDATE batches SET dueAt=?, owner=NULL, leaseUntil=NULL WHERE target=? AND state IN ('SEALED','SENT','DOUBT')", [now, name]);
}

/**
 * What was sealed while our clock ran a day or more ahead goes under today's numbers, where it surely has not arrived; what may have arrived
 * keeps its number, and is sent as it is until the other side takes it.
 */
export async function giveUpDaysAhead(sql: Sql, target: DeliveryTarget, now: string): Promise<void> {
  for (const batch of await daysAhead(sql, target, now)) {
    const message = '封批时本机日期超前,未送达;其中的行改用当日批次号';
    // Another process may have taken it to push it: then it is that one's.
    const given = await sql.run(
      "UPDATE batches SET state='REFUSED', decidedAt=?, message=?, fence=fence+1 WHERE id=? AND fence=? AND owner IS NULL",
      [...[now, message, batch.id, batch.fence]],
    );
    if (given === 1) await unseal(sql, target, batch, now);
  }
}

/** Batches sealed under a day that has not come yet, that surely have not arrived. */
export function daysAhead(sql: Sql, target: Pick<DeliveryTarget, 'name' | 'zone'>, now: string): Promise<Batch[]> {
  return sql.query<Batch>(
    `SELECT ${batchColumns.join(', ')} FROM batches WHERE target=? AND state='SEALED' AND number>? AND receivedAt IS NULL AND misses=0 AND owner IS NULL
      ORDER BY id`,
    [target.name, numberAt(dayOf(now, target.zone), 99_999)],
  );
}

/** Until a person releases it; what is under way stays as it is. */
export async function holdTarget(sql: Sql, target: string, reason: string, now: string): Promise<void> {
  await sql.run("UPDATE targets SET state='HELD', reason=?, changedAt=? WHERE name=?", [reason, now, target]);
}

export async function stopTarget(sql: Sql, target: string, reason: string, now: string): Promise<void> {
  await sql.run("UPDATE targets SET state='STOPPED', reason=?, changedAt=? WHERE name=?", [reason, now, target]);
}
