/**
 * Administrators: the last usable holder of each of the three roles cannot end by a rule, a lock or a decision; who runs commands on the machine
 * can make another. Else each would need another to let him in, and nobody could.
 */
import type { Role } from '../../schema/organisation.js';
import { HubError } from '../../schema/errors.js';
import { moment } from '../../schema/time.js';
import type { Actor } from '../access/actor.js';
import type { Sql } from '../db/sql.js';
import type { Person } from './person.js';
import type { PeopleRules } from './rules.js';

const ROLES: readonly Role[] = ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'];

export const isAdministrator = (role: Role | null): boolean => role !== null && ROLES.includes(role);

type Rules = Pick<PeopleRules, 'unusedMs' | 'demo'>;

/** Others who hold the role and can sign in: not off by rule, and none of the rehearsal world where that is not let in. */
async function others(sql: Sql, { unusedMs, demo }: Rules, { id, role }: Person, now: number): Promise<number> {
  const holders = "SELECT COUNT(*) AS n FROM people WHERE role=? AND state='ACTIVE' AND id<>? AND COALESCE(lastSignInAt, createdAt)>=?";
  const [row] = await sql.query<{ n: number }>(`${holders}${demo ? '' : ' AND demo IS NULL'}`, [role, id, moment(now - unusedMs)]);
  return Number(row?.n);
}

export const isLastHolder = async (sql: Sql, rules: Rules, person: Person, now: number): Promise<boolean> =>
  isAdministrator(person.role) && person.state === 'ACTIVE' && (await others(sql, rules, person, now)) === 0;

/** LAST_ADMINISTRATOR where the role would be left without a holder; not on the machine itself. */
export async function keepOneHolder(sql: Sql, rules: Rules, actor: Actor, person: Person, now: number): Promise<void> {
  if (actor.via !== 'cli' && (await isLastHolder(sql, rules, person, now))) throw new HubError('LAST_ADMINISTRATOR', { role: person.role ?? '' });
}
