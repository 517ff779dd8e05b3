/** Connections (pages of a list): their types, made once for each type of row, and their answer, which has only what is selected. */
import { Field, Int, ObjectType } from 'type-graphql';
import type { PageParts, ReadPage, Row } from '../../src/api.js';
import { selectedNames, type SelectedAt } from '../engine/selection.js';

@ObjectType('PageInfo', { description: '分页信息' })
export class PageInfo {
  @Field(() => Boolean, { description: '本页之前还有没有数据' }) hasPreviousPage!: boolean;
  @Field(() => Boolean, { description: '本页之后还有没有数据' }) hasNextPage!: boolean;
  @Field(() => String, { nullable: true, description: '本页首条的游标,作上一页的 before;本页为空时为空' }) startCursor!: string | null;
  @Field(() => String, { nullable: true, description: '本页末条的游标,作下一页的 after;本页为空时为空' }) endCursor!: string | null;
}

/** The connection type of a row type. */
export function connectionType(name: string, title: string, node: () => unknown): new () => object {
  class Edge {}
  describe(Edge, 'cursor', '游标(不透明)', () => String);
  describe(Edge, 'node', title, node);
  ObjectType(`${name}Edge`, { description: `${title}列表的一条` })(Edge);
  class Connection {}
  describe(Connection, 'edges', '带游标的数据', () => [Edge]);
  describe(Connection, 'nodes', '数据', () => [node()]);
  describe(Connection, 'pageInfo', '分页信息', () => PageInfo);
  describe(Connection, 'totalCount', '符合条件的总条数(查询时才统计)', () => Int);
  ObjectType(`${name}Connection`, { description: `${title}列表` })(Connection);
  return Connection;
}

function describe(type: new () => object, name: string, description: string, of: () => unknown): void {
  Field(of as () => StringConstructor, { description })(type.prototype, name);
}

/** From a connection to its rows. */
export const toNodes = [['nodes'], ['edges', 'node']];

/** Fields selected of the rows of the connection at `info`. */
export function selectedOfNodes(info: SelectedAt): Set<string> {
  return selectedNames(info, ...toNodes);
}

export const selectsNothing = (parts: PageParts): boolean => !Object.values(parts).includes(true);

/** The parts of its page that a query selects. */
export function partsOf(info: SelectedAt): PageParts {
  const selected = selectedNames(info, []);
  const pageInfo = selectedNames(info, ['pageInfo']);
  const rows = selected.has('edges') || selected.has('nodes') || pageInfo.has('startCursor') || pageInfo.has('endCursor');
  return { rows, previous: pageInfo.has('hasPreviousPage'), next: pageInfo.has('hasNextPage'), total: selected.has('totalCount') };
}

/** A connection of which nothing is selected costs no statement. */
export const nothing = { nodes: [], edges: [], pageInfo: {} };

class ReadConnection {
  constructor(
    private readonly page: ReadPage,
    readonly nodes: readonly object[],
    private readonly stored: (node: object) => Row,
  ) {}

  get totalCount(): number {
    return this.page.totalCount;
  }

  // Getters and not functions: a compiled query reads properties and calls nothing. Of the class, not of each answer: closures for all of
  // a level's lists were a tenth of what a request left to be collected.
  get edges(): readonly ReadEdge[] {
    return this.nodes.map((node) => new ReadEdge(this, node));
  }

  get pageInfo(): ReadPageInfo {
    return new ReadPageInfo(this, this.page.hasPreviousPage, this.page.hasNextPage);
  }

  cursorAt(node: object | undefined): string | null {
    return node ? this.page.cursorOf(this.stored(node)) : null;
  }
}

class ReadEdge {
  constructor(
    private readonly of: ReadConnection,
    readonly node: object,
  ) {}

  get cursor(): string | null {
    return this.of.cursorAt(this.node);
  }
}

class ReadPageInfo {
  constructor(
    private readonly of: ReadConnection,
    readonly hasPreviousPage: boolean,
    readonly hasNextPage: boolean,
  ) {}

  get startCursor(): string | null {
    return this.of.cursorAt(this.of.nodes[0]);
  }

  get endCursor(): string | null {
    return this.of.cursorAt(this.of.nodes.at(-1));
  }
}

/**
 * Cursors cost work for each row: they are made where they are given out.
 * @param stored a row as it was read, where its node was made of it
 */
export function connectionOf(page: ReadPage, nodes: readonly object[], stored: (node: object) => Row = (node) => node as Row): object {
  return new ReadConnection(page, nodes, stored);
}
