/**
 * Quality resolver: the quality of a period, pass rates by department, the rules that hold records back, and what the province returned that
 * was let through.
 */
import { Arg, Ctx, Field, FieldResolver, Float, InputType, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { District } from '../schema/organisation.js';
import { HubError } from '../schema/errors.js';
import { type RuleId, ruleIds, ruleOf } from '../schema/rule-catalogue.js';
import type { QualityReport } from '../src/api.js';
import type { Context } from './engine/context.js';
import { Costs } from './engine/cost/declared.js';
import { Follows } from './engine/follows.js';
import { Requires } from './engine/rights.js';
import { DayScalar } from '../schema/scalars/scalars.js';
import { kindNames, RuleType } from './enums.js';
import { DepartmentType, DistrictType } from './shared-types.js';

@InputType('Period', { description: '一段日子,首尾都算' })
export class PeriodInput {
  @Field(() => DayScalar, { description: '从哪一天' }) from!: string;
  @Field(() => DayScalar, { description: '到哪一天' }) to!: string;
}

@ObjectType('QualityOfDepartment', { description: '一个部门的数据质量' })
export class QualityOfDepartmentType {
  readonly code!: string;
  readonly uscc!: string;
  @Field(() => Int, { description: '有效记录' }) records!: number;
  @Field(() => Int, { description: '其中没有阻断问题的' }) passed!: number;
  @Field(() => Float, { description: '通过率(0–1)' }) passRate!: number;
}

@ObjectType('QualityOfRule', { description: '一条规则阻断的记录' })
export class QualityOfRuleType {
  @Field(() => RuleType, { nullable: true, description: '规则;由更新的版本写入而本版本不认识的为空' }) rule!: string;
  @Field(() => String, { nullable: true, description: '规则名称' }) title!: string | null;
  @Field(() => String, { nullable: true, description: '怎样改正' }) remedy!: string | null;
  @Field(() => Int, { description: '阻断的记录' }) records!: number;
}

@ObjectType('LetThrough', { description: '本地放行、省平台退回的行:每一种都值得补一条规则' })
export class LetThroughType {
  @Field(() => String, { description: '推送目标' }) target!: string;
  @Field(() => kindNames(), { description: '数据类' }) kind!: string;
  @Field(() => String, { nullable: true, description: '退回代码' }) code!: string | null;
  @Field(() => String, { nullable: true, description: '退回字段' }) field!: string | null;
  @Field(() => Int, { description: '现仍退回的行' }) rows!: number;
}

@ObjectType('Quality', { description: '一段日子的数据质量,按业务日期' })
export class QualityType {
  @Field(() => DayScalar, { description: '从哪一天' }) from!: string;
  @Field(() => DayScalar, { description: '到哪一天(含)' }) to!: string;
  @Field(() => Int, { description: '有效记录' }) records!: number;
  @Field(() => Int, { description: '其中没有阻断问题的' }) passed!: number;
  @Field(() => Float, { nullable: true, description: '通过率(0–1);没有记录时为空' }) passRate!: number | null;
  @Field(() => [QualityOfDepartmentType], { description: '各部门,问题多的在前' }) departments!: QualityOfDepartmentType[];
  @Field(() => [QualityOfRuleType], { description: '各规则,阻断多的在前' }) rules!: QualityOfRuleType[];
  @Field(() => [LetThroughType], { description: '本地放行而省平台退回的,按代码和字段' }) letThrough!: LetThroughType[];
}

// Rollups of a period by department, and the findings that hold records back.
const QUALITY = { statements: 10, rows: 20_000 };

@Resolver(() => QualityOfDepartmentType)
export class QualityResolver {
  @Requires('logs')
  @Follows('COMMITS')
  @Costs(QUALITY)
  @Query(() => QualityType, { description: '一段日子的数据质量' })
  async quality(
    @Arg('period', () => PeriodInput, { description: '业务日期的范围' }) { from, to }: PeriodInput,
    @Ctx() { queries }: Context,
  ): Promise<QualityType> {
    if (from > to) throw new HubError('BAD_ARGUMENT', { name: 'period', why: 'from 不能晚于 to' });
    return toQualityType(await queries.logs.quality({ from, to }));
  }

  @FieldResolver(() => DistrictType, { nullable: true, description: '所属区' })
  district(@Root() { code }: QualityOfDepartmentType, @Ctx() { hub }: Context): District | null {
    return hub.city.districts.find((district) => district.code === code) ?? null;
  }

  @FieldResolver(() => DepartmentType, { nullable: true, description: '部门;名录中没有的为空' })
  department(@Root() { uscc }: QualityOfDepartmentType, @Ctx() { hub }: Context): DepartmentType | null {
    const found = hub.city.departments.get(uscc);
    return found ? { uscc, name: found.name } : null;
  }
}

function toQualityType({ departments, rules, letThrough, ...report }: QualityReport): QualityType {
  const catalogued = (rule: string) => (ruleIds.includes(rule as RuleId) ? ruleOf(rule as RuleId) : null);
  return {
    ...report,
    passRate: report.records === 0 ? null : report.passed / report.records,
    departments: departments.map(({ district, department, ...counts }) => ({
      code: district,
      uscc: department,
      ...counts,
      passRate: counts.passed / counts.records,
    })),
    rules: rules.map(({ rule, records }) => ({ rule, title: catalogued(rule)?.title ?? null, remedy: catalogued(rule)?.remedy ?? null, records })),
    letThrough: [...letThrough],
  };
}
