/** Pages of the hub's own books, newest first: runs, batches, deliveries, quarantine, quality issues, each row for its district and the city. */
import type { Books } from '../hub.js';
import type { Door } from '../kit/door.js';
import { name } from '../kit/sql.js';
import { filtered } from './filter.js';
import { known, listOfBook } from './lists.js';
import { countOf, cutOf, MOST_ROWS, readPage } from './page.js';
import { all, visible } from './predicate.js';

export function openBookPages(door: Pick<Door, 'read'>): Pick<Books, 'page' | 'counts'> {
  return {
    counts: (viewer, book, by, filter) =>
      door.read(async (sql) => {
        const list = listOfBook(book);
        const [column] = known(list, [by]);
        const asker = { viewer, dialect: sql.dialect };
        const where = all([visible(viewer, list, sql.dialect, 'otherwise'), filtered(asker, list, filter)]);
        const text = `SELECT ${name(column as string)} AS k, COUNT(*) AS total FROM ${name(list.table)} WHERE ${where.text} GROUP BY k ORDER BY total DESC, k LIMIT ${MOST_ROWS}`;
        const rows = await sql.query<{ k: string | null; total: number }>(text, where.params);
        return rows.map((row) => ({ key: row.k, total: Number(row.total) }));
      }),
    page: (viewer, book, request) =>
      door.read((sql) => {
        const cut = cutOf({ viewer, dialect: sql.dialect }, listOfBook(book), request);
        return readPage(sql, cut, request.parts, () => countOf(sql, cut));
      }),
  };
}
