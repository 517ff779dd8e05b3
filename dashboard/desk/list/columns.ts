/** Columns of a list, from the kind's definition: district and department, then the key, then what fits. */
import { type Definitions, type Field, hasTitle, type Kind } from '../frame/definitions.js';
import { momentText } from '../session/clock.js';
import type { Row } from './pages.js';

export interface Column {
  readonly name: string;
  readonly title: string;
  readonly width: number;
  readonly orderable: boolean;
  readonly text: (row: Row) => string;
}

// What the list's document leaves out is in the record (src/documents/kind-documents.ts).
const LIST_CHARACTERS = 300;

const place = (name: 'district' | 'department', title: string, width: number): Column => ({
  ...{ name, title, width, orderable: false },
  text: (row) => (row[name] as { name?: string } | null)?.name ?? '',
});

export function valueText(field: Field, row: Readonly<Record<string, unknown>>): string {
  const value = (hasTitle(field) ? row[`${field.name}Title`] : null) ?? row[field.name];
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.join('、');
  return field.type === 'Moment' ? momentText(String(value)) : String(value);
}

const widthOf = ({ type, max, title }: Field): number => {
  const shape = type === 'Day' ? 104 : type === 'Moment' ? 140 : type === 'Int' ? 90 : type === 'String' ? Math.min(260, 60 + max * 6) : 130;
  return Math.max(shape, title.length * 15 + 34);
};

export function columnsOf(_: Definitions, kind: Kind): readonly Column[] {
  const key = kind.fields.filter(({ name }) => kind.naturalKey.includes(name));
  const rest = kind.fields.filter(({ name, max }) => !kind.naturalKey.includes(name) && max <= LIST_CHARACTERS);
  const own = [...key, ...rest].map((field) => ({
    ...{ name: field.name, title: field.title, width: widthOf(field), orderable: field.orderable },
    text: (row: Row) => valueText(field, row),
  }));
  return [...own.slice(0, 2), place('district', '区', 110), place('department', '部门', 200), ...own.slice(2)];
}
