/** Targets resolver: the targets as whoever runs the deliveries sees them: open or not and why, what is held, when and how fast, what waits. */
import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { MomentScalar } from '../schema/scalars/scalars.js';
import type { OpenBatches, TargetHold, WaitingRows } from '../src/api.js';
import type { Context } from './engine/context.js';
import { Costs } from './engine/cost/declared.js';
import { Follows } from './engine/follows.js';
import { Requires } from './engine/rights.js';
import { kindNames, TargetState } from './enums.js';
import { RunUnderWayType, runsUnderWay } from './jobs-resolver.js';
import { TargetHoldType } from './target-holds.js';

@ObjectType('WaitingRows', { description: '等待上报的行(可见范围内)' })
export class WaitingRowsType {
  @Field(() => Int, { description: '行数' }) rows!: number;
  @Field(() => MomentScalar, { nullable: true, description: '其中等得最久的自何时起(UTC)' }) oldestAt!: string | null;
}

@ObjectType('OpenBatches', { description: '还没有结论的批次数' })
export class OpenBatchesType {
  @Field(() => Int, { description: '已封批,未发送' }) sealed!: number;
  @Field(() => Int, { description: '已发送,等待回执' }) sent!: number;
  @Field(() => Int, { description: '存疑,正在查询' }) doubtful!: number;
  @Field(() => Int, { description: '已停止,等人处理' }) stopped!: number;
}

@ObjectType('Target', { description: '推送目标' })
export class TargetOverviewType {
  @Field(() => String, { description: '名称' }) name!: string;
  @Field(() => String, { description: '所用规范' }) profile!: string;
  @Field(() => String, { description: '规范的标题' }) profileTitle!: string;
  @Field(() => TargetState, { description: '状态' }) state!: string;
  @Field(() => String, { nullable: true, description: '未放行、停止或送不到的原因' }) reason!: string | null;
  @Field(() => MomentScalar, { nullable: true, description: '状态最近一次改变(UTC)' }) changedAt!: string | null;
  @Field(() => Int, { description: '连续未送达的次数' }) failures!: number;
  @Field(() => [TargetHoldType], { description: '暂停着的部分' }) holds!: readonly TargetHold[];
  @Field(() => [kindNames()], { description: '所收的数据类' }) kinds!: readonly string[];
  @Field(() => [String], { description: '目标表' }) tables!: readonly string[];
  @Field(() => [String], { description: '给它供数的数据源' }) sources!: readonly string[];
  @Field(() => String, { nullable: true, description: '上报时段(市的时区),如 20:00-07:00;不限为空' }) window!: string | null;
  @Field(() => Int, { nullable: true, description: '每分钟最多行数;不限为空' }) rowsPerMinute!: number | null;
  @Follows('CLOCK')
  @Field(() => MomentScalar, { nullable: true, description: '现在不在时段内时:何时继续(UTC)' })
  restsUntil!: string | null;
  @Field(() => WaitingRowsType, { description: '等待上报的行' }) waiting!: WaitingRows;
  @Follows('CLOCK')
  @Field(() => [RunUnderWayType], { description: '正在进行的上报' })
  underWay!: readonly RunUnderWayType[];
  @Field(() => OpenBatchesType, { description: '还没有结论的批次' }) openBatches!: OpenBatches;
}

// Found by target and state, as long as what waits.
const DELIVERING = 'deliver';
const TARGETS = { statements: 6, rows: 20_000, many: 5 };

@Resolver()
export class TargetsResolver {
  @Requires('books')
  @Follows('COMMITS')
  @Costs(TARGETS)
  @Query(() => [TargetOverviewType], { description: '推送目标' })
  async targets(@Ctx() { queries }: Context): Promise<readonly TargetOverviewType[]> {
    const [overviews, running] = [await queries.operations.targets(), runsUnderWay(await queries.jobs.underWay(), DELIVERING)];
    return overviews.map((target) => ({ ...target, underWay: running.filter((run) => run.target === target.name) }));
  }
}
