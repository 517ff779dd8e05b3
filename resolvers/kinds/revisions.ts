/** Revisions: what each version of a record changed, masked: a protected value is open only where it was in every version there has been. */
import type { Content, FieldDefinition, KindDefinition } from '../../schema/kind/kind-definition.js';
import { HubError } from '../../schema/errors.js';
import type { RecordVersion } from '../../src/api.js';
import { shownValue } from '../engine/serialize.js';
import type { FieldChangeType, RevisionType } from './ways-types.js';

export const REVISIONS = { otherwise: 20, most: 100 } as const;

export function checkedCount(first: number): number {
  if (Number.isInteger(first) && first >= 1 && first <= REVISIONS.most) return first;
  throw new HubError('BAD_ARGUMENT', { name: 'first', why: `应为 1 到 ${REVISIONS.most} 的整数` });
}

/** @param versions newest first, one more than are shown where there is one @param personal whether a mask may be seen of what is protected */
export function revisionsOf(kind: KindDefinition, versions: readonly RecordVersion[], first: number, personal: boolean): RevisionType[] {
  const open = openFields(kind, versions);
  const told = new Set(kind.fields.filter(({ protection }) => personal || protection === 'public'));
  return versions.slice(0, first).map((version, i) => {
    const { revision, changedAt, ingestedAt, withdrawn } = version;
    const before = versions[i + 1];
    // One between them belongs to a district that the viewer does not see: what became of it is not told.
    const next = before?.revision === revision - 1 ? before : null;
    return { revision, changedAt, ingestedAt, withdrawn, changes: next && changesOf(kind, next.content, version.content, { open, told }) };
  });
}

function openFields(kind: KindDefinition, versions: readonly RecordVersion[]): ReadonlySet<FieldDefinition> {
  // All of them, down to the first: of one that is not there nobody knows whether it was open.
  const whole = versions.length === versions[0]?.revision;
  const isOpen = (field: FieldDefinition) =>
    field.protection === 'public' || (whole && versions.every(({ content }) => field.openWhen?.(content as Content) === true));
  return new Set(kind.fields.filter(isOpen));
}

type Stored = RecordVersion['content'];
const OWNERS = [
  { field: 'district', title: '所属区' },
  { field: 'department', title: '所属部门' },
];

interface Shown {
  /** As they are; the others masked. */
  readonly open: ReadonlySet<FieldDefinition>;
  /** At all. */
  readonly told: ReadonlySet<FieldDefinition>;
}

function changesOf(kind: KindDefinition, before: Stored, after: Stored, { open, told }: Shown): FieldChangeType[] {
  const differs = (name: string) => (before[name] ?? null) !== (after[name] ?? null);
  const ofOwners = OWNERS.filter(({ field }) => differs(field)).map((each) => ({
    ...each,
    before: textOf(before[each.field]),
    after: textOf(after[each.field]),
  }));
  const ofFields = kind.fields
    .filter(({ name }) => differs(name))
    .map((field) => {
      const shown = (content: Stored) =>
        told.has(field) ? textOf(shownValue(field, (content[field.name] ?? null) as string | number | null, open.has(field))) : null;
      return { field: field.apiName, title: field.title, before: shown(before), after: shown(after) };
    });
  const ofChildren = kind.children.flatMap((child) => {
    const [was, is] = [rowsOf(before[child.name]), rowsOf(after[child.name])];
    const values = (rows: readonly Content[]) => JSON.stringify(rows.map((row) => child.fields.map(({ name }) => row[name] ?? null)));
    return values(was) === values(is) ? [] : [{ field: child.name, title: child.title, before: String(was.length), after: String(is.length) }];
  });
  return [...ofOwners, ...ofFields, ...ofChildren];
}

const rowsOf = (value: Stored[string] | undefined): readonly Content[] => (Array.isArray(value) ? value : []);

const textOf = (value: unknown): string | null =>
  value === null || value === undefined || value === '' ? null : Array.isArray(value) ? value.join(',') : String(value);
