/**
 * The courier of one target: seals, sends and asks for verdicts in a few lanes until nothing is due. Nothing is sent inside a transaction;
 * what is learnt is written only under the fence of the lease it was learnt with.
 */
import type { Logger } from 'pino';
import type { Checked, Sent, Target, Verdict } from '../../connectors/contract.js';
import { HubError } from '../../schema/errors.js';
import { backoff, type Clock, later, nowOf } from '../kit/clock.js';
import type { Door, Sql } from '../kit/door.js';
import { newId } from '../kit/ids.js';
import { runIn } from '../kit/sql.js';
import { addsUp, decide, type DecidePorts } from './decide.js';
import type { Aim } from './aim.js';
import { type Batch, bodyOf, seal } from './seal.js';
import { noteAnswering, stopTarget, targetState } from './targets.js';

export interface CourierPorts extends DecidePorts {
  readonly door: Door;
  readonly clock: Clock;
  readonly owner: string;
  readonly log: Pick<Logger, 'info'>;
}

export interface Delivered {
  /** answers missed in a row */
  missed: number;
  batches: number;
  sent: number;
  accepted: number;
  returned: number;
  error: HubError | null;
}

export type Progress = (delivered: Delivered) => void;

const LANES = 4;
// Batches sealed and not decided yet: enough to hide the province's checking time, few enough to keep memory flat.
const MOST_OPEN = 12;
const LONG_ASKED = 6;
const MOST_LOOKED_AT = 500;
// Longer than a call may take; renewed while one of ours is under way, so that a slow province is not asked the same twice at once.
const LEASE_MS = 45_000;
// A verdict that is longer in coming is for the next pass; the clock starts one every minute.
const PATIENCE_MS = 13_000;

export async function deliverTo(aim: Aim, target: Target, ports: CourierPorts, signal: AbortSignal, progress: Progress): Promise<Delivered> {
  const sum: Delivered = { missed: 0, batches: 0, sent: 0, accepted: 0, returned: 0, error: null };
  const { state, reason } = await ports.door.read((sql) => targetState(sql, aim.target));
  if (state !== 'OPEN')
    return { ...sum, error: new HubError(state === 'HELD' ? 'TARGET_HELD' : 'TARGET_STOPPED', { target: aim.target, why: reason }) };
  const lane = async (): Promise<void> => {
    while (!signal.aborted && !sum.error) {
      const work = await nextWork(aim, target, ports);
      if (work === null) return;
      if ('waitMs' in work) await ports.clock.sleep(work.waitMs, signal);
      else await carry(aim, target, ports, work, sum, signal);
      progress(sum);
    }
  };
  const lanes = await Promise.allSettled(Array.from({ length: LANES }, lane));
  for (const done of lanes) if (done.status === 'rejected') sum.error = await stopped(aim, ports, done.reason);
  await ports.door.write((sql) => noteAnswering(sql, aim.target, sum.error?.code === 'TARGET_UNAVAILABLE' ? sum.error.message : null));
  return { ...sum, error: sum.error ?? (await unsettled(aim, ports)) };
}

/** Batches that wait for a person are told of at the end of every pass. */
async function unsettled(aim: Aim, ports: CourierPorts): Promise<HubError | null> {
  const found = await ports.door.read((sql) =>
    sql.query<{ number: string | null }>("SELECT number FROM batches WHERE target=? AND state IN ('DOUBT','STOPPED') ORDER BY id", [aim.target]),
  );
  const numbers = found.slice(0, 5).map((batch) => batch.number ?? '单行');
  return found.length === 0 ? null : new HubError('BATCH_UNSETTLED', { target: aim.target, count: found.length, numbers: numbers.join('、') });
}

async function stopped(aim: Aim, ports: CourierPorts, reason: unknown): Promise<HubError> {
  if (!(reason instanceof HubError)) throw reason;
  if (reason.remedy === 'STOP') await ports.door.write((sql) => stopTarget(sql, aim.target, reason.message, nowOf(ports.clock)));
  return reason;
}

/** A leased batch to carry on with, a time to wait, or null where nothing is due. */
async function nextWork(aim: Aim, target: Target, ports: CourierPorts): Promise<Batch | { waitMs: number } | null> {
  return ports.door.write(async (sql) => {
    const now = nowOf(ports.clock);
    const open = await sql.query<Batch>(
      "SELECT id, target, number, tableName, rowCount, state, fence, owner, leaseUntil, sealedAt, dueAt, asks, tries FROM batches WHERE target=? AND state IN ('SEALED','SENT') ORDER BY dueAt LIMIT ?",
      [aim.target, MOST_LOOKED_AT],
    );
    const free = open.find((batch) => batch.dueAt <= now && (batch.leaseUntil === null || batch.leaseUntil <= now));
    if (free) return lease(sql, free, ports);
    // One that the province takes long over does not hold up the others.
    if (open.filter((batch) => batch.asks < LONG_ASKED).length < MOST_OPEN) {
      for (const table of new Set(aim.profile.tables.filter((entry) => aim.kinds.has(entry.kind)).map((entry) => entry.table))) {
        const batch = await seal(sql, aim, target, table, { owner: ports.owner, until: later(ports.clock, LEASE_MS) }, now);
        if (batch) return batch;
      }
    }
    const next = open.map((batch) => (batch.leaseUntil !== null && batch.leaseUntil > batch.dueAt ? batch.leaseUntil : batch.dueAt)).sort()[0];
    if (next === undefined) return null;
    const waitMs = Math.max(10, Date.parse(next) - Date.parse(now));
    const leased = open.some((batch) => batch.owner === ports.owner && batch.leaseUntil !== null && batch.leaseUntil > now);
    return leased ? { waitMs: Math.min(waitMs, 50) } : waitMs <= PATIENCE_MS ? { waitMs: Math.min(waitMs, 200) } : null;
  });
}

async function lease(sql: Sql, batch: Batch, ports: CourierPorts): Promise<Batch | { waitMs: number }> {
  const until = later(ports.clock, LEASE_MS);
  const won = await sql.run('UPDATE batches SET owner=?, leaseUntil=?, fence=fence+1 WHERE id=? AND fence=?', [
    ports.owner,
    until,
    batch.id,
    batch.fence,
  ]);
  return won === 1 ? { ...batch, owner: ports.owner, leaseUntil: until, fence: batch.fence + 1 } : { waitMs: 10 };
}

async function carry(aim: Aim, target: Target, ports: CourierPorts, batch: Batch, sum: Delivered, signal: AbortSignal): Promise<void> {
  const renew = () => ports.door.write((sql) => write(sql, batch, { leaseUntil: later(ports.clock, LEASE_MS) })).catch(() => false);
  const beat = setInterval(() => void renew(), LEASE_MS / 3);
  try {
    await ask(aim, target, ports, batch, sum, signal);
  } finally {
    clearInterval(beat);
  }
}

async function ask(aim: Aim, target: Target, ports: CourierPorts, batch: Batch, sum: Delivered, signal: AbortSignal): Promise<void> {
  if (batch.state === 'SEALED') {
    const bytes = await ports.door.read((sql) => bodyOf(sql, batch.id));
    await learnSent(aim, ports, batch, await target.send(batch.tableName, bytes, signal), sum);
  } else await learnVerdict(aim, ports, batch, await target.receipt(batch.number as string, signal), sum);
}

async function learnSent(aim: Aim, ports: CourierPorts, batch: Batch, sent: Sent, sum: Delivered): Promise<void> {
  const { clock } = ports;
  const now = nowOf(clock);
  switch (sent.outcome) {
    case 'RECEIVED':
      sum.missed = 0;
      sum.batches += 1;
      sum.sent += batch.rowCount;
      return free(ports, batch, { state: 'SENT', sentAt: now, receivedAt: now, dueAt: later(clock, 200), asks: 0, tries: 0 });
    case 'DECIDED':
      return decided(aim, ports, batch, sent.verdict, sum);
    case 'REFUSED':
      return refused(ports, batch, sent.code, sent.message);
    case 'CONFLICT':
      return free(ports, batch, { state: 'STOPPED', code: sent.code, message: sent.message });
    case 'BUSY':
      return free(ports, batch, { dueAt: later(clock, Math.max(sent.retryAfterMs, 50)), tries: batch.tries + 1 });
    case 'UNKNOWN':
      // It may have arrived: ask first. A call has no receipt; the same stage again is answered 0.
      return free(ports, batch, {
        ...(batch.number === null ? {} : { state: 'SENT', asks: 0 }),
        dueAt: later(clock, backoff(batch.tries, 200, 30_000)),
        tries: batch.tries + 1,
        message: sent.message,
      });
    case 'UNREACHABLE':
      miss(aim, sum, sent.message);
      return free(ports, batch, { dueAt: later(clock, backoff(batch.tries, 500, 60_000)), tries: batch.tries + 1, message: sent.message });
    case 'STOP':
      await free(ports, batch, { dueAt: now, code: sent.code, message: sent.message });
      throw new HubError('TARGET_STOPPED', { target: aim.target, why: `${sent.code} ${sent.message}` });
  }
}

// One lost connection is no outage; this many answers missed in a row end the pass, and the next one tries again.
const MOST_MISSED = 4;

function miss(aim: Aim, sum: Delivered, why: string): void {
  sum.missed += 1;
  if (sum.missed >= MOST_MISSED) sum.error = new HubError('TARGET_UNAVAILABLE', { target: aim.target, why });
}

async function learnVerdict(aim: Aim, ports: CourierPorts, batch: Batch, verdict: Verdict, sum: Delivered): Promise<void> {
  const { clock } = ports;
  const again = (ms: number) => free(ports, batch, { dueAt: later(clock, ms), asks: batch.asks + 1 });
  switch (verdict.outcome) {
    case 'CHECKING':
      sum.missed = 0;
      return again(Math.min(30_000, 200 * 2 ** Math.min(batch.asks, 10)));
    case 'BUSY':
      return again(verdict.retryAfterMs);
    case 'UNKNOWN_BATCH':
      return free(ports, batch, { state: 'SEALED', dueAt: nowOf(clock), tries: batch.tries + 1 });
    case 'CHECKED':
      sum.missed = 0;
      return decided(aim, ports, batch, verdict.verdict, sum);
    case 'UNREACHABLE':
      miss(aim, sum, verdict.message);
      return again(backoff(sum.missed, 200, 30_000));
    case 'STOP':
      await again(0);
      throw new HubError('TARGET_STOPPED', { target: aim.target, why: `${verdict.code} ${verdict.message}` });
  }
}

async function decided(aim: Aim, ports: CourierPorts, batch: Batch, verdict: Checked, sum: Delivered): Promise<void> {
  const now = nowOf(ports.clock);
  const counts = { accepted: verdict.accepted, returned: verdict.returned, decidedAt: now };
  if (!addsUp(batch, verdict)) {
    return free(ports, batch, {
      state: 'DOUBT',
      ...counts,
      message: `回执数量不符:应为 ${batch.rowCount} 行,回执合格 ${verdict.accepted}、退回 ${verdict.returned}`,
    });
  }
  await ports.door.write(async (sql) => {
    if (!(await write(sql, batch, { state: 'DECIDED', ...counts, owner: null, leaseUntil: null }))) return;
    await decide(sql, aim, batch, verdict, ports, now);
  });
  if (batch.number === null) {
    sum.batches += 1;
    sum.sent += 1;
  }
  ports.log.info({ target: aim.target, batch: batch.id, number: batch.number, table: batch.tableName, ...counts }, 'batch.decided');
  sum.accepted += verdict.accepted;
  sum.returned += verdict.returned;
}

/** Never sent unchanged again: halves under new numbers until the faulty row stands alone, and that row is parked. */
async function refused(ports: CourierPorts, batch: Batch, code: string, message: string): Promise<void> {
  const now = nowOf(ports.clock);
  await ports.door.write(async (sql) => {
    if (!(await write(sql, batch, { state: 'REFUSED', code, message, decidedAt: now, owner: null, leaseUntil: null }))) return;
    const rows = await sql.query<{ id: string }>('SELECT id FROM deliveries WHERE batchId=? ORDER BY id', [batch.id]);
    const ids = rows.map((row) => row.id);
    if (ids.length === 1) {
      const parked = "UPDATE deliveries SET state='BLOCKED', reason='REFUSED', batchId=NULL, code=?, message=?, updatedAt=? WHERE";
      await runIn(sql, parked, [code, message, now], 'id', ids);
    } else {
      const half = Math.ceil(ids.length / 2);
      for (const lot of [ids.slice(0, half), ids.slice(half)]) {
        await runIn(sql, "UPDATE deliveries SET state='WAITING', batchId=NULL, lot=?, updatedAt=? WHERE", [newId(), now], 'id', lot);
      }
    }
    await sql.run('DELETE FROM batch_bodies WHERE batchId=?', [batch.id]);
  });
}

const free = async (ports: CourierPorts, batch: Batch, changes: Record<string, string | number | null>): Promise<void> => {
  await ports.door.write((sql) => write(sql, batch, { ...changes, owner: null, leaseUntil: null }));
};

/** Compare-and-set under the fence; false where the lease went to another in the meantime. */
async function write(sql: Sql, batch: Batch, changes: Record<string, string | number | null>): Promise<boolean> {
  const set = Object.keys(changes)
    .map((column) => `${column}=?`)
    .join(', ');
  return (await sql.run(`UPDATE batches SET ${set} WHERE id=? AND fence=?`, [...Object.values(changes), batch.id, batch.fence])) === 1;
}
