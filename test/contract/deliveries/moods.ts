/** Moods of the province: what it does to one request instead of what it should. */
import { randomUUID } from 'node:crypto';
import type { Answer, Batch } from './province.js';

export const PUSH_MOODS = [
  'busy 0',
  'busy none',
  'busy 1e9',
  'busy 1e15',
  '9999',
  'html',
  'status 502',
  'cut before',
  'cut after',
  'late',
  'number of another',
  'wrong date',
  'no date',
] as const;
export const RECEIPT_MOODS = [
  'busy 0',
  'busy 1e15',
  '9999',
  'html',
  'cut before',
  'checking',
  'unknown',
  'capitals',
  'no dashes',
  'rows twice',
  'counts wrong',
  'a stranger',
  'accepted ones too',
  'wrong date',
] as const;
export type Mood = (typeof PUSH_MOODS)[number] | (typeof RECEIPT_MOODS)[number];

const SECONDS: Partial<Record<Mood, unknown>> = { 'busy 0': 0, 'busy none': null, 'busy 1e9': 1e9, 'busy 1e15': 1e15 };
const LATE_MS = 50_000;

interface Taking {
  readonly number: string;
  /** The number is another's from here on, unless it is known already. */
  readonly burn: () => void;
  readonly late: (ms: number) => Promise<void>;
}

export async function takes(mood: Mood | null, usual: () => Answer, { burn, late }: Taking): Promise<Answer | 'cut'> {
  if (mood !== null && mood in SECONDS) return { code: '3001', message: '系统繁忙', data: { retryAfterSeconds: SECONDS[mood] } };
  if (mood === '9999') return { code: '9999', message: '系统故障' };
  if (mood === 'html' || mood === 'cut before' || mood === 'status 502') return mood === 'cut before' ? 'cut' : { code: '0' };
  if (mood === 'number of another') burn();
  const answer = usual();
  if (mood === 'late') await late(LATE_MS);
  return mood === 'cut after' ? 'cut' : answer;
}

export function receiptIn(mood: Mood | null, { number, rows, returned }: Batch): Answer | 'cut' {
  const whole = { batch: number, state: 'CHECKED', accepted: rows.length - returned.length, returned: returned.length, rows: returned };
  const said = (data: object): Answer => ({ code: '0', data: { ...whole, ...data } });
  if (mood !== null && mood in SECONDS) return { code: '3001', data: { retryAfterSeconds: SECONDS[mood] } };
  switch (mood) {
    case '9999':
      return { code: '9999' };
    case 'cut before':
      return 'cut';
    case 'checking':
      return { code: '0', data: { batch: number, state: 'CHECKING' } };
    case 'unknown':
      return { code: '4004', message: '未知批次' };
    case 'capitals':
      return said({ rows: returned.map((row) => ({ ...row, record_unique_identity: row.record_unique_identity?.toUpperCase() })) });
    case 'no dashes':
      return said({ rows: returned.map((row) => ({ ...row, record_unique_identity: row.record_unique_identity?.replaceAll('-', '') })) });
    case 'rows twice':
      return said({ rows: [...returned, ...returned] });
    case 'counts wrong':
      return said({ accepted: whole.accepted + 1 });
    case 'a stranger': {
      const stranger = { record_unique_identity: randomUUID(), cd_operation: 'i', result: 'RETURNED', code: 'E05', field: 'x', message: '退回' };
      return said({ accepted: whole.accepted - 1, returned: whole.returned + 1, rows: [...returned, stranger] });
    }
    case 'accepted ones too': {
      const back = new Set(returned.map((row) => row.record_unique_identity));
      const rest = rows.filter((row) => !back.has(row.record_unique_identity));
      const accepted = rest.map((row) => ({
        record_unique_identity: row.record_unique_identity,
        cd_operation: row.cd_operation,
        result: 'ACCEPTED',
        code: '',
      }));
      return said({ rows: [...returned, ...accepted] });
    }
    default:
      return said({});
  }
}
