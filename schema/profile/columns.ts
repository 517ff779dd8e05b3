/** Profile columns: each field with what the profile requires of it, and the form in which its value is sent. */
import type { Content, FieldDefinition, KindDefinition } from '../kind/kind-definition.js';
import { codeList } from '../lists.js';
import type { ColumnRule, DateForm, Profile, ProfileCode, ProfileTable } from './profile.js';
import { local } from '../time.js';

export interface ProfileColumn {
  readonly field: FieldDefinition;
  readonly column: string;
  readonly rule: ColumnRule;
  /** Outward codes by the hub's; null where a code goes up as it is, at any time. */
  readonly codes: Readonly<Record<string, ProfileCode>> | null;
}

const columnsByProfile = new WeakMap<Profile, Map<ProfileTable, readonly ProfileColumn[]>>();

export function columnsOf(profile: Profile, table: ProfileTable, kind: KindDefinition): readonly ProfileColumn[] {
  const tables = columnsByProfile.get(profile) ?? new Map<ProfileTable, readonly ProfileColumn[]>();
  columnsByProfile.set(profile, tables);
  const columns = tables.get(table) ?? makeColumns(profile, table, kind);
  tables.set(table, columns);
  return columns;
}

function makeColumns(profile: Profile, table: ProfileTable, kind: KindDefinition): readonly ProfileColumn[] {
  const child = table.child ? kind.children.find((candidate) => candidate.name === table.child) : null;
  const carried = child ? kind.fields.filter((field) => table.carry?.includes(field.name)) : [];
  return [...carried, ...(child ?? kind).fields]
    .filter((field) => !table.omit?.includes(field.name))
    .map((field) => {
      const rule = table.columns?.[field.name] ?? {};
      return { field, column: table.names?.[field.name] ?? field.national, rule, codes: codesOf(profile, field, rule) };
    });
}

function codesOf(profile: Profile, field: FieldDefinition, rule: ColumnRule): ProfileColumn['codes'] {
  const profileCodes = profile.lists?.[rule.list ?? field.list ?? ''];
  if (profileCodes) return profileCodes;
  if (!field.list) return null;
  const { codes, validity } = codeList(field.list);
  if (!validity) return null;
  return Object.fromEntries(Object.keys(codes).map((code) => [code, { code, ...validity[code] }]));
}

/** Whether the column must be filled in this row. */
export function isRequired({ field, rule }: Pick<ProfileColumn, 'field' | 'rule'>, content: Content): boolean {
  const { required = field.required } = rule;
  if (typeof required === 'boolean') return required;
  return Object.entries(required).every(([name, values]) => values.includes(String(content[name] ?? '')));
}

/** A value as it goes up. A code that the province has none for goes up as it is: the finding holds the row back. */
export type Outward = (value: string | number, zone: string) => string;

const plain: Outward = (value) => String(value);

export function outwardForm({ field, rule, codes }: ProfileColumn): Outward {
  if (codes) return (value) => codes[String(value)]?.code ?? String(value);
  if (field.shape === 'moment') return (value, zone) => dated(local(String(value), zone), rule.date ?? 'yyyy-MM-dd HH:mm:ss');
  if (field.shape === 'day' && rule.date) return (value) => dated(`${value} 00:00:00`, rule.date as DateForm);
  if (rule.unit === '万元' || rule.decimals !== undefined) {
    return (value) => fixed(rule.unit === '万元' ? shifted(String(value), 4) : String(value), rule.decimals);
  }
  return plain;
}

/** @param text `yyyy-MM-dd HH:mm:ss` */
function dated(text: string, form: DateForm): string {
  const precise = form.length > 10 || form === 'yyyyMMddHHmmss' ? text : text.slice(0, 10);
  return form.includes('-') ? precise : precise.replace(/[-: ]/g, '');
}

/** A decimal text divided by a power of ten: never through a float. */
function shifted(text: string, decimalPlaces: number): string {
  const [integer = '0', part = ''] = text.split('.');
  const digits = integer.padStart(decimalPlaces + 1, '0');
  const decimals = `${digits.slice(-decimalPlaces)}${part}`.replace(/0+$/, '');
  return decimals === '' ? digits.slice(0, -decimalPlaces) : `${digits.slice(0, -decimalPlaces)}.${decimals}`;
}

// Digits that would be lost stay: the pattern or the province says so, nothing is rounded in silence.
function fixed(text: string, decimals: number | undefined): string {
  if (decimals === undefined) return text;
  const [integer, part = ''] = text.split('.');
  const padded = part.padEnd(decimals, '0');
  return padded === '' ? (integer as string) : `${integer}.${padded}`;
}
