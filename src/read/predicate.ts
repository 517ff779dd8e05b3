/** Predicates as text and parameters: the viewer's districts, and filters. Column names come from definitions only, never from a caller. */
import type { Viewer } from '../../schema/city.js';
import { HubError } from '../../schema/errors.js';
import type { Filter, Match } from '../hub.js';
import { marks, name, type Sql } from '../kit/sql.js';

export interface Predicate {
  readonly text: string;
  readonly params: readonly (string | number)[];
}

type Dialect = Sql['dialect'];

const MOST_VALUES = 1_000;
const compared = { gt: '>', gte: '>=', lt: '<', lte: '<=' } as const;

export const always: Predicate = { text: '1=1', params: [] };
const never: Predicate = { text: '1=0', params: [] };

export function all(predicates: readonly Predicate[]): Predicate {
  return { text: predicates.map((one) => one.text).join(' AND '), params: predicates.flatMap((one) => one.params) };
}

/** Rows of the viewer's districts; one without a district is the city's only. */
export function scope(viewer: Viewer): Predicate {
  if (viewer.districts === '*') return always;
  return viewer.districts.length === 0 ? never : { text: `${name('district')} IN (${marks(viewer.districts.length)})`, params: viewer.districts };
}

/** A filter over the columns that may be asked for; anything else is refused. */
export function filtered(dialect: Dialect, filter: Filter | null, columns: ReadonlySet<string>): Predicate {
  const parts = Object.entries(filter ?? {}).flatMap(([field, match]) => {
    if (!match) return [];
    if (!columns.has(field)) throw new HubError('BAD_ARGUMENT', { name: 'filter', why: `${field} 不可用于筛选` });
    return matched(dialect, name(field), field, match);
  });
  return all([always, ...parts]);
}

function matched(dialect: Dialect, column: string, field: string, match: Match): Predicate[] {
  const parts: Predicate[] = [];
  if (match.eq !== undefined) parts.push(match.eq === null ? isNull(column) : oneOf(dialect, column, [match.eq]));
  if (match.ne !== undefined) parts.push(match.ne === null ? isNull(column, false) : unlike(dialect, column, match.ne));
  if (match.in) {
    if (match.in.length > MOST_VALUES) throw new HubError('BAD_ARGUMENT', { name: 'filter', why: `${field} 的 in 最多 ${MOST_VALUES} 个值` });
    parts.push(oneOf(dialect, column, match.in));
  }
  for (const [word, sign] of Object.entries(compared)) {
    const value = match[word as keyof typeof compared];
    if (value !== undefined && value !== null) parts.push({ text: `${column} ${sign} ?`, params: [value] });
  }
  if (typeof match.isNull === 'boolean') parts.push(isNull(column, match.isNull));
  return parts;
}

const isNull = (column: string, yes = true): Predicate => ({ text: `${column} IS ${yes ? '' : 'NOT '}NULL`, params: [] });

// A collation of MariaDB may call unequal texts equal: the plain comparison is for the index, the binary one decides.
function oneOf(dialect: Dialect, column: string, values: readonly (string | number)[]): Predicate {
  if (values.length === 0) return never;
  const list = `IN (${marks(values.length)})`;
  if (dialect === 'sqlite' || typeof values[0] === 'number') return { text: `${column} ${list}`, params: values };
  return { text: `(${column} ${list} AND BINARY ${column} ${list})`, params: [...values, ...values] };
}

function unlike(dialect: Dialect, column: string, value: string | number): Predicate {
  const compares = dialect === 'mariadb' && typeof value === 'string' ? `BINARY ${column}` : column;
  return { text: `(${compares} <> ? OR ${column} IS NULL)`, params: [value] };
}
