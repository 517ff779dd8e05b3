/**
 * Applies a receipt: receipts appended, every delivery of the batch settled by what is now held, and the rows that depend on them looked at
 * again. What was accepted as it is still wanted is written in one statement; only the others are loaded one by one.
 */
import type { Checked, VerdictRow } from '../../connectors/contract.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { insertInto } from '../db/table-rows.js';
import { receipts } from '../../schema/database/tables/batches.js';
import { inLists, type Sql, type Statement } from '../db/sql.js';
import { type DeliveryTarget, keepsWithdrawn, kindOfTable } from './delivery-target.js';
import type { Batch } from './batch.js';
import { type BatchRow, inBatch, rowsOf } from './batch-rows.js';
import { type Delivery, deliveriesWhere, saveDeliveries, settle } from './delivery.js';
import { dropTexts, dropTextsBetween } from './outward-texts.js';
import { updateReadiness } from './readiness.js';
import { updateDependents, waitingOn } from './dependents.js';
import { WITHDRAWAL } from './state-facts.js';
import { states } from './states.js';

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
const AS_SEALED = 'overtaken=0 AND reason IS NULL AND wantedDigest IS NOT NULL';
const { state: ONCE_HELD } = states.stateOf(
  { wantedDigest: 'w', heldDigest: 'w', returnedDigest: null, reason: null },
  { sealed: false, keepsWithdrawn: false, awaitsOthers: false },
);
const ACCEPTED = `state='${ONCE_HELD}', verdict='ACCEPTED', heldDigest=wantedDigest, heldRevision=revision, returnedDigest=NULL, batchId=NULL,
  lot=NULL, code=NULL, field=NULL, message=NULL, updatedAt=?`;

export async function applyReceipt(
  sql: Sql,
  target: DeliveryTarget,
  batch: Batch,
  verdict: Checked,
  ports: ApplyReceiptPorts,
  now: string,
): Promise<void> {
  const underWay = inBatch(batch);
  const asSealed: Statement = { text: `${underWay.text} AND ${AS_SEALED}`, params: underWay.params };
  await ports.markDays(sql, { text: `FROM deliveries WHERE ${underWay.text} AND day IS NOT NULL`, params: underWay.params });
  const kind = kindOfTable(target, batch.tableName) as KindDefinition;
  const settled = await settleOthers(sql, target, batch, verdict, now);
  const waiting = await waitingOn(sql, target, kind, asSealed);
  // Where no number between its first and its last row is another's, they go in one stretch.
  const whole = settled.length === 0 && batch.lastRow - batch.firstRow + 1 === batch.rowCount;
  await (whole ? dropTextsBetween(sql, batch.firstRow, batch.lastRow) : dropTexts(sql, asSealed));
  await sql.run(`UPDATE deliveries SET ${ACCEPTED} WHERE ${asSealed.text}`, [now, ...asSealed.params]);
  await sql.run('DELETE FROM batch_bodies WHERE batchId=?', [batch.id]);
  const records = [...new Set(settled.map((delivery) => delivery.recordId))];
  if (records.length > 0) {
    await updateReadiness(sql, target, kind, records, now);
    await updateDependents(sql, target, kind, records, now);
  }
  for (const [other, ids] of waiting) await updateReadiness(sql, target, other, ids, now);
}

/** Those that the province returned, and those accepted that are no longer as they were sealed. */
async function settleOthers(sql: Sql, target: DeliveryTarget, batch: Batch, verdict: Checked, now: string): Promise<Delivery[]> {
  const returned = verdict.rows.filter((row) => row.result === 'RETURNED');
  const verdicts = new Map(returned.map((row) => [row.identity, row]));
  const others = await loadOthers(sql, batch, [...verdicts.keys()]);
  if (others.length === 0 && returned.length === 0) return [];
  const rows = await rowsOf(sql, batch.id);
  const sent = new Map(rows.map((row, position) => [row.deliveryId, { ...row, position }]));
  const keeps = keepsWithdrawn(target, batch.tableName);
  const settled = others.map((delivery) => {
    // A call answers for its one row without naming it.
    const row = verdicts.get(delivery.identity) ?? (batch.number === null ? returned[0] : undefined);
    return settleByVerdict(delivery, sent.get(delivery.id) as BatchRow, row ?? null, keeps, now);
  });
  await saveDeliveries(sql, settled);
  const ids = settled.filter((delivery) => delivery.state === 'ACCEPTED').map((delivery) => delivery.id);
  for (const list of inLists('id', ids)) await dropTexts(sql, list);
  await appendReceipts(sql, batch, others, sent, returned, now);
  return settled;
}

async function loadOthers(sql: Sql, batch: Batch, returned: readonly string[]): Promise<Delivery[]> {
  const underWay = inBatch(batch);
  if (batch.number === null) return deliveriesWhere(sql, underWay);
  const others = await deliveriesWhere(sql, { text: `${underWay.text} AND NOT (${AS_SEALED})`, params: underWay.params });
  for (const list of inLists('identity', returned)) {
    others.push(
      ...(await deliveriesWhere(sql, { text: `${underWay.text} AND ${AS_SEALED} AND ${list.text}`, params: [...underWay.params, ...list.params] })),
    );
  }
  return others;
}

/** @param verdict null: accepted */
function settleByVerdict(delivery: Delivery, sent: BatchRow, verdict: VerdictRow | null, keeps: boolean, now: string): Delivery {
  const base: Delivery = { ...delivery, batchId: null, lot: null, dueAt: now, updatedAt: now, code: null, field: null, message: null };
  if (!verdict || (verdict.code === 'E09' && sent.operation === 'd')) {
    return settle({ ...base, heldDigest: sent.digest, heldRevision: sent.revision, verdict: 'ACCEPTED', returnedDigest: null }, keeps);
  }
  const remedied = (base.remedied ?? '').split(',').filter(Boolean);
  if (verdict.code === 'E08' && sent.operation === 'i' && !remedied.includes('E08')) {
    return settle({ ...base, heldDigest: '?', remedied: [...remedied, 'E08'].join(',') }, keeps);
  }
  if (verdict.code === 'E09' && sent.operation === 'u' && !remedied.includes('E09')) {
    return settle({ ...base, heldDigest: null, remedied: [...remedied, 'E09'].join(',') }, keeps);
  }
  // A withdrawal that comes back is not sent again and again: it stays returned until a person looks.
  const returnedDigest = sent.digest ?? WITHDRAWAL;
  const { code, field, message } = verdict;
  return settle({ ...base, verdict: 'RETURNED', returnedDigest, code, field, message }, keeps);
}

async function appendReceipts(
  sql: Sql,
  batch: Batch,
  others: readonly Delivery[],
  sent: ReadonlyMap<number, { readonly position: number }>,
  returned: readonly VerdictRow[],
  now: string,
): Promise<void> {
  const byIdentity = new Map(others.map((delivery) => [delivery.identity, delivery.id]));
  const rows = returned.map((row) => {
    const deliveryId = byIdentity.get(row.identity) ?? (batch.number === null ? (others[0]?.id ?? null) : null);
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
