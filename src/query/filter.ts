/** Filter compiler: a filter as a predicate over its list. What may be filtered is in the list; how much, in the limits here. */
import type { Viewer } from '../../schema/organisation.js';
import { HubError } from '../../schema/errors.js';
import type { Filter } from '../api.js';
import { name } from '../db/sql.js';
import type { ListOf } from './lists.js';
import { MOST_VALUES, matched, matchedExact, matchedSeveral, ofWholeIds } from './match.js';
import { matchedOwner } from './owners.js';
import { all, always, any, type Dialect, not, type Predicate } from '../db/predicate.js';
import { visible } from './visible.js';

const DEPTH = 8;
const REFERENCES = 3;
const CONDITIONS = 100;

/** Viewer and engine of a query. */
export interface QueryScope {
  readonly viewer: Viewer;
  readonly dialect: Dialect;
  /** Its page walks the index of the order: SQLite would take that of a district and sort all of it. */
  readonly walks?: boolean;
  /** It walks the index of the days. */
  readonly byDay?: boolean;
}

export function filtered(scope: QueryScope, list: ListOf, filter: Filter | null): Predicate {
  if (!filter) return always;
  measure(filter);
  return condition(scope, list, filter);
}

function condition(scope: QueryScope, list: ListOf, filter: Filter): Predicate {
  if ('and' in filter) return all(filter.and.map((part) => condition(scope, list, part)));
  if ('or' in filter) return any(filter.or.map((part) => condition(scope, list, part)));
  if ('not' in filter) return not(condition(scope, list, filter.not));
  if ('reference' in filter) return referred(scope, list, filter.reference, filter.filter);
  if ('some' in filter) return referring(scope, list, filter.some, filter.filter);
  if (!list.filters.has(filter.field)) refuse(`${filter.field} 不可用于筛选`);
  const exact = list.exact.get(filter.field);
  if (exact) return matchedExact(exact, name(exact.column), filter.field, filter.match);
  const match = list.several.has(filter.field) ? matchedSeveral : list.owners.has(filter.field) ? matchedOwner : matched;
  const stored = scope.byDay && filter.field === 'day' ? list.day : filter.field;
  const column = `${scope.walks && scope.dialect === 'sqlite' && list.owners.has(filter.field) ? '+' : ''}${name(stored)}`;
  return match(scope.dialect, column, filter.field, list.wholeIds.has(filter.field) ? ofWholeIds(filter.match) : filter.match);
}

/** A record the viewer may not see counts as absent: neither the filter nor its negation reveals anything of it. */
function referred(scope: QueryScope, list: ListOf, reference: string, filter: Filter): Predicate {
  const target = list.references.get(reference);
  if (!target) return refuse(`${reference} 不可用于筛选`);
  const to = target.to();
  const where = all([visible(scope.viewer, to, scope.dialect), condition({ ...scope, walks: false, byDay: false }, to, filter)]);
  return { text: `${name(target.column)} IN (SELECT ${name('id')} FROM ${name(to.table)} WHERE ${where.text})`, params: where.params };
}

/**
 * One that the viewer may not see counts as absent here too. The index of the reference is named: SQLite would as soon take that of a code in the
 * condition, a quarter of the table for each row. On a server the condition may become a join, which the optimizer lays out by its figures.
 */
function referring(scope: QueryScope, list: ListOf, reverse: string, filter: Filter): Predicate {
  const others = list.reverses().get(reverse);
  if (!others) return refuse(`${reverse} 不可用于筛选`);
  const from = others.from();
  const where = all([visible(scope.viewer, from, scope.dialect), condition({ ...scope, walks: false, byDay: false }, from, filter)]);
  const table = `${name(from.table)}${scope.dialect === 'sqlite' ? ` INDEXED BY ${name(others.index)}` : ''}`;
  // Of a table that refers to itself the row outside has no name inside.
  if (from.table === list.table)
    return {
      text: `id IN (SELECT ${name(others.column)} FROM ${table} WHERE ${name(others.column)} IS NOT NULL AND ${where.text})`,
      params: where.params,
    };
  const text = `EXISTS (SELECT 1 FROM ${table} WHERE ${name(others.column)}=${name(list.table)}.${name('id')} AND ${where.text})`;
  return { text, params: where.params };
}

function measure(filter: Filter): void {
  let conditions = 0;
  let values = 0;
  const visit = (filterPart: Filter, depth: number, references: number): void => {
    if (depth > DEPTH) refuse(`最多嵌套 ${DEPTH} 层`);
    if (references > REFERENCES) refuse(`最多经过 ${REFERENCES} 层关联`);
    if (++conditions > CONDITIONS) refuse(`最多 ${CONDITIONS} 个条件`);
    if ('and' in filterPart) for (const part of filterPart.and) visit(part, depth + 1, references);
    else if ('or' in filterPart) for (const part of filterPart.or) visit(part, depth + 1, references);
    else if ('not' in filterPart) visit(filterPart.not, depth + 1, references);
    else if ('reference' in filterPart || 'some' in filterPart) visit(filterPart.filter, depth + 1, references + 1);
    else if ((values += filterPart.match.in?.length ?? 0) > 2 * MOST_VALUES) refuse(`各处 in 合计最多 ${2 * MOST_VALUES} 个值`);
  };
  visit(filter, 1, 0);
}

function refuse(why: string): never {
  throw new HubError('BAD_ARGUMENT', { name: 'filter', why });
}
