/**
 * Dates and moments as strings, end to end: a day is `2022-03-01`, a moment is UTC with milliseconds, `2022-03-01T02:00:00.000Z`.
 * A JS Date is never handed on: it shifts a day in Asia/Shanghai, which had daylight saving in 1986–1991.
 */
import { DateTime, IANAZone } from 'luxon';
import { readLayout } from './spelling/layouts.js';
import type { Shown } from './spelling/shown.js';
import { readSpelling } from './spelling/times.js';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

// Most days and moments are already in the stored form; days that not every month has are checked below.
const STORED_DAY = /^[1-9]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;
const STORED_MOMENT = /^[1-9]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** Reads a day in the usual spellings, spreadsheet serials included; null where it is none or impossible (2月30日). */
export function readDay(text: string, zone: string): string | null {
  if (STORED_DAY.test(text)) return text;
  const read = readSpelling(text, zone);
  return read && dayShown(read, zone);
}

/** Whether a text names a zone whose time can be computed. */
export const isZone = (text: string): boolean => IANAZone.isValidZone(text);

/** Whether a text is a real calendar day, `yyyy-MM-dd`. */
export const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && readDay(text, 'UTC') === text;

/** Reads a moment; a text without an offset is local to `zone`. Null where it is none or impossible. */
export function readMoment(text: string, zone: string): string | null {
  if (STORED_MOMENT.test(text)) return text;
  const read = readSpelling(text, zone);
  return read && momentShown(read, zone);
}

/** Reads a moment in the layout that a mapping names; without an offset in it, of a clock in `zone`. */
export function readMomentBy(layout: string, text: string, zone: string): string | null {
  const read = readLayout(layout, text);
  return read && momentShown(read, zone);
}

/** Reads a day in a layout; of a moment, the day that it was in `zone`. */
export function readDayBy(layout: string, text: string, zone: string): string | null {
  const read = readLayout(layout, text);
  return read && dayShown(read, zone);
}

/** The calendar day of a moment in a zone. */
export function dayOf(moment: string, zone: string): string {
  return local(moment, zone).slice(0, 10);
}

/** A moment as `2022-03-01 10:00:00` in a zone: the form that goes upward. */
export function local(moment: string, zone: string): string {
  const ms = Date.parse(moment);
  return new Date(ms + offsetAt(ms, zone)).toISOString().slice(0, 19).replace('T', ' ');
}

/** A moment from milliseconds since the epoch. */
export function moment(ms: number): string {
  return new Date(ms).toISOString();
}

/**
 * The moment at which clocks of a zone show a time, and the second one where they are put back over it. A time that they skip is taken by the
 * offset before the change, so it comes as much later. @param wall the shown time as if it were UTC
 */
export function wallMoments(wall: number, zone: string): readonly [first: number, again: number | null] {
  const [before, after] = [offsetAt(wall - DAY_MS, zone), offsetAt(wall + DAY_MS, zone)];
  const first = wall - before;
  if (before === after) return [first, null];
  const other = wall - after;
  if (offsetAt(first, zone) !== before) return [offsetAt(other, zone) === after ? other : first, null];
  return [first, offsetAt(other, zone) === after ? other : null];
}

/** The day that was written, or where its offset or zone is said the day it then was in `zone`. */
function dayShown(read: Shown, zone: string): string {
  return read.offset === null && read.zone === null ? moment(read.wall).slice(0, 10) : dayOf(momentShown(read, zone), zone);
}

/** The moment at which a clock in `zone`, or where the text says another, showed this. */
function momentShown(read: Shown, zone: string): string {
  if (read.offset !== null) return moment(read.wall - read.offset);
  const place = read.zone ?? zone;
  const guess = read.wall - offsetAt(read.wall, place);
  return moment(read.wall - offsetAt(guess, place));
}

// Asking Intl for an offset costs about 10 µs; one answer per zone and hour serves a page of a thousand rows.
const offsets = new Map<string, number>();

function offsetAt(ms: number, zone: string): number {
  const key = `${zone}${Math.floor(ms / HOUR_MS)}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    if (offsets.size > 50_000) offsets.clear();
    offset = DateTime.fromMillis(ms, { zone }).offset * 60_000;
    // Lord Howe moves its clocks at half past: such an hour is computed each time.
    const hour = ms - (((ms % HOUR_MS) + HOUR_MS) % HOUR_MS);
    const steady = [hour, hour + HOUR_MS - 1].every((at) => DateTime.fromMillis(at, { zone }).offset * 60_000 === offset);
    if (steady) offsets.set(key, offset);
  }
  return offset;
}
