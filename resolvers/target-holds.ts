/** GraphQL type of a hold on a part of a delivery target. */
import { Field, ObjectType } from 'type-graphql';
import { MomentScalar } from '../schema/scalars/scalars.js';
import { HoldScope } from './enums.js';

@ObjectType('TargetHold', { description: '推送目标中暂停的一部分' })
export class TargetHoldType {
  @Field(() => String, { description: '推送目标' }) target!: string;
  @Field(() => HoldScope, { description: '暂停的是什么' }) scope!: string;
  @Field(() => String, { description: '名称' }) name!: string;
  @Field(() => String, { nullable: true, description: '原因' }) reason!: string | null;
  @Field(() => String, { description: '暂停者' }) heldBy!: string;
  @Field(() => MomentScalar, { description: '暂停时间(UTC)' }) heldAt!: string;
}
