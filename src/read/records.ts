/** Reads of records: lean rows, withdrawn ones left out, the viewer's districts in every statement. */
import type { Viewer } from '../../schema/city.js';
import type { KindDefinition } from '../../schema/definition.js';
import type { Records, Row } from '../hub.js';
import type { Door } from '../kit/door.js';
import { name, names, selectIn } from '../kit/sql.js';
import { listOfKind } from './lists.js';
import { byReference, countByReference } from './references.js';
import { countOf, known, pageOf } from './page.js';
import { all, always, type Predicate, scope } from './predicate.js';

/** What of a kind a viewer may see: a shared kind is everybody's. */
export function visible(viewer: Viewer, kind: KindDefinition): Predicate[] {
  return [{ text: `${name('withdrawnAt')} IS NULL`, params: [] }, kind.shared ? always : scope(viewer)];
}

export function openRecords(door: Pick<Door, 'read'>): Records {
  return {
    async page(viewer, kind, request) {
      const page = pageOf(listOfKind(kind), request);
      return door.read(async (sql) => {
        const { text, params } = page.statement(sql.dialect, visible(viewer, kind));
        return page.page(await sql.query<Row>(text, params));
      });
    },
    count: (viewer, kind, filter) => door.read((sql) => countOf(sql, listOfKind(kind), visible(viewer, kind), filter)),
    async byIds(viewer, kind, ids, columns) {
      const where = all(visible(viewer, kind));
      const wanted = known(listOfKind(kind), [...new Set(['id', ...columns])]);
      const head = `SELECT ${names(wanted)} FROM ${name(kind.table)} WHERE ${where.text} AND`;
      const rows = await door.read((sql) => selectIn<Row>(sql, head, name('id'), ids, '', where.params));
      return new Map(rows.map((row) => [String(row.id), row]));
    },
    byReference: (viewer, kind, column, parents, request) => byReference(door, visible(viewer, kind), kind, column, parents, request),
    countByReference: (viewer, kind, column, parents, filter) => countByReference(door, visible(viewer, kind), kind, column, parents, filter),
    async children(table, parents, columns) {
      const wanted = [...new Set(['parentId', 'position', ...columns])];
      const head = `SELECT ${names(wanted)} FROM ${name(table)} WHERE`;
      const order = ` ORDER BY ${names(['parentId', 'position'])}`;
      return groups(await door.read((sql) => selectIn<Row>(sql, head, name('parentId'), parents, order)), 'parentId');
    },
    async issues(records) {
      const order = ` ORDER BY ${names(['recordId', 'position'])}`;
      return groups(
        await door.read((sql) => selectIn<Row>(sql, `SELECT * FROM ${name('issues')} WHERE`, name('recordId'), records, order)),
        'recordId',
      );
    },
  };
}

function groups(rows: readonly Row[], column: string): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const key = String(row[column]);
    const group = found.get(key);
    if (group) group.push(row);
    else found.set(key, [row]);
  }
  return found;
}
