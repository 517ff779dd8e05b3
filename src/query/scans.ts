/**
 * Scans: whether a request reads more than a page, because no index holds the rows it asks for in the order it asks for. Such a read goes aside
 * (`ReadLimit`): sorting a month of acts, or all of a district by date, held the loop for a second at a hundred thousand acts.
 */
import type { Filter, Match, PageRequest } from '../api.js';
import type { ListOf } from './lists.js';

/**
 * @param counted the total comes from the rollups
 * @param few the viewer is bound to a department, of which a district may have few rows: by another index than its own they may all lie at the
 *   end (measured: 30 of 60 000 in the order of their day, 120 to 260 ms)
 */
export function scans(
  list: ListOf,
  { filter, orderBy, parts }: Pick<PageRequest, 'filter' | 'orderBy' | 'parts'>,
  counted: boolean,
  few = false,
): boolean {
  const met = filter === null ? [] : conditionsOf(filter);
  // Of ids there are as many rows as are named.
  if (met?.some(({ field, match }) => field === 'id' && isGiven(match.eq ?? match.in))) return false;
  if (few && !list.shared && !(met?.length === 0 && orderBy.every(({ field }) => field === 'id'))) return true;
  if (parts.total && !counted) return true;
  return (parts.rows || parts.previous || parts.next) && !(met && holdsInOrder(list, met, orderBy));
}

/** Below parents: what is read of each, and not only its first rows. @param few as above: of a parent's rows it may be the last ones */
export const scansBelow = ({ filter, orderBy, parts }: PageRequest, parents: number, few = false): boolean =>
  few || filter !== null || orderBy.length > 0 || (parts.total && parents > PARENTS);

// A total below reads the index of the reference: some tens of rows of each parent.
const PARENTS = 50;

interface Condition {
  readonly field: string;
  readonly match: Match;
}

/** Conditions that must all hold; null where there are others, which no index holds. */
function conditionsOf(filter: Filter): Condition[] | null {
  if ('field' in filter) return [filter];
  if (!('and' in filter)) return null;
  const found = filter.and.map(conditionsOf);
  return found.some((part) => part === null) ? null : found.flatMap((part) => part ?? []);
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;
const RANGES = ['gt', 'gte', 'lt', 'lte', 'startsWith'] as const;
const VALUES = ['eq', 'in', 'isNull'] as const;
// Behind a value of these the ids follow, or so few that they are sorted; that there is none is said in two ways, which no index holds.
const STAMP = ['district', 'day'];

/** An index begins with the field of the condition, if there is one, and has the rows behind it in their order. */
function holdsInOrder(list: ListOf, conditions: readonly Condition[], orderBy: PageRequest['orderBy']): boolean {
  const end = orderBy.findIndex(({ field }) => field === 'id');
  const order = end < 0 ? orderBy : orderBy.slice(0, end);
  const [by] = order;
  if (order.length > 1) return false;
  const [condition] = conditions;
  if (!condition) return true;
  const { field } = condition;
  if (conditions.some((other) => other.field !== field)) return false;
  const operators = conditions.flatMap(({ match }) => Object.keys(match).filter((name) => match[name as keyof Match] !== undefined));
  const only = (names: readonly string[]): boolean => operators.every((name) => names.includes(name));
  if (list.orders.has(field) && only(RANGES)) return by?.field === field;
  const { match } = condition;
  if (operators.length !== 1 || !only(VALUES) || match.isNull === false) return false;
  const ofStamp = list.withdrawable && STAMP.includes(field) && isGiven(match.eq ?? match.in);
  // The index of the days holds the ids in order only where the rows are asked for by day.
  const ofOrder = list.orders.has(field) && (field !== 'day' || by !== undefined);
  return (ofOrder || ofStamp) && (by === undefined || by.field === field);
}
