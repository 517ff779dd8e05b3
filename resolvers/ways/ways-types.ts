/** Types of the ways across: where a record stands, and what it was. */
import { Field, Int, ObjectType } from 'type-graphql';
import { MomentScalar } from '../../schema/scalars/scalars.js';
import { BlockReason, DeliveryState } from '../enums.js';

@ObjectType('Standing', { description: '一条记录在一个推送目标处的状态:为什么在或不在省平台,下一步做什么' })
export class StandingType {
  @Field(() => String, { nullable: true, description: '推送目标;没有目标接收的为空' }) target!: string | null;
  @Field(() => DeliveryState, { nullable: true, description: '状态:各上报行中最差的;没有上报行的为空' }) state!: string | null;
  @Field(() => BlockReason, { nullable: true, description: '阻止原因' }) reason!: string | null;
  @Field(() => String, { description: '一句话说明' }) sentence!: string;
  @Field(() => String, { description: '下一步' }) next!: string;
}

@ObjectType('RevisionChange', { description: '一个字段的变化' })
export class RevisionChangeType {
  @Field(() => String, { description: '字段名' }) field!: string;
  @Field(() => String, { description: '字段标题' }) title!: string;
  @Field(() => Boolean, { description: '受保护的字段,只说变了,不给内容' }) hidden!: boolean;
  @Field(() => String, { nullable: true, description: '改前' }) before!: string | null;
  @Field(() => String, { nullable: true, description: '改后' }) after!: string | null;
}

@ObjectType('Revision', { description: '记录的一个旧版本' })
export class RevisionType {
  @Field(() => Int, { description: '版本号' }) revision!: number;
  @Field(() => MomentScalar, { nullable: true, description: '数据源标明的变更时间(UTC)' }) changedAt!: string | null;
  @Field(() => MomentScalar, { description: '被下一版替换的时间(UTC)' }) replacedAt!: string;
  @Field(() => MomentScalar, { nullable: true, description: '此版撤回的时间(UTC)' }) withdrawnAt!: string | null;
  @Field(() => [RevisionChangeType], { nullable: true, description: '下一版改了哪些字段;下一版不可见的为空' }) changes!:
    | readonly RevisionChangeType[]
    | null;
}
