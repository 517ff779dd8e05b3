/** Jobs resolver: jobs as the city's administrators see them: schedules, and what became of their moments. */
import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { MomentScalar } from '../schema/scalars/scalars.js';
import { TriggerState } from './enums.js';
import { HubError } from '../schema/errors.js';
import type { ListedJob, RunUnderWay } from '../src/api.js';
import type { Context } from './engine/context.js';
import { Follows } from './engine/follows.js';
import { Costs, type FieldCost } from './engine/cost/declared.js';
import { MOST_ROWS } from './engine/cost/limits.js';
import { Requires } from './engine/rights.js';
import { progressOf, RunProgressType } from './logs/run-progress.js';

@ObjectType('RunUnderWay', { description: '一次正在进行的运行,在哪个进程都一样看得到' })
export class RunUnderWayType {
  @Field(() => ID, { description: '运行编号' }) id!: string;
  @Field(() => String, { nullable: true, description: '数据源' }) source!: string | null;
  @Field(() => String, { nullable: true, description: '推送目标' }) target!: string | null;
  @Field(() => MomentScalar, { description: '开始时间(UTC)' }) startedAt!: string;
  @Field(() => RunProgressType, { description: '进展' }) progress!: RunProgressType;
}

@ObjectType('Job', { description: '作业' })
export class JobType {
  @Field(() => String, { description: '作业名称' }) name!: string;
  @Field(() => String, { description: '中文名称' }) title!: string;
  @Field(() => String, { description: '排程(五段 cron,按市的时区)' }) schedule!: string;
  @Field(() => MomentScalar, { nullable: true, description: '下次触发时间(UTC)' }) nextTriggerAt!: string | null;
  @Field(() => Boolean, { description: '已到时,等待运行' }) due!: boolean;
  @Field(() => Boolean, { description: '已暂停' }) paused!: boolean;
  @Field(() => Boolean, { description: '已启用(首次 sync 或 release 之后)' }) enabled!: boolean;
  @Field(() => String, { nullable: true, description: '正在运行它的进程' }) worker!: string | null;
  @Field(() => [RunUnderWayType], { description: '正在进行的运行;与另一作业同用一次运行的,两处都列' }) underWay!: readonly RunUnderWayType[];
}

@ObjectType('JobTrigger', { description: '一次触发' })
export class JobTriggerType {
  @Field(() => String, { description: '作业名称' }) job!: string;
  @Field(() => MomentScalar, { description: '计划时间(UTC)' }) plannedAt!: string;
  @Field(() => MomentScalar, { description: '发现时间(UTC)' }) noticedAt!: string;
  @Field(() => TriggerState, { description: '结果' }) state!: string;
}

// More than may be asked for is refused by the field, and reads nothing.
const triggersOf = (first: number): number => (first > MOST_ROWS ? 0 : first);
const TRIGGERS: FieldCost = { statements: 1, rows: ({ first }) => triggersOf(Number(first ?? 50)), many: 50 };

@Resolver()
export class JobsResolver {
  @Requires('jobs')
  @Follows('CLOCK')
  @Costs({ statements: 3, rows: 300, many: 30 })
  @Query(() => [JobType], { description: '全部作业' })
  async jobs(@Ctx() { queries }: Context): Promise<JobType[]> {
    const [listed, running] = [await queries.jobs.list(), await queries.jobs.underWay()];
    return listed.map((job) => jobTypeOf(job, running));
  }

  @Requires('jobs')
  @Follows('CLOCK')
  @Costs(TRIGGERS)
  @Query(() => [JobTriggerType], { description: '排程的各次触发,新的在前' })
  async jobTriggers(
    @Arg('job', () => String, { nullable: true, description: '只看一个作业' }) job: string | null | undefined,
    @Arg('first', () => Int, { defaultValue: 50, description: '最多条数,不超过 500' }) first: number,
    @Ctx() { queries }: Context,
  ): Promise<readonly JobTriggerType[]> {
    if (first < 1 || first > MOST_ROWS) throw new HubError('BAD_ARGUMENT', { name: 'first', why: `应为 1–${MOST_ROWS}` });
    return queries.jobs.triggers(job ?? null, first);
  }
}

type Running = ReadonlyMap<string, readonly RunUnderWay[]>;

export const runsUnderWay = (running: Running, name: string): readonly RunUnderWayType[] =>
  (running.get(name) ?? []).map(({ done, total, phase, ...run }) => ({ ...run, progress: progressOf(done, total, phase) }));

export const jobTypeOf = ({ owner, dueAt, nextFireAt, paused, enabled, ...job }: ListedJob, running: Running): JobType => ({
  ...job,
  underWay: runsUnderWay(running, job.name),
  nextTriggerAt: nextFireAt,
  due: dueAt !== null,
  paused: Number(paused) === 1,
  enabled: Number(enabled) === 1,
  worker: owner,
});
