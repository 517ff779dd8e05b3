/** Heading of a table: the line among the first that holds every column asked for, and the separator that its cells stand between. */
import { beginning, type Line, linesOf } from './lines.js';
import { open } from 'node:fs/promises';
import { recordReader } from './records.js';
import type { Encoding } from './encoding.js';
import { matchColumns, type ColumnMatch } from './columns.js';

export interface CsvSettings {
  /** Rows above the heading; left out: it is looked for. */
  readonly titleRows?: number | undefined;
  readonly separator?: string | undefined;
  readonly encoding?: Encoding | undefined;
}

export interface Heading {
  readonly separator: string;
  /** A carriage return alone ends a line. */
  readonly bare: boolean;
  /** Records above it, and whether the first line only names the separator and is no row. */
  readonly above: readonly (readonly string[])[];
  readonly sepLine: boolean;
  readonly cells: readonly string[];
  readonly text: string;
  /** Columns up to the last that has a name. */
  readonly width: number;
  readonly columns: ColumnMatch;
}

const SEPARATORS = [',', '\t', ';', '|'];
// They stand in Chinese sentences too: read only where the mapping says so, else named.
const SENTENCE_MARKS = ['，', '；', '、'];
const LOOKED_AT = 10;
const SAMPLE_BYTES = 256 * 1024;

/** The best heading found: its `columns` say what is missing. Null: the file holds no text. */
export async function findHeading(path: string, encoding: Encoding, wanted: readonly string[], csv: CsvSettings): Promise<Heading | null> {
  const sample = await sampleOf(path, encoding);
  const said = /^"?sep=(.|\\t)"?$/i.exec(sample.lines[0]?.text.replace(/^\ufeff+/, '').trimEnd() ?? '')?.[1];
  const separators =
    csv.separator !== undefined ? [csv.separator] : [...(said ? [said === '\\t' ? '\t' : said] : []), ...SEPARATORS, ...SENTENCE_MARKS];
  const found = separators.flatMap((separator) => candidates(sample, said !== undefined, separator, wanted, csv.titleRows));
  const whole = found.find(({ columns }) => columns.missing.length === 0);
  const best = found.reduce<Heading | null>((a, b) => (a && a.columns.missing.length <= b.columns.missing.length ? a : b), null);
  return whole ?? best;
}

export const isSentenceMark = (separator: string): boolean => SENTENCE_MARKS.includes(separator);

interface Sample {
  readonly lines: readonly Line[];
  readonly bare: boolean;
}

async function sampleOf(path: string, encoding: Encoding): Promise<Sample> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(SAMPLE_BYTES), 0, SAMPLE_BYTES, 0);
    const text = beginning(buffer.subarray(0, bytesRead), encoding);
    const bare = firstBreak(text) === '\r';
    return { lines: linesOf(text, bare), bare };
  } finally {
    await file.close();
  }
}

/** What ends the first line, quoted cells aside: old Macs end rows by CR, and lines in a cell by LF. */
function firstBreak(text: string): string {
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '"') quoted = !quoted;
    else if (!quoted && text[i] === '\n') return '\n';
    else if (!quoted && text[i] === '\r') return text[i + 1] === '\n' ? '\r\n' : '\r';
  }
  return '';
}

/** A heading for each of the first records that is not blank; with `titleRows` the one below them alone. */
function candidates({ lines: all, bare }: Sample, sepLine: boolean, separator: string, wanted: readonly string[], titleRows?: number): Heading[] {
  const reader = recordReader({ separator, width: null, headingText: null });
  const rows = all.slice(sepLine ? 1 : 0, 200).flatMap((line) => reader.push(line));
  const found = rows.slice(0, (titleRows ?? LOOKED_AT) + 1).flatMap(({ cells }, i): Heading[] => {
    if (cells.every((cell) => cell.trim() === '') || (titleRows !== undefined && i !== titleRows)) return [];
    const width = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
    const above = rows.slice(0, i).map((row) => row.cells);
    return [{ separator, bare, above, sepLine, cells, text: cells.join(separator).trim(), width, columns: matchColumns(cells, wanted) }];
  });
  return found;
}
