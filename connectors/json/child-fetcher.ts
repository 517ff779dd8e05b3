/** What the source types hand in so that their lists of children can be read. */
import type { List, ListPaths } from './list.js';

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
