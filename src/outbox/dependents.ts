/**
 * Dependents: what depends on records: rows of other kinds, later records of the same number, their own child rows. Looked at again when
 * they change.
 */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { marks, name, type Sql, type Statement, selectIn } from '../db/sql.js';
import type { DeliveryTarget } from './delivery-target.js';
import { updateReadiness } from './readiness.js';
import { tablesOf } from './outward.js';

interface Dependents {
  readonly kind: KindDefinition;
  /** holds the id of the record depended on; null: a child row depends on its own record */
  readonly column: string | null;
}

function dependentsOn(target: DeliveryTarget, kind: KindDefinition): Dependents[] {
  const others = target.all.filter((other) => target.kinds.has(other.name));
  const dependents = others.flatMap((other): Dependents[] => {
    const columns = other.references.filter((reference) => reference.gate !== 'NONE' && reference.to() === kind).map((reference) => reference.column);
    return [...columns, ...(other === kind ? ['twinId'] : [])].map((column) => ({ kind: other, column }));
  });
  return kind.children.length > 0 ? [...dependents, { kind, column: null }] : dependents;
}

/** @param children false: their own child rows were looked at already */
export async function updateDependents(
  sql: Sql,
  target: DeliveryTarget,
  kind: KindDefinition,
  ids: readonly string[],
  now: string,
  children = true,
): Promise<void> {
  for (const dependents of ids.length > 0 ? dependentsOn(target, kind) : []) {
    if (dependents.column === null && !children) continue;
    const text = `SELECT id FROM ${name(dependents.kind.table)} WHERE`;
    const rows = dependents.column === null ? null : await selectIn<{ id: string }>(sql, text, name(dependents.column), ids);
    await updateReadiness(sql, target, dependents.kind, rows ? rows.map((row) => row.id) : ids, now);
  }
}

/**
 * Records that depend on those of the deliveries that `accepted` says and are about to be accepted. An acceptance can only release what is held
 * back, so a kind of which nothing is held back need not be looked at.
 */
export async function waitingOn(sql: Sql, target: DeliveryTarget, kind: KindDefinition, accepted: Statement): Promise<[KindDefinition, string[]][]> {
  const waiting: [KindDefinition, string[]][] = [];
  const heldBack = new Map<KindDefinition, boolean>();
  const records = `SELECT recordId AS id FROM deliveries WHERE ${accepted.text}`;
  for (const dependents of dependentsOn(target, kind)) {
    const any = heldBack.get(dependents.kind) ?? (await anyHeldBack(sql, target, dependents.kind));
    heldBack.set(dependents.kind, any);
    if (!any) continue;
    const text =
      dependents.column === null ? records : `SELECT id FROM ${name(dependents.kind.table)} WHERE ${name(dependents.column)} IN (${records})`;
    const rows = await sql.query<{ id: string }>(text, accepted.params);
    waiting.push([dependents.kind, rows.map((row) => row.id)]);
  }
  return waiting;
}

async function anyHeldBack(sql: Sql, target: DeliveryTarget, kind: KindDefinition): Promise<boolean> {
  const tables = [...new Set(tablesOf(target.profile, kind).map((entry) => entry.table))];
  const text = `SELECT 1 AS held FROM deliveries WHERE target=? AND tableName IN (${marks(tables.length)}) AND state IN ('AWAITING','BLOCKED') LIMIT 1`;
  return tables.length > 0 && (await sql.query(text, [target.name, ...tables])).length > 0;
}
