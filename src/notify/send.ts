/**
 * Sending: what was composed goes out in its order, and is noted as told once it was taken. Cut off in between it goes out once more under the same
 * id, by which its receiver knows it. What is not taken is tried again after growing waits, for three days.
 */
import { type Http, HttpFault } from '../../connectors/http.js';
import type { NoticeRule } from '../config/shape.js';
import type { Sql } from '../db/sql.js';
import { later, nowOf } from '../kit/clock.js';
import { backoff } from '../kit/retry.js';
import { isDue } from '../kit/waits.js';
import { isQuiet } from './compose.js';
import { bodyOf, type Notice, refusalIn } from './formats.js';
import type { NoticePorts } from './ports.js';

export interface RuleSent {
  readonly rule: string;
  sent: number;
  failed: number;
  /** why the last one was not taken */
  error: string | null;
}

// A group robot takes twenty a minute.
const MOST_A_RUN = 15;
const [FIRST_WAIT_MS, LONGEST_WAIT_MS, GIVEN_UP_MS, ANSWER_MS] = [30_000, 600_000, 3 * 86_400_000, 10_000];

const waiting = (sql: Sql): Promise<Notice[]> => sql.query<Notice>("SELECT * FROM notices WHERE state='WAITING' ORDER BY id LIMIT 1000");

export async function send(ports: NoticePorts, httpOf: (rule: NoticeRule) => Http, signal: AbortSignal): Promise<RuleSent[]> {
  const all = await ports.db.read(waiting);
  const gone = all.filter(({ rule }) => !ports.rules.some(({ name }) => name === rule));
  for (const notice of gone) await giveUp(ports, notice, '配置中已没有这条通知规则');
  return Promise.all(
    ports.rules.map((rule) => {
      const due = all.filter((notice) => notice.rule === rule.name && isDue(notice.nextAt, ports.clock.now(), 'retry'));
      return sendAll(ports, rule, isQuiet(rule, ports) ? [] : due.slice(0, MOST_A_RUN), httpOf(rule), signal);
    }),
  );
}

async function sendAll(ports: NoticePorts, rule: NoticeRule, due: readonly Notice[], http: Http, signal: AbortSignal): Promise<RuleSent> {
  const sum: RuleSent = { rule: rule.name, sent: 0, failed: 0, error: null };
  for (const notice of due) {
    if (signal.aborted) break;
    const error = await attempt(ports, rule, notice, http, signal);
    // Cut off by our own end: how it ended is not known, and nothing is noted.
    if (signal.aborted && error !== null) break;
    await (error === null ? noteSent(ports, notice) : noteFailed(ports, notice, error));
    if (error === null) sum.sent += 1;
    else {
      sum.failed += 1;
      sum.error = error;
      // Whoever does not take one just now is not asked with all the others.
      break;
    }
  }
  return sum;
}

async function attempt({ city }: NoticePorts, rule: NoticeRule, notice: Notice, http: Http, signal: AbortSignal): Promise<string | null> {
  const headers = { 'content-type': 'application/json; charset=utf-8', 'x-hub-notice': notice.id };
  try {
    const call = {
      url: rule.url,
      method: 'POST',
      headers,
      body: bodyOf(city, rule, notice),
      signal,
      timeoutMs: ANSWER_MS,
      maxBytes: 65_536,
    } as const;
    const { status, body } = await http.call(call);
    return refusalIn(rule, status, body);
  } catch (error) {
    return error instanceof HttpFault ? error.message : '没有发出';
  }
}

const noteSent = ({ db, clock }: NoticePorts, { id }: Notice): Promise<number> =>
  db.transaction((sql) =>
    sql.run("UPDATE notices SET state='SENT', sentAt=?, attempts=attempts+1, error=NULL WHERE id=? AND state='WAITING'", [nowOf(clock), id]),
  );

async function noteFailed(ports: NoticePorts, notice: Notice, error: string): Promise<void> {
  const { db, clock } = ports;
  if (clock.now() - Date.parse(notice.createdAt) > GIVEN_UP_MS) return giveUp(ports, notice, error);
  const nextAt = later(clock, backoff(Number(notice.attempts), FIRST_WAIT_MS, LONGEST_WAIT_MS));
  const note = "UPDATE notices SET attempts=attempts+1, nextAt=?, error=? WHERE id=? AND state='WAITING'";
  await db.transaction((sql) => sql.run(note, [nextAt, error.slice(0, 200), notice.id]));
}

async function giveUp({ db }: NoticePorts, { id }: Notice, error: string): Promise<void> {
  const note = "UPDATE notices SET state='FAILED', attempts=attempts+1, error=? WHERE id=? AND state='WAITING'";
  await db.transaction((sql) => sql.run(note, [error.slice(0, 200), id]));
}
