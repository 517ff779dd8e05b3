/** Persisting findings: one that is found again is the same finding. It keeps its id and the moment at which it was first found. */
import type { Finding } from '../../schema/kind/kind-definition.js';
import { selectIn, type Sql } from '../db/sql.js';

interface Known {
  readonly id: string;
  readonly foundAt: string;
}

interface KnownRow extends Known, Pick<Finding, 'rule' | 'field'> {
  readonly recordId: string;
  readonly target: string | null;
}

/** Gives out each known finding once. */
export type Persisting = (recordId: string, finding: Finding) => Known | undefined;

const NONE: Persisting = () => undefined;

/** @param recordIds whose findings are about to be replaced */
export async function persistingOf(
  sql: Sql,
  found: readonly { readonly recordId: string; readonly findings: readonly Finding[] }[],
  recordIds: readonly string[],
): Promise<Persisting> {
  const replaced = new Set(recordIds);
  const again = found.flatMap(({ recordId, findings }) => (findings.length > 0 && replaced.has(recordId) ? [recordId] : []));
  if (again.length === 0) return NONE;
  const head = 'SELECT id, recordId, rule, field, target, foundAt FROM issues WHERE';
  const known = new Map<string, KnownRow[]>();
  for (const row of await selectIn<KnownRow>(sql, head, 'recordId', again, ' ORDER BY recordId, position')) {
    const key = keyOf(row.recordId, row);
    const list = known.get(key);
    if (list) list.push(row);
    else known.set(key, [row]);
  }
  return (recordId, finding) => known.get(keyOf(recordId, finding))?.shift();
}

const keyOf = (
  recordId: string,
  { rule, field, target }: { readonly rule: string; readonly field: string; readonly target?: string | null | undefined },
): string => JSON.stringify([recordId, rule, field, target ?? null]);
