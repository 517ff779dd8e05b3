/** Overview of the targets for whoever runs the deliveries: whether each is open and why not, what is held, when it may be delivered to, what waits. */
import type { Viewer } from '../../schema/organisation.js';
import { scrubbed } from '../../schema/spelling/scrub.js';
import { scope } from '../access/scope.js';
import type { OpenBatches, TargetOverview, WaitingRows } from '../api.js';
import { all } from '../db/predicate.js';
import { marks, type Sql } from '../db/sql.js';
import { groupBy } from '../kit/group.js';
import { STILL_TO_GO } from './backlog.js';
import type { DeliveryTarget } from './delivery-target.js';
import { allHolds } from './holds.js';
import { restsUntil } from './pacing.js';
import type { TargetState } from './targets.js';

/** A source whose rows may be held. */
export interface Supplier {
  readonly name: string;
  readonly streams: readonly { readonly kind: { readonly name: string } }[];
}

export async function targetOverviews(
  sql: Sql,
  { targets, sources, viewer, now }: { targets: readonly DeliveryTarget[]; sources: readonly Supplier[]; viewer: Viewer; now: number },
): Promise<readonly TargetOverview[]> {
  const names = targets.map(({ name }) => name);
  const states = new Map((await sql.query<Stored>('SELECT name, state, reason, changedAt, failures FROM targets')).map((row) => [row.name, row]));
  const holds = groupBy(await allHolds(sql), ({ target }) => target);
  const waiting = await waitingRows(sql, names, viewer);
  const batches = await openBatches(sql, names);
  return targets.map((target): TargetOverview => {
    const { name, profile, kinds, deliver } = target;
    const stored = states.get(name);
    return {
      name,
      profile: profile.name,
      profileTitle: profile.title,
      state: stored?.state ?? 'HELD',
      reason: scrubbed(stored?.reason ?? null),
      changedAt: stored?.changedAt ?? null,
      failures: Number(stored?.failures ?? 0),
      holds: holds.get(name) ?? [],
      kinds: [...kinds],
      tables: [...new Set(profile.tables.filter(({ kind }) => kinds.has(kind)).map(({ table }) => table))],
      sources: sources.filter(({ streams }) => streams.some(({ kind }) => kinds.has(kind.name))).map((source) => source.name),
      window: deliver?.window?.text ?? null,
      rowsPerMinute: deliver?.rowsPerMinute ?? null,
      restsUntil: restsUntil(target, now),
      waiting: waiting.get(name) ?? { rows: 0, oldestAt: null },
      openBatches: batches.get(name) ?? { sealed: 0, sent: 0, doubtful: 0, stopped: 0 },
    };
  });
}

interface Stored {
  readonly name: string;
  readonly state: TargetState;
  readonly reason: string | null;
  readonly changedAt: string;
  readonly failures: number;
}

/** Of the viewer's rows: by target and state the index finds them. */
async function waitingRows(sql: Sql, targets: readonly string[], viewer: Viewer): Promise<ReadonlyMap<string, WaitingRows>> {
  if (targets.length === 0) return new Map();
  const where = all([{ text: `target IN (${marks(targets.length)}) AND ${STILL_TO_GO}`, params: targets }, scope(viewer, sql.dialect, 'otherwise')]);
  const text = `SELECT target, COUNT(*) AS n, MIN(updatedAt) AS oldest FROM deliveries WHERE ${where.text} GROUP BY target`;
  const rows = await sql.query<{ target: string; n: number; oldest: string | null }>(text, where.params);
  return new Map(rows.map(({ target, n, oldest }) => [target, { rows: Number(n), oldestAt: oldest }]));
}

const OPEN = { SEALED: 'sealed', SENT: 'sent', DOUBT: 'doubtful', STOPPED: 'stopped' } as const;

async function openBatches(sql: Sql, targets: readonly string[]): Promise<ReadonlyMap<string, OpenBatches>> {
  if (targets.length === 0) return new Map();
  const states = Object.keys(OPEN);
  const text = `SELECT target, state, COUNT(*) AS n FROM batches WHERE target IN (${marks(targets.length)}) AND state IN (${marks(states.length)}) GROUP BY target, state`;
  const rows = await sql.query<{ target: string; state: keyof typeof OPEN; n: number }>(text, [...targets, ...states]);
  const counts = (of: typeof rows): OpenBatches => ({
    ...{ sealed: 0, sent: 0, doubtful: 0, stopped: 0 },
    ...Object.fromEntries(of.map(({ state, n }) => [OPEN[state], Number(n)])),
  });
  return new Map([...groupBy(rows, ({ target }) => target)].map(([target, of]) => [target, counts(of)]));
}
