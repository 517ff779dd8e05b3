/**
 * Held-back counts: what each source has in quarantine and blocked now. Passes read the same row again and again, so this is counted in the
 * tables and never summed over runs.
 */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { marks, type Sql } from '../db/sql.js';

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
  // By what the findings themselves say: a record that is withdrawn has none.
  const blocked = `SELECT source, COUNT(DISTINCT recordId) AS n FROM issues WHERE kind IN (${marks(kinds.length)}) AND severity='BLOCK' GROUP BY source`;
  add(
    await sql.query(
      blocked,
      kinds.map((kind) => kind.name),
    ),
    'blocked',
  );
  return found;
}
