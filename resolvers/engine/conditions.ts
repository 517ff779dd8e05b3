/** Which documents may be compiled: those that reach each response name under one and the same `@skip` and `@include`. */
import {
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type OperationDefinitionNode,
  print,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { HubError } from '../../schema/errors.js';

/**
 * graphql-jit keeps conditions with a field's node and path, joins those of all ways there by "and", and passes over a fragment's second
 * spread: one way only is compiled rightly. Types are not told apart, nor whether two conditions can differ: who is in doubt is not compiled.
 */
export function meetsAlike(document: DocumentNode, operation: OperationDefinitionNode): boolean {
  const fragments = new Map(document.definitions.flatMap((one) => (one.kind === 'FragmentDefinition' ? [[one.name.value, one] as const] : [])));
  return walk(operation.selectionSet, '', none, { fragments, known: new Map() });
}

type Conditions = ReadonlySet<string>;
const none: Conditions = new Set();

interface Ways {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** The conditions that a path was first reached under. */
  readonly known: Map<string, string>;
}

/** @param since what holds since the field above: the ways there have been compared by themselves */
function walk(set: SelectionSetNode | undefined, path: string, since: Conditions, ways: Ways): boolean {
  return (set?.selections ?? []).every((selection) => step(selection, path, withOwn(since, selection), ways));
}

function step(selection: SelectionNode, path: string, since: Conditions, ways: Ways): boolean {
  if (selection.kind === 'FragmentSpread') return walk(ways.fragments.get(selection.name.value)?.selectionSet, path, since, ways);
  if (selection.kind === 'InlineFragment') return walk(selection.selectionSet, path, since, ways);
  const name = (selection.alias ?? selection.name).value;
  // Compiled answers are object literals, in which this name is no property.
  if (name === '__proto__') return false;
  const here = `${path}.${name}`;
  const under = [...since].sort().join();
  const known = ways.known.get(here) ?? under;
  ways.known.set(here, under);
  return known === under && walk(selection.selectionSet, here, none, ways);
}

function withOwn(since: Conditions, { directives }: SelectionNode): Conditions {
  const own = (directives ?? []).filter(isCondition);
  return own.length === 0 ? since : new Set([...since, ...own.map(print)]);
}

const isCondition = ({ name }: DirectiveNode): boolean => name.value === 'skip' || name.value === 'include';

/** Variables of conditions that may be given as null by their type (`Boolean = true`): a document is valid with them, an answer is not. */
export function nullableConditions(document: DocumentNode, { variableDefinitions }: OperationDefinitionNode): string[] {
  const optional = new Set((variableDefinitions ?? []).flatMap(({ type, variable }) => (type.kind === 'NonNullType' ? [] : [variable.name.value])));
  const found = new Set<string>();
  if (optional.size === 0) return [];
  visit(document, {
    Directive: (directive) => {
      if (!isCondition(directive)) return;
      for (const { value } of directive.arguments ?? []) if (value.kind === 'Variable' && optional.has(value.name.value)) found.add(value.name.value);
    },
  });
  return [...found];
}

/** Throws BAD_ARGUMENT where such a variable is null: carried out, it would be a failure that nobody foresaw. */
export function refuseNull(document: DocumentNode, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): void {
  const name = nullableConditions(document, operation).find((one) => variables[one] === null);
  if (name === undefined) return;
  const error = new HubError('BAD_ARGUMENT', { name: `$${name}`, why: '用于 @skip 或 @include,不能为 null' });
  throw new GraphQLError(error.message, { extensions: { code: error.code, http: { status: error.status } } });
}
