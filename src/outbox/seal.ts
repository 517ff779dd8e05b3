/** Sealing: puts due deliveries into a numbered batch of one table, in one transaction: number raised, bytes stored, rows claimed. */
import type { OutgoingRow } from '../../connectors/contract.js';
import { HubError } from '../../schema/errors.js';
import { failpoint } from '../kit/failpoints.js';
import { digest, newId } from '../kit/ids.js';
import { jsonRows } from '../db/json-rows.js';
import { insertRows, runIn, type Sql } from '../db/sql.js';
import { DUE_NOW, dueNowParams } from './backlog.js';
import type { DeliveryTarget } from './delivery-target.js';
import type { Batch } from './batch.js';
import { nextNumber } from './batch-number.js';
import { saveRows } from './batch-rows.js';
import { saveBody } from './batch-body.js';
import { payloadOf, type Due, type Outgoing } from './payload.js';
import { OPERATION_SQL } from './states.js';
import { holdBackUnfit, unrenderable } from './unfit-rows.js';

export interface BatchLease {
  readonly owner: string;
  readonly until: string;
}

export interface Sealed {
  readonly batch: Batch;
  readonly bytes: Uint8Array;
}

const DUE = "target=? AND tableName=? AND state='WAITING'";

function without(due: readonly Due[], contents: readonly Outgoing[]): Due[] {
  const carried = new Set(contents.map((each) => each.due.id));
  return due.filter(({ id }) => !carried.has(id));
}

/** Null where nothing of this table is due. */
export async function seal(sql: Sql, target: DeliveryTarget, tableName: string, lease: BatchLease, now: string): Promise<Sealed | null> {
  const called = target.profile.tables.find((table) => table.table === tableName)?.call !== undefined;
  const due = await dueRows(sql, target.name, tableName, called ? 1 : target.profile.maxRows, now);
  if (due.length === 0) return null;
  const contents = await payloadOf(sql, target, due);
  const again = async (unfit: readonly Due[]) => {
    await holdBackUnfit(
      sql,
      target,
      tableName,
      unfit.map(({ id }) => id),
      now,
    );
    return seal(sql, target, tableName, lease, now);
  };
  if (contents.length < due.length) return again(without(due, contents));
  const number = called ? null : await nextNumber(sql, target, now);
  await failpoint('seal.numbered');
  const render = (outgoing: OutgoingRow[]) => target.connector.render({ number, table: tableName, sealedAt: now, rows: outgoing });
  const fits = fitting(contents, target, render);
  if ('unfit' in fits) return again(fits.unfit);
  const { rows, bytes } = fits;
  const batch: Batch = {
    id: newId(),
    target: target.name,
    number,
    tableName,
    rowCount: rows.length,
    firstRow: rows[0]?.due.id ?? 0,
    lastRow: rows.at(-1)?.due.id ?? 0,
    state: 'SEALED',
    fence: 1,
    owner: lease.owner,
    leaseUntil: lease.until,
    sealedAt: now,
    receivedAt: null,
    dueAt: now,
    asks: 0,
    tries: 0,
    misses: 0,
  };
  await claim(sql, batch, rows);
  await writeBatch(sql, batch, rows, bytes);
  await failpoint('seal.before-commit');
  return { batch, bytes };
}

const dueColumns: readonly (keyof Due)[] = ['id', 'lot', 'identity', 'district', 'department', 'revision', 'wantedDigest', 'heldDigest'];

async function dueRows(sql: Sql, target: string, tableName: string, limit: number, now: string): Promise<Due[]> {
  const rows = await jsonRows<Due>(
    sql,
    dueColumns,
    `FROM deliveries LEFT JOIN outward_texts ON deliveryId=id WHERE ${DUE} AND ${DUE_NOW} ORDER BY id LIMIT ?`,
    [target, tableName, ...dueNowParams(now), limit],
    'text',
  );
  // Rows of a refused batch travel only with their own lot, which is half of what was refused.
  return rows.filter((row) => row.lot === (rows[0]?.lot ?? null));
}

/** As many of the first rows as the target takes in one body; a row that is too large alone goes alone, and is refused there. */
function fitting(
  contents: readonly Outgoing[],
  target: DeliveryTarget,
  render: (rows: OutgoingRow[]) => Uint8Array,
): { rows: Outgoing[]; bytes: Uint8Array } | { unfit: Due[] } {
  const outgoing = contents.map(({ due, operation, content }) => ({
    identity: due.identity,
    operation,
    cdId: `${due.department}${due.identity}`,
    cdSource: `${target.profile.divisionCode}${due.department}`,
    content,
  }));
  let count = contents.length;
  let bytes: Uint8Array;
  try {
    bytes = render(outgoing);
  } catch (error) {
    const bad = unrenderable(outgoing, render);
    if (bad.size === 0) throw error;
    return { unfit: contents.filter((_, i) => bad.has(outgoing[i] as OutgoingRow)).map(({ due }) => due) };
  }
  while (bytes.length > target.profile.maxBytes && count > 1) {
    count = Math.max(1, Math.floor((count * target.profile.maxBytes) / bytes.length));
    bytes = render(outgoing.slice(0, count));
  }
  return { rows: contents.slice(0, count), bytes };
}

async function writeBatch(sql: Sql, batch: Batch, rows: readonly Outgoing[], bytes: Uint8Array): Promise<void> {
  const districts = new Set(rows.map(({ due }) => due.district));
  const district = districts.size === 1 ? ([...districts][0] as string) : null;
  const row = { ...batch, district, bodyDigest: digest(bytes), bodyLength: bytes.length };
  await insertRows(sql, 'batches', Object.keys(row), [row]);
  await saveBody(sql, batch.id, bytes);
  await saveRows(
    sql,
    batch.id,
    rows.map(({ due, operation, digest }) => ({ deliveryId: due.id, operation, revision: due.revision, digest })),
  );
}

async function claim(sql: Sql, batch: Batch, rows: readonly Outgoing[]): Promise<void> {
  const claimSql = `UPDATE deliveries SET state='IN_FLIGHT', batchId=?, lastBatch=?, operation=${OPERATION_SQL}, overtaken=0, updatedAt=? WHERE ${DUE} AND`;
  const params = [batch.id, batch.id, batch.sealedAt, batch.target, batch.tableName];
  const lot = rows[0]?.due.lot ?? null;
  const range = `id BETWEEN ? AND ? AND ${DUE_NOW} AND ${lot === null ? 'lot IS NULL' : 'lot=?'}`;
  const lots = lot === null ? [] : [lot];
  const claimed = await sql.run(`${claimSql} ${range}`, [...params, batch.firstRow, batch.lastRow, ...dueNowParams(batch.sealedAt), ...lots]);
  const rendered = rows.filter(({ due, digest }) => digest !== due.wantedDigest).map(({ due }) => due.id);
  if (rendered.length > 0) await runIn(sql, 'UPDATE deliveries SET overtaken=1 WHERE', [], 'id', rendered);
  // Another has taken some of them since they were read: the whole transaction is for another time.
  if (claimed !== rows.length) throw new HubError('DATABASE_BUSY');
}
