/** What of the outbox needs a person: targets that are not open, and batches of which nobody knows what became of them. */
import type { RowOf } from '../../schema/database/own-table.js';
import type { batches, targets } from '../../schema/database/tables/batches.js';
import type { Sql } from '../db/sql.js';
import { scrubbed } from '../../schema/spelling/scrub.js';
import { moment } from '../../schema/time.js';
import { isToPush, MANY_MISSES } from './batch.js';

type TargetStanding = Pick<RowOf<typeof targets>, 'name' | 'state' | 'reason' | 'failures'>;
type UnsettledBatch = Pick<RowOf<typeof batches>, 'target' | 'number' | 'state' | 'message' | 'receivedAt'>;
type Looked = UnsettledBatch & Pick<RowOf<typeof batches>, 'misses' | 'tries' | 'sealedAt' | 'sentAt' | 'dueAt'>;

export const targetStandings = async (sql: Sql): Promise<TargetStanding[]> =>
  (await sql.query<TargetStanding>('SELECT name, state, reason, failures FROM targets ORDER BY name')).map((row) => ({
    ...row,
    reason: scrubbed(row.reason),
  }));

// A check that takes longer has been forgotten.
const LONG_CHECKING_MS = 86_400_000;
const HOUR_MS = 3_600_000;
// A moment further ahead was written by a clock that has been put right since: how long ago it was nobody knows.
const AHEAD_MS = 600_000;
const MANY_TRIES = 5;

/** A moment, and one that cannot be right. */
const LONG_AGO = (column: string): string => `(${column}<? OR ${column}>?)`;
const TO_PUSH = "(state='SEALED' OR receivedAt IS NULL)";

/** @param now milliseconds */
export async function unsettledBatches(sql: Sql, now: number): Promise<UnsettledBatch[]> {
  const [hour, day, ahead] = [moment(now - HOUR_MS), moment(now - LONG_CHECKING_MS), moment(now + AHEAD_MS)];
  const found = await sql.query<Looked>(
    `SELECT target, number, state, message, receivedAt, misses, tries, sealedAt, sentAt, dueAt FROM batches WHERE state IN ('DOUBT','STOPPED')
      OR (state IN ('SEALED','SENT') AND (misses>=? OR (${TO_PUSH} AND (tries>=? OR ${LONG_AGO('sealedAt')}))
        OR (state='SENT' AND (${LONG_AGO('sentAt')} OR (message IS NOT NULL AND sentAt<?))))) ORDER BY id`,
    [MANY_MISSES, MANY_TRIES, hour, ahead, day, ahead, hour],
  );
  return found.map((batch) => ({ ...batch, message: scrubbed(wordsFor(batch, day)) }));
}

function wordsFor(batch: Looked, day: string): string | null {
  const { state, message, misses, tries, sealedAt, sentAt, dueAt } = batch;
  if (state === 'DOUBT' || state === 'STOPPED') return message;
  const next = `,下次 ${dueAt}`;
  const failed = misses >= MANY_MISSES ? `连续 ${misses} 次没有明确结果,` : '';
  if (isToPush(batch)) return `自 ${sealedAt} 封批以来推送 ${tries} 次,对方未收下:${failed}${message ?? '尚无应答'}${next}`;
  if (failed !== '' || message !== null) return `对方 ${sentAt} 收到,回执一直没有查到:${failed}${message ?? ''}${next}`;
  return sentAt !== null && sentAt < day ? '对方收到一天以上仍在质检' : `发送时间 ${sentAt} 晚于现在(本机时钟曾超前),对方仍在质检`;
}
