/** What a column's type is good for: a key or a change time, a value of a row; and what to write instead. */
import { HubError } from '../../../schema/errors.js';
import type { Column, ColumnKind, SourceDatabase } from './database.js';

/** The greatest part of a text that servers sort by. */
export const SORTED_BYTES = 1_024;

const UNSORTED: Partial<Record<ColumnKind, string>> = {
  float: '浮点数的大小与显示的文本不一致',
  enumeration: '按定义的先后排序,与文本的比较不一致',
  json: '没有确定的先后',
  geometry: '没有先后',
  'long bytes': '超过 64 字节的二进制内容不能可靠地比较',
};
const NO_TEXT: readonly ColumnKind[] = ['bytes', 'long bytes', 'geometry'];

export function requireSortable({ name, kind, type }: Column, { textType }: Pick<SourceDatabase, 'textType'>, source: string): void {
  const why = UNSORTED[kind];
  if (why) throw new HubError('SOURCE_UNSORTABLE', { source, column: name, why: `其类型是 ${type},${why}`, cast: castOf(name, kind, textType) });
}

/** Bytes that are no key have no text that everybody would agree on. */
export function requireReadable({ name, kind, type }: Column, source: string): void {
  if (!NO_TEXT.includes(kind)) return;
  const text = kind === 'geometry' ? '' : `,${asText(name, 'CHAR')}`;
  const why = `列 ${name} 是 ${type},不能当作文本读取:请改用 query,在其中写成 ${castOf(name, kind, 'CHAR')}${text}`;
  throw new HubError('SOURCE_MALFORMED', { source, why });
}

type TextType = SourceDatabase['textType'];

// SQLite knows no CONVERT.
const asText = (name: string, textType: TextType): string =>
  `内容本是文字的写成 ${textType === 'TEXT' ? `CAST(${name} AS TEXT)` : `CONVERT(${name} USING utf8mb4)`} AS ${name}`;

/** Of one row nobody can say whether it was withdrawn. @param key of the row */
export function noFlag(name: string, key: string, textType: TextType, source: string): HubError {
  const why = `键 ${key} 的行在列 ${name}(撤回标记)里是二进制内容(BLOB),读不出是否已撤回:请对方改正这一行,或改用 query,在其中写成`;
  return new HubError('SOURCE_MALFORMED', { source, why: `${why} ${castOf(name, 'bytes', textType)},${asText(name, textType)}` });
}

/** @param rows the keys of one row of each type */
export function mixed(name: string, types: readonly string[], rows: readonly string[], source: string): HubError {
  const why = `同一列里既有 ${types[0]} 又有 ${types[1]}(键 ${rows[0]} 与键 ${rows[1]} 的行),先后与相等都不可靠`;
  const hex = types.some((type) => /blob/i.test(type)) ? ` 或 ${castOf(name, 'bytes', 'TEXT')}` : '';
  return new HubError('SOURCE_UNSORTABLE', { source, column: name, why, cast: castOf(name, 'any', 'TEXT') + hex });
}

export function tooLongToSort(name: string, textType: string, source: string): HubError {
  const why = `有的值超过 ${SORTED_BYTES} 字节,数据库只按前面的部分排序`;
  return new HubError('SOURCE_UNSORTABLE', { source, column: name, why, cast: `CAST(${name} AS ${textType}(255)) AS ${name}` });
}

export function unequalToItself(name: string, source: string): HubError {
  const why = '有的值读出后与库中的不再相等(其中有无效字符或零字节),读到那里会停住';
  return new HubError('SOURCE_UNSORTABLE', { source, column: name, why, cast: castOf(name, 'bytes', 'TEXT') });
}

function castOf(name: string, kind: ColumnKind, textType: string): string {
  if (kind === 'geometry') return `ST_AsText(${name}) AS ${name}`;
  if (kind === 'bytes' || kind === 'long bytes') return `HEX(${name}) AS ${name}`;
  return `CAST(${name} AS ${kind === 'json' ? `${textType}(255)` : textType}) AS ${name}`;
}
