/** Payloads of what administrators do with people and keys, and of revealing and importing. */
import { Field, Int, ObjectType } from 'type-graphql';
import { MutationProblem } from './refusals.js';
import { AccessKeyType, PersonType } from './people/people-types.js';

const PROBLEMS = '没有执行的原因;已执行为空';

@ObjectType()
abstract class Payload {
  @Field(() => [MutationProblem], { description: PROBLEMS }) problems!: readonly MutationProblem[];
}

@ObjectType()
abstract class OfPerson extends Payload {
  @Field(() => PersonType, { nullable: true, description: '此人现在的样子' }) person!: PersonType | null;
}

@ObjectType()
abstract class OfKey extends Payload {
  @Field(() => AccessKeyType, { nullable: true, description: '密钥现在的样子' }) key!: AccessKeyType | null;
}

@ObjectType('ProposePersonPayload', { description: '新增账号的结果' })
export class ProposePersonPayload extends OfPerson {
  @Field(() => String, { nullable: true, description: '初始密码,只显示这一次,请当面交给本人' }) password!: string | null;
}

@ObjectType('ResetPasswordPayload', { description: '重置密码的结果' })
export class ResetPasswordPayload extends OfPerson {
  @Field(() => String, { nullable: true, description: '初始密码,只显示这一次,请当面交给本人' }) password!: string | null;
}

@ObjectType('ConfirmPersonPayload', { description: '确认的结果' })
export class ConfirmPersonPayload extends OfPerson {}

@ObjectType('ChangePersonPayload', { description: '更改的结果' })
export class ChangePersonPayload extends OfPerson {}

@ObjectType('EndPersonPayload', { description: '停用的结果' })
export class EndPersonPayload extends OfPerson {}

@ObjectType('UnlockPersonPayload', { description: '解除锁定的结果' })
export class UnlockPersonPayload extends OfPerson {}

@ObjectType('EndSessionsPayload', { description: '结束登录的结果' })
export class EndSessionsPayload extends Payload {
  @Field(() => Int, { description: '结束了几次登录' }) ended!: number;
}

@ObjectType('ProposeKeyPayload', { description: '新增密钥的结果' })
export class ProposeKeyPayload extends OfKey {
  @Field(() => String, { nullable: true, description: '密钥,只显示这一次' }) secret!: string | null;
}

@ObjectType('ConfirmKeyPayload', { description: '确认的结果' })
export class ConfirmKeyPayload extends OfKey {}

@ObjectType('EndKeyPayload', { description: '停用的结果' })
export class EndKeyPayload extends OfKey {}

@ObjectType('RevealPayload', { description: '查看一个值的结果' })
export class RevealPayload extends Payload {
  @Field(() => String, { nullable: true, description: '原值;没有值为空' }) value!: string | null;
  @Field(() => Int, { description: '显示多少秒' }) seconds!: number;
}

@ObjectType('ImportCalendarPayload', { description: '载入的结果' })
export class ImportCalendarPayload extends Payload {
  @Field(() => Int, { nullable: true, description: '载入的年份' }) year!: number | null;
}
