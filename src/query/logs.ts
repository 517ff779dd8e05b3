/**
 * Log reads: pages of the hub's own logs, bound to a viewer, newest first: runs, batches, deliveries, quarantine, quality issues, each row
 * for its district and the city.
 */
import { moment } from '../../schema/time.js';
import type { Viewer } from '../../schema/organisation.js';
import type { Logs, ReadPage } from '../api.js';
import type { Database } from '../db/database.js';
import { name, type Sql } from '../db/sql.js';
import { filtered } from './filter.js';
import { checkedColumns, type ListOf, listOfLog } from './lists.js';
import { countOf, slicePage, MOST_ROWS, readPage } from './page.js';
import { all } from '../db/predicate.js';
import { scans } from './scans.js';
import { visible } from './visible.js';

/** @param now milliseconds since the epoch, for ages */
export function openLogPages(db: Pick<Database, 'read'>, now: () => number): (viewer: Viewer) => Pick<Logs, 'page' | 'counts'> {
  return (viewer) => ({
    counts: (log, by, filter) =>
      db.read(async (sql) => {
        const list = listOfLog(log);
        const group = by === 'age' ? ageOf(list, now()) : { text: name(checkedColumns(list, [by])[0] as string), params: [] };
        const scope = { viewer, dialect: sql.dialect };
        const where = all([visible(viewer, list, sql.dialect, 'otherwise'), filtered(scope, list, filter)]);
        const text = `SELECT ${group.text} AS k, COUNT(*) AS total FROM ${name(list.table)} WHERE ${where.text} GROUP BY k ORDER BY total DESC, k LIMIT ${MOST_ROWS}`;
        const rows = await sql.query<{ k: string | null; total: number }>(text, [...group.params, ...where.params]);
        return rows.map((row) => ({ key: row.k, total: Number(row.total) }));
      }, 'aside'),
    page: (log, request) => {
      const list = listOfLog(log);
      const read = (sql: Sql): Promise<ReadPage> => {
        const slice = slicePage({ viewer, dialect: sql.dialect }, list, request);
        return readPage(sql, slice, request.parts, () => countOf(sql, slice));
      };
      return scans(list, request.filter, request.parts.total, false) ? db.read(read, 'aside') : db.read(read);
    },
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
