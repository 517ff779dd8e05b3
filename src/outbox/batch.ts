/** Batch: rows sent in one call under one number, and the compare-and-set under its fence by which alone it is changed. */
import type { Sql } from '../db/sql.js';

export interface Batch {
  id: string;
  target: string;
  number: string | null;
  tableName: string;
  rowCount: number;
  /** ids of the first and the last delivery in it */
  firstRow: number;
  lastRow: number;
  state: 'SEALED' | 'SENT' | 'DECIDED' | 'DOUBT' | 'STOPPED' | 'REFUSED';
  fence: number;
  owner: string | null;
  leaseUntil: string | null;
  sealedAt: string;
  dueAt: string;
  asks: number;
  tries: number;
}

export const batchColumns: readonly (keyof Batch)[] = [
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
  'dueAt',
  'asks',
  'tries',
];

/** What changes of a batch; `owner` and `leaseUntil` null give the lease back. */
export type Changes = Readonly<Record<string, string | number | null>>;

/** False where the lease went to another in the meantime: then nothing was written. */
export async function change(sql: Sql, batch: Pick<Batch, 'id' | 'fence'>, changes: Changes): Promise<boolean> {
  const set = Object.keys(changes)
    .map((column) => `${column}=?`)
    .join(', ');
  return (await sql.run(`UPDATE batches SET ${set} WHERE id=? AND fence=?`, [...Object.values(changes), batch.id, batch.fence])) === 1;
}

export const LEASE_RELEASED: Changes = { owner: null, leaseUntil: null };
