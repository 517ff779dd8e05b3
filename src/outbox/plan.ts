/** Plan: what must reach a target: the rows wanted there for each record, next to what is under way and what the target holds. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { Profile } from '../../schema/profile/profile.js';
import { type ColumnProblem, profileProblems } from '../../schema/profile/check.js';
import { ruleOf } from '../../schema/rule-catalogue.js';
import { groupBy } from '../kit/group.js';
import { newIdentity } from '../kit/ids.js';
import { name, selectIn, type Sql } from '../db/sql.js';
import type { DeliveryTarget } from './delivery-target.js';
import { addDeliveries, type Delivery, type NewDelivery, isSpent, loadDeliveries, saveDeliveries, settle } from './delivery.js';
import { updateDependents } from './dependents.js';
import { forNewContent } from './go-again.js';
import { heldSources } from './holds.js';
import { planNumbers } from './number-changes.js';
import { type Added, updateReadiness, readinessOfAdded, dependsOnOthers } from './readiness.js';
import { type ChildRows, type OutwardRow, outwardRows, tablesOf } from './outward.js';
import { saveTexts } from './outward-texts.js';
import { states } from './states.js';

type Stored = Record<string, string | number | null>;
type Wanted = (Delivery | NewDelivery) & { readonly text: string | null };

/**
 * @param written records as they were written a moment ago: their wide rows are not read back
 * @param before those of them that were there, as they were
 */
export async function planDeliveries(
  sql: Sql,
  target: DeliveryTarget,
  kind: KindDefinition,
  ids: readonly string[],
  written: readonly Stored[],
  now: string,
  before?: ReadonlyMap<string, Stored>,
): Promise<void> {
  if (!target.kinds.has(kind.name)) return;
  const justWritten = new Set(written.map((row) => row.id));
  const others = ids.filter((id) => !justWritten.has(id));
  const records =
    others.length > 0 ? [...written, ...(await selectIn<Stored>(sql, `SELECT * FROM ${name(kind.table)} WHERE`, 'id', others))] : written;
  const children = await loadChildren(sql, target.profile, kind, ids);
  const page = new Set(ids);
  const added = new Set<string>();
  // A new record has no deliveries yet, and nothing depends on it.
  for (const record of records)
    if (justWritten.has(record.id) && record.revision === 1 && dependsOnOthers(target, kind, record, page)) added.add(String(record.id));
  const earlier = ids.filter((id) => !added.has(id));
  const existing = groupBy(earlier.length > 0 ? await loadDeliveries(sql, 'recordId', earlier, target.name) : [], (delivery) => delivery.recordId);
  const planned: Wanted[] = [];
  const held = await heldSources(sql, target.name);
  for (const record of records) {
    const id = String(record.id);
    planned.push(...deliveriesOf(target, kind, record, children.get(id) ?? {}, existing.get(id) ?? [], held, now));
  }
  const byRecord = groupBy(planned, (delivery) => delivery.recordId);
  const ofAdded: Added<Wanted>[] = [];
  for (const record of records) if (added.has(String(record.id))) ofAdded.push({ record, deliveries: byRecord.get(String(record.id)) ?? [] });
  await saveTexts(sql, await addDeliveries(sql, await readinessOfAdded(sql, target, kind, ofAdded)), true);
  const ofEarlier = planned.filter((delivery) => !added.has(delivery.recordId));
  const changed = ofEarlier.filter((delivery) => 'id' in delivery);
  await saveDeliveries(sql, changed);
  const more = ofEarlier.filter((delivery) => !('id' in delivery));
  await saveTexts(sql, [...changed, ...(await addDeliveries(sql, more))], false);
  const shared = await planNumbers(sql, target, kind, { records, added, existing, before }, now);
  if (earlier.length + shared.length > 0) await updateReadiness(sql, target, kind, [...new Set([...earlier, ...shared])], now);
  const hadSome = ids.filter((id) => existing.has(id));
  if (hadSome.length > 0) await updateDependents(sql, target, kind, hadSome, now);
}

/**
 * The deliveries of one record. A function of its own: the machine code of a closure that ends with its transaction is thrown away at the next
 * collection of garbage, and was made anew fourteen times a year's ingest.
 */
function deliveriesOf(
  target: DeliveryTarget,
  kind: KindDefinition,
  record: Stored,
  children: ChildRows,
  existing: readonly Delivery[],
  held: ReadonlySet<string>,
  now: string,
): Wanted[] {
  const rows = record.withdrawnAt === null ? outwardRows(target.profile, kind, record, children, target.zone) : [];
  const hold = states.stronger(holdOf(target, kind, record, children), held.has(String(record.source)) ? 'HELD' : null);
  const tables = tablesOf(target.profile, kind);
  const all = wanted(target, kind, record, rows, existing, now);
  for (const delivery of all) {
    delivery.reason = states.stronger(hold, delivery.reason);
    settle(
      delivery,
      tables.some(({ table, keepsWithdrawn }) => keepsWithdrawn && table === delivery.tableName),
    );
  }
  return all;
}

/** What keeps a record from this target: a rule anywhere, another source's record of that number, or what this target's profile asks. */
function holdOf(target: DeliveryTarget, kind: KindDefinition, record: Stored, children: ChildRows): string | null {
  if (record.blocked === 1) return 'RULE';
  if (record.withdrawnAt === null && profileProblems(target.profile, kind, record, children, target.zone, target.relaxed(kind)).some(blocks))
    return 'RULE';
  return record.blocked === 2 ? 'DUPLICATE' : null;
}

const blocks = ({ rule }: ColumnProblem): boolean => ruleOf(rule).severity === 'BLOCK';

/** One delivery for each row wanted, and for each existing row that is wanted no more. */
function wanted(
  target: DeliveryTarget,
  kind: KindDefinition,
  record: Stored,
  rows: readonly OutwardRow[],
  existing: readonly Delivery[],
  now: string,
): Wanted[] {
  if (existing.length === 0) return rows.map((row) => newDelivery(target, kind, record, row, now));
  const usable = new Map(existing.filter((delivery) => !isSpent(delivery)).map((delivery) => [delivery.part + delivery.tableName, delivery]));
  const stamp = stampOf(target, record, now);
  const there = rows.map((row): Wanted => {
    const before = usable.get(row.part + row.table);
    usable.delete(row.part + row.table);
    return before ? wants({ ...before, ...stamp }, row) : newDelivery(target, kind, record, row, now);
  });
  const gone = [...usable.values()].map((delivery) => wants({ ...delivery, ...stamp }, null));
  return [...there, ...gone];
}

const stampOf = (target: DeliveryTarget, record: Stored, now: string) => ({
  district: String(record.district),
  department: String(record.department),
  day: record.day as string | null,
  revision: Number(record.revision),
  profile: target.profile.name,
  updatedAt: now,
});

function wants(delivery: Delivery, row: OutwardRow | null): Wanted {
  const wantedDigest = row?.digest ?? null;
  const changed = delivery.wantedDigest !== wantedDigest;
  const overtaken = delivery.state === 'IN_FLIGHT' && changed ? 1 : delivery.overtaken;
  return {
    ...delivery,
    wantedDigest,
    overtaken,
    reason: states.holdLeft(delivery.reason, changed),
    remedied: changed ? forNewContent(delivery.remedied) : delivery.remedied,
    message: delivery.reason === 'NUMBER' ? null : delivery.message,
    text: row?.text ?? null,
  };
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
  const deliveredChildren = new Set(tablesOf(profile, kind).map((table) => table.child));
  for (const child of kind.children.filter((candidate) => deliveredChildren.has(candidate.name))) {
    const rows = await selectIn<Stored>(sql, `SELECT * FROM ${name(child.table)} WHERE`, 'parentId', ids, ' ORDER BY parentId, position');
    for (const row of rows) {
      const lists = found.get(String(row.parentId)) ?? {};
      found.set(String(row.parentId), lists);
      (lists[child.name] ??= []).push(row as never);
    }
  }
  return found as never;
}
