/** Inputs of the mutations. */
import { Field, ID, InputType, Int } from 'type-graphql';
import { CodeScalar, MomentScalar } from '../schema/scalars/scalars.js';
import { DeliveryState, kindNames } from './enums.js';

export const REQUEST_ID =
  '调用方自拟的编号(1–64 个可见字符),保留一天:以同一编号、同一参数再次提交(双击、断线重试)只执行一次,答复的是同一次执行、记录的现状';

@InputType('RunJobInput', { description: '运行哪个作业' })
export class RunJobInput {
  @Field(() => String, {
    description:
      '作业名称,以 jobs 所列为准;只做其中一部分的写 作业:部分,如 sync:数据源、sweep:数据源/数据类。同一作业的几个排程记在一个名下:collect 的 run.job 是 deliver,sync:数据源 的是 sync',
  })
  name!: string;
  @Field(() => String, { nullable: true, description: REQUEST_ID }) requestId?: string | null;
}

@InputType('PauseJobInput', { description: '暂停或恢复哪个作业' })
export class PauseJobInput {
  @Field(() => String, { description: '作业名称,或其中一部分(sync:数据源)' }) name!: string;
  @Field(() => Boolean, { defaultValue: true, description: 'true 暂停,false 恢复' }) paused!: boolean;
  @Field(() => String, { nullable: true, description: REQUEST_ID }) requestId?: string | null;
}

@InputType('RetryDeliveryInput', { description: '重推哪一行' })
export class RetryDeliveryInput {
  @Field(() => ID, { description: '待推送行编号' }) id!: string;
  @Field(() => String, { nullable: true, description: '所看到的 updatedAt;此后已被改动的不重推,答复 CHANGED_MEANWHILE 与现在的内容' })
  expectedUpdatedAt?: string | null;
  @Field(() => String, { nullable: true, description: REQUEST_ID }) requestId?: string | null;
}

@InputType('RetryPreviewInput', { description: '打算重推哪些行;不写的不限' })
export class RetryPreviewInput {
  @Field(() => String, { description: '退回代码' }) code!: string;
  @Field(() => String, { nullable: true, description: '推送目标;不写为全部' }) target?: string | null;
  @Field(() => String, { nullable: true, description: '目标表;不写为全部' }) table?: string | null;
  @Field(() => DeliveryState, { nullable: true, description: '状态:RETURNED 或 BLOCKED;不写为两者' }) state?: string | null;
  @Field(() => kindNames(), { nullable: true, description: '数据类;不写为全部' }) kind?: string | null;
  @Field(() => CodeScalar, { nullable: true, description: '区;不写为可见的全部' }) district?: string | null;
  @Field(() => CodeScalar, { nullable: true, description: '部门;不写为可见的全部' }) department?: string | null;
  @Field(() => String, { nullable: true, description: '退回字段;不写为全部' }) field?: string | null;
}

@InputType('RetryDeliveriesInput', { description: '重推哪些行' })
export class RetryDeliveriesInput extends RetryPreviewInput {
  @Field(() => Boolean, { defaultValue: false, description: '只数行数' }) dryRun!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'retryPreview 所答的 snapshot:恰好重推那些行;其间有一行增减、改动的一行也不推,答复 CHANGED_MEANWHILE',
  })
  snapshot?: string | null;
  @Field(() => String, { nullable: true, description: REQUEST_ID }) requestId?: string | null;
}

@InputType('ReleaseTargetInput', { description: '放行哪个推送目标,或其中哪一部分(目标表、数据类、数据源至多写一个)' })
export class ReleaseTargetInput {
  @Field(() => String, { description: '推送目标' }) target!: string;
  @Field(() => String, { nullable: true, description: '只对这张目标表' }) table?: string | null;
  @Field(() => String, { nullable: true, description: '只对这一类' }) kind?: string | null;
  @Field(() => String, { nullable: true, description: '只对这个数据源的行' }) source?: string | null;
  @Field(() => Boolean, { defaultValue: false, description: '只看会涉及哪些行,不执行' }) dryRun!: boolean;
  @Field(() => MomentScalar, {
    nullable: true,
    description: '所看到的 changedAt(整个目标)或 heldAt(其中一部分);此后已被他人改动的不执行,答复 CHANGED_MEANWHILE',
  })
  expectedChangedAt?: string | null;
  @Field(() => String, { nullable: true, description: REQUEST_ID }) requestId?: string | null;
}

@InputType('HoldTargetInput', { description: '暂停哪个推送目标,或其中哪一部分(目标表、数据类、数据源至多写一个)' })
export class HoldTargetInput extends ReleaseTargetInput {
  @Field(() => String, { nullable: true, description: '原因' }) reason?: string | null;
}

@InputType('TakeQuarantinedRowInput', { description: '采用哪一行' })
export class TakeQuarantinedRowInput {
  @Field(() => ID, { description: '待修复行编号' }) id!: string;
  @Field(() => Int, {
    nullable: true,
    description: '所看到的、该行将替换的记录的版本号(没有记录为 0);已是另一版的不采用,答复 CHANGED_MEANWHILE 与现在的记录',
  })
  expectedRevision?: number | null;
  @Field(() => String, { nullable: true, description: REQUEST_ID }) requestId?: string | null;
}

@InputType('RereadSourceInput', { description: '重新读取哪个数据源' })
export class RereadSourceInput {
  @Field(() => String, { description: '数据源,以 sources 所列为准' }) source!: string;
  @Field(() => String, { nullable: true, description: '数据类(kinds 的 name);不写为其全部' }) kind?: string | null;
  @Field(() => String, { nullable: true, description: REQUEST_ID }) requestId?: string | null;
}
