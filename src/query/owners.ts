/**
 * Owner conditions: on district and department, columns that are never null and use the empty text for none. A value that an answer shows as
 * null is null in filters too.
 */
import type { Match } from '../api.js';
import { matched } from './match.js';
import { all, always, type Dialect, never, type Predicate } from '../db/predicate.js';

/** The bare column, for its index; `NULLIF` would read the whole table. */
export function matchedOwner(dialect: Dialect, column: string, field: string, match: Match): Predicate {
  const as = (part: Match): Predicate => matched(dialect, column, field, part);
  const none = as({ eq: '' });
  const some = as({ ne: '' });
  const { eq, ne, isNull, in: among, ...ranges } = match;
  const parts: Predicate[] = [];
  if (eq !== undefined) parts.push(eq === null ? none : eq === '' ? never : as({ eq }));
  if (ne !== undefined) parts.push(ne === null ? some : ne === '' ? always : as({ ne }));
  if (among) parts.push(as({ in: among.filter((part) => part !== '') }));
  if (typeof isNull === 'boolean') parts.push(isNull ? none : some);
  if (Object.values(ranges).some((value) => value !== undefined && value !== null)) parts.push(as(ranges), some);
  return all(parts);
}
