/**
 * Dates and moments as strings, end to end: a day is `2022-03-01`, a moment is UTC with milliseconds, `2022-03-01T02:00:00.000Z`.
 * A JS Date is never handed on: it shifts a day in Asia/Shanghai, which had daylight saving in 1986–1991.
 */
import { DateTime, IANAZone } from 'luxon';

const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const SPELLING =
  /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?(?:[T ]*(\d{1,2})(?::|时)(\d{1,2})(?:(?::|分)(\d{1,2})秒?(?:[.,](\d{1,9}))?)?分?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?$/;

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly ms: number;
  readonly offset: string | null;
}

// Most days and moments are already in the stored form; days that not every month has are checked below.
const STORED_DAY = /^[1-9]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;
const STORED_MOMENT = /^[1-9]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** Reads a day in the usual spellings, spreadsheet serials included; null where it is none or impossible (2月30日). */
export function readDay(text: string, zone: string): string | null {
  if (STORED_DAY.test(text)) return text;
  const parts = readParts(text);
  if (!parts) return null;
  if (parts.offset) return dayOf(toMoment(parts, zone), zone);
  return `${pad(parts.year, 4)}-${pad(parts.month)}-${pad(parts.day)}`;
}

/** Whether a text names a zone whose time can be computed. */
export const isZone = (text: string): boolean => IANAZone.isValidZone(text);

/** Whether a text is a real calendar day, `yyyy-MM-dd`. */
export const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && readDay(text, 'UTC') === text;

/** Reads a moment; a text without an offset is local to `zone`. Null where it is none or impossible. */
export function readMoment(text: string, zone: string): string | null {
  if (STORED_MOMENT.test(text)) return text;
  const parts = readParts(text);
  return parts ? toMoment(parts, zone) : null;
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

function readParts(raw: string): Parts | null {
  const text = raw.trim();
  if (/^\d{5}(\.\d+)?$/.test(text)) return serial(Number(text));
  if (/^\d{13}$/.test(text)) return epoch(Number(text));
  const match = SPELLING.exec(text) ?? COMPACT.exec(text);
  if (!match) return null;
  const [, year, month, day, hour, minute, second, fraction, offset] = match;
  const ms = Number((fraction ?? '').padEnd(3, '0').slice(0, 3));
  return possible({
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    ms,
    offset: offset ?? null,
  });
}

function possible(p: Parts): Parts | null {
  const utc = new Date(Date.UTC(p.year, p.month - 1, p.day));
  const real = utc.getUTCFullYear() === p.year && utc.getUTCMonth() === p.month - 1 && utc.getUTCDate() === p.day;
  return real && p.year >= 1000 && p.hour < 24 && p.minute < 60 && p.second < 60 ? p : null;
}

function serial(days: number): Parts {
  return { ...utcParts(EXCEL_EPOCH + Math.round(days * DAY_MS)), offset: null };
}

function epoch(ms: number): Parts {
  return { ...utcParts(ms), offset: 'Z' };
}

function utcParts(ms: number): Omit<Parts, 'offset'> {
  const d = new Date(ms);
  return {
    year: d.getUTCFullYear(),
    month: d.getUTCMonth() + 1,
    day: d.getUTCDate(),
    hour: d.getUTCHours(),
    minute: d.getUTCMinutes(),
    second: d.getUTCSeconds(),
    ms: d.getUTCMilliseconds(),
  };
}

function toMoment(p: Parts, zone: string): string {
  const utc = Date.UTC(p.year, p.month - 1, p.day, p.hour, p.minute, p.second, p.ms);
  if (p.offset) return moment(utc - offsetMs(p.offset));
  const guess = utc - offsetAt(utc, zone);
  return moment(utc - offsetAt(guess, zone));
}

function offsetMs(offset: string): number {
  if (/^z$/i.test(offset)) return 0;
  const sign = offset.startsWith('-') ? -1 : 1;
  const digits = offset.replace(/\D/g, '');
  return sign * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2, 4))) * 60_000;
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

function pad(n: number, width = 2): string {
  return String(n).padStart(width, '0');
}
