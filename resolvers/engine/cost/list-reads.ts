/** List reads: how many rows a condition on a list makes the database look at, by the indices that the list has. */
import type { FieldDefinition, KindDefinition } from '../../../schema/kind/kind-definition.js';
import { reversesOf } from '../../../schema/kind/reverses.js';
import type { Viewer } from '../../../schema/organisation.js';
import { isOfDepartment } from '../../../src/access/scope.js';
import type { Hub, Sizes } from '../../../src/api.js';

/** Of whom and of how large a store a cost is. */
export interface Asked {
  readonly viewer: Viewer;
  readonly sizes: Pick<Sizes, 'rows'>;
  readonly hub: Pick<Hub, 'city' | 'today' | 'queries'>;
}

/** What of a list decides the cost of a condition on it. */
export interface ListReads {
  /** The kind's or the log's, as the port of sizes knows it. */
  readonly name: string;
  readonly indexed: ReadonlySet<string>;
  /** Behind the first column of an index, with the rows of one value in their order: a page looks at no others, a count reads the index. */
  readonly inOrder?: ReadonlySet<string>;
  /** One value of these stands in a few rows. */
  readonly keys: ReadonlySet<string>;
  /** Rows beyond the scope are seen by departments that take part in them: for those no rollup counts what is seen. */
  readonly takesPart: boolean;
  /** Conditions on nothing but these are counted from the rollups. */
  readonly counted: ReadonlySet<string>;
  /** Those of them that are the record's own day. */
  readonly days: ReadonlySet<string>;
  readonly references: ReadonlyMap<string, () => ListReads>;
  readonly reverses: () => ReadonlyMap<string, ListReads>;
}

const lists = new WeakMap<KindDefinition, ListReads>();

export function kindReads(kind: KindDefinition): ListReads {
  const cached = lists.get(kind);
  if (cached) return cached;
  const days = ['day', ...kind.fields.flatMap(({ name, shape }) => (name === kind.ownDate && shape === 'day' ? [name] : []))];
  const counted = ['district', 'department', ...days];
  const list: ListReads = {
    name: kind.name,
    indexed: new Set([...counted, ...kind.fields.flatMap(({ name, indexed }) => (indexed ? [name] : [])), kind.naturalKey[0] as string]),
    keys: new Set(['id', ...kind.naturalKey.filter((name, i) => kind.fields.some((field) => field.name === name && isNumber(field, i)))]),
    takesPart: kind.takesPart !== null,
    counted: new Set(counted),
    days: new Set(days),
    references: new Map(kind.references.map(({ name, to }) => [name, () => kindReads(to())])),
    reverses: () => new Map(reversesOf(kind).map(({ name, from }) => [name, kindReads(from)])),
  };
  lists.set(kind, list);
  return list;
}

/** A body's own number of a record, with an index; a body's code stands in all its records. */
const isNumber = ({ shape, form, indexed }: FieldDefinition, place: number): boolean =>
  (shape === 'text' || shape === 'code') && form !== 'uscc' && (indexed || place === 0);

const none: ReadonlySet<string> = new Set();
const NO_REVERSES: ReadonlyMap<string, ListReads> = new Map();

// `src/query/deliveries-by-state.ts` reads them so.
const IN_ORDER: Readonly<Record<string, ReadonlySet<string>>> = { deliveries: new Set(['state']) };

/** @param indexed columns that an index begins with */
export const logReads = (name: string, indexed: readonly string[]): ListReads => ({
  name,
  indexed: new Set(indexed),
  inOrder: IN_ORDER[name] ?? none,
  keys: new Set(['id']),
  takesPart: false,
  counted: none,
  days: none,
  references: new Map(),
  reverses: () => NO_REVERSES,
});

export interface Reach {
  /** Rows that an index leads to; all that the viewer sees where none helps. */
  readonly rows: number;
  /** Rows looked at to find a page, beyond those of the page; 0 where an index holds them in order. */
  readonly page: number;
  /** Rows looked at to count. */
  readonly total: number;
}

interface Parts {
  /** Rows that the best index leads to. */
  within: number;
  /** Conditions, and whether one of them has no index. */
  conditions: number;
  scans: boolean;
  /** Conditions that the rollups know, and no other. */
  counted: boolean;
  /** Rows of other lists that must be found first. */
  elsewhere: number;
  /** Rows of other lists that are looked at for each row. */
  beside: number;
}

// Of a list by a value of an indexed code: states and kinds are few, and the largest is most of them.
const OF_VALUE = 1 / 4;
const OF_RANGE = 1 / 2;
const OF_KEY = 100;
// A condition more on a row that is read is half of reading it.
const CONDITION = 0.5;

/** @param filter as GraphQL gives it in, variables put in @param orderBy likewise */
export function reachOf(list: ListReads, filter: unknown, asked: Asked, orderBy: unknown = null): Reach {
  const live = asked.sizes.rows(list.name, asked.viewer);
  // The index of one field holds the order of one field: all that is found is sorted by two.
  const sorted = Array.isArray(orderBy) && orderBy.length > 1;
  const rollups = !list.takesPart || !isOfDepartment(asked.viewer);
  const whole: Reach = { rows: live, page: sorted ? live : 0, total: rollups && list.counted.size > 0 ? 0 : live };
  if (!isObject(filter)) return whole;
  const { within, conditions, scans, counted, elsewhere, beside } = partsOf(list, filter, live, asked);
  if (conditions === 0) return whole;
  if (counted) return { rows: within, page: sorted ? within : 0, total: rollups ? 0 : within };
  const looked = Math.ceil(within * (1 + CONDITION * (conditions - 1) + beside)) + elsewhere;
  return { rows: within, page: scans || sorted || conditions > 1 || ordersByAnother(filter, orderBy) ? looked : 0, total: looked };
}

/** Rows of other lists that a condition looks at for these rows, below parents too. */
export function besides(list: ListReads, filter: unknown, rows: number, asked: Asked): number {
  if (!isObject(filter)) return 0;
  const { elsewhere, beside } = partsOf(list, filter, asked.sizes.rows(list.name, asked.viewer), asked);
  return elsewhere + rows * beside;
}

/** One field's index leads to the rows, in its own order: by another field all of them are sorted for the first page. */
function ordersByAnother(filter: Readonly<Record<string, unknown>>, orderBy: unknown): boolean {
  const [first] = Array.isArray(orderBy) && isObject(orderBy[0]) ? Object.keys(orderBy[0]) : [];
  return first !== undefined && first !== 'id' && filter[first] === undefined;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

function partsOf(list: ListReads, filter: Readonly<Record<string, unknown>>, live: number, asked: Asked): Parts {
  const all: Parts = { within: live, conditions: 0, scans: false, counted: true, elsewhere: 0, beside: 0 };
  for (const [name, value] of Object.entries(filter)) {
    if (!isObject(value)) continue;
    if (name === 'and') for (const part of entries(value)) both(all, partsOf(list, part, live, asked));
    else if (name === 'or')
      both(
        all,
        either(
          entries(value).map((part) => partsOf(list, part, live, asked)),
          live,
        ),
      );
    // No index leads to what is not.
    else if (name === 'not') both(all, { ...partsOf(list, value, live, asked), within: live, scans: true });
    else both(all, referredOr(list, name, value, live, asked));
  }
  return all;
}

const entries = (value: object): Readonly<Record<string, unknown>>[] => (Array.isArray(value) ? value : [value]).filter(isObject);

function both(all: Parts, part: Parts): void {
  all.within = Math.min(all.within, part.within);
  all.conditions += part.conditions;
  all.scans ||= part.scans;
  all.counted &&= part.counted;
  all.elsewhere += part.elsewhere;
  all.beside += part.beside;
}

function either(parts: readonly Parts[], live: number): Parts {
  const any: Parts = { within: 0, conditions: 0, scans: false, counted: true, elsewhere: 0, beside: 0 };
  for (const part of parts) {
    const within = any.within + part.within;
    both(any, part);
    any.within = Math.min(live, within);
  }
  return any;
}

function referredOr(list: ListReads, name: string, value: Readonly<Record<string, unknown>>, live: number, asked: Asked): Parts {
  const target = list.references.get(name)?.();
  const others = target ? undefined : list.reverses().get(name);
  if (others) return referring(others, value, live, asked);
  if (!target) return matched(list, name, value, live, asked);
  const referred = reachOf(target, value, asked);
  // The ids of the other list are found first; all of this one are then held against them.
  return { within: live, conditions: 1, scans: true, counted: false, elsewhere: referred.total + referred.page, beside: 0 };
}

/** Of each row the index of the reference leads to those that refer to it: to the first, or where they must fulfil something to all it has. */
function referring(others: ListReads, value: Readonly<Record<string, unknown>>, live: number, asked: Asked): Parts {
  const all: Parts = { within: live, conditions: 0, scans: true, counted: false, elsewhere: 0, beside: 0 };
  for (const operator of ['some', 'none'] as const) {
    const filter = value[operator];
    if (!isObject(filter)) continue;
    const inner = partsOf(others, filter, asked.sizes.rows(others.name, asked.viewer), asked);
    const each = asked.sizes.rows(others.name, asked.viewer) / Math.max(1, live);
    all.conditions += 1;
    all.elsewhere += inner.elsewhere;
    all.beside += inner.conditions === 0 ? 1 : each * (1 + CONDITION * inner.conditions + inner.beside) + 1;
  }
  return all.conditions === 0 ? { ...all, scans: false, counted: true } : all;
}

const given = (value: unknown): boolean => value !== undefined && value !== null;

function matched(list: ListReads, name: string, match: Readonly<Record<string, unknown>>, live: number, asked: Asked): Parts {
  const operators = Object.keys(match).filter((operator) => given(match[operator]));
  const parts: Parts = { within: live, conditions: operators.length, scans: false, counted: list.counted.has(name), elsewhere: 0, beside: 0 };
  if (operators.length === 0) return { ...parts, counted: true };
  // One value stands for a list of one.
  const values = (given(match.eq) ? 1 : 0) + (Array.isArray(match.in) ? match.in.length : given(match.in) ? 1 : 0);
  const ranges = ['gt', 'gte', 'lt', 'lte', 'startsWith'].some((operator) => given(match[operator]));
  if (list.keys.has(name) && values > 0) parts.within = Math.min(live, OF_KEY * values);
  else if (list.days.has(name) && (values > 0 || ranges)) parts.within = asked.sizes.rows(list.name, asked.viewer, ...daysOf(match));
  else if ((list.indexed.has(name) || list.inOrder?.has(name)) && values > 0) parts.within = Math.ceil(live * OF_VALUE);
  else if (list.indexed.has(name) && ranges) parts.within = Math.ceil(live * OF_RANGE);
  else parts.scans = true;
  return parts;
}

function daysOf(match: Readonly<Record<string, unknown>>): [string | null, string | null] {
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  const days = [match.eq, ...(Array.isArray(match.in) ? match.in : [])].filter((day) => typeof day === 'string').sort() as string[];
  if (days.length > 0) return [days[0] as string, days.at(-1) as string];
  const starts = text(match.startsWith);
  if (starts !== null) return [starts, `${starts}~`];
  return [text(match.gte) ?? text(match.gt), text(match.lte) ?? text(match.lt)];
}
