/** Single acts on deliveries: a person's retry, and what keep asks about withdrawals that went out. */
import type { Viewer } from '../../schema/organisation.js';
import { HubError } from '../../schema/errors.js';
import { seesDistrict } from '../access/scope.js';
import { type Sql, selectIn } from '../db/sql.js';
import { type Delivery, loadDeliveries, saveDeliveries } from './delivery.js';
import { updateReadiness } from './readiness.js';
import type { DeliveryTarget } from './delivery-target.js';

/** Identities of these records whose withdrawal went out. */
export async function withdrawalsSent(sql: Sql, recordIds: readonly string[]): Promise<Set<string>> {
  const head = "SELECT identity FROM deliveries WHERE part='' AND operation='d' AND";
  return new Set((await selectIn<{ identity: string }>(sql, head, 'recordId', recordIds)).map((row) => row.identity));
}

/** Records of a kind, by id, that were last checked under another version of the target's profile; those not yet accepted there, or all. */
export async function checkedOtherwise(
  sql: Sql,
  target: DeliveryTarget,
  kind: string,
  page: { readonly after: string; readonly most: number; readonly all: boolean },
): Promise<string[]> {
  const which = page.all ? 'wantedDigest IS NOT NULL' : "profile<>? AND wantedDigest IS NOT NULL AND state<>'ACCEPTED'";
  const rows = await sql.query<{ recordId: string }>(
    `SELECT DISTINCT recordId FROM deliveries WHERE target=? AND kind=? AND ${which} AND recordId>? ORDER BY recordId LIMIT ?`,
    [target.name, kind, ...(page.all ? [] : [target.profile.name]), page.after, page.most],
  );
  return rows.map((row) => row.recordId);
}

/** Records of each target that stand under another version of its profile than the one in use, not yet accepted. */
export async function underOtherProfiles(
  sql: Sql,
  targets: readonly DeliveryTarget[],
): Promise<{ target: string; profile: string; records: number }[]> {
  const found: { target: string; profile: string; records: number }[] = [];
  for (const target of targets) {
    const rows = await sql.query<{ profile: string; n: number }>(
      `SELECT profile, COUNT(DISTINCT recordId) AS n FROM deliveries
       WHERE target=? AND profile<>? AND wantedDigest IS NOT NULL AND state<>'ACCEPTED' GROUP BY profile ORDER BY profile`,
      [target.name, target.profile.name],
    );
    for (const row of rows) found.push({ target: target.name, profile: row.profile, records: Number(row.n) });
  }
  return found;
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
  const retriable = delivery.state === 'RETURNED' || (delivery.state === 'BLOCKED' && (delivery.reason === 'REFUSED' || delivery.reason === 'SIZE'));
  if (!retriable) throw new HubError('DELIVERY_NOT_RETRIABLE', { state: delivery.state, why: '只有被退回或被整批拒收的行可以重推' });
  const again: Delivery = {
    ...delivery,
    state: 'WAITING',
    reason: null,
    returnedDigest: null,
    remedied: null,
    lot: null,
    dueAt: now,
    updatedAt: now,
  };
  await saveDeliveries(sql, [again]);
  const target = targets.find((candidate) => candidate.name === delivery.target);
  const kind = target?.all.find((candidate) => candidate.name === delivery.kind);
  if (target && kind) await updateReadiness(sql, target, kind, [delivery.recordId], now);
  return (await loadDeliveries(sql, 'id', [delivery.id]))[0] as never;
}
