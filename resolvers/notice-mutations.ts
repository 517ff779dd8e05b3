/** Mutation of notices: sends one again that was not taken. */
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { commandsOf } from './commands-of.js';
import type { Context } from './engine/context.js';
import { Costs } from './engine/cost/declared.js';
import { Requires } from './engine/rights.js';
import { ResendNoticeInput } from './notices/notice-types.js';
import { MutationProblem, withProblems } from './refusals.js';

@ObjectType('ResendNoticePayload', { description: '重新发送的结果' })
class ResendNoticePayload {
  @Field(() => Boolean, { description: '是否已排入下一次发送' }) queued!: boolean;
  @Field(() => [MutationProblem], { description: '没有执行的原因;已执行为空' }) problems!: readonly MutationProblem[];
}

@Resolver()
export class NoticeMutations {
  @Requires('jobs')
  @Costs({ statements: 5, rows: 10 })
  @Mutation(() => ResendNoticePayload, { description: '重新发送一条没有发出的通知' })
  resendNotice(
    @Arg('input', () => ResendNoticeInput, { description: '做什么' }) input: ResendNoticeInput,
    @Ctx() context: Context,
  ): Promise<ResendNoticePayload> {
    const act = async () => {
      await commandsOf(context).resendNotice({ ...input });
      return { queued: true };
    };
    return withProblems(act, () => ({ queued: false }), { NOT_FOUND: 'id' });
  }
}
