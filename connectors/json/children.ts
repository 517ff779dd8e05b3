/** Reader of the lists of children of a page's rows: inside the rows themselves, or in pages of their own for one parent or for several at a time. */
import type { ChildMapping, KindMapping, RawRow } from '../contract.js';
import type { List, ListPaths, RawEntry } from './list.js';
import { childrenByParent } from './parents.js';
import { within } from './inline-children.js';

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
  /** Why a key cannot be asked with, in Chinese; null: it can. */
  keyFault(child: ChildPaths, key: unknown): string | null;
  /** One page of such a list, for these parents. */
  fetchPage(child: ChildPaths, keys: readonly unknown[], place: string | null): Promise<List>;
  /** What a person should know is added here. */
  readonly notices: string[];
}

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
