/** Pages of a list that was worked out whole: a cursor holds the place of its row in the order, so that a list that changed loses nothing behind it. */
import { HubError } from '../../schema/errors.js';
import { MOST_ROWS, PAGE } from '../engine/cost/limits.js';

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

export interface PageOf<T> {
  readonly rows: readonly T[];
  readonly pageInfo: { hasPreviousPage: boolean; hasNextPage: boolean; startCursor: string | null; endCursor: string | null };
}

/** Rows of a page, for its cost: one that is refused reads nothing. */
export function pageSize(first: unknown): number {
  if (typeof first !== 'number') return PAGE;
  return first < 1 || first > MOST_ROWS ? 0 : first;
}

/** Rows of a page; a number that is none is refused. */
export function pageRange(first: number | null | undefined): number {
  const size = first ?? PAGE;
  if (size < 1 || size > MOST_ROWS) throw new HubError('BAD_ARGUMENT', { name: 'first', why: `应在 1 与 ${MOST_ROWS} 之间` });
  return size;
}

/** @param place of a row, compared with that of the cursor by `behind` */
export function pageOf<T>(
  list: string,
  rows: readonly T[],
  { first, after }: PageArguments,
  place: (row: T) => readonly unknown[],
  behind: (row: T, place: readonly unknown[]) => boolean,
): PageOf<T> {
  const size = pageRange(first);
  const from = typeof after === 'string' ? placeIn(list, after) : null;
  const start = from === null ? 0 : rows.findIndex((row) => behind(row, from));
  const page = start < 0 ? [] : rows.slice(start, start + size);
  const cursor = (row: T | undefined): string | null => (row === undefined ? null : cursorOf(list, place(row)));
  return {
    rows: page,
    pageInfo: {
      hasPreviousPage: start !== 0 && rows.length > 0,
      hasNextPage: start >= 0 && start + page.length < rows.length,
      startCursor: cursor(page[0]),
      endCursor: cursor(page.at(-1)),
    },
  };
}

export const cursorOf = (list: string, place: readonly unknown[]): string => Buffer.from(JSON.stringify([list, ...place])).toString('base64url');

export function placeIn(list: string, cursor: string): readonly unknown[] {
  let parts: unknown = null;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    // Said below.
  }
  if (!Array.isArray(parts) || parts[0] !== list) throw new HubError('BAD_ARGUMENT', { name: 'after', why: '游标无效,或不属于当前列表' });
  return parts.slice(1);
}
