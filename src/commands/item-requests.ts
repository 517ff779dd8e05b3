/** Commands on requests for claims and write-offs of items: asking, deciding, taking back. They change nothing at a source. */
import type { Commands } from '../api.js';
import type { Actor } from '../access/actor.js';
import type { Sql } from '../db/sql.js';
import { nowOf } from '../kit/clock.js';
import { personById } from '../people/person.js';
import { ask } from '../requests/ask.js';
import { decide, takeBack } from '../requests/decide.js';
import type { Author } from '../requests/ports.js';
import type { CommandOf } from './command.js';

/** Whom others read of is the person's name; who it is, her id. */
async function authorOf(sql: Sql, actor: Actor): Promise<Author> {
  const person = actor.person === undefined ? null : await personById(sql, actor.person);
  return { actor, id: actor.person ?? actor.name, name: person?.name ?? actor.name, behalf: actor.behalf?.person ?? null };
}

export const requestClaim: CommandOf<Commands['requestClaim']> = {
  name: 'requestClaim',
  title: '申请认领一个事项',
  right: 'request',
  logged: ['itemCode', 'department', 'reason', 'attachmentNo'],
  atomic: true,
  run: ({ db, clock, requests }, { requestId: _, ...given }, actor) =>
    db.transaction(async (sql) => ({ id: await ask(sql, requests, await authorOf(sql, actor), 'CLAIM', given, nowOf(clock)) })),
};

export const requestWriteOff: CommandOf<Commands['requestWriteOff']> = {
  ...requestClaim,
  name: 'requestWriteOff',
  title: '申请核销一个事项的认领',
  run: ({ db, clock, requests }, { requestId: _, ...given }, actor) =>
    db.transaction(async (sql) => ({ id: await ask(sql, requests, await authorOf(sql, actor), 'WRITE_OFF', given, nowOf(clock)) })),
};

export const decideRequest: CommandOf<Commands['decideRequest']> = {
  name: 'decideRequest',
  title: '决定一件认领或核销的申请',
  right: 'decide',
  logged: ['id', 'accept', 'reason'],
  atomic: true,
  run: ({ db, clock, requests }, { requestId: _, ...given }, actor) =>
    db.transaction(async (sql) => {
      await decide(sql, requests, await authorOf(sql, actor), given, nowOf(clock));
      return { id: given.id };
    }),
};

export const takeBackRequest: CommandOf<Commands['takeBackRequest']> = {
  name: 'takeBackRequest',
  title: '撤回一件认领或核销的申请',
  right: 'request',
  logged: ['id'],
  atomic: true,
  run: ({ db, clock }, { requestId: _, ...given }, actor) =>
    db.transaction(async (sql) => {
      await takeBack(sql, await authorOf(sql, actor), given, nowOf(clock));
      return { id: given.id };
    }),
};
