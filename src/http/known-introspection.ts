/** Introspection answers that are known: the schema is the same for every caller, so that the text of a few standard queries is kept with its answer. */
import type { DocumentNode, OperationDefinitionNode } from 'graphql';

// GraphiQL's, codegen's and a client's or two; half a megabyte each.
const MOST = 4;

export interface KnownIntrospection {
  of(source: string | null, body: unknown): string | undefined;
  keep(source: string | null, body: unknown, document: DocumentNode | null, text: string): void;
}

export function openKnownIntrospection(): KnownIntrospection {
  const answers = new Map<string, { readonly name: string | undefined; readonly text: string }>();
  return {
    of(source, body) {
      const known = source !== null && isPlain(body) ? answers.get(source) : undefined;
      // Under another name than its own there is no such operation.
      return known && (nameIn(body) ?? known.name) === known.name ? known.text : undefined;
    },
    keep(source, body, document, text) {
      if (source === null || !document || !isPlain(body)) return;
      const operation = introspectionIn(document);
      if (!operation) return;
      if (answers.size >= MOST) answers.delete(answers.keys().next().value as string);
      answers.set(source, { name: operation.name?.value, text });
    },
  };
}

const nameIn = (body: unknown): string | undefined => (body as { operationName?: string | null }).operationName || undefined;

/** Variables may change the answer. */
function isPlain(body: unknown): boolean {
  const { variables } = (body ?? {}) as { variables?: object | null };
  return body !== undefined && (!variables || Object.keys(variables).length === 0);
}

/** The one operation of a document that asks for nothing but the schema. */
function introspectionIn({ definitions }: DocumentNode): OperationDefinitionNode | null {
  const operations = definitions.flatMap((definition) => (definition.kind === 'OperationDefinition' ? [definition] : []));
  const selections = operations.flatMap(({ selectionSet }) => selectionSet.selections);
  const [operation] = operations;
  const isOne = operations.length === 1 && selections.every((selection) => selection.kind === 'Field' && selection.name.value.startsWith('__'));
  return isOne && operation ? operation : null;
}
