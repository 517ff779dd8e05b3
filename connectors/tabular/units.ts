/** Units in headings: the unit of money that a column's heading or a sheet's title names, `罚款金额（万元）`, `单位：万元`. */

const UNITS = '亿元|千万元|百万元|十万元|万元|千元|百元|元|角|分';
const IN_BRACKETS = new RegExp(`[(（\\[【<]\\s*(?:单位\\s*[:：]?\\s*)?(?:人民币)?\\s*(${UNITS})\\s*[)）\\]】>]`);
const AFTER_MARK = new RegExp(`(?:单位\\s*[:：]|[_/:：、-])\\s*(?:人民币)?\\s*(${UNITS})\\s*$`);
// Without a mark a bare 元 or 分 may be part of a word (单元, 得分).
const AT_THE_END = /(亿元|千万元|百万元|十万元|万元|千元|百元)\s*$/;
const IN_A_TITLE = new RegExp(`单位\\s*[:：]\\s*(?:人民币)?\\s*(${UNITS})`);

/** The unit that a column's heading names, or null. */
export function unitOfHeading(heading: string): string | null {
  const text = heading.trim();
  return (IN_BRACKETS.exec(text) ?? AFTER_MARK.exec(text) ?? AT_THE_END.exec(text))?.[1] ?? null;
}

/** The unit that a title above the heading names for the whole sheet, or null. */
export const unitOfTitle = (title: string): string | null => IN_A_TITLE.exec(title)?.[1] ?? null;

/** In Chinese what is wrong where a heading names another unit than the mapping says (nothing said: 元), or null. */
export function unitFault(heading: string, said: string | undefined): string | null {
  const unit = unitOfHeading(heading);
  if (unit === null || unit === (said ?? '元')) return null;
  return `“${heading.trim()}”的单位是${unit},映射的 units 写的是${said ?? '(没有写,按元)'}:请写明 units,或改正表头`;
}
