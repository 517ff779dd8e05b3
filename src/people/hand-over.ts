/**
 * Hand-over: what hangs on a person who leaves goes to another of the same role and scope, in the act that ends her account. Each sort of work is one
 * contributor; those of other rooms are handed in by src/app.ts.
 */
import { HubError } from '../../schema/errors.js';
import { sameScope } from '../access/scope.js';
import { insertRows, type Sql, type TransactionSql } from '../db/sql.js';
import { newId } from '../kit/ids.js';
import { type Person, personById } from './person.js';
import type { Handing, HandOver, OpenWork } from './handing.js';
import type { PeoplePorts } from './ports.js';
import { standIns } from '../../schema/database/tables/people.js';
import { listStandIns, mayTakePart } from './stand-ins.js';

const keys: HandOver = {
  async list(sql, { id }) {
    const rows = await sql.query<{ id: string; name: string }>("SELECT id, name FROM access_keys WHERE ownerId=? AND state<>'ENDED' ORDER BY name", [
      id,
    ]);
    return rows.map((row) => ({
      ...{ what: 'KEY', id: row.id, title: `密钥 ${row.name}` },
      ...{ otherwise: '随账号停用,用它的程序立即不能访问', handed: '继续有效,责任人改为接手的人' },
    }));
  },
  hand: async (sql, { from, to }) => void (await sql.run("UPDATE access_keys SET ownerId=? WHERE ownerId=? AND state<>'ENDED'", [to.id, from.id])),
};

/** Her own end with her account; the ones that she does for others are proposed anew for who takes over, and wait to be confirmed. */
const standingIn: HandOver = {
  async list(sql, person, today) {
    const open = (await listStandIns(sql, person.id)).filter(({ row }) => row.state !== 'ENDED' && row.toDay >= today);
    return open.map(({ row, person: away }) => {
      const own = row.personId === person.id;
      const span = `${row.fromDay} 至 ${row.toDay}`;
      return {
        ...{ what: 'STAND_IN', id: row.id, title: own ? `由他人代办(${span})` : `代 ${away.name} 办理(${span})`, otherwise: '随账号结束' },
        handed: own ? '随账号结束' : '为接手的人重新提出,由安全管理员确认',
      };
    });
  },
  async hand(sql, { from, to, actor, now, today }) {
    const done = (await listStandIns(sql, from.id)).filter(({ row }) => row.standInId === from.id && row.state !== 'ENDED' && row.toDay >= today);
    for (const { row } of done) {
      // Who takes over may be the very one who is away, or an administrator, who stands in for nobody.
      if (row.personId === to.id || !mayTakePart(to, true)) continue;
      const { personId, toDay, reason } = row;
      const fromDay = row.fromDay < today ? today : row.fromDay;
      const anew = { id: newId(), personId, standInId: to.id, fromDay, toDay, reason, state: 'PROPOSED', proposedBy: actor.name, proposedAt: now };
      await insertRows(sql, standIns.name, Object.keys(anew), [anew]);
    }
  },
};

const contributors = ({ handOver }: Pick<PeoplePorts, 'handOver'>): readonly HandOver[] => [keys, standingIn, ...handOver];

/** Nothing hangs on nobody. */
export async function openWorkOf(sql: Sql, ports: Pick<PeoplePorts, 'handOver'>, id: string, today: string): Promise<readonly OpenWork[]> {
  const person = await personById(sql, id);
  if (!person) return [];
  const lists: (readonly OpenWork[])[] = [];
  for (const each of contributors(ports)) lists.push(await each.list(sql, person, today));
  return lists.flat();
}

/** @param to id; BAD_ARGUMENT where it is nobody who may do exactly the same */
export async function handAll(sql: TransactionSql, ports: PeoplePorts, from: Person, to: string, by: Omit<Handing, 'from' | 'to'>): Promise<void> {
  const other = await personById(sql, to);
  if (!other || other.id === from.id || !isAlike(from, other) || (other.demo !== null && !ports.rules.demo))
    throw new HubError('BAD_ARGUMENT', { name: 'handTo', why: '接手的人须在用,角色、区与部门都与停用的相同' });
  for (const each of contributors(ports)) await each.hand(sql, { from, to: other, ...by });
}

const isAlike = (a: Person, b: Person): boolean => b.state === 'ACTIVE' && b.role !== null && a.role === b.role && sameScope(a, b);
