/** GraphQL types of the response to alerts. */
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { AlertStage } from '../../schema/kinds/alert-step.js';
import { DayScalar } from '../../schema/scalars/scalars.js';
import type { StageTimes } from '../../src/api.js';
import { Costs } from '../engine/cost/declared.js';
import type { DepartmentValue, DistrictValue } from '../kinds/owners.js';
import { DepartmentType, DistrictType } from '../shared-types.js';

@ObjectType('StageTimes', { description: '到一个处置环节的时长' })
export class StageTimesType {
  @Field(() => AlertStage, { description: '环节' }) stage!: string;
  @Field(() => Int, { description: '已到此环节的预警数,时长由它们计算' }) closed!: number;
  @Field(() => Int, { description: '尚未到此环节的预警数,不参与计算' }) open!: number;
  @Field(() => Float, { nullable: true, description: '中位数(小时)' }) medianHours!: number | null;
  @Field(() => Float, { nullable: true, description: 'p90(小时),最近秩法' }) p90Hours!: number | null;
}

@ObjectType('AlertResponseRow', { description: '预警处置时长的一行' })
export class AlertResponseRowType {
  @Field(() => DistrictType, { nullable: true, description: '区;不按区分组时为空' }) district!: DistrictValue | null;
  @Field(() => DepartmentType, { nullable: true, description: '部门;不按部门分组或没有部门时为空' }) department!: DepartmentValue | null;
  @Field(() => String, { nullable: true, description: '月,yyyy-MM' }) month!: string | null;
  @Field(() => String, { nullable: true, description: '季度,yyyy-Qn' }) quarter!: string | null;
  @Field(() => Int, { description: '预警数' }) alerts!: number;
  @Costs({ many: 4 })
  @Field(() => [StageTimesType], { description: '各环节' })
  stages!: readonly StageTimes[];
}

@ObjectType('AlertResponse', { description: '风险预警处置时长' })
export class AlertResponseType {
  @Field(() => String, { description: '名称' }) name!: string;
  @Field(() => String, { description: '中文名' }) title!: string;
  @Field(() => String, { description: '公式' }) formula!: string;
  @Field(() => DayScalar, { description: '截止日期(含)' }) asOf!: string;
  @Field(() => String, { description: '哪些截至截止日,哪些按现在所知' }) basis!: string;
  @Field(() => [AlertResponseRowType], { description: '各组' }) rows!: AlertResponseRowType[];
  @Field(() => AlertResponseRowType, { description: '可见范围的总数' }) total!: AlertResponseRowType;
}
