/** Spellings of a day or moment that mean one thing only. What may be read in two ways (3/1/2022, 22-03-01) is none: a mapping says it by `formats`. */
import { DateTime, IANAZone } from 'luxon';
import { readNumber } from './time-numbers.js';
import { milliseconds, offsetOf, type Shown, shown, wallOf } from './shown.js';
import { inFigures, readEnglish } from './time-words.js';

const HALF = '上午|下午|凌晨|早上|早晨|清晨|中午|晚上|AM|PM';
const SPELLING = new RegExp(
  '^(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})[日号]?' +
    `(?:(?:T| +|(?<=[日号]))(?:(${HALF}) *)?(\\d{1,2})(?:[:时点](\\d{1,2})(?:[:分](\\d{1,2})(?:[.,](\\d{1,9}))?秒?|分)?|[时点]整?|(?<=\\d\\d))(?: *(${HALF}))?)?` +
    ' *(Z|(?:GMT|UTC)?[+-]\\d{1,2}(?::?\\d{2})?|GMT|UTC|CST)?$',
  'i',
);
// JSON libraries of Java write the parts of a time as a list.
const LIST = /^(\d{4}),(\d{1,2}),(\d{1,2})(?:,(\d{1,2}),(\d{1,2})(?:,(\d{1,2})(?:,(\d{1,9}))?)?)?$/;
const DOTNET = /^\\?\/Date\((-?\d{1,14})(?:[+-]\d{4})?\)\\?\/$/;
const DB2 = /^(\d{4}-\d\d-\d\d)-(\d\d)\.(\d\d)\.(\d\d)((?:\.\d{1,9})?)$/;
const COMPACT_T = /^(\d{4})(\d\d)(\d\d)[T ](\d\d):?(\d\d)(?::?(\d\d))?((?:[.,]\d{1,9})?)(Z|[+-]\d\d:?\d\d)?$/i;

/** @param zone of the source: what CST means hangs on it */
export function readSpelling(raw: string, zone: string): Shown | null {
  const text = raw.trim();
  if (/^\d+(?:\.\d+)?$/.test(text)) return readNumber(text);
  return spelled(text, zone) ?? (text.length <= 80 ? unusual(text, zone) : null);
}

function spelled(text: string, zone: string): Shown | null {
  const match = SPELLING.exec(text);
  if (!match) return null;
  const [, year, month, day, before, hour, minute, second, fraction, behind, place] = match;
  // A bare day may have the long form of an offset behind it; `-05` there would be anything.
  if (hour === undefined && place !== undefined && !/^Z$|\d\d:?\d\d$/i.test(place)) return null;
  const clock = { hour: Number(hour ?? 0), minute: Number(minute ?? 0), second: Number(second ?? 0), ms: milliseconds(fraction) };
  const h = inDay(clock.hour, before ?? behind);
  if (h === null || (before && behind)) return null;
  const wall = wallOf(Number(year), Number(month), Number(day), { ...clock, hour: h });
  if (place === undefined || wall === null) return shown(wall);
  if (/^CST$/i.test(place)) return isChinaTime(zone) ? shown(wall) : null;
  const offset = offsetOf(place);
  return offset === null ? null : shown(wall, offset);
}

/** The hour of the day by what half of it is said; null where they do not go together. */
function inDay(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour;
  if (/^(?:下午|PM)$/i.test(half)) return hour === 0 || hour > 23 ? null : hour < 12 ? hour + 12 : hour;
  if (half === '晚上') return hour >= 5 && hour < 12 ? hour + 12 : hour > 12 && hour < 24 ? hour : null;
  if (half === '中午') return hour === 12 || hour === 11 ? hour : hour >= 1 && hour <= 2 ? hour + 12 : null;
  return hour > 12 ? null : hour === 12 ? 0 : hour;
}

const isChinaTime = (zone: string): boolean => IANAZone.create(zone).offset(Date.UTC(2022, 0)) === 480;

function unusual(text: string, zone: string): Shown | null {
  const named = /^(.*[\dZz])\s*(?:\[([A-Za-z]+(?:\/[A-Za-z_+-]+){0,2})\]|\s([A-Z][a-z]+\/[A-Za-z_]+))$/.exec(text);
  if (named) return inZone(readSpelling(named[1] as string, zone), (named[2] ?? named[3]) as string);
  const list = LIST.exec(text);
  if (list) return listed(list);
  const dotnet = DOTNET.exec(text);
  if (dotnet) return shown(Number(dotnet[1]), 0);
  const compact = COMPACT_T.exec(text);
  if (compact)
    return spelled(`${compact.slice(1, 4).join('-')}T${compact.slice(4, 7).filter(Boolean).join(':')}${compact[7]}${compact[8] ?? ''}`, zone);
  const db2 = DB2.exec(text);
  if (db2) return spelled(`${db2[1]} ${db2[2]}:${db2[3]}:${db2[4]}${db2[5]}`, zone);
  if (/^\d{4}-?W\d\d-?\d$/.test(text)) return isoWeek(text);
  if (/[A-Za-z]{3}/.test(text) && /\d{4}/.test(text)) return readEnglish(text.replace(/\s*\([^)]*\)$/, ''), isChinaTime(zone));
  const tidy = tidied(text);
  return tidy === text ? null : spelled(tidy, zone);
}

function inZone(read: Shown | null, zone: string): Shown | null {
  // The offset that stands beside a zone's name is the surer of the two.
  if (read === null || read.offset !== null) return read;
  return IANAZone.isValidZone(zone) ? shown(read.wall, null, zone) : null;
}

function listed([, year, month, day, hour, minute, second, nano]: RegExpExecArray): Shown | null {
  const clock = { hour: Number(hour ?? 0), minute: Number(minute ?? 0), second: Number(second ?? 0), ms: Math.trunc(Number(nano ?? 0) / 1e6) };
  return shown(wallOf(Number(year), Number(month), Number(day), clock));
}

function isoWeek(text: string): Shown | null {
  const date = DateTime.fromISO(text, { zone: 'utc' });
  return date.isValid ? shown(date.toMillis()) : null;
}

/** Weekday left out, dashes made one, spaces beside 年月日 gone, numerals in figures. */
function tidied(text: string): string {
  const plain = text
    .replace(/\s*[(（]?(?:星期|礼拜|周)[一二三四五六日天][)）]?\s*/, ' ')
    .replace(/(?<=\d)\s*[‐‑‒–—―−]\s*(?=\d)/g, '-')
    .replace(/\s*([年月日号时点分])\s*(?=\d)/g, '$1')
    .replace(/\s+(?=[年月日号时点分秒])/g, '')
    .replace(/[T]\s+|\s+[T]/, 'T')
    .trim();
  return inFigures(plain) ?? plain;
}
