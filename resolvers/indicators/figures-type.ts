/** GraphQL type of the ten figures. */
import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { District } from '../../schema/organisation.js';
import { DistrictType } from '../shared-types.js';

@ObjectType('Figures', { description: '一个区或全市的数字' })
export class FiguresType {
  @Field(() => DistrictType, { nullable: true, description: '所属区;全市为空' }) district!: District | null;
  @Field(() => Int, { description: '期末有效认领数' }) claims!: number;
  @Field(() => Float, { nullable: true, description: '清单完成率(0–1);没有认领时为空' }) checklistCompletion!: number | null;
  @Field(() => Int, { description: '推送合格的数据条数' }) pushedRows!: number;
  @Field(() => Int, { description: '联合监管数' }) jointInspections!: number;
  @Field(() => Int, { description: '收到预警数' }) alertsReceived!: number;
  @Field(() => Int, { description: '已反馈预警数' }) alertsFedBack!: number;
  @Field(() => Int, { description: '已办结预警数' }) alertsClosed!: number;
  @Field(() => Int, { description: '监管动态数' }) bulletins!: number;
  @Field(() => Int, { description: '曝光台数' }) exposureNotices!: number;
  @Field(() => Int, { description: '监管计划数' }) plans!: number;
}
