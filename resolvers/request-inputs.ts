/** Inputs and payloads of requests for claims and write-offs. */
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CodeScalar } from '../schema/scalars/scalars.js';
import type { Row } from '../src/api.js';
import { REQUEST_ID } from './mutation-inputs.js';
import { MutationProblem } from './refusals.js';
import { logClass } from './shared-types.js';

const SEEN = '所看到的版本号;此后已有变动的不执行,答复 CHANGED_MEANWHILE 与现在的内容';

@InputType('RequestClaimInput', { description: '申请认领哪个事项' })
export class RequestClaimInput {
  @Field(() => String, { description: '监管事项目录编码' }) itemCode!: string;
  @Field(() => CodeScalar, { description: '部门统一社会信用代码,限可见范围内' }) department!: string;
  @Field(() => String, { description: '理由,最多 1 000 个字符;不要写个人信息' }) reason!: string;
  @Field(() => String, { nullable: true, description: '附件文号,最多 100 个字符' }) attachmentNo?: string | null;
  @Field(() => String, { nullable: true, description: REQUEST_ID }) requestId?: string | null;
}

@InputType('RequestWriteOffInput', { description: '申请核销哪个事项的认领' })
export class RequestWriteOffInput extends RequestClaimInput {}

@InputType('TakeBackRequestInput', { description: '撤回哪一件申请' })
export class TakeBackRequestInput {
  @Field(() => ID, { description: '申请编号' }) id!: string;
  @Field(() => Int, { nullable: true, description: SEEN }) expectedRevision?: number | null;
  @Field(() => String, { nullable: true, description: REQUEST_ID }) requestId?: string | null;
}

@InputType('DecideRequestInput', { description: '怎样决定哪一件申请' })
export class DecideRequestInput extends TakeBackRequestInput {
  @Field(() => Boolean, { description: 'true 同意,false 不同意' }) accept!: boolean;
  @Field(() => String, { nullable: true, description: '说明,最多 1 000 个字符;不同意的必填' }) reason?: string | null;
}

@ObjectType('ItemRequestPayload', { description: '申请、决定或撤回的结果' })
export class ItemRequestPayload {
  @Field(() => logClass('item_requests'), { nullable: true, description: '现在的申请;已有一件没有办结的,为那一件;不可见的为空' })
  request!: Row | null;
  @Field(() => [MutationProblem], { description: '没有执行的原因;已执行为空' }) problems!: readonly MutationProblem[];
}
