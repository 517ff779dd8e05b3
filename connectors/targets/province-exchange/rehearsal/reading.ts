/** Read services of the rehearsed province: receipts, inventory, the catalogue and alerts; and the feedback on alerts. */
import { createHash } from 'node:crypto';
import { type ExchangeAnswer, answer, type Fields, type ReceivedRow } from './answer.js';
import type { Accepted, Desk } from './push.js';

type Items = readonly Fields[];

export function answerReceipt(fields: Fields, desk: Desk, checkingMs: number, wrong: boolean): ExchangeAnswer {
  const batch = String(fields.batch);
  const entry = desk.store.batch(batch);
  if (!entry) return answer('4004', '未知批次');
  const successCode = desk.profile.successCodes[0] as string;
  if (desk.now() < entry.receivedAt + checkingMs)
    return answer(successCode, '成功', { batch, state: 'CHECKING', accepted: 0, returned: 0, rows: [] });
  const verdict = JSON.parse(entry.verdict) as { accepted: number };
  return answer(successCode, '成功', wrong ? { ...verdict, accepted: verdict.accepted + 1 } : verdict);
}

export function answerInventory(fields: Fields, desk: Desk): ExchangeAnswer {
  const limit = limitOf(fields.limit, 1000);
  const rows = desk.store.ofDay(String(fields.table), String(fields.day), String(fields.after ?? ''), limit).map((held) => ({
    record_unique_identity: held.identity,
    cd_batch: held.batch,
    cd_operation: held.operation,
    digest: digestOf(JSON.parse(held.content) as ReceivedRow),
  }));
  const next = rows.length < limit ? '' : rows.at(-1)?.record_unique_identity;
  return answer(desk.profile.successCodes[0] as string, '成功', { rows, next });
}

function digestOf(content: ReceivedRow): string {
  const lines = Object.entries(content).map(([name, value]) => `${name}=${value}`);
  return createHash('sm3').update(lines.join('\n'), 'utf8').digest('hex');
}

/** A page of a feed; the cursor is a position, so what is appended later comes after it. Of several versions only the newest comes. */
export function answerFeed(list: 'items' | 'alerts', all: Items, fields: Fields, desk: Desk): ExchangeAnswer {
  const key = list === 'items' ? 'item_code' : 'fxyjId';
  const newest = new Map(all.map((item, position) => [item[key], position]));
  const limit = limitOf(fields.limit, 500);
  const page: Fields[] = [];
  let position = Number(fields.after || 0);
  for (; position < all.length && page.length < limit; position++) {
    const item = all[position] as Fields;
    if (newest.get(item[key]) === position) page.push(item);
  }
  return answer(desk.profile.successCodes[0] as string, '成功', { [list]: page, next: String(position) });
}

const STAGES = new Set(['SIGNED', 'DISPATCHED', 'FED_BACK', 'CLOSED']);

export function takeFeedback(fields: Fields, alerts: Items, desk: Desk, accepted: Accepted[]): ExchangeAnswer {
  const { store, profile } = desk;
  const refuse = (code: string, field: string, message: string): ExchangeAnswer => {
    store.countReturn(code);
    return answer(code, message, { field });
  };
  const missing = ['fxyjId', 'stage', 'unitCode', 'unitName', 'happenedAt'].find((name) => !fields[name]);
  if (missing) return refuse('E01', missing, '必填');
  if (fields.actCodes !== undefined && !Array.isArray(fields.actCodes)) return answer('2001', 'actCodes 应为列表');
  if (!alerts.some(({ fxyjId }) => fxyjId === fields.fxyjId)) return refuse('E07', 'fxyjId', '预警不存在');
  if (!STAGES.has(String(fields.stage))) return refuse('E07', 'stage', '处置环节不存在');
  const table = profile.tables.find(({ call }) => call === 'feedback')?.table ?? 'alert_feedback';
  const row = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : String(value)]));
  const identity = `${row.fxyjId}|${row.stage}`;
  const existing = store.known(table, [identity]).get(identity);
  const operation = existing ? profile.operations.update : profile.operations.insert;
  const content = JSON.stringify(row);
  if (existing?.content !== content) {
    store.put(table, { identity, batch: '', operation, live: 1, content }, ['', ''], '');
    accepted.push({ table, row, operation });
  }
  return answer(profile.successCodes[0] as string, '成功', {});
}

function limitOf(value: unknown, most: number): number {
  const limit = Number(value);
  return Number.isInteger(limit) && limit > 0 ? Math.min(limit, most) : most;
}
