/** Statement texts, in the dialect that SQLite and MariaDB share. */
import { HubError } from '../../../schema/errors.js';
import type { SourceSql } from './database.js';
import { isName } from './names.js';
import { ILL_WRITTEN } from './wording.js';
import type { Position, SourceValue } from './values.js';

type Value = Exclude<SourceValue, null>;

export function quote(name: string, source: string): string {
  if (!isName(name)) throw new HubError('SOURCE_MALFORMED', { source, why: `${ILL_WRITTEN}:表名或列名为空,或含有反引号` });
  return `\`${name}\``;
}

/** A table or view, also as `schema.table`. */
export function quoteTable(name: string, source: string): string {
  return name
    .split('.')
    .map((part) => quote(part, source))
    .join('.');
}

export const compare = (column: string, operator: '=' | '>' | '<' | '>=' | '<=', value: Value): SourceSql => [`${column} ${operator} `, { value }];

export const all = (conditions: readonly SourceSql[]): SourceSql => joined(conditions, ' AND ');
export const any = (conditions: readonly SourceSql[]): SourceSql => joined(conditions, ' OR ');

export function where(conditions: readonly SourceSql[]): SourceSql {
  return conditions.length ? [' WHERE ', ...all(conditions)] : [];
}

/**
 * Rows that stand after `values` in the order of `columns`, as ranges of an index in that order: first those that share all but the last
 * column. Nulls stand first, as both engines order them.
 */
export function rangesAfter(columns: readonly string[], values: Position): SourceSql[] {
  return columns.map((column, i) => all([equal(columns.slice(0, i), values), beyond(column, values[i] ?? null)])).reverse();
}

/** Rows that the database itself holds for equal to `values` (its collation may find a and A the same). */
export function equal(columns: readonly string[], values: Position): SourceSql {
  return all(columns.map((column, i) => (values[i] == null ? [`${column} IS NULL`] : compare(column, '=', values[i] as Value))));
}

/** Padded to a power of two: statements then differ in few forms. */
export function within(column: string, values: readonly Value[]): SourceSql {
  return [`${column} IN (`, ...padded(values).flatMap((value, i) => (i ? [', ', { value }] : [{ value }])), ')'];
}

/** The number of the first value that the column equals. */
export function matching(column: string, values: readonly Value[]): SourceSql {
  return [
    'CASE',
    ...padded(values.map((value, i) => [value, i] as const)).flatMap(([value, i]) => [` WHEN ${column} = `, { value }, ` THEN ${i}`]),
    ' END',
  ];
}

function padded<T>(values: readonly T[]): readonly T[] {
  const size = 2 ** Math.ceil(Math.log2(Math.max(1, values.length)));
  return [...values, ...Array.from({ length: size - values.length }, () => values.at(-1) as T)];
}

const beyond = (column: string, value: SourceValue): SourceSql => (value === null ? [`${column} IS NOT NULL`] : compare(column, '>', value));

function joined(conditions: readonly SourceSql[], word: string): SourceSql {
  const real = conditions.filter((condition) => condition.length);
  if (real.length < 2) return real[0] ?? [];
  return real.flatMap((condition, i) => [...(i ? [word] : []), '(', ...condition, ')']);
}
