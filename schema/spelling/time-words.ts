/** Times in words: Chinese numerals, names of months, what programs print of a date. */
import { DateTime } from 'luxon';
import { type Shown, offsetOf, shown } from './shown.js';

const DIGITS = new Map(
  [...'〇一二三四五六七八九']
    .map((character, i) => [character, i] as const)
    .concat([
      ['零', 0],
      ['○', 0],
      ['廿', 20],
      ['卅', 30],
    ]),
);
const CHINESE = /^([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十廿卅]{1,3})[日号]$/;

/** `二〇二二年三月二十一日` in figures; null where it is none. */
export function inFigures(text: string): string | null {
  const match = CHINESE.exec(text);
  if (!match) return null;
  const [, year, month, day] = match as unknown as [string, string, string, string];
  return `${[...year].map((character) => DIGITS.get(character)).join('')}-${numberOf(month)}-${numberOf(day)}`;
}

function numberOf(words: string): number {
  const [tens, units] = words.includes('十') ? words.split('十') : ['', words];
  const ten = words.includes('十') ? (tens === '' ? 10 : (DIGITS.get(tens as string) as number) * 10) : 0;
  return [...(units as string)].reduce((sum, character) => sum + (DIGITS.get(character) as number), ten);
}

// As programs print dates; a month by its name cannot be taken for a day. Two-digit years are not among them.
const LAYOUTS = ['MMM d, yyyy', 'MMM d yyyy', 'd MMM yyyy', 'd-MMM-yyyy', 'yyyy-MMM-d', 'MMMM d, yyyy', 'd MMMM yyyy'];
const TIMES = ['', ' HH:mm:ss', ' HH:mm', ' h:mm:ss a', ' h:mm a'];
let parsers: ReturnType<typeof DateTime.buildFormatParser>[] | null = null;

/** `Tue Mar 01 10:00:00 CST 2022`, `Mar 1, 2022, 10:00:00 AM`, `Tue, 01 Mar 2022 02:00:00 GMT`, `01-MAR-2022`. */
export function readEnglish(text: string, chinaTime: boolean): Shown | null {
  const zoned = /^(.*?\d)\s*(?:(CST)|(GMT|UTC)?([+-]\d{2}:?\d{2})|(GMT|UTC|Z))(\s+\d{4})?$/i.exec(plain(text));
  // Clocks of China call their time CST; so do those of Chicago.
  if (zoned?.[2] && !chinaTime) return null;
  const offset = zoned && !zoned[2] ? offsetOf(zoned[4] ?? zoned[5] ?? '') : null;
  const rest = zoned ? `${zoned[1]}${zoned[6] ?? ''}` : plain(text);
  // The C library and Java put the year behind the time.
  const turned = rest.replace(/^([A-Za-z]{3,9} \d{1,2}) (\d{1,2}:\d{2}:\d{2}) (\d{4})$/, '$1 $3 $2');
  parsers ??= LAYOUTS.flatMap((day) => TIMES.map((time) => DateTime.buildFormatParser(day + time, { locale: 'en-US' })));
  for (const parser of parsers) {
    const date = DateTime.fromFormatParser(turned, parser, { zone: 'utc' });
    if (date.isValid && date.year >= 1000) return shown(date.toMillis(), offset);
  }
  return null;
}

/** Without the weekday, which says nothing more; one space, a comma only behind the day. */
function plain(text: string): string {
  return text
    .replace(/^(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,?\s+/i, '')
    .replace(/(\d{4}),\s*/, '$1 ')
    .replace(/\s+/g, ' ');
}
