/** What a query asks for below a field: names along a path, through fragments and aliases, without what skip or include leaves out. */
import {
  type FieldNode,
  type GraphQLResolveInfo,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getDirectiveValues,
  type SelectionNode,
} from 'graphql';

/** The fields selected at the end of each path. A fragment on some type counts for every type: at worst a column too many is read. */
export function asked(info: GraphQLResolveInfo, ...paths: readonly (readonly string[])[]): Set<string> {
  const names = new Set<string>();
  for (const path of paths) {
    let nodes: readonly FieldNode[] = info.fieldNodes;
    for (const step of path) nodes = below(info, nodes).filter((node) => node.name.value === step);
    for (const node of below(info, nodes)) names.add(node.name.value);
  }
  return names;
}

function below(info: GraphQLResolveInfo, nodes: readonly FieldNode[]): FieldNode[] {
  return nodes.flatMap((node) => fields(info, node.selectionSet?.selections ?? []));
}

function fields(info: GraphQLResolveInfo, selections: readonly SelectionNode[]): FieldNode[] {
  return selections.flatMap((selection) => {
    if (getDirectiveValues(GraphQLSkipDirective, selection, info.variableValues)?.if === true) return [];
    if (getDirectiveValues(GraphQLIncludeDirective, selection, info.variableValues)?.if === false) return [];
    if (selection.kind === 'Field') return [selection];
    const inner = selection.kind === 'InlineFragment' ? selection : info.fragments[selection.name.value];
    return inner ? fields(info, inner.selectionSet.selections) : [];
  });
}
