/** Plan: what must reach a target: the rows wanted there for each record, next to what is under way and what the target holds. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { DESK } from '../../schema/handling.js';
import type { Profile } from '../../schema/profile/profile.js';
import { type ColumnProblem, profileProblems } from '../../schema/profile/check.js';
import { ruleOf } from '../../schema/rule-catalogue.js';
import { moment } from '../../schema/time.js';
import { groupBy } from '../kit/group.js';
import { newIdentity } from '../kit/ids.js';
import { name, selectIn, type Sql } from '../db/sql.js';
import type { DeliveryTarget } from './delivery-target.js';
import { addDeliveries, type Delivery, type NewDelivery, isSpent, loadDeliveries, settle, updateDeliveries } from './delivery.js';
import { markDaysOf, markingDays } from './counted-days.js';
import { updateDependents } from './dependents.js';
import { forNewContent } from './go-again.js';
import { heldSources } from './holds.js';
import { planNumbers } from './number-changes.js';
import { dependsOnOthers, readinessOfWritten, updateReadiness, type PlannedRecord } from './readiness.js';
import { type ChildRows, type OutwardRow, outwardRows, tablesOf } from './outward.js';
import { saveTexts } from './outward-texts.js';
import { recordStanding } from './standings.js';
import { states } from './states.js';

type Stored = Record<string, string | number | null>;
type Wanted = (Delivery | NewDelivery) & { readonly text: string | null };

/**
 * @param justWrote records as they were written a moment ago: their wide rows are not read back
 * @param before those of them that were there, as they were
 */
export async function planDeliveries(
  sql: Sql,
  target: DeliveryTarget,
  kind: KindDefinition,
  ids: readonly string[],
  justWrote: readonly Stored[],
  now: string,
  before?: ReadonlyMap<string, Stored>,
): Promise<void> {
  if (!target.kinds.has(kind.name)) return;
  const justWritten = new Set(justWrote.map((row) => row.id));
  const others = ids.filter((id) => !justWritten.has(id));
  const records =
    others.length > 0 ? [...justWrote, ...(await selectIn<Stored>(sql, `SELECT * FROM ${name(kind.table)} WHERE`, 'id', others))] : justWrote;
  const children = await loadChildren(sql, target.profile, kind, ids);
  const page = new Set(ids);
  // A new record has no deliveries yet, and nothing depends on it.
  const settled = new Set<string>();
  const isNew = (record: Stored): boolean => settled.has(String(record.id)) && record.revision === 1;
  for (const record of records) if (justWritten.has(record.id) && dependsOnOthers(target, kind, record, page)) settled.add(String(record.id));
  const added = new Set(records.filter(isNew).map((record) => String(record.id)));
  const earlier = ids.filter((id) => !added.has(id));
  const loaded = earlier.length > 0 ? await loadDeliveries(sql, 'recordId', earlier, target.name) : [];
  const existing = groupBy(loaded, (delivery) => delivery.recordId);
  const planned: Wanted[] = [];
  const held = await heldSources(sql, target.name);
  const written: PlannedRecord<Wanted>[] = [];
  for (const record of records) {
    const id = String(record.id);
    const of = existing.get(id) ?? [];
    const deliveries = deliveriesOf(target, kind, record, children.get(id) ?? {}, of, held, now);
    planned.push(...deliveries);
    if (settled.has(id)) written.push({ record, deliveries, spent: of.filter(isSpent) });
  }
  await readinessOfWritten(sql, target, kind, written);
  const changed = planned.filter((delivery) => 'id' in delivery);
  await markingDays(sql, target, { before: loaded, after: changed }, () => updateDeliveries(sql, changed, loaded));
  const more = planned.filter((delivery) => !('id' in delivery));
  await saveTexts(sql, changed, false);
  const numbered = await addDeliveries(sql, more);
  await saveTexts(sql, numbered, true);
  // A further row of a record that stood: it stands no more.
  await markDaysOf(
    sql,
    target,
    numbered.filter(({ recordId }) => existing.has(recordId)),
  );
  const shared = await planNumbers(sql, target, kind, { records, existing, before }, now);
  const unsettled = earlier.filter((id) => !settled.has(id));
  if (unsettled.length + shared.length > 0) await updateReadiness(sql, target, kind, [...new Set([...unsettled, ...shared])], now);
  await updateDependents(
    sql,
    target,
    kind,
    unsettled.filter((id) => existing.has(id)),
    now,
  );
  await updateDependents(sql, target, kind, standingElsewhere(written, existing), now, false);
}

/** Those that stand otherwise than before: what depends on the others finds what it found. */
function standingElsewhere(written: readonly PlannedRecord<Wanted>[], existing: ReadonlyMap<string, readonly Delivery[]>): string[] {
  return written.flatMap(({ record, deliveries, spent }) => {
    const before = existing.get(String(record.id));
    return before && recordStanding(before) !== recordStanding([...deliveries, ...spent]) ? [String(record.id)] : [];
  });
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
  const due = dueOf(record, now);
  const there = rows.map((row): Wanted => {
    const before = usable.get(row.part + row.table);
    usable.delete(row.part + row.table);
    return before ? wants({ ...before, ...stamp }, row, due) : newDelivery(target, kind, record, row, now);
  });
  const gone = [...usable.values()].map((delivery) => wants({ ...delivery, ...stamp }, null, due));
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

/** What a person wrote here can be taken back or mended for so long before it goes up. */
const DESK_WAIT_MS = 600_000;

const dueOf = ({ source }: Stored, now: string): string => (source === DESK ? moment(Date.parse(now) + DESK_WAIT_MS) : now);

/** @param due when new content may go; what waits already goes on waiting for the content that it has */
function wants(delivery: Delivery, row: OutwardRow | null, due: string): Wanted {
  const wantedDigest = row?.digest ?? null;
  const changed = delivery.wantedDigest !== wantedDigest;
  const overtaken = delivery.state === 'IN_FLIGHT' && changed ? 1 : delivery.overtaken;
  return {
    ...delivery,
    wantedDigest,
    overtaken,
    dueAt: changed && (due > delivery.updatedAt || delivery.dueAt > due) ? due : delivery.dueAt,
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
    lastBatch: null,
    overtaken: 0,
    lot: null,
    remedied: null,
    dueAt: dueOf(record, now),
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
