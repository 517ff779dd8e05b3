/**
 * Layouts: how a mapping says that a day or moment is written (`formats`): `epoch-s`, `epoch-ms`, or a pattern such as `dd/MM/yyyy HH:mm`.
 * What does not follow its layout is not read, however plain it may be.
 */
import { DateTime } from 'luxon';
import { type Shown, shown } from './shown.js';

type Reader = (text: string) => Shown | null;

const TOKENS = /'([^']*)'|yyyy|yy|MMM|MM?|dd?|HH?|hh?|mm?|ss?|S+|a|X{1,3}|x{1,3}|Z{1,3}|T(?=[Hh]|[^A-Za-z]|$)|[A-Za-z]+|[^A-Za-z']/gu;
const OFFSET = /^[XxZ]+$/;
const KNOWN = '应为 epoch-s、epoch-ms,或由 yyyy、MM、dd、HH、mm、ss 组成的样式,如 yyyy-MM-dd HH:mm:ss、dd/MM/yyyy';
// Letters of other programs' patterns, and what is written here instead.
const MISTAKEN: readonly (readonly [RegExp, string])[] = [
  [/%/, '不用 %,年月日写作 yyyy、MM、dd'],
  [/Y/, '年写作小写的 yyyy'],
  [/D/, '日写作小写的 dd'],
  [/HH24|mi|MI/, '时分写作 HH:mm'],
];

const EPOCHS: Readonly<Record<string, Reader>> = {
  'epoch-s': (text) => epoch(/^-?\d{1,11}(?:\.\d{1,9})?$/, text, 1000),
  'epoch-ms': (text) => epoch(/^-?\d{1,14}(?:\.\d{1,9})?$/, text, 1),
};

function epoch(form: RegExp, text: string, unit: number): Shown | null {
  const ms = form.test(text) ? Math.trunc(Number(text) * unit) : Number.NaN;
  return ms >= Date.UTC(1000, 0) && ms < Date.UTC(10_000, 0) ? shown(ms, 0) : null;
}

/** What is wrong with a layout, in Chinese; null where it can be read by. */
export function layoutFault(layout: string): string | null {
  if (Object.hasOwn(EPOCHS, layout)) return null;
  const mistake = MISTAKEN.find(([letters]) => letters.test(layout.replace(/'[^']*'/g, '')));
  const tokens = tokensOf(layout);
  if (mistake) return `${mistake[1]};${KNOWN}`;
  if (tokens.join('') !== layout) return KNOWN;
  const unknown = tokens.find((token) => /^[A-Za-z]+$/.test(token) && !isToken(token));
  if (unknown !== undefined) return `不认识样式中的 ${unknown};${KNOWN}`;
  const has = (form: RegExp): number => tokens.filter((token) => form.test(token)).length;
  if (has(/^y/) !== 1 || has(/^M/) !== 1 || has(/^d/) !== 1) return `样式里年、月、日应各有一次;${KNOWN}`;
  if ([/^[Hh]/, /^m/, /^s/, /^S/, /^a$/, OFFSET].some((form) => has(form) > 1)) return `样式里时、分、秒最多各有一次;${KNOWN}`;
  if (has(/^h/) !== has(/^a$/)) return '十二小时制的 h 要与上午下午的 a 同写;二十四小时制写作 HH';
  return null;
}

/** Whether texts in this layout sort as the times that they stand for: of a fixed width, from the year downward, nothing left out. */
export function sortsAsText(layout: string): boolean {
  if (Object.hasOwn(EPOCHS, layout) || layoutFault(layout) !== null) return false;
  const parts = tokensOf(layout).filter((token) => isToken(token) && token !== 'T');
  const falling = ['yyyy', 'MM', 'dd', 'HH', 'mm', 'ss'];
  const fraction = parts.at(-1)?.startsWith('S') ? parts.length - 1 : parts.length;
  return parts.slice(0, fraction).every((part, i) => part === falling[i]) && (fraction === parts.length || fraction === falling.length);
}

/** The time that a text in this layout shows; null where it does not follow it. */
export const readLayout = (layout: string, text: string): Shown | null => readerOf(layout)(text.trim());

const tokensOf = (layout: string): string[] => [...layout.matchAll(TOKENS)].map(([token]) => token);

const isToken = (token: string): boolean => /^(?:yyyy|yy|MMM|MM?|dd?|HH?|hh?|mm?|ss?|S+|a|X+|x+|Z+|T)$/.test(token);

const readers = new Map<string, Reader>();

function readerOf(layout: string): Reader {
  let reader = EPOCHS[layout] ?? readers.get(layout);
  if (!reader) readers.set(layout, (reader = patternReader(layout)));
  return reader;
}

function patternReader(layout: string): Reader {
  const tokens = tokensOf(layout);
  const [zoned, quoted, halves] = [tokens.some(isOffset), tokens.includes("'Z'"), tokens.includes('a')];
  const options = { locale: 'en-US' };
  const parser = DateTime.buildFormatParser(tokens.map(asLuxon).join(''), options);
  return (text) => {
    if (quoted && !/Z/i.test(text)) return null;
    const plain = halves ? text.replace('上午', 'AM').replace('下午', 'PM') : text;
    const date = DateTime.fromFormatParser(zoned ? plain.replace(/Z$/i, '+00:00') : plain, parser, { ...options, zone: 'utc' });
    return date.isValid && date.year >= 1000 ? shown(date.toMillis(), zoned ? 0 : null) : null;
  };
}

/** Java's people write UTC as a quoted letter; its clock is not the source's. */
const isOffset = (token: string): boolean => OFFSET.test(token) || token === "'Z'";

function asLuxon(token: string): string {
  // Either reads +08, `ZZ` with a colon too and `ZZZ` without one.
  if (isOffset(token)) return ['ZZZ', 'Z', 'XX', 'xx'].includes(token) ? 'ZZZ' : 'ZZ';
  if (/^S+$/.test(token)) return token.length === 3 ? 'SSS' : 'u';
  return token === 'T' ? "'T'" : token;
}
