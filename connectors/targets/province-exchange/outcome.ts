/** Outcomes: what a reply means for a batch, a call or a receipt (codes of provincial-interface.md §1.4). */
import type { Profile } from '../../../schema/profile/profile.js';
import { readMoment } from '../../../schema/time.js';
import type { Sent, Verdict, VerdictRow } from '../../contract.js';
import { isObject, type Reply } from './wire.js';

const REFUSALS = new Set(['2001', '2002', '2003']);
const DEFAULT_WAIT_MS = 30_000;

interface Reading {
  readonly profile: Profile;
  readonly zone: string;
}

export function sentOf(reply: Reply, called: boolean, { profile, zone }: Reading): Sent {
  if (reply.kind === 'UNCLEAR') return { outcome: 'UNKNOWN', message: reply.message };
  if (reply.kind === 'UNREACHABLE') return { outcome: 'UNREACHABLE', message: reply.message };
  const { code, message } = reply;
  if (reply.kind === 'STOP') return { outcome: 'STOP', code, message };
  const { data } = reply;
  if (profile.successCodes.includes(code) || code === '2004') {
    if (called) return { outcome: 'DECIDED', verdict: { accepted: 1, returned: 0, rows: [] } };
    return { outcome: 'RECEIVED', receivedAt: isObject(data) ? momentOf(data.receivedAt, zone) : null };
  }
  if (called && /^E\d/.test(code)) {
    const field = isObject(data) && typeof data.field === 'string' ? data.field : null;
    const row: VerdictRow = { identity: '', operation: '', result: 'RETURNED', code, field, message, checkedAt: null };
    return { outcome: 'DECIDED', verdict: { accepted: 0, returned: 1, rows: [row] } };
  }
  if (REFUSALS.has(code)) return { outcome: 'REFUSED', code, message };
  if (code === '2005') return { outcome: 'CONFLICT', code, message };
  if (code === '3001') return { outcome: 'BUSY', retryAfterMs: waitOf(data) };
  return { outcome: 'UNKNOWN', message: `对方返回代码 ${code.slice(0, 20)}${message && `:${message}`}` };
}

export function verdictOf(reply: Reply, number: string, { profile, zone }: Reading): Verdict {
  if (reply.kind === 'STOP') return { outcome: 'STOP', code: reply.code, message: reply.message };
  if (reply.kind !== 'ANSWER') return { outcome: 'UNREACHABLE', message: reply.message };
  if (reply.code === '4004') return { outcome: 'UNKNOWN_BATCH' };
  if (reply.code === '3001') return { outcome: 'BUSY', retryAfterMs: waitOf(reply.data) };
  if (!profile.successCodes.includes(reply.code)) return { outcome: 'UNREACHABLE', message: `对方返回代码 ${reply.code.slice(0, 20)}` };
  return checkedOf(reply.data, number, { profile, zone }) ?? { outcome: 'UNREACHABLE', message: '回执内容不符合约定' };
}

export function waitOf(data: unknown): number {
  const seconds = isObject(data) ? Number(data.retryAfterSeconds) : Number.NaN;
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : DEFAULT_WAIT_MS;
}

function checkedOf(data: unknown, number: string, reading: Reading): Verdict | null {
  if (!isObject(data) || data.batch !== number) return null;
  if (data.state === 'CHECKING') return { outcome: 'CHECKING' };
  const { accepted, returned, rows } = data;
  if (data.state !== 'CHECKED' || !isCount(accepted) || !isCount(returned) || !Array.isArray(rows)) return null;
  const read = rows.map((row) => verdictRow(row, reading));
  return read.includes(null) ? null : { outcome: 'CHECKED', verdict: { accepted, returned, rows: read as VerdictRow[] } };
}

function verdictRow(row: unknown, { profile, zone }: Reading): VerdictRow | null {
  if (!isObject(row) || typeof row.record_unique_identity !== 'string') return null;
  if (row.result !== 'ACCEPTED' && row.result !== 'RETURNED') return null;
  const { insert, update, delete: remove } = profile.operations;
  const operation = { [insert]: 'i', [update]: 'u', [remove]: 'd' }[String(row.cd_operation)] ?? '';
  return {
    identity: row.record_unique_identity,
    operation,
    result: row.result,
    code: textOf(row.code),
    field: textOf(row.field) || null,
    message: textOf(row.message),
    checkedAt: momentOf(row.checkedAt, zone),
  };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 500) : '';
}

function momentOf(value: unknown, zone: string): string | null {
  return typeof value === 'string' ? readMoment(value, zone) : null;
}
