/** What a person does with her own account while she is signed in: shows or sets up a second factor, gives herself another password. */
import { HubError } from '../../schema/errors.js';
import type { TransactionSql } from '../db/sql.js';
import { networkOf } from '../access/wrong-keys.js';
import { nowOf } from '../kit/clock.js';
import { hashed, matches } from './hashing.js';
import { isLastHolder } from './administrators.js';
import { forgetFailures, lockedFor, noteFailure } from './locks.js';
import { actorName, type Person } from './person.js';
import { checkPassword } from './password-rules.js';
import type { Sealing } from '../kit/secrets.js';
import { beginEnrolment, secondFactorOf, stepOf, takeStep } from './second-factor.js';
import { endSession, endSessionsOf, moveStage, type SessionRow } from './sessions.js';
import type { SignInPorts } from './sign-in.js';
import { nextStage } from './stages.js';

export interface Own {
  readonly session: SessionRow;
  readonly person: Person;
}

/** Answers what `proceed` does. BAD_CODE; after too many the session is over, and no other looks at a code until the lock is. */
export async function showCode(ports: SignInPorts, sealing: Sealing, { session, person }: Own, code: string): Promise<string | null> {
  const { db, clock, rules } = ports;
  const outcome = await db.transaction(async (sql) => {
    if (await isLocked(sql, ports, { session, person })) return BAD;
    const factor = await secondFactorOf(sql, sealing, person.id);
    const step = factor && stepOf(factor, code, clock.now());
    if (step === null || !(await takeStep(sql, person.id, step, nowOf(clock)))) return refused(sql, ports, { session, person }, BAD_CODE);
    await forgetFailures(sql, person.account, networkOf(session.address));
    return { secret: await proceed(sql, ports, { session, person }) };
  });
  if (outcome === BAD) throw new HubError('BAD_CODE', { time: nowOf(clock), seconds: rules.lock.forMs / 1000 });
  return outcome.secret;
}

const BAD = 'BAD';
const BAD_CODE = { act: 'session.code', outcome: 'BAD_CODE' };

/** As at signing in: a session that was begun before is no way round. */
async function isLocked(sql: TransactionSql, { rules, clock }: SignInPorts, { session, person }: Own): Promise<boolean> {
  const now = clock.now();
  const everywhere = !(await isLastHolder(sql, rules, person, now));
  return (await lockedFor(sql, rules.lock, person.account, networkOf(session.address), now, everywhere)) > 0;
}

/** Counted as a wrong password is, and committed: else one could try all million of them. */
async function refused(sql: TransactionSql, ports: SignInPorts, { session, person }: Own, act: { act: string; outcome: string }): Promise<'BAD'> {
  const { rules, clock, write } = ports;
  const locked = await noteFailure(sql, rules.lock, person.account, networkOf(session.address), clock.now());
  await write(actorOf(person, session), { ...act, object: person.account });
  if (locked) await endSession(sql, session.id, nowOf(clock));
  return BAD;
}

/** To the next stage. Answers the session's new secret; null where its stage is as it was. */
async function proceed(sql: TransactionSql, { rules, clock }: SignInPorts, { session, person }: Own): Promise<string | null> {
  return moveStage(sql, session, await nextStage(sql, rules, person, session.provider, true, clock.now()));
}

export async function enrol({ db, write }: SignInPorts, sealing: Sealing, { session, person }: Own): Promise<{ secret: string; uri: string }> {
  if (session.stage !== 'ENROL' && session.stage !== 'OPEN') throw new HubError('SESSION_INCOMPLETE');
  return db.transaction(async (sql) => {
    const factor = await secondFactorOf(sql, sealing, person.id);
    // Who finds an open tab must not put his own telephone in the place of hers; a reset takes the old one away.
    if (factor?.confirmed) throw new HubError('SECOND_FACTOR_SET');
    await write(actorOf(person, session), { act: 'factor.begin', object: person.account });
    return beginEnrolment(sql, sealing, person.id, person.account);
  });
}

/** Ends her other sessions. Answers what `proceed` does. */
export async function changePassword(ports: SignInPorts, { session, person }: Own, old: string, fresh: string): Promise<string | null> {
  const { db, rules, clock, queue } = ports;
  if (session.stage !== 'PASSWORD' && session.stage !== 'OPEN') throw new HubError('SESSION_INCOMPLETE');
  const [row] = await db.read((sql) =>
    sql.query<{ hash: string; previous: string }>('SELECT hash, previous FROM passwords WHERE personId=?', [person.id]),
  );
  const hash = (work: () => Promise<unknown>) => queue.hash(networkOf(session.address), true, work);
  if (!row || !(await hash(() => matches(old, row.hash)))) {
    await db.transaction((sql) => refused(sql, ports, { session, person }, { act: 'password.change', outcome: 'SIGN_IN_FAILED' }));
    throw new HubError('SIGN_IN_FAILED', { minutes: Math.round(rules.lock.forMs / 60_000) });
  }
  checkPassword(rules.password, person.account, fresh);
  const previous = [row.hash, ...(JSON.parse(row.previous) as string[])].slice(0, rules.password.last);
  for (const before of previous)
    if (await hash(() => matches(fresh, before))) throw new HubError('BAD_PASSWORD', { why: `不能与最近 ${rules.password.last} 次用过的相同` });
  const made = (await hash(() => hashed(fresh))) as string;
  return db.transaction(async (sql) => {
    const set = 'UPDATE passwords SET hash=?, previous=?, setAt=?, given=0, proposedHash=NULL, proposedBy=NULL WHERE personId=? AND hash=?';
    if ((await sql.run(set, [made, JSON.stringify(previous), nowOf(clock), person.id, row.hash])) !== 1)
      throw new HubError('CHANGED_MEANWHILE', { what: '密码', expected: '旧密码', now: '新密码' });
    await endSessionsOf(sql, person.id, nowOf(clock), session.id);
    await ports.write(actorOf(person, session), { act: 'password.change', object: person.account });
    return proceed(sql, ports, { session, person });
  });
}

export const actorOf = ({ id, account, role }: Person, { address }: SessionRow) =>
  ({ name: actorName(account), role: role ?? '', districts: [], person: id, via: 'page', address }) as never;
