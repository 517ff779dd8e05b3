/** Findings of rules that look at other records, by record, and how they are laid to those that a row has of itself. */
import type { Content, FieldDefinition, Finding, KindDefinition } from '../../schema/kind/kind-definition.js';
import { type RuleId, ruleOf } from '../../schema/rule-catalogue.js';
import type { RecordFindings } from './ports.js';
import type { Stored } from './records.js';

export type Findings = Map<string, Finding[]>;

export function note(found: Findings, id: string, finding: Finding): void {
  const own = found.get(id);
  if (own) own.push(finding);
  else found.set(id, [finding]);
}

export function findingOf(kind: KindDefinition, rule: { readonly id: RuleId; readonly field: string }, row: Content, message: string): Finding {
  const field = kind.fields.find((one) => one.name === rule.field) as FieldDefinition;
  const value = field.protection === 'public' ? String(row[field.name] ?? '').slice(0, 80) : null;
  return { rule: rule.id, severity: ruleOf(rule.id).severity, field: field.name, label: field.title, message, value };
}

export const foundOf = (kind: KindDefinition, row: Stored): Omit<RecordFindings, 'findings'> => ({
  recordId: String(row.id),
  kind: kind.name,
  district: String(row.district),
  department: String(row.department),
  source: String(row.source),
  sourceKey: String(row.sourceKey).slice(0, 300),
});

/** Lays these findings to those that the rows have of themselves, and holds back what they block. */
export function addFindings(found: RecordFindings[], kind: KindDefinition, written: readonly Stored[], findings: Findings): void {
  if (findings.size === 0) return;
  const rows = new Map(written.map((row) => [String(row.id), row]));
  const places = new Map(found.map((one, i) => [one.recordId, i]));
  for (const [id, own] of findings) {
    const row = rows.get(id) as Stored;
    if (blocks(own)) row.blocked = 1;
    const place = places.get(id);
    const before = place === undefined ? null : (found[place] as RecordFindings);
    const whole = { ...foundOf(kind, row), findings: [...(before?.findings ?? []), ...own] };
    if (place === undefined) found.push(whole);
    else found[place] = whole;
  }
}

/** Whether these hold a record back wherever it would go. */
export const blocks = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity, target }) => severity === 'BLOCK' && target === undefined);
