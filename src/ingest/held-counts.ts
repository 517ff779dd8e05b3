/**
 * Held-back counts: what each source has in quarantine and blocked now. Passes read the same row again and again, so this is counted in the
 * tables and never summed over runs.
 */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { name, type Sql } from '../db/sql.js';

export interface HeldCounts {
  readonly quarantined: number;
  readonly blocked: number;
}

/** By source; a source without any is not there. */
export async function heldCounts(sql: Sql, kinds: readonly KindDefinition[]): Promise<Map<string, HeldCounts>> {
  const found = new Map<string, HeldCounts>();
  const add = (rows: readonly { source: string; n: number }[], column: keyof HeldCounts): void => {
    for (const { source, n } of rows) {
      const before = found.get(source) ?? { quarantined: 0, blocked: 0 };
      found.set(source, { ...before, [column]: before[column] + Number(n) });
    }
  };
  add(await sql.query('SELECT source, COUNT(*) AS n FROM quarantine GROUP BY source'), 'quarantined');
  for (const kind of kinds) {
    const blocked = `SELECT r.source, COUNT(DISTINCT r.id) AS n FROM issues i CROSS JOIN ${name(kind.table)} r ON r.id=i.recordId
      WHERE i.kind=? AND i.severity='BLOCK' AND r.withdrawnAt IS NULL GROUP BY r.source`;
    add(await sql.query(blocked, [kind.name]), 'blocked');
  }
  return found;
}
