/** Rows of a sheet that are no data: totals, and what people write below a table. */

const TOTAL = /^(?:合|总|小|共|累|本页|本月|本年)\s*计[:：]?$|^(?:grand\s+)?(?:sub)?total[:：]?$/i;
const REMARK =
  /^(?:填[报表制]|制表|审核|复核|经办|联系|负责人|单位|部门|打印|导出|日期|截止|数据来源|备注|说明).*[:：]|^注\s*[:：\d]|^(?:第|共).{1,5}[页条行]/;

/** A total has its word where the row begins, and no key of its own. */
export function isTotal(cells: readonly string[], key: readonly string[], named: readonly (readonly [string, number])[]): boolean {
  const first = cells.find((cell) => cell.trim() !== '')?.replace(/[\s\u3000]/g, '') ?? '';
  if (!TOTAL.test(first)) return false;
  const keys = key.map((name) => (cells[named.find(([each]) => each === name)?.[1] ?? -1] ?? '').replace(/[\s\u3000]/g, ''));
  return keys.some((cell) => cell === '' || TOTAL.test(cell));
}

/** What stands below a table: each of its few cells says what it is. */
export const isRemark = (cells: readonly string[]): boolean => cells.every((cell) => REMARK.test(cell.trim()) || TOTAL.test(cell.trim()));

const NUMBERED = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸'];

/** Numbers of the columns, which statisticians write below a heading: 1, 2, 3 … or 甲, 乙, 丙 … */
export const isNumbering = (cells: readonly string[]): boolean =>
  cells.length > 2 &&
  [cells.map((_, i) => String(i + 1)), NUMBERED].some((row) => cells.every((cell, i) => cell.replace(/[()()]/g, '').trim() === row[i]));
