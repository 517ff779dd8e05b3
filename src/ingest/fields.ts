/** Field reader: reads the fields of one raw row by their definitions. Every problem is reported, nothing is thrown. */
import type { ChildMapping } from '../../connectors/contract.js';
import type { Content, FieldDefinition, Finding, Reading } from '../../schema/kind/kind-definition.js';
import { mask } from '../../schema/kind/mask.js';
import { isPlaceholder } from '../../schema/placeholders.js';
import { fold } from '../../schema/kind/read-value.js';
import { type RuleId, ruleOf } from '../../schema/rule-catalogue.js';

export type Raw = Readonly<Record<string, unknown>>;
export type Names = Pick<ChildMapping, 'fields' | 'values'>;

/** What is returned besides the content. */
export interface ReadOutcome {
  readonly findings: Finding[];
  unreadable: boolean;
}

interface Step {
  readonly field: FieldDefinition;
  readonly from: string | undefined;
  readonly values: Readonly<Record<string, string>> | undefined;
}

/** Which raw field each field is read from, looked up once for all rows of a mapping. */
interface Plan {
  readonly fields: readonly FieldDefinition[];
  readonly steps: readonly Step[];
  readonly empty: Readonly<Content>;
}

const plans = new WeakMap<Names, Plan>();

function planOf(fields: readonly FieldDefinition[], names: Names): Plan {
  const cached = plans.get(names);
  if (cached?.fields === fields) return cached;
  const steps = fields.map((field) => ({ field, from: names.fields[field.name], values: names.values[field.name] }));
  const plan = { fields, steps, empty: Object.fromEntries(fields.map((field) => [field.name, null])) };
  plans.set(names, plan);
  return plan;
}

export function readFields(fields: readonly FieldDefinition[], names: Names, raw: Raw, zone: string, outcome: ReadOutcome, prefix: string): Content {
  const { steps, empty } = planOf(fields, names);
  // A copy of a row that has all its fields is made in one piece; one that gets them one by one is made over and over.
  const content: Content = { ...empty };
  let pending: (() => Finding)[] | null = null;
  for (const { field, from, values } of steps) {
    const rawValue = from === undefined ? undefined : at(raw, from);
    const given = textOf(rawValue);
    const text = values && Object.hasOwn(values, given) ? (values[given] as string) : given;
    if (text === '') continue;
    if (isPlaceholder(field.shape, text)) outcome.findings.push(placeholder(field, prefix, text));
    const { value, problem } = field.read(text, zone);
    content[field.name] = value;
    if (field.shape === 'text' && rawValue !== value && given === text) {
      const changed = normalised(rawValue, value);
      if (changed) outcome.findings.push(finding('NORMALISED', prefix + field.name, field.title, `${field.title}已自动规范:${changed}`, null));
    }
    if (!problem) continue;
    if (problem.unreadable) outcome.unreadable = true;
    pending ??= [];
    pending.push(() => broken(field, prefix, problem, maskedValue(field, text, content)));
  }
  // Masked only now: whether a field is open may depend on a field read after it.
  if (pending) for (const make of pending) outcome.findings.push(make());
  return content;
}

function placeholder(field: FieldDefinition, prefix: string, text: string): Finding {
  const severity = field.required ? ruleOf('PLACEHOLDER').severity : 'WARN';
  const message = `${field.title}填的是占位内容“${text.slice(0, 10)}”,请填写真实内容`;
  return { ...finding('PLACEHOLDER', prefix + field.name, field.title, message, null), severity };
}

/** What is no credit code may be a citizen's number: it is shown masked, whatever the field. */
const broken = (field: FieldDefinition, prefix: string, { rule, message }: NonNullable<Reading['problem']>, value: string): Finding =>
  finding(rule, prefix + field.name, field.title, `${field.title}${message}`, rule === 'USCC' ? mask(value, 'sensitive') : value);

/** Text of a raw value, folded and trimmed; numbers keep all their digits, lists are joined. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return fold(value);
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(textOf).join(',');
  return fold(typeof value === 'object' ? JSON.stringify(value) : String(value));
}

/** A raw field by name, or by a dotted path where no field has the whole name. */
export function at(raw: Raw, path: string): unknown {
  const value = raw[path];
  if (value !== undefined || !path.includes('.') || path in raw) return value;
  return path.split('.').reduce<unknown>((inner, part) => (inner as Raw | null | undefined)?.[part], raw);
}

function maskedValue(field: FieldDefinition, text: string, content: Content): string {
  const masked = field.protection === 'public' || field.openWhen?.(content) ? text : mask(text, field.protection);
  return [...masked].slice(0, 80).join('');
}

/** What was corrected between the source's text and the stored one; null where they are the same, or it was cut for its length. */
function normalised(raw: unknown, stored: string | number | null): string | null {
  if (typeof raw !== 'string' || raw === stored || typeof stored !== 'string') return null;
  const trimmed = raw.trim();
  const plain = fold(raw);
  const repairs = [
    trimmed === raw ? '' : '去除首尾空格',
    /[\uff01-\uff5e\u3000]/.test(trimmed) && plain !== trimmed ? '全角字符转为半角' : '',
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    /[\u0000-\u0008\u000b-\u001f]/.test(trimmed) ? '去除不可见字符' : '',
    stored !== plain && stored === plain.toUpperCase() ? '字母转为大写' : '',
  ].filter(Boolean);
  return repairs.length > 0 ? repairs.join('、') : null;
}

export function finding(rule: RuleId, field: string, label: string, message: string, value: string | null): Finding {
  return { rule, severity: ruleOf(rule).severity, field, label, message, value };
}
