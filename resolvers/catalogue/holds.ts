/** Whether a filter over a few texts holds of a row that was worked out, with the words of the lists that SQL filters: null equals nothing. */
import type { Filter, Match } from '../../src/api.js';

export function holds(filter: Filter | null, row: Readonly<Record<string, string | null>>): boolean {
  if (filter === null) return true;
  if ('and' in filter) return filter.and.every((part) => holds(part, row));
  if ('field' in filter) return matches(filter.match, row[filter.field] ?? null);
  throw new Error('a condition that is not asked here');
}

function matches({ eq, ne, in: list, isNull, listed }: Match, value: string | null): boolean {
  if (eq !== undefined && eq !== null && value !== eq) return false;
  if (ne !== undefined && ne !== null && value === ne) return false;
  if (list && (value === null || !list.includes(value))) return false;
  if (isNull !== undefined && isNull !== null && (value === null) !== isNull) return false;
  return !listed || (value !== null && listed.values.includes(value) === listed.is);
}
