/** Mutations: the commands that may be given from outside. Each takes one input and answers a payload with what it would not do as data. */
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { HubError } from '../schema/errors.js';
import type { Filter, LogName, Row } from '../src/api.js';
import { commandsOf } from './commands-of.js';
import type { Context } from './engine/context.js';
import { globalId } from './engine/global-id.js';
import { Costs } from './engine/cost/declared.js';
import { Requires } from './engine/rights.js';
import { jobTypeOf } from './jobs-resolver.js';
import { logTypes } from './logs/log-columns.js';
import {
  HoldTargetInput,
  PauseJobInput,
  ReleaseTargetInput,
  RereadSourceInput,
  RetryDeliveriesInput,
  RetryDeliveryInput,
  RunJobInput,
  TakeQuarantinedRowInput,
} from './mutation-inputs.js';
import {
  HoldTargetPayload,
  PauseJobPayload,
  ReleaseTargetPayload,
  RereadSourcePayload,
  RetryDeliveriesPayload,
  RetryDeliveryPayload,
  RunJobPayload,
  TakeQuarantinedRowPayload,
  TakenRecord,
  sampleResolvers,
} from './mutation-payloads.js';
import { withProblems } from './refusals.js';

const INPUT = '做什么';
const ACT = { statements: 10, rows: 100 };
// Of all rows of one code, or of a source.
const ACT_ON_MANY = { statements: 20, rows: 20_000 };

const NOTHING = { holds: [], rows: 0, affected: [], samples: [] };
const CHANGED = { CHANGED_MEANWHILE: 'expectedChangedAt' } as const;

@Resolver()
export class Mutations {
  @Requires('jobs')
  @Costs(ACT)
  @Mutation(() => RunJobPayload, { description: '立即运行一个作业' })
  runJob(@Arg('input', () => RunJobInput, { description: INPUT }) input: RunJobInput, @Ctx() context: Context): Promise<RunJobPayload> {
    const act = async () => {
      const id = await commandsOf(context).runJob({ ...input });
      return { run: (await newest(context, 'runs', { field: 'id', match: { eq: id } })) ?? null };
    };
    return withProblems(act, async (error) => ({ run: error.code === 'JOB_BUSY' ? await runUnderWay(context, String(error.details.name)) : null }));
  }

  @Requires('jobs')
  @Costs(ACT)
  @Mutation(() => PauseJobPayload, { description: '暂停或恢复一个作业的排程' })
  pauseJob(@Arg('input', () => PauseJobInput, { description: INPUT }) input: PauseJobInput, @Ctx() context: Context): Promise<PauseJobPayload> {
    const job = async () => {
      const { jobs } = context.queries;
      const [listed, running] = [(await jobs.list()).find(({ name }) => name === input.name), await jobs.underWay()];
      return { job: listed ? jobTypeOf(listed, running) : null };
    };
    return withProblems(async () => {
      await commandsOf(context).pauseJob({ ...input });
      return job();
    }, job);
  }

  @Requires('retry')
  @Costs(ACT)
  @Mutation(() => RetryDeliveryPayload, { description: '重推一行(限可见范围内)' })
  retryDelivery(
    @Arg('input', () => RetryDeliveryInput, { description: INPUT }) input: RetryDeliveryInput,
    @Ctx() context: Context,
  ): Promise<RetryDeliveryPayload> {
    const delivery = async () => ({ delivery: (await newest(context, 'deliveries', { field: 'id', match: { eq: input.id } })) ?? null });
    const act = async () => {
      // Another district's delivery is not found, like an unknown one.
      if (!(await delivery()).delivery) throw new HubError('NOT_FOUND', { what: '该待推送行' });
      await commandsOf(context).retryDelivery({ ...input });
      return delivery();
    };
    return withProblems(act, delivery, { NOT_FOUND: 'id', CHANGED_MEANWHILE: 'expectedUpdatedAt' });
  }

  @Requires('retry')
  @Costs(ACT_ON_MANY)
  @Mutation(() => RetryDeliveriesPayload, { description: '按退回代码成批重推(限可见范围内)' })
  retryDeliveries(
    @Arg('input', () => RetryDeliveriesInput, { description: INPUT }) input: RetryDeliveriesInput,
    @Ctx() context: Context,
  ): Promise<RetryDeliveriesPayload> {
    const act = async () => {
      const retried = await commandsOf(context).retryDeliveries({ ...input });
      return { retried, rows: retried.reduce((sum, { rows }) => sum + rows, 0) };
    };
    return withProblems(act, () => ({ retried: [], rows: 0 }), { CHANGED_MEANWHILE: 'snapshot' });
  }

  @Requires('release')
  @Costs(ACT_ON_MANY)
  @Mutation(() => HoldTargetPayload, { description: '暂停一个推送目标,或其中一张表、一类、一个数据源' })
  holdTarget(
    @Arg('input', () => HoldTargetInput, { description: INPUT }) input: HoldTargetInput,
    @Ctx() context: Context,
  ): Promise<HoldTargetPayload> {
    return withProblems(
      async () => ({ ...NOTHING, ...(await commandsOf(context).hold({ ...input })) }),
      () => NOTHING,
      CHANGED,
    );
  }

  @Requires('release')
  @Costs(ACT_ON_MANY)
  @Mutation(() => ReleaseTargetPayload, { description: '放行一个推送目标,或其中暂停的一部分' })
  releaseTarget(
    @Arg('input', () => ReleaseTargetInput, { description: INPUT }) input: ReleaseTargetInput,
    @Ctx() context: Context,
  ): Promise<ReleaseTargetPayload> {
    return withProblems(
      async () => ({ ...NOTHING, ...(await commandsOf(context).release({ ...input })) }),
      () => NOTHING,
      CHANGED,
    );
  }

  @Requires('jobs')
  @Costs(ACT_ON_MANY)
  @Mutation(() => RereadSourcePayload, { description: '重新读取一个数据源仍能给出的全部内容(或其中一类)' })
  rereadSource(
    @Arg('input', () => RereadSourceInput, { description: INPUT }) { kind = null, ...input }: RereadSourceInput,
    @Ctx() context: Context,
  ): Promise<RereadSourcePayload> {
    return withProblems(
      async () => ({ orders: await commandsOf(context).rereadSource({ ...input, kind }) }),
      () => ({ orders: [] }),
      { NOT_FOUND: 'source' },
    );
  }

  @Requires('take')
  @Costs(ACT)
  @Mutation(() => TakeQuarantinedRowPayload, {
    description: '采用一行没有采用的内容(较旧的,或同一主键的另一行;限可见范围内)',
  })
  takeQuarantinedRow(
    @Arg('input', () => TakeQuarantinedRowInput, { description: INPUT }) { id, ...input }: TakeQuarantinedRowInput,
    @Ctx() context: Context,
  ): Promise<TakeQuarantinedRowPayload> {
    const act = async () => {
      const taken = await commandsOf(context).takeRow({ finding: id, ...input });
      return { recordId: globalId(taken.kind, taken.id) };
    };
    // The record that was changed meanwhile is named by the refusal's cause.
    const refused = ({ cause }: HubError) => {
      const record = cause as { readonly kind?: string; readonly id?: string } | undefined;
      return { recordId: record?.kind && record.id ? globalId(record.kind, record.id) : null };
    };
    return withProblems(act, refused, { NOT_FOUND: 'id', CHANGED_MEANWHILE: 'expectedRevision' });
  }
}

Resolver(() => TakeQuarantinedRowPayload)(TakenRecord);
export const mutationResolvers = [Mutations, TakenRecord, ...sampleResolvers];

/** @param job the name under which its runs are listed */
const runUnderWay = async (context: Context, job: string): Promise<Row | null> =>
  (await newest(context, 'runs', {
    and: [
      { field: 'job', match: { eq: job } },
      { field: 'state', match: { eq: 'RUNNING' } },
    ],
  })) ?? null;

/** @param more columns that are not published, and that fields are read from */
export async function newest({ queries }: Context, log: LogName, filter: Filter, more: readonly string[] = []): Promise<Row | undefined> {
  const published = logTypes.find((type) => type.log === log)?.columns.map(({ name }) => name) ?? [];
  const columns = [...published, ...more];
  const parts = { rows: true, previous: false, next: false, total: false };
  const page = { first: 1, last: null, after: null, before: null, filter, orderBy: [] };
  return (await queries.logs.page(log, { ...page, columns, parts })).rows[0];
}
