/** Match compiler: a condition on one column as a predicate that both engines answer alike, byte for byte, wildcards and capitals included. */
import { HubError } from '../../schema/errors.js';
import { type Exactness, wholeOf } from '../../schema/scalars/decimal.js';
import type { Match } from '../api.js';
import { EXACT } from './order.js';
import { marks } from '../db/sql.js';
import { all, any, type Dialect, never, not, type Predicate } from '../db/predicate.js';

export const MOST_VALUES = 1_000;
const compared = { gt: '>', gte: '>=', lt: '<', lte: '<=' } as const;

export function matched(dialect: Dialect, column: string, field: string, match: Match): Predicate {
  return all([
    ...listed(field, match, column, (values) => isAmong(dialect, column, values)),
    ...unlike(dialect, column, match),
    ...ranged(dialect, column, match),
  ]);
}

const WHOLE = /^(?:0|[1-9]\d{0,14})$/;

/**
 * Ids of whole numbers, given as texts. Compared by the engine, "1e3", " 1000" and "1000.0" would all be the number of row 1000: another
 * spelling than its own is no row's.
 */
export function ofWholeIds({ eq, ne, in: among, ...rest }: Match): Match {
  const whole = (id: string | number): number[] => (WHOLE.test(String(id)) ? [Number(id)] : []);
  const [no] = ne === undefined || ne === null ? [] : whole(ne);
  if (eq === undefined || eq === null) return { ...rest, eq, ne: no ?? (ne === null ? null : undefined), in: among?.flatMap(whole) };
  const [yes] = whole(eq);
  return { ...rest, eq: yes, ne: no ?? (ne === null ? null : undefined), in: yes === undefined ? [] : among?.flatMap(whole) };
}

/** The same of a column with several values in one cell: `eq` is met where one of them is the value, `in` where one is among them. */
export function matchedSeveral(dialect: Dialect, column: string, field: string, match: Match): Predicate {
  const cell = dialect === 'sqlite' ? `(','||${column}||',')` : `CONCAT(',',${column},',')`;
  // A comma parts the values, so that no value has one.
  const has = (value: string | number): Predicate => (String(value).includes(',') ? never : contains(dialect, cell, `,${value},`));
  const unequal = match.ne === undefined ? [] : [match.ne === null ? isNull(column, false) : not(has(match.ne))];
  return all([...listed(field, match, column, (values) => any(values.map(has))), ...unequal]);
}

function listed(field: string, match: Match, column: string, equalsAny: (values: readonly (string | number)[]) => Predicate): Predicate[] {
  const parts: Predicate[] = [];
  if (match.eq !== undefined) parts.push(match.eq === null ? isNull(column) : equalsAny([match.eq]));
  if (match.in) {
    if (match.in.length > MOST_VALUES) throw new HubError('BAD_ARGUMENT', { name: 'filter', why: `${field} 的 in 最多 ${MOST_VALUES} 个值` });
    parts.push(equalsAny(match.in));
  }
  if (typeof match.isNull === 'boolean') parts.push(isNull(column, match.isNull));
  if (match.listed) parts.push(amongListed(column, match.listed, equalsAny(match.listed.values)));
  return parts;
}

function ranged(dialect: Dialect, column: string, match: Match): Predicate[] {
  const parts: Predicate[] = [];
  for (const [operator, sign] of Object.entries(compared)) {
    const value = match[operator as keyof typeof compared];
    if (value !== undefined && value !== null) parts.push({ text: `${column} ${sign} ?`, params: [value] });
  }
  if (typeof match.contains === 'string') parts.push(contains(dialect, column, match.contains));
  if (typeof match.startsWith === 'string') parts.push(startsWith(dialect, column, match.startsWith));
  return parts;
}

const amongListed = (column: string, { is }: NonNullable<Match['listed']>, among: Predicate): Predicate =>
  is ? among : all([isNull(column, false), not(among)]);

/**
 * The same of the whole number beside an amount or a ratio. Values are texts, cast where they are compared: a number of JavaScript beyond 2^53
 * is another one, and a server compares a text with a number as doubles.
 */
export function matchedExact(exact: Exactness, column: string, field: string, match: Match): Predicate {
  const whole = (value: string | number): string => {
    const found = wholeOf(exact, String(value));
    if (found === null) throw new HubError('BAD_ARGUMENT', { name: 'filter', why: `${field} 的值超出范围` });
    return found;
  };
  const parts = listed(field, match, column, (values) =>
    values.length === 0 ? never : { text: `${column} IN (${Array(values.length).fill(EXACT).join(',')})`, params: values.map(whole) },
  );
  if (match.ne !== undefined && match.ne !== null) parts.push({ text: `(${column} <> ${EXACT} OR ${column} IS NULL)`, params: [whole(match.ne)] });
  for (const [operator, sign] of Object.entries(compared)) {
    const value = match[operator as keyof typeof compared];
    if (value !== undefined && value !== null) parts.push({ text: `${column} ${sign} ${EXACT}`, params: [whole(value)] });
  }
  return all(parts);
}

const isNull = (column: string, yes = true): Predicate => ({ text: `${column} IS ${yes ? '' : 'NOT '}NULL`, params: [] });

// A collation of MariaDB may call unequal texts equal: the plain comparison is for the index, the binary one decides.
function isAmong(dialect: Dialect, column: string, values: readonly (string | number)[]): Predicate {
  if (values.length === 0) return never;
  const list = `IN (${marks(values.length)})`;
  if (dialect === 'sqlite' || typeof values[0] === 'number') return { text: `${column} ${list}`, params: values };
  return { text: `(${column} ${list} AND BINARY ${column} ${list})`, params: [...values, ...values] };
}

function unlike(dialect: Dialect, column: string, { ne }: Match): Predicate[] {
  if (ne === undefined) return [];
  if (ne === null) return [isNull(column, false)];
  const compares = dialect === 'mariadb' && typeof ne === 'string' ? `BINARY ${column}` : column;
  return [{ text: `(${compares} <> ? OR ${column} IS NULL)`, params: [ne] }];
}

/** INSTR and not LIKE: SQLite's LIKE takes A for a, and INSTR knows no wildcards that one might forget to escape. */
export function contains(dialect: Dialect, column: string, text: string): Predicate {
  return { text: `INSTR(${column},${dialect === 'sqlite' ? '?' : 'BINARY ?'})>0`, params: [text] };
}

/** SQLite finds a prefix in the index as a range, MariaDB by LIKE; a byte comparison then decides. */
function startsWith(dialect: Dialect, column: string, text: string): Predicate {
  if (dialect === 'mariadb') {
    return { text: `(${column} LIKE ? ESCAPE '|' AND INSTR(${column},BINARY ?)=1)`, params: [`${text.replace(/[|%_]/g, '|$&')}%`, text] };
  }
  const end = textAfter(text);
  return end === null ? { text: `${column}>=?`, params: [text] } : { text: `(${column}>=? AND ${column}<?)`, params: [text, end] };
}

const LAST = 0x10ffff;
const BEFORE_SURROGATES = 0xd7ff;

/** The least text after all that begin with this one, by code points as SQLite compares; null where there is none. */
function textAfter(text: string): string | null {
  const points = [...text].map((letter) => letter.codePointAt(0) as number);
  while (points.at(-1) === LAST) points.pop();
  const last = points.pop();
  if (last === undefined) return null;
  return String.fromCodePoint(...points, last === BEFORE_SURROGATES ? 0xe000 : last + 1);
}
