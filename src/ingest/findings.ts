/** Findings of cross-record rules, by record, and how they are added to the findings of the row itself. */
import type { Content, FieldDefinition, Finding, KindDefinition } from '../../schema/kind/kind-definition.js';
import { type RuleId, ruleOf } from '../../schema/rule-catalogue.js';
import type { RecordFindings } from './ports.js';
import type { Stored } from './records.js';

export type Findings = Map<string, Finding[]>;

export function note(found: Findings, id: string, finding: Finding): void {
  const list = found.get(id);
  if (list) list.push(finding);
  else found.set(id, [finding]);
}

export function findingOf(kind: KindDefinition, rule: { readonly id: RuleId; readonly field: string }, row: Content, message: string): Finding {
  const field = kind.fields.find((candidate) => candidate.name === rule.field) as FieldDefinition;
  const value = field.protection === 'public' ? String(row[field.name] ?? '').slice(0, 80) : null;
  return { rule: rule.id, severity: ruleOf(rule.id).severity, field: field.name, label: field.title, message, value };
}

/** What a rule finds by another district's record says nothing of that record: whoever reads the finding may not see it. */
export const ELSEWHERE = '与他区记录有关';

const isElsewhere = (row: Content, other: Content): boolean => (row.district ?? '') !== (other.district ?? '');
const isOfOthers = (row: Content, other: Content): boolean => (row.department ?? '') !== (other.department ?? '');

/** What decides who may see a record that is looked at. */
export const OWNERS = ['district', 'department'] as const;

/** A finding that looked at other records, with no more in it than whoever sees the row may know. @param others that are not everybody's */
export function crossFinding(
  kind: KindDefinition,
  rule: { readonly id: RuleId; readonly field: string },
  row: Content,
  message: string,
  others: readonly Content[],
): Finding {
  const elsewhere = others.some((other) => isElsewhere(row, other));
  const finding = findingOf(kind, rule, row, elsewhere ? ELSEWHERE : message);
  return !elsewhere && others.some((other) => isOfOthers(row, other)) ? { ...finding, ofOthers: 1 } : finding;
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
  const positions = new Map(found.map((entry, i) => [entry.recordId, i]));
  for (const [id, additional] of findings) {
    const row = rows.get(id) as Stored;
    if (blocks(additional)) row.blocked = 1;
    const position = positions.get(id);
    const before = position === undefined ? null : (found[position] as RecordFindings);
    const combined = { ...foundOf(kind, row), findings: [...(before?.findings ?? []), ...additional] };
    if (position === undefined) found.push(combined);
    else found[position] = combined;
  }
}

/** Whether these hold a record back wherever it would go. */
export const blocks = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity, target }) => severity === 'BLOCK' && target === undefined);
