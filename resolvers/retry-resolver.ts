/** Retry resolver: what a retry in bulk would send again, in counts and ten samples, before it is ordered. */
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Row } from '../src/api.js';
import type { Context } from './engine/context.js';
import { Costs } from './engine/cost/declared.js';
import { Follows } from './engine/follows.js';
import { prefetch } from './engine/prefetch.js';
import { Requires } from './engine/rights.js';
import { selectedNames } from './engine/selection.js';
import { columnsOf } from './logs/logs-resolver.js';
import { logTypes, type LogType } from './logs/log-columns.js';
import { RetryPreviewInput } from './mutation-inputs.js';
import { logClass } from './shared-types.js';

@ObjectType('RetryPreview', { description: '成批重推会重推什么' })
export class RetryPreviewType {
  @Field(() => Int, { description: '可重推的行数' }) rows!: number;
  @Field(() => String, { description: '这些行此刻的编号;交给 retryDeliveries 即恰好重推它们' }) snapshot!: string;
  @Field(() => [logClass('deliveries')], { description: '前十行' }) samples!: readonly Row[];
}

const deliveries = logTypes.find(({ log }) => log === 'deliveries') as LogType;

@Resolver()
export class RetryResolver {
  @Requires('retry')
  @Follows('COMMITS')
  @Costs({ statements: 12, rows: 6_000, page: { field: 'samples', size: () => 10 } })
  @Query(() => RetryPreviewType, { description: '成批重推会重推哪些行:行数与前十行' })
  async retryPreview(
    @Arg('input', () => RetryPreviewInput, { description: '哪些行' }) input: RetryPreviewInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RetryPreviewType> {
    const { rows, snapshot, samples } = await context.queries.retryPreview({ ...input });
    const columns = columnsOf(deliveries, selectedNames(info, ['samples']));
    const found = samples.length === 0 ? new Map<string, Row>() : await context.queries.ways.logRows('deliveries', samples, columns);
    const shown = samples.map((id) => found.get(String(id))).filter((row) => row !== undefined);
    await prefetch(shown, 'Delivery', context, info, [['samples']]);
    return { rows, snapshot, samples: shown };
  }
}
