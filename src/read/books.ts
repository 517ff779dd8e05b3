/** Pages of the hub's own books, newest first: runs, batches, deliveries, quarantine, each row for its district and the city. */
import type { Books, Row } from '../hub.js';
import type { Door } from '../kit/door.js';
import { listOfBook } from './lists.js';
import { countOf, pageOf } from './page.js';
import { scope } from './predicate.js';

export function openBookPages(door: Pick<Door, 'read'>): Pick<Books, 'page' | 'count'> {
  return {
    async page(viewer, book, request) {
      const page = pageOf(listOfBook(book), request);
      return door.read(async (sql) => {
        const { text, params } = page.statement(sql.dialect, [scope(viewer)]);
        return page.page(await sql.query<Row>(text, params));
      });
    },
    count: (viewer, book, filter) => door.read((sql) => countOf(sql, listOfBook(book), [scope(viewer)], filter)),
  };
}
