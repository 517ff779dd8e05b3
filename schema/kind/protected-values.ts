/** Protected values of a record: what no text about it may show, as it is stored. */
import type { Content, FieldDefinition, KindDefinition } from './kind-definition.js';

const isValue = ({ protection }: FieldDefinition): boolean => protection !== 'public';

const cached = new WeakMap<readonly FieldDefinition[], readonly FieldDefinition[]>();

export function protectedFields(fields: readonly FieldDefinition[]): readonly FieldDefinition[] {
  let found = cached.get(fields);
  if (!found) cached.set(fields, (found = fields.filter(isValue)));
  return found;
}

/** Whether a finding on a field of this name may be about a protected value: what is not known to be public is none. */
export function isPublicField(kind: KindDefinition, name: string): boolean {
  const all = [kind.fields, ...kind.children.map(({ fields }) => fields)].flat().filter((field) => field.name === name || field.apiName === name);
  return all.length > 0 && !all.some(isValue);
}

export const protectsNothing = (kind: KindDefinition): boolean =>
  [kind.fields, ...kind.children.map(({ fields }) => fields)].every((fields) => protectedFields(fields).length === 0);

export function protectedValues(fields: readonly FieldDefinition[], content: Content): string[] {
  return protectedFields(fields).flatMap((field) => {
    const value = content[field.name] ?? null;
    if (value === null || value === '' || field.openWhen?.(content)) return [];
    return field.shape === 'list' ? String(value).split(',') : [String(value)];
  });
}

/** Those of a record with its children, by the names of their lists. */
export const protectedInAll = (kind: KindDefinition, content: Content, children: Readonly<Record<string, readonly Content[]>>): string[] => [
  ...protectedValues(kind.fields, content),
  ...kind.children.flatMap(({ name, fields }) => (children[name] ?? []).flatMap((child) => protectedValues(fields, child))),
];
