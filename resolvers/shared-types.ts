/** Shared GraphQL types that every kind's fields lead to: district, department, the logs' rows. */
import { Field, Int, ObjectType } from 'type-graphql';
import { CodeScalar, MomentScalar } from '../schema/scalars/scalars.js';
import { FreshnessState } from './enums.js';
import type { LogName } from '../src/api.js';

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

type Made = new () => object;

/** A type for each log, by its name: made with the schema, and referred to from elsewhere (a record's issues are rows of a log). */
export const logClasses = new Map<LogName, Made>();
export const logClass = (log: LogName): Made => logClasses.get(log) as Made;
