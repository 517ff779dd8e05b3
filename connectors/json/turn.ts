/** What follows a page: the next place, the end, or the end with a doubt. The same for a pass and for a list of children. */
import { createHash } from 'node:crypto';
import { HubError } from '../../schema/errors.js';
import { doubtOf, type Doubt, unpaged, unplaced } from './doubt.js';
import type { Count } from './hints.js';
import type { List, RawEntry } from './list.js';
import type { Walk } from './walk.js';
import { counted, type ListPaths, startOf } from './paging.js';
import { numberPlace, placeOf } from './place.js';

export interface Turn {
  readonly walk: Walk;
  /** The rows to hand on. */
  readonly items: readonly RawEntry[];
  readonly last: boolean;
  /** At the end: what does not add up. */
  readonly doubt: Doubt | null;
}

const MOST_EMPTY = 100;

/** @param filtered the answer holds part of the rows only (from a moment on), and what it says unasked of its size may speak of all */
export function turn(at: ListPaths, before: Walk, list: List, source: string, filtered: boolean): Turn {
  const walk = counts(at, before, list);
  return counted(at) === undefined ? byPlace(at, before, walk, list, source, filtered) : byNumber(at, before, walk, list, source, filtered);
}

/** Whether everything that is known to be there was read. */
export const isComplete = ({ read, total, hinted }: Walk): boolean => (total ?? hinted) !== null && read >= ((total ?? hinted) as number);

function counts(at: ListPaths, before: Walk, { items, total, hints }: List): Walk {
  const read = before.read + items.length;
  // Many write 0 where they have not counted; rows beside it show that it counts nothing.
  const said = (count: Count | null): number | null => (count === null || (count.rows === 0 && read > 0) ? null : count.rows);
  const late = before.pages > 0 && counted(at) === undefined;
  return {
    ...before,
    read,
    // That nothing follows a list which was whole on one page makes it no list of several.
    pages: items.length === 0 && before.pages === 1 && counted(at) !== undefined && isComplete(before) ? 1 : Math.min(before.pages + 1, 2),
    total: before.total ?? (late ? null : said(total)),
    hinted: before.hinted ?? said(hints.total),
    empty: items.length ? 0 : before.empty + 1,
    full: Math.max(before.full, items.length),
  };
}

function byPlace(at: ListPaths, before: Walk, walk: Walk, list: List, source: string, filtered: boolean): Turn {
  const { items } = list;
  const next = wrapsRound(before.next, list.next) ? null : list.next;
  const more = list.more ?? (list.hints.more || null);
  const repeated = next !== null && next === before.next;
  const whole = walk.total !== null && walk.read >= walk.total && more !== true;
  if (repeated && !whole && more !== false && (items.length || more === true)) throw standing(source, 'next 给出的仍是当前页的位置');
  if (next === null && more === true && (list.more === true || at.totals === undefined)) return ended(walk, list, unplaced(at, list));
  if (next === null || more === false || repeated) return ended(walk, list, doubtOf(at, walk, list, filtered));
  if (walk.empty > MOST_EMPTY) throw new HubError('SOURCE_MALFORMED', { source, why: `连续 ${MOST_EMPTY} 页没有数据仍要求翻页` });
  // A count in it would make every place new, and a circle would not be seen.
  return { walk: { ...walk, next, read: walk.total === null ? 0 : walk.read }, items, last: false, doubt: null };
}

function byNumber(at: ListPaths, before: Walk, walk: Walk, list: List, source: string, filtered: boolean): Turn {
  const { items, more } = list;
  const face = faceOf(items);
  if (items.length && face === before.face) {
    // Asked beyond the end, some give the last page again. The first two alike may also be a parameter that is ignored.
    const unmoved = !isComplete(before) && before.pages < 2 && at.totals === undefined;
    if (unmoved && list.total?.rows === 0) return ended(before, { ...list, items: [] }, unpaged(at));
    if (unmoved) throw standing(source, `第二页与第一页相同,参数 ${counted(at)} 不起作用`);
    return ended(before, { ...list, items: [] }, doubtOf(at, before, list, filtered));
  }
  const emptyEnd = items.length === 0 && (more !== true || walk.empty > MOST_EMPTY);
  if (emptyEnd || more === false || isReached(at, walk, list)) return ended(walk, list, doubtOf(at, walk, list, filtered));
  return { walk: { ...walk, next: numberPlace(following(at, before, items.length)), face }, items, last: false, doubt: null };
}

// Written as text, 0 after a number is none; alone it may be the first of all cursors.
const wrapsRound = (before: string | null, next: string | null): boolean => (next === '0' || next === '-1') && /^[1-9]\d*$/.test(before ?? '');

// Only a mapped total ends a list before its empty page, and only where it is met to the row on a page that is not full. On the first page
// it may be the size of the page, which a server caps below what was asked; and one that was exceeded counts something else.
const isReached = ({ totals }: ListPaths, { full, pages, read, total }: Walk, { items, more, total: now }: List): boolean =>
  totals === undefined && more !== true && pages > 1 && read === total && now?.atLeast !== true && items.length < full;

function following(at: ListPaths, { next }: Walk, rows: number): number {
  const place = next === null ? null : placeOf(next);
  const here = place?.kind === 'page' ? place.number : startOf(at);
  return here + (at.page?.number === undefined ? rows : 1);
}

const ended = (walk: Walk, { items }: Pick<List, 'items'>, doubt: Doubt | null): Turn => ({
  walk: { ...walk, next: null },
  items,
  last: true,
  doubt,
});

const standing = (source: string, why: string): HubError =>
  new HubError('SOURCE_MALFORMED', { source, why: `翻页没有前进:${why},请核对翻页的写法(next 与 after、page 或 link)` });

/** Of rows that are the same in the same order. */
function faceOf(items: readonly RawEntry[]): string {
  return createHash('sha256')
    .update(JSON.stringify([items.length, items[0], items.at(-1)]))
    .digest('base64url')
    .slice(0, 16); // prettier-ignore
}
