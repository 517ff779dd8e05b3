/** Load resolver: how often each body came to each enterprise in a year. */
import { Arg, Ctx, Field, InputType, Int, Query, Resolver } from 'type-graphql';
import { HubError } from '../../schema/errors.js';
import { onSite } from '../../schema/indicators/on-site.js';
import type { LoadOfPair } from '../../src/api.js';
import type { Context } from '../engine/context.js';
import { Costs } from '../engine/cost/declared.js';
import { Follows } from '../engine/follows.js';
import { Requires } from '../engine/rights.js';
import type { CodeMatch } from '../kinds/codes.js';
import { CodeFilter } from '../kinds/filter-types.js';
import { EnterpriseLoadType } from './catalogue-types.js';
import { ownersFilter } from './owners.js';
import { pageOf, pageSize } from '../kinds/paged.js';

@InputType('EnterpriseLoadFilter', { description: '企业检查负担的筛选条件,各项同时满足' })
export class EnterpriseLoadFilter {
  @Field(() => CodeFilter, { nullable: true, description: '区划代号' }) district?: object | null;
  @Field(() => CodeFilter, { nullable: true, description: '部门统一社会信用代码' }) department?: object | null;
  @Field(() => CodeFilter, { nullable: true, description: '企业的统一社会信用代码:可用 eq、in' }) enterprise?: CodeMatch | null;
}

/** Only what is said whole: of other operators nothing is known beforehand. */
function enterprisesOf(match: CodeMatch | null | undefined): readonly string[] | null {
  const given = Object.entries(match ?? {}).filter(([, value]) => value !== undefined);
  if (given.length === 0) return null;
  const [[operator, value]] = given as [[string, unknown]];
  if (given.length > 1 || value === null || (operator !== 'eq' && operator !== 'in'))
    throw new HubError('BAD_ARGUMENT', { name: 'filter', why: 'enterprise 可用 eq 或 in,写其中一个' });
  return [value].flat() as string[];
}

@Resolver()
export class LoadResolver {
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
