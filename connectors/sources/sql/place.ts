/**
 * Place that a table has been followed to. Moments: the highest readable one that was read, and not later than the database's own clock; the next
 * pass begins an overlap before it, until it has stood still for longer than that and was read through once more: then exactly behind it.
 * A counter (an auto-increment, a version) has no minutes to take off: the next pass begins behind the highest number that a pass saw at
 * least an overlap ago by the hub's clock, so that numbers given out earlier and committed later come too.
 */
import type { ChangeOrder, Moments } from './order.js';
import type { Position, SourceValue } from './values.js';
import { toJson } from './values.js';

export interface TablePlace {
  /** The highest readable row that was read; of a counter, the row behind which the next pass begins. */
  readonly high: Position | null;
  /** When, by the hub's clock, a pass first ended at `high`; of a counter, at `mark`. */
  readonly since: number;
  readonly settled: boolean;
  /** Of a counter: the highest row, seen at `since`. */
  readonly mark: Position | null;
}

export const NOWHERE: TablePlace = { high: null, since: 0, settled: false, mark: null };

/** Where a pass begins: behind a row, or from a change time on (nulls and what is no moment come besides); both null: at the start. */
export interface Start {
  readonly behind: Position | null;
  readonly from: SourceValue;
}

export interface EndedPass {
  /** The highest readable row of the pass. */
  readonly best: Position | null;
  /** By the hub's clock. */
  readonly began: number;
  readonly now: number;
  /** By the database's clock. */
  readonly at: number;
  readonly overlapMs: number;
}

export function startOf({ high, settled }: TablePlace, order: ChangeOrder, overlapMs: number): Start {
  if (order.kind !== 'moments') return { behind: high, from: null };
  // What no longer reads as a moment (the column has another type now) is no place.
  if (high === null || order.moment(high[0] ?? null) === null) return { behind: null, from: null };
  return settled ? { behind: high, from: null } : { behind: null, from: order.earlier(high[0] ?? null, overlapMs) };
}

/** The highest row of a page, in the order of the page, whose moment is readable and not in the future. */
export function bestOf(positions: readonly Position[], order: ChangeOrder, at: number): Position | null {
  if (order.kind === 'none') return null;
  if (order.kind === 'counter') return positions.findLast(([change]) => change !== null) ?? null;
  return (
    positions.findLast(([change]) => {
      const moment = order.moment(change ?? null);
      return moment !== null && moment <= at;
    }) ?? null
  );
}

export function placeAfter(place: TablePlace, order: ChangeOrder, ended: EndedPass): TablePlace {
  if (order.kind === 'none') return place;
  return order.kind === 'counter' ? counted(place, ended) : dated(place, order, ended);
}

function dated(place: TablePlace, order: Moments, { best, began, now, at, overlapMs }: EndedPass): TablePlace {
  const high = best ?? place.high;
  if (high === null) return place;
  if (!same(high, place.high)) return { high, since: now, settled: false, mark: null };
  if (place.settled) return place;
  // A day, an hour that has not ended yet may still get rows that sort before the place.
  const over = at - (order.moment(high[0] ?? null) ?? at) >= order.unitMs + overlapMs;
  return over && began - place.since >= overlapMs ? { ...place, settled: true } : place;
}

function counted(place: TablePlace, { best, began, now, overlapMs }: EndedPass): TablePlace {
  const { mark, since } = place;
  if (mark === null) return best === null ? place : { ...place, mark: best, since: now };
  if (began - since < overlapMs) return place;
  const newer = best !== null && !same(best, mark);
  return { high: mark, since: newer ? now : 0, settled: false, mark: newer ? best : null };
}

const same = (one: Position | null, other: Position | null) => toJson(one) === toJson(other);
