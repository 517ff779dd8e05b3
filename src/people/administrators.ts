/**
 * Administrators: the last usable holder of each of the three roles cannot end by a rule, a lock or a decision; who runs commands on the machine
 * can make another. Else each would need another to let him in, and nobody could.
 */
import type { Role } from '../../schema/organisation.js';
import { HubError } from '../../schema/errors.js';
import type { Actor } from '../access/actor.js';
import type { Sql } from '../db/sql.js';
import type { Person } from './person.js';

const ROLES: readonly Role[] = ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'];

export const isAdministrator = (role: Role | null): boolean => role !== null && ROLES.includes(role);

/** Others who hold the role and can sign in. @param usedSince who signed in last before this is off by rule */
async function others(sql: Sql, { id, role }: Person, usedSince: string): Promise<number> {
  const holders = "SELECT COUNT(*) AS n FROM people WHERE role=? AND state='ACTIVE' AND id<>? AND COALESCE(lastSignInAt, createdAt)>=?";
  const [row] = await sql.query<{ n: number }>(holders, [role, id, usedSince]);
  return Number(row?.n);
}

export const isLastHolder = async (sql: Sql, person: Person, usedSince: string): Promise<boolean> =>
  isAdministrator(person.role) && person.state === 'ACTIVE' && (await others(sql, person, usedSince)) === 0;

/** LAST_ADMINISTRATOR where the role would be left without a holder; not on the machine itself. */
export async function keepOneHolder(sql: Sql, actor: Actor, person: Person, usedSince: string): Promise<void> {
  if (actor.via !== 'cli' && (await isLastHolder(sql, person, usedSince))) throw new HubError('LAST_ADMINISTRATOR', { role: person.role ?? '' });
}
