/** What leans on records: rows of other kinds, twins of their own, and their own child rows. It is gated again when they change. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { marks, name, type Sql, type Statement, selectIn } from '../db/sql.js';
import type { DeliveryTarget } from './delivery-target.js';
import { updateReadiness } from './readiness.js';
import { tablesOf } from './outward.js';

interface Leaning {
  readonly kind: KindDefinition;
  /** holds the id of the record leaned on; null: a child row leans on its own record */
  readonly column: string | null;
}

function leaningOn(target: DeliveryTarget, kind: KindDefinition): Leaning[] {
  const others = target.all.filter((other) => target.kinds.has(other.name));
  const leaning = others.flatMap((other): Leaning[] => {
    const columns = other.references.filter((reference) => reference.gate !== 'NONE' && reference.to() === kind).map((reference) => reference.column);
    return [...columns, ...(other === kind ? ['twinId'] : [])].map((column) => ({ kind: other, column }));
  });
  return kind.children.length > 0 ? [...leaning, { kind, column: null }] : leaning;
}

export async function updateDependents(sql: Sql, target: DeliveryTarget, kind: KindDefinition, ids: readonly string[], now: string): Promise<void> {
  for (const leaning of leaningOn(target, kind)) {
    const text = `SELECT id FROM ${name(leaning.kind.table)} WHERE`;
    const rows = leaning.column === null ? null : await selectIn<{ id: string }>(sql, text, name(leaning.column), ids);
    await updateReadiness(sql, target, leaning.kind, rows ? rows.map((row) => row.id) : ids, now);
  }
}

/**
 * Records that lean on those of the deliveries that `accepted` says and are about to be accepted. An acceptance can only let go what is held
 * back, so a kind of which nothing is held back need not be looked at.
 */
export async function waitingOn(sql: Sql, target: DeliveryTarget, kind: KindDefinition, accepted: Statement): Promise<[KindDefinition, string[]][]> {
  const waiting: [KindDefinition, string[]][] = [];
  const held = new Map<KindDefinition, boolean>();
  const records = `SELECT recordId AS id FROM deliveries WHERE ${accepted.text}`;
  for (const leaning of leaningOn(target, kind)) {
    const known = held.get(leaning.kind) ?? (await anyHeld(sql, target, leaning.kind));
    held.set(leaning.kind, known);
    if (!known) continue;
    const text = leaning.column === null ? records : `SELECT id FROM ${name(leaning.kind.table)} WHERE ${name(leaning.column)} IN (${records})`;
    const rows = await sql.query<{ id: string }>(text, accepted.params);
    waiting.push([leaning.kind, rows.map((row) => row.id)]);
  }
  return waiting;
}

async function anyHeld(sql: Sql, target: DeliveryTarget, kind: KindDefinition): Promise<boolean> {
  const tables = [...new Set(tablesOf(target.profile, kind).map((entry) => entry.table))];
  const text = `SELECT 1 AS held FROM deliveries WHERE target=? AND tableName IN (${marks(tables.length)}) AND state IN ('AWAITING','BLOCKED') LIMIT 1`;
  return tables.length > 0 && (await sql.query(text, [target.name, ...tables])).length > 0;
}
