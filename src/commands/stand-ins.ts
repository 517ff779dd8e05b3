/** Commands on stand-ins. Whoever is signed in may propose one for herself; what is remembered of sessions is read anew. */
import type { Commands } from '../api.js';
import { decideStandIn as decide, endStandIn as end, proposeStandIn as propose } from '../people/manage-stand-ins.js';
import type { CommandOf } from './command.js';
import { thenForget } from './then-forget.js';

export const proposeStandIn: CommandOf<Commands['proposeStandIn']> = {
  name: 'proposeStandIn',
  title: '提出代办(待确认)',
  right: 'self',
  logged: ['standIn', 'person', 'fromDay', 'toDay', 'reason'],
  atomic: true,
  run: (ports, { requestId: _, ...given }, actor) => thenForget(ports, propose(ports.people.ports, actor, given)),
};

export const decideStandIn: CommandOf<Commands['decideStandIn']> = {
  name: 'decideStandIn',
  title: '确认或退回代办',
  right: 'confirm',
  logged: ['id', 'accept'],
  atomic: true,
  run: (ports, { id, accept }, actor) => thenForget(ports, decide(ports.people.ports, actor, id, accept)),
};

export const endStandIn: CommandOf<Commands['endStandIn']> = {
  name: 'endStandIn',
  title: '结束代办',
  right: 'self',
  logged: ['id'],
  atomic: true,
  run: (ports, { id }, actor) => thenForget(ports, end(ports.people.ports, actor, id)),
};
