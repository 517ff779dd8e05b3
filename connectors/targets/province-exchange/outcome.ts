/** Outcomes: what a reply means for a batch, a call or a receipt (codes of provincial-interface.md §1.4). */
import type { Profile } from '../../../schema/profile/profile.js';
import { readMoment } from '../../../schema/time.js';
import type { Sent, Verdict, VerdictRow } from '../../contract.js';
import { isObject, type Reply } from './wire.js';
import { provinceWords } from './words.js';

const REFUSALS = new Set(['2001', '2002', '2003']);
const DEFAULT_WAIT_MS = 30_000;

interface Reading {
  readonly profile: Profile;
  readonly zone: string;
}

/** The other side's time, where its answer told one. */
export const toldBy = ({ at }: Reply): { at?: string } => (at === undefined ? {} : { at });

/** @param number the batch that was pushed; null: a call */
export function sentOf(reply: Reply, number: string | null, { profile, zone }: Reading): Sent {
  const called = number === null;
  if (reply.kind === 'UNCLEAR') return { outcome: 'UNKNOWN', message: reply.message };
  if (reply.kind === 'UNREACHABLE') return { outcome: 'UNREACHABLE', message: reply.message };
  const { code, message } = reply;
  if (reply.kind === 'STOP') return { outcome: 'STOP', code, message };
  const { data } = reply;
  if (profile.successCodes.includes(code) || code === '2004') {
    if (called) return { outcome: 'DECIDED', verdict: { accepted: 1, returned: 0, rows: [] } };
    // The word on another batch says nothing of ours. How many rows it took its receipt will say.
    if (isObject(data) && (typeof data.batch === 'string' || typeof data.batch === 'number') && String(data.batch) !== number) {
      return { outcome: 'UNKNOWN', message: '应答说的是另一个批次' };
    }
    return { outcome: 'RECEIVED', receivedAt: isObject(data) ? momentOf(data.receivedAt, zone) : null };
  }
  if (called && /^E\d/.test(code)) {
    const field = isObject(data) ? textOf(data.field, reply.secrets) || null : null;
    const row: VerdictRow = { identity: '', operation: '', result: 'RETURNED', code, field, message, checkedAt: null };
    return { outcome: 'DECIDED', verdict: { accepted: 0, returned: 1, rows: [row] } };
  }
  if (REFUSALS.has(code)) return { outcome: 'REFUSED', code, message };
  if (code === '2005' && !called) return { outcome: 'CONFLICT', code, message };
  if (code === '3001') return { outcome: 'BUSY', retryAfterMs: waitOf(data) };
  return { outcome: 'UNKNOWN', message: `对方返回代码 ${code.slice(0, 20)}${message && `:${message}`}` };
}

export function verdictOf(reply: Reply, number: string, { profile, zone }: Reading): Verdict {
  if (reply.kind === 'STOP') return { outcome: 'STOP', code: reply.code, message: reply.message };
  if (reply.kind !== 'ANSWER') return { outcome: 'UNREACHABLE', message: reply.message };
  if (reply.code === '4004') return { outcome: 'UNKNOWN_BATCH' };
  if (reply.code === '3001') return { outcome: 'BUSY', retryAfterMs: waitOf(reply.data) };
  if (!profile.successCodes.includes(reply.code)) return { outcome: 'UNREACHABLE', message: `对方返回代码 ${reply.code.slice(0, 20)}` };
  return checkedOf(reply, number, { profile, zone }) ?? { outcome: 'MALFORMED', message: '应答内容不符合约定' };
}

// However little or much it asks for: asked at once again and again it would never have rest, and a day later is no answer to a queue.
const LEAST_WAIT_MS = 1_000;
const MOST_WAIT_MS = 600_000;

/** What a busy side asks for, within bounds; what is no number is none. */
export function waitOf(data: unknown): number {
  const said = isObject(data) ? data.retryAfterSeconds : undefined;
  const seconds = typeof said === 'number' || (typeof said === 'string' && said.trim() !== '') ? Number(said) : Number.NaN;
  return Number.isNaN(seconds) ? DEFAULT_WAIT_MS : Math.min(MOST_WAIT_MS, Math.max(LEAST_WAIT_MS, seconds * 1_000));
}

/** What can only mean one thing is read as that: a number in quotes, a state in small letters, no list where nothing came back. Else null. */
function checkedOf({ data, secrets }: Extract<Reply, { kind: 'ANSWER' }>, number: string, reading: Reading): Verdict | null {
  if (!isObject(data) || plain(data.batch) !== number) return null;
  const state = plain(data.state).toUpperCase();
  if (state === 'CHECKING') return { outcome: 'CHECKING' };
  const [accepted, returned] = [countOf(data.accepted), countOf(data.returned)];
  const rows = data.rows ?? [];
  if (state !== 'CHECKED' || accepted === null || returned === null || !Array.isArray(rows)) return null;
  const read = rows.map((row) => verdictRow(row, secrets, reading));
  return read.includes(null) ? null : { outcome: 'CHECKED', verdict: { accepted, returned, rows: read as VerdictRow[] } };
}

function verdictRow(row: unknown, secrets: readonly string[], { profile, zone }: Reading): VerdictRow | null {
  if (!isObject(row) || typeof row.record_unique_identity !== 'string') return null;
  const result = plain(row.result).toUpperCase();
  if (result !== 'ACCEPTED' && result !== 'RETURNED') return null;
  return {
    identity: row.record_unique_identity,
    operation: operationOf(row.cd_operation, profile),
    result,
    code: textOf(row.code, secrets),
    field: textOf(row.field, secrets) || null,
    message: textOf(row.message, secrets),
    checkedAt: momentOf(row.checkedAt, zone),
  };
}

const OPERATION_WORDS = {
  i: ['i', 'insert', 'add', 'create', '新增', '插入'],
  u: ['u', 'update', 'modify', '更新', '修改', '变更'],
  d: ['d', 'delete', 'remove', '删除'],
} as const;

/** Empty where it names none; `?` for one that nobody knows: what it speaks of is not what was sent. */
function operationOf(said: unknown, { operations }: Profile): string {
  if (said === undefined || said === null || said === '') return '';
  const word = plain(said).toLowerCase();
  if (word === '' && typeof said === 'string') return '';
  const own = Object.entries({ i: operations.insert, u: operations.update, d: operations.delete });
  const named =
    own.find(([, each]) => each.toLowerCase() === word) ?? Object.entries(OPERATION_WORDS).find(([, words]) => words.some((each) => each === word));
  return named?.[0] ?? '?';
}

const plain = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '');

function countOf(value: unknown): number | null {
  return /^\d{1,9}$/.test(plain(value)) ? Number(plain(value)) : null;
}

const textOf = (value: unknown, secrets: readonly string[]): string => provinceWords(value, secrets, 500);

function momentOf(value: unknown, zone: string): string | null {
  return typeof value === 'string' ? readMoment(value, zone) : null;
}
