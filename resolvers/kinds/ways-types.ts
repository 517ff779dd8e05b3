/** Types of the ways from a record: how it stands at its targets, and what it was before. */
import { Field, Int, ObjectType } from 'type-graphql';
import { MomentScalar } from '../../schema/scalars/scalars.js';
import { BlockReason, DeliveryState } from '../enums.js';

@ObjectType('Standing', { description: '一条记录在一个推送目标的状况:为什么还没有合格,该做什么' })
export class StandingType {
  @Field(() => String, { nullable: true, description: '推送目标;没有目标接收这类数据时为空' }) target!: string | null;
  @Field(() => DeliveryState, { nullable: true, description: '起决定作用的一行的状态;还没有上报行的为空' }) state!: string | null;
  @Field(() => BlockReason, { nullable: true, description: '被阻止的原因;没有被阻止的为空' }) reason!: string | null;
  @Field(() => String, { description: '一句话说明' }) sentence!: string;
  @Field(() => String, { description: '下一步该做什么' }) next!: string;
}

@ObjectType('FieldChange', { description: '一个字段的改动' })
export class FieldChangeType {
  @Field(() => String, { description: '字段名' }) field!: string;
  @Field(() => String, { description: '字段标题' }) title!: string;
  @Field(() => String, { nullable: true, description: '改动前(按保护级别脱敏);子表为行数,没有值的为空' }) before!: string | null;
  @Field(() => String, { nullable: true, description: '改动后(按保护级别脱敏);子表为行数,没有值的为空' }) after!: string | null;
}

@ObjectType('Revision', { description: '一条记录的一个版本' })
export class RevisionType {
  @Field(() => Int, { description: '版本号,自 1 起' }) revision!: number;
  @Field(() => MomentScalar, { nullable: true, description: '数据源标明的变更时间(UTC)' }) changedAt!: string | null;
  @Field(() => MomentScalar, { nullable: true, description: '入库时间(UTC);前一版本不可见的为空' }) ingestedAt!: string | null;
  @Field(() => Boolean, { description: '此版本是撤回' }) withdrawn!: boolean;
  @Field(() => [FieldChangeType], { nullable: true, description: '与前一版本不同的字段;首个版本、前一版本不可见的为空' })
  changes!: FieldChangeType[] | null;
}
