/** Way out of single records: whether something of one went up already, and when what waits may go. */
import { selectIn, type Sql } from '../db/sql.js';
import { STATES, statesThat } from './states.js';

interface Read {
  readonly recordId: string;
  readonly state: string;
  readonly batchId: string | null;
  readonly heldDigest: string | null;
  readonly dueAt: string;
}

const WAITS: readonly string[] = statesThat(({ line }) => line === STATES.WAITING.line);

export async function waysOut(sql: Sql, recordIds: readonly string[]): Promise<Map<string, { gone: boolean; dueAt: string | null }>> {
  const found = new Map<string, { gone: boolean; dueAt: string | null }>();
  if (recordIds.length === 0) return found;
  const rows = await selectIn<Read>(sql, 'SELECT recordId, state, batchId, heldDigest, dueAt FROM deliveries WHERE', 'recordId', recordIds);
  for (const { recordId, state, batchId, heldDigest, dueAt } of rows) {
    const before = found.get(recordId);
    const dues = [before?.dueAt ?? null, WAITS.includes(state) ? dueAt : null].flatMap((due) => due ?? []).sort();
    found.set(recordId, { gone: before?.gone === true || batchId !== null || heldDigest !== null, dueAt: dues[0] ?? null });
  }
  return found;
}
