/** The loaders of one request: what many rows ask for at one place of the query becomes one read. */
import DataLoader from 'dataloader';
import type { Viewer } from '../../schema/organisation.js';
import type { Freshness, Hub } from '../../src/api.js';

export class Loaders {
  private readonly open = new Map<object, DataLoader<object, unknown>>();
  private fresh: Promise<readonly Freshness[]> | undefined;

  constructor(
    private readonly hub: Hub,
    private readonly viewer: Viewer,
  ) {}

  /** @param place the nodes of the field: the same array for all rows of a list */
  at(place: object, read: (roots: readonly object[]) => Promise<readonly unknown[]>): DataLoader<object, unknown> {
    let loader = this.open.get(place);
    if (!loader) {
      loader = new DataLoader(async (roots) => [...(await read(roots))]);
      this.open.set(place, loader);
    }
    return loader;
  }

  freshness(): Promise<readonly Freshness[]> {
    this.fresh ??= this.hub.logs.freshness(this.viewer);
    return this.fresh;
  }
}
