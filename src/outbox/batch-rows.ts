/** Batch rows: which they are among the deliveries while it is open, and what was sent of each, stored for good. */
import { batchRows } from '../../schema/database/tables/batches.js';
import type { Sql, Statement } from '../db/sql.js';
import { insertInto } from '../db/table-rows.js';
import type { Batch } from './batch.js';
import type { Operation } from './states.js';

export interface BatchRow {
  readonly deliveryId: number;
  readonly operation: Operation;
  readonly revision: number;
  readonly digest: string | null;
}

type ListedRow = readonly [BatchRow['deliveryId'], BatchRow['operation'], BatchRow['revision'], BatchRow['digest']];

// Some 90 bytes each; a text of MariaDB takes 65 535.
const ROWS_OF_A_PART = 400;

export async function saveRows(sql: Sql, batchId: string, rows: readonly BatchRow[]): Promise<void> {
  const all = rows.map(({ deliveryId, operation, revision, digest }): ListedRow => [deliveryId, operation, revision, digest]);
  const parts = Array.from({ length: Math.ceil(all.length / ROWS_OF_A_PART) }, (_, part) => ({
    batchId,
    part,
    list: JSON.stringify(all.slice(part * ROWS_OF_A_PART, (part + 1) * ROWS_OF_A_PART)),
  }));
  await insertInto(sql, batchRows, parts);
}

/** In the order in which they went up. */
export async function rowsOf(sql: Sql, batchId: string): Promise<BatchRow[]> {
  const parts = await sql.query<{ list: string }>('SELECT list FROM batch_rows WHERE batchId=? ORDER BY part', [batchId]);
  return parts
    .flatMap(({ list }) => JSON.parse(list) as ListedRow[])
    .map(([deliveryId, operation, revision, digest]) => ({ deliveryId, operation, revision, digest }));
}

/** The deliveries under way in an open batch, as a condition that the index of due rows answers: it holds the ids in order. */
export const inBatch = ({ id, target, tableName, firstRow, lastRow }: Batch): Statement => ({
  text: "target=? AND tableName=? AND state='IN_FLIGHT' AND id BETWEEN ? AND ? AND batchId=?",
  params: [target, tableName, firstRow, lastRow, id],
});
