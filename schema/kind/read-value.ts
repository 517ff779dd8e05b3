/** Readers of raw values, one per shape of field: trimming, folding and the usual spellings happen here and nowhere else. */
import type { Reader, Reading } from './kind-definition.js';
import { checkForm, type FormName } from './formats.js';
import { findCode } from '../lists.js';
import type { RuleId } from '../rule-catalogue.js';
import { readDay, readMoment } from '../time.js';

// Full-width commas and brackets are right in Chinese text; only codes, dates and numbers are folded.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const FOLDED = /[\u0000-\u0008\u000b-\u001f\u3000\uff0d-\uff1a\uff21-\uff3a\uff41-\uff5a]/;
const EACH_FOLDED = new RegExp(FOLDED, 'g');

/** Full-width digits, letters and signs to ASCII; the ideographic space to a space; NUL and other control characters are removed. */
export function fold(text: string): string {
  return (FOLDED.test(text) ? text.replace(EACH_FOLDED, asciiOf) : text).trim();
}

function asciiOf(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return '';
  return code === 0x3000 ? ' ' : String.fromCharCode(code - 0xfee0);
}

const PAIRS = /[\ud800-\udbff]/;

/** Characters, not code units. */
function lengthOf(text: string): number {
  return PAIRS.test(text) ? [...text].length : text.length;
}

export function textReader(options: { max: number; exact?: number; form?: FormName; upper?: boolean }): Reader {
  const upper = options.upper || options.form === 'uscc' || options.form === 'listCode';
  return (given) => {
    const text = upper ? given.toUpperCase() : given;
    const length = lengthOf(text);
    if (options.exact !== undefined && length !== options.exact) return problem(text, 'LENGTH', `应为 ${options.exact} 个字符,实为 ${length} 个`);
    if (length > options.max) return problem(shorten(text, options.max), 'LENGTH', `最多 ${options.max} 个字符,实为 ${length} 个`);
    const broken = options.form ? checkForm(options.form, text) : null;
    return broken ? problem(text, broken.rule, broken.message) : { value: text };
  };
}

export const dayReader: Reader = (text, zone) => dated(readDay(text, zone));
export const momentReader: Reader = (text, zone) => dated(readMoment(text, zone));

export const yearReader: Reader = (text) => {
  const match = /^(\d{4})年?(?:度)?$/.exec(text);
  return match ? { value: Number(match[1]) } : { value: null, problem: { rule: 'YEAR', message: '不是四位年份', unreadable: true } };
};

export const wholeReader: Reader = (text) => {
  const plain = text.replace(/,/g, '');
  const value = Number(plain);
  if (/^[+-]?\d+(\.0+)?$/.test(plain) && Math.abs(value) < 2 ** 31) return { value };
  return { value: null, problem: { rule: 'NUMBER', message: '不是整数或超出范围' } };
};

/** Never through a float: 12345678901234.5678 is not money, and 0.1 is not 0.1000000001. */
export const amountReader: Reader = (text) => {
  const plain = text.replace(/,/g, '').replace(/^¥|元$/g, '');
  const match = /^0*(\d{1,13})(?:\.(\d*))?$/.exec(plain);
  const cents = match?.[2]?.replace(/0+$/, '') ?? '';
  if (match && cents.length <= 2) return { value: cents === '' ? (match[1] as string) : `${match[1]}.${cents}` };
  const message = /万/.test(text) ? '应以元为单位,不能填写万元' : '应为以元为单位的金额,最多两位小数';
  return { value: null, problem: { rule: 'NUMBER', message } };
};

export const ratioReader: Reader = (text) => {
  const match = /^0*([01])(?:\.(\d{1,8}))?$/.exec(text);
  const part = match?.[2]?.replace(/0+$/, '') ?? '';
  if (match && (match[1] === '0' || part === '')) return { value: part === '' ? (match[1] as string) : `0.${part}` };
  return { value: null, problem: { rule: 'RATIO', message: '应为 0 到 1 的小数,如 0.3,不填百分数' } };
};

export function codeReader(list: string, max: number): Reader {
  return (text) => {
    const code = findCode(list, text);
    if (code !== null) return { value: code };
    const several = text.split(/[,\uff0c;\uff1b、|]/).filter(Boolean).length > 1;
    const message = several ? '一个单元格只能填写一个代码' : '不在代码表内';
    return problem(shorten(text, max), several ? 'ONE_CODE' : 'CODE_LIST', message);
  };
}

/** A constant list of the hub's own: what is not in it cannot be shown as an enum, so the value is left empty. */
export function choiceReader(choices: Readonly<Record<string, string>>): Reader {
  return (text) => {
    const upper = text.toUpperCase();
    if (Object.hasOwn(choices, upper)) return { value: upper };
    const byLabel = Object.keys(choices).find((key) => choices[key] === text);
    return byLabel ? { value: byLabel } : { value: null, problem: { rule: 'CODE_LIST', message: '不在可选值内' } };
  };
}

const JOINED = /^[^,\uff0c;\uff1b、|\s]+(,[^,\uff0c;\uff1b、|\s]+)*$/;

/** Several texts in one cell, stored joined by a comma. */
export function listReader(options: { max: number }): Reader {
  return (text) => {
    const joined = JOINED.test(text)
      ? text
      : text
          .split(/[,\uff0c;\uff1b、|\n]/)
          .map((part) => part.trim())
          .filter(Boolean)
          .join(',');
    const length = lengthOf(joined);
    return length > options.max ? problem(shorten(joined, options.max), 'LENGTH', `最多 ${options.max} 个字符,实为 ${length} 个`) : { value: joined };
  };
}

function dated(value: string | null): Reading {
  return value === null ? { value, problem: { rule: 'DATE', message: '不是可读的日期', unreadable: true } } : { value };
}

// A column is as wide as its field allows; the finding blocks the row, and the source still has the whole text.
function shorten(text: string, max: number): string {
  return [...text].slice(0, max).join('');
}

function problem(value: string, rule: RuleId, message: string): Reading {
  return { value, problem: { rule, message } };
}
