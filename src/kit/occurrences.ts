/**
 * Occurrences of a schedule in a zone, forward and backward alike. cron-parser's own walk is not used: where clocks are changed its `prev` misses
 * moments that its `next` named, and in some zones it gives up. A time of day that clocks skip falls due as much later; one they show twice
 * falls due the first time only, unless the schedule is for every hour.
 */
import { moment, wallMoments } from '../../schema/time.js';
import { type Schedule, scheduleOf } from './schedule.js';

const DAY_MS = 86_400_000;
// 29 February can be eight years away; a schedule that the check has let through has its day within 28.
const MOST_DAYS = 29 * 366;

/** The first moment after `after` (milliseconds) at which the schedule falls due. */
export function nextOf(text: string, zone: string, after: number): string {
  const schedule = scheduleOf(text);
  // A day of the zone begins and ends up to a day away from that of UTC.
  const first = dayOf(after) - DAY_MS;
  for (let day = first; day < first + MOST_DAYS * DAY_MS; day += DAY_MS) {
    const found = momentsOn(schedule, zone, day).find((ms) => ms > after);
    if (found !== undefined) return moment(found);
  }
  throw new Error(`${text} never falls due`);
}

export interface Missed {
  /** Ascending; the newest `most` of them. */
  readonly moments: readonly string[];
  readonly more: boolean;
}

/** Every moment from `from` to `to`, both inclusive, the newest `most` of them. */
export function occurrencesOf(text: string, zone: string, from: string, to: number, most: number): Missed {
  const schedule = scheduleOf(text);
  const start = Date.parse(from);
  // A day that a zone has left out altogether falls on the next: the same moment, found under both.
  const found = new Set<number>();
  for (let day = dayOf(to) + DAY_MS; day >= dayOf(start) - DAY_MS && found.size <= most; day -= DAY_MS) {
    for (const ms of momentsOn(schedule, zone, day)) if (ms >= start && ms <= to) found.add(ms);
  }
  const ascending = [...found].sort((a, b) => a - b);
  return { moments: ascending.slice(-most).map(moment), more: ascending.length > most };
}

const dayOf = (ms: number): number => Math.floor(ms / DAY_MS) * DAY_MS;

/** The moments that belong to one day of the zone's calendar, ascending. @param day midnight UTC of that date */
function momentsOn({ minutes, hours, everyHour, on }: Schedule, zone: string, day: number): number[] {
  const date = new Date(day);
  if (!on(date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCDay())) return [];
  const found = new Set<number>();
  for (const hour of hours) {
    for (const minute of minutes) {
      const [first, again] = wallMoments(day + hour * 3_600_000 + minute * 60_000, zone);
      found.add(first);
      if (everyHour && again !== null) found.add(again);
    }
  }
  return [...found].sort((a, b) => a - b);
}
