/** Reader of the lists of children of a page's rows: inside the rows themselves, or in pages of their own for one parent or for several at a time. */
import { isFlag } from '../../schema/spelling/flags.js';
import { HubError } from '../../schema/errors.js';
import type { ChildMapping, KindMapping, RawRow } from '../contract.js';
import { dig } from './dig.js';
import { hintsIn, parentsOf } from './hints.js';
import { type RawEntry, type List, type ListPaths, type ListReader, listIn } from './list.js';
import { turn } from './turn.js';
import { START_OF_WALK, type Walk } from './walk.js';

/** Where one list of children is found; `parents` takes several keys at once, and `parentKey` then names each child's parent. */
export interface ChildPaths extends ListPaths {
  readonly parent?: string | undefined;
  readonly parents?: string | undefined;
  readonly parentKey?: string | undefined;
}

/** How lists of children are asked for. */
export interface ChildFetcher {
  readonly source: string;
  /** Whether a list has pages of its own. */
  hasPages(child: ChildPaths): boolean;
  /** One page of such a list, for these parents. */
  fetchPage(child: ChildPaths, keys: readonly unknown[], place: string | null): Promise<List>;
  /** What a person should know is added here. */
  readonly notices: string[];
}

const AT_ONCE = 4;
const PARENTS = 100;
const MOST_PAGES = 1_000;
const MOST_ROWS = 200_000;

export async function childrenOf(kind: KindMapping, items: readonly RawEntry[], fetcher: ChildFetcher): Promise<readonly RawRow['children'][]> {
  const lists: Record<string, readonly RawEntry[]>[] = items.map(() => ({}));
  for (const [name, mapping] of Object.entries(kind.children)) {
    const child = pathsOf(mapping);
    const found = fetcher.hasPages(child) ? await pagedOf(kind, child, items, fetcher) : items.map((item) => within(item, child, name, fetcher));
    lists.forEach((each, i) => {
      each[name] = found[i] ?? [];
    });
  }
  return Object.keys(kind.children).length ? lists : [];
}

const pathsOf = ({ extra }: ChildMapping): ChildPaths => extra as unknown as ChildPaths;

const INSIDE: Omit<ListReader, 'source'> = { secrets: [], tokens: true, feed: false, first: true, signs: false };

function within(item: RawEntry, child: ChildPaths, name: string, { source, notices }: ChildFetcher): readonly RawEntry[] {
  if ((dig(item, child.items) ?? null) === null) return [];
  const found = listIn(inlineAnswer(item), child, { ...INSIDE, source });
  // Stored as it is, the missing rest would look removed.
  if (found.more || (child.totals !== 'unreliable' && saysMore(item, child, found.items.length)))
    throw new HubError('SOURCE_MALFORMED', { source, why: `子表 ${name} 在行内没有给全,请为它配置单独的分页` });
  notices.push(...found.notices);
  return found.items;
}

// What stands in the row itself is the record's own: only what is around the list inside it speaks of the list.
function saysMore(item: RawEntry, { items }: ChildPaths, count: number): boolean {
  const { more, total } = hintsIn(parentsOf(item, items).slice(1));
  return more || (total !== null && total.rows > count);
}

const inlineAnswer = (body: RawEntry): Parameters<typeof listIn>[0] => ({
  body,
  text: '',
  status: 200,
  nothing: false,
  at: null,
  link: null,
  url: '',
  inner: (whole) => whole,
});

async function pagedOf(kind: KindMapping, child: ChildPaths, items: readonly RawEntry[], fetcher: ChildFetcher): Promise<RawEntry[][]> {
  const [key = ''] = kind.key;
  const keyOf = (item: RawEntry): unknown => dig(item, key) ?? '';
  // A withdrawn row is often missing from the list's own pages; and without a key no request is possible.
  const parents = items.filter((item) => keyOf(item) !== '' && !isWithdrawn(kind, item));
  const keys = [...new Map(parents.map((item) => [String(keyOf(item)), keyOf(item)])).values()];
  const size = child.parents === undefined ? 1 : PARENTS;
  const groups = Array.from({ length: Math.ceil(keys.length / size) }, (_, i) => keys.slice(i * size, (i + 1) * size));
  const found = new Map<string, RawEntry[]>();
  let count = 0;
  for (let i = 0; i < groups.length; i += AT_ONCE) {
    const batches = groups.slice(i, i + AT_ONCE);
    const answers = await Promise.all(batches.map((group) => allPages(child, group, fetcher)));
    for (const [index, rows] of answers.entries()) {
      count += rows.length;
      if (count > MOST_ROWS) throw new HubError('SOURCE_MALFORMED', { source: fetcher.source, why: `一页的子表超过 ${MOST_ROWS} 行` });
      sortByParent(child, rows, batches[index]?.[0], found);
    }
  }
  return items.map((item) => found.get(String(keyOf(item))) ?? []);
}

function sortByParent(child: ChildPaths, rows: readonly RawEntry[], asked: unknown, found: Map<string, RawEntry[]>): void {
  for (const row of rows) {
    const parent = String(child.parents === undefined ? asked : dig(row, child.parentKey ?? ''));
    const siblings = found.get(parent);
    if (siblings) siblings.push(row);
    else found.set(parent, [row]);
  }
}

/** All pages of one list. One that does not come whole makes no page: the rest would look removed. */
async function allPages(child: ChildPaths, keys: readonly unknown[], { source, fetchPage, notices }: ChildFetcher): Promise<RawEntry[]> {
  const rows: RawEntry[] = [];
  const seen = new Set<string>();
  const given = new Set<string>();
  for (let walk: Walk = START_OF_WALK; ; ) {
    const list = await fetchPage(child, keys, walk.next);
    notices.push(...list.notices.filter(() => walk.next !== null || list.items.length > 0));
    const around = list.next !== null && list.more !== false && list.items.length > 0 && seen.has(list.next);
    if (around || seen.size >= MOST_PAGES || rows.length > MOST_ROWS) throw new HubError('SOURCE_ENDLESS', { source, pages: seen.size + 1 });
    const endsEmpty = list.items.length === 0 && list.more === null && !list.hints.more;
    const step = turn(child, walk, endsEmpty ? { ...list, next: null } : list, source, false);
    rows.push(...unrepeated(step.items, given));
    if (step.doubt) throw new HubError('SOURCE_MALFORMED', { source, why: `子表没有给全:${step.doubt.why}` });
    if (step.last) return rows;
    seen.add(step.walk.next as string);
    walk = step.walk;
  }
}

/** A child that stood on an earlier page of its list is no second one: pages repeat themselves and overlap. */
function unrepeated(items: readonly RawEntry[], given: Set<string>): readonly RawEntry[] {
  const texts = items.map((item) => JSON.stringify(item));
  const fresh = items.filter((_, i) => !given.has(texts[i] as string));
  for (const text of texts) given.add(text);
  return fresh;
}

function isWithdrawn({ withdrawn }: KindMapping, item: RawEntry): boolean {
  return withdrawn !== null && isFlag(String(dig(item, withdrawn.field) ?? ''), withdrawn.equals);
}
