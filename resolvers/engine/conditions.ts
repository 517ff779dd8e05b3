/** Condition check: which documents may be compiled, namely those that reach each response name under one and the same `@skip` and `@include`. */
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
export function hasUniformConditions(document: DocumentNode, operation: OperationDefinitionNode): boolean {
  const fragments = new Map(
    document.definitions.flatMap((definition) => (definition.kind === 'FragmentDefinition' ? [[definition.name.value, definition] as const] : [])),
  );
  return walk(operation.selectionSet, '', none, { fragments, conditionsOf: new Map() });
}

type Conditions = ReadonlySet<string>;
const none: Conditions = new Set();

interface Reached {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** The conditions that a path was first reached under. */
  readonly conditionsOf: Map<string, string>;
}

/** @param since what holds since the field above: the ways there have been compared by themselves */
function walk(set: SelectionSetNode | undefined, path: string, since: Conditions, reached: Reached): boolean {
  return (set?.selections ?? []).every((selection) => step(selection, path, withConditionsOf(since, selection), reached));
}

function step(selection: SelectionNode, path: string, since: Conditions, reached: Reached): boolean {
  if (selection.kind === 'FragmentSpread') return walk(reached.fragments.get(selection.name.value)?.selectionSet, path, since, reached);
  if (selection.kind === 'InlineFragment') return walk(selection.selectionSet, path, since, reached);
  const name = (selection.alias ?? selection.name).value;
  // Compiled answers are object literals, in which this name is no property.
  if (name === '__proto__') return false;
  const here = `${path}.${name}`;
  const under = [...since].sort().join();
  const before = reached.conditionsOf.get(here) ?? under;
  reached.conditionsOf.set(here, under);
  return before === under && walk(selection.selectionSet, here, none, reached);
}

function withConditionsOf(since: Conditions, { directives }: SelectionNode): Conditions {
  const conditions = (directives ?? []).filter(isCondition);
  return conditions.length === 0 ? since : new Set([...since, ...conditions.map(print)]);
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
  const name = nullableConditions(document, operation).find((variable) => variables[variable] === null);
  if (name === undefined) return;
  const error = new HubError('BAD_ARGUMENT', { name: `$${name}`, why: '用于 @skip 或 @include,不能为 null' });
  throw new GraphQLError(error.message, { extensions: { code: error.code, http: { status: error.status } } });
}
