/** Arithmetic of working days over days as text: the day of the event does not count, the n-th working day after it is the due day. */
import type { Deadline } from '../../schema/deadlines.js';
import { HubError } from '../../schema/errors.js';
import { isDay } from '../../schema/time.js';

export type DayKind = 'WORKED' | 'OFF';

/** What the notices say: the days that are not as the week has them, and the years for which there is a notice. */
export interface Calendar {
  readonly years: ReadonlySet<number>;
  readonly days: ReadonlyMap<string, DayKind>;
}

const DAY_MS = 86_400_000;

export function isWorkingDay(calendar: Calendar, day: string): boolean {
  const ms = msOf(day);
  const year = Number(day.slice(0, 4));
  if (!calendar.years.has(year)) throw new HubError('CALENDAR_UNKNOWN', { year });
  return calendar.days.has(day) ? calendar.days.get(day) === 'WORKED' : !isWeekend(ms);
}

/** The n-th working day after a day. */
export function addWorkingDays(calendar: Calendar, day: string, n: number): string {
  let at = day;
  for (let left = counted(n); left > 0; ) {
    at = addDays(at, 1);
    if (isWorkingDay(calendar, at)) left -= 1;
  }
  return at;
}

/** Working days after `from` up to and with `to`; negative where `to` comes first. */
export function workingDaysBetween(calendar: Calendar, from: string, to: string): number {
  if (msOf(to) < msOf(from)) return -workingDaysBetween(calendar, to, from);
  let found = 0;
  for (let at = from; at < to; ) {
    at = addDays(at, 1);
    if (isWorkingDay(calendar, at)) found += 1;
  }
  return found;
}

/** The last day on which a clock that started on `fromDay` is kept. */
export function dueDay(clock: Pick<Deadline, 'days' | 'unit'>, fromDay: string, calendar: Calendar): string {
  return clock.unit === 'WORKING' ? addWorkingDays(calendar, fromDay, clock.days) : addDays(fromDay, counted(clock.days));
}

export const isWeekendDay = (day: string): boolean => isWeekend(msOf(day));

export function addDays(day: string, n: number): string {
  return textOf(msOf(day) + n * DAY_MS);
}

function counted(n: number): number {
  if (!Number.isInteger(n) || n < 1) throw new HubError('BAD_ARGUMENT', { name: 'days', why: '应为不小于 1 的整数' });
  return n;
}

// Midnight UTC stands for the day and is never handed on: no zone, so no hour that is missing or comes twice.
function msOf(day: string): number {
  if (!isDay(day)) throw new HubError('BAD_ARGUMENT', { name: 'day', why: '应为真实的日期,如 2026-02-13' });
  return Date.parse(`${day}T00:00:00.000Z`);
}

const textOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

function isWeekend(ms: number): boolean {
  const weekday = new Date(ms).getUTCDay();
  return weekday === 0 || weekday === 6;
}
