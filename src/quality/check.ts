/** Findings of a readable row: what its field words said while it was read, and what its kind's own rules say of the whole. */
import type { Content, FieldDefinition, Finding, KindDefinition, RowContext } from '../../schema/definition.js';
import { mask } from '../../schema/mask.js';
import { ruleOf } from '../../schema/rules.js';

/** All findings; a rule whose field could not be read as it should is not asked again. */
export function check(kind: KindDefinition, content: Content, read: readonly Finding[], context: RowContext): Finding[] {
  const named = new Set(read.filter(({ severity }) => severity === 'BLOCK').map((finding) => finding.field));
  const found = kind.rules.flatMap((rule): Finding[] => {
    const message = named.has(rule.field) ? null : rule.check(content, context);
    if (message === null) return [];
    const field = kind.fields.find((candidate) => candidate.name === rule.field) as FieldDefinition;
    const { severity } = ruleOf(rule.id);
    return [{ rule: rule.id, severity, field: field.name, label: field.title, message, value: shownValue(field, content) }];
  });
  return [...read, ...found];
}

export const blocks = (findings: readonly Finding[]): boolean => findings.some((finding) => finding.severity === 'BLOCK');

function shownValue(field: FieldDefinition, content: Content): string | null {
  const value = content[field.name];
  if (value === null || value === undefined) return null;
  return field.protection === 'public' || field.openWhen?.(content) ? String(value) : mask(String(value), field.protection);
}
