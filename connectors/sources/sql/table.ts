/** Reader of a mapped table: which columns are read, in which order, and one page of it. */
import type { KindMapping } from '../../contract.js';
import type { Query, SourceRow, SourceValue } from './database.js';
import { sqlMappingOf, relation } from './mapping.js';
import { after, type Condition, equal, quote, where } from './statement.js';

/** Rows of a page; where rows are so large that a page of them would not fit into memory, the next smaller size is tried. */
export const PAGES = [500, 50, 5, 1] as const;

/** `from` is ready for a statement; `changed` (null: the order is the key alone) and `key` make the order, and they and `columns` are raw names. */
export interface Table {
  readonly from: string;
  readonly changed: string | null;
  readonly key: readonly string[];
  readonly columns: readonly string[];
}

export function tableOf(mapping: KindMapping, source: string): Table {
  const changed = mapping.follow.mode === 'since' ? mapping.follow.field : mapping.follow.mode === 'feed' ? mapping.changedAt : null;
  const others = [mapping.changedAt, mapping.withdrawn?.field, mapping.department, mapping.district, changed].filter((name) => name != null);
  return {
    from: relation(sqlMappingOf(mapping), source),
    changed,
    key: mapping.key,
    columns: [...new Set([...mapping.key, ...Object.values(mapping.fields), ...others])],
  };
}

export interface Slice {
  readonly rows: readonly SourceRow[];
  /** The last row's position in the order; null where there is no row. */
  readonly end: readonly SourceValue[] | null;
  readonly full: boolean;
}

/** The rows from `start` on that stand after `position`. */
export async function slice(
  query: Query,
  table: Table,
  start: SourceValue,
  position: readonly SourceValue[] | null,
  size: number,
  source: string,
): Promise<Slice> {
  const names = orderOf(table);
  const order = names.map((name) => quote(name, source));
  const conditions = [...from(table, start, position, source), ...(position ? [after(order, position)] : [])];
  const rows = await select(query, table, conditions, source, size);
  const last = rows.at(-1);
  if (!last) return { rows, end: null, full: false };
  const end = names.map((name) => last[name] ?? null);
  if (rows.length < size) return { rows, end, full: false };
  // A collation may call two keys equal; cut between them, the second would never come.
  const ties = await select(query, table, [equal(order, end)], source);
  const tied = new Set(ties.map(text));
  return { rows: [...rows.filter((row) => !tied.has(text(row))), ...ties], end, full: true };
}

export async function count(query: Query, table: Table, start: SourceValue, source: string): Promise<number> {
  const { sql, parameters } = where(from(table, start, null, source));
  const [row] = await query(`SELECT COUNT(*) AS n FROM ${table.from}${sql}`, parameters);
  return Number(row?.n ?? 0);
}

export async function highest(query: Query, table: Table, source: string): Promise<SourceValue> {
  if (!table.changed) return null;
  const column = quote(table.changed, source);
  const [row] = await query(`SELECT ${column} AS high FROM ${table.from} ORDER BY ${column} DESC LIMIT 1`, []);
  return row?.high ?? null;
}

export async function select(
  query: Query,
  table: Table,
  conditions: readonly Condition[],
  source: string,
  limit?: number,
): Promise<readonly SourceRow[]> {
  const { sql, parameters } = where(conditions);
  const columns = table.columns.map((name) => quote(name, source)).join(', ');
  const order = orderOf(table)
    .map((name) => quote(name, source))
    .join(', ');
  return query(`SELECT ${columns} FROM ${table.from}${sql} ORDER BY ${order}${limit ? ` LIMIT ${limit}` : ''}`, parameters);
}

function orderOf(table: Table): readonly string[] {
  return table.changed ? [table.changed, ...table.key.filter((name) => name !== table.changed)] : table.key;
}

// A row without a change time belongs to every pass: it must reach the hub's quarantine, not vanish.
function from(table: Table, start: SourceValue, position: readonly SourceValue[] | null, source: string): readonly Condition[] {
  if (start === null || !table.changed) return [];
  const column = quote(table.changed, source);
  const nulls = !position || position[0] === null;
  return [{ sql: nulls ? `${column} >= ? OR ${column} IS NULL` : `${column} >= ?`, parameters: [start] }];
}

function text(row: SourceRow): string {
  return JSON.stringify(Object.values(row), (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value));
}
