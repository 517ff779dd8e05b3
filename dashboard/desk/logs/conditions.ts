/**
 * Conditions of a log's list: its address is the filter (`state=RETURNED&code=E05`), `-` is none. What the list does not know is refused, not left
 * out: a link that was cut must not show more than was meant.
 */
import { dayOf } from '../parts/fold.js';

export interface LogField {
  /** In the address, and in the filter unless `day` says that it bounds one. */
  readonly name: string;
  readonly title: string;
  /** What it may be; without them any text. */
  readonly options?: readonly Option[];
  /** The options are those of the viewer's scope; a link may name another. */
  readonly open?: true;
  /** It has always one of them: none is no condition. */
  readonly always?: true;
  /** It is the first or the last day of a column, of days or of moments. */
  readonly day?: { readonly column: string; readonly op: 'gte' | 'lte'; readonly moments?: true };
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

export type Conditions = Readonly<Record<string, string>>;
type Query = readonly (readonly [string, string])[];
export const NONE = '-';
const NONE_OPTION: Option = { value: NONE, label: '(空)' };
/** The cursor of a page, where the page stands in the address too. */
export const AFTER = 'after';
export const PLACE_IN_LIST: LogField = { name: AFTER, title: '' };

/** Null: an address that this list does not know, or one that says the same twice. */
export function readConditions(fields: readonly LogField[], query: Query | null): Conditions | null {
  if (query === null) return null;
  const found = new Map<string, string>();
  for (const [name, value] of query) {
    const field = fields.find((each) => each.name === name);
    if (!field || found.has(name) || !mayBe(field, value)) return null;
    found.set(name, value);
  }
  return Object.fromEntries(found);
}

/** With the cursor of its page, where it has one. */
export function readPaged(
  fields: readonly LogField[],
  query: Query | null,
): { readonly conditions: Conditions; readonly after: string | null } | null {
  const found = readConditions([...fields, PLACE_IN_LIST], query);
  if (!found) return null;
  const { [AFTER]: after = null, ...conditions } = found;
  return { conditions, after };
}

function mayBe({ options, open, always, day }: LogField, value: string): boolean {
  if (value === '') return false;
  if (day) return dayOf(value) === value;
  return !options || open === true || (value === NONE && !always) || options.some((option) => option.value === value);
}

/** What can be chosen, with what the address says already. */
export function choicesOf(options: readonly Option[], chosen: string): readonly Option[] {
  const all = [{ value: '', label: '全部' }, ...options];
  if (all.some(({ value }) => value === chosen)) return all;
  return [...all, chosen === NONE ? NONE_OPTION : { value: chosen, label: chosen }];
}

// A day of the city's, as its first and its last moment.
const TIMES = { gte: 'T00:00:00.000+08:00', lte: 'T23:59:59.999+08:00' } as const;
const boundOf = (day: string, { op, moments }: NonNullable<LogField['day']>): string =>
  moments ? new Date(`${day}${TIMES[op]}`).toISOString() : day;

export function logFilter(fields: readonly LogField[], conditions: Conditions): object | null {
  const filter: Record<string, Record<string, unknown>> = {};
  for (const { name, day } of fields) {
    const value = conditions[name];
    if (value === undefined) continue;
    if (day) filter[day.column] = { ...filter[day.column], [day.op]: boundOf(value, day) };
    else filter[name] = value === NONE ? { isNull: true } : { eq: value };
  }
  return Object.keys(filter).length > 0 ? filter : null;
}

/** In words, for the file's form. */
export function conditionsWords(fields: readonly LogField[], conditions: Conditions): string {
  const words = fields.flatMap(({ name, title, options = [] }) => {
    const value = conditions[name];
    if (value === undefined) return [];
    if (value === NONE) return [`${title}为空`];
    return [`${title}“${options.find((option) => option.value === value)?.label ?? value}”`];
  });
  return words.length === 0 ? '没有条件' : words.join(';');
}
