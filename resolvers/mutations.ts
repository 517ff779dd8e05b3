/** Mutations: the commands that may be given from outside. */
import { Arg, Args, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { HubError } from '../schema/errors.js';
import type { Commands, LogName, Row } from '../src/api.js';
import { logTypes } from './logs/log-columns.js';
import { logClasses } from './logs/logs-resolver.js';
import type { Context } from './engine/context.js';
import { globalId } from './engine/global-id.js';
import { Costs } from './engine/cost/declared.js';
import { Requires } from './engine/rights.js';
import { TargetHoldType, TargetPartArgs } from './target-holds.js';

const classOf = (log: LogName) => logClasses.get(log) as new () => object;

const ACT = { statements: 10, rows: 100 };
// Of all rows of one code, or of a source.
const ACT_ON_MANY = { statements: 20, rows: 20_000 };

@Resolver()
export class Mutations {
  @Requires('jobs')
  @Costs(ACT)
  @Mutation(() => classOf('runs'), { description: '立即运行一个作业(仅市级管理员)' })
  async runJob(@Arg('name', () => String, { description: '作业名称' }) name: string, @Ctx() context: Context): Promise<Row> {
    const id = await commandsOf(context).runJob({ name });
    return (await byId(context, 'runs', id)) ?? { id, job: name, state: 'RUNNING' };
  }

  @Requires('jobs')
  @Costs(ACT)
  @Mutation(() => Boolean, { description: '暂停或恢复一个作业的排程(仅市级管理员)' })
  async pauseJob(
    @Arg('name', () => String, { description: '作业名称' }) name: string,
    @Arg('paused', () => Boolean, { defaultValue: true, description: 'true 暂停,false 恢复' }) paused: boolean,
    @Ctx() context: Context,
  ): Promise<boolean> {
    await commandsOf(context).pauseJob({ name, paused });
    return paused;
  }

  @Requires('retry')
  @Costs(ACT)
  @Mutation(() => classOf('deliveries'), { description: '重推一行(市级管理员,或所属区)' })
  async retryDelivery(@Arg('id', () => ID, { description: '待推送行编号' }) id: string, @Ctx() context: Context): Promise<Row> {
    // Another district's delivery is not found, like an unknown one.
    if (!(await byId(context, 'deliveries', id))) throw new HubError('NOT_FOUND', { what: '该待推送行' });
    const row = await commandsOf(context).retryDelivery({ id });
    return (await byId(context, 'deliveries', id)) ?? row;
  }

  @Requires('retry')
  @Costs(ACT_ON_MANY)
  @Mutation(() => Int, { description: '按退回代码成批重推,答复行数(市级管理员,或所属区)' })
  async retryDeliveries(
    @Arg('code', () => String, { description: '退回代码' }) code: string,
    @Arg('target', () => String, { nullable: true, description: '推送目标;不写为全部' }) target: string | null,
    @Arg('table', () => String, { nullable: true, description: '目标表;不写为全部' }) table: string | null,
    @Arg('dryRun', () => Boolean, { defaultValue: false, description: '只数行数' }) dryRun: boolean,
    @Ctx() context: Context,
  ): Promise<number> {
    const retried = await commandsOf(context).retryDeliveries({ code, target, table, dryRun });
    return retried.reduce((sum, { rows }) => sum + rows, 0);
  }

  @Requires('release')
  @Costs(ACT_ON_MANY)
  @Mutation(() => [TargetHoldType], { description: '暂停一个推送目标,或其中一张表、一类、一个数据源,答复暂停着的部分(仅市级管理员)' })
  async holdTarget(
    @Args(() => TargetPartArgs) part: TargetPartArgs,
    @Arg('reason', () => String, { nullable: true, description: '原因' }) reason: string | null,
    @Ctx() context: Context,
  ): Promise<readonly TargetHoldType[]> {
    return (await commandsOf(context).hold({ ...part, reason })).holds;
  }

  @Requires('release')
  @Costs(ACT_ON_MANY)
  @Mutation(() => [TargetHoldType], { description: '放行一个推送目标,或其中暂停的一部分,答复仍暂停着的部分(仅市级管理员)' })
  async releaseTarget(@Args(() => TargetPartArgs) part: TargetPartArgs, @Ctx() context: Context): Promise<readonly TargetHoldType[]> {
    return (await commandsOf(context).release({ ...part })).holds;
  }

  @Requires('take')
  @Costs(ACT)
  @Mutation(() => ID, { description: '采用一行没有采用的内容(较旧的,或同一主键的另一行),答复记录的全局编号(市级管理员,或所属区)' })
  async takeQuarantinedRow(@Arg('id', () => ID, { description: '待修复行编号' }) id: string, @Ctx() context: Context): Promise<string> {
    const taken = await commandsOf(context).takeRow({ finding: id });
    return globalId(taken.kind, taken.id);
  }
}

const commandsOf = ({ hub, viewer }: Context): Commands => hub.commands({ ...viewer, via: 'api' });

async function byId({ queries }: Context, log: LogName, id: string): Promise<Row | undefined> {
  const columns = logTypes.find((type) => type.log === log)?.columns.map(({ name }) => name) ?? [];
  const parts = { rows: true, previous: false, next: false, total: false };
  const page = { first: 1, last: null, after: null, before: null, filter: { field: 'id', match: { eq: id } }, orderBy: [] };
  return (await queries.logs.page(log, { ...page, columns, parts })).rows[0];
}
