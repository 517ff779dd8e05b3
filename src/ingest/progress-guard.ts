/** Progress guard: stops a run that would not end, because a cursor comes twice, the same rows come again and again, or there are too many pages. */
import { createHash } from 'node:crypto';
import type { Page } from '../../connectors/contract.js';
import { HubError } from '../../schema/errors.js';

// Five million rows of a database in one run; what is beyond them comes with the next.
const MOST_PAGES = 10_000;
// A source may give a page twice; one that loses its cursor gives it without end.
const MOST_ALIKE = 3;

/** Looks at each page once it is stored; throws SOURCE_ENDLESS where the run would not end. @param start where the run begins */
export function progressGuard(source: string, start: string | null, most = MOST_PAGES): (page: Page) => void {
  const cursorsSeen = new Set(start === null ? [] : [digest(start)]);
  const faces = new Map<string, number>();
  let pages = 0;
  return (page) => {
    const endless = () => new HubError('SOURCE_ENDLESS', { source, pages });
    pages += 1;
    if (pages >= most && !page.last) throw endless();
    const face = faceOf(page);
    const alike = face === null ? 0 : (faces.get(face) ?? 0) + 1;
    if (alike > MOST_ALIKE) throw endless();
    if (face !== null) faces.set(face, alike);
    if (page.last) return;
    const cursor = digest(page.cursor);
    if (cursorsSeen.has(cursor)) throw endless();
    cursorsSeen.add(cursor);
  };
}

// The first and last row identify a page well enough, and cost nothing on a large one.
function faceOf({ rows }: Page): string | null {
  return rows.length === 0 ? null : digest(JSON.stringify([rows.length, rows[0], rows.at(-1)]));
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64').slice(0, 22);
}
