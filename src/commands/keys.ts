/** Commands on the keys of machines. */
import type { Commands } from '../api.js';
import { confirmKey, endKey as end, proposeKey as propose } from '../people/keys.js';
import type { CommandOf } from './command.js';
import { thenForget } from './then-forget.js';

export const proposeKey: CommandOf<Commands['proposeKey']> = {
  name: 'proposeKey',
  title: '新增密钥(待确认)',
  right: 'propose',
  logged: ['name', 'role', 'districts', 'department', 'endsOn', 'owner'],
  atomic: true,
  object: async (_ports, { name }) => name,
  run: (ports, input, actor) => thenForget(ports, propose(ports.people.ports, actor, input, ports.viewers)),
};

export const decideKey: CommandOf<Commands['decideKey']> = {
  name: 'decideKey',
  title: '确认或退回密钥',
  right: 'confirm',
  logged: ['id', 'accept'],
  atomic: true,
  run: (ports, { id, accept }, actor) => thenForget(ports, confirmKey(ports.people.ports, actor, id, accept)),
};

export const endKey: CommandOf<Commands['endKey']> = {
  name: 'endKey',
  title: '停用密钥',
  right: 'endAccess',
  logged: ['id'],
  atomic: true,
  run: (ports, { id }) => thenForget(ports, end(ports.people.ports, id)),
};
