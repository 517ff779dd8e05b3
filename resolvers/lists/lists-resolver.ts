/** Lists resolver: code lists, departments, kinds and rules, as data: what a dashboard needs to print Chinese and to build its filters. */
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { codeList, codeListNames } from '../../schema/lists.js';
import { ruleIds, ruleOf } from '../../schema/rule-catalogue.js';
import { CodeScalar } from '../../schema/scalars/scalars.js';
import { listedDepartments, listedDistricts } from '../../src/access/scope.js';
import type { Context } from '../engine/context.js';
import { Costs } from '../engine/cost/declared.js';
import { Follows } from '../engine/follows.js';
import { Requires } from '../engine/rights.js';
import { unknownName } from '../kinds/unknown-name.js';
import { DepartmentType } from '../shared-types.js';
import { codeListOf, describedKinds } from './described.js';
import { CodeListType, KindType, RuleInfoType } from './list-types.js';

@Resolver()
export class ListsResolver {
  @Requires('self')
  @Follows('DAY')
  @Costs({ many: 20 })
  @Query(() => [CodeListType], { description: '全部代码表' })
  codeLists(@Ctx() { hub }: Context): CodeListType[] {
    return codeListNames().map((name) => codeListOf(codeList(name), hub.today()));
  }

  @Requires('self')
  @Follows('DAY')
  @Costs({})
  @Query(() => CodeListType, { description: '一张代码表' })
  codeList(@Arg('name', () => String, { description: '代码表名,见 codeLists' }) name: string, @Ctx() { hub }: Context): CodeListType {
    const names = codeListNames();
    if (!names.includes(name)) throw unknownName('name', '代码表', name, names);
    return codeListOf(codeList(name), hub.today());
  }

  @Requires('self')
  @Follows('COMMITS')
  @Costs({ many: 100 })
  @Query(() => [DepartmentType], { description: '可见各区的部门名录' })
  departments(
    @Arg('district', () => CodeScalar, { nullable: true, description: '只要此区的;不写为全部可见的' }) district: string | null | undefined,
    @Ctx() { hub, viewer }: Context,
  ): DepartmentType[] {
    const codes = listedDistricts(viewer, hub.city.districts).map(({ code }) => code);
    if (typeof district === 'string' && !codes.includes(district)) throw unknownName('district', '可见的区', district, codes);
    return listedDepartments(viewer, hub.city.departments).filter((one) => !district || one.district === district);
  }

  @Requires('self')
  @Follows('COMMITS')
  @Costs({ many: 20 })
  @Query(() => [KindType], { description: '数据类,及其字段、可分组的维度与度量' })
  kinds(@Ctx() { hub }: Context): KindType[] {
    return describedKinds(hub.kinds);
  }

  @Requires('self')
  @Follows('COMMITS')
  @Costs({ many: 80 })
  @Query(() => [RuleInfoType], { description: '质量规则,及怎样改正' })
  rules(): RuleInfoType[] {
    return ruleIds.map((rule) => ({ rule, ...ruleOf(rule) }));
  }
}
