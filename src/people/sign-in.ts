/** Signing in: by a password, or by what another system says of a person. Every refusal of a password takes the same work and has the same words. */
import { HubError } from '../../schema/errors.js';
import { moment } from '../../schema/time.js';
import { networkOf } from '../access/wrong-keys.js';
import type { Sql, TransactionSql } from '../db/sql.js';
import { nowOf } from '../kit/clock.js';
import { foldedAccount } from './accounts.js';
import { isLastHolder } from './administrators.js';
import type { HashQueue } from './hash-queue.js';
import { hashed, isOfToday, matches } from './hashing.js';
import { forgetFailures, lockedFor, noteFailure } from './locks.js';
import { actorName, noteAuthority, type Person, personByAccount, personBySubject } from './person.js';
import { LONGEST_PASSWORD } from './password-rules.js';
import type { PeoplePorts } from './ports.js';
import { beginSession } from './sessions.js';
import { nextStage } from './stages.js';

export interface Attempt {
  readonly account: string;
  readonly password: string;
  readonly address: string;
}

/** What a provider says. */
export interface ProviderClaims {
  readonly provider: string;
  readonly subject: string;
  readonly authority: string;
  readonly session: string | null;
  readonly address: string;
}

export interface SignInPorts extends PeoplePorts {
  readonly queue: HashQueue;
  readonly knownAddresses: Set<string>;
}

interface Found {
  readonly person: Person | null;
  readonly hash: string | null;
  readonly locked: boolean;
}

/** Answers the session's secret. SIGN_IN_FAILED, SIGN_IN_BUSY; ACCOUNT_UNUSED to whoever knows the password. */
export async function signInLocally(ports: SignInPorts, attempt: Attempt): Promise<string> {
  const { db, rules, clock, queue, knownAddresses } = ports;
  const account = foldedAccount(attempt.account);
  const address = attempt.address;
  // Who has one IPv6 address has 2⁶⁴ of them.
  const network = networkOf(address);
  const { person, hash, locked } = await db.read((sql) => findAccount(sql, ports, account, network));
  const usable = person !== null && !locked && attempt.password.length <= LONGEST_PASSWORD;
  const password = attempt.password.slice(0, LONGEST_PASSWORD);
  const good = await queue.hash(network, knownAddresses.has(network), () => matches(password, usable ? hash : null));
  if (!usable || !good) {
    ports.failed(person ? account : '', network);
    // Locked it is not counted: a stranger would order a write with each try, and keep the lock for ever.
    if (person && !locked && (await db.transaction((sql) => noteFailure(sql, rules.lock, account, network, clock.now()))))
      await ports.write({ ...strangerOf(account), address }, { act: 'session.lock', object: account });
    throw new HubError('SIGN_IN_FAILED', { minutes: Math.round(rules.lock.forMs / 60_000) });
  }
  const renewed = isOfToday(hash ?? '') ? null : await queue.hash(network, true, () => hashed(password));
  return db.transaction(async (sql) => {
    if (renewed !== null) await sql.run('UPDATE passwords SET hash=? WHERE personId=? AND hash=?', [renewed, person.id, hash]);
    return admit(sql, ports, person, { provider: 'local', session: null, address });
  });
}

/**
 * Of whoever is known by that name there; null where nobody is, or where they may do nothing here. Looked for first: whoever has an account at the
 * other system could else order a write with each try.
 */
export async function signInBy(ports: SignInPorts, { provider, subject, authority, session, address }: ProviderClaims): Promise<string | null> {
  const usable = async (sql: Sql): Promise<Person | null> => {
    const person = await personBySubject(sql, provider, subject, authority);
    return person?.state === 'ACTIVE' && person.role !== null ? person : null;
  };
  if ((await ports.db.read(usable)) === null) return null;
  return ports.db.transaction(async (sql) => {
    const person = await usable(sql);
    if (person === null) return null;
    await noteAuthority(sql, provider, subject, authority);
    return admit(sql, ports, person, { provider, session, address });
  });
}

async function findAccount(sql: Sql, { rules, clock }: PeoplePorts, account: string, address: string): Promise<Found> {
  const person = account === '' ? null : await personByAccount(sql, account);
  const isUsable = person !== null && person.state === 'ACTIVE' && (person.demo === null || rules.demo);
  const [row] = isUsable ? await sql.query<{ hash: string }>('SELECT hash FROM passwords WHERE personId=?', [person.id]) : [];
  const now = clock.now();
  const everywhere = isUsable && !(await isLastHolder(sql, rules, person, now));
  const locked = isUsable && (await lockedFor(sql, rules.lock, account, address, now, everywhere)) > 0;
  return { person: isUsable ? person : null, hash: row?.hash ?? null, locked };
}

interface By {
  readonly provider: string;
  readonly session: string | null;
  readonly address: string;
}

async function admit(sql: TransactionSql, ports: SignInPorts, person: Person, { provider, session, address }: By): Promise<string> {
  const { rules, clock } = ports;
  const now = clock.now();
  await refuseUnused(sql, ports, person, now);
  const stage = await nextStage(sql, rules, person, provider, false, now);
  // Until the code is shown nothing is forgiven: whoever knows the password would have four new tries at the code with each sign-in.
  if (provider === 'local' && stage !== 'SECOND_FACTOR') await forgetFailures(sql, person.account, networkOf(address));
  const { id: personId, rightsVersion } = person;
  const secret = await beginSession(sql, { personId, rightsVersion, stage, provider, providerSession: session, address }, nowOf(clock));
  const seen = 'UPDATE people SET previousSignInAt=lastSignInAt, previousAddress=lastAddress, lastSignInAt=?, lastAddress=? WHERE id=?';
  await sql.run(seen, [moment(now), address, personId]);
  const actor = { name: actorName(person.account), role: person.role ?? '', person: personId, via: 'page', address } as never;
  await ports.write(actor, { act: 'session.begin', object: person.account, details: { provider } });
  ports.knownAddresses.add(networkOf(address));
  return secret;
}

async function refuseUnused(sql: Sql, { rules }: PeoplePorts, person: Person, now: number): Promise<void> {
  if (person.role === null) throw new HubError('NO_RIGHT_HERE');
  const last = Date.parse(person.lastSignInAt ?? person.createdAt);
  const unused = now - last > rules.unusedMs && person.demo === null;
  // Off by rule, its role's last holder could be let in by nobody.
  if (unused && !(await isLastHolder(sql, rules, person, now))) throw new HubError('ACCOUNT_UNUSED');
}

const strangerOf = (account: string) => ({ name: actorName(account), role: '' as never, districts: [], via: 'page' as const });
