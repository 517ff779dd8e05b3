/**
 * Times written as a bare number. Each length is read only where one reading of it is possible in a register of supervision; the rest is
 * nobody's guess: a mapping says it by `formats`.
 */
import { type Shown, shown, wallOf } from './shown.js';

const DAY_MS = 86_400_000;
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
// 1990-01-01 to 2099-12-31 as spreadsheets count days; 20220 would be 1955, and was meant as something else.
const [FIRST_SERIAL, LAST_SERIAL] = [32_874, 73_050];
const [Y1990, Y2100] = [Date.UTC(1990, 0, 1), Date.UTC(2100, 0, 1)];
// From here on ten digits may be yyyyMMddHH, sixteen yyyyMMddHHmmssSS.
const LAST_EPOCH = 1_900_000_000_000;
const FIRST_EPOCH = 1_000_000_000_000;

const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(?:(\d{2})(\d{3})?)?)?$/;

/** A number, whole or with a fraction: `44621.4166`, `20220301100000`, `1646100000`. */
export function readNumber(text: string): Shown | null {
  const [digits = '', fraction = ''] = text.split('.');
  if (digits.length === 5) return serial(Number(text));
  if (digits.length >= 14 && digits.length <= 19 && digits.length !== 14 && digits.length !== 17) return fine(digits);
  if (digits.length === 13) return epoch(Number(digits), Y2100);
  if (digits.length === 10) return epoch(Math.trunc(Number(text) * 1000), LAST_EPOCH);
  // Programs that keep numbers as floats write 20220301.0.
  if (!/^0*$/.test(fraction)) return null;
  return compact(digits) ?? (digits.length === 12 ? early(Number(digits)) : null);
}

/** Day and time without separators; the twelve digits of the last century are milliseconds of 1976 too. */
function compact(digits: string): Shown | null {
  const match = COMPACT.exec(digits);
  if (!match) return null;
  const [year, month, day, hour, minute, second, ms] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (year < 1900 || year > 2100 || (digits.length === 12 && year < 2000)) return null;
  return shown(wallOf(year, month, day, { hour, minute, second, ms }));
}

const serial = (days: number): Shown | null =>
  days >= FIRST_SERIAL && days < LAST_SERIAL + 1 ? shown(EXCEL_EPOCH + Math.round(days * DAY_MS)) : null;

const epoch = (ms: number, end: number): Shown | null => (ms >= FIRST_EPOCH && ms < end ? shown(ms, 0) : null);

/** Milliseconds before 2001 have twelve digits; what could be a day and a time as well was refused before. */
const early = (ms: number): Shown | null => (ms >= Y1990 ? shown(ms, 0) : null);

/** Microseconds and nanoseconds, as change logs write them. */
const fine = (digits: string): Shown | null => (digits.length === 16 || digits.length === 19 ? epoch(Number(digits.slice(0, 13)), LAST_EPOCH) : null);
