/** Page requests made from a list's arguments: size, filter as a tree with local ids, order, and the parts that are selected. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { type Reverse, reversesOf } from '../../schema/kind/reverses.js';
import type { City, Viewer } from '../../schema/organisation.js';
import type { Filter, JoinedReference, Match, PageParts, PageRequest } from '../../src/api.js';
import { type FilterInput, type ListArguments, PAGE } from '../engine/dynamic-resolvers.js';
import { areFixed } from '../engine/plan.js';
import { localId } from '../engine/global-id.js';
import { HubError } from '../../schema/errors.js';
import { type AskedBy, checkedCodes, type CodeMatch } from './codes.js';
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
    const renamed = new Map([['commit', 'firstCommit'], ...kind.fields.map((field) => [field.apiName, field.name] as const)]);
    kindNames.set(kind, (names = { kind, stored: (name) => renamed.get(name) ?? name }));
  }
  return names;
}

export function requestOf(list: ListNames, args: ListArguments, columns: readonly string[], parts: PageParts, asking: AskedBy): PageRequest {
  const { after = null, before = null, filter = null } = args;
  const given = { first: args.first ?? null, last: args.last ?? null };
  // Whoever says only `before` turns back a page.
  const otherwise = before !== null && after === null ? { first: null, last: PAGE } : { first: PAGE, last: null };
  const size = given.first === null && given.last === null ? otherwise : given;
  return { ...size, after, before, filter: filter && filterOf(list, filter, asking), orderBy: orderOf(list.stored, args.orderBy), columns, parts };
}

/** What of a page request hangs on the selection alone; the same object for the same plan. */
export interface PagePlan {
  readonly columns: readonly string[];
  readonly parts: PageParts;
  readonly joins?: readonly JoinedReference[];
}

interface Kept {
  readonly of: PagePlan;
  readonly city: City;
  readonly request: PageRequest;
}

const kept = new WeakMap<object, WeakMap<Viewer, Kept>>();

/** The request of a kind's list; that of fixed arguments is made once for each viewer, and what is made of it is kept with it. */
export function plannedRequest(kind: KindDefinition, args: ListArguments, plan: PagePlan, asking: AskedBy): PageRequest {
  const make = (): PageRequest => ({ ...requestOf(namesOf(kind), args, plan.columns, plan.parts, asking), ...(plan.joins && { joins: plan.joins }) });
  if (!areFixed(args)) return make();
  let byViewer = kept.get(args);
  if (!byViewer) kept.set(args, (byViewer = new WeakMap()));
  const known = byViewer.get(asking.viewer);
  if (known?.of === plan && known.city === asking.city) return known.request;
  const request = { ...make(), recurs: true };
  byViewer.set(asking.viewer, { of: plan, city: asking.city, request });
  return request;
}

/**
 * Null where it says nothing: a match or filter that was left out, is null or `{}` is no condition, and what holds it is none either. So `not`
 * of nothing lets all pass, and of alternatives those that say nothing are not there: they would let everything in.
 */
export function filterOf(list: ListNames, input: FilterInput, asking: AskedBy): Filter | null {
  const parts = Object.entries(input).flatMap(([name, value]) => (value === undefined ? [] : (conditionOf(list, name, value, asking) ?? [])));
  return parts.length <= 1 ? (parts[0] ?? null) : { and: parts };
}

function conditionOf(list: ListNames, name: string, value: unknown, asking: AskedBy): Filter | null {
  if (name === 'and' || name === 'or') return combined(list, name, value, asking);
  if (value === null) return null;
  if (name === 'not') {
    const inner = filterOf(list, value as FilterInput, asking);
    return inner && { not: inner };
  }
  const { kind } = list;
  const reference = kind?.references.find((entry) => entry.name === name);
  // The relation itself is a condition: there is such a record.
  if (reference) return { reference: name, filter: filterOf(namesOf(reference.to()), value as FilterInput, asking) ?? { and: [] } };
  const reverse = kind && reversesOf(kind).find((entry) => entry.name === name);
  if (reverse) return referring(reverse, value as FilterInput, asking);
  const given = Object.entries(value as FilterInput).filter(([, operand]) => operand !== undefined);
  if (given.length === 0) return null;
  for (const [operator, operand] of given) if (operand === null) throw nullOperand(`${name}.${operator}`);
  const field = list.stored(name);
  const match = checkedCodes(kind, field, value as CodeMatch, asking);
  return { field, match: name === 'id' && kind ? localIds(kind, match) : match };
}

/** `some: {}` is a condition: that there is one; so is `none: {}`. */
function referring({ name, from }: Reverse, input: FilterInput, asking: AskedBy): Filter | null {
  const parts = Object.entries(input).flatMap(([operator, value]): Filter[] => {
    if (value === undefined) return [];
    if (value === null) throw nullOperand(`${name}.${operator}`);
    const some = { some: name, filter: filterOf(namesOf(from), value as FilterInput, asking) ?? { and: [] } };
    return [operator === 'none' ? { not: some } : some];
  });
  return parts.length <= 1 ? (parts[0] ?? null) : { and: parts };
}

function combined(list: ListNames, name: 'and' | 'or', value: unknown, asking: AskedBy): Filter | null {
  if (value === null) throw nullOperand(name);
  const entries = value as FilterInput[];
  const parts = entries.flatMap((entry) => filterOf(list, entry, asking) ?? []);
  if (parts.length === 0 && entries.length > 0) return null;
  return name === 'and' ? { and: parts } : { or: parts };
}

/** What a null that was given to an operator is answered, wherever it is found. */
const nullOperand = (where: string): HubError =>
  new HubError('BAD_ARGUMENT', { name: 'filter', why: `${where} 不能为 null:找空值请写 isNull: true,不要这个条件就不写它` });

function localIds(kind: KindDefinition, match: Match): Match {
  const local = (id: Match['eq']): Match['eq'] => (typeof id === 'string' ? localId(kind.name, id) : id);
  return { ...match, eq: local(match.eq), ne: local(match.ne), in: match.in?.map((id) => localId(kind.name, String(id))) };
}
