/** Row reader: reads one raw row into its kind: key, time, district and content. Every problem is reported, nothing is thrown. */
import type { RawRow } from '../../connectors/contract.js';
import type { Content, Finding, KindDefinition } from '../../schema/kind/kind-definition.js';
import { isFlag, isFlagUnclear } from '../../schema/spelling/flags.js';
import { readMoment, readMomentBy } from '../../schema/time.js';
import { contentDigest, digest } from '../kit/ids.js';
import { finding, type ReadOutcome, readFields } from './fields.js';
import { at, type Raw, textOf } from '../../schema/kind/raw-text.js';
import type { Names } from './reading-plan.js';
import { readKey } from './row-key.js';
import type { StreamDistrict, ConfiguredStream, ReadRow } from './configured-stream.js';

/** Raised by hand when the same raw row under the same mapping is read otherwise; with a line in the changelog. */
export const READING_VERSION = 2;

export function readRow(stream: ConfiguredStream, raw: RawRow): ReadRow {
  const { mapping, kind } = stream;
  const findings: Finding[] = [];
  const outcome: ReadOutcome = { findings, kept: [], unreadable: false };
  const { sourceKey, formerKeyDigest, fault } = readKey(stream, raw.values);
  if (fault !== null) {
    outcome.unreadable = true;
    findings.push(finding('KEY', mapping.key.join('、'), '主键', fault, null));
  }
  if (raw.fault !== undefined) {
    outcome.unreadable = true;
    findings.push(finding('INCOMPLETE', 'children', '子表', `这一行没有给全:${raw.fault}`, null));
  }
  const own = readChangedAt(stream, raw.values);
  const momentProblem = mapping.changedAt !== null && own === null ? NO_MOMENT : null;
  // A file's rows carry its time: a file that was written earlier and read later does not win.
  const changedAt = own ?? (mapping.changedAt === null ? (raw.order?.slice(0, 24) ?? null) : null);
  const content = readFields(kind.fields, mapping, raw.values, stream.zone, outcome, '');
  const children = kind.children.length > 0 ? readChildren(stream, raw, outcome) : childless;
  const department = readDepartment(stream, raw.values, findings);
  const district = districtOf(stream, raw.values, department);
  if (district === null) {
    outcome.unreadable = true;
    findings.push(finding('DISTRICT', 'district', '所属区', '无法确定所属区:请检查部门编码或区划映射', null));
  }
  const withdrawn = readWithdrawn(stream, raw.values, findings);
  const otherParts = {
    district,
    department,
    withdrawn: withdrawn ? 1 : null,
    findings: findings.length > 0 ? findings : null,
    children: children === childless ? null : children,
  };
  return {
    sourceKey,
    // A row without a key is identified by its location: read again there, corrected or not, it is the same row.
    keyDigest: fault !== null ? positionDigest(raw) : digest(sourceKey),
    formerKeyDigest,
    place: raw.place,
    district,
    department,
    changedAt,
    momentProblem,
    withdrawn,
    content,
    children,
    findings,
    kept: outcome.kept,
    unreadable: outcome.unreadable,
    digest: contentDigest(content, namesOf(kind), otherParts),
    keyless: fault !== null,
    raw,
  };
}

// Width of the column, on every table that has it.
const DEPARTMENT_MAX = 40;

function readDepartment({ mapping }: ConfiguredStream, raw: Raw, findings: Finding[]): string {
  if (!mapping.department) return '';
  const text = (textOf(at(raw, mapping.department)) ?? '').toUpperCase();
  if (text.length <= DEPARTMENT_MAX) return text;
  const message = `部门代码(字段 ${mapping.department})最多 ${DEPARTMENT_MAX} 个字符,实为 ${text.length} 个`;
  findings.push(finding('LENGTH', 'department', '部门代码', message, null));
  return text.slice(0, DEPARTMENT_MAX);
}

function readWithdrawn({ mapping }: ConfiguredStream, raw: Raw, findings: Finding[]): boolean {
  if (mapping.withdrawn === null) return false;
  const { field, equals } = mapping.withdrawn;
  const text = textOf(at(raw, field)) ?? '';
  if (isFlagUnclear(text, equals)) {
    const message = `撤销标志(字段 ${field})为“${text.slice(0, 10)}”,既不是“${equals}”也不是它的反面,按没有撤销读入`;
    findings.push(finding('WITHDRAWN_UNCLEAR', 'withdrawn', '撤销标志', message, null));
  }
  return isFlag(text, equals);
}

const childless: Readonly<Record<string, readonly Content[]>> = Object.freeze({});

const sorted = new WeakMap<KindDefinition, readonly string[]>();

/** Names of a kind's fields, sorted. */
function namesOf(kind: KindDefinition): readonly string[] {
  let names = sorted.get(kind);
  if (!names) sorted.set(kind, (names = kind.fields.map((field) => field.name).sort()));
  return names;
}

/** The digest of a raw row's key; null where it has none. */
export function keyDigestOf(stream: ConfiguredStream, values: RawRow['values']): string | null {
  const { sourceKey, fault } = readKey(stream, values);
  return fault === null ? digest(sourceKey) : null;
}

export const placeDigest = (place: string): string => digest(`@${place}`);

// Where its place is its own (a line of a file), a row without a key is known by it, so that it leaves once it is mended there. A table has
// no such place: there all keyless rows would be one, so what they hold tells them apart.
const positionDigest = (raw: RawRow): string => (raw.order === undefined ? digest(`@${raw.place}|${contentOf(raw)}`) : placeDigest(raw.place));

const contentOf = ({ values }: RawRow): string => JSON.stringify(values, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));

function readChildren(stream: ConfiguredStream, raw: RawRow, outcome: ReadOutcome): Record<string, Content[]> {
  const children: Record<string, Content[]> = {};
  for (const child of stream.kind.children) {
    const names = stream.mapping.children[child.name];
    const rows = names ? (raw.children?.[child.name] ?? []) : [];
    children[child.name] = rows.map((row, i) => readFields(child.fields, names as Names, row, stream.zone, outcome, `${child.name}[${i + 1}].`));
  }
  return children;
}

const NO_MOMENT: Finding = finding('CHANGED_AT', 'changedAt', '变更时间', '变更时间为空或不可读,无法判断新旧', null);

/** null: none is mapped, or it cannot be read. */
export function readChangedAt({ mapping, zone }: Pick<ConfiguredStream, 'mapping' | 'zone'>, raw: Raw): string | null {
  if (mapping.changedAt === null) return null;
  const text = textOf(at(raw, mapping.changedAt)) ?? '';
  const layout = mapping.formats?.changedAt;
  return layout === undefined ? readMoment(text, zone) : readMomentBy(layout, text, zone);
}

function districtOf(stream: ConfiguredStream, raw: Raw, department: string): string | null {
  const rule: StreamDistrict = stream.district;
  if ('fixed' in rule) return rule.fixed;
  if ('byDepartment' in rule) return stream.city.departments.get(department)?.district ?? null;
  if ('field' in rule) return rule.values[textOf(at(raw, rule.field)) ?? ''] ?? null;
  const area = textOf(at(raw, rule.byArea));
  const there = stream.city.districts.filter((district) => district.areaNumber === area);
  return (there.find((district) => district.areaDefault) ?? (there.length === 1 ? there[0] : undefined) ?? { code: null }).code ?? null;
}
