/** Outward rows: what a record is in a province's tables, by profile: outward names, outward forms, empty fields left out. */
import type { Content, FieldDefinition, KindDefinition } from '../../schema/definition.js';
import type { Profile, ProfileTable } from '../../schema/profile.js';
import { local } from '../../schema/time.js';
import { digest } from '../kit/ids.js';

export interface OutwardRow {
  /** '' for the record itself, `child:key` for a child row. */
  readonly part: string;
  readonly table: string;
  /** its fields as one JSON object, in the order of their names, so that a field's place in its kind is no content */
  readonly text: string;
  readonly digest: string;
}

export type ChildRows = Readonly<Record<string, readonly (Content & { childKey: string })[]>>;

export const tablesOf = (profile: Profile, kind: KindDefinition): ProfileTable[] => profile.tables.filter((table) => table.kind === kind.name);

export function outwardRows(profile: Profile, kind: KindDefinition, record: Content, children: ChildRows, zone: string): OutwardRow[] {
  return tablesOf(profile, kind).flatMap((table) => {
    const plan = planOf(table, kind);
    if (!table.child) return [row('', plan, record, zone)];
    const carried = pick(record, table.carry ?? []);
    const seen = new Map<string, number>();
    return (children[table.child] ?? []).map((content) => {
      const count = (seen.get(content.childKey) ?? 0) + 1;
      seen.set(content.childKey, count);
      const part = `${table.child}:${content.childKey}${count > 1 ? `#${count}` : ''}`;
      return row(part, plan, { ...carried, ...content }, zone);
    });
  });
}

/** What of a record stands in which column of a table, worked out once for each table. */
interface Plan {
  readonly table: string;
  /** `name` as it stands in a JSON text */
  readonly columns: readonly { readonly field: string; readonly name: string; readonly moment: boolean }[];
}

const plans = new WeakMap<ProfileTable, Plan>();

function planOf(table: ProfileTable, kind: KindDefinition): Plan {
  const known = plans.get(table);
  if (known) return known;
  const child = table.child ? kind.children.find((candidate) => candidate.name === table.child) : null;
  const carried = child ? kind.fields.filter((field) => table.carry?.includes(field.name)) : [];
  const fields: readonly FieldDefinition[] = [...carried, ...(child ?? kind).fields];
  const columns = fields
    .filter((field) => !table.omit?.includes(field.name))
    .map((field) => ({ field: field.name, column: table.names?.[field.name] ?? field.national, moment: field.shape === 'moment' }))
    .sort((a, b) => (a.column < b.column ? -1 : 1))
    .map(({ field, column, moment }) => ({ field, name: `${JSON.stringify(column)}:`, moment }));
  const plan = { table: table.table, columns };
  plans.set(table, plan);
  return plan;
}

function row(part: string, plan: Plan, content: Content, zone: string): OutwardRow {
  let fields = '';
  for (const { field, name, moment } of plan.columns) {
    const value = content[field];
    if (value === null || value === undefined || value === '') continue;
    fields += `${fields === '' ? '' : ','}${name}${JSON.stringify(moment ? local(String(value), zone) : String(value))}`;
  }
  const text = `{${fields}}`;
  return { part, table: plan.table, text, digest: digest(text) };
}

const pick = (content: Content, fields: readonly string[]): Content => Object.fromEntries(fields.map((field) => [field, content[field] ?? null]));
