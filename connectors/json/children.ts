/** Reader of the lists of children of a page's rows: inside the rows themselves, or in pages of their own for one parent or for several at a time. */
import { HubError } from '../../schema/errors.js';
import type { ChildMapping, KindMapping, RawRow } from '../contract.js';
import { dig } from './dig.js';
import { type List, type ListPaths, listIn } from './list.js';

type Entry = Readonly<Record<string, unknown>>;

/** Where one list of children is found; `parents` takes several keys at once, and `parentKey` then names each child's parent. */
export interface ChildPaths extends ListPaths {
  readonly after?: string | undefined;
  readonly parent?: string | undefined;
  readonly parents?: string | undefined;
  readonly parentKey?: string | undefined;
}

/** Requests one page of a list that has its own pages, for these parents. */
export type FetchChildren = (child: ChildPaths, keys: readonly unknown[], after: string | null) => Promise<unknown>;

const AT_ONCE = 4;
const PARENTS = 100;
const MOST_PAGES = 1_000;
const MOST_ROWS = 200_000;

/** @param hasPages whether a list has pages of its own @param fetchPage one of its pages */
export async function childrenOf(
  kind: KindMapping,
  items: readonly Entry[],
  source: string,
  hasPages: (child: ChildPaths) => boolean,
  fetchPage: FetchChildren,
): Promise<readonly RawRow['children'][]> {
  const lists: Record<string, readonly Entry[]>[] = items.map(() => ({}));
  for (const [name, mapping] of Object.entries(kind.children)) {
    const child = pathsOf(mapping);
    const found = hasPages(child) ? await pagedOf(kind, child, items, source, fetchPage) : items.map((item) => within(item, child, name, source));
    lists.forEach((each, i) => {
      each[name] = found[i] ?? [];
    });
  }
  return Object.keys(kind.children).length ? lists : [];
}

const pathsOf = ({ extra }: ChildMapping): ChildPaths => extra as unknown as ChildPaths;

function within(item: Entry, child: ChildPaths, name: string, source: string): readonly Entry[] {
  if ((dig(item, child.items) ?? null) === null) return [];
  const { items, more } = listIn(item, child, source);
  // Stored as it is, the missing rest would look removed.
  if (more) throw new HubError('SOURCE_MALFORMED', { source, why: `子表 ${name} 在行内没有给全,请为它配置单独的分页` });
  return items;
}

async function pagedOf(kind: KindMapping, child: ChildPaths, items: readonly Entry[], source: string, fetchPage: FetchChildren) {
  const [key = ''] = kind.key;
  const keyOf = (item: Entry): unknown => dig(item, key) ?? null;
  // A withdrawn row is often missing from the list's own pages; and without a key no request is possible.
  const parents = items.filter((item) => keyOf(item) !== null && !isWithdrawn(kind, item));
  const keys = [...new Map(parents.map((item) => [String(keyOf(item)), keyOf(item)])).values()];
  const size = child.parents === undefined ? 1 : PARENTS;
  const groups = Array.from({ length: Math.ceil(keys.length / size) }, (_, i) => keys.slice(i * size, (i + 1) * size));
  const found = new Map<string, Entry[]>();
  let count = 0;
  for (let i = 0; i < groups.length; i += AT_ONCE) {
    const batches = groups.slice(i, i + AT_ONCE);
    const answers = await Promise.all(batches.map((group) => allPages(child, group, source, fetchPage)));
    for (const [index, rows] of answers.entries()) {
      if ((count += rows.length) > MOST_ROWS) throw new HubError('SOURCE_MALFORMED', { source, why: `一页的子表超过 ${MOST_ROWS} 行` });
      for (const row of rows) {
        const parent = String(child.parents === undefined ? batches[index]?.[0] : dig(row, child.parentKey ?? ''));
        const siblings = found.get(parent);
        if (siblings) siblings.push(row);
        else found.set(parent, [row]);
      }
    }
  }
  return items.map((item) => found.get(String(keyOf(item))) ?? []);
}

/** All pages of one list. */
async function allPages(child: ChildPaths, keys: readonly unknown[], source: string, fetchPage: FetchChildren): Promise<Entry[]> {
  const rows: Entry[] = [];
  const seen = new Set<string>();
  for (let after: string | null = null; ; ) {
    const { items, next, more }: List = listIn(await fetchPage(child, keys, after), child, source);
    rows.push(...items);
    if (next === null || more === false || (items.length === 0 && more === null)) return rows;
    if (seen.has(next) || seen.size >= MOST_PAGES || rows.length > MOST_ROWS) throw new HubError('SOURCE_ENDLESS', { source, pages: seen.size + 1 });
    seen.add(next);
    after = next;
  }
}

function isWithdrawn({ withdrawn }: KindMapping, item: Entry): boolean {
  return withdrawn !== null && String(dig(item, withdrawn.field) ?? '') === withdrawn.equals;
}
