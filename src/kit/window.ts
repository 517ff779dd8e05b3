/** Window of a day, `20:00-07:00`: in it by the wall clock of a zone; one that ends before it begins goes over midnight. */
import { dayOf, local, moment, wallMoments } from '../../schema/time.js';

export interface Window {
  /** as it was written */
  readonly text: string;
  /** minutes of the day; `from` is within, `to` is not */
  readonly from: number;
  readonly to: number;
}

const FORM = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/;

/** Null where it is none. */
export function windowOf(text: string): Window | null {
  const [, fromHour, fromMinute, toHour, toMinute] = FORM.exec(text) ?? [];
  if (fromHour === undefined) return null;
  const [from, to] = [Number(fromHour) * 60 + Number(fromMinute), Number(toHour) * 60 + Number(toMinute)];
  return from === to ? null : { text, from, to };
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** When the window opens next, a moment; null while it is open. */
export function opensAt({ from, to }: Window, zone: string, now: number): string | null {
  const minute = minuteOf(now, zone);
  const open = from < to ? minute >= from && minute < to : minute >= from || minute < to;
  if (open) return null;
  const today = Date.parse(dayOf(moment(now), zone));
  const openings = [0, 1, 2].map((days) => wallMoments(today + days * DAY_MS + from * MINUTE_MS, zone)[0]);
  return moment(openings.find((at) => at > now) as number);
}

function minuteOf(ms: number, zone: string): number {
  const text = local(moment(ms), zone);
  return Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16));
}
