/** GraphQL types of the indicators. */
import { Costs } from '../engine/cost/declared.js';
import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DrillScalar } from '../../schema/scalars/drill.js';
import { DayScalar, RatioScalar } from '../../schema/scalars/scalars.js';
import { kindNames } from '../enums.js';
import type { DepartmentValue, DistrictValue } from '../kinds/owners.js';
import { DepartmentType, DistrictType } from '../shared-types.js';

export const IndicatorDimension = { DISTRICT: 'DISTRICT', DEPARTMENT: 'DEPARTMENT', MONTH: 'MONTH', QUARTER: 'QUARTER' } as const;
registerEnumType(IndicatorDimension, {
  name: 'IndicatorDimension',
  description: '指标的分组维度',
  valuesConfig: {
    DISTRICT: { description: '区' },
    DEPARTMENT: { description: '部门' },
    MONTH: { description: '月' },
    QUARTER: { description: '季度' },
  },
});

@ObjectType('Opens', { description: '打开一个数所依据的记录' })
export class OpensType {
  @Field(() => kindNames(), { description: '数据类' }) kind!: string;
  @Field(() => DrillScalar, { description: '筛选条件,原样作为该类列表的 filter' }) filter!: object;
  @Field(() => Int, { description: '打开的条数' }) count!: number;
  @Field(() => String, { nullable: true, description: '打开的条数与指标的数不同时,说明原因;相同时为空' }) note!: string | null;
}

@ObjectType('OnSiteLoad', { description: '对企业的检查负担(法人和其他组织;不含公民),与要求更多检查的指标并列' })
export class OnSiteLoadType {
  @Field(() => Int, { description: '检查次数' }) checks!: number;
  @Field(() => Int, { description: '被检查的企业数,逐级去重' }) enterprises!: number;
  @Field(() => Float, { nullable: true, description: '平均每家企业的检查次数;没有企业时为空' }) perEnterprise!: number | null;
}

@ObjectType('IndicatorRow', { description: '指标的一行' })
export class IndicatorRowType {
  @Field(() => DistrictType, { nullable: true, description: '区;不按区分组时为空' }) district!: DistrictValue | null;
  @Field(() => DepartmentType, { nullable: true, description: '部门;不按部门分组或没有部门时为空' }) department!: DepartmentValue | null;
  @Field(() => String, { nullable: true, description: '月,yyyy-MM' }) month!: string | null;
  @Field(() => String, { nullable: true, description: '季度,yyyy-Qn' }) quarter!: string | null;
  @Field(() => RatioScalar, { nullable: true, description: '分子 ÷ 分母,六位小数;分母为 0 时为空' }) value!: string | null;
  @Field(() => Int, { description: '分子' }) numerator!: number;
  @Field(() => Int, { description: '分母' }) denominator!: number;
  @Costs({ many: 1 })
  @Field(() => [OpensType], { description: '打开分子的筛选,每个数据类一个;没有筛选能打开时为空列表,formula 说明原因' })
  numeratorOpens!: OpensType[];
  // One of each kind of acts, mostly.
  @Costs({ many: 4 })
  @Field(() => [OpensType], { description: '打开分母的筛选,每个数据类一个' })
  denominatorOpens!: OpensType[];
  @Field(() => OnSiteLoadType, { nullable: true, description: '同一范围、年初(或月、季初)至期末对企业的检查负担;不要求更多检查的指标为空' })
  load!: OnSiteLoadType | null;
}

@ObjectType('Indicator', { description: '一个比例指标' })
export class IndicatorType {
  @Field(() => String, { description: '名称' }) name!: string;
  @Field(() => String, { description: '中文名' }) title!: string;
  @Field(() => String, { description: '公式' }) formula!: string;
  @Field(() => DayScalar, { description: '截止日期(含)' }) asOf!: string;
  @Field(() => String, { description: '哪些截至截止日,哪些按现在所知' }) basis!: string;
  @Field(() => [IndicatorRowType], { description: '各组' }) rows!: IndicatorRowType[];
  @Field(() => IndicatorRowType, { description: '可见范围的总数,重新计算,不由各行相加' }) total!: IndicatorRowType;
}
