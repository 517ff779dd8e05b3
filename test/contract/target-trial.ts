/** One trial of a target type: its stage is opened, a target sends to it, time moves when the trial says so, and all is closed at the end. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { pino } from 'pino';
import type { Checked, OutgoingRow, Parcel, Sent, Target, Verdict } from '../../connectors/contract.js';
import type { TargetContractStage, TargetStage } from '../../connectors/contract-stage.js';
import { openHttp } from '../../connectors/http.js';
import { dayOf, moment } from '../../schema/time.js';
import { type FoundTarget, stageOf } from '../support/connector-types.js';
import { type MemorySecrets, memorySecrets } from '../support/memory-secrets.js';
import { NOW, still, zone } from '../support/source-pass.js';
import type { ContractPromise } from './promise.js';

export interface TargetCase {
  readonly found: FoundTarget;
  readonly declared: TargetContractStage;
}

export interface TargetTrial extends TargetCase {
  readonly stage: TargetStage;
  readonly target: Target;
  readonly secrets: MemorySecrets;
  /** Another instance, as another process of the hub opens it. */
  open(settings?: unknown): Target;
  /** A parcel of its own number. */
  parcel(rows: readonly OutgoingRow[]): Parcel;
  /** A parcel for the call. */
  callOf(row: OutgoingRow): Parcel;
  send(parcel: Parcel, target?: Target): Promise<Sent>;
  /** The receipt once it is more than “checking”; the clock moves on meanwhile. */
  receipt(parcel: Parcel, target?: Target): Promise<Exclude<Verdict, { outcome: 'CHECKING' }>>;
  /** Sends and asks until it is decided; throws where that does not happen. */
  deliver(parcel: Parcel): Promise<Checked>;
}

export type TargetPromise = ContractPromise<TargetCase, TargetTrial>;

/** Where every batch ends in a decision. */
export const ordinarily = ({ decides }: TargetContractStage): Sent['outcome'] => (decides === 'LATER' ? 'RECEIVED' : 'DECIDED');

const MOST_REQUESTS = 100;

export async function tryTarget({ check }: Pick<TargetPromise, 'check'>, subject: TargetCase): Promise<void> {
  const closers: (() => Promise<unknown>)[] = [];
  try {
    await check(await open(subject, closers));
  } finally {
    for (const close of closers.reverse()) await close();
  }
}

export const targetCase = (found: FoundTarget): TargetCase => ({ found, declared: stageOf(found) });

async function open(subject: TargetCase, closers: (() => Promise<unknown>)[]): Promise<TargetTrial> {
  const folder = await mkdtemp(join(tmpdir(), 'hub-stage-'));
  closers.push(() => rm(folder, { recursive: true, force: true }));
  let now = NOW;
  const clock = {
    now: () => now,
    // A wait is over at once; who waits for another still lets it go on.
    async sleep(ms: number) {
      now += ms;
      await turn();
    },
  };
  const stage = await subject.declared.open({ folder, databaseServer: null, clock, zone });
  closers.push(() => stage.close());
  const http = openHttp();
  closers.push(() => http.close());
  const secrets = memorySecrets(clock.now);
  const start = (settings: unknown = stage.settings): Target => {
    const context = { name: 'trial', clock, log: pino({ level: 'silent' }), http, folder, profile: stage.profile, secrets, zone };
    const target = subject.found.type.open(settings, context);
    closers.push(() => target.close());
    return target;
  };
  const target = start();
  const sealedAt = moment(now);
  let serial = 0;
  const parcel = (rows: readonly OutgoingRow[]): Parcel => ({
    number: dayOf(sealedAt, zone).replaceAll('-', '') + String(++serial).padStart(5, '0'),
    table: stage.table,
    sealedAt,
    rows,
  });
  const send: TargetTrial['send'] = (each, by = target) => by.send(each.table, by.render(each), still);
  const receipt: TargetTrial['receipt'] = async (each, by = target) => {
    for (let requests = 0; requests < MOST_REQUESTS; requests++) {
      const answer = await by.receipt(String(each.number), still);
      if (answer.outcome !== 'CHECKING') return answer;
      await clock.sleep(1_000);
    }
    throw new Error(`after ${MOST_REQUESTS} seconds the batch is still being checked`);
  };
  return {
    ...subject,
    stage,
    target,
    secrets,
    open: start,
    parcel,
    callOf: (row) => ({ ...parcel([row]), number: null, table: stage.call!.table }),
    send,
    receipt,
    async deliver(each) {
      const sent = await send(each);
      if (sent.outcome === 'DECIDED') return sent.verdict;
      const answer = sent.outcome === 'RECEIVED' ? await receipt(each) : sent;
      if (answer.outcome === 'CHECKED') return answer.verdict;
      throw new Error(`sent: ${sent.outcome}, then: ${answer.outcome}`);
    },
  };
}
