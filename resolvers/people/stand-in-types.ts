/** Types of stand-ins and of what hangs on an account. */
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DayScalar, MomentScalar } from '../../schema/scalars/scalars.js';
import { ScopeDepartmentType, ScopeDistrictType } from './people-types.js';

export const StandInState = { PROPOSED: 'PROPOSED', NOT_YET: 'NOT_YET', GOOD: 'GOOD', PAST: 'PAST', CHANGED: 'CHANGED', ENDED: 'ENDED' } as const;
registerEnumType(StandInState, {
  name: 'StandInState',
  description: '代办今天的状态',
  valuesConfig: {
    PROPOSED: { description: '待安全管理员确认,还不能用' },
    NOT_YET: { description: '已确认,还没有到第一天' },
    GOOD: { description: '有效' },
    PAST: { description: '期限已过' },
    CHANGED: { description: '一方的账号、角色或范围已变,不再有效' },
    ENDED: { description: '已退回或已结束' },
  },
});

@ObjectType('StandInPerson', { description: '代办的一方' })
export class StandInPersonType {
  @Field(() => ID, { description: '编号' }) id!: string;
  @Field(() => String, { description: '账号' }) account!: string;
  @Field(() => String, { description: '姓名' }) name!: string;
  @Field(() => String, { nullable: true, description: '角色' }) roleTitle!: string | null;
  @Field(() => [ScopeDistrictType], { description: '可见的区' }) districts!: readonly ScopeDistrictType[];
  @Field(() => ScopeDepartmentType, { nullable: true, description: '只看这个部门;不限的为空' }) department!: ScopeDepartmentType | null;
}

@ObjectType('StandIn', { description: '代办:在一段日子里以另一人的角色与范围办理,记在自己名下' })
export class StandInType {
  @Field(() => ID, { description: '编号' }) id!: string;
  @Field(() => StandInPersonType, { description: '谁不在' }) person!: StandInPersonType;
  @Field(() => StandInPersonType, { description: '由谁代办' }) standIn!: StandInPersonType;
  @Field(() => DayScalar, { description: '第一天(含)' }) fromDay!: string;
  @Field(() => DayScalar, { description: '最后一天(含)' }) toDay!: string;
  @Field(() => String, { description: '事由' }) reason!: string;
  @Field(() => StandInState, { description: '今天的状态' }) state!: string;
  @Field(() => String, { description: '由谁提出' }) proposedBy!: string;
  @Field(() => MomentScalar, { description: '提出时间(UTC)' }) proposedAt!: string;
  @Field(() => String, { nullable: true, description: '由谁确认或退回' }) decidedBy!: string | null;
  @Field(() => String, { nullable: true, description: '由谁结束' }) endedBy!: string | null;
  @Field(() => MomentScalar, { nullable: true, description: '结束时间(UTC)' }) endedAt!: string | null;
}

@ObjectType('OpenWork', { description: '还挂在一个账号上的一件事' })
export class OpenWorkType {
  @Field(() => String, { description: 'KEY 密钥,STAND_IN 代办,REQUEST 申请' }) what!: string;
  @Field(() => ID, { description: '编号' }) id!: string;
  @Field(() => String, { description: '是什么' }) title!: string;
  @Field(() => String, { description: '没有人接手时' }) otherwise!: string;
  @Field(() => String, { description: '有人接手时' }) handed!: string;
}
