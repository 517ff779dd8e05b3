/** Reader of a list inside an answer: its entries, and where the answer says that it goes on. */
import { HubError } from '../../schema/errors.js';
import { dig } from './dig.js';

/** Dotted paths into the answer. `more` leads to a yes or no (`hasNextPage`). */
export interface ListPaths {
  readonly items: string;
  readonly next?: string | undefined;
  readonly more?: string | undefined;
}

export interface List {
  readonly items: readonly Readonly<Record<string, unknown>>[];
  readonly next: string | null;
  /** null: the answer does not say. */
  readonly more: boolean | null;
}

export function listIn(body: unknown, at: ListPaths, source: string): List {
  const items = dig(body, at.items);
  if (!Array.isArray(items)) throw new HubError('SOURCE_MALFORMED', { source, why: `应答中没有列表 ${at.items}` });
  if (!items.every(isObject)) throw new HubError('SOURCE_MALFORMED', { source, why: `列表 ${at.items} 中有不是对象的条目` });
  return { items, next: nextIn(body, at.next, source), more: moreIn(body, at.more, source) };
}

function nextIn(body: unknown, path: string | undefined, source: string): string | null {
  const next = path === undefined ? null : (dig(body, path) ?? null);
  if (next !== null && next !== false && typeof next !== 'string' && typeof next !== 'number') {
    throw new HubError('SOURCE_MALFORMED', { source, why: `应答中的 ${path} 不是文本` });
  }
  return next === null || next === false || next === '' ? null : String(next);
}

function moreIn(body: unknown, path: string | undefined, source: string): boolean | null {
  if (path === undefined) return null;
  const more = dig(body, path);
  if (typeof more !== 'boolean') throw new HubError('SOURCE_MALFORMED', { source, why: `应答中的 ${path} 不是 true 或 false` });
  return more;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
