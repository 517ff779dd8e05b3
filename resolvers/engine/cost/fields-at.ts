/** Fields at a place of a query, as they will be executed: fragments written out, each once, and what skip and include leave out left out. */
import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  type SelectionSetNode,
  visit,
} from 'graphql';

export type GivenVariables = Readonly<Record<string, unknown>>;

export interface Selecting {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** With the defaults of those that were not given. */
  readonly variables: GivenVariables;
}

/** All nodes of each response name. */
export function fieldsAt(sets: readonly SelectionSetNode[], type: GraphQLObjectType, at: Selecting): Map<string, FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  const look = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (isLeftOut(selection.directives, at.variables)) continue;
      if (selection.kind === 'Field') {
        const name = (selection.alias ?? selection.name).value;
        const nodes = found.get(name);
        if (nodes) nodes.push(selection);
        else found.set(name, [selection]);
      } else if (selection.kind === 'InlineFragment') {
        if (concerns(type, selection.typeCondition?.name.value, at.schema)) look(selection.selectionSet);
      } else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        const fragment = at.fragments.get(selection.name.value);
        if (fragment && concerns(type, fragment.typeCondition.name.value, at.schema)) look(fragment.selectionSet);
      }
    }
  };
  for (const set of sets) look(set);
  return found;
}

function concerns(type: GraphQLObjectType, condition: string | undefined, schema: GraphQLSchema): boolean {
  if (condition === undefined || condition === type.name) return true;
  const on = schema.getType(condition);
  return isAbstractType(on) && schema.isSubType(on, type);
}

function isLeftOut(directives: readonly DirectiveNode[] | undefined, variables: GivenVariables): boolean {
  for (const { name, arguments: args } of directives ?? []) {
    if (name.value !== 'skip' && name.value !== 'include') continue;
    const value = args?.[0]?.value;
    const holds = value?.kind === 'BooleanValue' ? value.value : value?.kind === 'Variable' ? variables[value.name.value] === true : null;
    if (holds === (name.value === 'skip')) return true;
  }
  return false;
}

/** GivenVariables that decide by skip or include what is selected. */
export function steeringOf(document: DocumentNode): string[] {
  const found = new Set<string>();
  visit(document, {
    Directive: ({ arguments: args }) => {
      for (const { value } of args ?? []) if (value.kind === 'Variable') found.add(value.name.value);
    },
  });
  return [...found];
}
