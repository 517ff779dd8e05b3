/** The loaders of one request: what many rows ask for alike becomes one read. A loader is one question (kind, columns, arguments). */
import DataLoader from 'dataloader';
import type { Viewer } from '../schema/city.js';
import type { KindDefinition } from '../schema/definition.js';
import type { Freshness, Hub, PageRequest, ReadPage, Row } from '../src/hub.js';

export class Loaders {
  private readonly open = new Map<string, DataLoader<string, unknown>>();
  private fresh: Promise<readonly Freshness[]> | undefined;

  constructor(
    private readonly hub: Hub,
    private readonly viewer: Viewer,
  ) {}

  record(kind: KindDefinition, id: string, columns: readonly string[]): Promise<Row | null> {
    return this.load(['record', kind.name, columns], id, null, (ids) => this.hub.records.byIds(this.viewer, kind, ids, columns));
  }

  list(kind: KindDefinition, column: string, parent: string, request: PageRequest): Promise<ReadPage> {
    const none: ReadPage = { rows: [], hasPreviousPage: false, hasNextPage: false, totalCount: 0, cursorOf: () => '' };
    return this.load(['list', kind.name, column, request], parent, none, (ids) =>
      this.hub.records.byReference(this.viewer, kind, column, ids, request),
    );
  }

  children(table: string, parent: string, columns: readonly string[]): Promise<readonly Row[]> {
    return this.load(['children', table, columns], parent, [], (ids) => this.hub.records.children(table, ids, columns));
  }

  issues(record: string): Promise<readonly Row[]> {
    return this.load(['issues'], record, [], (ids) => this.hub.records.issues(ids));
  }

  freshness(): Promise<readonly Freshness[]> {
    this.fresh ??= this.hub.books.freshness(this.viewer);
    return this.fresh;
  }

  private load<T>(question: unknown[], key: string, otherwise: T, read: (keys: readonly string[]) => Promise<Map<string, T>>): Promise<T> {
    const name = JSON.stringify(question);
    let loader = this.open.get(name) as DataLoader<string, T> | undefined;
    if (!loader) {
      loader = new DataLoader(async (keys) => {
        const found = await read(keys);
        return keys.map((id) => found.get(id) ?? otherwise);
      });
      this.open.set(name, loader as DataLoader<string, unknown>);
    }
    return loader.load(key);
  }
}
