/** A target type for the contract suite: a desk in memory. As it stands it keeps every promise; a flaw bends the target. */
import { z } from 'zod';
import type { Checked, OutgoingRow, Target, TargetType } from '../../../connectors/contract.js';
import type { StagedMood, StageResources, TargetContractStage, TargetStage } from '../../../connectors/contract-stage.js';
import { HubError } from '../../../schema/errors.js';
import { profile } from '../../../schema/profiles/hubei-assumed-1.js';
import type { FoundTarget } from '../../support/connector-types.js';

const TABLE = 'desk';
const CALL = 'call';
const FEED = ['a', 'b', 'c', 'd', 'e'];
const CHECKING_MS = 2_000;

export interface MemoryDesk {
  readonly batches: Map<string, { readonly text: string; readonly verdict: Checked; readonly at: number }>;
  readonly held: Map<string, Set<string>>;
  readonly now: () => number;
  mood: string;
}
type Sheet = { readonly number: string | null; readonly rows: readonly { identity: string; operation: string; content: string }[] };

const desks = new Map<string, MemoryDesk>();
const moods: Readonly<Record<string, StagedMood>> = {
  busy: { sent: 'BUSY', receipt: 'BUSY' },
  refusing: { sent: 'REFUSED', receipt: 'UNKNOWN_BATCH' },
  'cut off': { sent: 'UNKNOWN', receipt: 'CHECKED' },
};

/** @param bend members of the sound target that the flaw changes */
export function deskTarget(bend: (sound: Target, desk: MemoryDesk) => Partial<Target> = () => ({}), strict = true): FoundTarget {
  const settings = (strict ? z.strictObject : z.looseObject)({ desk: z.string(), known: z.boolean() });
  const type: TargetType = {
    name: 'desk',
    settings,
    open(raw) {
      const { desk: name, known } = settings.parse(raw);
      const desk = desks.get(name);
      const sound = soundTarget(desk, known);
      return desk ? { ...sound, ...bend(sound, desk) } : sound;
    },
  };
  return { name: 'desk', type, stage };
}

function soundTarget(desk: MemoryDesk | undefined, known: boolean): Target {
  const stopped = { outcome: 'STOP', code: 'WHO', message: '不认识' } as const;
  return {
    render: ({ number, rows }) =>
      Buffer.from(JSON.stringify({ number, rows: rows.map((row) => ({ ...row, content: Buffer.from(row.content).toString() })) } satisfies Sheet)),
    async send(table, bytes) {
      if (!desk) return { outcome: 'UNREACHABLE', message: '没有桌子' };
      if (!known) return stopped;
      return take(desk, table, Buffer.from(bytes).toString());
    },
    async receipt(number) {
      if (!desk) return { outcome: 'UNREACHABLE', message: '没有桌子' };
      if (!known) return stopped;
      if (desk.mood === 'busy') return { outcome: 'BUSY', retryAfterMs: 1_000 };
      const batch = desk.batches.get(number);
      if (!batch) return { outcome: 'UNKNOWN_BATCH' };
      return desk.now() < batch.at + CHECKING_MS ? { outcome: 'CHECKING' } : { outcome: 'CHECKED', verdict: batch.verdict };
    },
    feed(name) {
      if (name !== 'letters') throw new HubError('NOT_FOUND', { what: name });
      return {
        async page(_, cursor) {
          if (!known) throw new HubError('TARGET_STOPPED', { target: 'desk', why: '不认识' });
          const from = Number(cursor ?? 0);
          const rows = FEED.slice(from, from + 2).map((letter) => ({ values: { letter }, place: `信 ${letter}` }));
          return { rows, cursor: cursor === null && rows.length === 0 ? '' : String(from + rows.length), last: rows.length === 0, versions: true };
        },
        close: async () => undefined,
      };
    },
    close: async () => undefined,
  };
}

async function take(desk: MemoryDesk, table: string, text: string): ReturnType<Target['send']> {
  if (desk.mood === 'busy') return { outcome: 'BUSY', retryAfterMs: 1_000 };
  if (desk.mood === 'refusing') return { outcome: 'REFUSED', code: 'NO', message: '拒收' };
  const { number, rows } = JSON.parse(text) as Sheet;
  if (number === null) return { outcome: 'DECIDED', verdict: decide(desk, table, rows) };
  const earlier = desk.batches.get(number);
  if (earlier && earlier.text !== text) return { outcome: 'CONFLICT', code: 'USED', message: '批次号已使用' };
  if (!earlier) desk.batches.set(number, { text, verdict: decide(desk, table, rows), at: desk.now() });
  return desk.mood === 'cut off' ? { outcome: 'UNKNOWN', message: '中断' } : { outcome: 'RECEIVED', receivedAt: null };
}

function decide(desk: MemoryDesk, table: string, rows: Sheet['rows']): Checked {
  const held = desk.held.get(table) ?? new Set<string>();
  desk.held.set(table, held);
  const bad = rows.filter(({ content }) => content.includes('坏'));
  for (const row of rows) {
    if (bad.includes(row)) continue;
    if (row.operation === 'd') held.delete(row.identity);
    else held.add(row.identity);
  }
  const returned = bad.map(({ identity, operation }) => {
    return { identity, operation, result: 'RETURNED', code: 'E1', field: 'text', message: '内容有误', checkedAt: null } as const;
  });
  return { accepted: rows.length - bad.length, returned: bad.length, rows: returned };
}

let names = 0;
const row = (identity: string, text: string): OutgoingRow => ({
  identity,
  operation: 'i',
  cdId: 'D1',
  cdSource: '420700D',
  content: Buffer.from(JSON.stringify({ text })),
});

const stage: TargetContractStage = {
  decides: 'LATER',
  conflicts: true,
  returns: true,
  calls: true,
  feeds: ['letters'],
  secret: false,
  moods,
  async open({ clock }: StageResources): Promise<TargetStage> {
    const desk: MemoryDesk = { batches: new Map(), held: new Map(), now: clock.now, mood: 'calm' };
    const name = `desk ${++names}`;
    desks.set(name, desk);
    const settings = { desk: name, known: true };
    return {
      settings,
      profile,
      table: TABLE,
      rows: (count) => Array.from({ length: count }, (_, i) => row(`g${i}`, '好')),
      badRows: (count) => Array.from({ length: count }, (_, i) => row(`b${i}`, '坏')),
      held: async () => [...(desk.held.get(TABLE) ?? [])],
      turn: (mood) => void (desk.mood = mood),
      call: { table: CALL, good: row('c1', '好'), bad: row('c2', '坏'), taken: () => desk.held.get(CALL)?.size ?? 0 },
      feedRows: () => FEED.length,
      away: { desk: 'no such desk', known: true },
      strangers: [{ ...settings, known: false }],
      close: async () => void desks.delete(name),
    };
  },
};
