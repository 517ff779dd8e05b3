/** Pages of the hub's own books, newest first: runs, batches, deliveries, quarantine, each row for its district and the city. */
import type { Books } from '../hub.js';
import type { Door } from '../kit/door.js';
import { listOfBook } from './lists.js';
import { countOf, cutOf, readPage } from './page.js';

export function openBookPages(door: Pick<Door, 'read'>): Pick<Books, 'page'> {
  return {
    page: (viewer, book, request) =>
      door.read((sql) => {
        const cut = cutOf({ viewer, dialect: sql.dialect }, listOfBook(book), request);
        return readPage(sql, cut, request.parts, () => countOf(sql, cut));
      }),
  };
}
