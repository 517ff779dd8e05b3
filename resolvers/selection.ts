/** What a query asks for below a field: names along a path, through fragments and aliases, without what skip or include leaves out. */
import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  type SelectionNode,
} from 'graphql';

interface Below {
  readonly nodes: readonly FieldNode[];
  readonly type: GraphQLNamedType;
}

/** The fields selected at the end of each path. */
export function asked(info: GraphQLResolveInfo, ...paths: readonly (readonly string[])[]): Set<string> {
  return namesBelow(info, getNamedType(info.returnType), paths);
}

/** The same where it is known which type an interface stands for: fragments on other types do not count. */
export function askedOf(info: GraphQLResolveInfo, typeName: string): Set<string> {
  return namesBelow(info, info.schema.getType(typeName) ?? getNamedType(info.returnType), [[]]);
}

// Siblings of a list stand at the same nodes of the same run: what is selected below them is worked out once for all.
const known = new WeakMap<object, WeakMap<object, Map<string, Set<string>>>>();

function namesBelow(info: GraphQLResolveInfo, type: GraphQLNamedType, paths: readonly (readonly string[])[]): Set<string> {
  const run = known.get(info.variableValues) ?? new WeakMap<object, Map<string, Set<string>>>();
  known.set(info.variableValues, run);
  const here = run.get(info.fieldNodes) ?? new Map<string, Set<string>>();
  run.set(info.fieldNodes, here);
  const place = `${type.name} ${paths.map((path) => path.join('.')).join()}`;
  const found = here.get(place) ?? findBelow(info, type, paths);
  here.set(place, found);
  return found;
}

function findBelow(info: GraphQLResolveInfo, type: GraphQLNamedType, paths: readonly (readonly string[])[]): Set<string> {
  const names = new Set<string>();
  for (const path of paths) {
    let at: Below = { nodes: info.fieldNodes, type };
    for (const step of path) at = { nodes: below(info, at).filter((node) => node.name.value === step), type: typeOfField(at.type, step) };
    for (const node of below(info, at)) names.add(node.name.value);
  }
  return names;
}

function typeOfField(type: GraphQLNamedType, field: string): GraphQLNamedType {
  const found = isObjectType(type) || isInterfaceType(type) ? type.getFields()[field] : undefined;
  if (!found) throw new Error(`${type.name} has no field ${field}`);
  return getNamedType(found.type);
}

function below(info: GraphQLResolveInfo, { nodes, type }: Below): FieldNode[] {
  return nodes.flatMap((node) => fields(info, type, node.selectionSet?.selections ?? []));
}

function fields(info: GraphQLResolveInfo, type: GraphQLNamedType, selections: readonly SelectionNode[]): FieldNode[] {
  return selections.flatMap((selection) => {
    if (getDirectiveValues(GraphQLSkipDirective, selection, info.variableValues)?.if === true) return [];
    if (getDirectiveValues(GraphQLIncludeDirective, selection, info.variableValues)?.if === false) return [];
    if (selection.kind === 'Field') return [selection];
    const inner = selection.kind === 'InlineFragment' ? selection : info.fragments[selection.name.value];
    return inner && concerns(info, type, inner.typeCondition?.name.value) ? fields(info, type, inner.selectionSet.selections) : [];
  });
}

/** Whether a fragment on the type of this name can hold for `type`; on an interface whose type is open, every fragment can. */
function concerns(info: GraphQLResolveInfo, type: GraphQLNamedType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name || isAbstractType(type)) return true;
  const on = info.schema.getType(condition);
  return isAbstractType(on) && isObjectType(type) && info.schema.isSubType(on, type);
}
