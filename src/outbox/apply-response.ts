/** Applies a target's answers to a batch: each is written under the fence of the lease under which it came, or not at all. */
import type { Logger } from 'pino';
import type { Checked, Sent, Verdict } from '../../connectors/contract.js';
import { HubError } from '../../schema/errors.js';
import { type HubClock, later, nowOf } from '../kit/clock.js';
import { failpoint } from '../kit/failpoints.js';
import type { Database, Sql } from '../db/database.js';
import { type Batch, type BatchChanges, change, isToPush, LEASE_RELEASED } from './batch.js';
import { applyReceipt } from './apply-receipt.js';
import { askedWait, checkingWait, doubtWait, pushAgainWait, receiptAgainWait, unreachableWait } from './batch-waits.js';
import type { DeliveryTarget } from './delivery-target.js';
import { cut, matchReceipt } from './receipt-rows.js';
import { noteBurnt, noteGoodNumber } from './targets.js';
import { unseal, unsealRefused } from './unseal.js';

export interface ApplyResponsePorts {
  readonly db: Database;
  readonly clock: HubClock;
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
}

/** What a pass has come to so far. */
export interface Delivered {
  /** answers missed in a row */
  missed: number;
  /** the other side itself has answered something in this pass */
  answered: boolean;
  /** why the last answer was missed */
  why: string | null;
  batches: number;
  sent: number;
  accepted: number;
  returned: number;
  /** numbers that the target knew with another body; their rows went under the next */
  burnt: number;
  error: HubError | null;
}

export async function applySent(target: DeliveryTarget, ports: ApplyResponsePorts, batch: Batch, sent: Sent, sum: Delivered): Promise<void> {
  const { clock } = ports;
  const now = nowOf(clock);
  const { tries, misses } = batch;
  noteAnswered(sum, sent.outcome);
  switch (sent.outcome) {
    case 'RECEIVED':
      sum.missed = 0;
      // One that was taken before, and is pushed once more because it was then unknown, has been counted.
      if (batch.receivedAt === null) {
        sum.batches += 1;
        sum.sent += batch.rowCount;
      }
      return releaseLease(
        ports,
        batch,
        { state: 'SENT', sentAt: now, receivedAt: now, dueAt: later(clock, 200), asks: 0, tries: 0, message: null },
        (sql) => noteGoodNumber(sql, target.name),
      );
    case 'DECIDED':
      return decided(target, ports, batch, sent.verdict, sum);
    case 'REFUSED':
      return refused(target, ports, batch, sent.code, sent.message);
    case 'CONFLICT':
      return conflicted(target, ports, batch, sent, sum);
    case 'BUSY':
      return releaseLease(ports, batch, { dueAt: later(clock, askedWait(sent.retryAfterMs, tries)), tries: tries + 1, message: BUSY });
    case 'UNKNOWN':
      // It may have arrived: the same bytes once more. What is there already is answered so, and nothing of it counts twice.
      countMissed(target, sum, sent.message);
      return releaseLease(ports, batch, {
        ...{ dueAt: later(clock, pushAgainWait(misses)), tries: tries + 1, misses: misses + 1 },
        message: `推送没有得到明确应答:${sent.message}`,
      });
    case 'UNREACHABLE':
      countMissed(target, sum, sent.message);
      return releaseLease(ports, batch, { dueAt: later(clock, unreachableWait(tries)), tries: tries + 1, message: sent.message });
    case 'STOP':
      await releaseLease(ports, batch, { dueAt: now, code: cut(sent.code, 20), message: sent.message });
      throw new HubError('TARGET_STOPPED', { target: target.name, why: stopWords(sent) });
  }
}

const BUSY = '对方繁忙(3001)';

/** What came from the other side itself, not from the way there. */
function noteAnswered(sum: Delivered, outcome: Sent['outcome'] | Verdict['outcome']): void {
  if (outcome !== 'UNREACHABLE' && outcome !== 'UNKNOWN') sum.answered = true;
}

/** Code and words as they came, the words once. */
export const stopWords = ({ code, message }: { readonly code: string; readonly message: string }): string => `${cut(code, 20)} ${message}`.trim();

// One lost connection is no outage; this many answers missed in a row end the pass, and the next one tries again.
const MOST_MISSED = 4;

function countMissed(target: Pick<DeliveryTarget, 'name'>, sum: Delivered, why: string): void {
  sum.missed += 1;
  sum.why = why;
  if (sum.missed >= MOST_MISSED) sum.error = new HubError('TARGET_UNAVAILABLE', { target: target.name, why });
}

export async function applyVerdict(target: DeliveryTarget, ports: ApplyResponsePorts, batch: Batch, verdict: Verdict, sum: Delivered): Promise<void> {
  const { clock } = ports;
  const { asks, misses } = batch;
  noteAnswered(sum, verdict.outcome);
  // Why it is in doubt stays to be read.
  const saying = (message: string | null): BatchChanges => (batch.state === 'DOUBT' ? {} : { message });
  const askAgain = (ms: number, more: BatchChanges = {}) => {
    const wait = batch.state === 'DOUBT' ? Math.max(ms, doubtWait(asks)) : ms;
    return releaseLease(ports, batch, { dueAt: later(clock, wait), asks: asks + 1, ...more });
  };
  switch (verdict.outcome) {
    case 'CHECKING':
      sum.missed = 0;
      return askAgain(checkingWait(asks), { misses: 0, ...saying(null) });
    case 'BUSY':
      return askAgain(askedWait(verdict.retryAfterMs, asks), saying(`查询回执:${BUSY}`));
    case 'UNKNOWN_BATCH':
      return releaseLease(ports, batch, {
        ...{ state: 'SEALED', dueAt: later(clock, pushAgainWait(misses)), tries: batch.tries + 1, misses: misses + 1 },
        message: '对方查无此批次,以原内容重推',
      });
    case 'CHECKED':
      sum.missed = 0;
      return decided(target, ports, batch, verdict.verdict, sum);
    case 'UNREACHABLE':
      countMissed(target, sum, verdict.message);
      return askAgain(receiptAgainWait(misses), {
        misses: misses + 1,
        ...saying(`查询回执:${verdict.message}`),
      });
    case 'MALFORMED':
      // The others may be answered well.
      return askAgain(receiptAgainWait(misses), { misses: misses + 1, ...saying(`查询回执:${verdict.message}`) });
    case 'STOP':
      await askAgain(0);
      throw new HubError('TARGET_STOPPED', { target: target.name, why: stopWords(verdict) });
  }
}

/** A receipt that does not fit its batch decides nothing of it: the batch is in doubt, and asked about again. */
async function decided(target: DeliveryTarget, ports: ApplyResponsePorts, batch: Batch, verdict: Checked, sum: Delivered): Promise<void> {
  const now = nowOf(ports.clock);
  const counts = { accepted: verdict.accepted, returned: verdict.returned };
  const asks = batch.state === 'DOUBT' ? batch.asks + 1 : 0;
  const doubted = { state: 'DOUBT', ...counts, asks, dueAt: later(ports.clock, doubtWait(asks)), misses: 0 };
  const become = await ports.db.transaction(async (sql) => {
    const matched = await matchReceipt(sql, batch, verdict);
    const doubt = 'doubt' in matched ? matched.doubt : null;
    const changes = doubt === null ? { state: 'DECIDED', ...counts, decidedAt: now, message: null } : { ...doubted, message: doubt };
    if (!(await change(sql, batch, { ...changes, ...LEASE_RELEASED }))) return 'LOST' as const;
    if ('returned' in matched) await applyReceipt(sql, target, batch, matched.returned, now);
    await failpoint('receipt.before-commit');
    return doubt === null ? ('DECIDED' as const) : ('DOUBT' as const);
  });
  await failpoint('receipt.committed');
  if (become !== 'DECIDED') return;
  if (batch.number === null) {
    sum.missed = 0;
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
    if (!(await change(sql, batch, { state: 'REFUSED', code: cut(code, 20), message, decidedAt: now, ...LEASE_RELEASED }))) return;
    await unsealRefused(sql, target, batch, { code: cut(code, 20), message }, now);
    await failpoint('sent.before-commit');
  });
  await failpoint('sent.committed');
}

// A backup a day old misses some hundred numbers at most; a person looks before that many are used up one by one.
const MOST_BURNT = 20;

/**
 * The target knows the number with another body. Where no push of this batch was ever answered as taken, another's batch has the number: it is
 * burnt, and the rows go under the next. Where one was, both sides tell of one batch differently, and a person looks.
 */
async function conflicted(
  target: DeliveryTarget,
  ports: ApplyResponsePorts,
  batch: Batch,
  { code, message }: { readonly code: string; readonly message: string },
  sum: Delivered,
): Promise<void> {
  const [now, number] = [nowOf(ports.clock), batch.number ?? ''];
  const stop = (why: string) => new HubError('TARGET_STOPPED', { target: target.name, why });
  const words = { code: cut(code, 20), message, ...LEASE_RELEASED };
  if (batch.receivedAt !== null) {
    const why = `对方曾答复收到批次 ${number},现又称该号已用于其他内容(${stopWords({ code, message })})`;
    await ports.db.transaction((sql) => change(sql, batch, { ...words, state: 'STOPPED', message: why }));
    throw stop(why);
  }
  const burnt = await ports.db.transaction(async (sql) => {
    if (!(await change(sql, batch, { ...words, state: 'REFUSED', decidedAt: now }))) return 0;
    await unseal(sql, target, batch, now);
    return noteBurnt(sql, target.name);
  });
  if (burnt === 0) return;
  sum.burnt += 1;
  ports.log.warn({ target: target.name, batch: batch.id, number, burnt }, 'batch.number-burnt');
  if (burnt >= MOST_BURNT) {
    throw stop(`连续 ${burnt} 个批次号(最近 ${number})在对方已用于其他内容,多见于恢复了旧备份或另有系统以本市名义推送`);
  }
}

async function releaseLease(ports: ApplyResponsePorts, batch: Batch, changes: BatchChanges, also?: (sql: Sql) => Promise<void>): Promise<void> {
  const step = isToPush(batch) ? 'sent' : 'receipt';
  await ports.db.transaction(async (sql) => {
    // What was told under a lease that is another's by now is not written, neither of the batch nor of its target.
    if (await change(sql, batch, { ...changes, ...LEASE_RELEASED })) await also?.(sql);
    await failpoint(`${step}.before-commit`);
  });
  await failpoint(`${step}.committed`);
}
