/** Reader of the lists of children of a page's rows: inside the rows themselves, or in pages of their own for one parent or for several at a time. */
import type { ChildMapping, KindMapping, RawRow } from '../contract.js';
import type { ChildFetcher, ChildPaths } from './child-fetcher.js';
import type { RawEntry } from './list.js';
import { childrenByParent } from './parents.js';
import { within } from './inline-children.js';

/** Of one row: its children, or why they are not known. */
export type Family = Pick<RawRow, 'children' | 'fault'>;

export async function childrenOf(kind: KindMapping, items: readonly RawEntry[], fetcher: ChildFetcher): Promise<readonly Family[]> {
  const families = items.map(() => ({ children: {} as Record<string, readonly RawEntry[]>, faults: [] as string[] }));
  for (const [name, mapping] of Object.entries(kind.children)) {
    const child = pathsOf(mapping);
    const found = fetcher.hasPages(child)
      ? await childrenByParent(kind, name, child, items, fetcher)
      : items.map((item) => within(item, child, name, fetcher));
    families.forEach(({ children, faults }, i) => {
      const list = found[i] ?? [];
      if (typeof list === 'string') faults.push(`子表 ${name}:${list}`);
      else children[name] = list;
    });
  }
  if (Object.keys(kind.children).length === 0) return [];
  return families.map(({ children, faults }) => ({ children, ...(faults.length > 0 && { fault: faults.join(';') }) }));
}

const pathsOf = ({ extra }: ChildMapping): ChildPaths => extra as unknown as ChildPaths;
