/** What follows a page: the next place, the end, or the end with a doubt. The same for a pass and for a list of children. */
import { createHash } from 'node:crypto';
import { HubError } from '../../schema/errors.js';
import { doubtOf, type Doubt, unplaced } from './doubt.js';
import type { List, RawEntry } from './list.js';
import type { Walk } from './walk.js';
import { counted, type ListPaths, sizeOf, startOf } from './paging.js';
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
  const walk = counts(before, list);
  return counted(at) === undefined ? byPlace(at, before, walk, list, source, filtered) : byNumber(at, before, walk, list, source, filtered);
}

/** Whether everything that is known to be there was read. */
export const isComplete = ({ read, total, hinted }: Walk): boolean => (total ?? hinted) !== null && read >= ((total ?? hinted) as number);

function counts(before: Walk, { items, total, hints }: List): Walk {
  return {
    ...before,
    read: before.read + items.length,
    pages: Math.min(before.pages + 1, 2),
    total: before.total ?? total?.rows ?? null,
    hinted: before.hinted ?? hints.total?.rows ?? null,
    empty: items.length ? 0 : before.empty + 1,
    full: before.pages === 0 ? items.length : before.full,
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
    if (!isComplete(before) && before.pages < 2) throw standing(source, `第二页与第一页相同,参数 ${counted(at)} 不起作用`);
    return ended(before, { ...list, items: [] }, doubtOf(at, before, list, filtered));
  }
  const emptyEnd = items.length === 0 && (more !== true || walk.empty > MOST_EMPTY);
  if (emptyEnd || more === false || (isComplete(walk) && isShort(at, walk, items))) return ended(walk, list, doubtOf(at, walk, list, filtered));
  return { walk: { ...walk, next: numberPlace(following(at, before, items.length)), face }, items, last: false, doubt: null };
}

// Written as text, 0 after a number is none; alone it may be the first of all cursors.
const wrapsRound = (before: string | null, next: string | null): boolean => (next === '0' || next === '-1') && /^[1-9]\d*$/.test(before ?? '');

// A total that equals one full page is often the size of the page; what comes after it is asked for once.
const isShort = (at: ListPaths, { full, pages }: Walk, { length }: readonly RawEntry[]): boolean =>
  length < (sizeOf(at) ?? full) || (pages > 1 && length < full);

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
