/** Push service of the rehearsed province: it takes a batch whole or not at all, once for each number, every row decided in the order it stands. */
import { createHash } from 'node:crypto';
import type { Profile } from '../../../../schema/profile/profile.js';
import { dayOf, local, moment, readDay } from '../../../../schema/time.js';
import { type ExchangeAnswer, answer, contentOf, readFields, type ReceivedRow } from './answer.js';
import type { ProvinceStore, HeldRow } from './store.js';
import { documentOf, keysOf, referenceFault } from './references.js';
import type { Fault } from './fault.js';
import type { RowCheck } from './row-check.js';

export interface Desk {
  readonly store: ProvinceStore;
  readonly profile: Profile;
  readonly zone: string;
  readonly checks: ReadonlyMap<string, RowCheck>;
  readonly now: () => number;
  /** What else it finds fault with, also of a withdrawal. */
  readonly objection?: ((table: string, row: ReceivedRow) => Fault | null) | undefined;
}

export interface Accepted {
  readonly table: string;
  readonly row: ReceivedRow;
  readonly operation: string;
}

/** `accepted` collects what this batch changed. */
export function takeBatch(body: Buffer, desk: Desk, strict: boolean, accepted: Accepted[]): ExchangeAnswer {
  const { store, profile, zone } = desk;
  if (body.length > profile.maxBytes) return answer('2003', '请求体过大');
  const fields = readFields(body);
  if (!fields || typeof fields.batch !== 'string' || !Array.isArray(fields.rows)) return answer('2001', '请求体格式错误');
  const table = String(fields.table);
  const check = desk.checks.get(table);
  if (!check) return answer('2002', '未知的表');
  if (fields.rows.length > profile.maxRows) return answer('2003', '行数过多');
  const { batch } = fields;
  const sha256 = createHash('sha256').update(body).digest('hex');
  const earlier = store.batch(batch);
  if (earlier && earlier.sha256 !== sha256) return answer('2005', '批次号已用于其他内容');
  if (earlier) return answer('2004', '批次已接收', receiptOf(batch, earlier, zone));
  const rows = fields.rows as ReceivedRow[];
  if (!isBatchNumber(batch, dayOf(moment(desk.now()), zone)) || rows.length === 0 || !rows.every((row) => isRow(row, batch, profile))) {
    return answer('2001', '批次号或行格式错误');
  }
  if (strict && (rows.length > 1 || rows[0]?.supervise_object?.includes('拒收'))) return answer('2001', '内容无法解析');

  const time = local(moment(desk.now()), zone);
  const existing = store.known(
    table,
    rows.map((row) => row.record_unique_identity as string),
  );
  const returned = rows.flatMap((row) => {
    const fault = decide(table, row, check, desk, existing, accepted);
    if (!fault) return [];
    store.countReturn(fault.code);
    return [{ record_unique_identity: row.record_unique_identity, cd_operation: row.cd_operation, result: 'RETURNED', ...fault, checkedAt: time }];
  });
  const verdict = JSON.stringify({ batch, state: 'CHECKED', accepted: rows.length - returned.length, returned: returned.length, rows: returned });
  const entry = { sha256, received: rows.length, receivedAt: desk.now(), verdict };
  store.putBatch(batch, entry);
  return answer(profile.successCodes[0] as string, '成功', receiptOf(batch, entry, zone));
}

/** `existing`: what the store has of this batch's identities, updated row by row. */
function decide(
  table: string,
  row: ReceivedRow,
  check: RowCheck,
  { store, profile, objection }: Desk,
  existing: Map<string, HeldRow>,
  accepted: Accepted[],
): Fault | null {
  const identity = row.record_unique_identity as string;
  const batch = row.cd_batch as string;
  const operation = row.cd_operation as string;
  const existingRow = existing.get(identity);
  const content = JSON.stringify(contentOf(row));
  const { insert, delete: remove } = profile.operations;
  if (operation === insert && existingRow) {
    const same = existingRow.live === 1 && existingRow.content === content;
    return same ? null : { code: 'E08', field: 'record_unique_identity', message: '标识已存在' };
  }
  if (operation !== insert && !existingRow?.live) return { code: 'E09', field: 'record_unique_identity', message: '标识不存在' };
  const fault = objection?.(table, row) ?? (operation === remove ? null : (check(row) ?? referenceFault(table, row, store)));
  if (fault) return fault;
  const day = `${batch.slice(0, 4)}-${batch.slice(4, 6)}-${batch.slice(6, 8)}`;
  const written: HeldRow = { identity, batch, operation, live: operation === remove ? 0 : 1, content };
  store.put(table, written, keysOf(table, row), day);
  existing.set(identity, written);
  const document = documentOf(table, row);
  if (document) store.putDocument(table, identity, written.live ? document.number : null, document.body);
  accepted.push({ table, row, operation });
  return null;
}

function isBatchNumber(number: string, today: string): boolean {
  const day = /^\d{13}$/.test(number) ? readDay(number.slice(0, 8), 'UTC') : null;
  return day !== null && day <= today && !number.endsWith('00000');
}

function isRow(row: unknown, batch: string, { operations }: Profile): row is ReceivedRow {
  if (typeof row !== 'object' || row === null || !Object.values(row).every((value) => typeof value === 'string' && value !== '')) return false;
  const {
    record_unique_identity: identity,
    cd_id: id,
    cd_source: source,
    cd_time: time,
    cd_batch: number,
    cd_operation: operation,
  } = row as ReceivedRow;
  const envelope = identity && id && source && number === batch && Object.values(operations).includes(operation ?? '');
  return Boolean(envelope) && /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(time ?? '');
}

function receiptOf(batch: string, entry: { received: number; receivedAt: number }, zone: string): object {
  return { batch, received: entry.received, receivedAt: local(moment(entry.receivedAt), zone) };
}
