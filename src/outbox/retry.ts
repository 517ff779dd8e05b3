/** Retry: a person sends one row again; and which withdrawals went out already, so that a record that comes back gets a new identity. */
import type { Viewer } from '../../schema/organisation.js';
import { HubError } from '../../schema/errors.js';
import { seesRow } from '../access/scope.js';
import { type Sql, selectIn } from '../db/sql.js';
import { groupBy } from '../kit/group.js';
import { type Delivery, loadDeliveries, saveDeliveries, settle } from './delivery.js';
import { type DeliveryTarget, keepsWithdrawn } from './delivery-target.js';
import { planDeliveries } from './plan.js';
import { mayRetry } from './states.js';

/** Identities of these records whose withdrawal went out. */
export async function withdrawalsSent(sql: Sql, recordIds: readonly string[]): Promise<Set<string>> {
  const head = "SELECT identity FROM deliveries WHERE part='' AND operation='d' AND";
  return new Set((await selectIn<{ identity: string }>(sql, head, 'recordId', recordIds)).map((row) => row.identity));
}

export interface RetryPorts {
  readonly targets: readonly DeliveryTarget[];
}

export interface RetryOrder {
  readonly id: string;
  /** When whoever orders it saw it changed last; null: whatever it is by now. */
  readonly expectedUpdatedAt: string | null;
}

/** Sends a returned or refused row again as it is: for a fault that was mended on the province's side. */
export async function retryDelivery(
  sql: Sql,
  ports: RetryPorts,
  viewer: Viewer,
  { id, expectedUpdatedAt }: RetryOrder,
  now: string,
): Promise<Record<string, string | number | null>> {
  const [delivery] = await loadDeliveries(sql, 'id', [id]);
  if (!delivery || String(delivery.id) !== id || !seesRow(viewer, delivery)) throw new HubError('NOT_FOUND', { what: '该上报行' });
  if (expectedUpdatedAt !== null && expectedUpdatedAt !== delivery.updatedAt)
    throw new HubError('CHANGED_MEANWHILE', {
      what: '该上报行',
      expected: expectedUpdatedAt.slice(0, 40),
      now: `${delivery.state},${delivery.updatedAt}`,
    });
  if (!mayRetry(delivery)) throw new HubError('DELIVERY_NOT_RETRIABLE', { state: delivery.state, why: '只有被退回或被整批拒收的行可以重推' });
  await retryRows(sql, ports, [delivery], now);
  return (await loadDeliveries(sql, 'id', [delivery.id]))[0] as never;
}

/** Rows of any targets and kinds, all of which may be retried. */
export async function retryRows(sql: Sql, { targets }: RetryPorts, rows: readonly Delivery[], now: string): Promise<void> {
  if (rows.length === 0) return;
  const targetOf = (delivery: Delivery) => targets.find(({ name }) => name === delivery.target);
  const again = rows.map((row): Delivery => {
    const target = targetOf(row);
    const cleared = { ...row, reason: null, returnedDigest: null, remedied: null, lot: null, dueAt: now, updatedAt: now };
    return settle(cleared, target !== undefined && keepsWithdrawn(target, row.tableName));
  });
  await saveDeliveries(sql, again);
  // A finding, or a hold of its source, may have stood behind what kept it back.
  for (const group of groupBy(rows, ({ target, kind }) => `${target} ${kind}`).values()) {
    const [first] = group as [Delivery];
    const target = targetOf(first);
    const kind = target?.all.find(({ name }) => name === first.kind);
    if (target && kind) await planDeliveries(sql, target, kind, [...new Set(group.map(({ recordId }) => recordId))], [], now);
  }
}
