/** Management of people: an account is proposed by one administrator and of use when another has confirmed it; on the machine itself at once. */
import { subjectOf } from '../../connectors/identity/told.js';
import { HubError } from '../../schema/errors.js';
import type { Actor } from '../access/actor.js';
import { insertRows, type Sql, type TransactionSql } from '../db/sql.js';
import { nowOf, today } from '../kit/clock.js';
import { newId } from '../kit/ids.js';
import { accountOf, nameOf } from './accounts.js';
import { keepOneHolder } from './administrators.js';
import type { HandedPassword } from './handed-password.js';
import { handAll } from './hand-over.js';
import { hashed, QUICK } from './hashing.js';
import { unlock as dropLocks } from './locks.js';
import { type Person, personByAccount, personById } from './person.js';
import type { PeoplePorts } from './ports.js';
import { type GivenScope, scopeOf } from './scope-given.js';
import { dropSecondFactor } from './second-factor.js';
import { endSessionsOf, sendToEnrol } from './sessions.js';
import { nextStage } from './stages.js';
import { endStandInsOf } from './stand-ins.js';

export interface NewPerson extends GivenScope {
  readonly account: string;
  readonly name: string;
  /** What another system calls the person; none: signs in here, with a password. */
  readonly identity?: { readonly provider: string; readonly subject: string } | null;
  /** One that is known already (the rehearsal world's); else one is made by chance. */
  readonly password?: string;
  readonly demo?: string | null;
}

export interface Handed {
  readonly person: Person;
  /** To be handed over; shown this once. Null: none is needed. */
  readonly password: string | null;
}

/** Who decides alone: the machine's operator, and any where nothing is to be confirmed. */
export const decidesAlone = ({ rules }: PeoplePorts, { via }: Actor): boolean => via === 'cli' || !rules.separation;

/** @param handed null: another system vouches for the person */
export async function proposePerson(ports: PeoplePorts, actor: Actor, given: NewPerson, handed: HandedPassword | null): Promise<Handed> {
  const { db, clock, city } = ports;
  const [account, name, scope] = [accountOf(given.account), nameOf(given.name), scopeOf(city, given)];
  const now = nowOf(clock);
  return db.transaction(async (sql) => {
    if (await personByAccount(sql, account))
      throw new HubError('BAD_ARGUMENT', { name: 'account', why: `账号 ${account} 已有人使用(停用的也不再用)` });
    const active = decidesAlone(ports, actor);
    const row = {
      ...{ id: newId(), account, name, ...scope, districts: JSON.stringify(scope.districts), createdAt: now, demo: given.demo ?? null },
      ...{ state: active ? 'ACTIVE' : 'PROPOSED', proposedBy: actor.name, confirmedBy: active ? actor.name : null },
    };
    await insertRows(sql, 'people', Object.keys(row), [row]);
    if (given.identity) await bind(sql, row.id, given.identity);
    else await insertRows(sql, 'identities', ['provider', 'subject', 'personId'], [{ provider: 'local', subject: account, personId: row.id }]);
    if (handed) {
      const set = { personId: row.id, hash: handed.hash, previous: '[]', setAt: now, given: 1 };
      await insertRows(sql, 'passwords', Object.keys(set), [set]);
    }
    return { person: (await personById(sql, row.id)) as Person, password: handed?.password ?? null };
  });
}

// A name in the configuration; `local` is no other system.
const WAY = /^(?!local$)[a-z0-9][a-z0-9_-]{0,39}$/i;

async function bind(sql: TransactionSql, personId: string, { provider, subject }: { provider: string; subject: string }): Promise<void> {
  // It is compared to the letter: one that no provider tells would bind to nobody.
  if (!WAY.test(provider)) throw new HubError('BAD_ARGUMENT', { name: 'provider', why: '应为配置中一种登录方式的名称;本系统的密码不写登录方式' });
  if (subjectOf(subject) === null) throw new HubError('BAD_ARGUMENT', { name: 'identity', why: '编号应为 1–255 个字符的一行,前后没有空格' });
  const holder = 'SELECT o.state AS state FROM identities AS i LEFT JOIN people AS o ON o.id=i.personId WHERE i.provider=? AND i.subject=?';
  const [taken] = await sql.query<{ state: string | null }>(holder, [provider, subject]);
  if (taken && taken.state !== 'ENDED') throw new HubError('BAD_ARGUMENT', { name: 'identity', why: '这个身份已与另一账号绑定' });
  // Of an account that ended, or was turned down, it opens nothing any more: who comes back is known by it again.
  if (taken) await sql.run('DELETE FROM identities WHERE provider=? AND subject=?', [provider, subject]);
  await insertRows(sql, 'identities', ['provider', 'subject', 'personId'], [{ provider, subject, personId }]);
}

/** A proposed account, or a proposed reset: from now on it is of use, or it is gone. */
export async function confirmPerson({ db, clock }: PeoplePorts, actor: Actor, id: string, accept: boolean): Promise<Person> {
  return db.transaction(async (sql) => {
    const person = await found(sql, id);
    const [reset] = await sql.query<{ proposedBy: string | null }>('SELECT proposedBy FROM passwords WHERE personId=? AND proposedHash IS NOT NULL', [
      id,
    ]);
    const by = person.state === 'PROPOSED' ? person.proposedBy : reset?.proposedBy;
    if (person.state === 'ENDED' || by === undefined) throw new HubError('NOTHING_PROPOSED');
    if (by === actor.name) throw new HubError('OWN_PROPOSAL');
    // Whoever proposed it knows the new password, and would be her from then on; she is signed in and can set one herself.
    if (accept && person.id === actor.person) throw new HubError('OWN_RIGHTS');
    const now = nowOf(clock);
    if (person.state === 'PROPOSED') {
      const decided = accept ? "state='ACTIVE', confirmedBy=?" : "state='ENDED', confirmedBy=?, endedAt=?";
      await sql.run(`UPDATE people SET ${decided} WHERE id=?`, [actor.name, ...(accept ? [] : [now]), id]);
    } else if (accept) await takeReset(sql, person, now);
    else await sql.run('UPDATE passwords SET proposedHash=NULL, proposedBy=NULL WHERE personId=?', [id]);
    return found(sql, id);
  });
}

/** Whoever gives away rights ends with them what was open under the old ones: the sessions get new ids, and ask anew. */
export async function changePerson(
  ports: PeoplePorts,
  actor: Actor,
  id: string,
  given: GivenScope & { readonly name?: string | null },
): Promise<Person> {
  const { db, clock, city, rules } = ports;
  const scope = scopeOf(city, given);
  return db.transaction(async (sql) => {
    const person = await found(sql, id);
    if (person.state === 'ENDED') throw new HubError('NOT_FOUND', { what: '这个账号(已停用)' });
    // What one has proposed another confirms as it stands: changed in between it would be one's own making.
    if (person.state === 'PROPOSED' && actor.via !== 'cli') throw new HubError('NOT_CONFIRMED');
    if (person.id === actor.person) throw new HubError('OWN_RIGHTS');
    if (scope.role !== person.role) await keepOneHolder(sql, rules, actor, person, clock.now());
    const name = given.name ? nameOf(given.name) : person.name;
    await endStandInsOf(sql, id, actor.name, nowOf(clock));
    const set = 'UPDATE people SET name=?, role=?, districts=?, department=?, rightsVersion=rightsVersion+1 WHERE id=?';
    await sql.run(set, [name, scope.role, JSON.stringify(scope.districts), scope.department, id]);
    const changed = await found(sql, id);
    // Who becomes an administrator while she is signed in sets up a second factor first, as at the next sign-in.
    if ((await nextStage(sql, rules, changed, '', true, clock.now())) === 'ENROL') await sendToEnrol(sql, id);
    return changed;
  });
}

/** Ends the account, its sessions and the keys that are its own. @param handTo id of who takes over what hangs on it; null: it ends, too */
export async function endPerson(ports: PeoplePorts, actor: Actor, id: string, handTo: string | null = null): Promise<Person> {
  const { db, clock, rules, city } = ports;
  return db.transaction(async (sql) => {
    const person = await found(sql, id);
    await keepOneHolder(sql, rules, actor, person, clock.now());
    const now = nowOf(clock);
    if (handTo !== null && person.state !== 'ENDED') await handAll(sql, ports, person, handTo, { actor, now, today: today(clock, city.zone) });
    await endStandInsOf(sql, id, actor.name, now);
    await sql.run("UPDATE people SET state='ENDED', endedAt=?, rightsVersion=rightsVersion+1 WHERE id=? AND state<>'ENDED'", [now, id]);
    await sql.run("UPDATE access_keys SET state='ENDED', endedAt=? WHERE ownerId=? AND state<>'ENDED'", [now, id]);
    await endSessionsOf(sql, id, now);
    return found(sql, id);
  });
}

/** A new password to hand over, which unlocks too and takes the second factor away: who has lost the telephone has lost both. */
export async function resetPassword(ports: PeoplePorts, actor: Actor, id: string, { password, hash }: HandedPassword): Promise<Handed> {
  const { db, clock } = ports;
  return db.transaction(async (sql) => {
    const person = await found(sql, id);
    const [row] = await sql.query('SELECT personId FROM passwords WHERE personId=?', [id]);
    // Another system vouches for the person: there is nothing to hand over, and the account is of use again.
    if (!row && person.state === 'ACTIVE' && actor.via === 'cli') {
      await revive(sql, id, nowOf(clock));
      return { person, password: null };
    }
    if (!row || person.state !== 'ACTIVE') throw new HubError('NO_PASSWORD_HERE');
    await sql.run('UPDATE passwords SET proposedHash=?, proposedBy=? WHERE personId=?', [hash, actor.name, id]);
    if (decidesAlone(ports, actor)) await takeReset(sql, person, nowOf(clock));
    return { person, password };
  });
}

async function takeReset(sql: TransactionSql, { id, account }: Person, now: string): Promise<void> {
  await sql.run('UPDATE passwords SET hash=proposedHash, proposedHash=NULL, proposedBy=NULL, given=1, setAt=? WHERE personId=?', [now, id]);
  await dropLocks(sql, account);
  await dropSecondFactor(sql, id);
  await endSessionsOf(sql, id, now);
  await revive(sql, id, now);
}

/** By rule it was off for not being used: whoever resets or unlocks it says that it will be. */
async function revive(sql: TransactionSql, id: string, now: string): Promise<void> {
  await sql.run('UPDATE people SET lastSignInAt=NULL, createdAt=? WHERE id=?', [now, id]);
}

/** Of an account of the rehearsal world, whose file was made anew. @param digest by which it is known again */
export async function replaceDemoPassword({ db }: Pick<PeoplePorts, 'db'>, id: string, password: string, digest: string): Promise<void> {
  const hash = await hashed(password, QUICK);
  await db.transaction(async (sql) => {
    await sql.run('UPDATE passwords SET hash=? WHERE personId=?', [hash, id]);
    await sql.run('UPDATE people SET demo=? WHERE id=? AND demo IS NOT NULL', [digest, id]);
  });
}

/** Of one without a password here it also lifts being off by rule: there is nothing that could be reset. */
export const unlockPerson = ({ db, clock }: PeoplePorts, id: string): Promise<Person> =>
  db.transaction(async (sql) => {
    const person = await found(sql, id);
    await dropLocks(sql, person.account);
    const [password] = await sql.query('SELECT personId FROM passwords WHERE personId=?', [id]);
    if (!password && person.state === 'ACTIVE') await revive(sql, id, nowOf(clock));
    return found(sql, id);
  });

export const endSessions = ({ db, clock }: PeoplePorts, id: string): Promise<number> =>
  db.transaction(async (sql) => endSessionsOf(sql, (await found(sql, id)).id, nowOf(clock)));

async function found(sql: Sql, id: string): Promise<Person> {
  const person = await personById(sql, id);
  if (!person) throw new HubError('NOT_FOUND', { what: '这个账号' });
  return person;
}
