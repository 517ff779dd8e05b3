/** Payloads of the mutations: what was acted on, as it is now, and why nothing was done. */
import { Field, ID, Int, ObjectType, Resolver } from 'type-graphql';
import { Node } from '../schema/kind/kind.js';
import type { AffectedRows, LogName, RereadOrder, RetriedRows, Row } from '../src/api.js';
import { addBatchField, addField } from './engine/dynamic-resolvers.js';
import { readGlobalId } from './engine/global-id.js';
import { AffectedState, kindNames } from './enums.js';
import { JobType } from './jobs-resolver.js';
import { recordsAt } from './kinds/read-records.js';
import { deliveriesAt } from './logs/batch-ways.js';
import { logClasses } from './logs/logs-resolver.js';
import { MutationProblem } from './refusals.js';
import { TargetHoldType } from './target-holds.js';

const classOf = (log: LogName) => logClasses.get(log) as new () => object;
const PROBLEMS = '没有执行的原因;已执行为空';

@ObjectType('RunJobPayload', { description: '运行作业的结果' })
export class RunJobPayload {
  @Field(() => classOf('runs'), { nullable: true, description: '已开始的运行;作业正在运行时(JOB_BUSY)为那次运行' }) run!: Row | null;
  @Field(() => [MutationProblem], { description: PROBLEMS }) problems!: readonly MutationProblem[];
}

@ObjectType('PauseJobPayload', { description: '暂停或恢复作业的结果' })
export class PauseJobPayload {
  @Field(() => JobType, { nullable: true, description: '作业现在的状态;没有这个作业时为空' }) job!: JobType | null;
  @Field(() => [MutationProblem], { description: PROBLEMS }) problems!: readonly MutationProblem[];
}

@ObjectType('RetryDeliveryPayload', { description: '重推一行的结果' })
export class RetryDeliveryPayload {
  @Field(() => classOf('deliveries'), { nullable: true, description: '该行现在的状态;不存在或不可见时为空' }) delivery!: Row | null;
  @Field(() => [MutationProblem], { description: PROBLEMS }) problems!: readonly MutationProblem[];
}

@ObjectType('RetriedRows', { description: '一张目标表重推的行数' })
export class RetriedRowsType {
  @Field(() => String, { description: '推送目标' }) target!: string;
  @Field(() => String, { description: '目标表' }) table!: string;
  @Field(() => Int, { description: '行数' }) rows!: number;
}

@ObjectType('RetryDeliveriesPayload', { description: '成批重推的结果' })
export class RetryDeliveriesPayload {
  @Field(() => [RetriedRowsType], { description: '各目标表重推的行数;dryRun 时为可重推的行数' }) retried!: readonly RetriedRows[];
  @Field(() => Int, { description: '合计行数' }) rows!: number;
  @Field(() => [MutationProblem], { description: PROBLEMS }) problems!: readonly MutationProblem[];
}

@ObjectType('AffectedRows', { description: '暂停或放行会涉及的一张目标表的行' })
export class AffectedRowsType {
  @Field(() => String, { description: '目标表' }) table!: string;
  @Field(() => AffectedState, { description: '现在的情况' }) state!: string;
  @Field(() => Int, { description: '行数' }) rows!: number;
}

@ObjectType('TargetHoldsPayload', { description: '暂停或放行的结果' })
export class TargetHoldsPayload {
  @Field(() => [TargetHoldType], { description: '该推送目标现在暂停着的部分' }) holds!: readonly TargetHoldType[];
  @Field(() => Int, { description: '因此改动的行数' }) rows!: number;
  @Field(() => [AffectedRowsType], { description: 'dryRun 时:会涉及的行' }) affected!: readonly AffectedRows[];
  readonly samples!: readonly number[];
  @Field(() => [MutationProblem], { description: PROBLEMS }) problems!: readonly MutationProblem[];
}

@ObjectType('HoldTargetPayload', { description: '暂停的结果' })
export class HoldTargetPayload extends TargetHoldsPayload {}

@ObjectType('ReleaseTargetPayload', { description: '放行的结果' })
export class ReleaseTargetPayload extends TargetHoldsPayload {}

@ObjectType('TakeQuarantinedRowPayload', { description: '采用一行的结果' })
export class TakeQuarantinedRowPayload {
  @Field(() => ID, { nullable: true, description: '记录的全局编号' }) recordId!: string | null;
  @Field(() => [MutationProblem], { description: PROBLEMS }) problems!: readonly MutationProblem[];
}

/** The record is one of any kind. */
export class TakenRecord {}
addField<TakeQuarantinedRowPayload>(
  TakenRecord,
  'record',
  { type: () => Node, title: '采用后的记录;已被他人改动时(CHANGED_MEANWHILE)为现在的记录', nullable: true },
  async ({ recordId }, _args, context, info) => {
    const read = recordId === null ? null : readGlobalId(recordId);
    const kind = read && context.hub.kinds.find(({ name }) => name === read.kind);
    return kind ? ((await recordsAt(kind, [read.id], context, info))[0] ?? null) : null;
  },
);

@ObjectType('RereadOrder', { description: '一个数据类将重新读取' })
export class RereadOrderType {
  @Field(() => String, { description: '数据源' }) source!: string;
  @Field(() => kindNames(), { description: '数据类' }) kind!: string;
  @Field(() => Int, { description: '现有记录数;约有这么多行将重新读取' }) records!: number;
  @Field(() => String, { nullable: true, description: '读不到的,或本来就整份读取的' }) note!: string | null;
}

@ObjectType('RereadSourcePayload', { description: '重新读取的结果:由以后各次归集分批完成' })
export class RereadSourcePayload {
  @Field(() => [RereadOrderType], { description: '各数据类' }) orders!: readonly RereadOrder[];
  @Field(() => [MutationProblem], { description: PROBLEMS }) problems!: readonly MutationProblem[];
}

/** Some of the rows that a hold or a release would touch. */
export const sampleResolvers = [HoldTargetPayload, ReleaseTargetPayload].map((payload) => {
  class Samples {}
  const samples = {
    type: () => [classOf('deliveries')],
    title: 'dryRun 时:其中一些行,至多 10',
    nullable: true,
    cost: { statements: 1, rows: 10, many: 10 },
  };
  addBatchField<TargetHoldsPayload>(Samples, 'samples', samples, async (payloads, _args, context, node) => {
    const found = await deliveriesAt(
      payloads.flatMap((each) => each.samples),
      context,
      node,
    );
    return payloads.map((each) => each.samples.map((id) => found.get(String(id))).filter((row) => row !== undefined));
  });
  Resolver(() => payload)(Samples);
  return Samples;
});
