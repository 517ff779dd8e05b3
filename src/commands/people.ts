/** Commands on people: accounts, resets, locks and sessions. What is remembered of them is read anew by the next request. */
import type { Commands } from '../api.js';
import { changePerson as change, confirmPerson, endPerson as end, endSessions as endAll, proposePerson as propose } from '../people/manage-people.js';
import { resetPassword as reset, unlockPerson as unlock } from '../people/manage-people.js';
import { handedPassword, type HandedPassword } from '../people/handed-password.js';
import { QUICK } from '../people/hashing.js';
import { personById } from '../people/person.js';
import type { CommandOf, CommandPorts } from './command.js';
import { thenForget } from './then-forget.js';

/** Of whom an entry speaks: by account, as people know each other. */
const accountOf = async ({ db }: CommandPorts, { id }: { readonly id: string }): Promise<string> =>
  (await db.read((sql) => personById(sql, id)))?.account ?? id;

export const proposePerson: CommandOf<Commands['proposePerson']> = {
  name: 'proposePerson',
  title: '新增账号(待确认)',
  right: 'propose',
  logged: ['account', 'role', 'districts', 'department'],
  atomic: true,
  object: async (_ports, { account }) => account,
  prepare: (_ports, { identity, password, demo }) =>
    handedPassword(identity ? null : (password ?? undefined), typeof demo === 'string' ? QUICK : undefined),
  run: (ports, input, actor, handed) => propose(ports.people.ports, actor, input, handed as HandedPassword | null),
};

export const decidePerson: CommandOf<Commands['decidePerson']> = {
  name: 'decidePerson',
  title: '确认或退回账号、密码重置',
  right: 'confirm',
  logged: ['id', 'accept'],
  atomic: true,
  object: accountOf,
  run: (ports, { id, accept }, actor) => thenForget(ports, confirmPerson(ports.people.ports, actor, id, accept)),
};

export const changePerson: CommandOf<Commands['changePerson']> = {
  name: 'changePerson',
  title: '更改角色与范围',
  right: 'confirm',
  logged: ['id', 'role', 'districts', 'department'],
  atomic: true,
  object: accountOf,
  run: (ports, { id, requestId: _, ...given }, actor) => thenForget(ports, change(ports.people.ports, actor, id, given)),
};

export const endPerson: CommandOf<Commands['endPerson']> = {
  name: 'endPerson',
  title: '停用账号',
  right: 'endAccess',
  logged: ['id', 'handTo'],
  atomic: true,
  object: accountOf,
  run: (ports, { id, handTo }, actor) => thenForget(ports, end(ports.people.ports, actor, id, handTo ?? null)),
};

export const resetPassword: CommandOf<Commands['resetPassword']> = {
  name: 'resetPassword',
  title: '重置密码(待确认)',
  right: 'propose',
  logged: ['id'],
  atomic: true,
  object: accountOf,
  prepare: () => handedPassword(),
  run: (ports, { id }, actor, handed) => thenForget(ports, reset(ports.people.ports, actor, id, handed as HandedPassword)),
};

export const unlockPerson: CommandOf<Commands['unlockPerson']> = {
  name: 'unlockPerson',
  title: '解除锁定',
  right: 'confirm',
  logged: ['id'],
  atomic: true,
  object: accountOf,
  run: (ports, { id }) => unlock(ports.people.ports, id),
};

export const endSessions: CommandOf<Commands['endSessions']> = {
  name: 'endSessions',
  title: '结束全部登录',
  right: 'endAccess',
  logged: ['id'],
  atomic: true,
  object: accountOf,
  run: (ports, { id }) => thenForget(ports, endAll(ports.people.ports, id)),
};
