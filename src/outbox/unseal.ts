/**
 * Unsealing: the rows of a batch that is not sent after all get the state that follows from what has become of them meanwhile, and the rows
 * that depend on them are looked at again.
 */
import { newId } from '../kit/ids.js';
import { inLists, runIn, selectIn, type Sql } from '../db/sql.js';
import type { Batch } from './batch.js';
import { inBatch, rowsOf } from './batch-rows.js';
import { type Delivery, deliveriesWhere, saveDeliveries, settle } from './delivery.js';
import { keepsWithdrawn, kindOfTable, type DeliveryTarget } from './delivery-target.js';
import { updateDependents } from './dependents.js';
import { settleNumbers } from './number-changes.js';
import { holdsOfRows } from './number-holds.js';
import { dropTexts } from './outward-texts.js';
import { updateReadiness } from './readiness.js';
import { states, statesThat } from './states.js';

/** They go together under the next number. */
export async function unseal(sql: Sql, target: DeliveryTarget, batch: Batch, now: string): Promise<void> {
  const rows = await rowsUnderWay(sql, target, batch);
  const { text, params } = inBatch(batch);
  await sql.run(`UPDATE deliveries SET ${stateSql(target, batch)}, updatedAt=? WHERE ${text}`, [now, ...params]);
  await afterUnsealing(sql, target, batch, rows, now);
}

/** Never sent unchanged again: halves under new numbers until the faulty row is alone, and that row is held back. */
export async function unsealRefused(
  sql: Sql,
  target: DeliveryTarget,
  batch: Batch,
  refusal: { readonly code: string; readonly message: string },
  now: string,
): Promise<void> {
  const rows = await rowsUnderWay(sql, target, batch);
  if (rows.length === 1) await holdBackRefused(sql, target, batch, refusal, now);
  else {
    const ids = idsOf(rows);
    const half = Math.ceil(ids.length / 2);
    const head = `UPDATE deliveries SET ${stateSql(target, batch)}, lot=?, updatedAt=? WHERE`;
    for (const lot of [ids.slice(0, half), ids.slice(half)]) await runIn(sql, head, [newId(), now], 'id', lot);
  }
  await afterUnsealing(sql, target, batch, rows, now);
}

type RowUnderWay = Pick<Delivery, 'id' | 'recordId'>;

async function rowsUnderWay(sql: Sql, target: DeliveryTarget, batch: Batch): Promise<RowUnderWay[]> {
  const { text, params } = inBatch(batch);
  // Those are gone once they are unsealed: what is left of their record may stand accepted by that.
  await target.markDays(sql, { text: `FROM deliveries WHERE ${text} AND wantedDigest IS NULL AND day IS NOT NULL`, params });
  return sql.query<RowUnderWay>(`SELECT id, recordId FROM deliveries WHERE ${text} ORDER BY id`, params);
}

const idsOf = (rows: readonly RowUnderWay[]): number[] => rows.map(({ id }) => id);

function stateSql(target: DeliveryTarget, { tableName }: Batch): string {
  const { state, reason } = states.sql({ sealed: false, keepsWithdrawn: keepsWithdrawn(target, tableName), awaitsOthers: false });
  return `state=${state}, reason=${reason}, batchId=NULL`;
}

/** What has another content by now was not refused. */
async function holdBackRefused(
  sql: Sql,
  target: DeliveryTarget,
  batch: Batch,
  { code, message }: { readonly code: string; readonly message: string },
  now: string,
): Promise<void> {
  const sealed = new Map((await rowsOf(sql, batch.id)).map((row) => [row.deliveryId, row.digest]));
  const settled = (await deliveriesWhere(sql, inBatch(batch))).map((delivery) => {
    const refused = sealed.get(delivery.id) === delivery.wantedDigest ? 'REFUSED' : null;
    const reason = states.stronger(refused, delivery.reason);
    const after = settle({ ...delivery, reason, batchId: null, lot: null, updatedAt: now }, keepsWithdrawn(target, batch.tableName));
    return after.reason === 'REFUSED' ? { ...after, code, message } : after;
  });
  await saveDeliveries(sql, settled);
}

const DECIDED = statesThat(({ standing }) => standing !== 'UNDECIDED')
  .map((state) => `'${state}'`)
  .join(',');

async function afterUnsealing(sql: Sql, target: DeliveryTarget, batch: Batch, rows: readonly RowUnderWay[], now: string): Promise<void> {
  for (const list of inLists('id', idsOf(rows))) await dropTexts(sql, { text: `state='ACCEPTED' AND ${list.text}`, params: list.params });
  await sql.run('DELETE FROM batch_bodies WHERE batchId=?', [batch.id]);
  const kind = kindOfTable(target, batch.tableName);
  if (!kind) return;
  await updateReadiness(sql, target, kind, [...new Set(rows.map(({ recordId }) => recordId))], now);
  await settleNumbers(sql, target, kind, await holdsOfRows(sql, idsOf(rows)), now);
  // Those that only wait again were undecided before too.
  const decided = await selectIn<{ recordId: string }>(sql, `SELECT recordId FROM deliveries WHERE state IN (${DECIDED}) AND`, 'id', idsOf(rows));
  const records = [...new Set(decided.map(({ recordId }) => recordId))];
  if (records.length > 0) await updateDependents(sql, target, kind, records, now);
}
