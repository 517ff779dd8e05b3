/** Words of a target about what it was sent, fit to be stored for reading: it quotes the value that it dislikes. What was sent stays as it is. */
import type { Sent, Verdict, VerdictRow } from '../../connectors/contract.js';
import { scrub, scrubbed } from '../../schema/spelling/scrub.js';
import { protectedTextsEver } from '../access/protected-texts.js';
import type { Database, Sql } from '../db/database.js';
import type { Batch } from './batch.js';
import { inBatch } from './batch-rows.js';
import { type DeliveryTarget, kindOfTable } from './delivery-target.js';

/** A side that cannot be reached has read nothing, and is asked often. */
const UNREAD: readonly (Sent | Verdict)['outcome'][] = ['UNREACHABLE'];

/** Its reasons for single rows keep what it wrote: they are compared, and scrubbed when they are stored. */
export async function withFitWords<Answer extends Sent | Verdict>(
  db: Pick<Database, 'read'>,
  target: DeliveryTarget,
  batch: Batch,
  answer: Answer,
): Promise<Answer> {
  if (!('message' in answer)) return answer;
  const own = UNREAD.includes(answer.outcome) ? [] : await db.read((sql) => ownOfBatch(sql, target, batch));
  return { ...answer, message: scrub(answer.message, own), ...('code' in answer && { code: scrub(answer.code) }) };
}

async function ownOfBatch(sql: Sql, target: DeliveryTarget, batch: Batch): Promise<string[]> {
  const kind = kindOfTable(target, batch.tableName);
  if (!kind) return [];
  const { text, params } = inBatch(batch);
  const rows = await sql.query<{ recordId: string }>(`SELECT DISTINCT recordId FROM deliveries WHERE ${text}`, params);
  const ids = rows.map(({ recordId }) => recordId);
  return [...(await protectedTextsEver(sql, kind, ids)).values()].flat();
}

export const withFitReason = (reason: VerdictRow, own: readonly string[] | undefined): VerdictRow => ({
  ...reason,
  code: scrub(reason.code),
  field: scrubbed(reason.field),
  message: scrub(reason.message, own),
});
