/** Shared GraphQL types that every kind's fields lead to: district, department, quality issue. */
import { Field, Int, ObjectType } from 'type-graphql';
import { CodeScalar, MomentScalar } from '../schema/scalars/scalars.js';
import { FreshnessState, RuleType, SeverityType } from './enums.js';

@ObjectType('Freshness', { description: '一个数据源的新鲜度' })
export class FreshnessType {
  @Field(() => String, { description: '数据源名称' }) source!: string;
  @Field(() => FreshnessState, { description: '状态' })
  state!: string;
  @Field(() => MomentScalar, { nullable: true, description: '最近一次成功的时间(UTC)' }) lastSuccessAt!: string | null;
  @Field(() => Int, { nullable: true, description: '距最近一次成功的秒数' }) lagSeconds!: number | null;
}

@ObjectType('District', { description: '区或功能区' })
export class DistrictType {
  @Field(() => CodeScalar, { description: '区划代号' }) code!: string;
  @Field(() => String, { description: '名称' }) name!: string;
  @Field(() => String, { nullable: true, description: '行政区划代码(GB/T 2260),两区可共用;区划配置中没有此区时为空' }) areaNumber!: string | null;
}

@ObjectType('Department', { description: '部门' })
export class DepartmentType {
  @Field(() => CodeScalar, { description: '统一社会信用代码' }) uscc!: string;
  @Field(() => String, { description: '名称' }) name!: string;
}

@ObjectType('QualityIssue', { description: '质量问题' })
export class QualityIssueType {
  @Field(() => RuleType, { nullable: true, description: '规则;由更新的版本写入而本版本不认识的为空' }) rule!: string;
  @Field(() => SeverityType, { description: '级别' }) severity!: string;
  @Field(() => String, { description: '字段名' }) field!: string;
  @Field(() => String, { description: '字段标题' }) label!: string;
  @Field(() => String, { description: '问题说明' }) message!: string;
  @Field(() => String, { nullable: true, description: '怎样改正' }) remedy!: string | null;
  @Field(() => String, { nullable: true, description: '问题值(按保护级别脱敏)' }) value!: string | null;
  @Field(() => MomentScalar, { description: '发现时间(UTC)' }) foundAt!: string;
}
