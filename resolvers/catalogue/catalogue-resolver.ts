/** Catalogue resolver: unclaimed items, claims without a checklist, what a change of the catalogue means, and the load on enterprises. */
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, InputType, Int, Query, Resolver } from 'type-graphql';
import { catalogueRule } from '../../schema/indicators/catalogue.js';
import { onSite } from '../../schema/indicators/on-site.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { HubError } from '../../schema/errors.js';
import { CodeScalar, DayScalar } from '../../schema/scalars/scalars.js';
import type { Filter, LoadOfPair, UnclaimedItem } from '../../src/api.js';
import type { Context } from '../engine/context.js';
import { Costs } from '../engine/cost/declared.js';
import { kindReads } from '../engine/cost/list-reads.js';
import { visibleDistricts } from '../../src/access/scope.js';
import { prefetch } from '../engine/prefetch.js';
import { addBatchField, addQuery, type ListArguments } from '../engine/dynamic-resolvers.js';
import { Follows } from '../engine/follows.js';
import { Requires } from '../engine/rights.js';
import type { CodeMatch } from '../kinds/codes.js';
import { connectionType, toNodes } from '../kinds/connection.js';
import { CodeFilter } from '../kinds/filter-types.js';
import { filterOf } from '../kinds/requests.js';
import { unknownName } from '../kinds/unknown-name.js';
import { holds } from './holds.js';
import { departmentOf, districtsOf } from '../kinds/owners.js';
import { listAt, recordsAt } from '../kinds/read-records.js';
import { askingOf } from '../engine/context.js';
import {
  CatalogueChangesType,
  CatalogueGroup,
  EnterpriseLoadType,
  type UnclaimedCountType,
  UnclaimedCountsType,
  UnclaimedItemType,
} from './catalogue-types.js';
import { cursorOf, pageOf, pageSize } from './paged.js';

// The catalogue and the claims of the viewer's districts.
const FACTS = { statements: 3, rows: 20_000 };
const UnclaimedItems = connectionType('UnclaimedItem', '未认领事项', () => UnclaimedItemType);

@InputType('UnclaimedItemFilter', { description: '未认领事项的筛选条件,各项同时满足' })
export class UnclaimedItemFilter {
  @Field(() => CodeFilter, { nullable: true, description: '区划代号' }) district?: object | null;
  @Field(() => CodeFilter, { nullable: true, description: '推定的部门' }) department?: object | null;
}

@InputType('EnterpriseLoadFilter', { description: '企业检查负担的筛选条件,各项同时满足' })
export class EnterpriseLoadFilter {
  @Field(() => CodeFilter, { nullable: true, description: '区划代号' }) district?: object | null;
  @Field(() => CodeFilter, { nullable: true, description: '部门统一社会信用代码' }) department?: object | null;
  @Field(() => CodeFilter, { nullable: true, description: '企业的统一社会信用代码:可用 eq、in' }) enterprise?: CodeMatch | null;
}

const OF_NO_KIND = { kind: null, stored: (name: string) => name };

const ownersFilter = (filter: UnclaimedItemFilter | null | undefined, context: Context): Filter | null => {
  const { district, department } = filter ?? {};
  return filterOf(OF_NO_KIND, { ...(district !== undefined && { district }), ...(department !== undefined && { department }) }, askingOf(context));
};

/** Only what is said whole: of other operators nothing is known beforehand. */
function enterprisesOf(match: CodeMatch | null | undefined): readonly string[] | null {
  const given = Object.entries(match ?? {}).filter(([, value]) => value !== undefined);
  if (given.length === 0) return null;
  const [[operator, value]] = given as [[string, unknown]];
  if (given.length > 1 || value === null || (operator !== 'eq' && operator !== 'in'))
    throw new HubError('BAD_ARGUMENT', { name: 'filter', why: 'enterprise 可用 eq 或 in,写其中一个' });
  return [value].flat() as string[];
}

/** @throws where the code is on no list that the viewer may read, naming the nearest */
function checkedDistrict(code: string | null | undefined, context: Context): string | null {
  if (typeof code !== 'string') return null;
  const known = visibleDistricts(context.viewer, context.hub.city.districts).map((each) => each.code);
  if (!known.includes(code)) throw unknownName('district', '可见的区', code, known);
  return code;
}

@Resolver()
class CatalogueResolver {
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

  @Requires('records')
  @Follows('COMMITS')
  @Costs({ statements: 6, rows: 40_000, many: 100 })
  @Query(() => [CatalogueChangesType], { description: '某日以来的目录变动,及其涉及的部门与认领' })
  async catalogueChanges(
    @Arg('since', () => DayScalar, { description: '自哪一天(含)' }) since: string,
    @Arg('district', () => CodeScalar, { nullable: true, description: '只要此区的' }) district: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<CatalogueChangesType[]> {
    const found = await context.queries.catalogue.changes(since, checkedDistrict(district, context));
    return found.map((row) => {
      const of = (change: string): number => row.changes.filter((each) => each.change === change).length;
      const claims = row.changes.reduce((sum, each) => sum + each.claims, 0);
      return { ...ownersOf(row, context), added: of('ADDED'), changed: of('CHANGED'), ended: of('ENDED'), claims, items: row.changes };
    });
  }

  @Requires('figures')
  @Follows('COMMITS')
  @Costs({
    statements: 3,
    rows: ({ year }, { sizes, viewer }) => sizes.rows(onSite.kind, viewer, `${String(year)}-01-01`, `${String(year)}-12-31`),
    page: { field: 'rows', size: ({ first }) => pageSize(first) },
  })
  @Query(() => EnterpriseLoadType, { description: '企业的检查负担:各单位一年内对各企业的检查次数;不含公民' })
  async enterpriseLoad(
    @Arg('filter', () => EnterpriseLoadFilter, { nullable: true, description: '筛选条件' }) filter: EnterpriseLoadFilter | null | undefined,
    @Arg('year', () => Int, { description: '年度' }) year: number,
    @Arg('beyondCapOnly', () => Boolean, { description: '只要超过上限的', defaultValue: false }) beyondCapOnly: boolean,
    @Arg('cap', () => Int, { nullable: true, description: '上限;不写为配置的 onSite.perBody' }) cap: number | null | undefined,
    @Arg('first', () => Int, { nullable: true, description: '条数,最多 500;不写为 20' }) first: number | null | undefined,
    @Arg('after', () => String, { nullable: true, description: '从此游标之后开始:上一页的 endCursor' }) after: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<EnterpriseLoadType> {
    if (year < 1900 || year > 2999) throw new HubError('BAD_ARGUMENT', { name: 'year', why: '应在 1900 与 2999 之间' });
    const most = cap ?? context.hub.onSiteCap;
    if (most < 1) throw new HubError('BAD_ARGUMENT', { name: 'cap', why: '应不小于 1:上限为 0 即不许检查,每次都算超出' });
    const load = await context.queries.catalogue.enterpriseLoad({
      ...{ year, cap: most, beyondCapOnly },
      filter: ownersFilter(filter, context),
      enterprises: enterprisesOf(filter?.enterprise),
    });
    const place = ({ checks, enterprise, body }: LoadOfPair): readonly unknown[] => [checks, enterprise, body];
    const { rows, pageInfo } = pageOf('enterpriseLoad', load.pairs, { first, after }, place, isBehind);
    const totals = { enterprises: load.enterprises, checks: load.checks, pairs: load.pairs.length, pairsBeyondCap: load.pairsBeyondCap };
    return { formula: onSite.formula, cap: most, rows: rows.map(toRow), pageInfo, totals };
  }
}

function isBehind(row: LoadOfPair, [checks, enterprise, body]: readonly unknown[]): boolean {
  if (row.checks !== checks) return row.checks < Number(checks);
  if (row.enterprise !== enterprise) return isLater(row.enterprise, enterprise);
  return row.body !== body && isLater(row.body, body);
}

const isLater = (own: string | null, other: unknown): boolean => own !== null && (typeof other !== 'string' || own > other);

const toRow = ({ enterprise, enterpriseName, body, bodyName, checks, jointChecks, beyondCap }: LoadOfPair) => ({
  enterprise: { uscc: enterprise, name: enterpriseName },
  body: { uscc: body, name: bodyName },
  ...{ checks, jointChecks, jointShare: checks === 0 ? 0 : jointChecks / checks, beyondCap },
});

const ownersOf = ({ district, department }: { readonly district: string; readonly department: string | null }, { hub }: Context) => ({
  district: districtsOf(hub.city)(district) as CatalogueChangesType['district'],
  department: departmentOf(hub.city, department),
});

/** Of the kind of the claims, whichever it is. */
function withoutChecklist(kinds: readonly KindDefinition[], to: new () => object, filter: () => unknown, connection: () => unknown): void {
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

export function catalogueResolvers(
  kinds: readonly KindDefinition[],
  typesOf: (kind: KindDefinition) => { readonly filter: new () => object; readonly connection: new () => object },
): (new () => object)[] {
  const kind = kinds.find(({ name }) => name === catalogueRule.claims.kind);
  if (!kind) return [];
  withoutChecklist(
    kinds,
    CatalogueResolver,
    () => typesOf(kind).filter,
    () => typesOf(kind).connection,
  );
  return [CatalogueResolver, itemOf(kinds)];
}

/** The catalogue's record of an unclaimed item. */
function itemOf(kinds: readonly KindDefinition[]): new () => object {
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
