/** Page requests made from a list's arguments: size, filter as a tree with local ids, order, and the parts that are selected. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { Filter, Match, PageParts, PageRequest } from '../../src/api.js';
import { type FilterInput, type ListArguments, PAGE } from '../engine/dynamic-resolvers.js';
import { localId } from '../engine/global-id.js';
import { orderOf } from './kind-inputs.js';

/** @param kind the kind of the list; null for a log, whose ids are local */
export function requestOf(kind: KindDefinition | null, args: ListArguments, columns: readonly string[], parts: PageParts): PageRequest {
  const { after = null, before = null, filter = null } = args;
  const given = { first: args.first ?? null, last: args.last ?? null };
  // Whoever says only `before` turns back a page.
  const otherwise = before !== null && after === null ? { first: null, last: PAGE } : { first: PAGE, last: null };
  const size = given.first === null && given.last === null ? otherwise : given;
  return { ...size, after, before, filter: filter && filterOf(kind, filter), orderBy: orderOf(args.orderBy), columns, parts };
}

export function filterOf(kind: KindDefinition | null, input: FilterInput): Filter {
  const parts = Object.entries(input).flatMap(([name, value]) => (value === null || value === undefined ? [] : [conditionOf(kind, name, value)]));
  return parts.length === 1 ? (parts[0] as Filter) : { and: parts };
}

function conditionOf(kind: KindDefinition | null, name: string, value: unknown): Filter {
  if (name === 'and') return { and: (value as FilterInput[]).map((entry) => filterOf(kind, entry)) };
  if (name === 'or') return { or: (value as FilterInput[]).map((entry) => filterOf(kind, entry)) };
  if (name === 'not') return { not: filterOf(kind, value as FilterInput) };
  const reference = kind?.references.find((entry) => entry.name === name);
  if (reference) return { reference: name, filter: filterOf(reference.to(), value as FilterInput) };
  return { field: name, match: name === 'id' && kind ? localIds(kind, value as Match) : (value as Match) };
}

function localIds(kind: KindDefinition, match: Match): Match {
  const local = (id: Match['eq']): Match['eq'] => (typeof id === 'string' ? localId(kind.name, id) : id);
  return { ...match, eq: local(match.eq), ne: local(match.ne), in: match.in?.map((id) => localId(kind.name, String(id))) };
}
