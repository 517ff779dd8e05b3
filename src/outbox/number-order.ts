/**
 * Number order: which rows wait for a number that the target still holds under another row. A row may go when all that hold its numbers let
 * them go first; one of a ring, or behind a row that cannot go, never may as things stand.
 */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { name, names, selectIn, type Sql } from '../db/sql.js';
import { groupBy } from '../kit/group.js';
import type { Delivery } from './delivery.js';
import type { DeliveryTarget } from './delivery-target.js';
import { holdsOfRows } from './number-holds.js';
import { numberColumns, numberDigest, numbersOf } from './numbers.js';
import type { RecordRow } from './references.js';
import { STATES } from './states.js';

/** A row that wants numbers. */
export type Wanter = Pick<Delivery, 'id' | 'recordId' | 'tableName' | 'heldDigest'>;

/** A row under which the target holds a number that another wants. */
export type Holder = Wanter & Pick<Delivery, 'state' | 'wantedDigest'> & { readonly number: string; readonly parts: string | null };

export interface Queued {
  readonly wanter: Wanter;
  readonly holders: readonly Holder[];
  /** false: it cannot go as it is, whatever its numbers */
  readonly free: boolean;
}

/** Rows that wait for others, each with those, and the rows between that wait themselves. */
export type NumberOrder = ReadonlyMap<number, Queued>;

/** @param free whether it could go but for its numbers */
export async function numberOrder(
  sql: Sql,
  target: Pick<DeliveryTarget, 'name'>,
  kind: KindDefinition,
  wanters: readonly Wanter[],
  records: ReadonlyMap<string, RecordRow>,
  free: (wanter: Wanter) => boolean,
): Promise<NumberOrder> {
  const order = new Map<number, Queued>();
  const first = await holdersOf(sql, target.name, kind, wanters, records);
  for (const wanter of wanters) order.set(wanter.id, { wanter, holders: first.get(wanter.id) ?? [], free: free(wanter) });
  // A row that waits itself may wait for one of these: a ring is seen only where all of it is.
  for (let next = waitingAmong(first, order); next.length > 0; ) {
    const more = await holdersOf(sql, target.name, kind, next, await recordsOf(sql, kind, next));
    for (const wanter of next) order.set(wanter.id, { wanter, holders: more.get(wanter.id) ?? [], free: true });
    next = waitingAmong(more, order);
  }
  return order;
}

function waitingAmong(found: ReadonlyMap<number, readonly Holder[]>, order: NumberOrder): Holder[] {
  const waiting = [...found.values()].flat().filter(({ id, state }) => state === 'AWAITING' && !order.has(id));
  return [...new Map(waiting.map((holder) => [holder.id, holder])).values()];
}

async function recordsOf(sql: Sql, kind: KindDefinition, wanters: readonly Wanter[]): Promise<Map<string, RecordRow>> {
  const head = `SELECT ${names([...new Set(['id', ...numberColumns(kind)])])} FROM ${name(kind.table)} WHERE`;
  const ids = wanters.map(({ recordId }) => recordId);
  return new Map((await selectIn<RecordRow>(sql, head, 'id', ids)).map((record) => [String(record.id), record]));
}

/** Two statements for any number of rows. */
async function holdersOf(
  sql: Sql,
  target: string,
  kind: KindDefinition,
  wanters: readonly Wanter[],
  records: ReadonlyMap<string, RecordRow>,
): Promise<Map<number, Holder[]>> {
  const updated = wanters.filter(({ heldDigest }) => heldDigest !== null).map(({ id }) => id);
  // What is held has the same number unless another stands among the row's own holds.
  const own = new Set((updated.length === 0 ? [] : await holdsOfRows(sql, updated)).map(({ deliveryId, rule }) => `${deliveryId} ${rule}`));
  const wanted = new Map<number, string[]>();
  for (const { id, recordId, heldDigest } of wanters) {
    const record = records.get(recordId);
    const brought = record ? numbersOf(kind, record).filter(({ rule, parts }) => parts && (heldDigest === null || own.has(`${id} ${rule}`))) : [];
    wanted.set(
      id,
      brought.map((number) => numberDigest(kind, number)),
    );
  }
  const byNumber = groupBy(await holdersOfNumbers(sql, target, [...wanted.values()].flat()), ({ number }) => number);
  const found = new Map<number, Holder[]>();
  for (const { id, tableName } of wanters) {
    const holders = (wanted.get(id) ?? []).flatMap((number) => byNumber.get(number) ?? []);
    const others = holders.filter((holder) => holder.id !== id && holder.tableName === tableName && stillHolds(holder));
    if (others.length > 0) found.set(id, others);
  }
  return found;
}

const isDead = ({ state }: Holder): boolean => STATES[state].standing === 'DEAD';
const stillHolds = (holder: Holder): boolean => STATES[holder.state].standing === 'UNDECIDED' || isDead(holder);

function holdersOfNumbers(sql: Sql, target: string, numbers: readonly string[]): Promise<Holder[]> {
  if (numbers.length === 0) return Promise.resolve([]);
  const head = `SELECT h.number, h.parts, d.id, d.recordId, d.tableName, d.heldDigest, d.wantedDigest, d.state
    FROM number_holds h JOIN deliveries d ON d.id=h.deliveryId WHERE h.target=? AND`;
  return selectIn<Holder>(sql, head, 'h.number', numbers, ' ORDER BY d.id', [target]);
}

/** Those that will be able to go: all that hold their numbers can go before them. */
export function movable(order: NumberOrder): Set<number> {
  const going = new Set<number>();
  const behind = new Map<number, number[]>();
  const left = new Map<number, number>();
  const ready: number[] = [];
  for (const [id, { holders, free }] of order) {
    const others = holders.filter((holder) => order.has(holder.id));
    const dead = holders.some((holder) => !order.has(holder.id) && isDead(holder));
    for (const holder of others) (behind.get(holder.id) ?? behind.set(holder.id, []).get(holder.id))?.push(id);
    left.set(id, free && !dead ? others.length : Number.POSITIVE_INFINITY);
    if (left.get(id) === 0) ready.push(id);
  }
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    going.add(id);
    for (const next of behind.get(id) ?? []) {
      const count = (left.get(next) as number) - 1;
      left.set(next, count);
      if (count === 0) ready.push(next);
    }
  }
  return going;
}

/** Of each row that cannot go the first in whose way that is, and whether following such rows leads back to it. */
export function inTheWay(order: NumberOrder, going: ReadonlySet<number>): Map<number, { readonly holder: Holder; readonly ring: boolean }> {
  const next = new Map<number, Holder>();
  for (const [id, { holders }] of order) {
    const holder = going.has(id) ? undefined : holders.find((other) => (order.has(other.id) ? !going.has(other.id) : isDead(other)));
    if (holder) next.set(id, holder);
  }
  const rings = ringsOf(next);
  return new Map([...next].map(([id, holder]) => [id, { holder, ring: rings.has(id) }]));
}

function ringsOf(next: ReadonlyMap<number, Holder>): Set<number> {
  const [rings, done] = [new Set<number>(), new Set<number>()];
  for (const start of next.keys()) {
    const path: number[] = [];
    let at: number | undefined = start;
    for (; at !== undefined && !done.has(at); at = next.get(at)?.id) {
      done.add(at);
      path.push(at);
    }
    const from = at === undefined ? -1 : path.indexOf(at);
    if (from >= 0) for (const id of path.slice(from)) rings.add(id);
  }
  return rings;
}
