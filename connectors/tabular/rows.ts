/** Rows of a table by their cells: read, or set aside by words. */
import { type ColumnMatch, matchColumns } from './columns.js';
import { cutWatch } from './cut-watch.js';
import { isScientific } from './excel.js';
import { isGarbled, isUtf8TakenForGb } from './garbled.js';
import type { TableRecord } from './records.js';
import { isNumbering, isRemark, isTotal } from './remarks.js';
import { rowShapes } from './row-shape.js';
import { type ShortRow, shortRows } from './short-rows.js';

/** What a person should know of one row, or of the file. */
export interface Remark {
  readonly row: number | null;
  readonly column: string | null;
  readonly problem: string;
  readonly remedy: string;
  /** A row was not read for it. */
  readonly unread: boolean;
}

/** `row` is the number that a spreadsheet shows. */
export interface TableRow {
  readonly row: number;
  readonly values: Readonly<Record<string, string>> | null;
  readonly remark: Remark | null;
  /** The cells of a row that is no data but says something of the others. */
  readonly words: readonly string[] | null;
  /** Cells at its end were missing and are taken for empty. */
  readonly filled: boolean;
}

export interface RowShape {
  readonly heading: { readonly cells: readonly string[]; readonly width: number; readonly columns: ColumnMatch; readonly separator: string };
  readonly wanted: readonly string[];
  readonly key: readonly string[];
  /** Rows may be of another encoding than the file. */
  readonly mixed: boolean;
}

export interface RowReader {
  push(record: TableRecord, row: number): TableRow[];
  end(): TableRow[];
}

const MEND_QUOTES = '请改正引号后重新放入这一行';
const WHOLE_FILE = '请核对文件是否传完,重新放入完整的文件';

export function rowReader({ heading, wanted, key, mixed }: RowShape): RowReader {
  let { width, columns } = heading;
  const shapesOf = () => rowShapes(columns.named.flatMap(([name, place]) => (wanted.includes(name) ? [place] : [])));
  let shapes = shapesOf();
  const short = shortRows(
    () => width,
    (cells) => shapes.fits(cells),
  );
  const lastCells = cutWatch();
  const again = headingAgain(heading, wanted);

  const read = (row: number, cells: readonly string[]): TableRow => {
    const values = Object.fromEntries(columns.named.map(([name, place]) => [name, cellText(cells[place])]));
    const unfit = unfitCell(row, values, wanted, key);
    if (unfit) return unfit;
    if (mixed && isUtf8TakenForGb(cells.join(''))) return aside(row, '的编码与整个文件不同', '请把整个文件另存为 UTF-8');
    return { row, values, remark: null, words: null, filled: cells.length < width };
  };

  const fill = ({ row, cells, broken }: ShortRow): TableRow => {
    if (broken) return aside(row, '的列数少于表头,像是一行被换行拆成了几行', '请给含换行的单元格加上引号,或去掉其中的换行');
    const place = (name: string) => columns.named.find(([each]) => each === name)?.[1] ?? 0;
    const missing = key.find((name) => place(name) >= cells.length);
    return missing === undefined ? read(row, cells) : aside(row, '的列数少于表头,没有主键', '请补齐这一行', { column: missing });
  };

  const judgeShort = ({ cells, strict, end }: TableRecord, row: number): TableRow | 'short' => {
    const only = cells.filter((cell) => cell.trim() !== '');
    if (strict) return aside(row, '在没有成对的引号之后,列数又与表头不符', MEND_QUOTES);
    if (end === '') return aside(row, '的列数少于表头,又是没有换行的末行:文件可能不完整', WHOLE_FILE);
    if (only.length > 1 || width < 3) return 'short';
    return aside(row, '只有一格,像是说明或标题,没有读', '若是数据,请补齐这一行', { words: cells });
  };

  const judge = (record: TableRecord, row: number): TableRow | 'short' => {
    const { cells, unbalanced, end } = record;
    if (unbalanced) return aside(row, '的引号没有成对,分不清单元格到哪里为止', MEND_QUOTES);
    if (isTotal(cells, key, columns.named)) return aside(row, '是合计行,没有读', '不用改', { unread: false, words: cells });
    if (isNumbering(cells)) return aside(row, '是列的编号,没有读', '不用改', { unread: false });
    const filled = cells.filter((cell) => cell.trim() !== '');
    if (filled.length < width && isRemark(filled)) return aside(row, '是说明,没有读', '不用改', { unread: false, words: cells });
    if (cells.slice(width).some((cell) => cell.trim() !== '')) {
      const problem = `的列数多于表头,多半是单元格里有分隔符“${shown(heading.separator)}”`;
      return aside(row, problem, '请给这个单元格加上引号后重新放入这一行');
    }
    if (cells.length < width) return judgeShort(record, row);
    const ending = lastCells.see((cells[width - 1] as string).trim(), end);
    if (ending === 'cut') return aside(row, '是没有换行的末行,最后一格比别的行短:文件可能不完整', WHOLE_FILE);
    const found = read(row, cells);
    if (found.values) shapes.see(cells);
    return ending === 'perhaps' && found.remark === null ? { ...found, remark: unsure(row) } : found;
  };

  return {
    push(record, row) {
      if (record.cells.every((cell) => cell.trim() === '')) return [];
      const other = again(record.cells);
      if (other) {
        const before = short.end().map(fill);
        ({ width, columns } = other);
        shapes = shapesOf();
        const remedy = '其后照常读取;若有误,请分开放入';
        return [...before, aside(row, '又是一行表头,像是几个文件拼在一起', remedy, { unread: false })];
      }
      const judged = judge(record, row);
      return judged === 'short' ? short.push({ row, cells: record.cells }).map(fill) : [...short.end().map(fill), judged];
    },
    end: () => short.end().map(fill),
  };
}

/** An apostrophe keeps what would be a formula a text: files of ours are written so. The tab before a long number goes with all spaces at an end. */
const KEPT_AS_TEXT = /^'(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/;

/** Databases write \N for nothing. */
const cellText = (cell = ''): string => (cell === '\\N' ? '' : cell.replace(KEPT_AS_TEXT, ''));

const unsure = (row: number): Remark => ({
  row,
  column: null,
  problem: '是没有换行的末行,看不出是否完整',
  remedy: '请核对文件是否传完',
  unread: false,
});

type AsideMore = { readonly unread?: boolean; readonly column?: string | null; readonly words?: readonly string[] | null };

function aside(row: number, problem: string, remedy: string, { unread = true, column = null, words = null }: AsideMore = {}): TableRow {
  return { row, values: null, remark: { row, column, problem, remedy, unread }, words, filled: false };
}

/** A cell that cannot be what was meant. */
function unfitCell(row: number, values: Readonly<Record<string, string>>, wanted: readonly string[], key: readonly string[]): TableRow | null {
  for (const column of wanted) {
    const cell = values[column] as string;
    if (isGarbled(cell)) return aside(row, '有无法辨认的字(乱码)', '请从原系统重新导出,存为 UTF-8', { column });
    if (isScientific(cell, key.includes(column))) {
      const remedy = '请在表格中把这一列设为文本格式,重新填写或从原系统重新导出';
      return aside(row, '是科学计数法,原来的号码已丢失', remedy, { column });
    }
  }
  return null;
}

/** The heading once more, in this order or another: files put one behind another. */
function headingAgain({ cells: headingCells, columns }: RowShape['heading'], wanted: readonly string[]) {
  const names = columns.named.filter(([name]) => wanted.includes(name)).map(([, place]) => (headingCells[place] as string).trim());
  return (cells: readonly string[]): { width: number; columns: ColumnMatch } | null => {
    const holds = (name: string) => cells.some((cell) => cell.trim() === name);
    if (names.length < 2 || !names.every(holds)) return null;
    return { width: cells.findLastIndex((cell) => cell.trim() !== '') + 1, columns: matchColumns(cells, wanted) };
  };
}

const shown = (separator: string): string => (separator === '\t' ? '制表符' : separator);
