/** Aligned tables for a terminal: East Asian characters count two columns, numbers stand to the right. */
import { plainLine } from '../../../schema/spelling/plain-line.js';

const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const MARK = /\p{Mn}|\p{Me}|\p{Cf}/u;

export type Cell = string | number | null;

/** Columns that a text takes on a terminal. */
export function width(text: string): number {
  let columns = 0;
  for (const character of text) columns += MARK.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return columns;
}

export function table(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const cells = rows.map((row) => columns.map((_, i) => textOf(row[i] ?? null)));
  const widths = columns.map((column, i) => Math.max(width(column), ...cells.map((row) => width(row[i] as string))));
  const right = columns.map((_, i) => rows.length > 0 && rows.every((row) => typeof row[i] === 'number' || (row[i] ?? null) === null));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => pad(cell, widths[i] as number, right[i] as boolean))
      .join('  ')
      .trimEnd();
  return [line(columns), line(widths.map((each) => '-'.repeat(each))), ...cells.map(line)].join('\n');
}

function textOf(cell: Cell): string {
  // A stranger's text must not move the cursor or split a line.
  return cell === null ? '' : plainLine(String(cell));
}

function pad(text: string, columns: number, right: boolean): string {
  const gap = ' '.repeat(Math.max(0, columns - width(text)));
  return right ? gap + text : text + gap;
}
