/**
 * Plan cache: what is computed from a node of a query (columns, parts, reads below) is cached with the node; a compiled query has the same
 * node each time.
 */
import {
  type ASTNode,
  BREAK,
  type FieldNode,
  type GraphQLField,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  visit,
} from 'graphql';
import type { SelectedAt } from './selection.js';

interface PlannedNode {
  readonly schema: GraphQLSchema;
  readonly type: SelectedAt['returnType'];
  /** Variables that decide by @skip or @include what is selected below. */
  readonly steering: readonly string[];
  readonly plans: Map<string, unknown>;
}

// The nodes of a field are one array in every run of a compiled query; the ordinary execution makes them anew, and its plans go with them.
const plannedNodes = new WeakMap<readonly FieldNode[], PlannedNode>();

// Three steering variables have eight settings; whoever has more of them works more out again.
const MOST = 64;

/** @param name what the plan is; it may depend on the selection and on nothing else: not on the viewer, nor on other variables */
export function planned<T>(node: SelectedAt, name: string, make: () => T): T {
  const planned = plannedNodes.get(node.fieldNodes) ?? addNode(node);
  if (planned.schema !== node.schema || planned.type !== node.returnType) return make();
  let key = name;
  for (const variable of planned.steering) key += node.variableValues[variable] === true ? '+' : '-';
  let plan = planned.plans.get(key) as T | undefined;
  if (plan === undefined) {
    plan = make();
    if (planned.plans.size >= MOST) planned.plans.clear();
    planned.plans.set(key, plan);
  }
  return plan;
}

function addNode(node: SelectedAt): PlannedNode {
  const planned = { schema: node.schema, type: node.returnType, steering: steeringOf(node), plans: new Map() };
  plannedNodes.set(node.fieldNodes, planned);
  return planned;
}

function steeringOf({ fieldNodes, fragments }: SelectedAt): string[] {
  const found = new Set<string>();
  const spread = new Set<string>();
  const look = (node: ASTNode): void => {
    visit(node, {
      Directive: ({ arguments: args }) => {
        for (const { value } of args ?? []) if (value.kind === 'Variable') found.add(value.name.value);
      },
      FragmentSpread: ({ name }) => {
        const fragment = fragments[name.value];
        if (!fragment || spread.has(name.value)) return;
        spread.add(name.value);
        look(fragment);
      },
    });
  };
  for (const node of fieldNodes) look(node);
  return [...found];
}

const fixedArguments = new WeakSet<object>();

/** Whether these arguments hang on no variable: they are the same object for every request of a compiled query. */
export const areFixed = (args: object): boolean => fixedArguments.has(args);

export type ReadArguments = (variables: SelectedAt['variableValues']) => object;

/** Reads a field's arguments; those without a variable once only. */
export function argumentsOf(field: GraphQLField<unknown, unknown>, first: FieldNode): ReadArguments {
  const fixed = isFixed(first);
  let fixedArgs: object | undefined;
  return (variables) => {
    if (fixedArgs) return fixedArgs;
    const args = getArgumentValues(field, first, variables);
    if (fixed) fixedArguments.add((fixedArgs = args));
    return args;
  };
}

/** The arguments of the field that `info` is of. Those of a compiled query have null inside an object where a variable was not given. */
export function argumentsAt(info: GraphQLResolveInfo): object {
  const read = planned(info, 'arguments', () =>
    argumentsOf(info.parentType.getFields()[info.fieldName] as GraphQLField<unknown, unknown>, info.fieldNodes[0] as FieldNode),
  );
  return read(info.variableValues);
}

/** Whether a field's arguments are the same for every request. */
function isFixed(field: FieldNode): boolean {
  let fixed = true;
  for (const argument of field.arguments ?? []) {
    visit(argument, {
      Variable: () => {
        fixed = false;
        return BREAK;
      },
    });
  }
  return fixed;
}
