/** Readers of raw values, one per shape of field: the usual spellings are taken here and nowhere else. */
import type { Reader, Reading } from './kind-definition.js';
import { checkForm, type FormName } from './formats.js';
import { findCode } from '../lists.js';
import type { RuleId } from '../rule-catalogue.js';
import { isScientific, plainDecimal, ungrouped, withoutDirt } from '../spelling/numbers.js';
import { readDay, readMoment } from '../time.js';

export { fold } from './fold.js';

const PAIRS = /[\ud800-\udbff]/;

/** Characters, not code units. */
function lengthOf(text: string): number {
  return PAIRS.test(text) ? [...text].length : text.length;
}

export function textReader(options: { max: number; exact?: number; form?: FormName; upper?: boolean }): Reader {
  const upper = options.upper || options.form === 'uscc' || options.form === 'listCode';
  return (given) => {
    if (isScientific(given)) return lost(SCIENTIFIC);
    const text = upper ? given.toUpperCase() : given;
    const length = lengthOf(text);
    if (options.exact !== undefined && length !== options.exact) return problem(text, 'LENGTH', `应为 ${options.exact} 个字符,实为 ${length} 个`);
    if (length > options.max) return problem(shorten(text, options.max), 'LENGTH', `最多 ${options.max} 个字符,实为 ${length} 个`);
    const broken = options.form ? checkForm(options.form, text) : null;
    return broken ? problem(text, broken.rule, broken.message) : { value: text };
  };
}

/** What a spreadsheet shows of a long number has lost its last digits, and a code its zeros in front. */
const SCIENTIFIC = '是科学计数法,位数已丢失:请在数据源中把该列设为文本格式,重新导出';

export const dayReader: Reader = (text, zone) => dated(readDay(text, zone));
export const momentReader: Reader = (text, zone) => dated(readMoment(text, zone));

export const yearReader: Reader = (text) => {
  const match = /^(\d{4})(?:\.0+)?年?(?:度)?$/.exec(text);
  return match ? { value: Number(match[1]) } : { value: null, problem: { rule: 'YEAR', message: '不是四位年份', unreadable: true } };
};

export const wholeReader: Reader = (text) => {
  const plain = ungrouped(text.replaceAll('\uff0c', ',')) ?? '';
  const value = Number(plain);
  if (/^[+-]?\d+(\.0+)?$/.test(plain) && Math.abs(value) < 2 ** 31) return { value };
  return { value: null, problem: { rule: 'NUMBER', message: '不是整数或超出范围' } };
};

/** Never through a float: 12345678901234.5678 is not money, and 0.1 is not 0.1000000001. */
export const amountReader: Reader = (text) => amountOf(plainDecimal(text), text);

function amountOf(plain: string | null, text: string): Reading {
  const match = plain === null ? null : /^0*(\d{0,15})(?:\.(\d*))?$/.exec(plain);
  const cents = match?.[2]?.replace(/0+$/, '') ?? '';
  if (match && cents.length <= 2) return { value: cents === '' ? match[1] || '0' : `${match[1] || '0'}.${cents}` };
  return { value: null, problem: { rule: 'NUMBER', message: amountFault(text) } };
}

function amountFault(text: string): string {
  if (isScientific(text)) return SCIENTIFIC;
  if (/[万亿]/.test(text)) return '应以元为单位,不能填写万元;整列都以万元计的,请管理员在配置的 units 中写明';
  return '应为以元为单位的金额,最多两位小数';
}

export const ratioReader: Reader = (text) => {
  const match = /^0*([01])(?:\.(\d{1,8}))?$/.exec(withoutDirt(text));
  const part = match?.[2]?.replace(/0+$/, '') ?? '';
  if (match && (match[1] === '0' || part === '')) return { value: part === '' ? (match[1] as string) : `0.${part}` };
  return { value: null, problem: { rule: 'RATIO', message: '应为 0 到 1 的小数,如 0.3,不填百分数;整列都是百分数的,请管理员在配置的 units 中写明' } };
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

const UNDATED = '不是可读的日期,或有几种读法;数据源统一用另一种写法的,请管理员在配置的 formats 中写明,如 dd/MM/yyyy';

export function dated(value: string | null, fault = UNDATED): Reading {
  return value === null ? { value, problem: { rule: 'DATE', message: fault, unreadable: true } } : { value };
}

const lost = (message: string): Reading => ({ value: null, problem: { rule: 'NUMBER', message, unreadable: true } });

// A column is as wide as its field allows; the finding blocks the row, and the source still has the whole text.
function shorten(text: string, max: number): string {
  return [...text].slice(0, max).join('');
}

function problem(value: string, rule: RuleId, message: string): Reading {
  return { value, problem: { rule, message } };
}
