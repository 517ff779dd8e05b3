/**
 * Gates: a row goes only when the rows it leans on are accepted. Whether it may is worked out from the states of those rows, in sets,
 * whenever one of them changes; nothing is counted down, so nothing can be counted wrongly.
 */
import type { KindDefinition, ReferenceDefinition } from '../../schema/kind/kind-definition.js';
import { name, names, runIn, selectIn, type Sql } from '../db/sql.js';
import type { DeliveryState, NewDelivery } from './delivery.js';
import type { DeliveryTarget } from './delivery-target.js';

type Standing = 'ACCEPTED' | 'UNDECIDED' | 'DEAD';
type Gate = 'WAITING' | 'AWAITING' | 'BLOCKED';

interface Gated {
  readonly id: number;
  readonly recordId: string;
  readonly part: string;
  readonly state: DeliveryState;
}

type Row = Record<string, string | number | null>;

/** Looks again at the deliveries of these records that have not gone yet. */
export async function updateReadiness(sql: Sql, target: DeliveryTarget, kind: KindDefinition, ids: readonly string[], now: string): Promise<void> {
  const open = ` AND wantedDigest IS NOT NULL AND (state IN ('WAITING','AWAITING') OR (state='BLOCKED' AND reason='REFERENCE'))`;
  const gated = await selectIn<Gated>(sql, 'SELECT id, recordId, part, state FROM deliveries WHERE target=? AND', 'recordId', ids, open, [
    target.name,
  ]);
  if (gated.length === 0) return;
  const references = gatedBy(target, kind);
  const columns = [
    'id',
    'twinId',
    ...references.flatMap((reference) => [reference.column, ...Object.keys(reference.when ?? {}), ...keysOf(reference)]),
  ];
  const head = `SELECT ${names([...new Set(columns)])} FROM ${name(kind.table)} WHERE`;
  const records = new Map(
    (
      await selectIn<Row>(
        sql,
        head,
        'id',
        gated.map((row) => row.recordId),
      )
    ).map((row) => [row.id, row]),
  );
  const leanedOn = [...records.values()].flatMap((row) => [row.twinId, ...references.map((reference) => row[reference.column])]);
  const children = gated.some((row) => row.part !== '') ? gated.filter((row) => row.part !== '').map((row) => row.recordId) : [];
  const standings = await standingsOf(
    sql,
    target.name,
    leanedOn.filter((id) => typeof id === 'string'),
  );
  const mains = await mainsHeld(sql, target.name, children);

  const to: Record<Gate, number[]> = { WAITING: [], AWAITING: [], BLOCKED: [] };
  for (const row of gated) {
    const verdicts = row.part === '' ? leans(references, records.get(row.recordId) as Row, standings) : [mains.get(row.recordId) ?? 'DEAD'];
    const next = gateOf(verdicts);
    if (next !== row.state) to[next].push(row.id);
  }
  for (const [state, rows] of Object.entries(to)) {
    const reason = state === 'BLOCKED' ? 'REFERENCE' : null;
    if (rows.length > 0) await runIn(sql, 'UPDATE deliveries SET state=?, reason=?, updatedAt=? WHERE', [state, reason, now], 'id', rows);
  }
}

/** A record that was just made, and what of it goes up. */
export interface Added<T extends NewDelivery> {
  readonly record: Row;
  readonly deliveries: readonly T[];
}

/** Whether a new record leans on none of its own page: what those rows come to is not written yet. */
export function dependsOnOthers(target: DeliveryTarget, kind: KindDefinition, record: Row, page: ReadonlySet<string>): boolean {
  for (const id of leanedOnBy(gatedBy(target, kind), record)) if (page.has(id)) return false;
  return true;
}

/** Deliveries of new records, put into the state that they begin in, so that each is written once. */
export async function readinessOfAdded<T extends NewDelivery>(
  sql: Sql,
  target: DeliveryTarget,
  kind: KindDefinition,
  born: readonly Added<T>[],
): Promise<T[]> {
  const references = gatedBy(target, kind);
  const leanedOn: string[] = [];
  for (const { record } of born) leanedOn.push(...leanedOnBy(references, record));
  const standings = leanedOn.length > 0 ? await standingsOf(sql, target.name, leanedOn) : new Map<string, Standing>();
  const gated: T[] = [];
  for (const { record, deliveries } of born) {
    gateAll(deliveries, gateOf(leans(references, record, standings)));
    gated.push(...deliveries);
  }
  return gated;
}

/** @param own the gate of the record itself; its children wait for it */
function gateAll(deliveries: readonly NewDelivery[], own: Gate): void {
  const below = deliveries.find(isMain)?.state === 'WAITING' && own !== 'BLOCKED' ? 'AWAITING' : 'BLOCKED';
  for (const delivery of deliveries) {
    if (delivery.state !== 'WAITING') continue;
    delivery.state = isMain(delivery) ? own : below;
    delivery.reason = delivery.state === 'BLOCKED' ? 'REFERENCE' : null;
  }
}

const isMain = ({ part }: NewDelivery): boolean => part === '';

const gatedBy = (target: DeliveryTarget, kind: KindDefinition): KindDefinition['references'] =>
  kind.references.filter((reference) => reference.gate !== 'NONE' && target.kinds.has(reference.to().name));

function leanedOnBy(references: KindDefinition['references'], record: Row): string[] {
  const ids: string[] = typeof record.twinId === 'string' ? [record.twinId] : [];
  for (const { column } of references) {
    const id = record[column];
    if (typeof id === 'string') ids.push(id);
  }
  return ids;
}

const gateOf = (verdicts: readonly Standing[]): Gate =>
  verdicts.includes('DEAD') ? 'BLOCKED' : verdicts.includes('UNDECIDED') ? 'AWAITING' : 'WAITING';

function leans(references: KindDefinition['references'], record: Row, standings: ReadonlyMap<string, Standing>): Standing[] {
  const verdicts: Standing[] = [];
  for (const reference of references) {
    if (!applies(reference, record)) continue;
    const id = record[reference.column];
    if (typeof id === 'string') verdicts.push(standings.get(id) ?? 'DEAD');
    else if (isOwed(reference, record)) verdicts.push('DEAD');
  }
  // A twin need only be decided, whichever way: then the province can tell which of the two came first.
  if (typeof record.twinId === 'string' && standings.get(record.twinId) === 'UNDECIDED') verdicts.push('UNDECIDED');
  return verdicts;
}

function applies({ when }: ReferenceDefinition, record: Row): boolean {
  for (const field in when) if (!when[field]?.includes(String(record[field]))) return false;
  return true;
}

const keysOf = (reference: ReferenceDefinition): string[] => Object.values(reference.keys).filter((part) => typeof part === 'string');

/** Whether there must be such a record, though none is known. */
function isOwed(reference: ReferenceDefinition, record: Row): boolean {
  if (reference.gate === 'IF_GIVEN') return keysOf(reference).every((field) => record[field] !== null && record[field] !== '');
  return reference.gate === 'REQUIRED';
}

// Of all rows of a record: accepted when all are that are still there, dead when one cannot be accepted as it is, or none is there.
const STANDING = `CASE WHEN SUM(state<>'WITHDRAWN')=0 OR SUM(state IN ('RETURNED','BLOCKED'))>0 THEN 'DEAD'
  WHEN SUM(state NOT IN ('WITHDRAWN','ACCEPTED'))=0 THEN 'ACCEPTED' ELSE 'UNDECIDED' END`;

/** How whole records stand at a target. By record alone, in the order of the index: by state too, MariaDB made a table of its own for each page. */
async function standingsOf(sql: Sql, target: string, ids: readonly string[]): Promise<Map<string, Standing>> {
  const head = `SELECT recordId, ${STANDING} AS standing FROM deliveries WHERE target=? AND`;
  const rows = await selectIn<{ recordId: string; standing: Standing }>(sql, head, 'recordId', ids, ' GROUP BY recordId', [target]);
  return new Map(rows.map((row) => [row.recordId, row.standing]));
}

/** Child rows wait for the row of the record itself to be held by the target; of two such rows the newer counts. */
async function mainsHeld(sql: Sql, target: string, recordIds: readonly string[]): Promise<Map<string, Standing>> {
  if (recordIds.length === 0) return new Map();
  const head = "SELECT recordId, state, heldDigest FROM deliveries WHERE target=? AND part='' AND state<>'WITHDRAWN' AND";
  const rows = await selectIn<{ recordId: string; state: DeliveryState; heldDigest: string | null }>(
    sql,
    head,
    'recordId',
    recordIds,
    ' ORDER BY id',
    [target],
  );
  return new Map(rows.map((row) => [row.recordId, row.heldDigest === null ? alone(row.state) : 'ACCEPTED']));
}

const alone = (state: DeliveryState): Standing =>
  state === 'RETURNED' || state === 'BLOCKED' ? 'DEAD' : state === 'ACCEPTED' ? 'ACCEPTED' : 'UNDECIDED';
