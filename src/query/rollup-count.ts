/** Rollup counts: which totals can be read from the rollups, namely those filtered by district, department and day only. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { Filter } from '../api.js';
import { scope } from '../access/scope.js';
import { all, always, type Predicate } from '../db/predicate.js';
import type { Sql } from '../db/sql.js';
import { type QueryScope, filtered } from './filter.js';
import { listOfKind } from './lists.js';

/** Counts the live records of a kind under a condition on `district`, `department` and `day`; passed in by src/app.ts. */
export type RollupCount = (sql: Sql, kind: KindDefinition, where: Predicate) => Promise<number>;

const ROLLUP_COLUMNS = ['district', 'department', 'day'];

/** Whether rollups can count what a filter finds. */
export const isOverDays = (kind: KindDefinition, filter: Filter | null): boolean => filter === null || rewritten(kind, filter) !== null;

/** The condition that rollups can count; null where the filter needs more than rollups have. */
export function overDays(queryScope: QueryScope, kind: KindDefinition, filter: Filter | null): Predicate | null {
  const condition = filter && rewritten(kind, filter);
  if (filter && !condition) return null;
  return all([kind.shared ? always : scope(queryScope.viewer, queryScope.dialect, 'byOwners'), filtered(queryScope, listOfKind(kind), condition)]);
}

function rewritten(kind: KindDefinition, filter: Filter): Filter | null {
  if ('reference' in filter || 'some' in filter) return null;
  if ('not' in filter) {
    const inner = rewritten(kind, filter.not);
    return inner && { not: inner };
  }
  if ('and' in filter) return each(kind, filter.and, (and) => ({ and }));
  if ('or' in filter) return each(kind, filter.or, (or) => ({ or }));
  if (ROLLUP_COLUMNS.includes(filter.field)) return filter;
  // A moment or a year differs from its day: only an own date that is a day means the same as `day`.
  const isDay = filter.field === kind.ownDate && kind.fields.some((field) => field.name === filter.field && field.shape === 'day');
  return isDay ? { ...filter, field: 'day' } : null;
}

function each(kind: KindDefinition, parts: readonly Filter[], combine: (parts: Filter[]) => Filter): Filter | null {
  const found = parts.flatMap((part) => rewritten(kind, part) ?? []);
  return found.length === parts.length ? combine(found) : null;
}
