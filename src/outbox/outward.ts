/** Outward rows: what a record is in a province's tables, by profile: outward names, outward forms, empty fields left out. */
import type { Content, FieldDefinition, KindDefinition } from '../../schema/definition.js';
import type { Profile, ProfileTable } from '../../schema/profile.js';
import { local } from '../../schema/time.js';
import { contentDigest } from '../kit/ids.js';

export interface OutwardRow {
  /** '' for the record itself, `child:key` for a child row. */
  readonly part: string;
  readonly table: string;
  readonly values: Readonly<Record<string, string>>;
  readonly digest: string;
}

export type ChildRows = Readonly<Record<string, readonly (Content & { childKey: string })[]>>;

export const tablesOf = (profile: Profile, kind: KindDefinition): ProfileTable[] => profile.tables.filter((table) => table.kind === kind.name);

export function outwardRows(profile: Profile, kind: KindDefinition, record: Content, children: ChildRows, zone: string): OutwardRow[] {
  return tablesOf(profile, kind).flatMap((table) => {
    if (!table.child) return [row('', table, kind.fields, record, zone)];
    const child = kind.children.find((candidate) => candidate.name === table.child);
    const carried = kind.fields.filter((field) => table.carry?.includes(field.name));
    const seen = new Map<string, number>();
    return (children[table.child] ?? []).map((content) => {
      const count = (seen.get(content.childKey) ?? 0) + 1;
      seen.set(content.childKey, count);
      const part = `${table.child}:${content.childKey}${count > 1 ? `#${count}` : ''}`;
      return row(part, table, [...carried, ...(child?.fields ?? [])], { ...pick(record, table.carry ?? []), ...content }, zone);
    });
  });
}

function row(part: string, table: ProfileTable, fields: readonly FieldDefinition[], content: Content, zone: string): OutwardRow {
  const values: Record<string, string> = {};
  for (const field of fields) {
    const value = content[field.name];
    if (value === null || value === undefined || value === '' || table.omit?.includes(field.name)) continue;
    values[table.names?.[field.name] ?? field.national] = field.shape === 'moment' ? local(String(value), zone) : String(value);
  }
  return { part, table: table.table, values, digest: contentDigest(values) };
}

const pick = (content: Content, fields: readonly string[]): Content => Object.fromEntries(fields.map((field) => [field, content[field] ?? null]));
