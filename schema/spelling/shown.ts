/** A time as it was written: what clock and calendar showed, and against which offset or zone, where the text says so. */

export interface Shown {
  /** What was shown, as if it were UTC, in milliseconds. */
  readonly wall: number;
  /** Milliseconds ahead of UTC; null: the text does not say. */
  readonly offset: number | null;
  /** A zone that the text names without an offset. */
  readonly zone: string | null;
}

export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly ms: number;
}

const DAY_MS = 86_400_000;
const MIDNIGHT: ClockTime = { hour: 0, minute: 0, second: 0, ms: 0 };

/** Null where no calendar has such a day or no clock such a time. 24:00 is the next day's beginning; a leap second is the next minute's. */
export function wallOf(year: number, month: number, day: number, clock: ClockTime = MIDNIGHT): number | null {
  const start = Date.UTC(year, month - 1, day);
  const date = new Date(start);
  if (year < 1000 || date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const { hour, minute, second, ms } = clock;
  if (hour === 24) return minute + second + ms === 0 ? start + DAY_MS : null;
  if (hour > 24 || minute > 59 || second > 60 || (second === 60 && minute !== 59)) return null;
  return start + ((hour * 60 + minute) * 60 + second) * 1000 + (second === 60 ? 0 : ms);
}

/** `123` of `,123456789`: what is finer than a millisecond is left out. */
export const milliseconds = (fraction: string | undefined): number => Number((fraction ?? '').padEnd(3, '0').slice(0, 3));

/** `+08`, `+0800`, `+08:00`, `-3:30`, `Z`, `GMT+8`, `UTC`, in milliseconds; null where no place has such an offset. */
export function offsetOf(text: string): number | null {
  const match = /^(?:GMT|UTC|Z)?(?:([+-])(\d{1,2})(?::?(\d{2}))?)?$/i.exec(text);
  if (!match) return null;
  const minutes = Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0);
  return minutes > 14 * 60 || Number(match[3] ?? 0) > 59 ? null : (match[1] === '-' ? -1 : 1) * minutes * 60_000;
}

export const shown = (wall: number | null, offset: number | null = null, zone: string | null = null): Shown | null =>
  wall === null ? null : { wall, offset, zone };
