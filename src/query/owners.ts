/**
 * Owner conditions: on district and department, columns in which the empty text, or in some logs null, is none. A value that an answer shows as
 * null is null in filters too.
 */
import type { Match } from '../api.js';
import { matched } from './match.js';
import { all, always, any, type Dialect, never, type Predicate } from '../db/predicate.js';

/** The bare column, for its index; `NULLIF` would read the whole table. */
export function matchedOwner(dialect: Dialect, column: string, field: string, match: Match): Predicate {
  const as = (part: Match): Predicate => matched(dialect, column, field, part);
  const none = any([as({ eq: '' }), as({ isNull: true })]);
  const some = all([as({ ne: '' }), as({ isNull: false })]);
  const { eq, ne, isNull, in: among, listed, ...ranges } = match;
  const parts: Predicate[] = [];
  if (eq !== undefined) parts.push(eq === null ? none : eq === '' ? never : as({ eq }));
  if (ne !== undefined) parts.push(ne === null ? some : ne === '' ? always : as({ ne }));
  if (among) parts.push(as({ in: among.filter((part) => part !== '') }));
  if (typeof isNull === 'boolean') parts.push(isNull ? none : some);
  if (listed) parts.push(some, as({ listed }));
  if (Object.values(ranges).some((value) => value !== undefined && value !== null)) parts.push(as(ranges), some);
  return all(parts);
}
