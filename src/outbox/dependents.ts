/**
 * Dependents: what depends on records: rows of other kinds, later records of the same number, their own child rows. Looked at again when
 * they change.
 */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { marks, name, type Sql, type Statement, selectIn } from '../db/sql.js';
import type { DeliveryTarget } from './delivery-target.js';
import { dependentsOn } from './dependent-kinds.js';
import { onlyThese, REFERENCE_CODES } from './go-again.js';
import { updateReadiness } from './readiness.js';
import { tablesOf } from './outward.js';

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

/**
 * Records with rows that came back over a record they refer to (E07, E10) of the deliveries that `accepted` says and are about to be accepted:
 * asked only where there is such a row at all, or an update whose dependents may come back so.
 */
export async function returnedOver(
  sql: Sql,
  target: DeliveryTarget,
  kind: KindDefinition,
  accepted: Statement,
): Promise<[KindDefinition, string[]][]> {
  const found: [KindDefinition, string[]][] = [];
  const dependents = dependentsOn(target, kind).filter(({ column }) => column !== 'twinId');
  if (dependents.length === 0) return found;
  const updates = await sql.query(`SELECT 1 AS updated FROM deliveries WHERE ${accepted.text} AND operation='u' LIMIT 1`, accepted.params);
  // All states named at once: an OR alone would leave the index behind its first column.
  const open = `state IN ('RETURNED'${updates.length > 0 ? ",'IN_FLIGHT'" : ''}) AND (state='IN_FLIGHT' OR code IN (${CODES}))`;
  const records = `SELECT recordId FROM deliveries WHERE ${accepted.text} AND part=''`;
  for (const { kind: other, column } of dependents) {
    const tables = tablesAt(target, other);
    const of = { text: `target=? AND tableName IN (${marks(tables.length)}) AND ${open}`, params: [target.name, ...tables] };
    if (tables.length === 0 || (await sql.query(`SELECT 1 AS open FROM deliveries WHERE ${of.text} LIMIT 1`, of.params)).length === 0) continue;
    const those = column === null ? records : `SELECT id FROM ${name(other.table)} WHERE ${name(column)} IN (${records})`;
    const text = `SELECT DISTINCT recordId FROM deliveries WHERE ${of.text} AND recordId IN (${those})`;
    const rows = await sql.query<{ recordId: string }>(text, [...of.params, ...accepted.params]);
    if (rows.length > 0) found.push([other, rows.map(({ recordId }) => recordId)]);
  }
  return found;
}

const CODES = onlyThese(REFERENCE_CODES)
  .map((code) => `'${code}'`)
  .join(',');

const tablesAt = (target: DeliveryTarget, kind: KindDefinition): string[] => [...new Set(tablesOf(target.profile, kind).map((entry) => entry.table))];

async function anyHeldBack(sql: Sql, target: DeliveryTarget, kind: KindDefinition): Promise<boolean> {
  const tables = tablesAt(target, kind);
  const text = `SELECT 1 AS held FROM deliveries WHERE target=? AND tableName IN (${marks(tables.length)}) AND state IN ('AWAITING','BLOCKED') LIMIT 1`;
  return tables.length > 0 && (await sql.query(text, [target.name, ...tables])).length > 0;
}
