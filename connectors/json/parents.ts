/** Children by their parents: the keys that are asked with, a few requests at a time, and whose child each row is. */
import { HubError } from '../../schema/errors.js';
import { at, textOf } from '../../schema/kind/raw-text.js';
import { isFlag } from '../../schema/spelling/flags.js';
import type { KindMapping } from '../contract.js';
import { allPages, MOST_ROWS } from './child-pages.js';
import type { ChildFetcher, ChildPaths } from './child-fetcher.js';
import type { RawEntry } from './list.js';
import { isLone, isOdd } from './odd-parent.js';

const AT_ONCE = 4;
const PARENTS = 100;
// A path that is wrong fails for every parent: it is not asked a thousand times.
const MOST_ODD = 8;

/** Of each row its children, or why it stands without: nothing is made up of that, and the rows beside it go on. */
type Found = readonly RawEntry[] | string;

export async function childrenByParent(
  kind: KindMapping,
  name: string,
  child: ChildPaths,
  items: readonly RawEntry[],
  fetcher: ChildFetcher,
): Promise<Found[]> {
  const [key = ''] = kind.key;
  const keyOf = (item: RawEntry): unknown => at(item, key) ?? '';
  // A withdrawn row is often missing from the list's own pages; and without a key no request is possible.
  const parents = items.filter((item) => keyOf(item) !== '' && !isWithdrawn(kind, item));
  const faulty = new Map(parents.map((item) => [keyOf(item), fetcher.keyFault(child, keyOf(item))]));
  const asked = parents.map(keyOf).filter((each) => faulty.get(each) === null);
  const keys = [...new Map(asked.map((each) => [String(each), each])).values()];
  const found = await (child.parents === undefined ? eachAlone(child, keys, fetcher) : several(name, child, keys, fetcher));
  return items.map((item) => faulty.get(keyOf(item)) ?? found.get(String(keyOf(item))) ?? []);
}

async function eachAlone(child: ChildPaths, keys: readonly unknown[], fetcher: ChildFetcher): Promise<Map<string, Found>> {
  const found = new Map<string, Found>();
  const odd: HubError[] = [];
  await atOnce(keys, fetcher.source, async (key) => {
    try {
      const rows = await allPages(child, [key], fetcher);
      found.set(String(key), rows);
      return rows.length;
    } catch (error) {
      if (!isOdd(error) || (odd.length >= MOST_ODD && odd.length === found.size)) throw error;
      odd.push(error);
      found.set(String(key), String(error.details.why ?? error.code));
      return 0;
    }
  });
  const [first] = odd;
  if (first !== undefined && odd.length === keys.length && !(odd.length === 1 && isLone(first))) throw first;
  return found;
}

async function several(name: string, child: ChildPaths, keys: readonly unknown[], fetcher: ChildFetcher): Promise<Map<string, Found>> {
  const found = new Map<string, RawEntry[]>();
  const groups = Array.from({ length: Math.ceil(keys.length / PARENTS) }, (_, i) => keys.slice(i * PARENTS, (i + 1) * PARENTS));
  await atOnce(groups, fetcher.source, async (group) => {
    const rows = await allPages(child, group, fetcher);
    const asked = new Set(group.map(String));
    for (const row of rows) {
      const parent = parentOf(row, child, asked);
      if (parent === null) throw new HubError('SOURCE_MALFORMED', { source: fetcher.source, why: strange(name, child, row) });
      found.set(parent, [...(found.get(parent) ?? []), row]);
    }
    return rows.length;
  });
  return found;
}

// Of a parent under another spelling nobody knows whether it is the same one; taken for none, its children would be removed.
function parentOf(row: RawEntry, { parentKey = '' }: ChildPaths, asked: ReadonlySet<string>): string | null {
  const value = at(row, parentKey);
  if (asked.has(String(value))) return String(value);
  const text = textOf(value);
  const alike = text === null || text === '' ? [] : [...asked].filter((each) => textOf(each) === text);
  return alike.length === 1 ? (alike[0] as string) : null;
}

function strange(name: string, { parentKey = '' }: ChildPaths, row: RawEntry): string {
  const value = at(row, parentKey) ?? null;
  const what = value === null ? `行里没有 ${parentKey} 或为空` : `${parentKey} 的值不是所问的父键(没有问过,或大小写、前缀等写法不同)`;
  return `子表 ${name} 的 parentKey 对不上:${what}。请核对 parentKey 与 parents,或请对方按所问的写法给出`;
}

async function atOnce<T>(all: readonly T[], source: string, work: (each: T) => Promise<number>): Promise<void> {
  let count = 0;
  for (let i = 0; i < all.length; i += AT_ONCE) {
    const counts = await Promise.all(all.slice(i, i + AT_ONCE).map(work));
    count += counts.reduce((sum, each) => sum + each, 0);
    if (count > MOST_ROWS) throw new HubError('SOURCE_MALFORMED', { source, why: `一页的子表超过 ${MOST_ROWS} 行` });
  }
}

const isWithdrawn = ({ withdrawn }: KindMapping, item: RawEntry): boolean =>
  withdrawn !== null && isFlag(textOf(at(item, withdrawn.field)) ?? '', withdrawn.equals);
