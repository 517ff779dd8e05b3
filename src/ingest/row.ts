/** Reads one raw row into its kind: every problem is named, every value is read by its field word, nothing is thrown. */
import type { ChildMapping, RawRow } from '../../connectors/contract.js';
import type { Content, FieldDefinition, Finding, KindDefinition } from '../../schema/definition.js';
import { mask } from '../../schema/mask.js';
import { isPlaceholder } from '../../schema/placeholders.js';
import { fold } from '../../schema/read-value.js';
import { type RuleId, ruleOf } from '../../schema/rules.js';
import { readMoment } from '../../schema/time.js';
import { contentDigest, digest } from '../kit/ids.js';
import type { DistrictRule, Intake, ReadRow } from './intake.js';

type Raw = Readonly<Record<string, unknown>>;
type Names = Pick<ChildMapping, 'fields' | 'values'>;

export function readRow(intake: Intake, raw: RawRow): ReadRow {
  const { mapping, kind } = intake;
  const findings: Finding[] = [];
  const trouble = { unreadable: false };
  const keys = mapping.key.map((name) => textOf(at(raw.values, name)));
  if (keys.some((key) => key === '')) {
    trouble.unreadable = true;
    findings.push(finding('KEY', mapping.key.join('、'), '主键', '主键为空,无法识别这一行', null));
  }
  const sourceKey = keys.length === 1 ? (keys[0] as string) : JSON.stringify(keys);
  // A file's rows carry its time: a file that was written earlier and read later does not win.
  const changedAt = readChangedAt(intake, raw.values, findings, trouble) ?? raw.order?.slice(0, 24) ?? null;
  const content = readFields(kind.fields, mapping, raw.values, intake.zone, findings, trouble, '');
  const children = readChildren(intake, raw, findings, trouble);
  const department = mapping.department ? textOf(at(raw.values, mapping.department)).toUpperCase() : '';
  const district = districtOf(intake, raw.values, department);
  if (district === null) {
    trouble.unreadable = true;
    findings.push(finding('DISTRICT', 'district', '所属区', '无法确定所属区:请检查部门编码或区划映射', null));
  }
  const withdrawn = mapping.withdrawn !== null && textOf(at(raw.values, mapping.withdrawn.field)) === mapping.withdrawn.equals;
  return {
    sourceKey,
    // A row without a key is known by its place: when that place is read again, mended or not, it is the same row.
    keyDigest: keys.includes('') ? placeDigest(raw.place) : digest(sourceKey),
    place: raw.place,
    district,
    department,
    changedAt,
    withdrawn,
    content,
    children,
    findings,
    unreadable: trouble.unreadable,
    digest: contentDigest(
      {
        ...content,
        ...textsOf(children),
        district,
        department,
        withdrawn: withdrawn ? 1 : null,
        findings: findings.length > 0 ? JSON.stringify(findings) : null,
      },
      digestedOf(kind),
    ),
  };
}

const textsOf = (children: Readonly<Record<string, readonly Content[]>>): Record<string, string> =>
  Object.fromEntries(Object.entries(children).map(([name, rows]) => [name, JSON.stringify(rows)]));

const digested = new WeakMap<KindDefinition, readonly string[]>();

/** Names of all that a row's digest is made over, sorted. */
function digestedOf(kind: KindDefinition): readonly string[] {
  let names = digested.get(kind);
  if (!names) {
    const own = [...kind.fields, ...kind.children].map((one) => one.name);
    digested.set(kind, (names = [...own, 'district', 'department', 'withdrawn', 'findings'].sort()));
  }
  return names;
}

export const placeDigest = (place: string): string => digest(`@${place}`);

function readFields(
  fields: readonly FieldDefinition[],
  names: Names,
  raw: Raw,
  zone: string,
  findings: Finding[],
  trouble: { unreadable: boolean },
  prefix: string,
): Content {
  const content: Content = {};
  const pending: { field: FieldDefinition; finding: (value: string | null) => Finding; text: string }[] = [];
  for (const field of fields) {
    const from = names.fields[field.name];
    const given = from === undefined ? '' : textOf(at(raw, from));
    const text = names.values[field.name]?.[given] ?? given;
    content[field.name] = null;
    if (text === '') continue;
    if (isPlaceholder(field.shape, text)) {
      const severity = field.required ? ruleOf('PLACEHOLDER').severity : 'WARN';
      const message = `${field.title}填的是占位内容“${text.slice(0, 10)}”,请填写真实内容`;
      findings.push({ ...finding('PLACEHOLDER', prefix + field.name, field.title, message, null), severity });
    }
    const reading = field.read(text, zone);
    content[field.name] = reading.value;
    if (from !== undefined && given === text && field.shape === 'text') {
      const changed = normalised(at(raw, from), reading.value);
      if (changed) findings.push(finding('NORMALISED', prefix + field.name, field.title, `${field.title}已自动规范:${changed}`, null));
    }
    if (!reading.problem) continue;
    if (reading.problem.unreadable) trouble.unreadable = true;
    const { rule, message } = reading.problem;
    pending.push({ field, text, finding: (value) => finding(rule, prefix + field.name, field.title, `${field.title}${message}`, value) });
  }
  // Masked only now: whether a field is open may hang on a field read after it.
  for (const { field, text, finding: make } of pending) findings.push(make(shown(field, text, content)));
  return content;
}

function readChildren(intake: Intake, raw: RawRow, findings: Finding[], trouble: { unreadable: boolean }): Record<string, Content[]> {
  const children: Record<string, Content[]> = {};
  for (const child of intake.kind.children) {
    const names = intake.mapping.children[child.name];
    const rows = names ? (raw.children?.[child.name] ?? []) : [];
    children[child.name] = rows.map((row, i) =>
      readFields(child.fields, names as Names, row, intake.zone, findings, trouble, `${child.name}[${i + 1}].`),
    );
  }
  return children;
}

function readChangedAt(intake: Intake, raw: Raw, findings: Finding[], trouble: { unreadable: boolean }): string | null {
  const { changedAt } = intake.mapping;
  if (changedAt === null) return null;
  const moment = readMoment(textOf(at(raw, changedAt)), intake.zone);
  if (moment === null) {
    trouble.unreadable = true;
    findings.push(finding('CHANGED_AT', 'changedAt', '变更时间', '变更时间为空或不可读,无法判断新旧', null));
  }
  return moment;
}

function districtOf(intake: Intake, raw: Raw, department: string): string | null {
  const rule: DistrictRule = intake.district;
  if ('fixed' in rule) return rule.fixed;
  if ('byDepartment' in rule) return intake.city.departments.get(department)?.district ?? null;
  if ('field' in rule) return rule.values[textOf(at(raw, rule.field))] ?? null;
  const area = textOf(at(raw, rule.byArea));
  const there = intake.city.districts.filter((district) => district.areaNumber === area);
  return (there.find((district) => district.areaDefault) ?? (there.length === 1 ? there[0] : undefined) ?? { code: null }).code ?? null;
}

/** Text of a raw value, folded and trimmed; numbers keep all their digits, lists are joined. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(textOf).join(',');
  return fold(typeof value === 'object' ? JSON.stringify(value) : String(value));
}

/** A raw field by name, or by a dotted path where no field has the whole name. */
function at(raw: Raw, path: string): unknown {
  if (path in raw || !path.includes('.')) return raw[path];
  return path.split('.').reduce<unknown>((value, part) => (value as Raw | null | undefined)?.[part], raw);
}

export function shown(field: FieldDefinition, text: string, content: Content): string {
  const masked = field.protection === 'public' || field.openWhen?.(content) ? text : mask(text, field.protection);
  return [...masked].slice(0, 80).join('');
}

/** What was set right between a text as the source gave it and as it is kept; null where it is kept as it was, or cut for its length. */
function normalised(raw: unknown, kept: string | number | null): string | null {
  if (typeof raw !== 'string' || raw === kept || typeof kept !== 'string') return null;
  const trimmed = raw.trim();
  const plain = fold(raw);
  const done = [
    trimmed === raw ? '' : '去除首尾空格',
    /[\uff01-\uff5e\u3000]/.test(trimmed) && plain !== trimmed ? '全角字符转为半角' : '',
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    /[\u0000-\u0008\u000b-\u001f]/.test(trimmed) ? '去除不可见字符' : '',
    kept !== plain && kept === plain.toUpperCase() ? '字母转为大写' : '',
  ].filter(Boolean);
  return done.length > 0 ? done.join('、') : null;
}

function finding(rule: RuleId, field: string, label: string, message: string, value: string | null): Finding {
  return { rule, severity: ruleOf(rule).severity, field, label, message, value };
}
