/** Reach of the rollups: whether they hold what is asked of a kind, and which part of a filter they hold. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { type Dimension, dimensionsOf } from '../../schema/kind/statistics.js';
import { daysLater } from '../../schema/periods.js';
import type { Filter, Match, StatisticsRequest } from '../api.js';
import type { Grouping } from './grouped-records.js';

/** OneOfValues that a column of the rollups must have. */
export interface OneOfValues {
  readonly column: string;
  readonly values: readonly (string | number)[];
}

/** What of a filter stands in the rollups. */
export interface Conditions {
  readonly from: string | null;
  readonly to: string | null;
  /** Of `district` and `department`. */
  readonly owners: readonly OneOfValues[];
  readonly marginals: readonly OneOfValues[];
  /** The filter says nothing else. */
  readonly whole: boolean;
}

export interface RollupReach extends Conditions {
  readonly marginal: Dimension | null;
  /** Counts alone: `rollups` has them by day. */
  readonly plain: boolean;
  readonly byDay: boolean;
}

const OWNERS = ['district', 'department'];

export function conditionsOf(kind: KindDefinition, { filter, from, to }: Pick<StatisticsRequest, 'filter' | 'from' | 'to'>): Conditions {
  let [first, last, whole] = [from, to, true];
  const owners: OneOfValues[] = [];
  const marginals: OneOfValues[] = [];
  const columns = new Set(dimensionsOf(kind).flatMap(({ marginal, column }) => (marginal ? [column] : [])));
  const visit = (part: Filter): void => {
    if ('and' in part) for (const each of part.and) visit(each);
    else if ('field' in part) visitField(part.field, part.match);
    else whole = false;
  };
  const visitField = (field: string, match: Match): void => {
    const days = isOwnDay(kind, field) ? daysOfMatch(match) : null;
    const values = valuesOf(match);
    if (days) {
      if (days.from !== null && (first === null || days.from > first)) first = days.from;
      if (days.to !== null && (last === null || days.to < last)) last = days.to;
    } else if (values && OWNERS.includes(field)) owners.push({ column: field, values });
    else if (values && columns.has(field)) marginals.push({ column: field, values });
    else whole = false;
  };
  if (filter) visit(filter);
  return { from: first, to: last, owners, marginals, whole };
}

/** Null where the records must be read. */
export function reachOf({ kind, by, measures }: Grouping, request: StatisticsRequest): RollupReach | null {
  const conditions = conditionsOf(kind, request);
  if (!conditions.whole || measures.some(({ sort }) => sort === 'distinct')) return null;
  const columns = new Set([
    ...by.filter(({ marginal }) => marginal).map(({ column }) => column),
    ...conditions.marginals.map(({ column }) => column),
  ]);
  if (columns.size > 1 || by.some(({ sort, marginal }) => (sort === 'code' || sort === 'item') && !marginal)) return null;
  const [column] = columns;
  const marginal = dimensionsOf(kind).find((dimension) => dimension.marginal && dimension.column === column) ?? null;
  const byDay = by.some(({ grain }) => grain === 'DAY' || grain === 'WEEK');
  const plain = !marginal && measures.every(({ sort }) => sort !== 'sum');
  return byDay && !plain ? null : { ...conditions, marginal, plain, byDay };
}

/** The record's own day; of a moment or a year the field is another thing than its day. */
const isOwnDay = (kind: KindDefinition, field: string): boolean =>
  field === 'day' || (field === kind.ownDate && kind.fields.some(({ name, shape }) => name === field && shape === 'day'));

const given = (match: Match): [string, unknown][] => Object.entries(match).filter(([, value]) => value !== undefined && value !== null);

function valuesOf(match: Match): readonly (string | number)[] | null {
  const operators = given(match);
  if (operators.length !== 1) return null;
  if (match.eq !== undefined && match.eq !== null && match.eq !== '') return [match.eq];
  return match.in && !match.in.includes('') ? match.in : null;
}

function daysOfMatch(match: Match): { readonly from: string | null; readonly to: string | null } | null {
  let [from, to]: [string | null, string | null] = [null, null];
  for (const [operator, value] of given(match)) {
    if (typeof value !== 'string') return null;
    if (operator === 'eq') [from, to] = [later(from, value), earlier(to, value)];
    else if (operator === 'gte') from = later(from, value);
    else if (operator === 'gt') from = later(from, daysLater(value, 1));
    else if (operator === 'lte') to = earlier(to, value);
    else if (operator === 'lt') to = earlier(to, daysLater(value, -1));
    else return null;
  }
  return { from, to };
}

const later = (day: string | null, other: string): string => (day === null || other > day ? other : day);
const earlier = (day: string | null, other: string): string => (day === null || other < day ? other : day);
