/** Unclaimed resolver: what the catalogue asks and nobody has claimed, claims without a checklist, and how many of both. */
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import { catalogueRule } from '../../schema/indicators/catalogue.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { UnclaimedItem } from '../../src/api.js';
import type { Context } from '../engine/context.js';
import { Costs } from '../engine/cost/declared.js';
import { kindReads } from '../engine/cost/list-reads.js';
import { addBatchField, addQuery, type ListArguments } from '../engine/dynamic-resolvers.js';
import { Follows } from '../engine/follows.js';
import { prefetch } from '../engine/prefetch.js';
import { Requires } from '../engine/rights.js';
import { connectionType, toNodes } from '../kinds/connection.js';
import { listAt, recordsAt } from '../kinds/read-records.js';
import { CatalogueGroup, type UnclaimedCountType, UnclaimedCountsType, UnclaimedItemType } from './catalogue-types.js';
import { holds } from './holds.js';
import { ownersFilter, ownersOf, UnclaimedItemFilter } from './owners.js';
import { cursorOf, pageOf, pageSize } from '../kinds/paged.js';

// The catalogue and the claims of the viewer's districts.
const FACTS = { statements: 3, rows: 20_000 };
const UnclaimedItems = connectionType('UnclaimedItem', '未认领事项', () => UnclaimedItemType);

@Resolver()
export class UnclaimedResolver {
  @Requires('records')
  @Follows('COMMITS')
  @Costs({ ...FACTS, page: { field: 'nodes', size: ({ first }) => pageSize(first) } })
  @Query(() => UnclaimedItems, { description: '目录要求认领而无人认领的事项,按区、编码' })
  async unclaimedItems(
    @Arg('filter', () => UnclaimedItemFilter, { nullable: true, description: '筛选条件' }) filter: UnclaimedItemFilter | null | undefined,
    @Arg('first', () => Int, { nullable: true, description: '条数,最多 500;不写为 20' }) first: number | null | undefined,
    @Arg('after', () => String, { nullable: true, description: '从此游标之后开始:上一页的 endCursor' }) after: string | null | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const condition = ownersFilter(filter, context);
    const all = (await context.queries.catalogue.unclaimed()).filter((row) =>
      holds(condition, { district: row.district, department: row.department }),
    );
    const order = new Map(context.hub.city.districts.map(({ code }, i) => [code, i]));
    const place = (row: UnclaimedItem): readonly unknown[] => [row.district, row.itemCode];
    const behind = (row: UnclaimedItem, [code, item]: readonly unknown[]): boolean => {
      const [own, other] = [order.get(row.district) ?? 0, order.get(String(code)) ?? 0];
      return own > other || (own === other && row.itemCode > String(item));
    };
    const { rows, pageInfo } = pageOf('unclaimedItems', all, { first, after }, place, behind);
    const nodes = rows.map((row) => ({ ...row, ...ownersOf(row, context) }));
    await prefetch(nodes, 'UnclaimedItem', context, info, toNodes);
    return {
      nodes,
      edges: nodes.map((node, i) => ({ node, cursor: cursorOf('unclaimedItems', place(rows[i] as UnclaimedItem)) })),
      pageInfo,
      totalCount: all.length,
    };
  }

  @Requires('figures')
  @Follows('COMMITS')
  @Costs({ statements: 4, rows: 20_000, many: 50 })
  @Query(() => UnclaimedCountsType, { description: '未认领事项与无检查清单的认领的条数' })
  async unclaimedCounts(
    @Arg('groupBy', () => CatalogueGroup, { description: '分组', defaultValue: 'DISTRICT' }) groupBy: string,
    @Ctx() context: Context,
  ): Promise<UnclaimedCountsType> {
    const counts = await context.queries.catalogue.unclaimedCounts(groupBy === 'DEPARTMENT');
    const sum = (field: 'unclaimed' | 'withoutChecklist'): number => counts.reduce((total, row) => total + row[field], 0);
    const rows = counts.map((row): UnclaimedCountType => ({ ...row, ...ownersOf(row, context) }));
    const total = { district: null, department: null, unclaimed: sum('unclaimed'), withoutChecklist: sum('withoutChecklist') };
    return { formula: catalogueRule.formula, rows, total };
  }
}

/** Of the kind of the claims, whichever it is. */
export function addWithoutChecklist(kinds: readonly KindDefinition[], to: new () => object, filter: () => unknown, connection: () => unknown): void {
  const { claims, checklist } = catalogueRule;
  const kind = kinds.find(({ name }) => name === claims.kind);
  if (!kind) return;
  const args = [
    { name: 'filter', title: '再加的筛选条件', type: filter, nullable: true },
    { name: 'first', title: '条数,最多 500;不写为 20', type: () => Int, nullable: true },
    { name: 'after', title: '从此游标之后开始:上一页的 endCursor', type: () => String, nullable: true },
  ];
  const spec = { type: connection, title: '已认领而没有已发布检查实施清单的认领', args, right: 'records', follows: 'COMMITS' } as const;
  const own = {
    [claims.status]: { in: claims.standing },
    [checklist.reverse]: { none: { [checklist.status]: { eq: checklist.published } } },
  };
  addQuery(to, 'claimsWithoutChecklist', { ...spec, cost: { list: kindReads(kind) } }, (given: ListArguments, context, info: GraphQLResolveInfo) =>
    listAt(kind, { ...given, filter: { and: given.filter ? [own, given.filter] : [own] } }, context, info),
  );
}

/** The catalogue's record of an unclaimed item. */
export function itemOf(kinds: readonly KindDefinition[]): new () => object {
  const kind = kinds.find(({ name }) => name === catalogueRule.catalogue.kind) as KindDefinition;
  class UnclaimedItemResolver {}
  const spec = { type: () => kind.type, title: kind.title, nullable: true, cost: { statements: 1, rows: 1 } } as const;
  addBatchField<UnclaimedItem>(UnclaimedItemResolver, 'item', spec, (rows, _args, context, node) =>
    recordsAt(
      kind,
      rows.map(({ itemId }) => itemId),
      context,
      node,
    ),
  );
  Resolver(() => UnclaimedItemType)(UnclaimedItemResolver);
  return UnclaimedItemResolver;
}
