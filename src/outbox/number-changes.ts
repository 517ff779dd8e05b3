/**
 * Number changes: what becomes of the numbers of a record's rows when it is planned anew, and when the target has decided; and which rows
 * are to be looked at again because of it.
 */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { selectIn, type Sql } from '../db/sql.js';
import { type Delivery, isSpent } from './delivery.js';
import { type DeliveryTarget, keepsWithdrawn } from './delivery-target.js';
import { goAgain, NUMBER_CODE, REFERENCE_CODES } from './go-again.js';
import {
  anyNumberHeld,
  dropHolds,
  dropSettled,
  givenUp,
  holdsOfRows,
  type NumberHold,
  type Renumbered,
  saveHolds,
  wantersOf,
} from './number-holds.js';
import { numberColumns, numberDigest, numbersOf } from './numbers.js';
import { updateReadiness } from './readiness.js';
import type { RecordRow } from './references.js';

export interface PlannedRecords {
  readonly records: readonly RecordRow[];
  /** deliveries as they were before */
  readonly existing: ReadonlyMap<string, readonly Delivery[]>;
  /** records as they were before they were written */
  readonly before?: ReadonlyMap<string, RecordRow>;
}

/** After the deliveries are written. Answers the records whose readiness may be another for it. */
export async function planNumbers(sql: Sql, target: DeliveryTarget, kind: KindDefinition, planned: PlannedRecords, now: string): Promise<string[]> {
  const renumbered = renumberedOf(target, kind, planned);
  if (renumbered.length === 0 && !(await anyNumberHeld(sql, target.name))) return [];
  const mains = [...planned.existing.values()].flat().filter(({ part }) => part === '');
  const own = await holdsOfRows(
    sql,
    mains.map(({ id }) => id),
  );
  const given = givenUp(kind, renumbered, own);
  await saveHolds(sql, given);
  const all = [...own, ...given];
  const kept = all.filter(wantedAgain(kind, planned.records, mains));
  await dropHolds(sql, kept);
  const freed = [...kept, ...(await dropSettled(sql, all))];
  const again = await numbersFreed(sql, target, kind, freed, now);
  return [...new Set([...again, ...(await wantersOf(sql, kind, all)), ...(await wantingHeld(sql, target, kind, planned))])];
}

function renumberedOf(target: DeliveryTarget, kind: KindDefinition, { records, existing, before }: PlannedRecords): Renumbered[] {
  if (!before || before.size === 0) return [];
  const columns = numberColumns(kind);
  return records.flatMap((after) => {
    const earlier = before.get(String(after.id));
    const gone = after.withdrawnAt !== null;
    if (!earlier || earlier.withdrawnAt !== null || (!gone && columns.every((column) => earlier[column] === after[column]))) return [];
    const there = (existing.get(String(after.id)) ?? []).filter(
      (delivery) =>
        delivery.part === '' &&
        !isSpent(delivery) &&
        (delivery.heldDigest !== null || delivery.batchId !== null) &&
        !(gone && keepsWithdrawn(target, delivery.tableName)),
    );
    return there.map((delivery) => ({ delivery, before: earlier, after }));
  });
}

/** Given up, and now wanted once more by the same row. */
function wantedAgain(kind: KindDefinition, records: readonly RecordRow[], rows: readonly Delivery[]): (hold: NumberHold) => boolean {
  const live = new Map(records.filter(({ withdrawnAt }) => withdrawnAt === null).map((record) => [String(record.id), record]));
  const spent = new Set(rows.filter(isSpent).map(({ id }) => id));
  return ({ deliveryId, recordId, number }) => {
    const record = spent.has(deliveryId) ? undefined : live.get(recordId);
    return record !== undefined && numbersOf(kind, record).some((wanted) => numberDigest(kind, wanted) === number);
  };
}

/** Records one of whose numbers the target holds under another row. */
async function wantingHeld(sql: Sql, target: DeliveryTarget, kind: KindDefinition, { records }: PlannedRecords): Promise<string[]> {
  const wanting = new Map<string, string>();
  for (const record of records) {
    if (record.withdrawnAt !== null) continue;
    for (const number of numbersOf(kind, record)) if (number.parts) wanting.set(numberDigest(kind, number), String(record.id));
  }
  if (wanting.size === 0) return [];
  const head = 'SELECT number FROM number_holds WHERE target=? AND';
  const held = await selectIn<{ number: string }>(sql, head, 'number', [...wanting.keys()], '', [target.name]);
  return held.map(({ number }) => wanting.get(number) as string);
}

/** @param holds of rows that the target has decided on, or that go back to be sealed again */
export async function settleNumbers(
  sql: Sql,
  target: DeliveryTarget,
  kind: KindDefinition,
  holds: readonly NumberHold[],
  now: string,
): Promise<void> {
  if (holds.length === 0) return;
  const again = await numbersFreed(sql, target, kind, await dropSettled(sql, holds), now);
  await updateReadiness(sql, target, kind, [...new Set([...again, ...(await wantersOf(sql, kind, holds))])], now);
}

/** Rows that came back because of them go again. Answers the records to look at. */
async function numbersFreed(sql: Sql, target: DeliveryTarget, kind: KindDefinition, freed: readonly NumberHold[], now: string): Promise<string[]> {
  return freed.length === 0 ? [] : sentAgain(sql, target, kind, await wantersOf(sql, kind, freed), [NUMBER_CODE], now);
}

/** Answers the records of the rows that go again, and those that want the numbers of these. */
async function sentAgain(
  sql: Sql,
  target: DeliveryTarget,
  kind: KindDefinition,
  recordIds: readonly string[],
  codes: readonly string[],
  now: string,
): Promise<string[]> {
  const again = await goAgain(sql, target.name, recordIds, codes, now);
  if (again.length === 0) return [];
  const holds = await holdsOfRows(
    sql,
    again.map(({ id }) => id),
  );
  return [...again.map(({ recordId }) => recordId), ...(await wantersOf(sql, kind, holds))];
}

/** Rows of these records that came back over a record which has been accepted since. */
export async function sendAgain(sql: Sql, target: DeliveryTarget, kind: KindDefinition, recordIds: readonly string[], now: string): Promise<void> {
  const again = await sentAgain(sql, target, kind, recordIds, REFERENCE_CODES, now);
  if (again.length > 0) await updateReadiness(sql, target, kind, [...new Set(again)], now);
}
