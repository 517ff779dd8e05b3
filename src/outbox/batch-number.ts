/** Batch numbers: one counter for each target and day of sealing, raised in the transaction that seals. */
import { HubError } from '../../schema/errors.js';
import { dayOf } from '../../schema/time.js';
import type { Sql } from '../db/sql.js';
import type { DeliveryTarget } from './delivery-target.js';

const MOST_IN_A_DAY = 99_999;

/** A clock that went back a day stops the target: that day's numbers are used up. */
export async function nextNumber(sql: Sql, target: Pick<DeliveryTarget, 'name' | 'zone'>, now: string): Promise<string> {
  const day = dayOf(now, target.zone);
  const [counter] = await sql.query<{ day: string; last: number }>('SELECT day, last FROM batch_numbers WHERE target=?', [target.name]);
  if (counter && day < counter.day) throw new HubError('CLOCK_WENT_BACK', { day: counter.day, target: target.name });
  const last = counter?.day === day ? counter.last + 1 : 1;
  if (last > MOST_IN_A_DAY) throw new HubError('TARGET_STOPPED', { target: target.name, why: '当日批次号已用完,次日自动继续' });
  if (counter) {
    const raise = 'UPDATE batch_numbers SET day=?, last=? WHERE target=? AND day=? AND last=?';
    if ((await sql.run(raise, [day, last, target.name, counter.day, counter.last])) !== 1) throw new HubError('DATABASE_BUSY');
  } else await sql.run('INSERT INTO batch_numbers (target, day, last) VALUES (?,?,?)', [target.name, day, last]);
  return `${day.replaceAll('-', '')}${String(last).padStart(5, '0')}`;
}
