/** Batch body: the bytes of a batch, stored from its sealing until its verdict: what is sent again is byte for byte what was sent. */
import { digest } from '../kit/ids.js';
import { batchBodies } from '../../schema/database/tables/batches.js';
import type { Sql } from '../db/sql.js';
import { insertInto } from '../db/table-rows.js';

// A blob of MariaDB takes 65 535 bytes. As they are: to pack them cost more than to write them, and a dozen batches at most are open.
const PART = 60_000;

export async function saveBody(sql: Sql, batchId: string, bytes: Uint8Array): Promise<void> {
  const parts = Array.from({ length: Math.ceil(bytes.length / PART) }, (_, part) => ({
    batchId,
    part,
    bytes: bytes.subarray(part * PART, (part + 1) * PART),
  }));
  await insertInto(sql, batchBodies, parts);
}

/** Checked against the digest that was written when they were sealed; null where they are not the same. */
export async function loadBody(sql: Sql, batchId: string): Promise<Uint8Array | null> {
  const parts = await sql.query<{ bytes: Uint8Array }>('SELECT bytes FROM batch_bodies WHERE batchId=? ORDER BY part', [batchId]);
  const [batch] = await sql.query<{ bodyDigest: string }>('SELECT bodyDigest FROM batches WHERE id=?', [batchId]);
  const bytes = Buffer.concat(parts.map((part) => Buffer.from(part.bytes)));
  return digest(bytes) === batch?.bodyDigest ? bytes : null;
}
