/** What is known already of the rows of a page, and what each row is beside it: new, changed, the same, older or withdrawn. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { name, runIn, selectIn, type Sql } from '../db/sql.js';
import type { Intake, ReadRow } from './configured-stream.js';

export interface Known {
  readonly id: string;
  readonly sourceKeyDigest: string;
  readonly sourceDigest: string;
  readonly changedAt: string | null;
  readonly withdrawnAt: string | null;
  readonly stale: number;
}

export function compare(row: ReadRow, known: Known | null): 'fresh' | 'changed' | 'same' | 'older' | 'withdrawn' {
  if (!known) return row.withdrawn ? 'same' : 'fresh';
  if (row.changedAt !== null && known.changedAt !== null && row.changedAt < known.changedAt) return 'older';
  if (row.withdrawn) return known.withdrawnAt === null ? 'withdrawn' : 'same';
  return row.digest === known.sourceDigest && known.withdrawnAt === null ? 'same' : 'changed';
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

export async function loadKnown(sql: Sql, intake: Intake, rows: readonly ReadRow[]): Promise<Map<string, Known>> {
  const columns = 'id, sourceKeyDigest, sourceDigest, changedAt, withdrawnAt, stale';
  const head = `SELECT ${columns} FROM ${name(intake.kind.table)} WHERE source=? AND`;
  const found = await selectIn<Known>(
    sql,
    head,
    'sourceKeyDigest',
    rows.map((row) => row.keyDigest),
    '',
    [intake.source],
  );
  return new Map(found.map((record) => [record.sourceKeyDigest, record]));
}

export async function markUnreadable(sql: Sql, kind: KindDefinition, known: readonly (Known | undefined)[]): Promise<void> {
  const ids = known.flatMap((record) => (record ? [record.id] : []));
  if (ids.length > 0) await runIn(sql, `UPDATE ${name(kind.table)} SET stale=1 WHERE`, [], 'id', ids);
}

export async function freshen(sql: Sql, kind: KindDefinition, known: readonly (Known | undefined)[]): Promise<void> {
  const ids = known.flatMap((record) => (record && Number(record.stale) === 1 ? [record.id] : []));
  if (ids.length > 0) await runIn(sql, `UPDATE ${name(kind.table)} SET stale=0 WHERE`, [], 'id', ids);
}
