/** Types of notices: the rules of the configuration, without where they lead, and sending one again. */
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CodeScalar } from '../../schema/scalars/scalars.js';
import { NamedTitleType } from '../lists/list-types.js';

@ObjectType('NoticeRule', { description: '一条通知规则(配置 notify)' })
export class NoticeRuleType {
  @Field(() => String, { description: '名称' }) name!: string;
  @Field(() => [NamedTitleType], { description: '告知哪些事' }) events!: readonly NamedTitleType[];
  @Field(() => String, { description: '每区(district)、每部门(department)或全市(city)一条' }) to!: string;
  @Field(() => [CodeScalar], { nullable: true, description: '只告知这些区的;为空则不限' }) districts!: readonly string[] | null;
  @Field(() => String, { nullable: true, description: '不打扰的时段,如 20:00-07:00' }) quiet!: string | null;
  @Field(() => String, { description: 'event:每件告知一次;day:每天至多一条' }) once!: string;
  @Field(() => String, { description: '写法:json、wecom、dingtalk' }) format!: string;
}

@InputType('ResendNoticeInput', { description: '重新发送哪条通知' })
export class ResendNoticeInput {
  @Field(() => ID, { description: '编号' }) id!: string;
  @Field(() => String, { nullable: true, description: '调用方自拟的编号:一天内以同样的内容再次给出,只做一次' }) requestId?: string | null;
}
