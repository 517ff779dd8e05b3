/**
 * Readiness: a row goes only when the rows it depends on are accepted. Whether it may is worked out from the states of those rows, in sets,
 * whenever one of them changes; nothing is counted down, so nothing can be counted wrongly.
 */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { name, names, runIn, selectIn, type Sql } from '../db/sql.js';
import type { Delivery, NewDelivery } from './delivery.js';
import type { DeliveryTarget } from './delivery-target.js';
import { dependsOn, holdingReferences, type RecordRow, referenceColumns, standingsFor } from './references.js';
import { mainRowStandings, standingsOf } from './standings.js';
import { type Standing, states } from './states.js';

/** By what the rows it depends on come to. */
const OUTCOMES = {
  ACCEPTED: states.byOthers(null, false),
  UNDECIDED: states.byOthers(null, true),
  DEAD: states.byOthers('REFERENCE', false),
} satisfies Record<Standing, unknown>;

const worstOf = (standings: readonly Standing[]): Standing =>
  standings.includes('DEAD') ? 'DEAD' : standings.includes('UNDECIDED') ? 'UNDECIDED' : 'ACCEPTED';

/** Looks again at the deliveries of these records that have not gone yet. */
export async function updateReadiness(sql: Sql, target: DeliveryTarget, kind: KindDefinition, ids: readonly string[], now: string): Promise<void> {
  const undecided = await selectIn<Pick<Delivery, 'id' | 'recordId' | 'part' | 'state' | 'reason'>>(
    sql,
    'SELECT id, recordId, part, state, reason FROM deliveries WHERE target=? AND',
    'recordId',
    ids,
    ` AND ${states.decidedByOthers}`,
    [target.name],
  );
  if (undecided.length === 0) return;
  const references = holdingReferences(target, kind);
  const head = `SELECT ${names([...new Set(['id', ...referenceColumns(references)])])} FROM ${name(kind.table)} WHERE`;
  const recordIds = undecided.map((row) => row.recordId);
  const records = new Map((await selectIn<RecordRow>(sql, head, 'id', recordIds)).map((row) => [row.id, row]));
  const parents = [...records.values()].flatMap((record) => dependsOn(references, record));
  const standings = await standingsOf(sql, target.name, parents);
  const children = undecided.filter((row) => row.part !== '').map((row) => row.recordId);
  const mainRows = await mainRowStandings(sql, target.name, children);

  const moved: Record<Standing, number[]> = { ACCEPTED: [], UNDECIDED: [], DEAD: [] };
  for (const row of undecided) {
    const standing =
      row.part === '' ? worstOf(standingsFor(references, records.get(row.recordId) as RecordRow, standings)) : (mainRows.get(row.recordId) ?? 'DEAD');
    const next = OUTCOMES[standing];
    if (next.state !== row.state || next.reason !== row.reason) moved[standing].push(row.id);
  }
  for (const [standing, rows] of Object.entries(moved)) {
    const { state, reason } = OUTCOMES[standing as Standing];
    if (rows.length > 0) await runIn(sql, 'UPDATE deliveries SET state=?, reason=?, updatedAt=? WHERE', [state, reason, now], 'id', rows);
  }
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
