/** Selection below a field of a query: names along a path, through fragments and aliases, without what skip or include leaves out. */
import {
  type FieldNode,
  type FragmentDefinitionNode,
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

/** Where in a query a field is selected: the part of `info` that decides what is selected below it. */
export type SelectedAt = Pick<GraphQLResolveInfo, 'fieldNodes' | 'returnType' | 'schema' | 'variableValues' | 'fragments'>;

interface Below {
  readonly nodes: readonly FieldNode[];
  readonly type: GraphQLNamedType;
}

/** The fields selected at the end of each path. */
export function selectedNames(info: SelectedAt, ...paths: readonly (readonly string[])[]): Set<string> {
  return namesBelow(info, getNamedType(info.returnType), paths);
}

/** The same where it is known which type an interface stands for: fragments on other types do not count. */
export function selectedNamesOf(info: SelectedAt, typeName: string): Set<string> {
  return namesBelow(info, info.schema.getType(typeName) ?? getNamedType(info.returnType), [[]]);
}

/** A field selected below a node; all nodes of one answer key. */
export interface SelectedField {
  readonly name: string;
  readonly nodes: readonly FieldNode[];
}

/** The fields at the end of the paths, by answer key. Two keys that begin at one node (a fragment spread twice) count as one, with the fields of both. */
export function fieldsBelow(info: SelectedAt, typeName: string, paths: readonly (readonly string[])[]): SelectedField[] {
  const found = new Map<FieldNode, Set<FieldNode>>();
  const at = info.schema.getType(typeName) as GraphQLNamedType;
  for (const path of paths) {
    let ends: (readonly FieldNode[])[] = [info.fieldNodes];
    let type: GraphQLNamedType = getNamedType(info.returnType);
    for (const step of path) {
      ends = ends.flatMap((nodes) => byKey(below(info, { nodes, type })).filter(([first]) => first?.name.value === step));
      type = typeOfField(type, step);
    }
    for (const nodes of ends.flatMap((end) => byKey(below(info, { nodes: end, type: at })))) {
      const first = nodes[0] as FieldNode;
      found.set(first, new Set([...(found.get(first) ?? []), ...nodes]));
    }
  }
  return [...found].map(([first, nodes]) => ({ name: first.name.value, nodes: [...nodes] }));
}

function byKey(nodes: readonly FieldNode[]): (readonly FieldNode[])[] {
  const keys = new Map<string, FieldNode[]>();
  for (const node of nodes) {
    const key = (node.alias ?? node.name).value;
    const same = keys.get(key);
    if (same) same.push(node);
    else keys.set(key, [node]);
  }
  return [...keys.values()];
}

function namesBelow(info: SelectedAt, type: GraphQLNamedType, paths: readonly (readonly string[])[]): Set<string> {
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

function below(info: SelectedAt, { nodes, type }: Below): FieldNode[] {
  const found = new Set<FieldNode>();
  for (const node of nodes) if (node.selectionSet) addFields(info, type, node.selectionSet.selections, found, new Set());
  return [...found];
}

/** @param spread fragments that were met at this place: as in the execution, a second spread adds nothing */
function addFields(
  info: SelectedAt,
  type: GraphQLNamedType,
  selections: readonly SelectionNode[],
  found: Set<FieldNode>,
  spread: Set<FragmentDefinitionNode>,
): void {
  for (const selection of selections) {
    if (getDirectiveValues(GraphQLSkipDirective, selection, info.variableValues)?.if === true) continue;
    if (getDirectiveValues(GraphQLIncludeDirective, selection, info.variableValues)?.if === false) continue;
    if (selection.kind === 'Field') {
      found.add(selection);
      continue;
    }
    const inner = selection.kind === 'InlineFragment' ? selection : info.fragments[selection.name.value];
    if (!inner || !concerns(info, type, inner.typeCondition?.name.value)) continue;
    if (inner.kind === 'FragmentDefinition') {
      if (spread.has(inner)) continue;
      spread.add(inner);
    }
    addFields(info, type, inner.selectionSet.selections, found, spread);
  }
}

/** Whether a fragment on the type of this name can hold for `type`; on an interface whose type is open, every fragment can. */
function concerns(info: SelectedAt, type: GraphQLNamedType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name || isAbstractType(type)) return true;
  const on = info.schema.getType(condition);
  return isAbstractType(on) && isObjectType(type) && info.schema.isSubType(on, type);
}
