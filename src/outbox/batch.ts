/** Batch: rows sent in one call under one number, and the compare-and-set under its fence by which alone it is changed. */
import type { RowOf } from '../../schema/database/own-table.js';
import type { batches } from '../../schema/database/tables/batches.js';
import type { Sql } from '../db/sql.js';

/** What of a batch goes round; the rest is written of it and read in its log. */
export const batchColumns = [
  'id',
  'target',
  'number',
  'tableName',
  'rowCount',
  'firstRow',
  'lastRow',
  'state',
  'fence',
  'owner',
  'leaseUntil',
  'sealedAt',
  'receivedAt',
  'dueAt',
  'asks',
  'tries',
  'misses',
] as const satisfies readonly (keyof RowOf<typeof batches>)[];

export type Batch = Pick<RowOf<typeof batches>, (typeof batchColumns)[number]>;

/** What changes of a batch; `owner` and `leaseUntil` null give the lease back. */
export type BatchChanges = Readonly<Record<string, string | number | null>>;

/** False where the lease went to another in the meantime: then nothing was written. */
export async function change(sql: Sql, batch: Pick<Batch, 'id' | 'fence'>, changes: BatchChanges): Promise<boolean> {
  const set = Object.keys(changes)
    .map((column) => `${column}=?`)
    .join(', ');
  return (await sql.run(`UPDATE batches SET ${set} WHERE id=? AND fence=?`, [...Object.values(changes), batch.id, batch.fence])) === 1;
}

export const LEASE_RELEASED: BatchChanges = { owner: null, leaseUntil: null };

/**
 * Its bytes are to be sent, for the first time or again; else its receipt is asked for. A receipt names no bytes, so it is asked for and
 * believed only where a push of this batch was answered as taken. (0.1.0 asked after an unclear answer, too, and left such batches SENT.)
 */
export const isToPush = ({ state, receivedAt }: Pick<Batch, 'state' | 'receivedAt'>): boolean => state === 'SEALED' || receivedAt === null;

/** Answers in a row that leave a batch's fate open, from which on a person is told. */
export const MANY_MISSES = 5;
