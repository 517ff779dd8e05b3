/** Lists below many parents at once: one limited SELECT for each parent, joined by UNION ALL, a hundred parents a statement. */
import type { KindDefinition } from '../../schema/definition.js';
import type { Filter, PageRequest, ReadPage, Row } from '../hub.js';
import type { Door } from '../kit/door.js';
import { chunks, name, selectIn } from '../kit/sql.js';
import { listOfKind } from './lists.js';
import { pageOf } from './page.js';
import { all, filtered, type Predicate } from './predicate.js';

// SQLite joins at most 500 SELECTs, and its parameters are numbered for the whole statement.
const PARENTS = 100;

export async function byReference(
  door: Pick<Door, 'read'>,
  visible: readonly Predicate[],
  kind: KindDefinition,
  column: string,
  parents: readonly string[],
  request: PageRequest,
): Promise<Map<string, ReadPage>> {
  const own = referenceColumn(kind, column);
  const page = pageOf(listOfKind(kind), request);
  const rows = new Map<string, Row[]>(parents.map((parent) => [parent, []]));
  await door.read(async (sql) => {
    for (const chunk of chunks([...rows.keys()], PARENTS)) {
      const parts = chunk.map((parent) => page.statement(sql.dialect, [{ text: `${own} = ?`, params: [parent] }, ...visible], [column]));
      // Neither engine takes ORDER BY and LIMIT inside a UNION unless each stands in a SELECT of its own.
      const text = parts.map((part, i) => `SELECT * FROM (${part.text}) AS p${i}`).join(' UNION ALL ');
      for (const row of await sql.query<Row>(
        text,
        parts.flatMap((part) => part.params),
      ))
        rows.get(String(row[column]))?.push(row);
    }
  });
  return new Map([...rows].map(([parent, found]) => [parent, page.page(found)]));
}

export async function countByReference(
  door: Pick<Door, 'read'>,
  visible: readonly Predicate[],
  kind: KindDefinition,
  column: string,
  parents: readonly string[],
  filter: Filter | null,
): Promise<Map<string, number>> {
  const own = referenceColumn(kind, column);
  const rows = await door.read((sql) => {
    const where = all([...visible, filtered(sql.dialect, filter, listOfKind(kind).filters)]);
    const head = `SELECT ${own} AS parent, COUNT(*) AS total FROM ${name(kind.table)} WHERE ${where.text} AND`;
    return selectIn<{ parent: string; total: number }>(sql, head, own, parents, ` GROUP BY ${own}`, where.params);
  });
  return new Map(rows.map((row) => [row.parent, Number(row.total)]));
}

function referenceColumn(kind: KindDefinition, column: string): string {
  if (!kind.references.some((reference) => reference.column === column)) throw new Error(`${kind.name} has no reference column ${column}`);
  return name(column);
}
