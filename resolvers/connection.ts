/** Connections: their types, made once for each type of row, and their answer, which counts only when the total is asked for. */
import type { GraphQLResolveInfo } from 'graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import type { ReadPage, Row } from '../src/hub.js';
import { asked } from './selection.js';

@ObjectType('PageInfo', { description: '分页信息' })
export class PageInfo {
  @Field(() => Boolean, { description: '后面还有没有数据' }) hasNextPage!: boolean;
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

export interface Reads {
  readonly page: () => Promise<ReadPage>;
  readonly count: () => Promise<number>;
  readonly node: (row: Row) => object;
}

/** Fields asked for of the rows of the connection that `info` stands at. */
export function askedOfNodes(info: GraphQLResolveInfo): Set<string> {
  return asked(info, ['nodes'], ['edges', 'node']);
}

export async function answer(info: GraphQLResolveInfo, reads: Reads): Promise<object> {
  const wanted = asked(info, []);
  const paged = ['edges', 'nodes', 'pageInfo'].some((name) => wanted.has(name));
  const [page, totalCount] = await Promise.all([paged ? reads.page() : null, wanted.has('totalCount') ? reads.count() : null]);
  if (!page) return { totalCount };
  const nodes = page.rows.map(reads.node);
  return {
    nodes,
    edges: nodes.map((node, i) => ({ cursor: page.cursors[i], node })),
    pageInfo: { hasNextPage: page.hasNextPage, endCursor: page.cursors.at(-1) ?? null },
    totalCount,
  };
}
