/** Inputs of what administrators do with people and keys, and of revealing and importing. */
import { Field, ID, InputType } from 'type-graphql';
import { REQUEST_ID } from './mutation-inputs.js';
import { DayScalar } from '../schema/scalars/scalars.js';

@InputType('ProposePersonInput', { description: '新增账号' })
export class ProposePersonInput {
  @Field(() => String, { description: '账号:2–60 个字母、数字或 . _ @ -' }) account!: string;
  @Field(() => String, { description: '姓名' }) name!: string;
  @Field(() => String, { description: '角色' }) role!: string;
  @Field(() => [String], { nullable: true, description: '可见的区;["*"] 为全市' }) districts?: readonly string[] | null;
  @Field(() => String, { nullable: true, description: '部门的统一社会信用代码,按部门限定的角色才写' }) department?: string | null;
  @Field(() => String, { nullable: true, description: '登录方式的名称;不写为本系统的密码' }) provider?: string | null;
  @Field(() => String, { nullable: true, description: '该登录方式对此人的称呼(不变的编号)' }) subject?: string | null;
  @Field(() => String, { nullable: true, description: '调用方自拟的编号;此操作的结果只显示一次,不按编号保存' }) requestId?: string | null;
}

@InputType('ChangePersonInput', { description: '更改角色与范围' })
export class ChangePersonInput {
  @Field(() => ID, { description: '编号' }) id!: string;
  @Field(() => String, { nullable: true, description: '姓名;不写为不变' }) name?: string | null;
  @Field(() => String, { description: '角色' }) role!: string;
  @Field(() => [String], { nullable: true, description: '可见的区;["*"] 为全市' }) districts?: readonly string[] | null;
  @Field(() => String, { nullable: true, description: '部门的统一社会信用代码' }) department?: string | null;
  @Field(() => String, { nullable: true, description: REQUEST_ID }) requestId?: string | null;
}

@InputType('ConfirmPersonInput', { description: '确认或退回' })
export class ConfirmPersonInput {
  @Field(() => ID, { description: '编号' }) id!: string;
  @Field(() => Boolean, { description: 'true 确认,false 退回' }) accept!: boolean;
  @Field(() => String, { nullable: true, description: REQUEST_ID }) requestId?: string | null;
}

@InputType('EndPersonInput', { description: '停用哪个账号' })
export class EndPersonInput {
  @Field(() => ID, { description: '编号' }) id!: string;
  @Field(() => ID, { nullable: true, description: '由谁接手挂在账号上的事(同角色、同范围);不写则随账号结束' }) handTo?: string | null;
  @Field(() => String, { nullable: true, description: REQUEST_ID }) requestId?: string | null;
}

@InputType('ResetPasswordInput', { description: '重置谁的密码' })
export class ResetPasswordInput {
  @Field(() => ID, { description: '编号' }) id!: string;
  @Field(() => String, { nullable: true, description: '调用方自拟的编号;此操作的结果只显示一次,不按编号保存' }) requestId?: string | null;
}

@InputType('UnlockPersonInput', { description: '为谁解除锁定' })
export class UnlockPersonInput {
  @Field(() => ID, { description: '编号' }) id!: string;
  @Field(() => String, { nullable: true, description: REQUEST_ID }) requestId?: string | null;
}

@InputType('EndSessionsInput', { description: '结束谁的全部登录' })
export class EndSessionsInput {
  @Field(() => ID, { description: '编号' }) id!: string;
  @Field(() => String, { nullable: true, description: REQUEST_ID }) requestId?: string | null;
}

@InputType('ProposeKeyInput', { description: '新增密钥' })
export class ProposeKeyInput {
  @Field(() => String, { description: '名称' }) name!: string;
  @Field(() => String, { description: '角色' }) role!: string;
  @Field(() => [String], { nullable: true, description: '可见的区;["*"] 为全市' }) districts?: readonly string[] | null;
  @Field(() => String, { nullable: true, description: '部门的统一社会信用代码' }) department?: string | null;
  @Field(() => DayScalar, { description: '有效至(含)' }) endsOn!: string;
  @Field(() => ID, { nullable: true, description: '责任人的编号;不写为自己' }) owner?: string | null;
  @Field(() => String, { nullable: true, description: '调用方自拟的编号;此操作的结果只显示一次,不按编号保存' }) requestId?: string | null;
}

@InputType('ConfirmKeyInput', { description: '确认或退回' })
export class ConfirmKeyInput {
  @Field(() => ID, { description: '编号' }) id!: string;
  @Field(() => Boolean, { description: 'true 确认,false 退回' }) accept!: boolean;
  @Field(() => String, { nullable: true, description: REQUEST_ID }) requestId?: string | null;
}

@InputType('EndKeyInput', { description: '停用哪把密钥' })
export class EndKeyInput {
  @Field(() => ID, { description: '编号' }) id!: string;
  @Field(() => String, { nullable: true, description: REQUEST_ID }) requestId?: string | null;
}

@InputType('RevealInput', { description: '查看哪个值' })
export class RevealInput {
  @Field(() => ID, { description: '记录的全局编号' }) id!: string;
  @Field(() => String, { description: '字段名' }) field!: string;
  @Field(() => String, { description: '事由' }) reason!: string;
  @Field(() => String, { nullable: true, description: '调用方自拟的编号;此操作的结果只显示一次,不按编号保存' }) requestId?: string | null;
}

@InputType('ImportCalendarInput', { description: '载入工作日历' })
export class ImportCalendarInput {
  @Field(() => String, { description: '文件名' }) file!: string;
  @Field(() => String, { description: '文件内容(CSV:day、kind、name)' }) content!: string;
  @Field(() => String, { description: '通知文号' }) notice!: string;
  @Field(() => String, { nullable: true, description: '调用方自拟的编号;再次载入同一份通知没有改动' }) requestId?: string | null;
}
