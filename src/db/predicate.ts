/** Predicates: conditions as text and parameters. Column names come from definitions only, never from a caller. */
import type { Sql } from './sql.js';

export interface Predicate {
  readonly text: string;
  readonly params: readonly (string | number)[];
}

export type Dialect = Sql['dialect'];

export const always: Predicate = { text: '1=1', params: [] };
export const never: Predicate = { text: '1=0', params: [] };

export function all(predicates: readonly Predicate[]): Predicate {
  const parts = predicates.filter((each) => each !== always);
  return parts.length === 0 ? always : { text: parts.map((each) => each.text).join(' AND '), params: parts.flatMap((each) => each.params) };
}

export function any(predicates: readonly Predicate[]): Predicate {
  if (predicates.length === 0) return never;
  return { text: `(${predicates.map((each) => `(${each.text})`).join(' OR ')})`, params: predicates.flatMap((each) => each.params) };
}

/** A comparison with NULL is NULL, not false: NOT must hold for it. */
export const not = (inner: Predicate): Predicate => ({ text: `NOT COALESCE((${inner.text}),0)`, params: inner.params });
