/** Search resolver, `search`: records of any kind by words of their names and codes. */
import { Field, ID, Int, ObjectType, Resolver } from 'type-graphql';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { Node } from '../../schema/kind/kind.js';
import type { Hit } from '../../src/api.js';
import { prefetch } from '../engine/prefetch.js';
import { addBatchField, addQuery, PAGE } from '../engine/dynamic-resolvers.js';
import type { FieldCost } from '../engine/cost/declared.js';
import { globalId } from '../engine/global-id.js';
import { PageInfo, toNodes } from './connection.js';
import { Kind } from '../kind-enum.js';
import { districtsOf, type DistrictValue } from './owners.js';
import { recordsAt } from './read-records.js';
import { DistrictType } from '../shared-types.js';

@ObjectType('SearchHit', { description: '搜索到的一条记录' })
export class SearchHit {
  @Field(() => ID, { description: '记录的全局编号' }) id!: string;
  @Field(Kind as never, { description: '数据类' }) kind!: string;
  @Field(() => String, { description: '数据类的中文名' }) kindTitle!: string;
  @Field(() => String, { description: '标题;没有标题的数据类为空文本' }) title!: string;
  @Field(() => [String], { description: '编码' }) codes!: string[];
  @Field(() => String, { description: '命中的文本片段' }) snippet!: string;
  @Field(() => DistrictType, { nullable: true, description: '所属区' }) district!: DistrictValue | null;
}

@ObjectType('SearchHitEdge', { description: '搜索结果的一条' })
export class SearchHitEdge {
  @Field(() => String, { description: '游标(不透明)' }) cursor!: string;
  @Field(() => SearchHit, { description: '搜索到的记录' }) node!: SearchHit;
}

@ObjectType('SearchHitConnection', { description: '搜索结果:名称或编号完全相同的在前,其次是以所找文字开头的,再次是其余;同级中新的在前' })
export class SearchHitConnection {
  @Field(() => [SearchHitEdge], { description: '带游标的结果' }) edges!: SearchHitEdge[];
  @Field(() => [SearchHit], { description: '结果' }) nodes!: SearchHit[];
  @Field(() => PageInfo, { description: '分页信息;一页可能不满甚至为空,仍以 hasNextPage 为准' }) pageInfo!: PageInfo;
}

interface SearchArguments {
  readonly text: string;
  readonly kinds?: readonly string[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

type ResolvedHit = SearchHit & { readonly found: Hit; readonly of: KindDefinition };

// The index finds the rows; on a server database the texts are read through instead, at a fifth of the work of a whole row.
const FOUND = 2_000;
const OF_TEXTS = 1 / 5;
const MOST_READ = 50_000;

/** A statement for the texts and one for each kind among the hits. */
const searchCost = (kinds: readonly KindDefinition[]): FieldCost => ({
  statements: 4,
  rows: (_, { viewer, sizes }) => Math.min(MOST_READ, FOUND + kinds.reduce((sum, kind) => sum + sizes.rows(kind.name, viewer), 0) * OF_TEXTS),
});

export function searchResolver(kinds: readonly KindDefinition[]): new () => object {
  class SearchResolver {}
  const args = [
    { name: 'text', title: '要找的文字:各词以空格分开,须全部出现;编码从开头匹配', type: () => String },
    { name: 'kinds', title: '只找这些数据类;不写为全部', type: () => [Kind()], nullable: true },
    { name: 'first', title: `条数,最多 100;不写时为 ${PAGE}`, type: () => Int, nullable: true },
    { name: 'after', title: '上一页的 endCursor', type: () => String, nullable: true },
  ];
  const spec = {
    type: () => SearchHitConnection,
    title: '按名称与编码搜索可见的记录;受保护字段不参与搜索',
    args,
    right: 'records',
    follows: 'COMMITS',
    cost: searchCost(kinds),
  } as const;
  addQuery(SearchResolver, 'search', spec, async (given: SearchArguments, context, info) => {
    const { hub, queries } = context;
    const request = { text: given.text, kinds: given.kinds ?? null, first: given.first ?? PAGE, after: given.after ?? null };
    const { hits, hasPreviousPage, hasNextPage, endCursor } = await queries.search(request);
    const named = districtsOf(hub.city);
    const nodes = hits.map((found): ResolvedHit => {
      const of = kinds.find((kind) => kind.name === found.kind) as KindDefinition;
      const { kind, title, snippet } = found;
      const district = named(found.district);
      return { id: globalId(kind, found.recordId), kind, kindTitle: of.title, title, codes: [...found.codes], snippet, district, found, of };
    });
    await prefetch(nodes, 'SearchHit', context, info, toNodes);
    const pageInfo = { hasPreviousPage, hasNextPage, startCursor: hits[0]?.cursor ?? null, endCursor };
    return { edges: nodes.map((node) => ({ cursor: node.found.cursor, node })), nodes, pageInfo };
  });
  const record = { type: () => Node, title: '记录本身', nullable: true, cost: { statements: 1, rows: 1 } };
  addBatchField<ResolvedHit>(SearchResolver, 'record', record, async (hits, _args, context, node) => {
    const found = new Map<ResolvedHit, unknown>();
    const each = [...new Set(hits.map((hit) => hit.of))].map(async (kind) => {
      const ofKind = hits.filter((hit) => hit.of === kind);
      const ids = ofKind.map((hit) => hit.found.recordId);
      (await recordsAt(kind, ids, context, node)).forEach((row, i) => {
        found.set(ofKind[i] as ResolvedHit, row);
      });
    });
    await Promise.all(each);
    return hits.map((hit) => found.get(hit) ?? null);
  });
  Resolver(() => SearchHit)(SearchResolver);
  return SearchResolver;
}
