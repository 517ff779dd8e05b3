/** Plain rows: their prefetched fields are properties that a compiled query reads without calling a resolver. */
import { type DocumentNode, type FieldNode, type GraphQLField, type GraphQLSchema, isObjectType, visit } from 'graphql';

type Fields = readonly GraphQLField<unknown, unknown>[];

/** The fields that are read for many rows in one go. */
export const batchedOf = (schema: GraphQLSchema): Fields =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()).filter((field) => field.extensions.batch));

// What leads from a list to its rows: under two names, or by both ways, it leads to the same ones.
const leads = new Set(['nodes', 'edges', 'node']);

/** A row holds one value for a field: under two names, or on a row that two paths lead to, it may have two. */
export function isPlain(document: DocumentNode, batched: Fields): boolean {
  const names = new Set(batched.map((field) => field.name));
  const selected = new Set<string>();
  let renamed = false;
  visit(document, {
    Field: (field) => {
      const name = field.name.value;
      selected.add(name);
      if (field.alias && (names.has(name) || (leads.has(name) && !isRoot(field)))) renamed = true;
    },
  });
  return !renamed && !(selected.has('nodes') && selected.has('edges'));
}

/** `node(id)` of the query, which reads rows itself; the one of an edge takes no argument. */
const isRoot = ({ arguments: args }: FieldNode): boolean => (args ?? []).length > 0;

/** The compiler calls a resolver where a field has one and reads a property where it has none: for as long as it works, these have none. */
export function unresolved<T>(fields: Fields, compile: () => T): T {
  const resolvers = fields.map((field) => field.resolve);
  for (const field of fields) field.resolve = undefined;
  try {
    return compile();
  } finally {
    fields.forEach((field, i) => {
      field.resolve = resolvers[i];
    });
  }
}
