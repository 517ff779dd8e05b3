/** Person type: a row of `people` with its scope read, and the viewer that it makes. */
import { people, type AccountState } from '../../schema/database/tables/people.js';
import type { RowOf } from '../../schema/database/own-table.js';
import { type Role, roleNames, type Viewer } from '../../schema/organisation.js';
import { marks, names, selectIn, type Sql, type TransactionSql } from '../db/sql.js';

type PersonRow = RowOf<typeof people>;

export interface Person extends Omit<PersonRow, 'role' | 'districts'> {
  /** null: known, and may do nothing */
  readonly role: Role | null;
  readonly districts: '*' | readonly string[];
}

const COLUMNS = `${names(people.names)}`;

/** People in one of these states, by account. */
export async function listPeople(sql: Sql, states: readonly AccountState[]): Promise<Person[]> {
  return (await sql.query<PersonRow>(`SELECT ${COLUMNS} FROM people WHERE state IN (${marks(states.length)}) ORDER BY account`, states)).map(
    personOf,
  );
}

export const personById = async (sql: Sql, id: string): Promise<Person | null> => first(sql, 'id', id);
export const personByAccount = async (sql: Sql, account: string): Promise<Person | null> => first(sql, 'account', account);

export async function personsByIds(sql: Sql, ids: Iterable<string>): Promise<ReadonlyMap<string, Person>> {
  const rows = await selectIn<PersonRow>(sql, `SELECT ${COLUMNS} FROM people WHERE`, 'id', [...ids]);
  return new Map(rows.map((row) => [row.id, personOf(row)]));
}

/** Who a provider calls so. @param authority of the provider: another than the first has no say over who was known by it */
export async function personBySubject(sql: Sql, provider: string, subject: string, authority: string): Promise<Person | null> {
  const [row] = await sql.query<{ personId: string; authority: string | null }>(
    'SELECT personId, authority FROM identities WHERE provider=? AND subject=?',
    [provider, subject],
  );
  return row && (row.authority ?? authority) === authority ? personById(sql, row.personId) : null;
}

/** At the first sign-in. */
export const noteAuthority = (sql: TransactionSql, provider: string, subject: string, authority: string): Promise<number> =>
  sql.run('UPDATE identities SET authority=? WHERE provider=? AND subject=? AND authority IS NULL', [authority, provider, subject]);

async function first(sql: Sql, column: 'id' | 'account', value: string): Promise<Person | null> {
  const [row] = await sql.query<PersonRow>(`SELECT ${COLUMNS} FROM people WHERE ${column}=?`, [value]);
  return row ? personOf(row) : null;
}

/** A role that this version does not know is none: its holder may do nothing, and not what some other role may. */
function personOf({ role, districts, ...row }: PersonRow): Person {
  const known = roleNames.find((name) => name === role) ?? null;
  return { ...row, rightsVersion: Number(row.rightsVersion), role: known, districts: JSON.parse(districts) as '*' | string[] };
}

/** In the logs a person is told from a key of the same name. */
export const actorName = (account: string): string => `person:${account}`;

/** Of a stand-in: her own name, and what the other one may. A role that is none may do nothing. */
export const viewerForAnother = (own: Person, { id, account, role, districts, department }: Person): Viewer | null =>
  role && { ...viewerOf({ ...own, districts, department }, role), behalf: { name: actorName(account), person: id } };

export const viewerOf = ({ id, account, districts, department }: Person, role: Role): Viewer => ({
  ...{ name: actorName(account), role, districts, department, person: id },
});
