/** Sources resolver: the sources as whoever runs the reading sees them: how fresh, how far, what failed in words, and whether it is read right now. */
import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { MomentScalar } from '../schema/scalars/scalars.js';
import type { StreamOverview } from '../src/api.js';
import type { Context } from './engine/context.js';
import { Costs } from './engine/cost/declared.js';
import { Follows } from './engine/follows.js';
import { Requires } from './engine/rights.js';
import { FreshnessState, kindNames } from './enums.js';
import { RunUnderWayType, runsUnderWay } from './jobs-resolver.js';
import { districtsOf, type DistrictValue } from './kinds/owners.js';
import { DistrictType } from './shared-types.js';

@ObjectType('SourceKind', { description: '数据源中的一个数据类' })
export class SourceKindType {
  @Field(() => kindNames(), { description: '数据类' }) kind!: string;
  @Field(() => Int, { description: '读到过的行数,累计' }) rows!: number;
  @Field(() => Int, { description: '读完过的轮数' }) passes!: number;
  @Field(() => Int, { description: '连续失败的次数;0 为正常' }) failures!: number;
  @Field(() => MomentScalar, { nullable: true, description: '最近一次读完(UTC)' }) lastSuccessAt!: string | null;
  @Field(() => MomentScalar, { nullable: true, description: '最近一次读取(UTC)' }) lastTryAt!: string | null;
  @Field(() => MomentScalar, { nullable: true, description: '失败后下一次自动再试(UTC)' }) nextTryAt!: string | null;
  @Field(() => String, { nullable: true, description: '错误代码' }) errorCode!: string | null;
  @Field(() => String, { nullable: true, description: '错误说明与处理办法' }) errorMessage!: string | null;
  @Field(() => [String], { description: '数据源最近一轮的提示' }) notices!: readonly string[];
  @Field(() => MomentScalar, { nullable: true, description: '正在重新读取:何时开始(UTC)' }) rereadSince!: string | null;
  @Field(() => Int, { description: '重新读取已到的行数' }) rereadRows!: number;
  @Field(() => MomentScalar, { nullable: true, description: '正在核对主键:何时开始(UTC)' }) sweepSince!: string | null;
  @Field(() => Int, { description: '核对主键已到的行数' }) sweepRows!: number;
  @Field(() => MomentScalar, { nullable: true, description: '最近一次核对完主键(UTC)' }) sweptAt!: string | null;
  @Field(() => Int, { description: '待修复的行数' }) quarantined!: number;
}

@ObjectType('Source', { description: '数据源' })
export class SourceOverviewType {
  @Field(() => String, { description: '名称' }) name!: string;
  @Field(() => DistrictType, { nullable: true, description: '固定所属的区;由行决定的为空' }) district!: DistrictValue | null;
  @Field(() => Boolean, { description: '由推送目标下发(目录、预警)' }) downward!: boolean;
  @Field(() => FreshnessState, { description: '新鲜度' }) state!: string;
  @Field(() => MomentScalar, { nullable: true, description: '最近一次成功(UTC)' }) lastSuccessAt!: string | null;
  @Field(() => Int, { nullable: true, description: '距最近一次成功的秒数' }) lagSeconds!: number | null;
  @Field(() => String, { nullable: true, description: '自己的排程(五段 cron);随 sync 一起读取的为空' }) schedule!: string | null;
  @Field(() => Boolean, { description: '已被人暂停:排程不再读取它' }) paused!: boolean;
  @Field(() => String, { nullable: true, description: '暂停着的作业:它自己的(sync:数据源),或全部归集(sync);恢复时按此名称' }) pausedJob!:
    | string
    | null;
  @Field(() => [SourceKindType], { description: '各数据类' }) kinds!: readonly StreamOverview[];
  @Field(() => [RunUnderWayType], { description: '正在进行的读取' }) underWay!: readonly RunUnderWayType[];
}

const SOURCES = { statements: 5, rows: 1_000, many: 40 };

@Resolver()
export class SourcesResolver {
  @Requires('books')
  @Follows('CLOCK')
  @Costs(SOURCES)
  @Query(() => [SourceOverviewType], { description: '数据源(可见范围内)' })
  async sources(@Ctx() { hub, queries }: Context): Promise<readonly SourceOverviewType[]> {
    const [overviews, listed] = [await queries.operations.sources(), await queries.jobs.list()];
    const [running, paused] = [await queries.jobs.underWay(), await queries.jobs.paused()];
    const districts = districtsOf(hub.city);
    return overviews.map(({ name, district, streams, ...source }): SourceOverviewType => {
      const schedule = listed.find((job) => job.name === jobOf(name))?.schedule ?? null;
      // One without a schedule of its own rests with the common run.
      const pausedJob = [jobOf(name), ...(schedule === null ? [READING] : [])].find((job) => paused.has(job)) ?? null;
      return {
        ...source,
        name,
        district: districts(district),
        schedule,
        paused: pausedJob !== null,
        pausedJob,
        kinds: streams,
        underWay: runsUnderWay(running, jobOf(name)),
      };
    });
  }
}

const READING = 'sync';
const jobOf = (source: string): string => `${READING}:${source}`;
