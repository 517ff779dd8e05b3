/** What of the outbox needs a person: targets that are not open, and batches of which nobody knows what became of them. */
import type { RowOf } from '../../schema/database/own-table.js';
import type { batches, targets } from '../../schema/database/tables/batches.js';
import type { Sql } from '../db/sql.js';
import { moment } from '../../schema/time.js';
import { MANY_MISSES } from './batch.js';

type TargetStanding = Pick<RowOf<typeof targets>, 'name' | 'state' | 'reason' | 'failures'>;
type UnsettledBatch = Pick<RowOf<typeof batches>, 'target' | 'number' | 'state' | 'message'>;

export const targetStandings = (sql: Sql): Promise<TargetStanding[]> =>
  sql.query<TargetStanding>('SELECT name, state, reason, failures FROM targets ORDER BY name');

// A check that takes longer has been forgotten.
const LONG_CHECKING_MS = 86_400_000;

/** @param now milliseconds */
export async function unsettledBatches(sql: Sql, now: number): Promise<UnsettledBatch[]> {
  const since = moment(now - LONG_CHECKING_MS);
  const found = await sql.query<UnsettledBatch & { misses: number }>(
    `SELECT target, number, state, message, misses FROM batches WHERE state IN ('DOUBT','STOPPED')
      OR (state IN ('SEALED','SENT') AND (misses>=? OR (state='SENT' AND sentAt<?))) ORDER BY id`,
    [MANY_MISSES, since],
  );
  return found.map(({ misses, ...batch }) => ({ ...batch, message: wordsFor(batch, misses) }));
}

function wordsFor({ state, message }: UnsettledBatch, misses: number): string | null {
  if (state === 'DOUBT' || state === 'STOPPED') return message;
  return misses >= MANY_MISSES ? `连续 ${misses} 次没有明确结果,${message ?? ''}` : '对方收到一天以上仍在质检';
}
