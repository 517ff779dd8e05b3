/** Jobs resolver: jobs as the city's administrators see them: schedules, and what became of their moments. */
import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { MomentScalar } from '../schema/scalars/scalars.js';
import { TriggerState } from './enums.js';
import { HubError } from '../schema/errors.js';
import type { ListedJob } from '../src/api.js';
import type { Context } from './engine/context.js';
import { Follows } from './engine/follows.js';
import { Costs, type FieldCost } from './engine/cost/declared.js';
import { MOST_ROWS } from './engine/cost/limits.js';
import { Requires } from './engine/rights.js';

@ObjectType('Job', { description: '作业' })
export class JobType {
  @Field(() => String, { description: '作业名称' }) name!: string;
  @Field(() => String, { description: '排程(五段 cron,按市的时区)' }) schedule!: string;
  @Field(() => MomentScalar, { nullable: true, description: '下次触发时间(UTC)' }) nextTriggerAt!: string | null;
  @Field(() => Boolean, { description: '已到时,等待运行' }) due!: boolean;
  @Field(() => Boolean, { description: '已暂停' }) paused!: boolean;
  @Field(() => Boolean, { description: '已启用(首次 sync 或 release 之后)' }) enabled!: boolean;
  @Field(() => String, { nullable: true, description: '正在运行它的进程' }) worker!: string | null;
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
  @Costs({ statements: 2, rows: 100 })
  @Query(() => [JobType], { description: '全部作业' })
  async jobs(@Ctx() { queries }: Context): Promise<JobType[]> {
    return (await queries.jobs.list()).map(jobTypeOf);
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

export const jobTypeOf = ({ owner, dueAt, nextFireAt, paused, enabled, ...job }: ListedJob): JobType => ({
  ...job,
  nextTriggerAt: nextFireAt,
  due: dueAt !== null,
  paused: Number(paused) === 1,
  enabled: Number(enabled) === 1,
  worker: owner,
});
