/** Paging of the files that wait: one file after another, a thousand rows at a time. */
import type { KindMapping, Page, RawRow, Source } from '../../contract.js';
import { HubError } from '../../../schema/errors.js';
import { moment } from '../../../schema/time.js';
import { type Encoding, records } from './csv.js';
import type { DroppedFile, Folder } from './folder.js';
import { inspect } from './inspect.js';

const PAGE = 1_000;

/** `row`: records of the file already returned, the header not counted. */
interface Cursor {
  readonly file: string;
  readonly size: number;
  readonly mtimeMs: number;
  readonly row: number;
  readonly finished: boolean;
}

/** A file stopped in the middle, so that the next page need not read it from its top again. */
interface Reading {
  readonly at: string;
  readonly header: readonly string[];
  readonly records: AsyncGenerator<readonly string[], void, void>;
}

type Finding = Encoding | HubError;

export function openPages(folder: Folder, source: string, matcher: (mapping: KindMapping) => (name: string) => boolean): Source {
  const findings = new Map<string, Finding>();
  // Files read to their end and not yet stored: skipped meanwhile. After a crash the list is empty, and such a file is read again.
  const delivered = new Set<string>();
  let reading: Reading | null = null;

  const find = async (file: DroppedFile, mapping: KindMapping): Promise<Finding> => {
    const id = JSON.stringify([mapping.kind, file.name, file.size, file.mtimeMs]);
    let finding = findings.get(id);
    if (finding) return finding;
    finding = await inspect(file, mapping, source).catch((error: unknown) => asHubError(error, source));
    if (!(await folder.unchanged(file))) throw new HubError('SOURCE_UNAVAILABLE', { source, why: `${file.name} 仍在写入` });
    if (findings.size > 1_000) findings.clear();
    // Only what the file itself is to blame for holds until the file changes.
    if (!(finding instanceof HubError) || finding.code === 'SOURCE_MALFORMED') findings.set(id, finding);
    return finding;
  };

  const rowsOf = async (file: DroppedFile, encoding: Encoding, cursor: Cursor, at: string): Promise<Page> => {
    const open = reading?.at === at ? reading : await reopen(file, encoding, cursor.row, source);
    if (open !== reading) await reading?.records.return();
    reading = null;
    const rows: RawRow[] = [];
    let { row } = cursor;
    let finished = false;
    while (rows.length < PAGE && !finished) {
      const next = await open.records.next();
      if (next.done) finished = true;
      else if (++row && next.value.some((cell) => cell.trim() !== '')) rows.push(asRow(file, open.header, next.value, row));
    }
    if (!(await folder.unchanged(file))) throw new HubError('SOURCE_UNAVAILABLE', { source, why: `${file.name} 在读取时被改动` });
    const after = JSON.stringify({ ...cursor, row, finished } satisfies Cursor);
    if (finished) delivered.add(after);
    if (finished) await open.records.return();
    else reading = { ...open, at: key(file, after) };
    return { rows, cursor: after, last: false };
  };

  return {
    async page(mapping, text, signal) {
      const cursor = text === null || text === '' ? null : readCursor(text, source);
      const files = (await folder.waiting(matcher(mapping))).filter((file) => !(text && cursor && delivered.has(text) && same(file, cursor)));
      const begun = cursor && !cursor.finished ? files.find((file) => same(file, cursor)) : undefined;
      let fault: HubError | null = null;
      for (const file of begun ? [begun, ...files.filter((other) => other !== begun)] : files) {
        if (signal.aborted) throw new HubError('SOURCE_UNAVAILABLE', { source, why: '读取已中止' });
        const finding = await find(file, mapping);
        if (finding instanceof HubError) {
          fault ??= finding;
          continue;
        }
        const start = file === begun && cursor ? cursor : { file: file.name, size: file.size, mtimeMs: file.mtimeMs, row: 0, finished: false };
        const page = await rowsOf(file, finding, start, key(file, JSON.stringify(start)));
        return files.length === 1 && (JSON.parse(page.cursor) as Cursor).finished ? { ...page, last: true } : page;
      }
      // A bad file is reported last: the good ones around it have been read by now.
      if (fault) throw fault;
      return { rows: [], cursor: text ?? '', last: true };
    },
    async kept(_, text) {
      const cursor = text === '' ? null : readCursor(text, source);
      delivered.delete(text);
      if (cursor?.finished && (await folder.unchanged({ name: cursor.file, size: cursor.size, mtimeMs: cursor.mtimeMs })))
        await folder.moveToDone(cursor.file);
    },
    async close() {
      await reading?.records.return();
      reading = null;
    },
  };
}

async function reopen(file: DroppedFile, encoding: Encoding, row: number, source: string): Promise<Reading> {
  const all = records(file, encoding, source);
  const header = (await all.next()).value ?? [];
  for (let skipped = 0; skipped < row; skipped++) await all.next();
  return { at: '', header: header.map((name) => name.trim()), records: all };
}

function asRow(file: DroppedFile, header: readonly string[], record: readonly string[], row: number): RawRow {
  return {
    values: Object.fromEntries(header.map((name, i) => [name, record[i] ?? ''])),
    place: `${file.name} 第 ${row + 1} 行`,
    order: `${moment(file.mtimeMs)}|${file.name}|${String(row).padStart(9, '0')}`,
  };
}

function key(file: DroppedFile, cursor: string): string {
  return `${file.path}|${cursor}`;
}

function same(file: DroppedFile, cursor: Cursor): boolean {
  return file.name === cursor.file && file.size === cursor.size && file.mtimeMs === cursor.mtimeMs;
}

function readCursor(text: string, source: string): Cursor {
  try {
    return JSON.parse(text) as Cursor;
  } catch (error) {
    throw new HubError('SOURCE_MALFORMED', { source, why: '保存的读取位置无法识别' }, error);
  }
}

function asHubError(error: unknown, source: string): HubError {
  if (error instanceof HubError) return error;
  return new HubError('SOURCE_UNAVAILABLE', { source, why: `无法读取投放文件(${(error as { code?: string }).code ?? '未知原因'})` }, error);
}
