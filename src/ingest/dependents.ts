/** Dependents: finds the records whose rules looked at others that have changed, and checks them again. */
import { OWNERS } from './findings.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { name, selectIn, type Sql } from '../db/sql.js';
import { markLooking } from './lookups.js';
import { numberedAlike } from './number-rules.js';
import type { IngestPorts } from './ports.js';
import { revalidate } from './revalidate.js';
import type { Stored } from './records.js';
import { byReference } from './cross-record-rules.js';

/**
 * `before` holds the older content of those that were there; `written` are all that were just written, the withdrawn ones too.
 */
export async function revalidateDependents(
  sql: Sql,
  ports: IngestPorts,
  kind: KindDefinition,
  before: ReadonlyMap<string, Stored>,
  written: readonly Stored[],
  at: string,
): Promise<void> {
  for (const other of ports.kinds) {
    for (const [reference, rules] of byReference(other)) {
      if (reference.to() !== kind) continue;
      const changed = written.filter((row) => {
        const old = before.get(String(row.id));
        return row.withdrawnAt === null && old && rules.some((rule) => [...OWNERS, ...rule.reads].some((field) => old[field] !== row[field]));
      });
      if (changed.length === 0) continue;
      const ids = changed.map((row) => String(row.id));
      const dependents = await selectIn<{ id: string }>(sql, `SELECT id FROM ${name(other.table)} WHERE`, name(reference.column), ids);
      await revalidate(
        sql,
        ports,
        other,
        dependents.map((row) => row.id),
        at,
      );
    }
    for (const rule of other.lookupRules) {
      if (rule.to() === kind) await markLooking(sql, other, rule, before, written);
    }
  }
  if (kind.numberRules.length > 0 && before.size > 0) await revalidate(sql, ports, kind, await numberedAlike(sql, kind, before, written), at);
}
