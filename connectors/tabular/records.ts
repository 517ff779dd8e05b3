/**
 * Records of a table: lines put together where a quoted cell holds line breaks. A quote that was never meant as one swallows the rows behind
 * it until the next: that is seen by the lines, each of which is a row by itself.
 */
import { type Cells, plainCells, splitCells } from './cells.js';
import { type Line, MOST_LETTERS } from './lines.js';
import { shapeOf } from './row-shape.js';

export interface TableRecord {
  readonly cells: readonly string[];
  /** It stands behind a quote that swallowed it, and must have every column to be believed. */
  readonly strict: boolean;
  /** Its quotes do not match: it cannot be told where its cells end. */
  readonly unbalanced: boolean;
  /** The line break behind it: none behind a file's last line that was cut, or left without. */
  readonly end: string;
}

export interface RecordShape {
  readonly separator: string;
  /** Columns of the heading; null while it is looked for. */
  readonly width: number | null;
  /** The heading as it stands in the file, for those that stand in the middle of a line of a glued file. */
  readonly headingText: string | null;
}

// A letter of complaint fills a cell; beyond this the quote was not meant.
const MOST_LINES = 2_000;

export interface RecordReader {
  push(line: Line): TableRecord[];
  end(): TableRecord[];
}

export function recordReader({ separator, width, headingText }: RecordShape): RecordReader {
  let pending: Line[] = [];
  let letters = 0;
  let strict = 0;

  const sound = (cells: readonly string[], end: string): TableRecord => ({ cells, strict: strict > 0, unbalanced: false, end });

  const single = (line: Line): TableRecord[] => {
    const { cells, open } = splitCells(line.text, separator);
    if (!open) return [sound(cells, line.end)];
    pending = [line];
    letters = line.text.length;
    return [];
  };

  const joined = (): string => pending.map(({ text, end }, i) => (i === pending.length - 1 ? text : text + end)).join('');

  /** The first line is set aside; those behind it are read by themselves. */
  const recover = (): TableRecord[] => {
    const [first, ...rest] = pending as [Line, ...Line[]];
    pending = [];
    const broken: TableRecord = { cells: plainCells(first.text, separator), strict: true, unbalanced: true, end: first.end };
    const found = [broken];
    for (const line of rest) {
      strict += 1;
      found.push(...push(line));
      strict -= 1;
    }
    return found;
  };

  const rowByRow = (): 'surely' | 'perhaps' | false => {
    if (width === null || width < 3) return false;
    const rows = pending.map(({ text }) => plainCells(text, separator));
    if (!rows.every((cells) => cells.length === width)) return false;
    return sameShape(rows.map((cells) => cells[0])) || sameShape(rows.map((cells) => cells.at(-1))) ? 'surely' : 'perhaps';
  };

  /** All lines of it are set aside: a cell of a letter with as many commas as the table looks the same. */
  const setAside = (): TableRecord[] => {
    const [first] = pending as [Line];
    pending = [];
    return [{ cells: plainCells(first.text, separator), strict: true, unbalanced: true, end: first.end }];
  };

  const close = ({ cells }: Cells, end: string): TableRecord[] => {
    if (width !== null && (cells.length > width + blankTail(cells) || cells.length < width)) return recover();
    const rows = rowByRow();
    if (rows) return rows === 'surely' ? recover() : setAside();
    pending = [];
    return [sound(cells, end)];
  };

  function push(line: Line): TableRecord[] {
    const parts = apart(line, headingText, separator, width);
    if (parts) return parts.flatMap(push);
    const clean = line.text.startsWith('\ufeff') ? { ...line, text: line.text.replace(/^\ufeff+/, '') } : line;
    if (pending.length === 0) return single(clean);
    pending.push(clean);
    letters += clean.text.length;
    if (clean.text.includes('"')) {
      const cells = splitCells(joined(), separator);
      if (!cells.open) return close(cells, clean.end);
    }
    return pending.length > MOST_LINES || letters > MOST_LETTERS ? recover() : [];
  }

  return { push, end: () => (pending.length > 0 ? drained(recover, () => pending.length > 0) : []) };
}

/** What is set aside may open a quote again. */
function drained(recover: () => TableRecord[], more: () => boolean): TableRecord[] {
  const found: TableRecord[] = [];
  while (more()) found.push(...recover());
  return found;
}

/** Numbers, dates or codes of one form, as those of a column are: 2026-06-01 and 2026-06-02. */
function sameShape(cells: readonly (string | undefined)[]): boolean {
  const [first, ...others] = cells.map((cell = '') => shapeOf(cell));
  return (first?.includes('9') ?? false) && others.every((shape) => shape === first);
}

const blankTail = (cells: readonly string[]): number => cells.length - 1 - cells.findLastIndex((cell) => cell.trim() !== '');

/** A line that is several: the heading of the next file behind the mark of byte order, rows between carriage returns alone. */
function apart(line: Line, headingText: string | null, separator: string, width: number | null): Line[] | null {
  const glued = line.text.indexOf('\ufeff', 1);
  if (glued > 0 && headingText !== null) {
    const [before, after] = [line.text.slice(0, glued), line.text.slice(glued).replace(/^\ufeff+/, '')];
    if (before.replaceAll('\ufeff', '') !== '' && after.trim() === headingText)
      return [
        { text: before, end: '\n' },
        { text: after, end: line.end },
      ];
  }
  if (width === null || !line.text.includes('\r')) return null;
  const parts = line.text.split('\r');
  if (!parts.every((part) => plainCells(part, separator).length === width)) return null;
  return parts.map((text, i) => ({ text, end: i === parts.length - 1 ? line.end : '\r' }));
}
