/**
 * Comparison with existing records: loads what is stored of the rows of a page and says what each row is: new, changed, the same, older or
 * withdrawn.
 */
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
}

export function compare(row: ReadRow, existing: Existing | null): 'fresh' | 'changed' | 'same' | 'older' | 'withdrawn' {
  if (!existing) return row.withdrawn ? 'same' : 'fresh';
  if (row.changedAt !== null && existing.changedAt !== null && row.changedAt < existing.changedAt) return 'older';
  if (row.withdrawn) return existing.withdrawnAt === null ? 'withdrawn' : 'same';
  return row.digest === existing.sourceDigest && existing.withdrawnAt === null ? 'same' : 'changed';
}

/** One row for each key: the newest by its changedAt, of equals the later in the page. */
export function newestOfEach(page: readonly ReadRow[]): ReadRow[] {
  const newest = new Map<string, ReadRow>();
  for (const row of page) {
    const other = newest.get(row.keyDigest);
    if (!other || (row.changedAt ?? '') >= (other.changedAt ?? '')) newest.set(row.keyDigest, row);
  }
  return [...newest.values()];
}

export async function loadExisting(sql: Sql, stream: ConfiguredStream, rows: readonly ReadRow[]): Promise<Map<string, Existing>> {
  const columns = 'id, sourceKeyDigest, sourceDigest, changedAt, withdrawnAt, stale';
  const head = `SELECT ${columns} FROM ${name(stream.kind.table)} WHERE source=? AND`;
  const found = await selectIn<Existing>(
    sql,
    head,
    'sourceKeyDigest',
    rows.map((row) => row.keyDigest),
    '',
    [stream.source],
  );
  return new Map(found.map((record) => [record.sourceKeyDigest, record]));
}

export async function markStaleRecords(sql: Sql, kind: KindDefinition, existing: readonly (Existing | undefined)[]): Promise<void> {
  const ids = existing.flatMap((record) => (record ? [record.id] : []));
  if (ids.length > 0) await runIn(sql, `UPDATE ${name(kind.table)} SET stale=1 WHERE`, [], 'id', ids);
}

export async function clearStale(sql: Sql, kind: KindDefinition, existing: readonly (Existing | undefined)[]): Promise<void> {
  const ids = existing.flatMap((record) => (record && Number(record.stale) === 1 ? [record.id] : []));
  if (ids.length > 0) await runIn(sql, `UPDATE ${name(kind.table)} SET stale=0 WHERE`, [], 'id', ids);
}
