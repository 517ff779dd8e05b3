/** Management of stand-ins: proposed by who will be away, or by the system administrator; good once the security administrator has confirmed it. */
import { standIns } from '../../schema/database/tables/people.js';
import { HubError } from '../../schema/errors.js';
import { isDay } from '../../schema/time.js';
import type { Actor } from '../access/actor.js';
import { mayDo } from '../access/rights.js';
import { insertRows, type TransactionSql } from '../db/sql.js';
import { nowOf, today } from '../kit/clock.js';
import { newId } from '../kit/ids.js';
import { foldedAccount } from './accounts.js';
import { decidesAlone } from './manage-people.js';
import { type Person, personByAccount, personById } from './person.js';
import type { PeoplePorts } from './ports.js';
import { type FoundStandIn, mayTakePart, standInById } from './stand-ins.js';

export interface NewStandIn {
  /** id of who will be away; none: the actor herself */
  readonly person?: string | null;
  /** account of who stands in */
  readonly standIn: string;
  /** yyyy-MM-dd, both count */
  readonly fromDay: string;
  readonly toDay: string;
  readonly reason: string;
}

const [LONGEST_DAYS, MOST_AHEAD_DAYS, DAY_MS] = [60, 365, 86_400_000];

const refuse = (name: string, why: string): never => {
  throw new HubError('BAD_ARGUMENT', { name, why });
};

export async function proposeStandIn(ports: PeoplePorts, actor: Actor, given: NewStandIn): Promise<FoundStandIn> {
  const { db, clock, rules, city } = ports;
  if (actor.behalf) throw new HubError('STANDING_IN');
  const ofOthers = actor.via === 'cli' || mayDo(actor.role, 'propose');
  const personId = given.person ?? actor.person ?? '';
  // A key is nobody who is away, and nobody gives away another's work.
  if (personId !== actor.person && !ofOthers) refuse('person', '只能为本人请人代办(密钥不能);为他人的由系统管理员提出');
  checkSpan(given, today(clock, city.zone));
  const reason = given.reason.trim();
  if (reason === '' || [...reason].length > 200) refuse('reason', '请写 1–200 个字,如 出差、产假');
  return db.transaction(async (sql) => {
    const person = await personById(sql, personId);
    const standIn = await personByAccount(sql, foldedAccount(given.standIn));
    if (!person || !mayTakePart(person, rules.demo)) return refuse('person', '此账号不能请人代办:须在用,且不是三类管理员');
    // One answer for all that is wrong with it: whoever asks learns of no account that is not to be seen.
    if (!standIn || !mayTakePart(standIn, rules.demo) || standIn.id === person.id)
      return refuse('standIn', '没有可以代办的这个账号:须是另一个在用的账号,且不是三类管理员');
    await refuseOverlap(sql, person, given);
    const at = nowOf(clock);
    const alone = decidesAlone(ports, actor) && ofOthers;
    const row = {
      ...{ id: newId(), personId: person.id, standInId: standIn.id, fromDay: given.fromDay, toDay: given.toDay, reason },
      ...{ state: alone ? 'ACTIVE' : 'PROPOSED', proposedBy: actor.name, proposedAt: at },
      ...(alone && { decidedBy: actor.name, decidedAt: at, personRights: person.rightsVersion, standInRights: standIn.rightsVersion }),
    };
    await insertRows(sql, standIns.name, Object.keys(row), [row]);
    return found(sql, row.id);
  });
}

function checkSpan({ fromDay, toDay }: NewStandIn, now: string): void {
  const days = (from: string, to: string): number => (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS;
  if (!isDay(fromDay) || fromDay < now || days(now, fromDay) > MOST_AHEAD_DAYS) refuse('fromDay', `应为 ${now} 起一年内的日期`);
  if (!isDay(toDay) || toDay < fromDay) refuse('toDay', '应为不早于第一天的日期');
  if (days(fromDay, toDay) >= LONGEST_DAYS) refuse('toDay', `一次最长 ${LONGEST_DAYS} 天;更长的到期前再提出`);
}

/** One at a time for each who is away: else nobody could say who does her work. */
async function refuseOverlap(
  sql: TransactionSql,
  { id }: Person,
  { fromDay, toDay }: Pick<NewStandIn, 'fromDay' | 'toDay'>,
  except = '',
): Promise<void> {
  const [other] = await sql.query<{ fromDay: string; toDay: string }>(
    "SELECT fromDay, toDay FROM stand_ins WHERE personId=? AND state<>'ENDED' AND fromDay<=? AND toDay>=? AND id<>? LIMIT 1",
    [id, toDay, fromDay, except],
  );
  if (other) refuse('fromDay', `${other.fromDay} 至 ${other.toDay} 已另有代办(或待确认的),请先结束它`);
}

/** As it stands now: what has changed since it was proposed is looked at again. */
export async function decideStandIn({ db, clock, rules, city }: PeoplePorts, actor: Actor, id: string, accept: boolean): Promise<FoundStandIn> {
  return db.transaction(async (sql) => {
    const { row, person, standIn } = await found(sql, id);
    if (row.state !== 'PROPOSED') throw new HubError('NOTHING_PROPOSED');
    if (row.proposedBy === actor.name) throw new HubError('OWN_PROPOSAL');
    const at = nowOf(clock);
    if (!accept)
      await sql.run("UPDATE stand_ins SET state='ENDED', decidedBy=?, decidedAt=?, endedBy=?, endedAt=? WHERE id=?", [
        actor.name,
        at,
        actor.name,
        at,
        id,
      ]);
    else {
      if (row.toDay < today(clock, city.zone)) refuse('id', '期限已过,请退回后重新提出');
      if (!mayTakePart(person, rules.demo) || !mayTakePart(standIn, rules.demo)) refuse('id', '一方已停用、没有角色或已是三类管理员,请退回');
      const confirm = "UPDATE stand_ins SET state='ACTIVE', decidedBy=?, decidedAt=?, personRights=?, standInRights=? WHERE id=?";
      await sql.run(confirm, [actor.name, at, person.rightsVersion, standIn.rightsVersion, id]);
    }
    return found(sql, id);
  });
}

/** By either of the two, or by whoever may end access; at any time. */
export async function endStandIn({ db, clock }: PeoplePorts, actor: Actor, id: string): Promise<FoundStandIn> {
  return db.transaction(async (sql) => {
    const { row } = await found(sql, id);
    const own = actor.person !== undefined && (actor.person === row.personId || actor.person === row.standInId);
    if (own && actor.behalf) throw new HubError('STANDING_IN');
    // Of two others it is not found, as if there were none.
    if (!own && actor.via !== 'cli' && !mayDo(actor.role, 'endAccess')) throw new HubError('NOT_FOUND', { what: '这项代办' });
    const end = "UPDATE stand_ins SET state='ENDED', endedBy=?, endedAt=? WHERE id=? AND state<>'ENDED'";
    await sql.run(end, [actor.name, nowOf(clock), id]);
    return found(sql, id);
  });
}

async function found(sql: TransactionSql, id: string): Promise<FoundStandIn> {
  const standIn = await standInById(sql, id);
  if (!standIn) throw new HubError('NOT_FOUND', { what: '这项代办' });
  return standIn;
}
