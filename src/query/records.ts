/** Record reads, bound to a viewer: lean rows, withdrawn ones left out, the viewer's scope in every statement. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { Viewer } from '../../schema/organisation.js';
import { isOfDepartment, takesPartIn } from '../access/scope.js';
import type { ReadPage, Records, Row } from '../api.js';
import { remedyOf } from '../../schema/rule-catalogue.js';
import type { Database } from '../db/database.js';
import { name, names, selectIn, type Sql } from '../db/sql.js';
import { checkedColumns, listOfLog, listOfKind } from './lists.js';
import { countOf, slicePage, readPage } from './page.js';
import { showOutsideTexts } from './outside-texts.js';
import { visible } from './visible.js';
import { pagesBelow } from './references.js';
import { isOverDays, overDays, type RollupCount } from './rollup-count.js';
import { scans, scansBelow } from './scans.js';

export function openRecords(db: Pick<Database, 'read'>, kinds: readonly KindDefinition[], rollupCount: RollupCount): (viewer: Viewer) => Records {
  return (viewer) => ({
    page: (kind, request) => {
      const list = listOfKind(kind);
      const { filter, parts } = request;
      // Of what the viewer sees beyond the scope the rollups know nothing.
      const counted = isOverDays(kind, filter) && !takesPartIn(viewer, kind);
      const read = (sql: Sql): Promise<ReadPage> => {
        const scope = { viewer, dialect: sql.dialect };
        const slice = slicePage(scope, list, request);
        const days = counted ? overDays(scope, kind, filter) : null;
        return readPage(sql, slice, parts, () => (days ? rollupCount(sql, kind, days) : countOf(sql, slice)));
      };
      return scans(list, request, counted, isOfDepartment(viewer)) ? db.read(read, 'aside') : db.read(read);
    },
    byIds: (kind, ids, columns) =>
      db.read(async (sql) => {
        const list = listOfKind(kind);
        const where = visible(viewer, list, sql.dialect);
        const head = `SELECT ${names(checkedColumns(list, [...new Set(['id', ...columns])]))} FROM ${name(kind.table)} WHERE ${where.text} AND`;
        const rows = await selectIn<Row>(sql, head, name('id'), ids, '', where.params);
        return new Map(rows.map((row) => [String(row.id), row]));
      }),
    byReference: (kind, column, parents, request) => {
      const read = (sql: Sql): Promise<Map<string, ReadPage>> =>
        pagesBelow(sql, kind, column, parents, request, slicePage({ viewer, dialect: sql.dialect }, listOfKind(kind), request));
      return scansBelow(request, parents.length, isOfDepartment(viewer) && !kind.shared) ? db.read(read, 'aside') : db.read(read);
    },
    async children(table, parents, columns) {
      const allColumns = [...new Set(['parentId', 'position', ...columns])];
      const head = `SELECT ${names(allColumns)} FROM ${name(table)} WHERE`;
      const order = ` ORDER BY ${names(['parentId', 'position'])}`;
      return groups(await db.read((sql) => selectIn<Row>(sql, head, name('parentId'), parents, order)), 'parentId');
    },
    async issues(records, columns) {
      const order = ` ORDER BY ${names(['recordId', 'position'])}`;
      const rows = await db.read(async (sql) => {
        const where = visible(viewer, listOfLog('issues'), sql.dialect);
        const head = `SELECT * FROM ${name('issues')} WHERE ${where.text} AND`;
        const found = await selectIn<Row>(sql, head, name('recordId'), records, order, where.params);
        await showOutsideTexts(sql, viewer, kinds, 'issues', found, columns);
        return found;
      });
      return groups(
        rows.map((row) => ({ ...row, remedy: remedyOf(String(row.rule)) })),
        'recordId',
      );
    },
  });
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
