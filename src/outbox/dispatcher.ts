/**
 * Dispatcher of one target: takes due batches, sends them and asks for their verdicts, in a few workers, until nothing is due. Nothing is sent
 * inside a transaction; an answer is written only under the fence of the lease under which it came.
 */
import { HubError } from '../../schema/errors.js';
import { moment } from '../../schema/time.js';
import type { Sent, Verdict } from '../../connectors/contract.js';
import type { Sql } from '../db/database.js';
import { databaseNow } from '../db/database-time.js';
import { isAway } from '../db/faults.js';
import { heartbeat, later, nowOf } from '../kit/clock.js';
import { failpoint } from '../kit/failpoints.js';
import { incident } from '../observability/incident.js';
import type { DeliveryTarget } from './delivery-target.js';
import { unsettledBatches } from './attention.js';
import { type Batch, change, isToPush, LEASE_RELEASED } from './batch.js';
import { loadBody } from './batch-body.js';
import { pushAgainWait } from './batch-waits.js';
import { type Delivered, type ApplyResponsePorts, applySent, applyVerdict } from './apply-response.js';
import { type ClaimPorts, claimNext, type ClaimedBatch } from './claim.js';
import { askNextNumber, clockApart, clocksAgree, hear, type SealingPass } from './sealing.js';
import { restsUntil } from './pacing.js';
import { withFitWords } from './outside-words.js';
import { daysAhead, giveUpDaysAhead, noteAnswering, stopTarget, targetState } from './targets.js';

export interface DispatcherPorts extends ApplyResponsePorts, ClaimPorts {}

export type DeliverProgress = (delivered: Delivered) => void;

const WORKERS = 4;

export async function deliverTo(target: DeliveryTarget, ports: DispatcherPorts, signal: AbortSignal, progress: DeliverProgress): Promise<Delivered> {
  const sum: Delivered = { missed: 0, answered: false, why: null, batches: 0, sent: 0, accepted: 0, returned: 0, burnt: 0, error: null };
  const pass: SealingPass = { asked: null, answered: false, reached: false, refusal: null };
  const troubles: Troubles = [];
  const { state, reason } = await ports.db.read((sql) => targetState(sql, target.name));
  if (state !== 'OPEN')
    return { ...sum, error: new HubError(state === 'HELD' ? 'TARGET_HELD' : 'TARGET_STOPPED', { target: target.name, why: reason }) };
  await putDaysRight(target, ports);
  const worker = async (): Promise<void> => {
    while (!signal.aborted && !sum.error) {
      const work = await claimNext(target, ports, pass);
      if (work === null) return;
      if ('waitMs' in work) await ports.clock.sleep(work.waitMs, signal);
      else if ('ask' in work) await (pass.asked ??= askNextNumber(target, ports, pass, signal));
      else await withLease(target, ports, work, sum, troubles, signal);
      progress(sum);
    }
  };
  // What stops one stops the others before they take more.
  const watched = () =>
    worker().catch((reason: unknown) => {
      if (reason instanceof HubError) sum.error ??= reason;
      throw reason;
    });
  const workers = await Promise.allSettled(Array.from({ length: WORKERS }, watched));
  for (const done of workers) if (done.status === 'rejected') sum.error = await stopped(target, ports, done.reason);
  await noteStanding(target, ports, sum, pass);
  return { ...sum, error: sum.error ?? pass.refusal ?? troubles[0] ?? (await unsettled(target, ports)) };
}

/** What a clock that ran ahead sealed, and what was only ever answered as busy, goes under today's numbers once the other side agrees on the day. */
async function putDaysRight(target: DeliveryTarget, { db, clock }: DispatcherPorts): Promise<void> {
  const now = nowOf(clock);
  if (!clocksAgree(target, clock) || (await db.read((sql) => daysAhead(sql, target, now))).length === 0) return;
  await db.transaction((sql) => giveUpDaysAhead(sql, target, now));
}

/** Only an answer of its own says that it can be reached; a pass in which nothing was asked says nothing. */
async function noteStanding(target: DeliveryTarget, { db }: DispatcherPorts, sum: Delivered, pass: SealingPass): Promise<void> {
  const missed = sum.why === null || sum.answered ? null : new HubError('TARGET_UNAVAILABLE', { target: target.name, why: sum.why });
  const fault = [sum.error, pass.refusal, missed].find(isTold);
  if (fault || sum.answered || pass.reached) await db.transaction((sql) => noteAnswering(sql, target.name, fault?.message ?? null));
}

/** What the standing of the target shows, beside the run: it did not answer, or something that nobody foresaw ended the pass. */
const isTold = (error: HubError | null): error is HubError => error?.code === 'TARGET_UNAVAILABLE' || error?.code === 'INTERNAL';

/** Batches that failed in a way that nobody foresaw; the others went on. */
type Troubles = HubError[];

/** Batches that wait for a person, and those that come to nothing again and again, are reported at the end of every pass. */
async function unsettled(target: DeliveryTarget, ports: DispatcherPorts): Promise<HubError | null> {
  const rests = restsUntil(target, ports.clock.now()) !== null;
  const found = (await ports.db.read((sql) => unsettledBatches(sql, ports.clock.now()))).filter(
    (batch) => batch.target === target.name && !(rests && batch.state !== 'DOUBT' && batch.state !== 'STOPPED' && isToPush(batch)),
  );
  const toCheck = found.filter(({ state }) => state === 'DOUBT' || state === 'STOPPED');
  if (toCheck.length > 0) return new HubError('BATCH_UNSETTLED', { target: target.name, ...numbersOf(toCheck) });
  const why = found[0]?.message ?? '';
  return found.length === 0 ? null : new HubError('BATCH_UNANSWERED', { target: target.name, ...numbersOf(found), why });
}

const numbersOf = (found: readonly { readonly number: string | null }[]): { count: number; numbers: string } => {
  const numbers = found.slice(0, 5).map((batch) => batch.number ?? '单行');
  return { count: found.length, numbers: numbers.join('、') };
};

async function stopped(target: DeliveryTarget, ports: DispatcherPorts, reason: unknown): Promise<HubError> {
  if (!(reason instanceof HubError)) return incident(reason, ports.log, 'job.failed', { target: target.name });
  if (reason.remedy === 'STOP') await ports.db.transaction((sql) => stopTarget(sql, target.name, reason.message, nowOf(ports.clock)));
  return reason;
}

async function withLease(
  target: DeliveryTarget,
  ports: DispatcherPorts,
  work: ClaimedBatch,
  sum: Delivered,
  troubles: Troubles,
  signal: AbortSignal,
): Promise<void> {
  const until = async (sql: Sql) => moment(Date.parse(await databaseNow(sql, ports.clock)) + ports.leaseMs);
  const renew = () => ports.db.transaction(async (sql) => change(sql, work.batch, { leaseUntil: await until(sql) })).catch(() => false);
  const stopRenewing = heartbeat(ports.clock, ports.leaseMs / 3, renew);
  try {
    await exchange(target, ports, work, sum, signal);
  } catch (error) {
    if (error instanceof HubError || isAway(error)) throw error;
    troubles.push(await setBack(target, ports, work.batch, error));
  } finally {
    stopRenewing();
  }
}

/** What nobody foresaw is this batch's trouble: it is tried again later, and told at once. */
async function setBack(target: DeliveryTarget, ports: DispatcherPorts, batch: Batch, error: unknown): Promise<HubError> {
  const told = incident(error, ports.log, 'batch.failed', { target: target.name, batch: batch.id, number: batch.number });
  const misses = batch.misses + 1;
  const changes = {
    dueAt: later(ports.clock, pushAgainWait(misses)),
    misses,
    message: `处理时出错(编号 ${told.details.incident},见日志)`,
    ...LEASE_RELEASED,
  };
  await ports.db.transaction((sql) => change(sql, batch, changes));
  return told;
}

async function exchange(
  target: DeliveryTarget,
  ports: DispatcherPorts,
  { batch, bytes }: ClaimedBatch,
  sum: Delivered,
  signal: AbortSignal,
): Promise<void> {
  const { connector } = target;
  if (isToPush(batch)) {
    const body = bytes ?? (await ports.db.read((sql) => loadBody(sql, batch.id)));
    if (body === null) return bytesLost(ports, batch);
    // A number that the province knows and a power cut has made us forget would be given once more, to other rows.
    await ports.db.durable();
    await failpoint('send.before');
    const sent = await connector.send(batch.tableName, body, signal);
    await failpoint('send.answered');
    hear(target, ports.clock, sent.at);
    return applySent(target, ports, batch, await withFitWords(ports.db, target, batch, orClock(target, ports, sent, sum)), sum);
  }
  await failpoint('receipt.before');
  const verdict = await connector.receipt(batch.number as string, signal);
  await failpoint('receipt.answered');
  hear(target, ports.clock, verdict.at);
  return applyVerdict(target, ports, batch, await withFitWords(ports.db, target, batch, orClock(target, ports, verdict, sum)), sum);
}

type Turned = { readonly outcome: 'STOP' };

/** A side that turns us away while our clocks are apart does so for the time: that mends itself, and the pass ends with the words for it. */
function orClock<Answer extends Sent | Verdict>(
  target: DeliveryTarget,
  { clock }: DispatcherPorts,
  answer: Answer,
  sum: Delivered,
): Exclude<Answer, Turned> | Answer {
  const clocks = answer.outcome === 'STOP' ? clockApart(target, clock) : null;
  if (!clocks) return answer;
  sum.error = clocks;
  return { outcome: 'UNREACHABLE', message: clocks.message } as Exclude<Answer, Turned>;
}

/** Sent again it would be another body; its rows go under a new number once a person has looked. */
async function bytesLost({ db }: DispatcherPorts, batch: Batch): Promise<void> {
  const message = '留存的批次内容与封批时的摘要不符,不再推送';
  await db.transaction((sql) => change(sql, batch, { state: 'STOPPED', message, ...LEASE_RELEASED }));
}
