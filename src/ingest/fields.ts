/** Field reader: reads the fields of one raw row by their definitions. Every problem is reported, nothing is thrown. */
import { foldOdd, isOdd, unwrapped } from '../../schema/kind/fold.js';
import type { Content, FieldDefinition, Finding, Reading } from '../../schema/kind/kind-definition.js';
import { mask } from '../../schema/kind/mask.js';
import { isPlaceholder } from '../../schema/placeholders.js';
import { type RuleId, ruleOf } from '../../schema/rule-catalogue.js';
import { garbled, maySuspect } from '../../schema/spelling/mojibake.js';
import { isNoDate, isOpenEnd } from '../../schema/spelling/open-ends.js';
import { normalised } from './normalised.js';
import { follow, pathInto, type Raw, textOf } from '../../schema/kind/raw-text.js';
import { type Names, planOf } from './reading-plan.js';

/** What is returned besides the content. */
export interface ReadOutcome {
  readonly findings: Finding[];
  /** Fields that may be empty and could not be read (`list[1].field` in a child): a known record keeps what it has of them. */
  readonly kept: string[];
  unreadable: boolean;
}

type Problem = NonNullable<Reading['problem']>;

export function readFields(fields: readonly FieldDefinition[], names: Names, raw: Raw, zone: string, outcome: ReadOutcome, prefix: string): Content {
  const { steps, empty } = planOf(fields, names, zone);
  // A copy of a row that has all its fields is made in one piece; one that gets them one by one is made over and over.
  const content: Content = { ...empty };
  let pending: (() => Finding)[] | null = null;
  for (const { field, from, path, values, read, fallback, dated, wordy } of steps) {
    let rawValue = raw[from];
    if (rawValue === undefined && path !== null && !(from in raw)) rawValue = follow(raw, path);
    const odd = typeof rawValue === 'string' && isOdd(rawValue);
    const given =
      rawValue === null || rawValue === undefined
        ? ''
        : typeof rawValue !== 'string'
          ? textOf(rawValue)
          : odd
            ? foldOdd(rawValue)
            : unwrapped(rawValue.trim());
    if (given === null) {
      const problem = notText(from, rawValue);
      setAside(field, prefix, problem, outcome);
      outcome.findings.push(unreadFinding(field, prefix, problem, null));
      continue;
    }
    const text = values !== undefined && Object.hasOwn(values, given) ? (values[given] as string) : given;
    if (text === '' || (dated && isUndated(field, prefix, text, outcome))) {
      if (fallback !== null) content[field.name] = fallback;
      continue;
    }
    if (isPlaceholder(field.shape, text)) outcome.findings.push(placeholder(field, prefix, text));
    const { value, problem } = read(text, zone);
    content[field.name] = value;
    if (wordy && (odd || maySuspect(text))) checkWords(field, prefix, rawValue, outcome);
    if (field.shape === 'text' && rawValue !== value && given === text) {
      const changed = normalised(rawValue, value);
      if (changed) outcome.findings.push(finding('NORMALISED', prefix + field.name, field.title, `${field.title}已自动规范:${changed}`, null));
    }
    if (!problem) continue;
    pending ??= [];
    pending.push(() => {
      const shown = maskedValue(field, text, content);
      return value === null ? unreadFinding(field, prefix, problem, shown) : broken(field, prefix, problem, shown);
    });
    if (value === null) setAside(field, prefix, problem, outcome);
  }
  // Masked only now: whether a field is open may depend on a field read after it.
  if (pending) for (const make of pending) outcome.findings.push(make());
  return content;
}

/** What must be filled and cannot be read sets its row aside; of anything else a known record keeps what it has. */
function setAside(field: FieldDefinition, prefix: string, problem: Problem, outcome: ReadOutcome): void {
  if (!field.required) outcome.kept.push(prefix + field.name);
  else if (problem.unreadable) outcome.unreadable = true;
}

function unreadFinding(field: FieldDefinition, prefix: string, problem: Problem, shown: string | null): Finding {
  const made = broken(field, prefix, problem, shown);
  return field.required ? made : { ...made, severity: 'WARN', message: `${made.message};已有记录保留上次读到的值` };
}

function notText(from: string, value: unknown): Problem {
  const path = pathInto(from, value);
  const what = ArrayBuffer.isView(value) ? '是二进制内容' : '是一组数据';
  const remedy = path === null ? '请在数据源中转为文字' : `请在配置的 fields 中写明路径,如 ${path}`;
  return { rule: 'NOT_TEXT', message: `的取值(字段 ${from})${what},不是文字:${remedy}`, unreadable: true };
}

/** A zero date, and of an end that is none, are no date. Nearly every text is decided by its first character. */
function isUndated(field: FieldDefinition, prefix: string, text: string, outcome: ReadOutcome): boolean {
  const first = text.charCodeAt(0);
  if (first <= 0x31 && !field.required && isNoDate(text)) return true;
  if (!field.openEnded || !isOpenEnd(text)) return false;
  outcome.findings.push(finding('NORMALISED', prefix + field.name, field.title, `${field.title}已自动规范:按没有期限读入`, null));
  return true;
}

function checkWords(field: FieldDefinition, prefix: string, raw: unknown, outcome: ReadOutcome): void {
  const fault = typeof raw === 'string' ? garbled(raw) : null;
  if (fault !== null) outcome.findings.push(finding('MOJIBAKE', prefix + field.name, field.title, `${field.title}是乱码:${fault}`, null));
}

function placeholder(field: FieldDefinition, prefix: string, text: string): Finding {
  const severity = field.required ? ruleOf('PLACEHOLDER').severity : 'WARN';
  const message = `${field.title}填的是占位内容“${text.slice(0, 10)}”,请填写真实内容`;
  return { ...finding('PLACEHOLDER', prefix + field.name, field.title, message, null), severity };
}

/** What is no credit code may be a citizen's number: it is shown masked, whatever the field. */
const broken = (field: FieldDefinition, prefix: string, { rule, message }: Problem, value: string | null): Finding =>
  finding(rule, prefix + field.name, field.title, `${field.title}${message}`, rule === 'USCC' && value !== null ? mask(value, 'sensitive') : value);

function maskedValue(field: FieldDefinition, text: string, content: Content): string {
  const masked = field.protection === 'public' || field.openWhen?.(content) ? text : mask(text, field.protection);
  return [...masked].slice(0, 80).join('');
}

export function finding(rule: RuleId, field: string, label: string, message: string, value: string | null): Finding {
  return { rule, severity: ruleOf(rule).severity, field, label, message, value };
}
