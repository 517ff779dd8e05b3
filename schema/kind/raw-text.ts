/** Raw values as text: what a source gave as text, number, flag or list of those. An object or bytes are no text. */
import { fold } from './fold.js';

export type Raw = Readonly<Record<string, unknown>>;

/** Text of a raw value, folded and trimmed; numbers keep all their digits, lists are joined. Null where it is none. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return fold(value);
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return numberText(value);
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return joined(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString();
  return Object.keys(value).length === 0 ? '' : null;
}

/** All digits: a number of JavaScript writes itself with an exponent where it is long or small. */
function numberText(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return Number.isInteger(value) ? BigInt(value).toString() : value.toFixed(20).replace(/0+$/, '');
}

function joined(list: readonly unknown[]): string | null {
  const texts: string[] = [];
  for (const member of list) {
    const text = textOf(member);
    if (text === null) return null;
    if (text !== '') texts.push(text);
  }
  return texts.join(',');
}

/** Steps of a path: `a.b`, `list[].name`, `list[0].name`; null where it is a plain name. */
export function stepsOf(path: string): readonly string[] | null {
  const steps = path.split('.').flatMap((part) => part.split(/(\[\d*\])/).filter((step) => step !== ''));
  return steps.length > 1 ? steps : null;
}

/** What lies at the end of a path; `[]` takes every member of a list. */
export function follow(value: unknown, steps: readonly string[], from = 0): unknown {
  let here = value;
  for (let i = from; i < steps.length; i++) {
    if (here === null || here === undefined) return undefined;
    const step = steps[i] as string;
    if (step === '[]') return each(here, steps, i + 1);
    const member = /^\[(\d+)\]$/.exec(step);
    here = member ? (Array.isArray(here) ? here[Number(member[1])] : undefined) : typeof here === 'object' ? (here as Raw)[step] : undefined;
  }
  return here;
}

/** Some services give a list of one without its brackets. */
const each = (value: unknown, steps: readonly string[], from: number): unknown =>
  Array.isArray(value) ? value.map((member) => follow(member, steps, from)) : follow(value, steps, from);

const paths = new Map<string, readonly string[] | null>();

/** A raw field by name, or by a path where no field has the whole name. */
export function at(raw: Raw, path: string): unknown {
  const value = raw[path];
  if (value !== undefined || path in raw) return value;
  let steps = paths.get(path);
  if (steps === undefined) paths.set(path, (steps = stepsOf(path)));
  return steps === null ? undefined : follow(raw, steps);
}

/** A path into this value that would be a text, as an offer: `officers[].name`; null where none is seen. */
export function pathInto(name: string, value: unknown): string | null {
  const list = Array.isArray(value);
  const member = list ? value.find((each) => textOf(each) === null) : value;
  if (typeof member !== 'object' || member === null || ArrayBuffer.isView(member)) return null;
  const keys = Object.keys(member).filter((key) => (textOf((member as Raw)[key]) ?? '') !== '' && !key.includes('.'));
  const key = keys.find((each) => /name|title|value|text|label|名称|姓名|\$date/i.test(each)) ?? keys[0];
  return key === undefined ? null : `${name}${list ? '[]' : ''}.${key}`;
}
