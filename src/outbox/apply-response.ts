/** Applies a target's answers to a batch: each is written under the fence of the lease under which it came, or not at all. */
import type { Logger } from 'pino';
import type { Checked, Sent, Verdict } from '../../connectors/contract.js';
import { HubError } from '../../schema/errors.js';
import { type HubClock, later, nowOf } from '../kit/clock.js';
import { failpoint } from '../kit/failpoints.js';
import { backoff } from '../kit/retry.js';
import type { Database } from '../db/database.js';
import type { DeliveryTarget } from './delivery-target.js';
import { type Batch, type BatchChanges, change, LEASE_RELEASED } from './batch.js';
import { addsUp, applyReceipt, type ApplyReceiptPorts } from './apply-receipt.js';
import { unsealRefused } from './unseal.js';

export interface ApplyResponsePorts extends ApplyReceiptPorts {
  readonly db: Database;
  readonly clock: HubClock;
  readonly log: Pick<Logger, 'info'>;
}

/** What a pass has come to so far. */
export interface Delivered {
  /** answers missed in a row */
  missed: number;
  batches: number;
  sent: number;
  accepted: number;
  returned: number;
  error: HubError | null;
}

export async function applySent(target: DeliveryTarget, ports: ApplyResponsePorts, batch: Batch, sent: Sent, sum: Delivered): Promise<void> {
  const { clock } = ports;
  const now = nowOf(clock);
  switch (sent.outcome) {
    case 'RECEIVED':
      sum.missed = 0;
      sum.batches += 1;
      sum.sent += batch.rowCount;
      return releaseLease(ports, batch, { state: 'SENT', sentAt: now, receivedAt: now, dueAt: later(clock, 200), asks: 0, tries: 0 });
    case 'DECIDED':
      return decided(target, ports, batch, sent.verdict, sum);
    case 'REFUSED':
      return refused(target, ports, batch, sent.code, sent.message);
    case 'CONFLICT':
      return releaseLease(ports, batch, { state: 'STOPPED', code: sent.code, message: sent.message });
    case 'BUSY':
      return releaseLease(ports, batch, { dueAt: later(clock, Math.max(sent.retryAfterMs, 50)), tries: batch.tries + 1 });
    case 'UNKNOWN':
      // It may have arrived: ask first. A call has no receipt; the same stage again is answered 0.
      return releaseLease(ports, batch, {
        ...(batch.number === null ? {} : { state: 'SENT', asks: 0 }),
        dueAt: later(clock, backoff(batch.tries, 200, 30_000)),
        tries: batch.tries + 1,
        message: sent.message,
      });
    case 'UNREACHABLE':
      countMissed(target, sum, sent.message);
      return releaseLease(ports, batch, { dueAt: later(clock, backoff(batch.tries, 500, 60_000)), tries: batch.tries + 1, message: sent.message });
    case 'STOP':
      await releaseLease(ports, batch, { dueAt: now, code: sent.code, message: sent.message });
      throw new HubError('TARGET_STOPPED', { target: target.name, why: `${sent.code} ${sent.message}` });
  }
}

// One lost connection is no outage; this many answers missed in a row end the pass, and the next one tries again.
const MOST_MISSED = 4;

function countMissed(target: Pick<DeliveryTarget, 'name'>, sum: Delivered, why: string): void {
  sum.missed += 1;
  if (sum.missed >= MOST_MISSED) sum.error = new HubError('TARGET_UNAVAILABLE', { target: target.name, why });
}

export async function applyVerdict(target: DeliveryTarget, ports: ApplyResponsePorts, batch: Batch, verdict: Verdict, sum: Delivered): Promise<void> {
  const { clock } = ports;
  const askAgain = (ms: number) => releaseLease(ports, batch, { dueAt: later(clock, ms), asks: batch.asks + 1 });
  switch (verdict.outcome) {
    case 'CHECKING':
      sum.missed = 0;
      return askAgain(Math.min(30_000, 200 * 2 ** Math.min(batch.asks, 10)));
    case 'BUSY':
      return askAgain(verdict.retryAfterMs);
    case 'UNKNOWN_BATCH':
      return releaseLease(ports, batch, { state: 'SEALED', dueAt: nowOf(clock), tries: batch.tries + 1 });
    case 'CHECKED':
      sum.missed = 0;
      return decided(target, ports, batch, verdict.verdict, sum);
    case 'UNREACHABLE':
      countMissed(target, sum, verdict.message);
      return askAgain(backoff(sum.missed, 200, 30_000));
    case 'STOP':
      await askAgain(0);
      throw new HubError('TARGET_STOPPED', { target: target.name, why: `${verdict.code} ${verdict.message}` });
  }
}

async function decided(target: DeliveryTarget, ports: ApplyResponsePorts, batch: Batch, verdict: Checked, sum: Delivered): Promise<void> {
  const now = nowOf(ports.clock);
  const counts = { accepted: verdict.accepted, returned: verdict.returned, decidedAt: now };
  if (!addsUp(batch, verdict)) {
    return releaseLease(ports, batch, {
      state: 'DOUBT',
      ...counts,
      message: `回执数量不符:应为 ${batch.rowCount} 行,回执合格 ${verdict.accepted}、退回 ${verdict.returned}`,
    });
  }
  await ports.db.transaction(async (sql) => {
    if (!(await change(sql, batch, { state: 'DECIDED', ...counts, ...LEASE_RELEASED }))) return;
    await applyReceipt(sql, target, batch, verdict, ports, now);
    await failpoint('receipt.before-commit');
  });
  if (batch.number === null) {
    sum.batches += 1;
    sum.sent += 1;
  }
  ports.log.info({ target: target.name, batch: batch.id, number: batch.number, table: batch.tableName, ...counts }, 'batch.decided');
  sum.accepted += verdict.accepted;
  sum.returned += verdict.returned;
}

async function refused(target: DeliveryTarget, ports: ApplyResponsePorts, batch: Batch, code: string, message: string): Promise<void> {
  const now = nowOf(ports.clock);
  await ports.db.transaction(async (sql) => {
    if (!(await change(sql, batch, { state: 'REFUSED', code, message, decidedAt: now, ...LEASE_RELEASED }))) return;
    await unsealRefused(sql, target, batch, { code, message }, now);
  });
}

const releaseLease = async (ports: ApplyResponsePorts, batch: Batch, changes: BatchChanges): Promise<void> => {
  await ports.db.transaction(async (sql) => {
    await change(sql, batch, { ...changes, ...LEASE_RELEASED });
    if (batch.state === 'SEALED') await failpoint('sent.before-commit');
  });
};
