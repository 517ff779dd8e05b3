/** Paging of the files that wait: one file after another; once its last page is stored, a file is taken. */
import type { KindMapping, Page, Source } from '../../contract.js';
import { HubError } from '../../../schema/errors.js';
import { allFaults, type FileFault, type FileFindings, isFault } from './findings.js';
import { pageAgain } from './again.js';
import { atTheTop, placeOf, readCursor, same } from './cursor.js';
import type { DroppedFile, Folder } from './folder.js';
import type { Ledger } from './ledger.js';
import { openReader } from './reader.js';
import type { TakenFiles } from './taken.js';
import type { Waiting, WaitingFiles } from './waiting.js';

export interface FilePageParts {
  readonly folder: Folder;
  readonly waiting: WaitingFiles;
  readonly findings: FileFindings;
  readonly taken: TakenFiles;
  readonly ledger: Ledger;
  readonly source: string;
}

export function openPages({ folder, waiting, findings, taken, ledger, source }: FilePageParts): Source {
  // Files read to their end and not yet stored: skipped meanwhile. After a crash the list is empty, and such a file is read again.
  const delivered = new Set<string>();
  const queues = new Map<string, Waiting>();
  const reader = openReader(folder, source);
  const again = openReader(folder, source);

  const delivering = (kind: string, page: Page): Page => {
    if (readCursor(page.cursor, source).finished) delivered.add(placeOf(kind, page.cursor));
    return page;
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
      else return delivering(mapping.kind, await reader.page(file, finding, file === begun && cursor ? cursor : atTheTop(file, cursor)));
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
      await findings.tidy(now.names);
      // Bad files are told last: the good ones around them have been read by now.
      if (next.length > 0) throw allFaults(next, now.notices, source);
      // A folder never shows everything that there is: what is not in it was taken before.
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
    again: (mapping, text, signal) => pageAgain({ folder, findings, ledger, waiting, source, reader: again }, mapping, text, signal),
    close: async () => void (await Promise.all([reader.close(), again.close()])),
  };
}
