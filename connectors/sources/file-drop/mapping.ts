/** What a mapping says of files: which are its own, and how their text is written, where that is not found by itself. */
import { z } from 'zod';
import type { KindMapping, MappingFault } from '../../contract.js';
import type { CsvSettings } from '../../tabular/heading.js';

// Names that are in use for one encoding: GB18030 holds the others.
const ENCODING_NAMES = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  gb18030: 'gb18030',
  gbk: 'gb18030',
  gb2312: 'gb18030',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
} as const;

const csv = z.strictObject({
  titleRows: z.int().min(0).max(100).optional(),
  separator: z
    .string()
    .refine((text) => text === '\\t' || (text.length === 1 && !/["\r\n]/.test(text)), { error: '应为一个字符,制表符写 "\\t"' })
    .optional(),
  encoding: z
    .enum(Object.keys(ENCODING_NAMES) as (keyof typeof ENCODING_NAMES)[], { error: '可用:utf-8、gb18030(含 gbk、gb2312)、utf-16le、utf-16be' })
    .optional(),
});

export const settings = z.strictObject({ folder: z.string().min(1) });
export const mapping = z.strictObject({ match: z.string().min(1), csv: csv.optional() });

export function csvOf({ extra }: KindMapping): CsvSettings {
  const { csv: said } = mapping.parse(extra);
  return {
    titleRows: said?.titleRows,
    separator: said?.separator === '\\t' ? '\t' : said?.separator,
    encoding: said?.encoding && ENCODING_NAMES[said.encoding],
  };
}

export function faultsOf({ match, keys, follow = 'all' }: Readonly<Record<string, unknown>>): MappingFault[] {
  const pattern = typeof match === 'string' ? patternFault(match) : null;
  return [
    ...(pattern ? [{ path: ['match'], message: pattern }] : []),
    ...(keys === undefined ? [] : [{ path: ['keys'], message: '文件夹里只有新放入的文件,看不出什么消失了:请删去本项' }]),
    ...(follow === 'all' ? [] : [{ path: ['follow'], message: '文件总是整份读取,新文件放入即读:请写 all 或删去本项(feed、since 对文件夹不起作用)' }]),
  ];
}

function patternFault(match: string): string | null {
  if (match.includes('\\')) return '子文件夹请用 /,如 **/*.csv';
  if (/^\/|^[A-Za-z]:|(^|\/)\.\.(\/|$)/.test(match)) return '应为投放文件夹之内的样式,如 *.csv;连同子文件夹写 **/*.csv';
  return /^(done|answers)\//.test(match) ? 'done、answers 由系统使用,不能在其中取文件' : null;
}

/** Every column that a mapping needs. */
export function mappedColumns(kind: KindMapping): readonly string[] {
  const others = [kind.changedAt, kind.withdrawn?.field, kind.department, kind.district].filter((name) => name != null);
  return [...new Set([...kind.key, ...Object.values(kind.fields), ...others])];
}
