/**
 * The courier of one target: seals, sends and asks for verdicts in a few lanes until nothing is due. Nothing is sent inside a transaction;
 * what is learnt is written only under the fence of the lease it was learnt with.
 */
import type { Target } from '../../connectors/contract.js';
import { HubError } from '../../schema/errors.js';
import { later, nowOf } from '../kit/clock.js';
import type { Aim } from './delivery-target.js';
import { change } from './batch.js';
import { bodyOf } from './batch-body.js';
import { type Delivered, type LearnPorts, learnSent, learnVerdict } from './apply-response.js';
import { type NextPorts, nextWork, type Work } from './claim.js';
import { noteAnswering, stopTarget, targetState } from './targets.js';

export interface CourierPorts extends LearnPorts, NextPorts {}

export type Progress = (delivered: Delivered) => void;

const LANES = 4;

export async function deliverTo(aim: Aim, target: Target, ports: CourierPorts, signal: AbortSignal, progress: Progress): Promise<Delivered> {
  const sum: Delivered = { missed: 0, batches: 0, sent: 0, accepted: 0, returned: 0, error: null };
  const { state, reason } = await ports.db.read((sql) => targetState(sql, aim.target));
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
  await ports.db.transaction((sql) => noteAnswering(sql, aim.target, sum.error?.code === 'TARGET_UNAVAILABLE' ? sum.error.message : null));
  return { ...sum, error: sum.error ?? (await unsettled(aim, ports)) };
}

/** Batches that wait for a person are told of at the end of every pass. */
async function unsettled(aim: Aim, ports: CourierPorts): Promise<HubError | null> {
  const found = await ports.db.read((sql) =>
    sql.query<{ number: string | null }>("SELECT number FROM batches WHERE target=? AND state IN ('DOUBT','STOPPED') ORDER BY id", [aim.target]),
  );
  const numbers = found.slice(0, 5).map((batch) => batch.number ?? '单行');
  return found.length === 0 ? null : new HubError('BATCH_UNSETTLED', { target: aim.target, count: found.length, numbers: numbers.join('、') });
}

async function stopped(aim: Aim, ports: CourierPorts, reason: unknown): Promise<HubError> {
  if (!(reason instanceof HubError)) throw reason;
  if (reason.remedy === 'STOP') await ports.db.transaction((sql) => stopTarget(sql, aim.target, reason.message, nowOf(ports.clock)));
  return reason;
}

async function carry(aim: Aim, target: Target, ports: CourierPorts, work: Work, sum: Delivered, signal: AbortSignal): Promise<void> {
  const renew = () => ports.db.transaction((sql) => change(sql, work.batch, { leaseUntil: later(ports.clock, ports.leaseMs) })).catch(() => false);
  const beat = setInterval(() => void renew(), ports.leaseMs / 3);
  try {
    await ask(aim, target, ports, work, sum, signal);
  } finally {
    clearInterval(beat);
  }
}

async function ask(aim: Aim, target: Target, ports: CourierPorts, { batch, bytes }: Work, sum: Delivered, signal: AbortSignal): Promise<void> {
  if (batch.state === 'SEALED') {
    const body = bytes ?? (await ports.db.read((sql) => bodyOf(sql, batch.id)));
    await learnSent(aim, ports, batch, await target.send(batch.tableName, body, signal), sum);
  } else await learnVerdict(aim, ports, batch, await target.receipt(batch.number as string, signal), sum);
}
