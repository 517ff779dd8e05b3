/** Day arithmetic of the rehearsal: days counted since the epoch, written as the city writes them. */
import { calendarSeeds } from '../../schema/calendar/seed.js';
import { type Chance, weighted } from './chance.js';

const DAY_MS = 86_400_000;
const SHANGHAI_MS = 8 * 3_600_000;

export const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY_MS;
export const FIRST = dayNumber(2022, 1, 1);
export const LAST = dayNumber(2022, 12, 31);

const written = new Map<number, string>();

/** `2022-03-01` */
export function dayText(day: number): string {
  let text = written.get(day);
  if (text === undefined) written.set(day, (text = new Date(day * DAY_MS).toISOString().slice(0, 10)));
  return text;
}

/** The number of a written day. */
export const dayOf = (text: string): number => Date.parse(`${text}T00:00:00Z`) / DAY_MS;

/** The moment of a day's second in Shanghai, in milliseconds since the epoch. */
export const at = (day: number, second: number): number => day * DAY_MS + second * 1000 - SHANGHAI_MS;

/** `2022-03-01 10:00:00` in Shanghai. */
export function localText(ms: number): string {
  const seconds = Math.floor((ms + SHANGHAI_MS) / 1000);
  const second = seconds % 86_400;
  const two = (n: number): string => (n < 10 ? `0${n}` : String(n));
  return `${dayText((seconds - second) / 86_400)} ${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`;
}

/** A second of the working day. */
export const officeHours = (luck: Chance): number => luck.integer(8 * 3600 + 1800, 17 * 3600 + 3599);

// The Spring Festival is quiet; safety checks fill June and the last quarter.
const SEASON = [0.7, 0.6, 1, 1.05, 1.1, 1.3, 1, 0.95, 1.15, 1.1, 1.25, 1.1];

function load(day: number): number {
  const date = new Date(day * DAY_MS);
  const [month, weekday, dayOfMonth] = [date.getUTCMonth(), date.getUTCDay(), date.getUTCDate()];
  const holiday =
    (month === 9 && dayOfMonth <= 7) || (month === 0 && dayOfMonth === 31) || (month === 1 && dayOfMonth <= 6) || (month === 4 && dayOfMonth <= 4);
  return (SEASON[month] as number) * (weekday === 0 || weekday === 6 ? 0.04 : 1) * (holiday ? 0.05 : 1);
}

const year = Array.from({ length: LAST - FIRST + 1 }, (_, i) => FIRST + i);

/** A working day of 2022, by season. */
export const workingDay = weighted(year, load);

/** The next day from `day` on that is no weekend. */
export function noWeekend(day: number): number {
  const weekday = new Date(day * DAY_MS).getUTCDay();
  return weekday === 6 ? day + 2 : weekday === 0 ? day + 1 : day;
}

const notices = new Map(
  calendarSeeds.flatMap(({ file }) => [...file.matchAll(/^(\d{4}-\d\d-\d\d),(OFF|WORKED)/gm)].map((line) => [line[1] as string, line[2] as string])),
);

/** The first day from `day` on that is worked by the State Council's calendar, or the `more`-th after it. */
export function workday(day: number, more = 0): number {
  let on = day - 1;
  for (let left = more; left >= 0; ) {
    const notice = notices.get(dayText(++on));
    const weekday = new Date(on * DAY_MS).getUTCDay();
    if (notice === 'WORKED' || (notice === undefined && weekday !== 0 && weekday !== 6)) left--;
  }
  return on;
}
