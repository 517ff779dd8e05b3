/** Mutations of administrators: people and keys; and revealing a value and loading a calendar. */
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { commandsOf } from './commands-of.js';
import type { Context } from './engine/context.js';
import { Costs } from './engine/cost/declared.js';
import { readGlobalId } from './engine/global-id.js';
import { Requires } from './engine/rights.js';
import {
  ChangePersonInput,
  ConfirmKeyInput,
  ConfirmPersonInput,
  EndKeyInput,
  EndPersonInput,
  EndSessionsInput,
  ImportCalendarInput,
  ProposeKeyInput,
  ProposePersonInput,
  ResetPasswordInput,
  RevealInput,
  UnlockPersonInput,
} from './people-inputs.js';
import {
  ChangePersonPayload,
  ConfirmKeyPayload,
  ConfirmPersonPayload,
  EndKeyPayload,
  EndPersonPayload,
  EndSessionsPayload,
  ImportCalendarPayload,
  ProposeKeyPayload,
  ProposePersonPayload,
  ResetPasswordPayload,
  RevealPayload,
  UnlockPersonPayload,
} from './people-payloads.js';
import { keyShown, personShown } from './people/shown.js';
import { withProblems } from './refusals.js';

const INPUT = '做什么';
const ACT = { statements: 20, rows: 2_000 };
const ALL = ['PROPOSED', 'ACTIVE', 'ENDED'] as const;

@Resolver()
export class PeopleMutations {
  @Requires('propose')
  @Costs(ACT)
  @Mutation(() => ProposePersonPayload, { description: '新增一个账号(系统管理员提出,安全管理员确认)' })
  proposePerson(
    @Arg('input', () => ProposePersonInput, { description: INPUT }) input: ProposePersonInput,
    @Ctx() context: Context,
  ): Promise<ProposePersonPayload> {
    return withProblems(
      async () => {
        const { provider, subject, requestId: _, ...given } = input;
        // Half of it is none, and is refused: taken for neither it would be an account with a password.
        const identity = provider || subject ? { provider: provider ?? '', subject: subject ?? '' } : null;
        const { person, password } = await commandsOf(context).proposePerson({ ...given, identity });
        return { person: await personOf(context, person.id), password };
      },
      () => ({ person: null, password: null }),
    );
  }

  @Requires('confirm')
  @Costs(ACT)
  @Mutation(() => ChangePersonPayload, { description: '更改角色与范围(安全管理员)' })
  changePerson(
    @Arg('input', () => ChangePersonInput, { description: INPUT }) input: ChangePersonInput,
    @Ctx() context: Context,
  ): Promise<ChangePersonPayload> {
    return withProblems(
      async () => ({ person: await personOf(context, (await commandsOf(context).changePerson({ ...input })).id) }),
      () => ({ person: null }),
    );
  }

  @Requires('confirm')
  @Costs(ACT)
  @Mutation(() => ConfirmPersonPayload, { description: '确认或退回新增的账号、密码的重置(安全管理员)' })
  confirmPerson(
    @Arg('input', () => ConfirmPersonInput, { description: INPUT }) input: ConfirmPersonInput,
    @Ctx() context: Context,
  ): Promise<ConfirmPersonPayload> {
    return withProblems(
      async () => ({ person: await personOf(context, (await commandsOf(context).decidePerson({ ...input })).id) }),
      () => ({ person: null }),
    );
  }

  @Requires('endAccess')
  @Costs(ACT)
  @Mutation(() => EndPersonPayload, { description: '停用一个账号,及其登录与密钥' })
  endPerson(@Arg('input', () => EndPersonInput, { description: INPUT }) input: EndPersonInput, @Ctx() context: Context): Promise<EndPersonPayload> {
    return withProblems(
      async () => ({ person: await personOf(context, (await commandsOf(context).endPerson({ ...input })).id) }),
      () => ({ person: null }),
    );
  }

  @Requires('propose')
  @Costs(ACT)
  @Mutation(() => ResetPasswordPayload, { description: '重置密码(系统管理员提出,安全管理员确认)' })
  resetPassword(
    @Arg('input', () => ResetPasswordInput, { description: INPUT }) input: ResetPasswordInput,
    @Ctx() context: Context,
  ): Promise<ResetPasswordPayload> {
    return withProblems(
      async () => {
        const { person, password } = await commandsOf(context).resetPassword({ id: input.id });
        return { person: await personOf(context, person.id), password };
      },
      () => ({ person: null, password: null }),
    );
  }

  @Requires('confirm')
  @Costs(ACT)
  @Mutation(() => UnlockPersonPayload, { description: '解除锁定(安全管理员)' })
  unlockPerson(
    @Arg('input', () => UnlockPersonInput, { description: INPUT }) input: UnlockPersonInput,
    @Ctx() context: Context,
  ): Promise<UnlockPersonPayload> {
    return withProblems(
      async () => ({ person: await personOf(context, (await commandsOf(context).unlockPerson({ ...input })).id) }),
      () => ({ person: null }),
    );
  }

  @Requires('endAccess')
  @Costs(ACT)
  @Mutation(() => EndSessionsPayload, { description: '结束一个人的全部登录' })
  endSessions(
    @Arg('input', () => EndSessionsInput, { description: INPUT }) input: EndSessionsInput,
    @Ctx() context: Context,
  ): Promise<EndSessionsPayload> {
    return withProblems(
      async () => ({ ended: await commandsOf(context).endSessions({ ...input }) }),
      () => ({ ended: 0 }),
    );
  }

  @Requires('propose')
  @Costs(ACT)
  @Mutation(() => ProposeKeyPayload, { description: '新增一把密钥(系统管理员提出,安全管理员确认)' })
  proposeKey(
    @Arg('input', () => ProposeKeyInput, { description: INPUT }) input: ProposeKeyInput,
    @Ctx() context: Context,
  ): Promise<ProposeKeyPayload> {
    return withProblems<Omit<ProposeKeyPayload, 'problems'>>(
      async () => {
        const { requestId: _, ...given } = input;
        const { key, secret } = await commandsOf(context).proposeKey(given);
        return { key: await keyOf(context, key.id), secret };
      },
      (): Omit<ProposeKeyPayload, 'problems'> => ({ key: null, secret: null }),
    );
  }

  @Requires('confirm')
  @Costs(ACT)
  @Mutation(() => ConfirmKeyPayload, { description: '确认或退回一把密钥(安全管理员)' })
  confirmKey(
    @Arg('input', () => ConfirmKeyInput, { description: INPUT }) input: ConfirmKeyInput,
    @Ctx() context: Context,
  ): Promise<ConfirmKeyPayload> {
    return withProblems(
      async () => ({ key: await keyOf(context, (await commandsOf(context).decideKey({ ...input })).id) }),
      () => ({ key: null }),
    );
  }

  @Requires('endAccess')
  @Costs(ACT)
  @Mutation(() => EndKeyPayload, { description: '停用一把密钥' })
  endKey(@Arg('input', () => EndKeyInput, { description: INPUT }) input: EndKeyInput, @Ctx() context: Context): Promise<EndKeyPayload> {
    return withProblems(
      async () => ({ key: await keyOf(context, (await commandsOf(context).endKey({ ...input })).id) }),
      () => ({ key: null }),
    );
  }

  @Requires('reveal')
  @Costs(ACT)
  @Mutation(() => RevealPayload, { description: '查看一个受保护的值:先记入审计,再显示' })
  reveal(@Arg('input', () => RevealInput, { description: INPUT }) input: RevealInput, @Ctx() context: Context): Promise<RevealPayload> {
    return withProblems(
      async () => {
        const { kind = 'none', id = 'none' } = readGlobalId(input.id) ?? {};
        return commandsOf(context).reveal({ kind, id, field: input.field, reason: input.reason });
      },
      (): Omit<RevealPayload, 'problems'> => ({ value: null, seconds: 0 }),
    );
  }

  @Requires('calendar')
  @Costs(ACT)
  @Mutation(() => ImportCalendarPayload, { description: '载入一年的工作日历' })
  importCalendar(
    @Arg('input', () => ImportCalendarInput, { description: INPUT }) input: ImportCalendarInput,
    @Ctx() context: Context,
  ): Promise<ImportCalendarPayload> {
    return withProblems<Omit<ImportCalendarPayload, 'problems'>>(
      async () => {
        const { file, content, notice } = input;
        return { year: (await commandsOf(context).importCalendar({ file, notice, bytes: Buffer.from(content, 'utf8') })).year };
      },
      (): Omit<ImportCalendarPayload, 'problems'> => ({ year: null }),
      { CALENDAR_FILE_INVALID: 'content' },
    );
  }
}

async function personOf({ hub, queries }: Context, id: string) {
  const person = (await queries.people.people(ALL)).find((each) => each.id === id);
  return person ? personShown(hub.city, person) : null;
}

async function keyOf({ hub, queries }: Context, id: string) {
  const names = new Map((await queries.people.people(ALL)).map((person) => [person.id, person.name]));
  const key = (await queries.people.keys()).find((each) => each.id === id);
  return key ? keyShown(hub.city, key, names) : null;
}
