/** Node resolver, `node(id)`: one record of any kind by its global id. */
import { ID, Resolver } from 'type-graphql';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { Node } from '../../schema/kind/kind.js';
import { addQuery } from '../engine/dynamic-resolvers.js';
import { readGlobalId } from '../engine/global-id.js';
import { recordsAt } from './read-records.js';

export function nodeResolver(kinds: readonly KindDefinition[]): new () => object {
  class NodeResolver {}
  const spec = {
    type: () => Node,
    title: '按全局编号取任一记录(不存在或不可见时为空)',
    nullable: true,
    args: [{ name: 'id', title: '全局编号', type: () => ID }],
    right: 'records',
    follows: 'COMMITS',
    cost: { statements: 1, rows: 1 },
  } as const;
  addQuery(NodeResolver, 'node', spec, async (args: { id: string }, context, info) => {
    const read = readGlobalId(args.id);
    const kind = read && kinds.find((candidate) => candidate.name === read.kind);
    return kind ? ((await recordsAt(kind, [read.id], context, info))[0] ?? null) : null;
  });
  Resolver()(NodeResolver);
  return NodeResolver;
}
