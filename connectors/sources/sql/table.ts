/** Mapped table: which columns are read, in which order, and the statements that read them. */
import type { KindMapping } from '../../contract.js';
import type { Query, SourceSql } from './database.js';
import { relation, sqlMappingOf } from './mapping.js';
import { quote, where } from './statement.js';
import type { Position, SourceRow } from './values.js';

/** `from` is ready for a statement; `changed` (null: the order is the key alone) and `key` make the order, and they and `columns` are raw names. */
export interface Table {
  readonly from: string;
  readonly changed: string | null;
  readonly key: readonly string[];
  readonly columns: readonly string[];
  /** Columns whose bytes identify: they are read as hexadecimal. */
  readonly identifying: ReadonlySet<string>;
  /** The column that says whether a row was withdrawn. */
  readonly withdrawn?: string | undefined;
}

/** @param whole all rows by their keys, whatever the mapping follows */
export function tableOf(mapping: KindMapping, source: string, whole = false): Table {
  const { follow } = mapping;
  const changed = whole || follow.mode === 'all' ? null : follow.mode === 'since' ? follow.field : mapping.changedAt;
  const others = [mapping.changedAt, mapping.withdrawn?.field, mapping.department, mapping.district, changed].filter((name) => name != null);
  return {
    from: relation(sqlMappingOf(mapping), source),
    changed,
    key: mapping.key,
    columns: [...new Set([...mapping.key, ...Object.values(mapping.fields), ...others])],
    identifying: new Set([...mapping.key, ...(changed === null ? [] : [changed])]),
    withdrawn: mapping.withdrawn?.field,
  };
}

/** Names of the columns of the order. */
export const orderNames = ({ changed, key }: Pick<Table, 'changed' | 'key'>): readonly string[] =>
  changed === null ? key : [changed, ...key.filter((name) => name !== changed)];

export const positionOf = (table: Table, row: SourceRow): Position => orderNames(table).map((name) => row[name] ?? null);

export const quoted = (names: readonly string[], source: string): readonly string[] => names.map((name) => quote(name, source));

/** Each column comes back under the name that the mapping has for it: engines take `ID` for `id`. */
export function selection(table: Table, conditions: readonly SourceSql[], source: string, limit?: number, more: SourceSql = []): SourceSql {
  const columns = quoted(table.columns, source).map((name) => `${name} AS ${name}`);
  const order = quoted(orderNames(table), source).join(', ');
  const end = `${order && ` ORDER BY ${order}`}${limit === undefined ? '' : ` LIMIT ${limit}`}`;
  return [`SELECT ${columns.join(', ')}`, ...more, ` FROM ${table.from}`, ...where(conditions), end];
}

export const select = (query: Query, table: Table, conditions: readonly SourceSql[], source: string, limit?: number) =>
  query(selection(table, conditions, source, limit));
