/** Existing records: what is stored of the keys of a page, and the mark of those whose newest content cannot be read. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { name, runIn, selectIn, type Sql } from '../db/sql.js';
import { earliestHolders, wantOf } from './natural-key-lookup.js';
import type { Stored } from './records.js';
import type { ConfiguredStream, ReadRow } from './configured-stream.js';

export interface Existing {
  readonly id: string;
  readonly district: string;
  readonly sourceKeyDigest: string;
  readonly sourceDigest: string;
  readonly changedAt: string | null;
  readonly withdrawnAt: string | null;
  readonly stale: number;
  /** The pass that wrote it, or first read it under the present mapping. */
  readonly readPass: number;
}

export async function loadExisting(sql: Sql, stream: ConfiguredStream, keyDigests: readonly string[]): Promise<Map<string, Existing>> {
  const columns = 'id, district, sourceKeyDigest, sourceDigest, changedAt, withdrawnAt, stale, readPass';
  const head = `SELECT ${columns} FROM ${name(stream.kind.table)} WHERE source=? AND`;
  const found = await selectIn<Existing>(sql, head, 'sourceKeyDigest', keyDigests, '', [stream.source]);
  // A server gives wide integers as text.
  return new Map(found.map((record) => [record.sourceKeyDigest, { ...record, readPass: Number(record.readPass) }]));
}

/** Of the keys of these rows. A record known by the key as older versions spelled it is known by its new one from here on. */
/** @param rekeyedBefore records read before this pass may stand under the key of an older mapping; 0: none do */
export async function existingOf(
  sql: Sql,
  stream: ConfiguredStream,
  rows: readonly ReadRow[],
  rekeyedBefore: number,
): Promise<Map<string, Existing>> {
  const existing = await loadExisting(
    sql,
    stream,
    rows.map((row) => row.keyDigest),
  );
  if (rekeyedBefore > 0) await adoptRekeyed(sql, stream, rows, existing, rekeyedBefore);
  const respelled = rows.filter((row) => row.formerKeyDigest !== undefined && !existing.has(row.keyDigest));
  if (respelled.length === 0) return existing;
  const former = await loadExisting(
    sql,
    stream,
    respelled.map((row) => row.formerKeyDigest as string),
  );
  for (const row of respelled) {
    const { keyDigest, formerKeyDigest = '' } = row;
    const record = former.get(formerKeyDigest);
    // Only a record that an older version read: of others the key is known to the letter.
    if (!record || record.readPass > 0 || existing.has(formerKeyDigest)) continue;
    // Of two keys that were one the first has its record.
    former.delete(formerKeyDigest);
    await rename(sql, stream, record.id, row);
    existing.set(keyDigest, record);
  }
  return existing;
}

/** Under another key the same thing is the same record: by its natural key, where the new mapping has not read that record yet. */
async function adoptRekeyed(
  sql: Sql,
  stream: ConfiguredStream,
  rows: readonly ReadRow[],
  existing: Map<string, Existing>,
  before: number,
): Promise<void> {
  const { kind } = stream;
  const unknown = rows.filter((row) => !existing.has(row.keyDigest) && !row.keyless && !row.unreadable);
  const wants = new Map(unknown.map((row) => [row, wantOf(kind.naturalKey, row.content as Stored)]));
  if (unknown.length === 0) return;
  const columns = ['source', 'district', 'sourceKeyDigest', 'sourceDigest', 'changedAt', 'withdrawnAt', 'stale', 'readPass'];
  const holders = await earliestHolders(sql, kind, kind.naturalKey, [...wants.values()], columns);
  const used = new Set<string>();
  for (const row of unknown) {
    const holder = holders.get(wants.get(row)?.text ?? '');
    const readPass = Number(holder?.readPass ?? before);
    if (!holder || holder.source !== stream.source || readPass >= before || used.has(String(holder.id))) continue;
    used.add(String(holder.id));
    await rename(sql, stream, String(holder.id), row);
    existing.set(row.keyDigest, { ...(holder as unknown as Existing), sourceKeyDigest: row.keyDigest, readPass });
  }
}

const rename = (sql: Sql, { kind }: ConfiguredStream, id: string, { sourceKey, keyDigest }: ReadRow): Promise<number> =>
  sql.run(`UPDATE ${name(kind.table)} SET sourceKey=?, sourceKeyDigest=? WHERE id=?`, [sourceKey, keyDigest, id]);

export async function markStaleRecords(sql: Sql, kind: KindDefinition, existing: readonly (Existing | undefined)[]): Promise<void> {
  const ids = existing.flatMap((record) => (record ? [record.id] : []));
  if (ids.length > 0) await runIn(sql, `UPDATE ${name(kind.table)} SET stale=1 WHERE`, [], 'id', ids);
}

export async function clearStale(sql: Sql, kind: KindDefinition, existing: readonly (Existing | undefined)[]): Promise<void> {
  const ids = existing.flatMap((record) => (record && Number(record.stale) === 1 ? [record.id] : []));
  if (ids.length > 0) await runIn(sql, `UPDATE ${name(kind.table)} SET stale=0 WHERE`, [], 'id', ids);
}
