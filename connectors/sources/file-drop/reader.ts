/** Reader of one file after another, a thousand rows at a time. */
import type { Page, RawRow } from '../../contract.js';
import { HubError } from '../../../schema/errors.js';
import { moment } from '../../../schema/time.js';
import type { TableRow } from '../../tabular/rows.js';
import { tableRows } from '../../tabular/table.js';
import type { FileCursor } from './cursor.js';
import { noticesOf } from './findings.js';
import type { DroppedFile, Folder } from './folder.js';
import type { Inspected } from './inspect.js';

const PAGE = 1_000;
// Of text: a page is in memory whole.
const PAGE_LETTERS = 8_000_000;

/** A file stopped in the middle, so that the next page need not read it from its top again. */
interface Reading {
  readonly of: Inspected;
  readonly at: string;
  readonly rows: AsyncGenerator<TableRow, void, void>;
}

export interface FileReader {
  /** The page after a cursor that stands in this file. */
  page(file: DroppedFile, found: Inspected, cursor: FileCursor): Promise<Page>;
  close(): Promise<void>;
}

export function openReader(folder: Folder, source: string): FileReader {
  let reading: Reading | null = null;
  const from = async (found: Inspected, cursor: FileCursor): Promise<Reading['rows']> => {
    const going = reading;
    reading = null;
    // An inspection belongs to one kind and one state of a file.
    if (going?.of === found && going.at === JSON.stringify(cursor)) return going.rows;
    await going?.rows.return();
    return rowsAfter(tableRows(found.shape), cursor.row);
  };
  return {
    async page(file, found, cursor) {
      const rows = await from(found, cursor);
      const { read, row, finished } = await some(rows, file, cursor.row);
      if (!(await folder.unchanged(file))) throw new HubError('SOURCE_UNAVAILABLE', { source, why: `${file.name} 在读取时被改动` });
      const after = JSON.stringify({ ...cursor, row, finished } satisfies FileCursor);
      if (!finished) reading = { of: found, rows, at: after };
      const notices = cursor.row === 0 ? noticesOf(file.name, found) : [];
      return { rows: read, cursor: after, last: false, versions: true, ...(notices.length > 0 ? { notices } : {}) };
    },
    async close() {
      await reading?.rows.return();
      reading = null;
    },
  };
}

async function some(rows: Reading['rows'], file: DroppedFile, from: number): Promise<{ read: RawRow[]; row: number; finished: boolean }> {
  const read: RawRow[] = [];
  const orderOf = `${moment(file.mtimeMs)}|${file.name}|`;
  let row = from;
  for (let letters = 0; read.length < PAGE && letters < PAGE_LETTERS; ) {
    const next = await rows.next();
    if (next.done) return { read, row, finished: true };
    ({ row } = next.value);
    if (!next.value.values) continue;
    read.push({ values: next.value.values, place: `${file.name} 第 ${row} 行`, order: orderOf + String(row).padStart(9, '0') });
    for (const cell of Object.values(next.value.values)) letters += cell.length;
  }
  return { read, row, finished: false };
}

async function* rowsAfter(batches: ReturnType<typeof tableRows>, after: number): Reading['rows'] {
  for await (const batch of batches) for (const row of batch) if (row.row > after) yield row;
}
