/** Keys of machines that people have made: shown once and kept as digests, with an owner and a last day. The configuration's are elsewhere. */
import { accessKeys } from '../../schema/database/tables/people.js';
import type { RowOf } from '../../schema/database/own-table.js';
import { HubError } from '../../schema/errors.js';
import { type Role, roleNames, type Viewer } from '../../schema/organisation.js';
import { dayOf, isDay, moment } from '../../schema/time.js';
import { roleDefinitions } from '../access/rights.js';
import type { Actor } from '../access/actor.js';
import { insertRows, names, type Sql } from '../db/sql.js';
import { nowOf, today } from '../kit/clock.js';
import { newId } from '../kit/ids.js';
import { isAdministrator } from './administrators.js';
import { decidesAlone } from './manage-people.js';
import { personById } from './person.js';
import type { PeoplePorts } from './ports.js';
import { type GivenScope, scopeOf } from './scope-given.js';
import { digestOf, newSecret } from '../kit/secrets.js';

export type AccessKey = RowOf<typeof accessKeys>;

export interface NewKey extends GivenScope {
  readonly name: string;
  /** yyyy-MM-dd */
  readonly endsOn: string;
  /** id of a person; none: the one who makes it, or nobody on the machine */
  readonly owner?: string | null;
}

// A key that nobody looks at again is one that nobody misses.
const LONGEST_MS = 731 * 86_400_000;
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,59}$/u;

export const listKeys = (sql: Sql): Promise<AccessKey[]> => sql.query<AccessKey>(`SELECT ${names(accessKeys.names)} FROM access_keys ORDER BY name`);

/** @param taken names of the configuration's keys */
export async function proposeKey(
  ports: PeoplePorts,
  actor: Actor,
  given: NewKey,
  taken: readonly string[],
): Promise<{ key: AccessKey; secret: string }> {
  const { db, clock, city } = ports;
  const scope = scopeOf(city, given);
  // Who audits signs in herself, with a second factor.
  if (roleDefinitions[scope.role].scope === 'none' || isAdministrator(scope.role))
    throw new HubError('BAD_ARGUMENT', { name: 'role', why: '此角色只给人用,密钥请用业务角色' });
  if (!NAME.test(given.name)) throw new HubError('BAD_ARGUMENT', { name: 'name', why: '名称应为 1–60 个字母、数字、点、横线' });
  const last = dayOf(moment(clock.now() + LONGEST_MS), city.zone);
  if (!isDay(given.endsOn) || given.endsOn < today(clock, city.zone) || given.endsOn > last)
    throw new HubError('BAD_ARGUMENT', { name: 'endsOn', why: `应为今天至 ${last}(两年)之间的日期` });
  const secret = `hub_${newSecret()}`;
  const active = decidesAlone(ports, actor);
  const row = {
    ...{ id: newId(), name: given.name, digest: digestOf(secret), ownerId: given.owner ?? actor.person ?? null },
    ...{ role: scope.role, districts: JSON.stringify(scope.districts), department: scope.department, endsOn: given.endsOn },
    ...{ state: active ? 'ACTIVE' : 'PROPOSED', proposedBy: actor.name, confirmedBy: active ? actor.name : null, createdAt: nowOf(clock) },
  };
  return db.transaction(async (sql) => {
    if (row.ownerId !== null && (await personById(sql, row.ownerId))?.state !== 'ACTIVE') throw new HubError('NOT_FOUND', { what: '密钥的责任人' });
    const [clash] = await sql.query('SELECT id FROM access_keys WHERE name=?', [given.name]);
    if (clash || taken.includes(given.name)) throw new HubError('BAD_ARGUMENT', { name: 'name', why: '已有同名的密钥(停用的也不再用)' });
    await insertRows(sql, 'access_keys', Object.keys(row), [row]);
    return { key: await found(sql, row.id), secret };
  });
}

export const confirmKey = ({ db, clock }: PeoplePorts, actor: Actor, id: string, accept: boolean): Promise<AccessKey> =>
  db.transaction(async (sql) => {
    const key = await found(sql, id);
    if (key.state !== 'PROPOSED') throw new HubError('NOTHING_PROPOSED');
    if (key.proposedBy === actor.name) throw new HubError('OWN_PROPOSAL');
    const decided = accept ? "state='ACTIVE', confirmedBy=?" : "state='ENDED', confirmedBy=?, endedAt=?";
    await sql.run(`UPDATE access_keys SET ${decided} WHERE id=?`, [actor.name, ...(accept ? [] : [nowOf(clock)]), id]);
    return found(sql, id);
  });

export const endKey = ({ db, clock }: PeoplePorts, id: string): Promise<AccessKey> =>
  db.transaction(async (sql) => {
    await found(sql, id);
    await sql.run("UPDATE access_keys SET state='ENDED', endedAt=? WHERE id=? AND state<>'ENDED'", [nowOf(clock), id]);
    return found(sql, id);
  });

async function found(sql: Sql, id: string): Promise<AccessKey> {
  const [key] = await sql.query<AccessKey>(`SELECT ${names(accessKeys.names)} FROM access_keys WHERE id=?`, [id]);
  if (!key) throw new HubError('NOT_FOUND', { what: '这把密钥' });
  return key;
}

/** Null: a role that this version does not know. */
export function viewerOfKey({ name, role, districts, department }: AccessKey): Viewer | null {
  const known: Role | undefined = roleNames.find((each) => each === role);
  return known ? { name, role: known, districts: JSON.parse(districts) as '*' | string[], department } : null;
}
