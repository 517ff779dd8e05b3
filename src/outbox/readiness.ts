/**
 * Readiness: a row goes only when the rows it depends on are accepted. Whether it may is worked out from the states of those rows, in sets,
 * whenever one of them changes; nothing is counted down, so nothing can be counted wrongly.
 */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { name, names, runIn, selectIn, type Sql } from '../db/sql.js';
import type { Delivery, NewDelivery } from './delivery.js';
import type { DeliveryTarget } from './delivery-target.js';
import { dependsOn, holdingReferences, type RecordRow, referenceColumns, standingsFor } from './references.js';
import { mainRowStanding, mainRowStandings, standingsOf } from './standings.js';
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
