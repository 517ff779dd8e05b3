/** Posts what must reach a target: the rows wanted there for each record, beside what is under way and what the target holds. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { Profile } from '../../schema/profile/profile.js';
import { type ColumnProblem, profileProblems } from '../../schema/profile/check.js';
import { ruleOf } from '../../schema/rule-catalogue.js';
import { newIdentity } from '../kit/ids.js';
import { name, selectIn, type Sql } from '../db/sql.js';
import type { DeliveryTarget } from './delivery-target.js';
import { addDeliveries, type Delivery, type NewDelivery, isSpent, loadDeliveries, saveDeliveries, settle } from './delivery.js';
import { updateDependents } from './dependents.js';
import { type Added, updateReadiness, readinessOfAdded, dependsOnOthers } from './readiness.js';
import { type ChildRows, type OutwardRow, outwardRows, tablesOf } from './outward.js';
import { saveTexts } from './outward-texts.js';

type Stored = Record<string, string | number | null>;
type Wanted = (Delivery | NewDelivery) & { readonly text: string | null };

/** @param written records as they were written a moment ago: their wide rows are not read back */
export async function planDeliveries(
  sql: Sql,
  target: DeliveryTarget,
  kind: KindDefinition,
  ids: readonly string[],
  written: readonly Stored[],
  now: string,
): Promise<void> {
  if (!target.kinds.has(kind.name)) return;
  const own = new Set(written.map((row) => row.id));
  const others = ids.filter((id) => !own.has(id));
  const records =
    others.length > 0 ? [...written, ...(await selectIn<Stored>(sql, `SELECT * FROM ${name(kind.table)} WHERE`, 'id', others))] : written;
  const children = await loadChildren(sql, target.profile, kind, ids);
  const page = new Set(ids);
  const born = new Set<string>();
  // Nothing of a new record is known yet, and nothing leans on it.
  for (const record of records)
    if (own.has(record.id) && record.revision === 1 && dependsOnOthers(target, kind, record, page)) born.add(String(record.id));
  const older = ids.filter((id) => !born.has(id));
  const known = groupBy(older.length > 0 ? await loadDeliveries(sql, 'recordId', older, target.name) : [], (delivery) => delivery.recordId);
  const posted: Wanted[] = [];
  for (const record of records) {
    const id = String(record.id);
    posted.push(...deliveriesOf(target, kind, record, children.get(id) ?? {}, known.get(id) ?? [], now));
  }
  const mine = groupBy(posted, (delivery) => delivery.recordId);
  const young: Added<Wanted>[] = [];
  for (const record of records) if (born.has(String(record.id))) young.push({ record, deliveries: mine.get(String(record.id)) ?? [] });
  const gated = await readinessOfAdded(sql, target, kind, young);
  await saveTexts(sql, await addDeliveries(sql, gated), true);
  const elder = posted.filter((delivery) => !born.has(delivery.recordId));
  const there = elder.filter((delivery) => 'id' in delivery);
  await saveDeliveries(sql, there);
  const added = elder.filter((delivery) => !('id' in delivery));
  await saveTexts(sql, [...there, ...(await addDeliveries(sql, added))], false);
  if (older.length > 0) await updateReadiness(sql, target, kind, older, now);
  const before = ids.filter((id) => known.has(id));
  if (before.length > 0) await updateDependents(sql, target, kind, before, now);
}

/**
 * The deliveries of one record. A function of its own: the machine code of a closure that ends with its unit is thrown away at the next
 * collection of garbage, and was made anew fourteen times a year's ingest.
 */
function deliveriesOf(
  target: DeliveryTarget,
  kind: KindDefinition,
  record: Stored,
  children: ChildRows,
  known: readonly Delivery[],
  now: string,
): Wanted[] {
  const rows = record.withdrawnAt === null ? outwardRows(target.profile, kind, record, children, target.zone) : [];
  const hold = holdOf(target, kind, record, children);
  const keepsWithdrawn = tablesOf(target.profile, kind).some((table) => table.keepsWithdrawn);
  const all = wanted(target, kind, record, rows, known, now);
  for (const delivery of all) {
    if (delivery.state === 'IN_FLIGHT') delivery.reason = hold;
    else settle(delivery, hold, keepsWithdrawn);
  }
  return all;
}

/** What keeps a record from this target: a rule anywhere, another source's record of that number, or what this target's profile asks. */
function holdOf(target: DeliveryTarget, kind: KindDefinition, record: Stored, children: ChildRows): string | null {
  if (record.blocked === 1) return 'RULE';
  if (record.withdrawnAt === null && profileProblems(target.profile, kind, record, children, target.zone, target.relaxed(kind)).some(isHeld))
    return 'RULE';
  return record.blocked === 2 ? 'DUPLICATE' : null;
}

const isHeld = ({ rule }: ColumnProblem): boolean => ruleOf(rule).severity === 'BLOCK';

/** One delivery for each row wanted, and for each row known that is wanted no more. */
function wanted(
  target: DeliveryTarget,
  kind: KindDefinition,
  record: Stored,
  rows: readonly OutwardRow[],
  known: readonly Delivery[],
  now: string,
): Wanted[] {
  if (known.length === 0) return rows.map((row) => newDelivery(target, kind, record, row, now));
  const usable = new Map(known.filter((delivery) => !isSpent(delivery)).map((delivery) => [delivery.part + delivery.tableName, delivery]));
  const place = placeOf(target, record, now);
  const there = rows.map((row): Wanted => {
    const before = usable.get(row.part + row.table);
    usable.delete(row.part + row.table);
    return before ? wants({ ...before, ...place }, row) : newDelivery(target, kind, record, row, now);
  });
  const gone = [...usable.values()].map((delivery) => wants({ ...delivery, ...place }, null));
  return [...there, ...gone];
}

const placeOf = (target: DeliveryTarget, record: Stored, now: string) => ({
  district: String(record.district),
  department: String(record.department),
  day: record.day as string | null,
  revision: Number(record.revision),
  profile: target.profile.name,
  updatedAt: now,
});

function wants(delivery: Delivery, row: OutwardRow | null): Wanted {
  const wantedDigest = row?.digest ?? null;
  const overtaken = delivery.state === 'IN_FLIGHT' && delivery.wantedDigest !== wantedDigest ? 1 : delivery.overtaken;
  return { ...delivery, wantedDigest, overtaken, text: row?.text ?? null };
}

// Written out in full: one that spreads others first is made over field by field, and cost more than all else that a row leaves behind.
function newDelivery(target: DeliveryTarget, kind: KindDefinition, record: Stored, row: OutwardRow, now: string): Wanted {
  return {
    target: target.name,
    kind: kind.name,
    recordId: String(record.id),
    part: row.part,
    tableName: row.table,
    identity: row.part === '' ? String(record.identity) : newIdentity(),
    district: String(record.district),
    department: String(record.department),
    day: record.day as string | null,
    revision: Number(record.revision),
    wantedDigest: row.digest,
    heldDigest: null,
    heldRevision: null,
    returnedDigest: null,
    verdict: null,
    state: 'WAITING',
    reason: null,
    operation: null,
    batchId: null,
    overtaken: 0,
    lot: null,
    remedied: null,
    dueAt: now,
    code: null,
    field: null,
    message: null,
    profile: target.profile.name,
    updatedAt: now,
    text: row.text,
  };
}

export async function loadChildren(sql: Sql, profile: Profile, kind: KindDefinition, ids: readonly string[]): Promise<Map<string, ChildRows>> {
  const found = new Map<string, Record<string, never[]>>();
  const sent = new Set(tablesOf(profile, kind).map((table) => table.child));
  for (const child of kind.children.filter((candidate) => sent.has(candidate.name))) {
    const rows = await selectIn<Stored>(sql, `SELECT * FROM ${name(child.table)} WHERE`, 'parentId', ids, ' ORDER BY parentId, position');
    for (const row of rows) {
      const lists = found.get(String(row.parentId)) ?? {};
      found.set(String(row.parentId), lists);
      (lists[child.name] ??= []).push(row as never);
    }
  }
  return found as never;
}

export function groupBy<T>(all: readonly T[], key: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(key(one));
    if (group) group.push(one);
    else groups.set(key(one), [one]);
  }
  return groups;
}
