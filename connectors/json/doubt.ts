/** Doubt at the end of a list: what its answers say does not agree with what came. */
import type { List } from './list.js';
import { counted, type ListPaths } from './paging.js';
import type { Walk } from './walk.js';

export interface Doubt {
  /** In Chinese, with both numbers. */
  readonly why: string;
  /** A total moved under the reader: a second reading may settle it. */
  readonly changed: boolean;
}

export function unplaced(at: ListPaths, { more }: List): Doubt | null {
  const what = more === true ? `应答中的 ${at.more} 说还有下一页` : '应答说还有下一页';
  const how = at.next === undefined && !at.link ? '映射没有写怎样翻页(next、page 或 link)' : '却没有给出下一页的位置';
  return { why: `${what},${how}`, changed: false };
}

export function doubtOf(at: ListPaths, walk: Walk, list: List, filtered: boolean): Doubt | null {
  if (at.totals === 'unreliable') return null;
  if (walk.total !== null) return byTotal(walk, list);
  const unsaid = counted(at) !== undefined || (!at.link && (at.next === undefined || (list.nextUnsaid && walk.pages === 1)));
  return unsaid && !filtered ? byHints(at, walk, list) : null;
}

/** Some frameworks page nothing where their paging is not switched on: all rows on every page, and 0 for a total. */
export const unpaged = (at: ListPaths): Doubt => ({
  why: `第二页与第一页相同,而应答说共 0 条:对方多半没有分页;确是一次给全的,请删去 page 中的 ${counted(at)},或在映射中写 totals: unreliable`,
  changed: false,
});

function byTotal({ total, read }: Walk, { total: now }: List): Doubt | null {
  const first = total as number;
  // Many count on the first page only, and write 0 on the others.
  const last = now === null || now.rows === 0 ? first : now.rows;
  // Exceeded by what came, it counts something else, mostly the rows of one page: nothing is missing by it.
  if (read > first && read > last) return null;
  const offer = '若对方的总数一向不准,请在映射中写 totals: unreliable';
  if (first !== last) return { why: `读第一页时共 ${first} 条,读末页时共 ${last} 条,实际读到 ${read} 条;${offer}`, changed: true };
  if (now?.atLeast ? read >= last : read === last) return null;
  return { why: `应答说共 ${last} 条,实际读到 ${read} 条;${offer}`, changed: false };
}

function byHints(at: ListPaths, { hinted, read, pages }: Walk, { hints, items }: List): Doubt | null {
  const paged = counted(at) !== undefined;
  const how = paged
    ? '请核对 page 中的 from 与参数名'
    : at.next === undefined
      ? '映射没有写怎样翻页(next、page 或 link)'
      : `应答中没有 ${at.next},请核对 next`;
  const offer = '不需翻页时请写 totals: unreliable';
  const doubt = (what: string): Doubt | null => ({ why: `${what},实际读到 ${read} 条;${how};${offer}`, changed: false });
  if (hinted !== null && hinted > read) return doubt(`应答说共 ${hinted} 条`);
  if (paged || items.length === 0) return null;
  if (hints.pages !== null && hints.pages > pages) return doubt(`应答说共 ${hints.pages} 页`);
  return hints.next ? doubt('应答给出了下一页的位置') : null;
}
