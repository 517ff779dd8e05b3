/** Spellings of a number that mean one thing: signs of currency, separators of thousands, what floats leave behind. */

import { type Quantity, unitNamed } from './units.js';

// Java prints a double in full where it needs an exponent; what a spreadsheet shows with `E+` has lost its digits.
const DOUBLE = /^(\d)\.(\d{1,17})E(\d{1,2})$/;
const SCIENTIFIC = /^[+-]?\d{1,17}(?:\.\d{1,30}[eE][+-]?\d{1,3}|[eE][+-]\d{1,3})$/;
const GROUPED = /^([+-]?)(\d{1,3}(?:,\d{3})+)(\.\d*)?$/;
// Six or more zeros or nines behind the last digit meant, and the dirt of a float behind them: 0.30000000000000004.
const DIRT = /^(\d*)\.(\d{0,8}?)(0{6,}\d{1,3}|9{6,}\d{1,3})$/;

/** 1.42001E+12: what a spreadsheet made of a code. `7e5` may be a code itself. */
export function isScientific(text: string): boolean {
  const { length } = text;
  // Nearly every text is decided here: an exponent has three digits at most.
  for (let i = length - 2; i >= 0 && i >= length - 5; i--) {
    const code = text.charCodeAt(i) | 0x20;
    if (code === 0x65) return length < 50 && SCIENTIFIC.test(text);
  }
  return false;
}

/** A number without its separators of thousands; null where they stand in no good order (1,2,3). */
export function ungrouped(text: string): string | null {
  if (!text.includes(',')) return text;
  const match = GROUPED.exec(text);
  return match ? `${match[1]}${(match[2] as string).replaceAll(',', '')}${match[3] ?? ''}` : null;
}

/** The plain decimal number of a cell whose column is in this unit; it may name the unit again. Null where it names another, or is no number. */
export function decimalIn(text: string, measure: Quantity, unit: string): string | null {
  const word = /[\d.]\s*([^\d.,\s]+)$/.exec(text)?.[1];
  if (word === undefined) return plainDecimal(text);
  return unitNamed(measure, word) === unit ? plainDecimal(text.slice(0, -word.length).trim()) : null;
}

/** A plain decimal number out of an amount as people and programs write it; null where it is none. */
export function plainDecimal(text: string): string | null {
  const bare = text
    .replaceAll('，', ',')
    .replace(/^(?:人民币|RMB|CNY|[¥￥])\s*/i, '')
    .replace(/\s*(?:元|圆|RMB|CNY)整?$/i, '');
  const number = ungrouped(bare);
  if (number === null) return null;
  const double = DOUBLE.exec(number);
  const whole = double ? expanded(double) : number;
  return /^\d+\.?\d*$|^\.\d+$/.test(whole) ? withoutDirt(whole) : null;
}

function expanded([, first, rest, exponent]: RegExpExecArray): string {
  const digits = `${first}${rest}`;
  const point = 1 + Number(exponent);
  return point >= digits.length ? digits.padEnd(point, '0') : `${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** A number without what a float left behind the digits that were meant. */
export function withoutDirt(number: string): string {
  const match = number.length >= 16 ? DIRT.exec(number) : null;
  if (!match) return number;
  const [, whole, kept, rest] = match as unknown as [string, string, string, string];
  if (rest.startsWith('0')) return `${whole || '0'}.${kept}`;
  const up = String(BigInt(`${whole || '0'}${kept}`) + 1n).padStart(kept.length + 1, '0');
  return kept === '' ? up : `${up.slice(0, -kept.length)}.${up.slice(-kept.length)}`;
}
