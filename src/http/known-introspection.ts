/** Introspection answers that are known: the schema is the same for every caller, so that the text of a few standard queries is kept with its answer. */
import type { DocumentNode } from 'graphql';

// GraphiQL's, codegen's and a client's or two; half a megabyte each.
const MOST = 4;

export interface KnownIntrospection {
  of(source: string | null, body: unknown): string | undefined;
  keep(source: string | null, body: unknown, document: DocumentNode | null, text: string): void;
}

export function openKnownIntrospection(): KnownIntrospection {
  const answers = new Map<string, string>();
  return {
    of: (source, body) => (source !== null && isPlain(body) ? answers.get(source) : undefined),
    keep(source, body, document, text) {
      if (source === null || !document || !isPlain(body) || !isIntrospection(document)) return;
      if (answers.size >= MOST) answers.delete(answers.keys().next().value as string);
      answers.set(source, text);
    },
  };
}

/** Variables, or a choice among operations, may change the answer. */
function isPlain(body: unknown): boolean {
  const { variables } = (body ?? {}) as { variables?: object | null };
  return body !== undefined && (!variables || Object.keys(variables).length === 0);
}

function isIntrospection({ definitions }: DocumentNode): boolean {
  const operations = definitions.flatMap((definition) => (definition.kind === 'OperationDefinition' ? [definition] : []));
  const selections = operations.flatMap(({ selectionSet }) => selectionSet.selections);
  return operations.length === 1 && selections.every((selection) => selection.kind === 'Field' && selection.name.value.startsWith('__'));
}
