/** Retry: a person sends one row again; and which withdrawals went out already, so that a record that comes back gets a new identity. */
import type { Viewer } from '../../schema/organisation.js';
import { HubError } from '../../schema/errors.js';
import { seesDistrict } from '../access/scope.js';
import { type Sql, selectIn } from '../db/sql.js';
import { type Delivery, loadDeliveries, saveDeliveries, settle } from './delivery.js';
import { type DeliveryTarget, keepsWithdrawn } from './delivery-target.js';
import { planDeliveries } from './plan.js';
import { mayRetry } from './states.js';

/** Identities of these records whose withdrawal went out. */
export async function withdrawalsSent(sql: Sql, recordIds: readonly string[]): Promise<Set<string>> {
  const head = "SELECT identity FROM deliveries WHERE part='' AND operation='d' AND";
  return new Set((await selectIn<{ identity: string }>(sql, head, 'recordId', recordIds)).map((row) => row.identity));
}

/** Sends a returned or refused row again as it is: for a fault that was mended on the province's side. */
export async function retryDelivery(
  sql: Sql,
  targets: readonly DeliveryTarget[],
  viewer: Viewer,
  id: string,
  now: string,
): Promise<Record<string, string | number | null>> {
  const [delivery] = await loadDeliveries(sql, 'id', [id]);
  if (!delivery || String(delivery.id) !== id || !seesDistrict(viewer, delivery.district)) throw new HubError('NOT_FOUND', { what: '该上报行' });
  if (!mayRetry(delivery)) throw new HubError('DELIVERY_NOT_RETRIABLE', { state: delivery.state, why: '只有被退回或被整批拒收的行可以重推' });
  const target = targets.find((candidate) => candidate.name === delivery.target);
  const again: Delivery = { ...delivery, reason: null, returnedDigest: null, remedied: null, lot: null, dueAt: now, updatedAt: now };
  settle(again, target !== undefined && keepsWithdrawn(target, delivery.tableName));
  await saveDeliveries(sql, [again]);
  const kind = target?.all.find((candidate) => candidate.name === delivery.kind);
  // A finding may have been hidden behind the hold.
  if (target && kind) await planDeliveries(sql, target, kind, [delivery.recordId], [], now);
  return (await loadDeliveries(sql, 'id', [delivery.id]))[0] as never;
}
