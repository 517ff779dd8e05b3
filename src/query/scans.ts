/** Scans: whether a request reads more than a page, because no index leads to the rows it asks for. Such a read goes aside (`ReadLimit`). */
import type { Filter } from '../api.js';
import type { ListOf } from './lists.js';

/** @param counted the total comes from the rollups */
export function scans(list: ListOf, filter: Filter | null, total: boolean, counted: boolean): boolean {
  if (counted) return false;
  return filter === null ? total : !isNarrow(list, filter);
}

/** Some condition that must hold is one of equality or range on a column with an index, and none reads other lists. */
function isNarrow(list: ListOf, filter: Filter): boolean {
  if ('and' in filter) return filter.and.some((part) => isNarrow(list, part)) && !filter.and.some(readsElsewhere);
  if ('or' in filter) return filter.or.every((part) => isNarrow(list, part));
  if ('not' in filter || 'reference' in filter) return false;
  if (!list.orders.has(filter.field) && filter.field !== 'id' && filter.field !== 'day') return false;
  const { eq, in: among, gt, gte, lt, lte, startsWith } = filter.match;
  return [eq, among, gt, gte, lt, lte, startsWith].some((value) => value !== undefined && value !== null);
}

function readsElsewhere(filter: Filter): boolean {
  if ('and' in filter) return filter.and.some(readsElsewhere);
  if ('or' in filter) return filter.or.some(readsElsewhere);
  return 'not' in filter ? readsElsewhere(filter.not) : 'reference' in filter;
}
