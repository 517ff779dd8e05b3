/** Page requests made from a list's arguments: size, filter as a tree with local ids, order, and the parts that are selected. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { Filter, Match, PageParts, PageRequest } from '../../src/api.js';
import { type FilterInput, type ListArguments, PAGE } from '../engine/dynamic-resolvers.js';
import { localId } from '../engine/global-id.js';
import { orderOf } from './kind-inputs.js';

/** What a list's own names stand for in the store. */
export interface ListNames {
  /** null for a log, whose ids are local */
  readonly kind: KindDefinition | null;
  readonly stored: (name: string) => string;
}

const kindNames = new WeakMap<KindDefinition, ListNames>();

export function namesOf(kind: KindDefinition): ListNames {
  let names = kindNames.get(kind);
  if (!names) {
    const renamed = new Map(kind.fields.map((field) => [field.apiName, field.name]));
    kindNames.set(kind, (names = { kind, stored: (name) => renamed.get(name) ?? name }));
  }
  return names;
}

export function requestOf(list: ListNames, args: ListArguments, columns: readonly string[], parts: PageParts): PageRequest {
  const { after = null, before = null, filter = null } = args;
  const given = { first: args.first ?? null, last: args.last ?? null };
  // Whoever says only `before` turns back a page.
  const otherwise = before !== null && after === null ? { first: null, last: PAGE } : { first: PAGE, last: null };
  const size = given.first === null && given.last === null ? otherwise : given;
  return { ...size, after, before, filter: filter && filterOf(list, filter), orderBy: orderOf(list.stored, args.orderBy), columns, parts };
}

export function filterOf(list: ListNames, input: FilterInput): Filter {
  const parts = Object.entries(input).flatMap(([name, value]) => (value === null || value === undefined ? [] : [conditionOf(list, name, value)]));
  return parts.length === 1 ? (parts[0] as Filter) : { and: parts };
}

function conditionOf(list: ListNames, name: string, value: unknown): Filter {
  if (name === 'and') return { and: (value as FilterInput[]).map((entry) => filterOf(list, entry)) };
  if (name === 'or') return { or: (value as FilterInput[]).map((entry) => filterOf(list, entry)) };
  if (name === 'not') return { not: filterOf(list, value as FilterInput) };
  const { kind } = list;
  const reference = kind?.references.find((entry) => entry.name === name);
  if (reference) return { reference: name, filter: filterOf(namesOf(reference.to()), value as FilterInput) };
  return { field: list.stored(name), match: name === 'id' && kind ? localIds(kind, value as Match) : (value as Match) };
}

function localIds(kind: KindDefinition, match: Match): Match {
  const local = (id: Match['eq']): Match['eq'] => (typeof id === 'string' ? localId(kind.name, id) : id);
  return { ...match, eq: local(match.eq), ne: local(match.ne), in: match.in?.map((id) => localId(kind.name, String(id))) };
}
