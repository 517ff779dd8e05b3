/** Serializer: a stored row as GraphQL returns it, global id, lists split, protected values masked. The stored values stay with the row. */
import type { Content, FieldDefinition, KindDefinition } from '../../schema/kind/kind-definition.js';
import { titleName, titlesOf } from '../../schema/kind/titles.js';
import { mask } from '../../schema/kind/mask.js';
import { scrub } from '../../schema/spelling/scrub.js';
import type { Row } from '../../src/api.js';
import { globalId } from './global-id.js';

const stored = Symbol('stored');
const kindName = Symbol('kind');

/** The row itself, with what may not leave as it is stored replaced. */
export interface Serialized {
  readonly [stored]: Row;
  readonly [kindName]: string;
  readonly [field: string]: unknown;
}

export const idOf = (presented: Serialized): string => presented[stored].id as string;
export const isOfKind = (value: unknown, kind: KindDefinition): boolean => (value as Partial<Serialized>)[kindName] === kind.name;

/** The row as it was read: a cursor is made of what is stored. */
export const storedOf = (presented: object): Row => ({ ...presented, ...(presented as Serialized)[stored] });

/** Shows rows that have just these columns; a row is changed and not copied: that and what was given up for it cost more than reading it. */
export function serializer(kind: KindDefinition, columns: readonly string[], selected: ReadonlySet<string>): (row: Row) => Serialized {
  const withId = selected.has('id');
  const titled = titledIn(kind.fields, selected);
  const altered = alteredOf(kind.fields, columns);
  // Their codes are replaced by the objects they refer to where those are prefetched.
  const ownerColumns = ['district', 'department'].filter((name) => columns.includes(name));
  const stale = columns.includes('stale');
  const renamed = kind.fields.filter((field) => field.apiName !== field.name && columns.includes(field.name));
  return (row) => {
    const before: Row = { id: row.id as string };
    for (const field of altered) before[field.name] = row[field.name] as Row[string];
    for (const column of ownerColumns) before[column] = row[column] as Row[string];
    const output = row as unknown as Record<string | symbol, unknown>;
    alter(altered, output, row);
    if (withId) output.id = globalId(kind.name, String(row.id));
    if (stale) output.outdated = row.stale === 1;
    for (const field of renamed) output[field.apiName] = output[field.name];
    for (const { field, titles, name } of titled) output[name] = titles.get(String(row[field])) ?? null;
    output[stored] = before;
    output[kindName] = kind.name;
    return output as unknown as Serialized;
  };
}

export function childSerializer(
  fields: readonly FieldDefinition[],
  columns: readonly string[],
  selected: ReadonlySet<string>,
): (row: Row) => Record<string, unknown> {
  const altered = alteredOf(fields, columns);
  const titled = titledIn(fields, selected);
  return (row) => {
    alter(altered, row, row);
    for (const { field, titles, name } of titled) row[name] = titles.get(String(row[field])) ?? null;
    return row;
  };
}

/** Fields of codes whose title is selected, with the titles of their codes. */
const titledIn = (fields: readonly FieldDefinition[], selected: ReadonlySet<string>) =>
  fields.flatMap((field) => {
    const name = titleName(field);
    return name !== null && selected.has(name) ? [{ field: field.name, titles: titlesOf(field), name }] : [];
  });

const isSelected = (field: FieldDefinition, selected: ReadonlySet<string>): boolean =>
  selected.has(field.apiName) || selected.has(titleName(field) ?? field.apiName);

const alteredOf = (fields: readonly FieldDefinition[], columns: readonly string[]): FieldDefinition[] =>
  fields.filter((field) => columns.includes(field.name) && (field.protection !== 'public' || field.shape === 'list'));

/** Whether one value is open may depend on another: all are computed before the first is replaced. */
function alter(altered: readonly FieldDefinition[], output: Record<string, unknown>, row: Row): void {
  if (altered.length === 0) return;
  const values = altered.map((field) => maskedValue(field, row));
  altered.forEach((field, i) => {
    output[field.name] = values[i];
  });
}

// What is told of a company at such length may name the persons behind it.
const isFree = ({ protection, max }: FieldDefinition): boolean => protection !== 'public' && max >= 1_000;

function maskedValue(field: FieldDefinition, content: Content): unknown {
  return shownValue(field, content[field.name] ?? null, field.protection === 'public' || field.openWhen?.(content) === true);
}

/** @param open whether it is shown as it is; what is told at length is looked through all the same */
export function shownValue(field: FieldDefinition, value: string | number | null, open: boolean): unknown {
  if (value === null) return null;
  const maskText = (text: string): string => (open ? (isFree(field) ? scrub(text) : text) : mask(text, field.protection));
  if (field.shape === 'list') return String(value).split(',').map(maskText);
  return typeof value === 'string' ? maskText(value) : open ? value : null;
}

/** Whether a protected field is selected: of these a mask is seen at most, and by a right of its own. */
export const selectsProtected = (fields: readonly FieldDefinition[], selected: ReadonlySet<string>): boolean =>
  fields.some((field) => field.protection !== 'public' && isSelected(field, selected));

/** Columns to read for the selected fields. Whether a protected field is open depends on others: then the whole content is read. */
export function columnsFor(kind: KindDefinition, selected: ReadonlySet<string>): string[] {
  const columns = ['id'];
  if (kind.fields.some((field) => isSelected(field, selected) && field.protection !== 'public'))
    columns.push(...kind.fields.map((field) => field.name));
  else columns.push(...kind.fields.filter((field) => isSelected(field, selected)).map((field) => field.name));
  columns.push(...kind.references.filter((reference) => selected.has(reference.name)).map((reference) => reference.column));
  columns.push(...stampFields.filter((name) => selected.has(name)));
  if (selected.has('outdated')) columns.push('stale');
  return [...new Set(columns)].sort();
}

const stampFields = ['identity', 'district', 'department', 'source', 'changedAt', 'revision', 'ingestedAt'];

export function childColumnsFor(fields: readonly FieldDefinition[], selected: ReadonlySet<string>): string[] {
  const chosen = fields.filter((field) => isSelected(field, selected));
  return (chosen.some((field) => field.protection !== 'public') ? fields : chosen).map((field) => field.name).sort();
}
