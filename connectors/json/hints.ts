/** AnswerHints: what answers of well-known back ends say of their size beside the list, where the mapping does not speak of it. */
import { dig, isObject } from './dig.js';

export interface AnswerHints {
  /** Rows in all; `atLeast`: it is a lower bound. */
  readonly total: Count | null;
  readonly pages: number | null;
  /** More is there. */
  readonly more: boolean;
  /** A next place is named. */
  readonly next: boolean;
}

export interface Count {
  readonly rows: number;
  readonly atLeast: boolean;
}

type Raw = Readonly<Record<string, unknown>>;

const TOTALS = [
  'total',
  'totalCount',
  'total_count',
  'totalElements',
  'totalSize',
  'totalRows',
  'totalRow',
  'totalNum',
  'totalRecords',
  'recordCount',
  'rowCount',
  '@odata.count',
  'count',
]; // prettier-ignore
const PAGES = ['pages', 'totalPages', 'totalPage', 'total_pages', 'pageCount', 'last_page'];
const MORE = ['hasNextPage', 'hasNext', 'hasMore', 'has_more', 'has_next', 'next_page_exists'];
const LAST = ['isLastPage', 'lastPage', 'last', 'isLast'];
const NEXT = [
  'next',
  'nextPage',
  'next_page',
  'nextPageToken',
  'next_page_token',
  'nextCursor',
  'next_cursor',
  'nextToken',
  'nextLink',
  '@odata.nextLink',
  'next_page_url',
]; // prettier-ignore
const BESIDE = ['page', 'pageInfo', 'pagination', 'paging', 'pager', 'meta', '_meta', '_links', 'links', 'meta.pagination', 'meta.page'];

/** The objects on the way to a path, the answer itself first. */
export function parentsOf(body: unknown, path: string): Raw[] {
  const found: Raw[] = isObject(body) ? [body] : [];
  const names = path.split('.');
  for (let i = 1; i < names.length; i++) {
    const inner = dig(body, names.slice(0, i).join('.'));
    if (isObject(inner)) found.push(inner);
  }
  return found;
}

/** @param parents the nearest is believed first */
export function hintsIn(parents: readonly Raw[]): AnswerHints {
  const near = [...parents].reverse();
  const all = near.flatMap((each) => [each, ...BESIDE.map((name) => dig(each, name)).filter(isObject)]);
  const first = <T>(names: readonly string[], read: (value: unknown) => T | null): T | null => {
    for (const each of all)
      for (const name of names)
        if (Object.hasOwn(each, name)) {
          const value = read(each[name]);
          if (value !== null) return value;
        } // prettier-ignore
    return null;
  };
  return {
    total: first(TOTALS, countOf),
    pages: first(PAGES, wholeOf),
    more: first(MORE, yesOrNo) === true || first(LAST, yesOrNo) === false,
    next: first(NEXT, (value) => (isNext(value) ? true : null)) === true,
  };
}

/** A count as a number, as text, or as Elasticsearch gives it. */
export function countOf(value: unknown): Count | null {
  if (isObject(value)) {
    const rows = wholeOf(value.value);
    return rows === null ? null : { rows, atLeast: value.relation === 'gte' };
  }
  const rows = wholeOf(value);
  return rows === null ? null : { rows, atLeast: false };
}

function wholeOf(value: unknown): number | null {
  if (typeof value !== 'number' && !(typeof value === 'string' && /^\s*\d{1,15}\s*$/.test(value))) return null;
  const number = Number(value);
  return Number.isSafeInteger(number) && number >= 0 ? number : null;
}

// Unasked, only a plain yes or no is believed: `last: 0` may be the number of a page.
const yesOrNo = (value: unknown): boolean | null => (typeof value === 'boolean' ? value : null);

export function flagOf(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim().toLowerCase() : '';
  if (/^(?:true|1|y|yes|是)$/.test(text)) return true;
  return /^(?:false|0|n|no|否)$/.test(text) ? false : null;
}

function isNext(value: unknown): boolean {
  if (isObject(value)) return typeof value.href === 'string' && value.href !== '';
  return typeof value === 'string' ? value.trim() !== '' && !/^-?\d+$/.test(value) : typeof value === 'number' && value > 1;
}
