/** Layout: how one source writes a kind, with its own names and codes. The same layout writes the source's rows and the hub's mapping of them. */
import { localText } from '../generate/days.js';
import type { Entry, KindName, Values } from '../generate/shape.js';

export interface ChildLayout {
  readonly from: string;
  readonly parentKey: string;
  readonly key: string;
  readonly fields: Values;
}

export interface Layout {
  /** Table, path or file pattern. */
  readonly from: string;
  readonly key: string;
  readonly changedAt: string;
  readonly department: string;
  readonly withdrawn?: string;
  /** hub field → the source's own name */
  readonly fields: Values;
  /** hub field → its codes there → the hub's */
  readonly values?: Readonly<Record<string, Values>>;
  readonly children?: Readonly<Record<string, ChildLayout>>;
}

export type Layouts = Readonly<Partial<Record<KindName, Layout>>>;

/** An entry as the source writes it; `when` writes its moment of change. */
export function rowOf(entry: Entry, layout: Layout, when: (ms: number) => string = localText): Record<string, string> {
  const row = named(entry.values, layout.fields, layout.values ?? {});
  row[layout.key] = entry.key;
  row[layout.changedAt] = when(entry.changedAt);
  row[layout.department] = entry.department;
  if (layout.withdrawn) row[layout.withdrawn] = '0';
  return row;
}

export function named(values: Values, fields: Values, codes: Readonly<Record<string, Values>>): Record<string, string> {
  const row: Record<string, string> = {};
  for (const [field, name] of Object.entries(fields)) {
    const value = values[field] ?? '';
    row[name] = codes[field] && value !== '' ? inward(codes[field], value, field) : value;
  }
  return row;
}

function inward(codes: Values, value: string, field: string): string {
  const own = Object.keys(codes).find((code) => codes[code] === value);
  if (own === undefined) throw new Error(`${field} ${value} has no code in this source`);
  return own;
}

/** All columns of a layout, each once. */
export const columnsOf = (layout: Layout): string[] => [
  ...new Set([layout.key, layout.changedAt, layout.department, ...(layout.withdrawn ? [layout.withdrawn] : []), ...Object.values(layout.fields)]),
];

/** The hub's mapping of a layout; `rest` is what only its source type knows. */
export function mappingOf(layout: Layout, settings: Record<string, unknown>): Record<string, unknown> {
  const { key, changedAt, department, withdrawn, fields, values, children } = layout;
  return {
    ...settings,
    key,
    changedAt,
    department: { field: department },
    fields,
    ...(withdrawn ? { withdrawn: { field: withdrawn, equals: '1' } } : {}),
    ...(values ? { values } : {}),
    ...(children ? { children } : {}),
  };
}
