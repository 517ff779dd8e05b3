/**
 * Readiness: a row goes only when the rows it depends on are accepted. Whether it may is worked out from the states of those rows, in sets,
 * whenever one of them changes; nothing is counted down, so nothing can be counted wrongly.
 */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { name, names, runIn, selectIn, setById, type Sql } from '../db/sql.js';
import type { Delivery, NewDelivery } from './delivery.js';
import type { DeliveryTarget } from './delivery-target.js';
import { dependentsOn } from './dependent-kinds.js';
import { anyNumberHeld, holdsOfRows, wantersOf } from './number-holds.js';
import { movable, numberOrder } from './number-order.js';
import { numberMessages } from './number-words.js';
import { numberColumns } from './numbers.js';
import { dependsOn, holdingReferences, type RecordRow, referenceColumns, standingsFor } from './references.js';
import { mainRowStanding, mainRowStandings, standingsOf } from './standings.js';
import { type Standing, states } from './states.js';

/** By what the rows it depends on come to. */
const OUTCOMES = {
  ACCEPTED: states.byOthers(null, false),
  UNDECIDED: states.byOthers(null, true),
  DEAD: states.byOthers('REFERENCE', false),
  NUMBER: states.byOthers('NUMBER', false),
} satisfies Record<Standing | 'NUMBER', unknown>;

const worstOf = (standings: readonly Standing[]): Standing =>
  standings.includes('DEAD') ? 'DEAD' : standings.includes('UNDECIDED') ? 'UNDECIDED' : 'ACCEPTED';

type Undecided = Pick<Delivery, 'id' | 'recordId' | 'part' | 'tableName' | 'heldDigest' | 'state' | 'reason'>;

/** Looks again at the deliveries of these records that have not gone yet. */
export async function updateReadiness(sql: Sql, target: DeliveryTarget, kind: KindDefinition, ids: readonly string[], now: string): Promise<void> {
  const undecided = await selectIn<Undecided>(
    sql,
    'SELECT id, recordId, part, tableName, heldDigest, state, reason FROM deliveries WHERE target=? AND',
    'recordId',
    ids,
    ` AND ${states.decidedByOthers}`,
    [target.name],
  );
  if (undecided.length === 0) return;
  const references = holdingReferences(target, kind);
  const numbered = await anyNumberHeld(sql, target.name);
  const columns = ['id', ...referenceColumns(references), ...(numbered ? numberColumns(kind) : [])];
  const head = `SELECT ${names([...new Set(columns)])} FROM ${name(kind.table)} WHERE`;
  const recordIds = undecided.map((row) => row.recordId);
  const records = new Map((await selectIn<RecordRow>(sql, head, 'id', recordIds)).map((row) => [String(row.id), row]));
  const parents = [...records.values()].flatMap((record) => dependsOn(references, record));
  const standings = await standingsOf(sql, target.name, parents);
  const children = undecided.filter((row) => row.part !== '').map((row) => row.recordId);
  const mainRows = await mainRowStandings(sql, target.name, children);
  const outcomes = new Map<number, keyof typeof OUTCOMES>();
  for (const row of undecided) {
    const record = records.get(row.recordId) as RecordRow;
    outcomes.set(row.id, row.part === '' ? worstOf(standingsFor(references, record, standings)) : (mainRows.get(row.recordId) ?? 'DEAD'));
  }
  if (numbered) {
    const wanters = undecided.filter((row) => row.part === '');
    const free = ({ id }: Pick<Undecided, 'id'>) => outcomes.get(id) !== 'DEAD';
    undecided.push(...(await orderByNumbers(sql, target, kind, { wanters, records, free }, outcomes)));
  }
  const moved = undecided.filter((row) => {
    const next = OUTCOMES[outcomes.get(row.id) as keyof typeof OUTCOMES];
    return next.state !== row.state || next.reason !== row.reason;
  });
  await saveMoved(sql, moved, outcomes, now);
  if (numbered) await updateBehind(sql, target, kind, moved, outcomes, now);
  await updateFurther(sql, target, kind, turnedOf(moved, outcomes), now);
}

/** Rows that can go by now, or can no more. */
const turnedOf = (moved: readonly Undecided[], outcomes: ReadonlyMap<number, keyof typeof OUTCOMES>): Undecided[] =>
  moved.filter((row) => (OUTCOMES[outcomes.get(row.id) as keyof typeof OUTCOMES].state === 'BLOCKED') !== (row.state === 'BLOCKED'));

/** What depends on rows that depend on others: a chain of them ends where nothing turns any more. */
async function updateFurther(sql: Sql, target: DeliveryTarget, kind: KindDefinition, turned: readonly Undecided[], now: string): Promise<void> {
  const ids = [...new Set(turned.map(({ recordId }) => recordId))];
  if (ids.length === 0) return;
  for (const { kind: other, column } of dependentsOn(target, kind)) {
    const head = `SELECT id FROM ${name(other.table)} WHERE`;
    const rows = column === null ? ids : (await selectIn<{ id: string }>(sql, head, name(column), ids)).map(({ id }) => id);
    await updateReadiness(sql, target, other, rows, now);
  }
}

async function saveMoved(sql: Sql, moved: readonly Undecided[], outcomes: ReadonlyMap<number, keyof typeof OUTCOMES>, now: string): Promise<void> {
  for (const [outcome, { state, reason }] of Object.entries(OUTCOMES)) {
    const ids = moved.filter(({ id }) => outcomes.get(id) === outcome).map(({ id }) => id);
    // The words on a number go with its hold; columns are set one after the other.
    const set = `UPDATE deliveries SET message=CASE WHEN reason='NUMBER' THEN NULL ELSE message END, state=?, reason=?, updatedAt=? WHERE`;
    if (ids.length > 0) await runIn(sql, set, [state, reason, now], 'id', ids);
  }
}

/** Puts what their numbers come to into `outcomes`. Answers the rows between these that cannot go either. */
async function orderByNumbers(
  sql: Sql,
  target: DeliveryTarget,
  kind: KindDefinition,
  {
    wanters,
    records,
    free,
  }: { wanters: readonly Undecided[]; records: ReadonlyMap<string, RecordRow>; free: (row: Pick<Undecided, 'id'>) => boolean },
  outcomes: Map<number, keyof typeof OUTCOMES>,
): Promise<Undecided[]> {
  const order = await numberOrder(sql, target, kind, wanters, records, free);
  const going = movable(order);
  const messages = await numberMessages(sql, kind, order, going);
  const between: Undecided[] = [];
  for (const [id, { wanter, holders }] of order) {
    if (holders.length === 0 || outcomes.get(id) === 'DEAD') continue;
    if (!outcomes.has(id) && going.has(id)) continue;
    if (!outcomes.has(id)) between.push({ ...wanter, part: '', state: 'AWAITING', reason: null });
    outcomes.set(id, going.has(id) ? 'UNDECIDED' : 'NUMBER');
  }
  const held = new Map([...messages].filter(([id]) => outcomes.get(id) === 'NUMBER'));
  await setById(sql, 'deliveries', 'message', held);
  return between;
}

/** Those that want the numbers of rows which can go by now, or can no more, and the child rows of these. */
async function updateBehind(
  sql: Sql,
  target: DeliveryTarget,
  kind: KindDefinition,
  moved: readonly Undecided[],
  outcomes: ReadonlyMap<number, keyof typeof OUTCOMES>,
  now: string,
): Promise<void> {
  const turned = turnedOf(moved, outcomes).filter(({ part }) => part === '');
  if (turned.length === 0) return;
  const holds = await holdsOfRows(
    sql,
    turned.map(({ id }) => id),
  );
  const wanters = await wantersOf(sql, kind, holds);
  if (wanters.length > 0) await updateReadiness(sql, target, kind, wanters, now);
}

/** A record that was just written, and what of it goes up. */
export interface PlannedRecord<T extends NewDelivery> {
  readonly record: RecordRow;
  readonly deliveries: readonly T[];
  /** of this record, left as they are */
  readonly spent: readonly NewDelivery[];
}

/** Whether a written record depends on none of its own page: what those rows come to is not written yet. */
export function dependsOnOthers(target: Pick<DeliveryTarget, 'kinds'>, kind: KindDefinition, record: RecordRow, page: ReadonlySet<string>): boolean {
  for (const id of dependsOn(holdingReferences(target, kind), record)) if (page.has(id)) return false;
  return true;
}

/** Deliveries of records just written, put into the state that they come to, so that each is written once and not read back. */
export async function readinessOfWritten<T extends NewDelivery>(
  sql: Sql,
  target: DeliveryTarget,
  kind: KindDefinition,
  written: readonly PlannedRecord<T>[],
): Promise<T[]> {
  const references = holdingReferences(target, kind);
  const parents: string[] = [];
  for (const { record } of written) parents.push(...dependsOn(references, record));
  const standings = parents.length > 0 ? await standingsOf(sql, target.name, parents) : new Map<string, Standing>();
  const settled: T[] = [];
  for (const { record, deliveries, spent } of written) {
    settleWritten(deliveries, spent, worstOf(standingsFor(references, record, standings)));
    settled.push(...deliveries);
  }
  return settled;
}

/** @param standing what the record itself depends on; its children wait for its own row */
function settleWritten(deliveries: readonly NewDelivery[], spent: readonly NewDelivery[], standing: Standing): void {
  for (const delivery of deliveries) if (isMain(delivery)) settleBy(delivery, standing);
  const ofChildren = mainRowStanding([...spent, ...deliveries].filter(isMain).sort((a, b) => numberOf(a) - numberOf(b)));
  for (const delivery of deliveries) if (!isMain(delivery)) settleBy(delivery, ofChildren);
}

/** What is undecided, planned a moment ago, is WAITING so far. */
function settleBy(delivery: NewDelivery, standing: Standing): void {
  if (delivery.state !== 'WAITING' || delivery.wantedDigest === null) return;
  const { state, reason } = OUTCOMES[standing];
  delivery.state = state;
  delivery.reason = reason;
}

/** One without a number yet gets a higher one than all that are there. */
const numberOf = (delivery: NewDelivery & { readonly id?: number }): number => delivery.id ?? Number.MAX_SAFE_INTEGER;

const isMain = ({ part }: NewDelivery): boolean => part === '';
