/**
 * Batch numbers: a counter for each target and day of sealing, raised in the transaction that seals. A clock that ran ahead leaves a counter of
 * its day behind, and one that went back goes on with its day's own.
 */
import { HubError } from '../../schema/errors.js';
import { dayOf } from '../../schema/time.js';
import type { Sql } from '../db/sql.js';
import type { DeliveryTarget } from './delivery-target.js';

export const MOST_IN_A_DAY = 99_999;

/** Throws NUMBERS_USED_UP before anything is written. */
export async function nextNumber(sql: Sql, target: Pick<DeliveryTarget, 'name' | 'zone'>, now: string): Promise<string> {
  const day = dayOf(now, target.zone);
  const last = await counterOf(sql, target.name, day);
  if (last >= MOST_IN_A_DAY) throw new HubError('NUMBERS_USED_UP', { target: target.name, day });
  await takeUpTo(sql, target.name, day, last + 1);
  return numberAt(day, last + 1);
}

export const numberAt = (day: string, serial: number): string => `${day.replaceAll('-', '')}${String(serial).padStart(5, '0')}`;

/** The last number used on a day; 0: none. */
export async function counterOf(sql: Sql, target: string, day: string): Promise<number> {
  const [counter] = await sql.query<{ last: number }>('SELECT last FROM batch_days WHERE target=? AND day=?', [target, day]);
  return Number(counter?.last ?? 0);
}

/** Transactions follow each other, so that nobody else raises it between a look and this. */
export async function takeUpTo(sql: Sql, target: string, day: string, upTo: number): Promise<void> {
  const last = Math.min(upTo, MOST_IN_A_DAY);
  const raised = await sql.run('UPDATE batch_days SET last=? WHERE target=? AND day=? AND last<?', [last, target, day, last]);
  if (raised === 0 && (await counterOf(sql, target, day)) < last) {
    await sql.run('INSERT INTO batch_days (target, day, last) VALUES (?,?,?)', [target, day, last]);
  }
}

/** Whether a batch of these books has the number. */
export const isOurs = async (sql: Sql, target: string, number: string): Promise<boolean> =>
  (await sql.query('SELECT id FROM batches WHERE target=? AND number=?', [target, number])).length > 0;
