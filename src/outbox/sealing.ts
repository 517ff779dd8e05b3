/**
 * Sealing check: whether new batches may be sealed for a target. Once for each process, target and day the province is asked about the number
 * that would be used next, and at every sealing our time is compared with its own (header Date of its last answer) and with the database's.
 * What is sealed already goes on.
 */
import type { Target, Verdict } from '../../connectors/contract.js';
import { HubError } from '../../schema/errors.js';
import { dayOf, moment } from '../../schema/time.js';
import type { Database } from '../db/database.js';
import { databaseNow } from '../db/database-time.js';
import type { Sql } from '../db/sql.js';
import { elapsedOf, type HubClock, nowOf } from '../kit/clock.js';
import { counterOf, isOurs, MOST_IN_A_DAY, numberAt, takeUpTo } from './batch-number.js';
import type { DeliveryTarget } from './delivery-target.js';
import { holdTarget } from './targets.js';

export interface SealingPorts {
  readonly db: Database;
  readonly clock: HubClock;
}

/** What this process has heard of a target. */
interface Heard {
  /** Its time (milliseconds), and when by a clock that nobody sets. */
  time: { readonly theirs: number; readonly at: number } | null;
  /** Day for which the next number was found unused. */
  provenDay: string | null;
}

// By the connector: it lives as long as the process speaks to the target.
const heardOf = new WeakMap<Target, Heard>();

function heard({ connector }: Pick<DeliveryTarget, 'connector'>): Heard {
  const known = heardOf.get(connector) ?? { time: null, provenDay: null };
  heardOf.set(connector, known);
  return known;
}

/** Notes the other side's time, where its answer told one. */
export function hear(target: Pick<DeliveryTarget, 'connector'>, clock: HubClock, at: string | undefined): void {
  const theirs = at === undefined ? Number.NaN : Date.parse(at);
  if (Number.isFinite(theirs)) heard(target).time = { theirs, at: elapsedOf(clock) };
}

const MOST_APART_MS = 600_000;
// An answer older than this is asked for anew before a clock is blamed: the clock that nobody sets stands still while a machine sleeps.
const FRESH_MS = 30_000;

/** Our time against theirs, where they are too far apart. */
export function clockApart(target: Pick<DeliveryTarget, 'connector' | 'name'>, clock: HubClock): HubError | null {
  const { time } = heard(target);
  return time === null ? null : apart(target.name, '省平台', clock.now(), time.theirs + elapsedOf(clock) - time.at);
}

/** The other side has told its time, and ours is the same. */
export const clocksAgree = (target: Pick<DeliveryTarget, 'connector' | 'name'>, clock: HubClock): boolean =>
  heard(target).time !== null && clockApart(target, clock) === null;

function apart(target: string, whose: string, ours: number, theirs: number): HubError | null {
  const minutes = Math.round(Math.abs(ours - theirs) / 60_000);
  if (Math.abs(ours - theirs) <= MOST_APART_MS) return null;
  return new HubError('CLOCK_DIFFERS', { target, whose, minutes, ours: moment(ours), theirs: moment(theirs) });
}

/** Of one pass. */
export interface SealingPass {
  /** The question of this pass, once somebody has asked it. */
  asked: Promise<void> | null;
  answered: boolean;
  /** The other side itself answered. */
  reached: boolean;
  /** Why nothing was sealed although something is due. */
  refusal: HubError | null;
}

/** Null: it may be sealed. ASK: the other side is to be asked first. */
export async function mayNotSeal(
  sql: Sql,
  target: DeliveryTarget,
  { clock }: Pick<SealingPorts, 'clock'>,
  pass: SealingPass,
): Promise<HubError | 'ASK' | null> {
  const { provenDay, time } = heard(target);
  const proven = provenDay === dayOf(nowOf(clock), target.zone);
  const clocks = clockApart(target, clock);
  const stale = clocks !== null && time !== null && elapsedOf(clock) - time.at > FRESH_MS;
  if (!pass.answered && (!proven || stale)) return 'ASK';
  if (clocks) return clocks;
  if (!proven) return pass.refusal ?? new HubError('TARGET_UNAVAILABLE', { target: target.name, why: '封批前的查询没有得到应答' });
  // A clock of a test is not the machine's, and cannot be held against another machine's.
  if (sql.dialect === 'sqlite' || clock.elapsed === undefined) return null;
  return apart(target.name, '数据库', clock.now(), Date.parse(await databaseNow(sql, clock)));
}

/** Asks for the receipt of the number that would be used next: there should be none. */
export async function askNextNumber(target: DeliveryTarget, ports: SealingPorts, pass: SealingPass, signal: AbortSignal): Promise<void> {
  const { db, clock } = ports;
  const day = dayOf(nowOf(clock), target.zone);
  const next = (await db.read((sql) => counterOf(sql, target.name, day))) + 1;
  if (next > MOST_IN_A_DAY) return noNumberLeft(target, pass, day);
  const answer = await ask(target, clock, day, next, signal);
  pass.answered = true;
  pass.reached = answer.outcome !== 'UNREACHABLE';
  const clocks = clockApart(target, clock);
  if (clocks) pass.refusal = clocks;
  else if (answer.outcome === 'UNKNOWN_BATCH') heard(target).provenDay = day;
  else if (answer.outcome === 'CHECKING' || answer.outcome === 'CHECKED') await heldByAnother(target, ports, pass, day, next, signal);
  else if (answer.outcome === 'STOP') throw new HubError('TARGET_STOPPED', { target: target.name, why: `${answer.code} ${answer.message}` });
  else if (answer.outcome === 'MALFORMED') pass.refusal = new HubError('TARGET_MALFORMED', { target: target.name, why: answer.message });
  else pass.refusal = new HubError('TARGET_UNAVAILABLE', { target: target.name, why: answer.outcome === 'BUSY' ? '对方繁忙' : answer.message });
}

/** There is no number to ask about; sealing says so of each table that needs one. */
function noNumberLeft(target: DeliveryTarget, pass: SealingPass, day: string): void {
  pass.answered = true;
  heard(target).provenDay = day;
}

const isReceipt = ({ outcome }: Verdict): boolean => outcome === 'CHECKING' || outcome === 'CHECKED';

async function ask(
  { connector }: Pick<DeliveryTarget, 'connector'>,
  clock: HubClock,
  day: string,
  last: number,
  signal: AbortSignal,
): Promise<Verdict> {
  const answer = await connector.receipt(numberAt(day, last), signal);
  hear({ connector }, clock, answer.at);
  return answer;
}

/** Another process of ours may have sealed it since; else somebody has delivered under our name. Numbers that are used there are used up here. */
async function heldByAnother(
  target: DeliveryTarget,
  { db, clock }: SealingPorts,
  pass: SealingPass,
  day: string,
  first: number,
  signal: AbortSignal,
): Promise<void> {
  if (await db.read((sql) => isOurs(sql, target.name, numberAt(day, first)))) {
    heard(target).provenDay = day;
    return;
  }
  const isUsed = async (each: number): Promise<boolean> => isReceipt(await ask(target, clock, day, each, signal));
  // One that has a receipt of a number that nobody can have come to by then says nothing by any: no number of ours is given up for it.
  if (first < MOST_IN_A_DAY && (await isUsed(MOST_IN_A_DAY))) {
    const why = `省平台对没有推送过的批次号(${numberAt(day, first)}、${numberAt(day, MOST_IN_A_DAY)})都答有回执,其回执无从采信。请与省平台核对后再放行`;
    return held(target, { db, clock }, pass, why);
  }
  const last = await lastUsed(first, isUsed);
  const numbers = last === first ? numberAt(day, first) : `${numberAt(day, first)} 至 ${numberAt(day, last)}`;
  const why = `省平台已有批次 ${numbers} 的回执,而本库没有推送过:可能恢复了旧备份,或另有一套系统以本市名义推送。查明后再放行,放行后从后面的批次号继续`;
  await held(target, { db, clock }, pass, why, (sql) => takeUpTo(sql, target.name, day, last));
}

async function held(
  target: DeliveryTarget,
  { db, clock }: SealingPorts,
  pass: SealingPass,
  why: string,
  before?: (sql: Sql) => Promise<void>,
): Promise<void> {
  await db.transaction(async (sql) => {
    await before?.(sql);
    await holdTarget(sql, target.name, why, nowOf(clock));
  });
  pass.refusal = new HubError('TARGET_HELD', { target: target.name, why });
}

/** The last one of an unbroken run of used numbers that begins at `first`, by few questions. */
async function lastUsed(first: number, isUsed: (number: number) => Promise<boolean>): Promise<number> {
  let [used, step] = [first, 1];
  const known = async (number: number): Promise<boolean> => number <= MOST_IN_A_DAY && (await isUsed(number));
  while (await known(used + step)) {
    used += step;
    step *= 2;
  }
  for (step = Math.floor(step / 2); step >= 1; step = Math.floor(step / 2)) if (await known(used + step)) used += step;
  return used;
}
