/**
 * Start days of a clock by its due days. Working-day arithmetic never turns round, so that "due from here to there" is "started from here to there":
 * by that open rows are found and ordered without a due day in the store, and a changed calendar counts at once.
 */
import type { Deadline } from '../../schema/deadlines.js';
import { addDays, type Calendar, dueDay, isWorkingDay, workingDaysBetween } from './working-days.js';

type Clock = Pick<Deadline, 'days' | 'unit'>;

/** Days as text, both inclusive; none where `from` is behind `to`. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

const [FIRST, LAST] = ['0001-01-01', '9999-12-31'] as const;
const before = (day: string): string => (day <= FIRST ? '0000-00-00' : addDays(day, -1));
const after = (day: string): string => (day >= LAST ? '9999-99-99' : addDays(day, 1));

/** Years in a row of which there are notices, as their first and last day. */
function knownDays({ years }: Calendar): DayRange[] {
  const sorted = [...years].sort((a, b) => a - b);
  const runs: { first: number; last: number }[] = [];
  for (const year of sorted) {
    const run = runs.at(-1);
    if (run && run.last === year - 1) run.last = year;
    else runs.push({ first: year, last: year });
  }
  return runs.map(({ first, last }) => ({ from: `${first}-01-01`, to: `${last}-12-31` }));
}

/** The last start whose due day is not behind `day`, both within these days; the day before the first possible start where there is none. */
function lastStart(days: number, day: string, known: DayRange, calendar: Calendar): string {
  const none = before(before(known.from));
  if (day < known.from) return none;
  let at = day > known.to ? known.to : day;
  for (let left = days; at >= known.from; at = before(at)) {
    if (isWorkingDay(calendar, at)) left -= 1;
    if (left === 0) return before(at);
  }
  return none;
}

/** Starts whose due day is known and lies in the range; as many parts as there are runs of known years. */
export function startsDue(clock: Clock, due: DayRange, calendar: Calendar): DayRange[] {
  if (clock.unit === 'CALENDAR') {
    const from = due.from <= FIRST ? FIRST : addDays(due.from, -clock.days);
    return some([{ from, to: due.to >= LAST ? LAST : addDays(due.to, -clock.days) }]);
  }
  return some(
    knownDays(calendar).map((known) => ({
      from: after(lastStart(clock.days, before(due.from), known, calendar)),
      to: lastStart(clock.days, due.to, known, calendar),
    })),
  );
}

export const EVER: DayRange = { from: FIRST, to: LAST };

/** Starts of which nobody knows the due day, because a year has no notice: what lies between the others. */
export function startsWithoutDue(clock: Clock, calendar: Calendar): DayRange[] {
  const gaps: DayRange[] = [];
  let from: string = FIRST;
  for (const known of startsDue(clock, EVER, calendar)) {
    gaps.push({ from, to: before(known.from) });
    from = after(known.to);
  }
  return some([...gaps, { from, to: LAST }]);
}

const some = (ranges: readonly DayRange[]): DayRange[] => ranges.filter(({ from, to }) => from <= to);

/** The due day, or the year without a notice for which there is none. */
export function dueOrMissing(clock: Clock, start: string, calendar: Calendar): { readonly day: string | null; readonly missing: number | null } {
  if (clock.unit === 'CALENDAR') return { day: dueDay(clock, start, calendar), missing: null };
  let at = start;
  for (let left = clock.days; left > 0; ) {
    at = after(at);
    const year = Number(at.slice(0, 4));
    if (!calendar.years.has(year)) return { day: null, missing: year };
    if (isWorkingDay(calendar, at)) left -= 1;
  }
  return { day: at, missing: null };
}

/** Days left until a due day in the clock's unit, below zero where it is past; null where a year between has no notice. */
export function daysLeft(unit: Deadline['unit'], today: string, due: string, calendar: Calendar): number | null {
  if (unit === 'CALENDAR') return Math.round((Date.parse(due) - Date.parse(today)) / 86_400_000);
  const [from, to] = today < due ? [today, due] : [due, today];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) if (!calendar.years.has(year)) return null;
  return workingDaysBetween(calendar, today, due);
}

/** The last day of a window of so many working days from today; where a year without a notice comes first, the last day that is known. */
export function windowEnd(today: string, within: number, calendar: Calendar): string {
  let at = today;
  for (let left = within; left > 0; ) {
    const next = after(at);
    if (!calendar.years.has(Number(next.slice(0, 4)))) return at;
    at = next;
    if (isWorkingDay(calendar, at)) left -= 1;
  }
  return at;
}
