/** Limits of a query, checked before it runs: depth, aliases, and the most objects that it could answer with. */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  GraphQLError,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { HubError } from '../../schema/errors.js';
import { PAGE } from './dynamic-resolvers.js';

const DEPTH = 12;
const ALIASES = 50;
const OBJECTS = 50_000;
/** How deep lists and objects may be nested in the variables; a filter in the query text is limited by its tokens. */
const NESTING = 40;
/** What a separate statement (a list, a total) weighs in objects. */
const STATEMENT = 10;

interface Weight {
  readonly depth: number;
  readonly aliases: number;
  readonly objects: number;
}

type Variables = Readonly<Record<string, unknown>>;

/** Throws QUERY_TOO_COMPLEX with status 400. The document is valid by now: no fragment spreads itself. */
export function limitQuery(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): void {
  limitVariables(variables);
  const fragments = new Map(
    document.definitions.flatMap((definition) => (definition.kind === 'FragmentDefinition' ? [[definition.name.value, definition] as const] : [])),
  );
  const root = schema.getRootType(operation.operation) ?? undefined;
  const { depth, aliases, objects } = weigh(operation.selectionSet, root, new Map(), { schema, operation, fragments, variables });
  if (depth > DEPTH) refuse(`层级 ${depth},最多 ${DEPTH}`);
  if (aliases > ALIASES) refuse(`别名超过 ${ALIASES} 个`);
  if (objects > OBJECTS) refuse(`最多可能返回 ${objects} 项,上限 ${OBJECTS}`);
}

/** What of the limits hangs on the variables alone. */
export function limitVariables(variables: Variables): void {
  if (tooDeep(variables, NESTING)) refuse(`变量嵌套超过 ${NESTING} 层`);
}

interface Request {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Variables;
}

// Each fragment is weighed once: fragments that spread one another twice would otherwise never end.
function weigh(set: SelectionSetNode | undefined, type: GraphQLNamedType | undefined, weights: Map<string, Weight>, request: Request): Weight {
  let [depth, aliases, objects] = [0, 0, 0];
  const plus = (other: Weight): void => {
    depth = Math.max(depth, other.depth);
    aliases += other.aliases;
    objects += other.objects;
  };
  for (const selection of set?.selections ?? []) {
    if (selection.kind === 'InlineFragment') {
      const on = selection.typeCondition ? request.schema.getType(selection.typeCondition.name.value) : type;
      plus(weigh(selection.selectionSet, on, weights, request));
    } else if (selection.kind === 'FragmentSpread') {
      const name = selection.name.value;
      const fragment = request.fragments.get(name);
      const on = fragment && request.schema.getType(fragment.typeCondition.name.value);
      const weight = weights.get(name) ?? weigh(fragment?.selectionSet, on, weights, request);
      weights.set(name, weight);
      plus(weight);
    } else {
      plus({ depth: 0, aliases: selection.alias ? 1 : 0, objects: 0 });
      if (!selection.name.value.startsWith('__')) plus(weighField(selection, type, weights, request));
    }
  }
  return { depth, aliases, objects };
}

function weighField(field: FieldNode, parent: GraphQLNamedType | undefined, weights: Map<string, Weight>, request: Request): Weight {
  const type = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field.name.value]?.type : undefined;
  const named = type && getNamedType(type);
  const inner = weigh(field.selectionSet, named, weights, request);
  const objects = named?.name.endsWith('Connection')
    ? STATEMENT + rows(field, request) * (1 + inner.objects)
    : (field.name.value === 'totalCount' ? STATEMENT : 0) + inner.objects + (field.selectionSet && !named?.name.endsWith('Edge') ? 1 : 0);
  return { depth: inner.depth + 1, aliases: inner.aliases, objects };
}

/** The rows a list may answer with: what `first` or `last` says, whichever is given; both is refused when it runs. */
function rows(field: FieldNode, request: Request): number {
  const given = ['first', 'last'].map((name) => numberGiven(field, name, request)).filter((number) => number !== null);
  return given.length === 0 ? PAGE : Math.max(0, ...given);
}

function numberGiven(field: FieldNode, argument: string, { operation, variables }: Request): number | null {
  const value = field.arguments?.find((candidate) => candidate.name.value === argument)?.value;
  if (value?.kind === 'IntValue') return Number(value.value);
  if (value?.kind !== 'Variable') return null;
  const name = value.name.value;
  const bound = variables[name];
  if (bound !== undefined) return typeof bound === 'number' ? bound : null;
  const otherwise = operation.variableDefinitions?.find((definition) => definition.variable.name.value === name)?.defaultValue;
  return otherwise?.kind === 'IntValue' ? Number(otherwise.value) : null;
}

function tooDeep(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return left === 0 || Object.values(value).some((inner) => tooDeep(inner, left - 1));
}

function refuse(why: string): never {
  const error = new HubError('QUERY_TOO_COMPLEX', { why });
  throw new GraphQLError(error.message, { extensions: { code: error.code, http: { status: error.status } } });
}
