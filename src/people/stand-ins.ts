/**
 * Stand-ins: for a span of days one person does another's work, with that one's role and scope and under her own name. It is good while its days
 * last, both accounts are in use and neither's rights have changed since it was confirmed; nobody need end it.
 */
import { standIns } from '../../schema/database/tables/people.js';
import type { RowOf } from '../../schema/database/own-table.js';
import { roleNames } from '../../schema/organisation.js';
import { names, type Sql, type TransactionSql } from '../db/sql.js';
import { isAdministrator } from './administrators.js';
import { type Person, personsByIds } from './person.js';

export type StandIn = RowOf<typeof standIns>;

/** With both persons, as they are now. */
export interface FoundStandIn {
  readonly row: StandIn;
  /** who is away */
  readonly person: Person;
  readonly standIn: Person;
}

/** Why it is not good; null: it is. */
export type NotGood = 'PROPOSED' | 'NOT_YET' | 'PAST' | 'ENDED' | 'CHANGED';

const COLUMNS = names(standIns.names);
const MOST_LISTED = 500;

/** @param demo whether accounts of the rehearsal world are let in @param today yyyy-MM-dd */
export function notGood({ row, person, standIn }: FoundStandIn, demo: boolean, today: string): NotGood | null {
  if (row.state !== 'ACTIVE') return row.state;
  if (row.toDay < today) return 'PAST';
  const same = person.rightsVersion === Number(row.personRights) && standIn.rightsVersion === Number(row.standInRights);
  if (!same || !mayTakePart(person, demo) || !mayTakePart(standIn, demo)) return 'CHANGED';
  return row.fromDay > today ? 'NOT_YET' : null;
}

/** On either side: an account in use with a role of the business, never one of the three administrators. */
export const mayTakePart = ({ state, role, demo: of }: Person, demo: boolean): boolean =>
  state === 'ACTIVE' && role !== null && roleNames.includes(role) && !isAdministrator(role) && (of === null || demo);

export async function standInById(sql: Sql, id: string): Promise<FoundStandIn | null> {
  const [row] = await sql.query<StandIn>(`SELECT ${COLUMNS} FROM stand_ins WHERE id=?`, [id]);
  return row ? ((await withPersons(sql, [row]))[0] ?? null) : null;
}

/** Confirmed ones by which this person may act for others, whatever the day. */
export const standInsFor = async (sql: Sql, standInId: string): Promise<FoundStandIn[]> =>
  withPersons(sql, await sql.query<StandIn>(`SELECT ${COLUMNS} FROM stand_ins WHERE standInId=? AND state='ACTIVE'`, [standInId]));

/** Newest first. @param personId on either side; null: all */
export async function listStandIns(sql: Sql, personId: string | null): Promise<FoundStandIn[]> {
  const of = personId === null ? { text: '', params: [] } : { text: 'WHERE personId=? OR standInId=?', params: [personId, personId] };
  return withPersons(sql, await sql.query<StandIn>(`SELECT ${COLUMNS} FROM stand_ins ${of.text} ORDER BY id DESC LIMIT ${MOST_LISTED}`, of.params));
}

/** With how each stands today. */
export const listedStandIns = async (sql: Sql, personId: string | null, demo: boolean, today: string) =>
  (await listStandIns(sql, personId)).map((each) => ({ ...each, notGood: notGood(each, demo, today) }));

async function withPersons(sql: Sql, rows: readonly StandIn[]): Promise<FoundStandIn[]> {
  if (rows.length === 0) return [];
  const persons = await personsByIds(
    sql,
    rows.flatMap(({ personId, standInId }) => [personId, standInId]),
  );
  return rows.flatMap((row) => {
    const [person, standIn] = [persons.get(row.personId), persons.get(row.standInId)];
    return person && standIn ? [{ row, person, standIn }] : [];
  });
}

/** Those of an account that ends, or is given other rights, on either side. */
export const endStandInsOf = (sql: TransactionSql, personId: string, by: string, now: string): Promise<number> =>
  sql.run("UPDATE stand_ins SET state='ENDED', endedBy=?, endedAt=? WHERE (personId=? OR standInId=?) AND state<>'ENDED'", [
    by,
    now,
    personId,
    personId,
  ]);
