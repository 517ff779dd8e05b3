/** What follows a page: the next place, the end, or the end with a doubt. The same for a pass and for a list of children. */
import { createHash } from 'node:crypto';
import { HubError } from '../../schema/errors.js';
import type { RawEntry, List } from './list.js';
import { counted, type ListPaths, sizeOf, startOf } from './paging.js';
import { numberPlace, placeOf } from './place.js';

/** What a pass over a list has seen so far. Kept in the cursor, so with short names for what it holds. */
export interface Walk {
  /** The place of the page to come; null: the first. */
  readonly next: string | null;
  /** Rows read, where a total says how many there should be. */
  readonly read: number;
  /** Pages read: none, one, or several (2). */
  readonly pages: number;
  /** The total of the first page, where the mapping names one; and where answers merely say so. */
  readonly total: number | null;
  readonly hinted: number | null;
  /** Pages without rows, one after another. */
  readonly empty: number;
  /** Of the page before, where pages are counted: some back ends give the last page again instead of an empty one. */
  readonly face: string | null;
  /** Rows of its first page. */
  readonly full: number;
}

export const START_OF_WALK: Walk = { next: null, read: 0, pages: 0, total: null, hinted: null, empty: 0, face: null, full: 0 };

export interface Turn {
  readonly walk: Walk;
  /** The rows to hand on. */
  readonly items: readonly RawEntry[];
  readonly last: boolean;
  /** At the end: what does not add up, in Chinese. `changed`: a total that moved under the reader, which a second reading may settle. */
  readonly doubt: { readonly why: string; readonly changed: boolean } | null;
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
  if (repeated && more !== false && (items.length || more === true)) throw standing(source, 'next 给出的仍是当前页的位置');
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

const ended = (walk: Walk, { items }: Pick<List, 'items'>, doubt: Turn['doubt']): Turn => ({
  walk: { ...walk, next: null },
  items,
  last: true,
  doubt,
});

const standing = (source: string, why: string): HubError =>
  new HubError('SOURCE_MALFORMED', { source, why: `翻页没有前进:${why},请核对翻页的写法(next 与 after、page 或 link)` });

function unplaced(at: ListPaths, { more }: List): Turn['doubt'] {
  const what = more === true ? `应答中的 ${at.more} 说还有下一页` : '应答说还有下一页';
  const how = at.next === undefined && !at.link ? '映射没有写怎样翻页(next、page 或 link)' : '却没有给出下一页的位置';
  return { why: `${what},${how}`, changed: false };
}

function doubtOf(at: ListPaths, walk: Walk, list: List, filtered: boolean): Turn['doubt'] {
  if (at.totals === 'unreliable') return null;
  if (walk.total !== null) return byTotal(walk, list);
  const unsaid = counted(at) !== undefined || (!at.link && (at.next === undefined || (list.nextUnsaid && walk.pages === 1)));
  return unsaid && !filtered ? byHints(at, walk, list) : null;
}

function byTotal({ total, read }: Walk, { total: now, items }: List): Turn['doubt'] {
  const first = total as number;
  // An empty answer counts nothing: many write 0 there.
  const last = now === null || (items.length === 0 && now.rows === 0) ? first : now.rows;
  const offer = '若对方的总数一向不准,请在映射中写 totals: unreliable';
  if (first !== last) return { why: `读第一页时共 ${first} 条,读末页时共 ${last} 条,实际读到 ${read} 条;${offer}`, changed: true };
  if (now?.atLeast ? read >= last : read === last) return null;
  return { why: `应答说共 ${last} 条,实际读到 ${read} 条;${offer}`, changed: false };
}

function byHints(at: ListPaths, { hinted, read, pages }: Walk, { hints, items }: List): Turn['doubt'] {
  const paged = counted(at) !== undefined;
  const how = paged
    ? '请核对 page 中的 from 与参数名'
    : at.next === undefined
      ? '映射没有写怎样翻页(next、page 或 link)'
      : `应答中没有 ${at.next},请核对 next`;
  const offer = '不需翻页时请写 totals: unreliable';
  const doubt = (what: string): Turn['doubt'] => ({ why: `${what},实际读到 ${read} 条;${how};${offer}`, changed: false });
  if (hinted !== null && hinted > read) return doubt(`应答说共 ${hinted} 条`);
  if (paged || items.length === 0) return null;
  if (hints.pages !== null && hints.pages > pages) return doubt(`应答说共 ${hints.pages} 页`);
  return hints.next ? doubt('应答给出了下一页的位置') : null;
}

/** Of rows that are the same in the same order. */
function faceOf(items: readonly RawEntry[]): string {
  return createHash('sha256')
    .update(JSON.stringify([items.length, items[0], items.at(-1)]))
    .digest('base64url')
    .slice(0, 16); // prettier-ignore
}
