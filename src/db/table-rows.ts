/** Inserts rows into the hub's own tables, whose columns follow from their definitions. */
import type { NewRowOf, OwnTable } from '../../schema/database/own-table.js';
import { type Hints, insertRows, type Sql, type Value } from './sql.js';

interface OnClash<Name> {
  readonly unique: readonly Name[];
  /** Columns to overwrite; [] leaves the row as it is. */
  readonly update: readonly Name[];
}

/** A column with a default that no row has is not named: the table has its value. */
export async function insertInto<T extends OwnTable>(
  sql: Sql,
  table: T,
  rows: readonly NewRowOf<T>[],
  onClash?: OnClash<T['names'][number]>,
  hints?: Hints,
): Promise<void> {
  if (rows.length === 0) return;
  const values = rows as readonly Readonly<Record<string, Value>>[];
  const given = (name: string): boolean => table.columns[name]?.stored.default === undefined || values.some((row) => row[name] !== undefined);
  const columns = table.names.filter((name) => !table.columns[name]?.stored.generated && given(name));
  await insertRows(sql, table.name, columns, rows as readonly never[], onClash, hints);
}
