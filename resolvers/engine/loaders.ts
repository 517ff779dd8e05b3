/** Loaders of one request: what many rows need at one node of the query becomes one read. */
import DataLoader from 'dataloader';
import type { Freshness, Queries } from '../../src/api.js';

export class Loaders {
  private readonly open = new Map<object, DataLoader<object, unknown>>();
  private freshnessRead: Promise<readonly Freshness[]> | undefined;

  constructor(private readonly queries: Queries) {}

  /** @param nodes those of the field: the same array for all rows of a list */
  at(nodes: object, read: (roots: readonly object[]) => Promise<readonly unknown[]>): DataLoader<object, unknown> {
    let loader = this.open.get(nodes);
    if (!loader) {
      loader = new DataLoader(async (roots) => [...(await read(roots))]);
      this.open.set(nodes, loader);
    }
    return loader;
  }

  freshness(): Promise<readonly Freshness[]> {
    this.freshnessRead ??= this.queries.logs.freshness();
    return this.freshnessRead;
  }
}
