/** Rows of a sheet that are no data: totals, and what people write below a table. */
import { unitsSaid } from '../../schema/spelling/unit-words.js';

const TOTAL = /^(?:合|总|小|共|累|本页|本月|本年)\s*计[:：]?$|^(?:grand\s*)?(?:sub)?total[:：]?$/i;
/** What is said of a table is short; a cell of a row may be a letter of complaint. */
const MOST_LETTERS = 200;
const REMARK =
  /^(?:填[报表制]|制表|审核|复核|经办|联系|负责人|单位|部门|打印|导出|日期|截止|数据来源|备注|说明).*[:：]|^注\s*[:：\d]|^(?:第|共).{1,5}[页条行]/;

/** 合计(万元) is one, too. */
const isTotalWord = (cell: string): boolean =>
  /计|total/i.test(cell) &&
  TOTAL.test(
    cell
      .normalize('NFKC')
      .replace(/\s/g, '')
      .replace(/\([^()]*\)$/, ''),
  );

/** A total has its word where the row begins, and no key of its own. */
export function isTotal(cells: readonly string[], key: readonly string[], named: readonly (readonly [string, number])[]): boolean {
  const first = cells.find((cell) => cell.trim() !== '') ?? '';
  if (first.length > MOST_LETTERS || !isTotalWord(first)) return false;
  const keys = key.map((name) => cells[named.find(([each]) => each === name)?.[1] ?? -1] ?? '');
  return keys.some((cell) => cell.trim() === '' || isTotalWord(cell));
}

/** What stands below a table, or right below its heading: each of its few cells says what it is, or in which unit a column is counted. */
export function isRemark(cells: readonly string[]): boolean {
  return cells.every((cell) => isWords(cell.trim())) || (cells.some(isUnit) && cells.every((cell) => isUnit(cell) || BESIDE.test(cell.trim())));
}

/** What stands beside a unit: the unit of another column in brackets, or what names it. */
const BESIDE = /^[(\uff08].{1,8}[)\uff09]$|[:：]$/;
const isWords = (cell: string): boolean => REMARK.test(cell) || TOTAL.test(cell) || isUnit(cell);
const isUnit = (cell: string): boolean => cell.length <= MOST_LETTERS && unitsSaid(cell).size > 0;

const NUMBERED = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸'];

/** Numbers of the columns, which statisticians write below a heading: 1, 2, 3 … or 甲, 乙, 丙 … */
export const isNumbering = (cells: readonly string[]): boolean =>
  cells.length > 2 &&
  [cells.map((_, i) => String(i + 1)), NUMBERED].some((row) => cells.every((cell, i) => cell.replace(/[()()]/g, '').trim() === row[i]));
