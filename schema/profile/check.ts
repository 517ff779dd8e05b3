/**
 * Profile check: what a profile finds in a record before it is sent, fields that must be filled, lengths, patterns, codes and when they may
 * be used.
 */
import type { Content, FieldDefinition, KindDefinition } from '../kind/kind-definition.js';
import { codeList } from '../lists.js';
import { businessDay } from '../kind/business-day.js';
import type { Profile } from './profile.js';
import { columnsOf, isRequired, outwardForm, type ProfileColumn } from './columns.js';
import type { RuleId } from '../rule-catalogue.js';

export interface ColumnProblem {
  readonly rule: RuleId;
  readonly field: FieldDefinition;
  /** `participants[1].` before a child's field, else empty */
  readonly prefix: string;
  readonly message: string;
}

export type Children = Readonly<Record<string, readonly Content[]>>;

/** A table's columns: all of them, and those for which the profile requires more or less than the field decorators do. */
interface Columns {
  readonly all: readonly ProfileColumn[];
  readonly demanding: readonly ProfileColumn[];
}

interface Plan {
  readonly root: Columns | null;
  readonly children: ReadonlyMap<string, Columns>;
}

const plans = new WeakMap<Profile, Map<KindDefinition, Plan>>();

function planOf(profile: Profile, kind: KindDefinition): Plan {
  const kinds = plans.get(profile) ?? new Map<KindDefinition, Plan>();
  plans.set(profile, kinds);
  const plan = kinds.get(kind) ?? makePlan(profile, kind);
  kinds.set(kind, plan);
  return plan;
}

const isDemanding = ({ rule, codes }: ProfileColumn): boolean =>
  codes !== null || ['required', 'max', 'exact', 'pattern'].some((name) => Object.hasOwn(rule, name));

function makePlan(profile: Profile, kind: KindDefinition): Plan {
  const children = new Map<string, Columns>();
  let root: Columns | null = null;
  for (const table of profile.tables.filter((candidate) => candidate.kind === kind.name)) {
    const all = columnsOf(profile, table, kind).filter((column) => !table.carry?.includes(column.field.name));
    const columns = { all, demanding: all.filter(isDemanding) };
    if (table.child) children.set(table.child, columns);
    else root = columns;
  }
  return { root, children };
}

const nothing: ReadonlySet<string> = new Set();

/** Required fields (`child.field` for a child's) for which one of these profiles says itself whether they must be filled. */
export function relaxedBy(profiles: readonly Profile[], kind: KindDefinition): ReadonlySet<string> {
  const found = profiles.flatMap((profile) => {
    const { root, children } = planOf(profile, kind);
    const names = (columns: Columns | null, path: string): string[] =>
      (columns?.demanding ?? []).filter(({ field, rule }) => field.required && rule.required !== undefined).map(({ field }) => path + field.name);
    return [...names(root, ''), ...[...children].flatMap(([child, columns]) => names(columns, `${child}.`))];
  });
  return found.length === 0 ? nothing : new Set(found);
}

/** @param relaxed what `relaxedBy` returns for all the profiles of the record: for those fields each profile itself reports what must be filled */
export function profileProblems(
  profile: Profile,
  kind: KindDefinition,
  content: Content,
  children: Children,
  zone: string,
  relaxed: ReadonlySet<string>,
): ColumnProblem[] {
  const plan = planOf(profile, kind);
  const on = businessDay(kind, content, zone) ?? '';
  const pick = (columns: Columns | null): readonly ProfileColumn[] => (relaxed.size > 0 ? columns?.all : columns?.demanding) ?? [];
  const found = problemsOf(pick(plan.root), content, { path: '', prefix: '', on, zone, relaxed });
  for (const [name, columns] of plan.children) {
    const picked = pick(columns);
    if (picked.length === 0) continue;
    (children[name] ?? []).forEach((row, i) => {
      found.push(...problemsOf(picked, row, { path: `${name}.`, prefix: `${name}[${i + 1}].`, on, zone, relaxed }));
    });
  }
  return found;
}

interface Position {
  readonly path: string;
  readonly prefix: string;
  readonly on: string;
  readonly zone: string;
  readonly relaxed: ReadonlySet<string>;
}

function problemsOf(columns: readonly ProfileColumn[], content: Content, { path, prefix, on, zone, relaxed }: Position): ColumnProblem[] {
  return columns.flatMap((column): ColumnProblem[] => {
    const { field, rule } = column;
    const value = content[field.name];
    const problem = (id: RuleId, message: string): ColumnProblem => ({ rule: id, field, prefix, message: `${field.title}${message}` });
    if (value === null || value === undefined || value === '') {
      const applies = rule.required !== undefined || relaxed.has(path + field.name);
      return applies && isRequired(column, content) ? [problem('REQUIRED', emptied(rule.required))] : [];
    }
    const code = codeProblem(column, String(value), on);
    if (code) return [problem(code.rule, code.message)];
    if (rule.exact === undefined && rule.max === undefined && !rule.pattern) return [];
    const text = outwardForm(column)(value, zone);
    const length = [...text].length;
    if (rule.exact !== undefined && length !== rule.exact) return [problem('LENGTH', `应为 ${rule.exact} 个字符,实为 ${length} 个`)];
    if (rule.max !== undefined && length > rule.max) return [problem('LENGTH', `最多 ${rule.max} 个字符,实为 ${length} 个`)];
    if (rule.pattern && !patternOf(rule.pattern.form).test(text)) return [problem('PATTERN', `应为${rule.pattern.says}`)];
    return [];
  });
}

const emptied = (required: unknown): string => (typeof required === 'object' ? '在此情形下必填,不能为空' : '为必填项,不能为空');

function codeProblem({ field, codes }: ProfileColumn, value: string, on: string): { rule: RuleId; message: string } | null {
  if (!codes) return null;
  const entry = codes[value];
  // A code that is in no list of the hub was reported when it was read.
  if (!entry)
    return field.list && !Object.hasOwn(codeList(field.list).codes, value) ? null : { rule: 'CODE_LIST', message: '的取值不在省级规范的代码表内' };
  if (on === '') return null;
  if (entry.from && on < entry.from) return { rule: 'CODE_EXPIRED', message: `的代码自 ${entry.from} 起使用,早于此日不能使用` };
  return entry.until && on > entry.until ? { rule: 'CODE_EXPIRED', message: `的代码已于 ${entry.until} 停用` } : null;
}

const patterns = new Map<string, RegExp>();

function patternOf(form: string): RegExp {
  const pattern = patterns.get(form) ?? new RegExp(`^(?:${form})$`, 'u');
  patterns.set(form, pattern);
  return pattern;
}
