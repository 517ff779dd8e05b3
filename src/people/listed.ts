/** Listed people: with what administrators look for: who waits for a confirmation, is locked, or has been away too long. */
import type { AccountState } from '../../schema/database/tables/people.js';
import { moment } from '../../schema/time.js';
import type { Sql } from '../db/sql.js';
import { listPeople, type Person } from './person.js';
import type { PeopleRules } from './rules.js';

export interface ListedPerson extends Person {
  /** A reset waits for its confirmation. */
  readonly resetProposedBy: string | null;
  readonly lockedUntil: string | null;
  /** Off by rule: not used for too long. */
  readonly unused: boolean;
  /** When the rule turns the account off, where that is within two weeks. */
  readonly unusedFrom: string | null;
  readonly secondFactor: boolean;
  readonly ways: readonly string[];
}

const WARNED_MS = 14 * 86_400_000;

export async function listed(sql: Sql, rules: PeopleRules, states: readonly AccountState[], now: number): Promise<ListedPerson[]> {
  const people = await listPeople(sql, states);
  const resets = byKey(await sql.query<Pair>('SELECT personId AS k, proposedBy AS v FROM passwords WHERE proposedHash IS NOT NULL'));
  const locks = byKey(
    await sql.query<Pair>('SELECT account AS k, MAX(lockedUntil) AS v FROM sign_in_failures WHERE lockedUntil>? GROUP BY account', [moment(now)]),
  );
  const factors = byKey(await sql.query<Pair>('SELECT personId AS k, confirmedAt AS v FROM second_factors WHERE confirmedAt IS NOT NULL'));
  const ways = await sql.query<Pair>('SELECT personId AS k, provider AS v FROM identities ORDER BY provider');
  return people.map((person) => {
    const off = Date.parse(person.lastSignInAt ?? person.createdAt) + rules.unusedMs;
    const counts = person.state === 'ACTIVE' && person.demo === null;
    return {
      ...person,
      resetProposedBy: resets.get(person.id) ?? null,
      lockedUntil: locks.get(person.account) ?? null,
      unused: counts && off <= now,
      unusedFrom: counts && off > now && off - now < WARNED_MS ? moment(off) : null,
      secondFactor: factors.has(person.id),
      ways: ways.filter(({ k }) => k === person.id).map(({ v }) => v),
    };
  });
}

interface Pair {
  readonly k: string;
  readonly v: string;
}

const byKey = (rows: readonly Pair[]): ReadonlyMap<string, string> => new Map(rows.map(({ k, v }) => [k, v]));
