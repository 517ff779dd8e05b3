/** Shared GraphQL types that every kind's fields lead to: district, department, quality issue. */
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('Freshness', { description: '一个数据源的新鲜度' })
export class FreshnessType {
  @Field(() => String, { description: '数据源名称' }) source!: string;
  @Field(() => String, {
    description: 'FRESH 正常,LATE 迟到,AHEAD 上次成功的时间在将来(时钟曾拨快),FAILING 连续失败,SILENT 有应答而从无数据,NEVER 尚未成功',
  })
  state!: string;
  @Field(() => String, { nullable: true, description: '最近一次成功的时间(UTC)' }) lastSuccessAt!: string | null;
  @Field(() => Int, { nullable: true, description: '距最近一次成功的秒数' }) lagSeconds!: number | null;
}

@ObjectType('District', { description: '区或功能区' })
export class DistrictType {
  @Field(() => String, { description: '区划代号' }) code!: string;
  @Field(() => String, { description: '名称' }) name!: string;
  @Field(() => String, { nullable: true, description: '行政区划代码(GB/T 2260),两区可共用;区划配置中没有此区时为空' }) areaNumber!: string | null;
}

@ObjectType('Department', { description: '部门' })
export class DepartmentType {
  @Field(() => String, { description: '统一社会信用代码' }) uscc!: string;
  @Field(() => String, { description: '名称' }) name!: string;
}

@ObjectType('QualityIssue', { description: '质量问题' })
export class QualityIssueType {
  @Field(() => String, { description: '规则编号' }) rule!: string;
  @Field(() => String, { description: 'BLOCK 不予上报,WARN 提醒,NOTE 已自动规范' }) severity!: string;
  @Field(() => String, { description: '字段名' }) field!: string;
  @Field(() => String, { description: '字段标题' }) label!: string;
  @Field(() => String, { description: '问题说明' }) message!: string;
  @Field(() => String, { nullable: true, description: '怎样改正' }) remedy!: string | null;
  @Field(() => String, { nullable: true, description: '问题值(按保护级别脱敏)' }) value!: string | null;
  @Field(() => String, { description: '发现时间(UTC)' }) foundAt!: string;
}
