/** Mutations of stand-ins: proposed by who will be away or by an administrator, confirmed by another, ended by any of them. */
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { DayScalar } from '../schema/scalars/scalars.js';
import { commandsOf } from './commands-of.js';
import type { Context } from './engine/context.js';
import { Costs } from './engine/cost/declared.js';
import { Requires } from './engine/rights.js';
import { REQUEST_ID } from './mutation-inputs.js';
import { standInShown } from './people/stand-ins-resolver.js';
import { StandInType } from './people/stand-in-types.js';
import { MutationProblem, withProblems } from './refusals.js';

const INPUT = '做什么';
const ACT = { statements: 20, rows: 200 };

@InputType('ProposeStandInInput', { description: '提出代办' })
class ProposeStandInInput {
  @Field(() => ID, { nullable: true, description: '谁不在;不写为自己(为他人提出须系统管理员)' }) person?: string | null;
  @Field(() => String, { description: '由谁代办(账号)' }) standIn!: string;
  @Field(() => DayScalar, { description: '第一天(含)' }) fromDay!: string;
  @Field(() => DayScalar, { description: '最后一天(含),最长 60 天' }) toDay!: string;
  @Field(() => String, { description: '事由,1–200 字' }) reason!: string;
  @Field(() => String, { nullable: true, description: REQUEST_ID }) requestId?: string | null;
}

@InputType('ConfirmStandInInput', { description: '确认或退回代办' })
class ConfirmStandInInput {
  @Field(() => ID, { description: '编号' }) id!: string;
  @Field(() => Boolean, { description: 'true 确认,false 退回' }) accept!: boolean;
  @Field(() => String, { nullable: true, description: REQUEST_ID }) requestId?: string | null;
}

@InputType('EndStandInInput', { description: '结束哪项代办' })
class EndStandInInput {
  @Field(() => ID, { description: '编号' }) id!: string;
  @Field(() => String, { nullable: true, description: REQUEST_ID }) requestId?: string | null;
}

@ObjectType()
abstract class OfStandIn {
  @Field(() => StandInType, { nullable: true, description: '现在的样子' }) standIn!: StandInType | null;
  @Field(() => [MutationProblem], { description: '没有执行的原因;已执行为空' }) problems!: readonly MutationProblem[];
}

@ObjectType('ProposeStandInPayload', { description: '提出代办的结果' })
class ProposeStandInPayload extends OfStandIn {}
@ObjectType('ConfirmStandInPayload', { description: '确认代办的结果' })
class ConfirmStandInPayload extends OfStandIn {}
@ObjectType('EndStandInPayload', { description: '结束代办的结果' })
class EndStandInPayload extends OfStandIn {}

@Resolver()
export class StandInMutations {
  @Requires('self')
  @Costs(ACT)
  @Mutation(() => ProposeStandInPayload, { description: '请人代办(本人或系统管理员提出,安全管理员确认)' })
  proposeStandIn(
    @Arg('input', () => ProposeStandInInput, { description: INPUT }) input: ProposeStandInInput,
    @Ctx() context: Context,
  ): Promise<ProposeStandInPayload> {
    return acted(context, async () => (await commandsOf(context).proposeStandIn({ ...input })).row.id);
  }

  @Requires('confirm')
  @Costs(ACT)
  @Mutation(() => ConfirmStandInPayload, { description: '确认或退回代办(安全管理员)' })
  confirmStandIn(
    @Arg('input', () => ConfirmStandInInput, { description: INPUT }) input: ConfirmStandInInput,
    @Ctx() context: Context,
  ): Promise<ConfirmStandInPayload> {
    return acted(context, async () => (await commandsOf(context).decideStandIn({ ...input })).row.id);
  }

  @Requires('self')
  @Costs(ACT)
  @Mutation(() => EndStandInPayload, { description: '结束代办(双方、系统管理员或安全管理员)' })
  endStandIn(
    @Arg('input', () => EndStandInInput, { description: INPUT }) input: EndStandInInput,
    @Ctx() context: Context,
  ): Promise<EndStandInPayload> {
    return acted(context, async () => (await commandsOf(context).endStandIn({ ...input })).row.id);
  }
}

const acted = (context: Context, act: () => Promise<string>): Promise<OfStandIn> =>
  withProblems(
    async () => {
      const id = await act();
      const found = (await context.queries.people.standIns(null)).find(({ row }) => row.id === id);
      return { standIn: found ? standInShown(context.hub.city, found) : null };
    },
    () => ({ standIn: null }),
    { NOT_FOUND: 'id' },
  );
