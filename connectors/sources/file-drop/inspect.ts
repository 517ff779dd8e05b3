/** Inspection of a whole file before its first row is handed out: what it is, how it is written, and what is wrong with which row. */
import type { KindMapping } from '../../contract.js';
import { HubError } from '../../../schema/errors.js';
import { type EncodingFound, encodingOf } from '../../tabular/encoding.js';
import { roundingWatch } from '../../tabular/excel.js';
import { findHeading } from '../../tabular/heading.js';
import { LineTooLong, MOST_LETTERS } from '../../tabular/lines.js';
import type { Remark } from '../../tabular/rows.js';
import { type TextTable, tableRows } from '../../tabular/table.js';
import { checkHeading, refuseOthers } from './checks.js';
import type { DroppedFile } from './folder.js';
import { csvOf, mappedColumns } from './mapping.js';
import { Refused } from './refused.js';
import { checkUnits, type UnitCheck } from './units.js';

// Looking a file through takes some ten seconds for each of these.
const MOST_MIB = 1024;
const MOST_REMARKS = 1_000;

export interface Inspected {
  readonly shape: TextTable;
  /** At most so many as a person reads; of the rows set aside, all are counted. */
  readonly remarks: readonly Remark[];
  readonly unread: number;
}

export async function inspect(file: DroppedFile, mapping: KindMapping, source: string): Promise<Inspected> {
  if (file.size > MOST_MIB * 1024 * 1024) throw new HubError('SOURCE_TOO_LARGE', { source: `${source}(${file.name})`, limit: MOST_MIB });
  if (file.size === 0) throw new Refused('是空文件(0 字节)', '请重新导出后放入');
  await refuseOthers(file);
  const csv = csvOf(mapping);
  const encoding = await encodingOf(file.path, csv.encoding ?? null);
  if (typeof encoding === 'string') throw new Refused(encoding, '');
  const wanted = mappedColumns(mapping);
  const heading = await findHeading(file.path, encoding.encoding, wanted, csv);
  if (heading === null) throw new Refused('没有表头', '第一行应为列名');
  checkHeading(heading, csv.separator !== undefined);
  const units = checkUnits(heading, mapping, file.name);
  const shape: TextTable = { path: file.path, encoding: encoding.encoding, heading, wanted, key: mapping.key, mixed: encoding.mixed };
  const found = await lookThrough(shape, units).catch((error: unknown) => {
    if (!(error instanceof LineTooLong)) throw error;
    throw new Refused(`有一行超过 ${MOST_LETTERS / 10_000} 万字`, '请核对换行与引号');
  });
  return { shape, unread: found.unread, remarks: [...ofTheFile(encoding, found.rows), ...found.remarks] };
}

async function lookThrough(shape: TextTable, units: UnitCheck): Promise<{ rows: number; unread: number; remarks: Remark[] }> {
  const watches = shape.wanted.map((name) => ({ name, ...roundingWatch() }));
  const remarks: Remark[] = [];
  const filled = { first: 0, count: 0 };
  let [rows, unread] = [0, 0];
  for await (const batch of tableRows(shape))
    for (const { row, values, remark, words, filled: short } of batch) {
      if (words) units.remark(words, row);
      if (remark && remarks.length < MOST_REMARKS) remarks.push(remark);
      if (remark?.unread) unread += 1;
      if (!values) continue;
      units.row(values, row);
      rows += 1;
      if (short && filled.count++ === 0) filled.first = row;
      for (const { name, see } of watches) see(values[name] as string);
    }
  const rounded = watches.filter((watch) => watch.rounded()).map(({ name }) => name);
  if (rounded.length > 0)
    throw new Refused(`的列 ${rounded.join('、')} 第 16 位起全是 0:长号码被表格软件四舍五入`, '请设为文本格式,从原系统重新导出');
  if (rows === 0 && unread > 0) throw new Refused(firstOf(remarks), '整个文件没有一行可读', remarks);
  return { rows, unread, remarks: [...shortOnes(filled), ...remarks] };
}

const firstOf = (remarks: readonly Remark[]): string => wordsOf(remarks.find(({ unread }) => unread) ?? (remarks[0] as Remark));

/** 第 5 行“标题”有无法辨认的字 */
export function wordsOf({ row, column, problem, remedy }: Remark): string {
  return `${row === null ? '' : `第 ${row} 行`}${column === null ? '' : `“${column}”`}${problem}${remedy && `,${remedy}`}`;
}

const noted = (row: number | null, problem: string, remedy: string): Remark => ({ row, column: null, problem, remedy, unread: false });

function shortOnes({ first, count }: { first: number; count: number }): Remark[] {
  if (count === 0) return [];
  const some = count > 1 ? `等 ${count} 行` : '';
  return [noted(first, `${some}的末尾少了分隔符,少的几列按空读取`, '若不应为空,请补齐')];
}

function ofTheFile({ note, zeros }: EncodingFound, rows: number): Remark[] {
  return [
    ...(note ? [noted(null, note, '')] : []),
    ...(zeros ? [noted(null, '含空字符(NUL),已略去', '请核对导出程序')] : []),
    ...(rows === 0 ? [noted(null, '只有表头,没有数据行', '')] : []),
  ];
}
