/** Queries that come again run compiled: graphql-jit answers as graphql-js does, for a third of its work on long lists. */
import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  type NamedTypeNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Context } from './context.js';

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLError[];
}

export interface Asked {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: Context;
}

// Some 100 KB each; a client that writes its values into the query's text makes a new one every time.
const KEPT = 200;

// graphql-jit writes every spread out: fragments that spread one another twice would fill the memory.
const MOST_FIELDS = 500;

/** Fields of the operation with every fragment written out where it is spread; the document is valid, so none spreads itself. */
function expanded(document: DocumentNode): number {
  const fragments = new Map(document.definitions.flatMap((one) => (one.kind === 'FragmentDefinition' ? [[one.name.value, one] as const] : [])));
  const known = new Map<string, number>();
  const count = (set: SelectionSetNode | undefined): number => (set?.selections ?? []).reduce((sum, one) => sum + sizeOf(one), 0);
  const sizeOf = (one: SelectionNode): number => {
    if (one.kind !== 'FragmentSpread') return 1 + count(one.selectionSet);
    const name = one.name.value;
    const size = known.get(name) ?? count(fragments.get(name)?.selectionSet);
    known.set(name, size);
    return size;
  };
  return document.definitions.reduce((sum, one) => sum + (one.kind === 'OperationDefinition' ? count(one.selectionSet) : 0), 0);
}

/** graphql-jit writes a reader for each variable's type, and of filters that lead to one another it writes without end (4 GB and no answer). */
const takesObjects = (schema: GraphQLSchema, operation: OperationDefinitionNode): boolean =>
  (operation.variableDefinitions ?? []).some(({ type }) => {
    const found = typeFromAST(schema, type as NamedTypeNode);
    return found !== undefined && isInputObjectType(getNamedType(found));
  });

/** Answers a query that was seen before; null where the ordinary execution has to: a first time, a mutation, variables that do not fit. */
export function openCompiled(schema: GraphQLSchema): (asked: Asked) => Promise<Answer | null> {
  const seen = new WeakSet<DocumentNode>();
  const kept = new Map<DocumentNode, CompiledQuery | null>();

  const compiled = ({ document, operation, operationName }: Asked): CompiledQuery | null => {
    const several = document.definitions.filter((one) => one.kind === 'OperationDefinition').length > 1;
    if (several || operation.operation !== 'query' || takesObjects(schema, operation)) return null;
    if (!seen.has(document)) {
      seen.add(document);
      return null;
    }
    if (expanded(document) > MOST_FIELDS) return null;
    let query = kept.get(document);
    if (query === undefined) {
      const made = compileQuery(schema, document, operationName ?? undefined, { useExperimentalPathBasedSkipInclude: true });
      query = isCompiledQuery(made) ? made : null;
    }
    // The one asked for last is the last to go.
    kept.delete(document);
    kept.set(document, query);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value as DocumentNode);
    return query;
  };

  return async (asked) => {
    const answer = (await compiled(asked)?.query(undefined, asked.context, asked.variables)) as Answer | undefined;
    // Refused before anything ran: the ordinary execution says why in its own words.
    return answer?.data === undefined ? null : answer;
  };
}
