/**
 * Dispatcher of one target: takes due batches, sends them and asks for their verdicts, in a few workers, until nothing is due. Nothing is sent
 * inside a transaction; an answer is written only under the fence of the lease under which it came.
 */
import { HubError } from '../../schema/errors.js';
import { heartbeat, later, nowOf } from '../kit/clock.js';
import { failpoint } from '../kit/failpoints.js';
import type { DeliveryTarget } from './delivery-target.js';
import { change } from './batch.js';
import { loadBody } from './batch-body.js';
import { type Delivered, type ApplyResponsePorts, applySent, applyVerdict } from './apply-response.js';
import { type ClaimPorts, claimNext, type ClaimedBatch } from './claim.js';
import { noteAnswering, stopTarget, targetState } from './targets.js';

export interface DispatcherPorts extends ApplyResponsePorts, ClaimPorts {}

export type DeliverProgress = (delivered: Delivered) => void;

const WORKERS = 4;

export async function deliverTo(target: DeliveryTarget, ports: DispatcherPorts, signal: AbortSignal, progress: DeliverProgress): Promise<Delivered> {
  const sum: Delivered = { missed: 0, batches: 0, sent: 0, accepted: 0, returned: 0, error: null };
  const { state, reason } = await ports.db.read((sql) => targetState(sql, target.name));
  if (state !== 'OPEN')
    return { ...sum, error: new HubError(state === 'HELD' ? 'TARGET_HELD' : 'TARGET_STOPPED', { target: target.name, why: reason }) };
  const worker = async (): Promise<void> => {
    while (!signal.aborted && !sum.error) {
      const work = await claimNext(target, ports);
      if (work === null) return;
      if ('waitMs' in work) await ports.clock.sleep(work.waitMs, signal);
      else await withLease(target, ports, work, sum, signal);
      progress(sum);
    }
  };
  const workers = await Promise.allSettled(Array.from({ length: WORKERS }, worker));
  for (const done of workers) if (done.status === 'rejected') sum.error = await stopped(target, ports, done.reason);
  await ports.db.transaction((sql) => noteAnswering(sql, target.name, sum.error?.code === 'TARGET_UNAVAILABLE' ? sum.error.message : null));
  return { ...sum, error: sum.error ?? (await unsettled(target, ports)) };
}

/** Batches that wait for a person are reported at the end of every pass. */
async function unsettled(target: DeliveryTarget, ports: DispatcherPorts): Promise<HubError | null> {
  const found = await ports.db.read((sql) =>
    sql.query<{ number: string | null }>("SELECT number FROM batches WHERE target=? AND state IN ('DOUBT','STOPPED') ORDER BY id", [target.name]),
  );
  const numbers = found.slice(0, 5).map((batch) => batch.number ?? '单行');
  return found.length === 0 ? null : new HubError('BATCH_UNSETTLED', { target: target.name, count: found.length, numbers: numbers.join('、') });
}

async function stopped(target: DeliveryTarget, ports: DispatcherPorts, reason: unknown): Promise<HubError> {
  if (!(reason instanceof HubError)) throw reason;
  if (reason.remedy === 'STOP') await ports.db.transaction((sql) => stopTarget(sql, target.name, reason.message, nowOf(ports.clock)));
  return reason;
}

async function withLease(target: DeliveryTarget, ports: DispatcherPorts, work: ClaimedBatch, sum: Delivered, signal: AbortSignal): Promise<void> {
  const renew = () => ports.db.transaction((sql) => change(sql, work.batch, { leaseUntil: later(ports.clock, ports.leaseMs) })).catch(() => false);
  const stopRenewing = heartbeat(ports.clock, ports.leaseMs / 3, renew);
  try {
    await exchange(target, ports, work, sum, signal);
  } finally {
    stopRenewing();
  }
}

async function exchange(
  target: DeliveryTarget,
  ports: DispatcherPorts,
  { batch, bytes }: ClaimedBatch,
  sum: Delivered,
  signal: AbortSignal,
): Promise<void> {
  if (batch.state === 'SEALED') {
    const body = bytes ?? (await ports.db.read((sql) => loadBody(sql, batch.id)));
    await failpoint('send.before');
    const sent = await target.connector.send(batch.tableName, body, signal);
    await failpoint('send.answered');
    await applySent(target, ports, batch, sent, sum);
    await failpoint('sent.committed');
  } else {
    await failpoint('receipt.before');
    const verdict = await target.connector.receipt(batch.number as string, signal);
    await failpoint('receipt.answered');
    await applyVerdict(target, ports, batch, verdict, sum);
    await failpoint('receipt.committed');
  }
}
