/**
 * Writes the province's word on a batch: receipts appended, every delivery settled by what is now held, and what leaned on it let go. What was
 * accepted as it is still wanted is written in one statement; only the others are looked at one by one.
 */
import type { Checked, VerdictRow } from '../../connectors/contract.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { insertInto } from '../db/table-rows.js';
import { receipts } from '../../schema/database/tables/batches.js';
import { inLists, type Sql, type Statement } from '../db/sql.js';
import type { DeliveryTarget } from './delivery-target.js';
import type { Batch } from './batch.js';
import { type BatchRow, inBatch, rowsOf } from './batch-rows.js';
import { type Delivery, deliveriesWhere, saveDeliveries, settle } from './delivery.js';
import { dropTexts } from './outward-texts.js';
import { updateReadiness } from './readiness.js';
import { updateDependents, waitingOn } from './dependents.js';

export interface ApplyReceiptPorts {
  /** Marks the days of the rows that `FROM … WHERE …` says. */
  markDays(sql: Sql, rows: Statement): Promise<void>;
}

/** Answers false where the counts do not add up: the batch then stays in doubt and nothing of it counts. */
export function addsUp(batch: Pick<Batch, 'rowCount'>, verdict: Checked): boolean {
  const returned = verdict.rows.filter((row) => row.result === 'RETURNED').length;
  return verdict.accepted + verdict.returned === batch.rowCount && returned === verdict.returned;
}

// Not changed, held back or taken away since it was sealed; a withdrawal leaves nothing to be held.
const PLAIN = 'overtaken=0 AND reason IS NULL AND wantedDigest IS NOT NULL';
const ACCEPTED =
  "state='ACCEPTED', verdict='ACCEPTED', heldDigest=wantedDigest, heldRevision=revision, batchId=NULL, lot=NULL, code=NULL, field=NULL, message=NULL, updatedAt=?";

export async function applyReceipt(
  sql: Sql,
  target: DeliveryTarget,
  batch: Batch,
  verdict: Checked,
  ports: ApplyReceiptPorts,
  now: string,
): Promise<void> {
  const under = inBatch(batch);
  const plain: Statement = { text: `${under.text} AND ${PLAIN}`, params: under.params };
  await ports.markDays(sql, { text: `FROM deliveries WHERE ${under.text} AND day IS NOT NULL`, params: under.params });
  const table = target.profile.tables.find((entry) => entry.table === batch.tableName);
  const kind = target.all.find((candidate) => candidate.name === table?.kind) as KindDefinition;
  const settled = await settleOdd(sql, target, batch, verdict, now);
  const waiting = await waitingOn(sql, target, kind, plain);
  await dropTexts(sql, plain);
  await sql.run(`UPDATE deliveries SET ${ACCEPTED} WHERE ${plain.text}`, [now, ...plain.params]);
  await sql.run('DELETE FROM batch_bodies WHERE batchId=?', [batch.id]);
  const records = [...new Set(settled.map((delivery) => delivery.recordId))];
  if (records.length > 0) {
    await updateReadiness(sql, target, kind, records, now);
    await updateDependents(sql, target, kind, records, now);
  }
  for (const [other, ids] of waiting) await updateReadiness(sql, target, other, ids, now);
}

/** Those that the province returned, and those accepted that are no longer as they were sealed. */
async function settleOdd(sql: Sql, target: DeliveryTarget, batch: Batch, verdict: Checked, now: string): Promise<Delivery[]> {
  const returned = verdict.rows.filter((row) => row.result === 'RETURNED');
  const words = new Map(returned.map((row) => [row.identity, row]));
  const odd = await oddOf(sql, batch, [...words.keys()]);
  if (odd.length === 0 && returned.length === 0) return [];
  const rows = await rowsOf(sql, batch.id);
  const sent = new Map(rows.map((row, position) => [row.deliveryId, { ...row, position }]));
  const keepsWithdrawn = target.profile.tables.some((table) => table.table === batch.tableName && table.keepsWithdrawn);
  const settled = odd.map((delivery) => {
    // A call answers for its one row without naming it.
    const word = words.get(delivery.identity) ?? (batch.number === null ? returned[0] : undefined);
    return after(delivery, sent.get(delivery.id) as BatchRow, word ?? null, keepsWithdrawn, now);
  });
  await saveDeliveries(sql, settled);
  const ids = settled.filter((delivery) => delivery.state === 'ACCEPTED').map((delivery) => delivery.id);
  for (const list of inLists('id', ids)) await dropTexts(sql, list);
  await appendReceipts(sql, batch, odd, sent, returned, now);
  return settled;
}

async function oddOf(sql: Sql, batch: Batch, returned: readonly string[]): Promise<Delivery[]> {
  const under = inBatch(batch);
  if (batch.number === null) return deliveriesWhere(sql, under);
  const odd = await deliveriesWhere(sql, { text: `${under.text} AND NOT (${PLAIN})`, params: under.params });
  for (const list of inLists('identity', returned)) {
    odd.push(...(await deliveriesWhere(sql, { text: `${under.text} AND ${PLAIN} AND ${list.text}`, params: [...under.params, ...list.params] })));
  }
  return odd;
}

/** The delivery after the province's word on the version that was under way. */
function after(delivery: Delivery, sent: BatchRow, word: VerdictRow | null, keepsWithdrawn: boolean, now: string): Delivery {
  const base: Delivery = { ...delivery, batchId: null, lot: null, dueAt: now, updatedAt: now, code: null, field: null, message: null };
  const hold = delivery.reason === 'RULE' || delivery.reason === 'DUPLICATE' ? delivery.reason : null;
  if (!word || (word.code === 'E09' && sent.operation === 'd')) {
    const held: Delivery = { ...base, heldDigest: sent.digest, heldRevision: sent.revision, verdict: 'ACCEPTED', returnedDigest: null };
    return settle(held, hold, keepsWithdrawn);
  }
  const remedied = (base.remedied ?? '').split(',').filter(Boolean);
  if (word.code === 'E08' && sent.operation === 'i' && !remedied.includes('E08')) {
    return settle({ ...base, heldDigest: '?', remedied: [...remedied, 'E08'].join(',') }, hold, keepsWithdrawn);
  }
  if (word.code === 'E09' && sent.operation === 'u' && !remedied.includes('E09')) {
    return settle({ ...base, heldDigest: null, remedied: [...remedied, 'E09'].join(',') }, hold, keepsWithdrawn);
  }
  const returned: Delivery = { ...base, verdict: 'RETURNED', returnedDigest: sent.digest, code: word.code, field: word.field, message: word.message };
  // A withdrawal that comes back is not sent for ever: it stands returned until a person looks.
  return sent.operation === 'd' && delivery.wantedDigest === null
    ? { ...returned, state: 'RETURNED', reason: null }
    : settle(returned, hold, keepsWithdrawn);
}

async function appendReceipts(
  sql: Sql,
  batch: Batch,
  odd: readonly Delivery[],
  sent: ReadonlyMap<number, { readonly position: number }>,
  returned: readonly VerdictRow[],
  now: string,
): Promise<void> {
  const byIdentity = new Map(odd.map((delivery) => [delivery.identity, delivery.id]));
  const rows = returned.map((row) => {
    const deliveryId = byIdentity.get(row.identity) ?? (batch.number === null ? (odd[0]?.id ?? null) : null);
    return {
      batchId: batch.id,
      position: deliveryId === null ? 0 : (sent.get(deliveryId)?.position ?? 0),
      deliveryId,
      identity: row.identity,
      operation: row.operation.slice(0, 1),
      result: row.result,
      code: row.code,
      field: row.field,
      message: row.message,
      checkedAt: row.checkedAt?.slice(0, 24) ?? null,
      receivedAt: now,
    };
  });
  await insertInto(sql, receipts, rows);
}
