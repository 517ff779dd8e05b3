/** Outward rows: what a record is in a province's tables, by profile: outward names, outward forms, empty fields left out. */
import type { Content, KindDefinition } from '../../schema/kind/kind-definition.js';
import type { Profile, ProfileTable } from '../../schema/profile/profile.js';
import { columnsOf, type Outward, outwardForm } from '../../schema/profile/columns.js';
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

const tables = new WeakMap<Profile, Map<string, readonly ProfileTable[]>>();

export function tablesOf(profile: Profile, kind: KindDefinition): readonly ProfileTable[] {
  let byKind = tables.get(profile);
  if (!byKind) tables.set(profile, (byKind = new Map()));
  let found = byKind.get(kind.name);
  if (!found) byKind.set(kind.name, (found = profile.tables.filter((table) => table.kind === kind.name)));
  return found;
}

export function outwardRows(profile: Profile, kind: KindDefinition, record: Content, children: ChildRows, zone: string): OutwardRow[] {
  const rows: OutwardRow[] = [];
  for (const table of tablesOf(profile, kind)) {
    const plan = planOf(profile, table, kind);
    if (!table.child) rows.push(row('', plan, record, zone));
    else rows.push(...childRows(table.child, plan, pick(record, table.carry ?? []), children[table.child] ?? [], zone));
  }
  return rows;
}

function childRows(child: string, plan: Plan, carried: Content, rows: ChildRows[string], zone: string): OutwardRow[] {
  const seen = new Map<string, number>();
  return rows.map((content) => {
    const count = (seen.get(content.childKey) ?? 0) + 1;
    seen.set(content.childKey, count);
    const part = `${child}:${content.childKey}${count > 1 ? `#${count}` : ''}`;
    return row(part, plan, { ...carried, ...content }, zone);
  });
}

/** Which field goes to which column of a table, computed once for each table. */
interface Plan {
  readonly table: string;
  readonly columns: readonly { readonly field: string; readonly name: string; readonly form: Outward }[];
  /** all columns, in the order of their names, with nothing in them */
  readonly empty: Readonly<Record<string, undefined>>;
}

const plans = new WeakMap<Profile, Map<ProfileTable, Plan>>();

function planOf(profile: Profile, table: ProfileTable, kind: KindDefinition): Plan {
  let byTable = plans.get(profile);
  if (!byTable) plans.set(profile, (byTable = new Map()));
  const cached = byTable.get(table);
  if (cached) return cached;
  const columns = columnsOf(profile, table, kind)
    .map((column) => ({ field: column.field.name, column: column.column, form: outwardForm(column) }))
    .sort((a, b) => (a.column < b.column ? -1 : 1))
    .map(({ field, column, form }) => ({ field, name: column, form }));
  const plan = { table: table.table, columns, empty: Object.fromEntries(columns.map(({ name }) => [name, undefined])) };
  byTable.set(table, plan);
  return plan;
}

// A column without a value is not written. One object for JSON.stringify: a text put together by hand cost three times its length in garbage.
function row(part: string, plan: Plan, content: Content, zone: string): OutwardRow {
  const fields: Record<string, string | undefined> = { ...plan.empty };
  for (const { field, name, form } of plan.columns) {
    const value = content[field];
    if (value !== null && value !== undefined && value !== '') fields[name] = form(value, zone);
  }
  const text = JSON.stringify(fields);
  return { part, table: plan.table, text, digest: digest(text) };
}

const pick = (content: Content, fields: readonly string[]): Content => Object.fromEntries(fields.map((field) => [field, content[field] ?? null]));
