/** Row reader: reads one raw row into its kind: key, time, district and content. Every problem is reported, nothing is thrown. */
import type { RawRow } from '../../connectors/contract.js';
import type { Content, Finding, KindDefinition } from '../../schema/kind/kind-definition.js';
import { isFlag } from '../../schema/spelling/flags.js';
import { readMoment, readMomentBy } from '../../schema/time.js';
import { contentDigest, digest } from '../kit/ids.js';
import { finding, type ReadOutcome, readFields } from './fields.js';
import { at, type Raw, textOf } from './raw-text.js';
import type { Names } from './reading-plan.js';
import { readKey } from './row-key.js';
import type { StreamDistrict, ConfiguredStream, ReadRow } from './configured-stream.js';

export function readRow(stream: ConfiguredStream, raw: RawRow): ReadRow {
  const { mapping, kind } = stream;
  const findings: Finding[] = [];
  const outcome: ReadOutcome = { findings, kept: [], unreadable: false };
  const { sourceKey, formerKeyDigest, fault } = readKey(stream, raw.values);
  if (fault !== null) {
    outcome.unreadable = true;
    findings.push(finding('KEY', mapping.key.join('、'), '主键', fault, null));
  }
  // A file's rows carry its time: a file that was written earlier and read later does not win.
  const changedAt = readChangedAt(stream, raw.values, outcome) ?? raw.order?.slice(0, 24) ?? null;
  const content = readFields(kind.fields, mapping, raw.values, stream.zone, outcome, '');
  const children = kind.children.length > 0 ? readChildren(stream, raw, outcome) : childless;
  const department = mapping.department ? (textOf(at(raw.values, mapping.department)) ?? '').toUpperCase() : '';
  const district = districtOf(stream, raw.values, department);
  if (district === null) {
    outcome.unreadable = true;
    findings.push(finding('DISTRICT', 'district', '所属区', '无法确定所属区:请检查部门编码或区划映射', null));
  }
  const withdrawn = mapping.withdrawn !== null && isFlag(textOf(at(raw.values, mapping.withdrawn.field)) ?? '', mapping.withdrawn.equals);
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
    keyDigest: fault !== null ? placeDigest(raw.place) : digest(sourceKey),
    formerKeyDigest,
    place: raw.place,
    district,
    department,
    changedAt,
    withdrawn,
    content,
    children,
    findings,
    kept: outcome.kept,
    unreadable: outcome.unreadable,
    digest: contentDigest(content, namesOf(kind), otherParts),
  };
}

const childless: Readonly<Record<string, readonly Content[]>> = Object.freeze({});

const sorted = new WeakMap<KindDefinition, readonly string[]>();

/** Names of a kind's fields, sorted. */
function namesOf(kind: KindDefinition): readonly string[] {
  let names = sorted.get(kind);
  if (!names) sorted.set(kind, (names = kind.fields.map((field) => field.name).sort()));
  return names;
}

export const placeDigest = (place: string): string => digest(`@${place}`);

function readChildren(stream: ConfiguredStream, raw: RawRow, outcome: ReadOutcome): Record<string, Content[]> {
  const children: Record<string, Content[]> = {};
  for (const child of stream.kind.children) {
    const names = stream.mapping.children[child.name];
    const rows = names ? (raw.children?.[child.name] ?? []) : [];
    children[child.name] = rows.map((row, i) => readFields(child.fields, names as Names, row, stream.zone, outcome, `${child.name}[${i + 1}].`));
  }
  return children;
}

function readChangedAt(stream: ConfiguredStream, raw: Raw, outcome: ReadOutcome): string | null {
  const { changedAt } = stream.mapping;
  if (changedAt === null) return null;
  const text = textOf(at(raw, changedAt)) ?? '';
  const layout = stream.mapping.formats?.changedAt;
  const moment = layout === undefined ? readMoment(text, stream.zone) : readMomentBy(layout, text, stream.zone);
  if (moment === null) {
    outcome.unreadable = true;
    outcome.findings.push(finding('CHANGED_AT', 'changedAt', '变更时间', '变更时间为空或不可读,无法判断新旧', null));
  }
  return moment;
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
