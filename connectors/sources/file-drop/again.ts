/** Taken files read once more, in the order in which they were taken: what is gone from `done/` is told by name. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { KindMapping, Page, SourceNotice } from '../../contract.js';
import { HubError } from '../../../schema/errors.js';
import { atTheTop, readCursor } from './cursor.js';
import { type FileFindings, isFault } from './findings.js';
import type { DroppedFile, Folder } from './folder.js';
import type { Ledger } from './ledger.js';
import { DONE } from './patterns.js';
import type { FileReader } from './reader.js';
import { told, type WaitingFiles } from './waiting.js';

export interface AgainParts {
  readonly folder: Folder;
  readonly findings: FileFindings;
  readonly ledger: Ledger;
  readonly waiting: WaitingFiles;
  readonly reader: FileReader;
  readonly source: string;
}

export async function pageAgain(parts: AgainParts, mapping: KindMapping, text: string | null, signal: AbortSignal): Promise<Page> {
  const { findings, reader, source, waiting } = parts;
  waiting.learn(mapping);
  const cursor = text ? readCursor(text, source) : null;
  const { files, gone } = await takenOnes(parts, mapping.kind);
  const at = cursor ? files.findIndex(({ name }) => name === cursor.file) : 0;
  const notices: SourceNotice[] = [];
  for (const file of files.slice(at + Number(cursor?.finished ?? false))) {
    if (signal.aborted) throw new HubError('SOURCE_UNAVAILABLE', { source, why: '读取已中止' });
    const finding = await findings.of(file, mapping);
    if (isFault(finding)) notices.push({ message: finding.why, unread: true });
    else {
      const page = await reader.page(file, finding, cursor && !cursor.finished && cursor.file === file.name ? cursor : atTheTop(file, cursor));
      return { ...page, notices: [...notices, ...(page.notices ?? [])] };
    }
  }
  notices.push(...told('已不在 done 中,不能再读一遍:需要时请重新放入', gone, true));
  return { rows: [], cursor: text ?? '', last: true, versions: true, notices };
}

/** Those taken before there was a ledger come first, by their times. */
async function takenOnes({ folder, ledger, waiting }: AgainParts, kind: string): Promise<{ files: DroppedFile[]; gone: { name: string }[] }> {
  const noted = await ledger.all();
  const mine = noted.filter(({ name, kinds }) => kinds.includes(kind) || waiting.kindsOf(name.slice(DONE.length + 1)).includes(kind));
  const names = await readdir(join(folder.path, DONE), { recursive: true }).catch(() => [] as string[]);
  const known = new Set(noted.map(({ name }) => name));
  const others = names.map((name) => `${DONE}/${name.replaceAll('\\', '/')}`).filter((name) => !known.has(name) && name !== ledger.name);
  const older = await looked(
    folder,
    others.filter((name) => waiting.kindsOf(name.slice(DONE.length + 1)).includes(kind)),
  );
  const now = await Promise.all(mine.map(({ name }) => folder.look(name)));
  const byTime = older.sort((a, b) => a.mtimeMs - b.mtimeMs || (a.name < b.name ? -1 : 1));
  return { files: [...byTime, ...now.filter((file) => file !== null)], gone: mine.filter((_, i) => now[i] === null) };
}

const looked = async (folder: Folder, names: readonly string[]): Promise<DroppedFile[]> =>
  (await Promise.all(names.map((name) => folder.look(name)))).filter((file) => file !== null);
