/**
 * Row check: all findings of a readable row: what its fields reported while it was read, what its kind's own rules find, and what the profile
 * of each target that takes it asks beyond that. A finding with a target holds for that target alone.
 */
import type { Content, FieldDefinition, Finding, KindDefinition, RowContext } from '../../schema/kind/kind-definition.js';
import { mask } from '../../schema/kind/mask.js';
import type { Profile } from '../../schema/profile/profile.js';
import { profileProblems, relaxedBy } from '../../schema/profile/check.js';
import { type RuleId, ruleOf } from '../../schema/rule-catalogue.js';

/** A target that takes the kind, with its profile. */
export interface ProfileCheck {
  readonly target: string;
  readonly profile: Profile;
}

export interface CheckContext extends RowContext {
  /** of one kind: always the same list for it */
  readonly profileChecks: readonly ProfileCheck[];
  readonly zone: string;
}

/** All findings; a field that could not be read is not checked again. */
export function check(kind: KindDefinition, content: Content, read: readonly Finding[], checks: CheckContext): Finding[] {
  const named = new Set(read.filter(({ severity }) => severity === 'BLOCK').map((finding) => finding.field));
  const relaxed = relaxedOf(checks.profileChecks, kind);
  const found = [...read, ...required(kind, content, checks.children, relaxed, named)];
  for (const rule of kind.rules) {
    const message = named.has(rule.field) ? null : rule.check(content, checks);
    if (message !== null) found.push(finding(rule.id, fieldOf(kind, rule.field), '', message, content));
  }
  for (const { target, profile } of checks.profileChecks) {
    for (const problem of profileProblems(profile, kind, content, checks.children, checks.zone, relaxed)) {
      if (named.has(problem.prefix + problem.field.name)) continue;
      found.push({ ...finding(problem.rule, problem.field, problem.prefix, `${problem.message}(${profile.title})`, content), target });
    }
  }
  return found;
}

const relaxed = new WeakMap<readonly ProfileCheck[], ReadonlySet<string>>();

function relaxedOf(checks: readonly ProfileCheck[], kind: KindDefinition): ReadonlySet<string> {
  let names = relaxed.get(checks);
  if (!names) {
    names = relaxedBy(
      checks.map(({ profile }) => profile),
      kind,
    );
    relaxed.set(checks, names);
  }
  return names;
}

/** Empty fields that must be filled, except those for which a profile decides. */
function required(
  kind: KindDefinition,
  content: Content,
  children: RowContext['children'],
  relaxed: ReadonlySet<string>,
  named: ReadonlySet<string>,
): Finding[] {
  const found: Finding[] = [];
  const checkFields = (fields: readonly FieldDefinition[], row: Content, path: string, prefix: string): void => {
    for (const field of fields) {
      if (!field.required || !isEmpty(row[field.name]) || named.has(prefix + field.name) || relaxed.has(path + field.name)) continue;
      found.push({ ...finding('REQUIRED', field, prefix, `${field.title}为必填项,不能为空`, row), value: null });
    }
  };
  checkFields(kind.fields, content, '', '');
  for (const child of kind.children) {
    (children[child.name] ?? []).forEach((row, i) => {
      checkFields(child.fields, row, `${child.name}.`, `${child.name}[${i + 1}].`);
    });
  }
  return found;
}

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '';

const fieldOf = (kind: KindDefinition, name: string): FieldDefinition => kind.fields.find((candidate) => candidate.name === name) as FieldDefinition;

function finding(rule: RuleId, field: FieldDefinition, prefix: string, message: string, content: Content): Finding {
  const value = prefix === '' ? maskedValue(field, content) : null;
  return { rule, severity: ruleOf(rule).severity, field: prefix + field.name, label: field.title, message, value };
}

function maskedValue(field: FieldDefinition, content: Content): string | null {
  const value = content[field.name];
  if (value === null || value === undefined) return null;
  const text = field.protection === 'public' || field.openWhen?.(content) ? String(value) : mask(String(value), field.protection);
  return [...text].slice(0, 80).join('');
}
