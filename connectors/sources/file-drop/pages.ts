/** Paging of the files that wait: one file after another, a thousand rows at a time. */
import type { KindMapping, Page, RawRow, Source } from '../../contract.js';
import { HubError } from '../../../schema/errors.js';
import { moment } from '../../../schema/time.js';
import type { TableRow } from '../../tabular/rows.js';
import { tableRows } from '../../tabular/table.js';
import { allFaults, type FileFault, type FileFindings, isFault, noticesOf } from './findings.js';
import { atTheTop, type FileCursor, placeOf, readCursor, same } from './cursor.js';
import type { DroppedFile, Folder } from './folder.js';
import type { Inspected } from './inspect.js';
import type { TakenFiles } from './taken.js';
import type { Waiting, WaitingFiles } from './waiting.js';

const PAGE = 1_000;
// Of text: a page is in memory whole.
const PAGE_LETTERS = 8_000_000;

/** A file stopped in the middle, so that the next page need not read it from its top again. */
interface Reading {
  readonly at: string;
  readonly rows: AsyncGenerator<TableRow, void, void>;
}

export interface FilePageParts {
  readonly folder: Folder;
  readonly waiting: WaitingFiles;
  readonly findings: FileFindings;
  readonly taken: TakenFiles;
  readonly source: string;
}

export function openPages({ folder, waiting, findings, taken, source }: FilePageParts): Source {
  // Files read to their end and not yet stored: skipped meanwhile. After a crash the list is empty, and such a file is read again.
  const delivered = new Set<string>();
  const queues = new Map<string, Waiting>();
  let reading: Reading | null = null;

  const rowsOf = async (file: DroppedFile, found: Inspected, cursor: FileCursor, kind: string): Promise<Page> => {
    const at = placeOf(kind, JSON.stringify(cursor));
    const rows = reading?.at === at ? reading.rows : await reopened(found, cursor.row, reading?.rows);
    reading = null;
    const { read, row, finished } = await some(rows, file, cursor.row);
    if (!(await folder.unchanged(file))) throw new HubError('SOURCE_UNAVAILABLE', { source, why: `${file.name} 在读取时被改动` });
    const after = JSON.stringify({ ...cursor, row, finished } satisfies FileCursor);
    if (finished) delivered.add(placeOf(kind, after));
    else reading = { rows, at: placeOf(kind, after) };
    const notices = cursor.row === 0 ? noticesOf(file.name, found) : [];
    return { rows: read, cursor: after, last: false, versions: true, ...(notices.length > 0 ? { notices } : {}) };
  };

  /** The next page of these files, or why there is none. */
  const pageOf = async (
    files: readonly DroppedFile[],
    mapping: KindMapping,
    text: string | null,
    signal: AbortSignal,
  ): Promise<Page | FileFault[]> => {
    const cursor = text ? readCursor(text, source) : null;
    const skipped = (file: DroppedFile) =>
      taken.by(file, mapping.kind) || (cursor && delivered.has(placeOf(mapping.kind, text ?? '')) && same(file, cursor));
    const open = files.filter((file) => !skipped(file));
    const begun = cursor && !cursor.finished ? open.find((file) => same(file, cursor)) : undefined;
    const faults: FileFault[] = [];
    for (const file of begun ? [begun, ...open.filter((other) => other !== begun)] : open) {
      if (signal.aborted) throw new HubError('SOURCE_UNAVAILABLE', { source, why: '读取已中止' });
      const finding = await findings.of(file, mapping);
      // It came while it was looked through, or went: the next pass sees what it is then.
      if (!(await folder.unchanged(file))) continue;
      if (isFault(finding)) faults.push(finding);
      else return rowsOf(file, finding, file === begun && cursor ? cursor : atTheTop(file, cursor), mapping.kind);
    }
    return faults;
  };

  return {
    async page(mapping, text, signal) {
      waiting.learn(mapping);
      const queued = queues.get(mapping.kind);
      const page = queued ? await pageOf(queued.files, mapping, text, signal) : [];
      if (!Array.isArray(page)) return page;
      // Only now is looked for what came meanwhile: a folder of thousands is not walked for each page.
      if (signal.aborted) throw new HubError('SOURCE_UNAVAILABLE', { source, why: '读取已中止' });
      const now = await waiting.list(mapping, signal);
      queues.set(mapping.kind, now);
      const next = await pageOf(now.files, mapping, text, signal);
      if (!Array.isArray(next)) return next;
      queues.delete(mapping.kind);
      // Bad files are told last: the good ones around them have been read by now.
      if (next.length > 0) throw allFaults(next, now.notices, source);
      return { rows: [], cursor: text ?? '', last: true, versions: true, ...(now.notices.length > 0 ? { notices: now.notices } : {}) };
    },
    async kept({ kind }, text) {
      delivered.delete(placeOf(kind, text));
      const cursor = text === '' ? null : readCursor(text, source);
      if (!cursor?.finished) return;
      const file = { name: cursor.file, size: cursor.size, mtimeMs: cursor.mtimeMs };
      if (!(await folder.unchanged(file))) return;
      await findings.taken(file, kind);
      await taken.take(file, kind);
    },
    async close() {
      await reading?.rows.return();
      reading = null;
    },
  };
}

async function some(rows: Reading['rows'], file: DroppedFile, from: number): Promise<{ read: RawRow[]; row: number; finished: boolean }> {
  const read: RawRow[] = [];
  let row = from;
  for (let letters = 0; read.length < PAGE && letters < PAGE_LETTERS; ) {
    const next = await rows.next();
    if (next.done) return { read, row, finished: true };
    ({ row } = next.value);
    if (!next.value.values) continue;
    read.push(rawRow(file, next.value.values, row));
    for (const cell of Object.values(next.value.values)) letters += cell.length;
  }
  return { read, row, finished: false };
}

async function reopened({ shape }: Inspected, after: number, other: Reading['rows'] | undefined): Promise<Reading['rows']> {
  await other?.return();
  return from(tableRows(shape), after);
}

async function* from(rows: Reading['rows'], after: number): Reading['rows'] {
  for await (const row of rows) if (row.row > after) yield row;
}

function rawRow(file: DroppedFile, values: RawRow['values'], row: number): RawRow {
  return { values, place: `${file.name} 第 ${row} 行`, order: `${moment(file.mtimeMs)}|${file.name}|${String(row).padStart(9, '0')}` };
}
