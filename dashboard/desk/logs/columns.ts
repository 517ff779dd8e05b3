/** Columns of a log's grid: what its rows say, in words. */
import { type Definitions, enumOf, kindOfEnum } from '../frame/definitions.js';
import type { Column } from '../list/columns.js';
import { wordOf } from '../parts/words.js';
import { momentText } from '../session/clock.js';
import type { LogField } from './conditions.js';

export const column = (name: string, title: string, width: number, text = (value: unknown): string => String(value ?? '')): Column => ({
  ...{ name, title, width, orderable: false },
  text: (row) => text(row[name]),
});

export const nameOf = (value: unknown): string => (value as { name?: string } | null)?.name ?? '';
export const moment = (value: unknown): string => momentText(value as string | null);
export const word =
  (words: Readonly<Record<string, string>>) =>
  (value: unknown): string =>
    wordOf(words, value as string | null, '');
export const kindTitle =
  (definitions: Definitions) =>
  (value: unknown): string =>
    kindOfEnum(definitions, String(value))?.title ?? String(value);

/** What a record is known by, its first number and its title in front; of one that is withdrawn or not to be seen, that. */
export function recordNames(value: unknown): string {
  const names = value as { readonly title: string; readonly codes: readonly string[] } | null;
  const [first, ...more] = names?.codes ?? [];
  return names ? [first, names.title, ...more].filter(Boolean).join(' ') : '已撤回或看不到的记录';
}

export const PLACE = [column('district', '区', 110, nameOf), column('department', '部门', 200, nameOf)];

export const owners = ({ districts, departments }: Definitions): readonly LogField[] => [
  { name: 'district', title: '区', open: true, options: (districts ?? []).map(({ code, name }) => ({ value: code, label: name })) },
  { name: 'department', title: '部门', open: true, options: (departments ?? []).map(({ uscc, name }) => ({ value: uscc, label: name })) },
];
export const kindField = ({ kinds }: Definitions): LogField => ({
  ...{ name: 'kind', title: '数据类' },
  options: (kinds ?? []).map(({ name, title }) => ({ value: enumOf(name), label: title })),
});
