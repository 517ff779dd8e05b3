/**
 * Opaque variables: lets a document whose variables are filters be compiled. graphql-jit writes a reader for each variable's type, and of filters
 * that lead to one another it writes without end (4 GB and no answer): so it is shown a document whose variables are of a type that it takes as
 * it is, and graphql-js reads the values, with the document's own types.
 */
import {
  type DocumentNode,
  GraphQLScalarType,
  GraphQLSchema,
  getNamedType,
  getVariableValues,
  isInputObjectType,
  type NamedTypeNode,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';

type Values = Readonly<Record<string, unknown>>;

/** The values as they are to be run with; null where they do not fit their types. */
export type ReadVariables = (values: Values) => Values | null;

export interface OpaqueDocument {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly read: ReadVariables;
}

export const takesObjects = (schema: GraphQLSchema, operation: OperationDefinitionNode): boolean =>
  (operation.variableDefinitions ?? []).some(({ type }) => {
    const found = typeFromAST(schema, type as NamedTypeNode);
    return found !== undefined && isInputObjectType(getNamedType(found));
  });

const NAME = 'AlreadyRead';
const taken = new GraphQLScalarType({ name: NAME, serialize: (value) => value, parseValue: (value) => value });
const TYPE = { kind: 'NamedType', name: { kind: 'Name', value: NAME } } as NamedTypeNode;

const schemas = new WeakMap<GraphQLSchema, GraphQLSchema>();

/** The same types and one more, which no client sees. */
function withTaken(schema: GraphQLSchema): GraphQLSchema {
  let found = schemas.get(schema);
  if (!found) {
    const config = schema.toConfig();
    schemas.set(schema, (found = new GraphQLSchema({ ...config, types: [...config.types, taken], assumeValid: true })));
  }
  return found;
}

export function opaqueDocument(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): OpaqueDocument {
  const own = operation.variableDefinitions ?? [];
  const variableDefinitions = own.map((definition) => ({ ...definition, type: TYPE, defaultValue: undefined }));
  const shown = { ...operation, variableDefinitions } as OperationDefinitionNode;
  return {
    schema: withTaken(schema),
    document: { ...document, definitions: document.definitions.map((definition) => (definition === operation ? shown : definition)) },
    read: (values) => getVariableValues(schema, own, values, { maxErrors: 1 }).coerced ?? null,
  };
}
