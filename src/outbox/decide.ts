/** Writes the province's word on a batch: receipts appended, every delivery settled by what is now held, and what leaned on it let go. */
import type { Checked, VerdictRow } from '../../connectors/contract.js';
import type { KindDefinition } from '../../schema/definition.js';
import { insertRows, runIn, type Sql } from '../kit/sql.js';
import { type Delivery, loadDeliveries, saveDeliveries, settle } from './delivery.js';
import { gate, gateDependents } from './gate.js';
import type { Aim } from './aim.js';
import { groupBy } from './post.js';
import type { Batch } from './batch.js';

export interface BatchRow {
  readonly deliveryId: string;
  readonly position: number;
  readonly operation: 'i' | 'u' | 'd';
  readonly revision: number;
  readonly digest: string | null;
}

export interface DecidePorts {
  markDays(sql: Sql, days: readonly { kind: string; district: string; department: string; day: string | null }[]): Promise<void>;
}

/** Answers false where the counts do not add up: the batch then stays in doubt and nothing of it counts. */
export function addsUp(batch: Pick<Batch, 'rowCount'>, verdict: Checked): boolean {
  const returned = verdict.rows.filter((row) => row.result === 'RETURNED').length;
  return verdict.accepted + verdict.returned === batch.rowCount && returned === verdict.returned;
}

export async function decide(sql: Sql, aim: Aim, batch: Batch, verdict: Checked, ports: DecidePorts, now: string): Promise<void> {
  const rows = await sql.query<BatchRow>(
    'SELECT deliveryId, position, operation, revision, digest FROM batch_rows WHERE batchId=? ORDER BY position',
    [batch.id],
  );
  const deliveries = await loadDeliveries(sql, 'batchId', [batch.id]);
  const sent = new Map(rows.map((row) => [row.deliveryId, row]));
  const words = new Map(verdict.rows.filter((row) => row.result === 'RETURNED').map((row) => [row.identity, row]));
  const kind = aim.all.find((candidate) => candidate.name === deliveries[0]?.kind) as KindDefinition;
  const keepsWithdrawn = aim.profile.tables.some((table) => table.table === batch.tableName && table.keepsWithdrawn);
  const simple: Delivery[] = [];
  const settled: Delivery[] = [];
  for (const delivery of deliveries) {
    const row = sent.get(delivery.id) as BatchRow;
    // A call answers for its one row without naming it.
    const word = words.get(delivery.identity) ?? (batch.number === null ? verdict.rows.find((one) => one.result === 'RETURNED') : undefined);
    if (!word && row.digest !== null && row.digest === delivery.wantedDigest && delivery.reason === null) simple.push(delivery);
    else settled.push(after(delivery, row, word ?? null, keepsWithdrawn, now));
  }
  const accepted =
    "UPDATE deliveries SET state='ACCEPTED', verdict='ACCEPTED', heldDigest=wantedDigest, heldRevision=revision, batchId=NULL, lot=NULL, code=NULL, field=NULL, message=NULL, updatedAt=? WHERE";
  if (simple.length > 0)
    await runIn(
      sql,
      accepted,
      [now],
      'id',
      simple.map((delivery) => delivery.id),
    );
  await saveDeliveries(sql, settled);
  await appendReceipts(sql, batch, deliveries, sent, verdict, now);
  await sql.run('DELETE FROM batch_bodies WHERE batchId=?', [batch.id]);
  await ports.markDays(sql, deliveries);
  const records = [...new Set(deliveries.map((delivery) => delivery.recordId))];
  await gate(sql, aim, kind, [...groupBy(settled, (delivery) => delivery.recordId).keys()], now);
  await gateDependents(sql, aim, kind, records, now);
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
  deliveries: readonly Delivery[],
  sent: ReadonlyMap<string, BatchRow>,
  verdict: Checked,
  now: string,
): Promise<void> {
  const byIdentity = new Map(deliveries.map((delivery) => [delivery.identity, delivery.id]));
  const rows = verdict.rows
    .filter((row) => row.result === 'RETURNED')
    .map((row) => {
      const deliveryId = byIdentity.get(row.identity) ?? (batch.number === null ? (deliveries[0]?.id ?? null) : null);
      return {
        batchId: batch.id,
        position: deliveryId ? (sent.get(deliveryId)?.position ?? 0) : 0,
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
  const columns = ['batchId', 'position', 'deliveryId', 'identity', 'operation', 'result', 'code', 'field', 'message', 'checkedAt', 'receivedAt'];
  if (rows.length > 0) await insertRows(sql, 'receipts', columns, rows);
}
