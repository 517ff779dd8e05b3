/** Seals due deliveries into a numbered batch of one table, in one transaction: rows claimed, number raised, bytes kept. */
import { gunzipSync, gzipSync } from 'node:zlib';
import type { OutgoingRow, Target } from '../../connectors/contract.js';
import type { KindDefinition } from '../../schema/definition.js';
import { HubError } from '../../schema/errors.js';
import { dayOf } from '../../schema/time.js';
import { digest, newId } from '../kit/ids.js';
import { insertRows, name, runIn, selectIn, type Sql } from '../kit/sql.js';
import { type Delivery, deliveryColumns, operationOf } from './delivery.js';
import { outwardRows } from './outward.js';
import type { Aim } from './aim.js';
import { loadChildren } from './post.js';

export interface Batch {
  id: string;
  target: string;
  number: string | null;
  tableName: string;
  rowCount: number;
  state: 'SEALED' | 'SENT' | 'DECIDED' | 'DOUBT' | 'STOPPED' | 'REFUSED';
  fence: number;
  owner: string | null;
  leaseUntil: string | null;
  sealedAt: string;
  dueAt: string;
  asks: number;
  tries: number;
}

export interface Lease {
  readonly owner: string;
  readonly until: string;
}

type Record_ = Record<string, string | number | null>;
const PART = 60_000;

/** Null where nothing of this table is due. */
export async function seal(sql: Sql, aim: Aim, target: Target, tableName: string, lease: Lease, now: string): Promise<Batch | null> {
  const calls = aim.profile.tables.find((table) => table.table === tableName)?.call !== undefined;
  const limit = calls ? 1 : aim.profile.maxRows;
  const due = await dueRows(sql, aim.target, tableName, limit, now);
  if (due.length === 0) return null;
  const id = newId();
  await runIn(
    sql,
    "UPDATE deliveries SET state='IN_FLIGHT', batchId=?, updatedAt=? WHERE state='WAITING' AND",
    [id, now],
    'id',
    due.map((row) => row.id),
  );
  const claimed = await sql.query<Delivery>(`SELECT ${deliveryColumns.join(',')} FROM deliveries WHERE batchId=? ORDER BY id`, [id]);
  if (claimed.length === 0) return null;
  const number = calls ? null : await nextNumber(sql, aim, now);
  const sealed = await render(sql, aim, target, { number, table: tableName, sealedAt: now }, claimed);
  await letBack(
    sql,
    claimed.filter((row) => !sealed.rows.includes(row)),
    now,
  );
  if (sealed.rows.length === 0) return null;
  const batch: Batch = {
    id,
    target: aim.target,
    number,
    tableName,
    rowCount: sealed.rows.length,
    state: 'SEALED',
    fence: 1,
    owner: lease.owner,
    leaseUntil: lease.until,
    sealedAt: now,
    dueAt: now,
    asks: 0,
    tries: 0,
  };
  await writeBatch(sql, batch, sealed);
  return batch;
}

async function dueRows(sql: Sql, target: string, tableName: string, limit: number, now: string): Promise<{ id: string; lot: string | null }[]> {
  const rows = await sql.query<{ id: string; lot: string | null }>(
    "SELECT id, lot FROM deliveries WHERE target=? AND state='WAITING' AND tableName=? AND dueAt<=? ORDER BY id LIMIT ?",
    [target, tableName, now, limit],
  );
  // Rows of a refused batch travel only with their own lot, which is half of what was refused.
  return rows.filter((row) => row.lot === (rows[0]?.lot ?? null));
}

/** One counter for each target and day of sealing. A clock that went back a day stops the target: its numbers are used up. */
async function nextNumber(sql: Sql, aim: Aim, now: string): Promise<string> {
  const day = dayOf(now, aim.zone);
  const [known] = await sql.query<{ day: string; last: number }>('SELECT day, last FROM batch_numbers WHERE target=?', [aim.target]);
  if (known && day < known.day) throw new HubError('CLOCK_WENT_BACK', { day: known.day, target: aim.target });
  const last = known?.day === day ? known.last + 1 : 1;
  if (last > 99_999) throw new HubError('TARGET_STOPPED', { target: aim.target, why: '当日批次号已用完,次日自动继续' });
  if (known) {
    const raised = await sql.run('UPDATE batch_numbers SET day=?, last=? WHERE target=? AND day=? AND last=?', [
      day,
      last,
      aim.target,
      known.day,
      known.last,
    ]);
    if (raised !== 1) throw new HubError('DATABASE_BUSY');
  } else await sql.run('INSERT INTO batch_numbers (target, day, last) VALUES (?,?,?)', [aim.target, day, last]);
  return `${day.replaceAll('-', '')}${String(last).padStart(5, '0')}`;
}

interface Sealed {
  readonly rows: Delivery[];
  readonly operations: ('i' | 'u' | 'd')[];
  readonly digests: (string | null)[];
  readonly bytes: Uint8Array;
}

async function render(
  sql: Sql,
  aim: Aim,
  target: Target,
  head: { number: string | null; table: string; sealedAt: string },
  claimed: Delivery[],
): Promise<Sealed> {
  const outward = await outwardOf(sql, aim, claimed);
  const rows: Delivery[] = [];
  const outgoing: OutgoingRow[] = [];
  const digests: (string | null)[] = [];
  let size = 200;
  for (const delivery of claimed) {
    const operation = operationOf(delivery);
    const content = operation === 'd' ? { values: {}, digest: null } : outward.get(delivery.id);
    if (!content) continue;
    const row: OutgoingRow = {
      identity: delivery.identity,
      operation,
      cdId: `${delivery.department}${delivery.identity}`,
      cdSource: `${aim.profile.divisionCode}${delivery.department}`,
      values: content.values,
    };
    const bytes = Buffer.byteLength(JSON.stringify(row)) + 160;
    if (size + bytes > aim.profile.maxBytes && rows.length > 0) break;
    size += bytes;
    rows.push(delivery);
    outgoing.push(row);
    digests.push(content.digest);
  }
  return {
    rows,
    digests,
    operations: outgoing.map((row) => row.operation),
    bytes: rows.length > 0 ? target.render({ ...head, rows: outgoing }) : new Uint8Array(),
  };
}

async function outwardOf(
  sql: Sql,
  aim: Aim,
  claimed: readonly Delivery[],
): Promise<Map<string, { values: Readonly<Record<string, string>>; digest: string }>> {
  const found = new Map<string, { values: Readonly<Record<string, string>>; digest: string }>();
  const kind = aim.all.find((candidate) => candidate.name === claimed[0]?.kind) as KindDefinition;
  const ids = [...new Set(claimed.filter((row) => row.wantedDigest !== null).map((row) => row.recordId))];
  const records = new Map((await selectIn<Record_>(sql, `SELECT * FROM ${name(kind.table)} WHERE`, 'id', ids)).map((row) => [row.id, row]));
  const children = await loadChildren(sql, aim.profile, kind, ids);
  const parts = new Map<string, ReturnType<typeof outwardRows>>();
  for (const id of ids) {
    const record = records.get(id);
    if (record) parts.set(id, outwardRows(aim.profile, kind, record, children.get(id) ?? {}, aim.zone));
  }
  for (const delivery of claimed) {
    const row = parts.get(delivery.recordId)?.find((candidate) => candidate.part === delivery.part && candidate.table === delivery.tableName);
    if (row) found.set(delivery.id, row);
  }
  return found;
}

async function letBack(sql: Sql, rows: readonly Delivery[], now: string): Promise<void> {
  if (rows.length > 0)
    await runIn(
      sql,
      "UPDATE deliveries SET state='WAITING', batchId=NULL, updatedAt=? WHERE",
      [now],
      'id',
      rows.map((row) => row.id),
    );
}

async function writeBatch(sql: Sql, batch: Batch, sealed: Sealed): Promise<void> {
  const districts = new Set(sealed.rows.map((delivery) => delivery.district));
  const row = {
    ...batch,
    district: districts.size === 1 ? [...districts][0] : null,
    bodyDigest: digest(sealed.bytes),
    bodyLength: sealed.bytes.length,
  };
  await insertRows(sql, 'batches', Object.keys(row), [row as never]);
  const packed = gzipSync(sealed.bytes, { level: 1 });
  const parts = Array.from({ length: Math.ceil(packed.length / PART) }, (_, part) => ({
    batchId: batch.id,
    part,
    bytes: packed.subarray(part * PART, (part + 1) * PART),
  }));
  for (const part of parts) await insertRows(sql, 'batch_bodies', ['batchId', 'part', 'bytes'], [part]);
  const rows = sealed.rows.map((delivery, position) => ({
    batchId: batch.id,
    position,
    deliveryId: delivery.id,
    operation: sealed.operations[position],
    revision: delivery.revision,
    digest: sealed.digests[position],
  }));
  await insertRows(sql, 'batch_rows', ['batchId', 'position', 'deliveryId', 'operation', 'revision', 'digest'], rows);
  for (const operation of new Set(sealed.operations)) {
    const ids = sealed.rows.filter((_, i) => sealed.operations[i] === operation).map((delivery) => delivery.id);
    await runIn(sql, 'UPDATE deliveries SET operation=? WHERE', [operation], 'id', ids);
  }
}

/** The kept bytes of a batch, checked against their digest: what is sent again is what was sent. */
export async function bodyOf(sql: Sql, batchId: string): Promise<Uint8Array> {
  const parts = await sql.query<{ bytes: Uint8Array }>('SELECT bytes FROM batch_bodies WHERE batchId=? ORDER BY part', [batchId]);
  const [batch] = await sql.query<{ bodyDigest: string }>('SELECT bodyDigest FROM batches WHERE id=?', [batchId]);
  const bytes = gunzipSync(Buffer.concat(parts.map((part) => Buffer.from(part.bytes))));
  if (digest(bytes) !== batch?.bodyDigest) throw new Error('kept batch bytes do not match their digest');
  return bytes;
}
