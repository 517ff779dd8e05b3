/** Due days of a clock for many days on which it starts, by the calendar in the store. */
import type { Deadline } from '../../schema/deadlines.js';
import type { Sql } from '../db/database.js';
import { dueDay } from './working-days.js';
import { readCalendar } from './years.js';

export async function dueDays(sql: Sql, clock: Deadline, days: ReadonlySet<string>): Promise<ReadonlyMap<string, string>> {
  if (days.size === 0) return new Map();
  const calendar = await readCalendar(sql);
  return new Map([...days].map((day) => [day, dueDay(clock, day, calendar)]));
}
