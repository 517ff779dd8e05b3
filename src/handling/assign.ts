/** Handing of an alert to another district of its area, before the first step. */
import { HubError } from '../../schema/errors.js';
import type { Viewer } from '../../schema/organisation.js';
import type { AssignOrder } from '../api-shapes.js';
import type { TransactionSql } from '../db/sql.js';
import { newId } from '../kit/ids.js';
import { addAssignment } from './assignments.js';
import { districtName, handsOn, hasBegun, othersOfArea, refuseChanged } from './permitted.js';
import type { HandlingPorts } from './ports.js';
import { alertOf, reasonOf } from './write-step.js';

export async function assign(sql: TransactionSql, ports: HandlingPorts, actor: Viewer, order: AssignOrder, now: string): Promise<string> {
  const reason = reasonOf('reason', order.reason, '转交的原因');
  const { alert, steps } = await alertOf(sql, ports, actor, order.alert);
  const { city } = ports;
  refuseChanged('这条预警', `第 ${order.expectedRevision} 版`, `第 ${alert.revision} 版`, alert);
  const refused = (why: string): HubError => new HubError('ALERT_NOT_ASSIGNABLE', { why });
  if (!handsOn(actor, city, alert)) throw refused('只有市级,或该区划代码默认归属的区可以转交');
  if (hasBegun(city, alert, steps)) throw refused(`已有处置环节,由${districtName(city, alert.district)}继续办理`);
  const others = othersOfArea(city, alert);
  if (!others.some(({ code }) => code === order.district))
    throw refused(`只能转交同一区划代码的区(${others.map(({ name }) => name).join('、') || '没有'})`);
  const facts = { alertId: alert.id, fromDistrict: alert.district, toDistrict: order.district, reason };
  await addAssignment(sql, { id: newId(), ...facts, author: actor.name, assignedAt: now });
  // Of the department to which it was dispatched before there is none in the other district.
  await ports.move(sql, alert.id, { district: order.district, department: '' }, now);
  return alert.id;
}
