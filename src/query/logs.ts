/**
 * Log reads: pages of the hub's own logs, bound to a viewer, newest first: runs, batches, deliveries, quarantine, quality issues, each row
 * for its district and the city.
 */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { moment } from '../../schema/time.js';
import type { Viewer } from '../../schema/organisation.js';
import { isOfDepartment } from '../access/scope.js';
import type { Logs, PageRequest, ReadPage, Row } from '../api.js';
import type { Database } from '../db/database.js';
import { name, names, type Sql, usingIndex } from '../db/sql.js';
import { byTarget, pageOf, statesIn, stretches } from './deliveries-by-state.js';
import { filtered } from './filter.js';
import { checkedColumns, type ListOf, listOfLog } from './lists.js';
import { orderText } from './order.js';
import { countOf, MOST_ROWS, type PageSlice, readPage, slicePage } from './page.js';
import { all } from '../db/predicate.js';
import { columnsToShow, showOutsideTexts } from './outside-texts.js';
import { scans } from './scans.js';
import { visible } from './visible.js';

/** @param now milliseconds since the epoch, for ages */
export function openLogPages(
  db: Pick<Database, 'read'>,
  kinds: readonly KindDefinition[],
  now: () => number,
): (viewer: Viewer) => Pick<Logs, 'page' | 'counts'> {
  return (viewer) => ({
    counts: (log, by, filter) =>
      db.read(async (sql) => {
        const list = listOfLog(log);
        const group = by === 'age' ? ageOf(list, now()) : { text: groupOf(list, by), params: [] };
        const scope = { viewer, dialect: sql.dialect };
        const where = all([visible(viewer, list, sql.dialect, 'otherwise'), filtered(scope, list, filter)]);
        const text = `SELECT ${group.text} AS k, COUNT(*) AS total FROM ${name(list.table)} WHERE ${where.text} GROUP BY k ORDER BY total DESC, k LIMIT ${MOST_ROWS}`;
        const rows = await sql.query<{ k: string | null; total: number }>(text, [...group.params, ...where.params]);
        return rows.map((row) => ({ key: row.k, total: Number(row.total) }));
      }, 'aside'),
    page: (log, request) => {
      const list = listOfLog(log);
      const read = async (sql: Sql): Promise<ReadPage> => {
        const columns = columnsToShow(log, request.columns);
        const slice = slicePage({ viewer, dialect: sql.dialect }, list, { ...request, columns });
        const states = log === 'deliveries' ? statesIn(request.filter) : null;
        const page = await (states
          ? pageOfStates(sql, slice, request.parts, states)
          : readPage(sql, slice, request.parts, () => countOf(sql, slice)));
        await showOutsideTexts(sql, viewer, kinds, log, page.rows, request.columns);
        for (const column of request.columns) if (list.owners.has(column)) emptied(page.rows, column);
        return page;
      };
      return scans(list, request, false, isOfDepartment(viewer)) ? db.read(read, 'aside') : db.read(read);
    },
  });
}

/** What is nobody's is stored as the empty text, and null to everybody outside. */
function emptied(rows: readonly Row[], column: string): void {
  for (const row of rows) if (row[column] === '') row[column] = null;
}

function groupOf(list: ListOf, by: string): string {
  const [column] = checkedColumns(list, [by]) as [string];
  return list.owners.has(column) ? `NULLIF(${name(column)},'')` : name(column);
}

async function pageOfStates(sql: Sql, slice: PageSlice, parts: PageRequest['parts'], states: readonly string[]): Promise<ReadPage> {
  const count = async (): Promise<number> => countOf(sql, { list: slice.list, where: all([await byTarget(sql), slice.where]) });
  return readPage(sql, slice, parts, count, async () => {
    const of = await stretches(sql, states);
    if (of.length === 0) return [];
    const { text, params } = pageOf(of, {
      columns: names(slice.columns),
      table: `${name(slice.list.table)}${usingIndex(sql, 'deliveries_due')}`,
      which: all([slice.where, slice.within]),
      order: orderText(slice.order),
      limit: slice.limit,
    });
    return sql.query<Row>(text, params);
  });
}

const DAY_MS = 86_400_000;

/** Age of a row: DAY within a day, WEEK within seven, MONTH within thirty, OLDER. */
function ageOf(list: Pick<ListOf, 'columns'>, now: number): { readonly text: string; readonly params: readonly string[] } {
  const since = name(list.columns.has('foundAt') ? 'foundAt' : 'firstSeenAt');
  const ago = (days: number): string => moment(now - days * DAY_MS);
  return {
    text: `CASE WHEN ${since}>=? THEN 'DAY' WHEN ${since}>=? THEN 'WEEK' WHEN ${since}>=? THEN 'MONTH' ELSE 'OLDER' END`,
    params: [ago(1), ago(7), ago(30)],
  };
}
