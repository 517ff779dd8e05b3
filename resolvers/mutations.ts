/** What may be done from outside: start a job, retry a delivery. */
import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { HubError } from '../schema/errors.js';
import type { LogName, Row } from '../src/api.js';
import { logTypes } from './logs/log-columns.js';
import { logClasses } from './logs/logs-resolver.js';
import type { Context } from './engine/context.js';

const classOf = (book: LogName) => logClasses.get(book) as new () => object;

@Resolver()
export class Mutations {
  @Mutation(() => classOf('runs'), { description: '立即运行一个作业(仅市级管理员)' })
  async runJob(@Arg('name', () => String, { description: '作业名称' }) name: string, @Ctx() context: Context): Promise<Row> {
    context.permit('runJob');
    const id = await context.hub.jobs.run(name);
    return (await byId(context, 'runs', id)) ?? { id, job: name, state: 'RUNNING' };
  }

  @Mutation(() => classOf('deliveries'), { description: '重推一行(市级管理员,或所属区)' })
  async retryDelivery(@Arg('id', () => ID, { description: '待推送行编号' }) id: string, @Ctx() context: Context): Promise<Row> {
    context.permit('retryDelivery');
    // Another district's delivery is not found, like an unknown one.
    if (!(await byId(context, 'deliveries', id))) throw new HubError('NOT_FOUND', { what: '该待推送行' });
    const row = await context.hub.retryDelivery(context.viewer, id);
    return (await byId(context, 'deliveries', id)) ?? row;
  }
}

async function byId({ hub, viewer }: Context, book: LogName, id: string): Promise<Row | undefined> {
  const columns = logTypes.find((one) => one.book === book)?.columns.map(({ name }) => name) ?? [];
  const parts = { rows: true, previous: false, next: false, total: false };
  const cut = { first: 1, last: null, after: null, before: null, filter: { field: 'id', match: { eq: id } }, orderBy: [] };
  return (await hub.logs.page(viewer, book, { ...cut, columns, parts })).rows[0];
}
