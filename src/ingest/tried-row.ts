/** A row of a trial reading, as a person may see it: fields by title, values masked by their protection. */
import type { RawRow } from '../../connectors/contract.js';
import type { Content, FieldDefinition } from '../../schema/kind/kind-definition.js';
import { mask } from '../../schema/kind/mask.js';
import { protectedInAll } from '../../schema/kind/protected-values.js';
import { scrub } from '../../schema/spelling/scrub.js';
import type { ConfiguredStream, ReadRow } from './configured-stream.js';
import type { FindingPorts } from './ports.js';

export interface TriedField {
  readonly field: string;
  readonly title: string;
  /** The raw name it is read from; null where it is read from none. */
  readonly from: string | null;
  readonly value: string | number | null;
}

export interface TriedRow {
  readonly place: string;
  readonly sourceKey: string;
  readonly district: string | null;
  readonly department: string | null;
  /** UTC */
  readonly changedAt: string | null;
  readonly withdrawn: boolean;
  /** It would be set aside. */
  readonly unreadable: boolean;
  readonly fields: readonly TriedField[];
  readonly children: Readonly<Record<string, readonly (readonly TriedField[])[]>>;
  readonly findings: readonly { readonly rule: string; readonly severity: string; readonly label: string; readonly message: string }[];
}

export function triedRow({ kind, mapping }: ConfiguredStream, raw: RawRow, row: ReadRow, check: FindingPorts['check']): TriedRow {
  const findings = row.withdrawn ? row.findings : check(kind, row);
  const all = row.momentProblem ? [row.momentProblem, ...findings] : findings;
  const own = protectedInAll(kind, row.content, row.children);
  const children = kind.children.filter(({ name }) => mapping.children[name]);
  return {
    place: scrub(raw.place, own),
    sourceKey: scrub(row.sourceKey, own),
    district: row.district,
    department: row.department || null,
    changedAt: row.changedAt,
    withdrawn: row.withdrawn,
    unreadable: row.unreadable || row.momentProblem !== null,
    fields: shown(kind.fields, row.content, mapping.fields),
    children: Object.fromEntries(
      children.map(({ name, fields }) => [
        name,
        (row.children[name] ?? []).map((content) => shown(fields, content, mapping.children[name]?.fields ?? {})),
      ]),
    ),
    findings: all.map(({ rule, severity, label, message }) => ({ rule, severity, label, message: scrub(message, own) })),
  };
}

/** The mapped fields, and those that have a value all the same (a constant, a default). */
function shown(definitions: readonly FieldDefinition[], content: Content, from: Readonly<Record<string, string>>): TriedField[] {
  const fields = definitions.filter(({ name }) => Object.hasOwn(from, name) || (content[name] ?? null) !== null);
  return fields.map((field) => ({
    field: field.name,
    title: field.title,
    from: from[field.name] ?? null,
    value: maskedOf(field, content),
  }));
}

function maskedOf(field: FieldDefinition, content: Content): string | number | null {
  const value = content[field.name] ?? null;
  if (value === null || field.protection === 'public' || field.openWhen?.(content)) return value;
  return mask(String(value), field.protection);
}
