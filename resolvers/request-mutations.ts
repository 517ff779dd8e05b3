/** Mutations of requests: asking that an item is claimed or its claim written off, deciding, taking back. */
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { HubError } from '../schema/errors.js';
import { commandsOf } from './commands-of.js';
import type { Context } from './engine/context.js';
import { Costs } from './engine/cost/declared.js';
import { Requires } from './engine/rights.js';
import { newest } from './mutations.js';
import { withProblems } from './refusals.js';
import { DecideRequestInput, ItemRequestPayload, RequestClaimInput, RequestWriteOffInput, TakeBackRequestInput } from './request-inputs.js';

const INPUT = '做什么';
const ACT = { statements: 12, rows: 100 };
const OF_SEEN = { NOT_FOUND: 'id', CHANGED_MEANWHILE: 'expectedRevision' } as const;

const shown = async (context: Context, id: string): Promise<Omit<ItemRequestPayload, 'problems'>> => ({
  request: (await newest(context, 'item_requests', { field: 'id', match: { eq: id } }, ['author', 'recordId'])) ?? null,
});

/** Asked for once more, the one that is under way is the answer. */
function asked(context: Context, act: () => Promise<{ readonly id: string }>): Promise<ItemRequestPayload> {
  return withProblems(
    async () => shown(context, (await act()).id),
    async ({ cause }: HubError) => {
      const live = (cause as { readonly id?: string } | undefined)?.id;
      return live === undefined ? { request: null } : shown(context, live);
    },
    { ITEM_REQUEST_NEEDLESS: 'itemCode', ITEM_REQUEST_EXISTS: 'itemCode' },
  );
}

@Resolver()
export class RequestMutations {
  @Requires('request')
  @Costs(ACT)
  @Mutation(() => ItemRequestPayload, { description: '申请认领一个事项(限可见范围内的部门);不改变任何数据源' })
  requestClaim(
    @Arg('input', () => RequestClaimInput, { description: INPUT }) input: RequestClaimInput,
    @Ctx() context: Context,
  ): Promise<ItemRequestPayload> {
    return asked(context, () => commandsOf(context).requestClaim({ ...input }));
  }

  @Requires('request')
  @Costs(ACT)
  @Mutation(() => ItemRequestPayload, { description: '申请核销一个事项的认领(限可见范围内的部门);不改变任何数据源' })
  requestWriteOff(
    @Arg('input', () => RequestWriteOffInput, { description: INPUT }) input: RequestWriteOffInput,
    @Ctx() context: Context,
  ): Promise<ItemRequestPayload> {
    return asked(context, () => commandsOf(context).requestWriteOff({ ...input }));
  }

  @Requires('decide')
  @Costs(ACT)
  @Mutation(() => ItemRequestPayload, { description: '决定一件申请(市级;不能决定自己提出的)' })
  decideRequest(
    @Arg('input', () => DecideRequestInput, { description: INPUT }) input: DecideRequestInput,
    @Ctx() context: Context,
  ): Promise<ItemRequestPayload> {
    const act = async () => shown(context, (await commandsOf(context).decideRequest({ ...input })).id);
    return withProblems(act, () => shown(context, input.id), OF_SEEN);
  }

  @Requires('request')
  @Costs(ACT)
  @Mutation(() => ItemRequestPayload, { description: '撤回一件没有办结的申请(限可见范围内)' })
  takeBackRequest(
    @Arg('input', () => TakeBackRequestInput, { description: INPUT }) input: TakeBackRequestInput,
    @Ctx() context: Context,
  ): Promise<ItemRequestPayload> {
    const act = async () => shown(context, (await commandsOf(context).takeBackRequest({ ...input })).id);
    return withProblems(act, () => shown(context, input.id), OF_SEEN);
  }
}
