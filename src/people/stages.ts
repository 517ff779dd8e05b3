/** Stages of a session: what it still waits for before anything but itself may be asked. */
import type { SessionStage } from '../../schema/database/tables/people.js';
import type { Sql } from '../db/sql.js';
import { isAdministrator } from './administrators.js';
import type { Person } from './person.js';
import type { PeopleRules } from './rules.js';

const DAY_MS = 86_400_000;

interface Facts {
  readonly given: number;
  readonly setAt: string | null;
  readonly factor: string | null;
}

/**
 * The next stage: the factor that a person has, then a password that is due, then a factor that is still to be set up.
 * @param shown whether the factor was shown in this session @param provider who vouches for the person; a password counts where that is `local`
 */
export async function nextStage(sql: Sql, rules: PeopleRules, person: Person, provider: string, shown: boolean, now: number): Promise<SessionStage> {
  // An account of the rehearsal world needs nothing but its password, unless its holder has set up more.
  const [facts] = await sql.query<Facts>(
    'SELECT p.given AS given, p.setAt AS setAt, f.confirmedAt AS factor FROM people AS o LEFT JOIN passwords AS p ON p.personId=o.id LEFT JOIN second_factors AS f ON f.personId=o.id WHERE o.id=?',
    [person.id],
  );
  const hasFactor = facts?.factor !== null && facts?.factor !== undefined;
  if (hasFactor && !shown) return 'SECOND_FACTOR';
  if (provider === 'local' && person.demo === null && isPasswordDue(facts, rules, now)) return 'PASSWORD';
  const needsFactor = rules.secondFactor && isAdministrator(person.role) && person.demo === null;
  return needsFactor && !hasFactor ? 'ENROL' : 'OPEN';
}

const isPasswordDue = (facts: Facts | undefined, { password }: PeopleRules, now: number): boolean =>
  Number(facts?.given) === 1 || (password.days > 0 && facts?.setAt != null && now - Date.parse(facts.setAt) > password.days * DAY_MS);
