/** Statement texts, in the dialect that SQLite and MariaDB share. */
import { HubError } from '../../../schema/errors.js';
import type { SourceValue } from './database.js';

/** A condition and what fills its question marks. */
export interface Condition {
  readonly sql: string;
  readonly parameters: readonly SourceValue[];
}

export function quote(name: string, source: string): string {
  if (!name || /[`\0]/.test(name)) throw new HubError('SOURCE_MALFORMED', { source, why: '映射中的表名或列名含有不允许的字符' });
  return `\`${name}\``;
}

/** A table or view, also as `schema.table`. */
export function quoteTable(name: string, source: string): string {
  return name
    .split('.')
    .map((part) => quote(part, source))
    .join('.');
}

/** Rows that stand after `values` in the order of `columns`; nulls stand first, as both engines order them. */
export function after(columns: readonly string[], values: readonly SourceValue[]): Condition {
  const [column, ...restColumns] = columns;
  const [value = null, ...restValues] = values;
  const rest = restColumns.length ? after(restColumns, restValues) : null;
  if (value === null) {
    if (!rest) return { sql: `${column} IS NOT NULL`, parameters: [] };
    return { sql: `(${column} IS NOT NULL OR (${column} IS NULL AND ${rest.sql}))`, parameters: rest.parameters };
  }
  if (!rest) return { sql: `${column} > ?`, parameters: [value] };
  // The bare `>=` in front is what lets either engine enter its index at the right place.
  return { sql: `(${column} >= ? AND (${column} > ? OR ${rest.sql}))`, parameters: [value, value, ...rest.parameters] };
}

/** Rows that the database itself holds for equal to `values` (its collation may find a and A the same). */
export function equal(columns: readonly string[], values: readonly SourceValue[]): Condition {
  const sql = columns.map((column, i) => (values[i] == null ? `${column} IS NULL` : `${column} = ?`)).join(' AND ');
  return { sql, parameters: values.filter((value) => value != null) };
}

export function within(column: string, values: readonly SourceValue[]): Condition {
  return { sql: `${column} IN (${values.map(() => '?').join(', ')})`, parameters: values };
}

export function where(conditions: readonly Condition[]): Condition {
  if (!conditions.length) return { sql: '', parameters: [] };
  return { sql: ` WHERE ${conditions.map(({ sql }) => `(${sql})`).join(' AND ')}`, parameters: conditions.flatMap(({ parameters }) => parameters) };
}
