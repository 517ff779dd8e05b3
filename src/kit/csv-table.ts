/** CSV table reader: a table in a CSV file that an operator keeps: UTF-8, a header line, columns found by name; other columns are left alone. */
import { parse } from 'csv-parse/sync';

export interface CsvLine {
  readonly record: Readonly<Record<string, string>>;
  readonly line: number;
}

export interface CsvFault {
  readonly line: number | null;
  /** In Chinese, what is wrong or would be right. */
  readonly message: string;
}

/** The lines below the header, or what keeps the file from being read. */
export function readCsvTable(bytes: Uint8Array, required: readonly string[]): readonly CsvLine[] | CsvFault {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { line: null, message: '文件应为 UTF-8 编码' };
  }
  let columns: readonly string[] = [];
  const header = (names: string[]): string[] => {
    const trimmed = names.map((name) => name.trim());
    columns = trimmed;
    return trimmed;
  };
  try {
    const parsed = parse(text, { bom: true, columns: header, trim: true, skip_empty_lines: true, info: true });
    const missing = required.filter((column) => !columns.includes(column));
    if (missing.length > 0) return { line: 1, message: `缺少列 ${missing.join('、')};表头应含 ${required.join(',')}` };
    return (parsed as unknown as { record: Record<string, string>; info: { lines: number } }[]).map(({ record, info }) => ({
      record,
      line: info.lines,
    }));
  } catch (error) {
    return { line: (error as { lines?: number }).lines ?? null, message: '不是可读的 CSV' };
  }
}
