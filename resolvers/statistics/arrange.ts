/** Order of groups: by measures and dimensions as asked, then by their keys, so that no two are ever equal; and pages through it by cursor. */
import { codeList } from '../../schema/lists.js';
import type { Dimension, StatisticsMeasure } from '../../schema/kind/statistics.js';
import type { City } from '../../schema/organisation.js';
import { HubError } from '../../schema/errors.js';
import type { StatisticsCell } from '../../src/api.js';
import type { AskedStatistics } from './arguments.js';

type Key = string | null;
type Value = bigint | number | null;

/** What decides the place of a group: its keys, and of each place of the order that is a measure its value. */
interface Placed {
  readonly keys: readonly Key[];
  readonly values: readonly Value[];
}

export interface Arranged extends Placed {
  readonly cell: StatisticsCell;
}

export interface GroupPage {
  readonly groups: readonly Arranged[];
  readonly hasPreviousPage: boolean;
  readonly hasNextPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** A sum as a whole number, exact; of no records it is nought, of records without any amount none. */
export function measured(cell: StatisticsCell, { sort, name }: StatisticsMeasure): Value {
  if (sort === 'count') return cell.count;
  if (sort === 'accepted') return cell.accepted;
  if (sort === 'distinct') return cell.distinct[name] ?? 0;
  const sum = cell.sums[name]?.sum ?? null;
  return sum === null ? (cell.count === 0 ? 0n : null) : BigInt(sum);
}

export function arranged(cells: readonly StatisticsCell[], asked: AskedStatistics, city: City): Arranged[] {
  const compare = comparing(asked, city);
  return cells.map((cell) => ({ cell, keys: cell.keys, values: asked.order.map(({ measure }) => measure && measured(cell, measure)) })).sort(compare);
}

type Compare<T> = (a: T, b: T) => number;

/** The groups with the largest value first, ties by key; those without a key are none of them. */
export function largestFirst(cells: readonly StatisticsCell[], { by, measure }: NonNullable<AskedStatistics['top']>, city: City): StatisticsCell[] {
  const byKey = comparingKeys(by, city);
  const named = cells.filter(({ keys }) => keys[0] !== null);
  return named.sort((a, b) => compareValues(measured(b, measure), measured(a, measure)) || byKey(a.keys[0] ?? null, b.keys[0] ?? null));
}

function comparing({ by, order }: AskedStatistics, city: City): Compare<Placed> {
  const ofKeys = by.map((dimension) => comparingKeys(dimension, city));
  const places = order.map(({ dimension, direction }, place): Compare<Placed> => {
    const i = dimension ? by.indexOf(dimension) : -1;
    const ascending: Compare<Placed> =
      i < 0
        ? (a, b) => compareValues(a.values[place] ?? null, b.values[place] ?? null)
        : (a, b) => compareNulls(a.keys[i] ?? null, b.keys[i] ?? null) ?? (ofKeys[i] as Compare<Key>)(a.keys[i] ?? null, b.keys[i] ?? null);
    return direction === 'ASC' ? ascending : (a, b) => ascending(b, a);
  });
  const keys = by.map(
    (_, i): Compare<Placed> =>
      (a, b) =>
        (ofKeys[i] as Compare<Key>)(a.keys[i] ?? null, b.keys[i] ?? null),
  );
  const all = [...places, ...keys];
  return (a, b) => {
    for (const compare of all) {
      const found = compare(a, b);
      if (found !== 0) return found;
    }
    return 0;
  };
}

/** In an order that was asked for none is the smallest, as everywhere; null where both are something, or nothing. */
const compareNulls = (a: Key, b: Key): number | null => (a === null && b !== null ? -1 : a !== null && b === null ? 1 : null);

const compareValues = (a: Value, b: Value): number => {
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1;
  return a === b ? 0 : a < b ? -1 : 1;
};

/** As its list has them, what is on no list behind them, and none at the end. */
function comparingKeys(dimension: Dimension, city: City): Compare<Key> {
  const places = new Map(listOf(dimension, city).map((code, i) => [code, i]));
  const placeOf = (key: string): number => places.get(key) ?? places.size;
  return (a, b) => {
    if (a === b) return 0;
    if (a === null || b === null) return a === null ? 1 : -1;
    return placeOf(a) - placeOf(b) || (a < b ? -1 : 1);
  };
}

function listOf({ sort, field }: Dimension, city: City): readonly string[] {
  if (sort === 'district') return city.districts.map(({ code }) => code);
  if (sort === 'department') return [...city.departments.keys()];
  if (field?.list !== undefined) return Object.keys(codeList(field.list).codes).sort();
  return Object.keys(field?.choices ?? {});
}

/** A page of groups in order. A cursor holds a place in the order and no group: what came or went since moves nothing else. */
export function pageOf(all: readonly Arranged[], asked: AskedStatistics, city: City): GroupPage {
  const after = asked.after === null ? null : readCursor(asked, asked.after);
  const compare = comparing(asked, city);
  const found = after ? all.findIndex((group) => compare(group, after) > 0) : 0;
  const start = found < 0 ? all.length : found;
  const groups = all.slice(start, start + asked.first);
  const cursorOf = (group: Arranged | undefined): string | null => (group ? writeCursor(asked, group) : null);
  return {
    groups,
    hasPreviousPage: start > 0,
    hasNextPage: start + groups.length < all.length,
    startCursor: cursorOf(groups[0]),
    endCursor: cursorOf(groups.at(-1)),
  };
}

const nameOf = ({ kind, by, order }: AskedStatistics): string =>
  [
    `${kind.name} statistics`,
    by.map(({ name }) => name).join(),
    order.map(({ dimension, measure, direction }) => `${(dimension ?? measure)?.name} ${direction}`).join(),
  ].join(':');

function writeCursor(asked: AskedStatistics, { keys, values }: Placed): string {
  const written = values.map((value) => (typeof value === 'bigint' ? `${value}` : value));
  return Buffer.from(JSON.stringify([nameOf(asked), keys, written])).toString('base64url');
}

function readCursor(asked: AskedStatistics, cursor: string): Placed {
  const bad = new HubError('BAD_ARGUMENT', { name: 'after', why: '游标无效,或不属于当前的分组与排序' });
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw bad;
  }
  if (!Array.isArray(parts) || parts.length !== 3 || parts[0] !== nameOf(asked)) throw bad;
  const [, keys, values] = parts as [string, unknown, unknown];
  if (!isListOf(keys, asked.by.length, isKey) || !isListOf(values, asked.order.length, isWritten)) throw bad;
  return { keys, values: values.map((value) => (typeof value === 'string' ? BigInt(value) : value)) };
}

const isListOf = <T>(value: unknown, length: number, is: (entry: unknown) => entry is T): value is T[] =>
  Array.isArray(value) && value.length === length && value.every(is);

const isKey = (key: unknown): key is Key => key === null || typeof key === 'string';
const isWritten = (value: unknown): value is string | number | null =>
  value === null || typeof value === 'number' || (typeof value === 'string' && /^-?\d{1,40}$/.test(value));
