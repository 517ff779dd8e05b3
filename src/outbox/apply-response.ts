/** What becomes of a batch by what the target said: each answer is written under the fence of the lease it was learnt with, or not at all. */
import type { Logger } from 'pino';
import type { Checked, Sent, Verdict } from '../../connectors/contract.js';
import { HubError } from '../../schema/errors.js';
import { backoff, type Clock, later, nowOf } from '../kit/clock.js';
import type { Database } from '../db/database.js';
import { newId } from '../kit/ids.js';
import { runIn } from '../db/sql.js';
import type { DeliveryTarget } from './delivery-target.js';
import { type Batch, type Changes, change, LET_GO } from './batch.js';
import { inBatch, LET_OUT } from './batch-rows.js';
import { addsUp, applyReceipt, type ApplyReceiptPorts } from './apply-receipt.js';

export interface ApplyResponsePorts extends ApplyReceiptPorts {
  readonly db: Database;
  readonly clock: Clock;
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
      return free(ports, batch, { state: 'SENT', sentAt: now, receivedAt: now, dueAt: later(clock, 200), asks: 0, tries: 0 });
    case 'DECIDED':
      return decided(target, ports, batch, sent.verdict, sum);
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
      miss(target, sum, sent.message);
      return free(ports, batch, { dueAt: later(clock, backoff(batch.tries, 500, 60_000)), tries: batch.tries + 1, message: sent.message });
    case 'STOP':
      await free(ports, batch, { dueAt: now, code: sent.code, message: sent.message });
      throw new HubError('TARGET_STOPPED', { target: target.name, why: `${sent.code} ${sent.message}` });
  }
}

// One lost connection is no outage; this many answers missed in a row end the pass, and the next one tries again.
const MOST_MISSED = 4;

function miss(target: DeliveryTarget, sum: Delivered, why: string): void {
  sum.missed += 1;
  if (sum.missed >= MOST_MISSED) sum.error = new HubError('TARGET_UNAVAILABLE', { target: target.name, why });
}

export async function applyVerdict(target: DeliveryTarget, ports: ApplyResponsePorts, batch: Batch, verdict: Verdict, sum: Delivered): Promise<void> {
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
      return decided(target, ports, batch, verdict.verdict, sum);
    case 'UNREACHABLE':
      miss(target, sum, verdict.message);
      return again(backoff(sum.missed, 200, 30_000));
    case 'STOP':
      await again(0);
      throw new HubError('TARGET_STOPPED', { target: target.name, why: `${verdict.code} ${verdict.message}` });
  }
}

async function decided(target: DeliveryTarget, ports: ApplyResponsePorts, batch: Batch, verdict: Checked, sum: Delivered): Promise<void> {
  const now = nowOf(ports.clock);
  const counts = { accepted: verdict.accepted, returned: verdict.returned, decidedAt: now };
  if (!addsUp(batch, verdict)) {
    return free(ports, batch, {
      state: 'DOUBT',
      ...counts,
      message: `回执数量不符:应为 ${batch.rowCount} 行,回执合格 ${verdict.accepted}、退回 ${verdict.returned}`,
    });
  }
  await ports.db.transaction(async (sql) => {
    if (!(await change(sql, batch, { state: 'DECIDED', ...counts, ...LET_GO }))) return;
    await applyReceipt(sql, target, batch, verdict, ports, now);
  });
  if (batch.number === null) {
    sum.batches += 1;
    sum.sent += 1;
  }
  ports.log.info({ target: target.name, batch: batch.id, number: batch.number, table: batch.tableName, ...counts }, 'batch.decided');
  sum.accepted += verdict.accepted;
  sum.returned += verdict.returned;
}

/** Never sent unchanged again: halves under new numbers until the faulty row stands alone, and that row is parked. */
async function refused(ports: ApplyResponsePorts, batch: Batch, code: string, message: string): Promise<void> {
  const now = nowOf(ports.clock);
  await ports.db.transaction(async (sql) => {
    if (!(await change(sql, batch, { state: 'REFUSED', code, message, decidedAt: now, ...LET_GO }))) return;
    const under = inBatch(batch);
    const rows = await sql.query<{ id: number }>(`SELECT id FROM deliveries WHERE ${under.text} ORDER BY id`, under.params);
    const ids = rows.map((row) => row.id);
    if (ids.length === 1) {
      const parked = "UPDATE deliveries SET state='BLOCKED', reason='REFUSED', batchId=NULL, code=?, message=?, updatedAt=? WHERE";
      await runIn(sql, parked, [code, message, now], 'id', ids);
    } else {
      const half = Math.ceil(ids.length / 2);
      for (const lot of [ids.slice(0, half), ids.slice(half)]) {
        await runIn(sql, `UPDATE deliveries SET state=${LET_OUT}, batchId=NULL, lot=?, updatedAt=? WHERE`, [newId(), now], 'id', lot);
      }
    }
    await sql.run('DELETE FROM batch_bodies WHERE batchId=?', [batch.id]);
  });
}

const free = async (ports: ApplyResponsePorts, batch: Batch, changes: Changes): Promise<void> => {
  await ports.db.transaction((sql) => change(sql, batch, { ...changes, ...LET_GO }));
};
