/** Existing records: what is stored of the keys of a page, and the mark of those whose newest content cannot be read. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { name, runIn, selectIn, type Sql } from '../db/sql.js';
import type { ConfiguredStream, ReadRow } from './configured-stream.js';

export interface Existing {
  readonly id: string;
  readonly sourceKeyDigest: string;
  readonly sourceDigest: string;
  readonly changedAt: string | null;
  readonly withdrawnAt: string | null;
  readonly stale: number;
  /** The pass that wrote it, or first read it under the present mapping. */
  readonly readPass: number;
}

export async function loadExisting(sql: Sql, stream: ConfiguredStream, keyDigests: readonly string[]): Promise<Map<string, Existing>> {
  const columns = 'id, sourceKeyDigest, sourceDigest, changedAt, withdrawnAt, stale, readPass';
  const head = `SELECT ${columns} FROM ${name(stream.kind.table)} WHERE source=? AND`;
  const found = await selectIn<Existing>(sql, head, 'sourceKeyDigest', keyDigests, '', [stream.source]);
  // A server gives wide integers as text.
  return new Map(found.map((record) => [record.sourceKeyDigest, { ...record, readPass: Number(record.readPass) }]));
}

/** Of the keys of these rows. A record known by the key as older versions spelled it is known by its new one from here on. */
export async function existingOf(sql: Sql, stream: ConfiguredStream, rows: readonly ReadRow[]): Promise<Map<string, Existing>> {
  const existing = await loadExisting(
    sql,
    stream,
    rows.map((row) => row.keyDigest),
  );
  const respelled = rows.filter((row) => row.formerKeyDigest !== undefined && !existing.has(row.keyDigest));
  if (respelled.length === 0) return existing;
  const former = await loadExisting(
    sql,
    stream,
    respelled.map((row) => row.formerKeyDigest as string),
  );
  for (const { sourceKey, keyDigest, formerKeyDigest = '' } of respelled) {
    const record = former.get(formerKeyDigest);
    // Only a record that an older version read: of others the key is known to the letter.
    if (!record || record.readPass > 0 || existing.has(formerKeyDigest)) continue;
    // Of two keys that were one the first has its record.
    former.delete(formerKeyDigest);
    await sql.run(`UPDATE ${name(stream.kind.table)} SET sourceKey=?, sourceKeyDigest=? WHERE id=?`, [sourceKey, keyDigest, record.id]);
    existing.set(keyDigest, record);
  }
  return existing;
}

export async function markStaleRecords(sql: Sql, kind: KindDefinition, existing: readonly (Existing | undefined)[]): Promise<void> {
  const ids = existing.flatMap((record) => (record ? [record.id] : []));
  if (ids.length > 0) await runIn(sql, `UPDATE ${name(kind.table)} SET stale=1 WHERE`, [], 'id', ids);
}

export async function clearStale(sql: Sql, kind: KindDefinition, existing: readonly (Existing | undefined)[]): Promise<void> {
  const ids = existing.flatMap((record) => (record && Number(record.stale) === 1 ? [record.id] : []));
  if (ids.length > 0) await runIn(sql, `UPDATE ${name(kind.table)} SET stale=0 WHERE`, [], 'id', ids);
}
