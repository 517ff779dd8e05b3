/**
 * Readiness: a row goes only when the rows it depends on are accepted. Whether it may is worked out from the states of those rows, in sets,
 * whenever one of them changes; nothing is counted down, so nothing can be counted wrongly.
 */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { name, names, runIn, selectIn, setById, type Sql } from '../db/sql.js';
import type { Delivery, NewDelivery } from './delivery.js';
import type { DeliveryTarget } from './delivery-target.js';
import { anyNumberHeld, holdsOfRows, wantersOf } from './number-holds.js';
import { movable, numberOrder } from './number-order.js';
import { numberMessages } from './number-words.js';
import { numberColumns } from './numbers.js';
import { dependsOn, holdingReferences, type RecordRow, referenceColumns, standingsFor } from './references.js';
import { mainRowStandings, standingsOf } from './standings.js';
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

/** Those that want the numbers of rows which can go by now, or can no more. */
async function updateBehind(
  sql: Sql,
  target: DeliveryTarget,
  kind: KindDefinition,
  moved: readonly Undecided[],
  outcomes: ReadonlyMap<number, keyof typeof OUTCOMES>,
  now: string,
): Promise<void> {
  const turned = moved.filter((row) => (OUTCOMES[outcomes.get(row.id) as keyof typeof OUTCOMES].state === 'BLOCKED') !== (row.state === 'BLOCKED'));
  const holds =
    turned.length > 0
      ? await holdsOfRows(
          sql,
          turned.map(({ id }) => id),
        )
      : [];
  if (holds.length === 0) return;
  const wanters = await wantersOf(sql, kind, holds);
  if (wanters.length > 0) await updateReadiness(sql, target, kind, wanters, now);
}

/** A record that was just made, and what of it goes up. */
export interface Added<T extends NewDelivery> {
  readonly record: RecordRow;
  readonly deliveries: readonly T[];
}

/** Whether a new record depends on none of its own page: what those rows come to is not written yet. */
export function dependsOnOthers(target: Pick<DeliveryTarget, 'kinds'>, kind: KindDefinition, record: RecordRow, page: ReadonlySet<string>): boolean {
  for (const id of dependsOn(holdingReferences(target, kind), record)) if (page.has(id)) return false;
  return true;
}

/** Deliveries of new records, put into the state that they begin in, so that each is written once. */
export async function readinessOfAdded<T extends NewDelivery>(
  sql: Sql,
  target: DeliveryTarget,
  kind: KindDefinition,
  added: readonly Added<T>[],
): Promise<T[]> {
  const references = holdingReferences(target, kind);
  const parents: string[] = [];
  for (const { record } of added) parents.push(...dependsOn(references, record));
  const standings = parents.length > 0 ? await standingsOf(sql, target.name, parents) : new Map<string, Standing>();
  const settled: T[] = [];
  for (const { record, deliveries } of added) {
    settleAdded(deliveries, worstOf(standingsFor(references, record, standings)));
    settled.push(...deliveries);
  }
  return settled;
}

/** @param standing what the record itself depends on; its children wait for its own row */
function settleAdded(deliveries: readonly NewDelivery[], standing: Standing): void {
  const ofChildren = deliveries.find(isMain)?.state === 'WAITING' && standing !== 'DEAD' ? 'UNDECIDED' : 'DEAD';
  for (const delivery of deliveries) {
    if (delivery.state !== 'WAITING') continue;
    const { state, reason } = OUTCOMES[isMain(delivery) ? standing : ofChildren];
    delivery.state = state;
    delivery.reason = reason;
  }
}

const isMain = ({ part }: NewDelivery): boolean => part === '';
