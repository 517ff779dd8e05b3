/** A stored row as GraphQL gives it out: global id, lists split, protected values masked. The row itself stays beside it, for references. */
import type { Content, FieldDefinition, KindDefinition } from '../schema/definition.js';
import { mask } from '../schema/mask.js';
import type { Row } from '../src/hub.js';
import { globalId } from './global-id.js';

const stored = Symbol('stored');

export interface Presented {
  readonly [stored]: Row;
  readonly [field: string]: unknown;
}

export const rowOf = (presented: Presented): Row => presented[stored];
export const idOf = (presented: Presented): string => String(presented[stored].id);

/** Shows rows that have just these columns. What is shown has the class of its kind as prototype: so an interface knows what it is. */
export function presenter(kind: KindDefinition, columns: readonly string[]): (row: Row) => Presented {
  const read = new Set(columns);
  const altered = kind.fields.filter((field) => read.has(field.name) && (field.protection !== 'public' || field.shape === 'list'));
  const plain = columns.filter((column) => column !== 'id' && column !== 'stale' && !altered.some((field) => field.name === column));
  const stale = read.has('stale');
  return (row) => {
    const shown = Object.create(kind.type.prototype) as Record<string | symbol, unknown>;
    shown[stored] = row;
    shown.id = globalId(kind.name, String(row.id));
    for (const column of plain) shown[column] = row[column];
    for (const field of altered) shown[field.name] = shownValue(field, row);
    if (stale) shown.stale = row.stale === 1;
    return shown as unknown as Presented;
  };
}

export function presentChild(fields: readonly FieldDefinition[], row: Row): Record<string, unknown> {
  return Object.fromEntries(fields.filter((field) => field.name in row).map((field) => [field.name, shownValue(field, row)]));
}

function shownValue(field: FieldDefinition, content: Content): unknown {
  const value = content[field.name] ?? null;
  if (value === null) return null;
  const open = field.protection === 'public' || field.openWhen?.(content) === true;
  const shown = (text: string): string => (open ? text : mask(text, field.protection));
  if (field.shape === 'list') return String(value).split(',').map(shown);
  return typeof value === 'string' ? shown(value) : open ? value : null;
}

/** Columns to read for the fields asked for. Whether a protected field is open depends on others: then the whole content is read. */
export function columnsFor(kind: KindDefinition, asked: ReadonlySet<string>): string[] {
  const columns = ['id'];
  if (kind.fields.some((field) => asked.has(field.name) && field.protection !== 'public')) columns.push(...kind.fields.map((field) => field.name));
  else columns.push(...kind.fields.filter((field) => asked.has(field.name)).map((field) => field.name));
  columns.push(...kind.references.filter((reference) => asked.has(reference.name)).map((reference) => reference.column));
  columns.push(...stampFields.filter((name) => asked.has(name)));
  return [...new Set(columns)].sort();
}

const stampFields = ['identity', 'district', 'department', 'source', 'changedAt', 'revision', 'ingestedAt', 'stale'];

export function childColumnsFor(fields: readonly FieldDefinition[], asked: ReadonlySet<string>): string[] {
  const chosen = fields.filter((field) => asked.has(field.name));
  return (chosen.some((field) => field.protection !== 'public') ? fields : chosen).map((field) => field.name).sort();
}
