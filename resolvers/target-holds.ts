/** GraphQL type of a hold on a part of a delivery target. */
import { Field, ObjectType } from 'type-graphql';

@ObjectType('TargetHold', { description: '推送目标中暂停的一部分' })
export class TargetHoldType {
  @Field(() => String, { description: '推送目标' }) target!: string;
  @Field(() => String, { description: 'TABLE 目标表,KIND 数据类,SOURCE 数据源' }) scope!: string;
  @Field(() => String, { description: '名称' }) name!: string;
  @Field(() => String, { nullable: true, description: '原因' }) reason!: string | null;
  @Field(() => String, { description: '暂停者' }) heldBy!: string;
  @Field(() => String, { description: '暂停时间(UTC)' }) heldAt!: string;
}
