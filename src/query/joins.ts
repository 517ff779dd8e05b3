/**
 * Joins: the records that a page's rows refer to, read with the page in its one statement. On a server a statement costs more than the rows it
 * brings; the embedded database is asked for them apart, by their ids.
 */
import type { JoinedReference, Row } from '../api.js';
import { name, names } from '../db/sql.js';
import type { QueryScope } from './filter.js';
import { checkedColumns, type ListOf } from './lists.js';
import { visible } from './visible.js';

export interface Joins {
  /** What follows the columns of the page, and its table. */
  readonly selected: string;
  readonly from: string;
  readonly params: readonly (string | number)[];
  /** For each reference the record of each row, by the reference's name; rows that refer to one record have the same object. */
  targetsOf(rows: readonly Row[]): ReadonlyMap<string, readonly (Row | null)[]>;
}

// No field has such a name, so that in the statement every plain name is one of the page's own table.
const joinedName = (reference: string, column: string): string => `${reference}.${column}`;

/** Null where there is nothing to join, or by this engine. */
export function joinsOf(scope: QueryScope, list: ListOf, references: readonly JoinedReference[]): Joins | null {
  if (references.length === 0 || scope.dialect !== 'mariadb') return null;
  const joins = references.map(({ reference, columns }) => joinOf(scope, list, reference, columns));
  return {
    selected: joins.map((join) => `,${names(join.shown)}`).join(''),
    from: joins.map((join) => join.text).join(''),
    params: joins.flatMap((join) => join.params),
    targetsOf: (rows) => new Map(joins.map((join) => [join.reference, targetsOf(rows, join)])),
  };
}

interface Join {
  readonly reference: string;
  readonly columns: readonly string[];
  readonly shown: readonly string[];
  readonly text: string;
  readonly params: readonly (string | number)[];
}

/** A record that is withdrawn, or that the viewer does not see, is none: as a condition of the join, not of the page. */
function joinOf(scope: QueryScope, list: ListOf, reference: string, wanted: readonly string[]): Join {
  const target = list.references.get(reference);
  if (!target) throw new Error(`${list.name} has no reference ${reference}`);
  const to = target.to();
  const columns = checkedColumns(to, [...new Set(['id', ...wanted])]);
  const shown = columns.map((column) => joinedName(reference, column));
  const where = visible(scope.viewer, to, scope.dialect);
  const selected = columns.map((column, i) => `${name(column)} AS ${name(shown[i] as string)}`).join(',');
  const inner = `SELECT ${selected} FROM ${name(to.table)} WHERE ${where.text}`;
  const alias = name(joinedName(reference, ''));
  const text = ` LEFT JOIN (${inner}) AS ${alias} ON ${name(shown[0] as string)}=${name(target.column)}`;
  return { reference, columns, shown, text, params: where.params };
}

function targetsOf(rows: readonly Row[], { columns, shown }: Join): (Row | null)[] {
  const found = new Map<unknown, Row>();
  const key = shown[0] as string;
  return rows.map((row) => {
    const id = row[key] ?? null;
    if (id === null) return null;
    let target = found.get(id);
    if (!target) {
      target = {};
      for (let i = 0; i < columns.length; i++) target[columns[i] as string] = row[shown[i] as string] as Row[string];
      found.set(id, target);
    }
    return target;
  });
}
