/** Periods of days: a day's week, month, quarter or year, their first and last days, and all of them between two days. Weeks are ISO weeks of ISO years. */
export const grains = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'] as const;
export type Grain = (typeof grains)[number];

const DAY_MS = 86_400_000;
const LAST_MS = Date.parse('9999-12-31T00:00:00Z');
// Not by Date.UTC, to which the year 22 is 1922.
const msOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
// The last week of 9999, which registers write for “without end”, ends beyond the last day that can be written.
const dayOf = (ms: number): string => new Date(Math.min(ms, LAST_MS)).toISOString().slice(0, 10);

export const daysLater = (day: string, days: number): string => dayOf(msOf(day) + days * DAY_MS);

/** Monday is 0. */
const weekday = (ms: number): number => (new Date(ms).getUTCDay() + 6) % 7;

/** `2022-03-01`, `2022-W09`, `2022-03`, `2022-Q1`, `2022`. @param day yyyy-MM-dd */
export function periodOf(day: string, grain: Grain): string {
  switch (grain) {
    case 'DAY':
      return day;
    case 'WEEK':
      return weekOf(day);
    case 'MONTH':
      return day.slice(0, 7);
    case 'QUARTER':
      return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
    case 'YEAR':
      return day.slice(0, 4);
  }
}

/** The week belongs to the year of its Thursday. */
function weekOf(day: string): string {
  const ms = msOf(day);
  const thursday = ms + (3 - weekday(ms)) * DAY_MS;
  const year = dayOf(thursday).slice(0, 4);
  const week = Math.floor((thursday - msOf(`${year}-01-01`)) / (7 * DAY_MS)) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

export interface Days {
  /** both inclusive */
  readonly from: string;
  readonly to: string;
}

/** The first and the last day of a period. */
export function daysOfPeriod(period: string, grain: Grain): Days {
  const year = period.slice(0, 4);
  switch (grain) {
    case 'DAY':
      return { from: period, to: period };
    case 'WEEK': {
      const first = msOf(`${year}-01-04`);
      const from = dayOf(first - weekday(first) * DAY_MS + (Number(period.slice(6)) - 1) * 7 * DAY_MS);
      return { from, to: daysLater(from, 6) };
    }
    case 'MONTH':
      return { from: `${period}-01`, to: lastOfMonth(year, Number(period.slice(5))) };
    case 'QUARTER': {
      const last = Number(period.slice(6)) * 3;
      return { from: `${year}-${String(last - 2).padStart(2, '0')}-01`, to: lastOfMonth(year, last) };
    }
    case 'YEAR':
      return { from: `${year}-01-01`, to: `${year}-12-31` };
  }
}

const lastOfMonth = (year: string, month: number): string => dayOf(new Date(0).setUTCFullYear(Number(year), month, 0));

/** Every period that has a day between these, in order. @param most it ends behind so many, whatever the days say */
export function periodsBetween({ from, to }: Days, grain: Grain, most: number): string[] {
  const periods: string[] = [];
  for (let day = from; day <= to && periods.length < most; ) {
    const period = periodOf(day, grain);
    periods.push(period);
    day = daysLater(daysOfPeriod(period, grain).to, 1);
  }
  return periods;
}

/** The same day of another year; 29 February becomes the 28th where there is none. */
export function sameDayOf(day: string, year: number): string {
  const there = `${String(year).padStart(4, '0')}${day.slice(4)}`;
  return day.endsWith('-02-29') && lastOfMonth(String(year), 2).endsWith('28') ? `${there.slice(0, 8)}28` : there;
}
