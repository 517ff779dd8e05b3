/**
 * Applies a receipt: receipts appended, every delivery of the batch settled by what is now held, and the rows that depend on them looked at
 * again. What was accepted as it is still wanted is written in one statement; only the others are loaded one by one.
 */
import type { VerdictRow } from '../../connectors/contract.js';
import { protectedTextsEver } from '../access/protected-texts.js';
import { insertInto } from '../db/table-rows.js';
import { receipts } from '../../schema/database/tables/batches.js';
import { inLists, type Sql, type Statement } from '../db/sql.js';
import { type DeliveryTarget, keepsWithdrawn, kindOfTable } from './delivery-target.js';
import type { Batch } from './batch.js';
import { type BatchRow, inBatch, rowsOf } from './batch-rows.js';
import { type Delivery, deliveriesWhere, saveDeliveries, settle } from './delivery.js';
import { dropTexts, dropTextsBetween } from './outward-texts.js';
import { withFitReason } from './outside-words.js';
import { cut, type Returned, wordsOf } from './receipt-rows.js';
import { updateReadiness } from './readiness.js';
import { returnedOver, updateDependents, waitingOn } from './dependents.js';
import { againAtOnce } from './go-again.js';
import { sendAgain, settleNumbers } from './number-changes.js';
import { holdsUnderWay } from './number-holds.js';
import { WITHDRAWAL } from './state-facts.js';
import { states } from './states.js';

// Not changed, held back or taken away since it was sealed; a withdrawal leaves nothing to be held.
const AS_SEALED = 'overtaken=0 AND reason IS NULL AND wantedDigest IS NOT NULL';
const { state: ONCE_HELD } = states.stateOf(
  { wantedDigest: 'w', heldDigest: 'w', returnedDigest: null, reason: null },
  { sealed: false, keepsWithdrawn: false, awaitsOthers: false },
);
const ACCEPTED = `state='${ONCE_HELD}', verdict='ACCEPTED', heldDigest=wantedDigest, heldRevision=revision, returnedDigest=NULL, batchId=NULL,
  lot=NULL, code=NULL, field=NULL, message=NULL, updatedAt=?`;

export async function applyReceipt(sql: Sql, target: DeliveryTarget, batch: Batch, returned: Returned, now: string): Promise<void> {
  const underWay = inBatch(batch);
  const asSealed: Statement = { text: `${underWay.text} AND ${AS_SEALED}`, params: underWay.params };
  await target.markDays(sql, { text: `FROM deliveries WHERE ${underWay.text} AND day IS NOT NULL`, params: underWay.params });
  const kind = kindOfTable(target, batch.tableName);
  const numbers = await holdsUnderWay(sql, batch);
  const settled = await settleOthers(sql, target, batch, returned, now);
  // A profile that has no such table any more has nothing that waits for one.
  const waiting = kind ? await waitingOn(sql, target, kind, asSealed) : [];
  const again = kind ? await returnedOver(sql, target, kind, asSealed) : [];
  // Where no number between its first and its last row is another's, they go in one stretch.
  const whole = settled.length === 0 && batch.lastRow - batch.firstRow + 1 === batch.rowCount;
  await (whole ? dropTextsBetween(sql, batch.firstRow, batch.lastRow) : dropTexts(sql, asSealed));
  await sql.run(`UPDATE deliveries SET ${ACCEPTED} WHERE ${asSealed.text}`, [now, ...asSealed.params]);
  await sql.run('DELETE FROM batch_bodies WHERE batchId=?', [batch.id]);
  const records = [...new Set(settled.map((delivery) => delivery.recordId))];
  if (kind && records.length > 0) {
    await updateReadiness(sql, target, kind, records, now);
    await updateDependents(sql, target, kind, records, now);
  }
  for (const [other, ids] of waiting) await updateReadiness(sql, target, other, ids, now);
  for (const [other, ids] of again) await sendAgain(sql, target, other, ids, now);
  if (kind) await settleNumbers(sql, target, kind, numbers, now);
}

/** Those that the province returned, and those accepted that are no longer as they were sealed. */
async function settleOthers(sql: Sql, target: DeliveryTarget, batch: Batch, returned: Returned, now: string): Promise<Delivery[]> {
  const others = await loadOthers(sql, batch, [...returned.keys()]);
  if (others.length === 0) return [];
  const rows = await rowsOf(sql, batch.id);
  const sent = new Map(rows.map((row, position) => [row.deliveryId, { ...row, position }]));
  const keeps = keepsWithdrawn(target, batch.tableName);
  const told = await fitReasons(sql, target, batch, others, returned);
  const settled = others.map((delivery) => {
    const words = wordsOf(told.get(delivery.id) ?? []);
    return settleByVerdict(delivery, sent.get(delivery.id) as BatchRow, returned.get(delivery.id) ?? [], words, keeps, now);
  });
  await saveDeliveries(sql, settled);
  await target.tellReturned(sql, settled);
  const ids = settled.filter((delivery) => delivery.state === 'ACCEPTED').map((delivery) => delivery.id);
  for (const list of inLists('id', ids)) await dropTexts(sql, list);
  await appendReceipts(sql, batch, others, sent, told, now);
  return settled;
}

async function loadOthers(sql: Sql, batch: Batch, returned: readonly number[]): Promise<Delivery[]> {
  const underWay = inBatch(batch);
  const others = await deliveriesWhere(sql, { text: `${underWay.text} AND NOT (${AS_SEALED})`, params: underWay.params });
  for (const list of inLists('id', returned)) {
    others.push(
      ...(await deliveriesWhere(sql, { text: `${underWay.text} AND ${AS_SEALED} AND ${list.text}`, params: [...underWay.params, ...list.params] })),
    );
  }
  return others;
}

/** The reasons as they are stored for reading. */
async function fitReasons(sql: Sql, target: DeliveryTarget, batch: Batch, others: readonly Delivery[], returned: Returned): Promise<Returned> {
  const kind = kindOfTable(target, batch.tableName);
  const records = new Map(others.map(({ id, recordId }) => [id, recordId]));
  const ids = [...returned.keys()].map((id) => records.get(id) ?? '');
  const own = kind ? await protectedTextsEver(sql, kind, ids) : new Map<string, readonly string[]>();
  return new Map([...returned].map(([id, reasons]) => [id, reasons.map((reason) => withFitReason(reason, own.get(records.get(id) ?? '')))]));
}

/** @param reasons none: accepted @param words what is to be read of them */
function settleByVerdict(
  delivery: Delivery,
  sent: BatchRow,
  reasons: readonly VerdictRow[],
  words: ReturnType<typeof wordsOf>,
  keeps: boolean,
  now: string,
): Delivery {
  const base: Delivery = { ...delivery, batchId: null, lot: null, dueAt: now, updatedAt: now, code: null, field: null, message: null };
  // One that has other reasons besides is not helped by another operation.
  const only = (code: string) => reasons.every((reason) => reason.code === code);
  if (only('E09') && (reasons.length === 0 || sent.operation === 'd')) {
    return settle({ ...base, heldDigest: sent.digest, heldRevision: sent.revision, verdict: 'ACCEPTED', returnedDigest: null }, keeps);
  }
  const remedied = (base.remedied ?? '').split(',').filter(Boolean);
  if (only('E08') && sent.operation === 'i' && !remedied.includes('E08')) {
    return settle({ ...base, heldDigest: '?', remedied: [...remedied, 'E08'].join(',') }, keeps);
  }
  if (only('E09') && sent.operation === 'u' && !remedied.includes('E09')) {
    return settle({ ...base, heldDigest: null, remedied: [...remedied, 'E09'].join(',') }, keeps);
  }
  const again = againAtOnce(
    base.remedied,
    reasons.map(({ code }) => code),
  );
  if (again !== null && sent.digest !== null && sent.digest === base.wantedDigest) return settle({ ...base, remedied: again }, keeps);
  // A withdrawal that comes back is not sent again and again: it stays returned until a person looks.
  const returnedDigest = sent.digest ?? WITHDRAWAL;
  return settle({ ...base, verdict: 'RETURNED', returnedDigest, ...words }, keeps);
}

async function appendReceipts(
  sql: Sql,
  batch: Batch,
  others: readonly Delivery[],
  sent: ReadonlyMap<number, { readonly position: number }>,
  returned: Returned,
  now: string,
): Promise<void> {
  // A row's further reasons are counted on behind all rows.
  let behind = batch.rowCount;
  const rows = others.flatMap((delivery) =>
    (returned.get(delivery.id) ?? []).map((reason, i) => ({
      batchId: batch.id,
      position: i === 0 ? (sent.get(delivery.id)?.position ?? 0) : behind++,
      deliveryId: delivery.id,
      identity: delivery.identity,
      operation: reason.operation.slice(0, 1),
      result: reason.result,
      // No longer than the columns: a word too many would keep the batch open for ever.
      code: cut(reason.code, 20),
      field: reason.field === null ? null : cut(reason.field, 80),
      message: cut(reason.message, 2_000),
      checkedAt: reason.checkedAt?.slice(0, 24) ?? null,
      receivedAt: now,
    })),
  );
  await insertInto(sql, receipts, rows);
}
