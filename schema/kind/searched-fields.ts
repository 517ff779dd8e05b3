/** Searched fields: the public texts by which a record is found and named, title first. */
import type { FieldDefinition, KindDefinition, Searched } from './kind-definition.js';

export interface SearchedField {
  readonly name: string;
  readonly as: Searched;
  /** It is the record's own name, or the one number that it goes by; codes of a key of several may be another record's. */
  readonly head: boolean;
}

const cached = new WeakMap<KindDefinition, readonly SearchedField[]>();

/** The public texts that a kind is found by, title first: what it names, and the texts of its natural key. */
export function searchedFields(kind: KindDefinition): readonly SearchedField[] {
  let fields = cached.get(kind);
  if (!fields) {
    const all = kind.fields.flatMap((field) => {
      const as = searchedAs(kind, field);
      const head = as === 'title' || (as === 'code' && kind.naturalKey.length === 1 && kind.naturalKey[0] === field.name);
      return as ? [{ name: field.name, as, head }] : [];
    });
    fields = (['title', 'code', 'name'] as const).flatMap((as) => all.filter((field) => field.as === as));
    cached.set(kind, fields);
  }
  return fields;
}

/** A protected field is never searched, whatever the kind says of it. */
function searchedAs(kind: KindDefinition, field: FieldDefinition): Searched | undefined {
  if (field.protection !== 'public' || field.shape !== 'text') return undefined;
  return field.search ?? (kind.naturalKey.includes(field.name) ? 'code' : undefined);
}

/** The texts of a row that are searched, as they are shown. */
export function linesOf(
  fields: readonly SearchedField[],
  row: Readonly<Record<string, unknown>>,
): { readonly as: Searched; readonly text: string }[] {
  return fields.flatMap(({ name, as }) => (row[name] == null ? [] : [{ as, text: String(row[name]) }]));
}
