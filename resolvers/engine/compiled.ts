/** Compiled queries: a query that comes again runs compiled. graphql-jit answers as graphql-js does, for a third of its work on long lists. */
import type { DocumentNode, GraphQLError, GraphQLSchema, OperationDefinitionNode, SelectionNode, SelectionSetNode } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { hasUniformConditions, nullableConditions } from './conditions.js';
import type { Context } from './context.js';
import { checkCost, limitVariables } from './cost/check.js';
import { nullsToRefuse, type RefuseNulls } from './left-out.js';
import { opaqueDocument, type ReadVariables, takesObjects } from './opaque-variables.js';
import { batchedOf, isPlain, unresolved } from './plain.js';

export interface CompiledAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLError[];
}

export interface CompiledRequest {
  /** The text of the query, and what it was read as. */
  readonly source: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: Context;
}

const OPTIONS = { useExperimentalPathBasedSkipInclude: true } as const;

// Some 100 KB each; a client that writes its values into the query's text makes a new one every time.
const MOST_CACHED = 200;

// graphql-jit writes every spread out: fragments that spread one another twice would fill the memory.
const MOST_FIELDS = 500;

/** Fields of the operation with every fragment written out where it is spread; the document is valid, so none spreads itself. */
function expanded(document: DocumentNode): number {
  const fragments = new Map(
    document.definitions.flatMap((definition) => (definition.kind === 'FragmentDefinition' ? [[definition.name.value, definition] as const] : [])),
  );
  const sizes = new Map<string, number>();
  const count = (set: SelectionSetNode | undefined): number => (set?.selections ?? []).reduce((sum, selection) => sum + sizeOf(selection), 0);
  const sizeOf = (selection: SelectionNode): number => {
    if (selection.kind !== 'FragmentSpread') return 1 + count(selection.selectionSet);
    const name = selection.name.value;
    const size = sizes.get(name) ?? count(fragments.get(name)?.selectionSet);
    sizes.set(name, size);
    return size;
  };
  return document.definitions.reduce((sum, definition) => sum + (definition.kind === 'OperationDefinition' ? count(definition.selectionSet) : 0), 0);
}

/** A cached query: read, found valid, within its limits, and compiled. */
interface CachedQuery {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly query: CompiledQuery;
  /** What is prefetched is on its row under the field's name, and no resolver is called for it. */
  readonly plain: boolean;
  /** Variables whose null only the ordinary way refuses. */
  readonly neverNull: readonly string[];
  /** Whether null stands where it would take a condition away. */
  readonly refuseNulls: RefuseNulls | null;
  /** Reads variables of which the compiler does not know the types. */
  readonly read: ReadVariables | null;
}

/** A request as a client sends it. */
export interface Request {
  readonly query?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
  readonly extensions?: unknown;
}

export interface CachedOperation {
  readonly name: string;
  readonly run: (context: Context) => Promise<CompiledAnswer | null>;
}

export interface Compiled {
  /** Answers a query that was seen before; null where the ordinary execution has to: a first time, a mutation, variables that do not fit. */
  answer(request: CompiledRequest): Promise<CompiledAnswer | null>;
  /** A cached query, ready to run again without being parsed; null where its name or variables do not fit. No extension changes an answer. */
  cached(request: Request): CachedOperation | null;
}

export function openCompiled(schema: GraphQLSchema): Compiled {
  const batched = batchedOf(schema);
  const seen = new WeakSet<DocumentNode>();
  const queries = new Map<string, CachedQuery | null>();

  const compile = ({ source, document, operation }: CompiledRequest): CachedQuery | null => {
    const several = document.definitions.filter((definition) => definition.kind === 'OperationDefinition').length > 1;
    if (several || operation.operation !== 'query') return null;
    // Its answer is kept as a text instead, and comes but once a second.
    if (/__schema|__type\b/.test(source)) return null;
    if (!seen.has(document)) {
      seen.add(document);
      return null;
    }
    if (expanded(document) > MOST_FIELDS) return null;
    let cached = queries.get(source);
    // Compared once for each document, and cached too where it is not compiled.
    if (cached === undefined && !hasUniformConditions(document, operation)) cached = null;
    if (cached === undefined) {
      const plain = isPlain(document, batched);
      const opaque = takesObjects(schema, operation) ? opaqueDocument(schema, document, operation) : null;
      const [shownSchema, shown] = opaque ? [opaque.schema, opaque.document] : [schema, document];
      const compiled = () => compileQuery(shownSchema, shown, undefined, OPTIONS);
      const query = plain ? unresolved(batched, compiled) : compiled();
      cached = isCompiledQuery(query)
        ? {
            ...{ document, operation, query, plain, neverNull: nullableConditions(document, operation) },
            ...{ refuseNulls: nullsToRefuse(schema, document, operation), read: opaque?.read ?? null },
          }
        : null;
    }
    return markUsed(source, cached);
  };

  // Least recently used goes first.
  const markUsed = (source: string, cached: CachedQuery | null): CachedQuery | null => {
    queries.delete(source);
    queries.set(source, cached);
    if (queries.size > MOST_CACHED) queries.delete(queries.keys().next().value as string);
    return cached;
  };

  const run = async (cached: CachedQuery | null, context: Context, variables: Variables): Promise<CompiledAnswer | null> => {
    const values = cached?.read ? cached.read(variables) : variables;
    if (!cached || !values) return null;
    const plain = cached.plain ? { failed: false } : undefined;
    const answer = (await cached.query.query(undefined, plain ? { ...context, plain } : context, values)) as CompiledAnswer | undefined;
    // Refused before anything ran, or a read failed that no resolver can report: the ordinary execution then gives the error.
    return answer?.data === undefined || plain?.failed || hasErrorsAtOneNull(answer) ? null : answer;
  };

  return {
    answer: (request) => run(compile(request), request.context, request.variables),
    cached({ query, operationName, variables, extensions }) {
      const found = typeof query === 'string' ? queries.get(query) : null;
      if (!found || !isVariables(extensions)) return null;
      const name = found.operation.name?.value ?? null;
      if ((operationName ?? name) !== name || !isVariables(variables) || !isWithin(found, variables ?? {})) return null;
      markUsed(query as string, found);
      return {
        name: name ?? found.operation.operation,
        run: async (context) => (mayCost(schema, found, variables ?? {}, context) ? run(found, context, variables ?? {}) : null),
      };
    },
  };
}

/**
 * Of what fails below one place that becomes null, the ordinary execution tells what it met first, and a compiled query all: then the ordinary one
 * answers.
 */
function hasErrorsAtOneNull({ data, errors }: CompiledAnswer): boolean {
  if (!errors || errors.length < 2) return false;
  const places = errors.map(({ path = [] }) => {
    let [at, depth]: [unknown, number] = [data, 0];
    while (depth < path.length && typeof at === 'object' && at !== null) at = (at as Record<string | number, unknown>)[path[depth++] as string];
    return path.slice(0, depth).join(' ');
  });
  return new Set(places).size < places.length;
}

type Variables = Readonly<Record<string, unknown>>;
const isVariables = (value: unknown): value is Variables | null | undefined =>
  value === undefined || value === null || (typeof value === 'object' && !Array.isArray(value));

function isWithin({ neverNull, refuseNulls }: CachedQuery, variables: Variables): boolean {
  if (neverNull.some((name) => variables[name] === null)) return false;
  try {
    limitVariables(variables);
    refuseNulls?.(variables);
    return true;
  } catch {
    return false;
  }
}

/** Whether it may run by what it costs; the ordinary execution says why it may not. */
function mayCost(schema: GraphQLSchema, { document, operation }: CachedQuery, variables: Variables, context: Context): boolean {
  try {
    checkCost({ schema, document, operation, variables }, context);
    return true;
  } catch {
    return false;
  }
}
