/** Reader of a list inside an answer: its entries, and what the answer says of where it goes on and how much there is. */
import { HubError } from '../../schema/errors.js';
import type { Answered } from './answer.js';
import { refuseBusinessError, saysSuccess } from './business-error.js';
import { dig, isObject } from './dig.js';
import { type Count, countOf, flagOf, type AnswerHints, hintsIn, parentsOf } from './hints.js';
import { nextLink } from './link-header.js';
import type { ListPaths } from './paging.js';
import { addressPlace, isAddress, jsonPlace, tokenPlace } from './place.js';
import { rawJson, readJson } from './read-json.js';

export type { ListPaths } from './paging.js';
export type RawEntry = Readonly<Record<string, unknown>>;

export interface List {
  readonly items: readonly RawEntry[];
  /** The next place, as the cursor keeps it; null: none. */
  readonly next: string | null;
  /** The path of `next` leads nowhere in this answer, not even to null. */
  readonly nextUnsaid: boolean;
  /** null: the answer does not say. */
  readonly more: boolean | null;
  /** Rows in all, where the mapping says where it stands. */
  readonly total: Count | null;
  readonly hints: AnswerHints;
  /** What a person should know, in Chinese. */
  readonly notices: readonly string[];
}

export interface ListReader {
  readonly source: string;
  readonly secrets: readonly string[];
  /** A place is given by a token that a parameter takes; else `next` is an address. */
  readonly tokens: boolean;
  /** A feed's place may be 0; elsewhere 0 and -1 are what back ends write for none. */
  readonly feed: boolean;
  /** Its first page, asked for whole: nothing was seen of the list yet. */
  readonly first: boolean;
  /** Whether a `code` beside the list speaks of the answer; not so in GraphQL. */
  readonly signs: boolean;
}

export function listIn(answered: Answered, at: ListPaths, reader: ListReader): List {
  const body = opened(answered.body, at.items);
  const parents = parentsOf(body, at.items);
  const found = valueAt(body, at.items);
  const empty = found === undefined || found === null || (Array.isArray(found) && found.length === 0);
  const { source, secrets } = reader;
  if (!answered.nothing && (at.success || reader.signs)) refuseBusinessError(body, parents, empty, at.success, source, secrets);
  const { items, notices } = itemsIn(found, body, parents, answered, at, reader);
  const nextParents = at.next === undefined ? [] : parentsOf(body, at.next).slice(1);
  const hints = hintsIn([...parents, ...nextParents]);
  const link = answered.link === null ? null : nextLink(answered.link);
  return {
    items,
    ...placeIn(answered, body, at, reader, link),
    more: moreIn(body, at.more, source, empty),
    total: at.page?.total === undefined ? null : countOf(dig(body, at.page.total)),
    hints: { ...hints, next: hints.next || link !== null },
    notices,
  };
}

/** An answer in which the list's surroundings were serialised once more as text is opened up. */
function opened(body: unknown, path: string): unknown {
  const [first = ''] = path.split('.');
  const inner = isObject(body) && path !== '$' ? body[first] : null;
  return typeof inner === 'string' && /^\s*[[{]/.test(inner) ? { ...(body as RawEntry), [first]: reread(inner) } : body;
}

function reread(text: string): unknown {
  try {
    return readJson(text);
  } catch {
    return text;
  }
}

const valueAt = (body: unknown, path: string): unknown => (path === '$' ? body : dig(body, path));

function itemsIn(found: unknown, body: unknown, parents: readonly RawEntry[], answered: Answered, at: ListPaths, reader: ListReader) {
  const { source } = reader;
  if (found === undefined || found === null) {
    if (!isSound(body, parents, answered, at, reader)) throw new HubError('SOURCE_MALFORMED', { source, why: missing(body, at.items) });
    const how = answered.nothing ? `HTTP ${answered.status}` : found === null ? 'null' : '缺失';
    return {
      items: [],
      notices: reader.first && !saysNone(body, parents, at) ? [`第一页没有列表 ${at.items}(${how}),按没有数据处理;若应有数据,请核对 items`] : [],
    };
  }
  if (!Array.isArray(found))
    throw new HubError('SOURCE_MALFORMED', { source, why: `${at.items} 是一个${isObject(found) ? '对象' : '值'}而不是列表` });
  const items = found.filter((each) => each !== null);
  if (!items.every(isObject)) throw new HubError('SOURCE_MALFORMED', { source, why: `列表 ${at.items} 中有不是对象的条目` });
  const nulls = found.length - items.length;
  return { items, notices: nulls ? [`列表 ${at.items} 中有 ${nulls} 处 null,没有内容可读,其余照常入库;请对方核对`] : [] };
}

// Nothing where a list is promised is believed only of an answer that is sound: it must not end a pass that has not begun, nor hide a list
// that goes by another name now.
function isSound(body: unknown, parents: readonly RawEntry[], answered: Answered, at: ListPaths, { first, signs }: ListReader): boolean {
  if (answered.nothing) return true;
  if (!isObject(body)) return body === null && at.items === '$';
  const outer = at.items.split('.').slice(0, -1).join('.');
  const around = outer === '' ? body : dig(body, outer);
  if ([body, around].some((each) => isObject(each) && holdsList(each, first))) return false;
  if (!first || saysNone(body, parents, at) || (isObject(around) && (outer !== '' || Object.hasOwn(body, at.items)))) return true;
  return signs && (around === null || saysSuccess(parents, at.success));
}

// A total of 0 is the other side's word that there is none.
const saysNone = (body: unknown, parents: readonly RawEntry[], { page }: ListPaths): boolean =>
  ((page?.total === undefined ? null : countOf(dig(body, page.total))) ?? hintsIn(parents).total)?.rows === 0;

const holdsList = (within: RawEntry, evenEmpty: boolean): boolean =>
  Object.entries(within).some(
    ([name, each]) => Array.isArray(each) && !/^(?:errors?|warnings?|messages?)$/i.test(name) && (evenEmpty || each.length > 0),
  );

function missing(body: unknown, items: string): string {
  if (Array.isArray(body)) return '应答本身就是列表:请把 items 写成 "$"';
  if (!isObject(body)) return '应答不是 JSON 对象';
  return `应答中没有列表 ${items}`;
}

function placeIn(answered: Answered, body: unknown, at: ListPaths, reader: ListReader, link: string | null): Pick<List, 'next' | 'nextUnsaid'> {
  const { source } = reader;
  if (at.link) return { next: link === null ? null : addressPlace(link, answered.url, source), nextUnsaid: false };
  if (at.next === undefined) return { next: null, nextUnsaid: false };
  const value = dig(body, at.next);
  return { next: nextOf(value, answered, at.next, reader), nextUnsaid: value === undefined };
}

function nextOf(value: unknown, answered: Answered, path: string, reader: ListReader): string | null {
  if (value === undefined || value === null || value === false || value === '') return null;
  if (!reader.feed && (value === 0 || value === -1)) return null;
  if (typeof value === 'string') return isAddress(value) || !reader.tokens ? addressPlace(value, answered.url, reader.source) : tokenPlace(value);
  if (value === true || !reader.tokens) throw new HubError('SOURCE_MALFORMED', { source: reader.source, why: `应答中的 ${path} 不是位置` });
  if (Array.isArray(value) && value.length === 0) return null;
  return jsonPlace(rawJson(answered.text, (whole) => dig(answered.inner(whole), path)));
}

function moreIn(body: unknown, path: string | undefined, source: string, empty: boolean): boolean | null {
  if (path === undefined) return null;
  const value = dig(body, path);
  if (empty && (value === undefined || value === null)) return null;
  const more = flagOf(value);
  if (more === null) throw new HubError('SOURCE_MALFORMED', { source, why: `应答中的 ${path} 不是 true 或 false` });
  return more;
}
