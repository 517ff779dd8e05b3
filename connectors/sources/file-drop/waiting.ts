/** Waiting files: which of a folder's files a kind reads now, and what is to be told of the others. */
import type { KindMapping, SourceNotice } from '../../contract.js';
import type { DroppedFile, Folder } from './folder.js';
import type { Ledger } from './ledger.js';
import { isNobodys, isSheet, isUnfinished, locksOf, matcher } from './patterns.js';
import type { Stillness } from './stillness.js';

export interface Waiting {
  readonly files: readonly DroppedFile[];
  readonly notices: readonly SourceNotice[];
  /** Whatever lies in the folder. */
  readonly names: ReadonlySet<string>;
}

export interface WaitingFiles {
  list(mapping: KindMapping, signal: AbortSignal): Promise<Waiting>;
  /** Kinds that read a file of this name. */
  kindsOf(name: string): readonly string[];
  /** A mapping that was not among those it was opened with. */
  learn(mapping: KindMapping): void;
}

const STAYS_MS = 10 * 60_000;
const NAMES_TOLD = 10;

/** @param all every mapping of the source; null: not known, and nothing is told of files that match none */
export function waitingFiles(folder: Folder, ledger: Ledger, stillness: Stillness, all: readonly KindMapping[] | null): WaitingFiles {
  const matchers = new Map((all ?? []).map((mapping) => [mapping.kind, matcher(String(mapping.extra.match))]));
  const kindsOf = (name: string) => [...matchers].filter(([, matches]) => matches(name)).map(([kind]) => kind);
  return {
    kindsOf,
    learn({ kind, extra }) {
      if (!matchers.has(kind)) matchers.set(kind, matcher(String(extra.match)));
    },
    async list({ kind }, signal) {
      const everything = await folder.files();
      const names = new Set(everything.map(({ name }) => name));
      const mine = everything.filter(({ name }) => !isUnfinished(baseOf(name)) && kindsOf(name).includes(kind));
      const free = mine.filter(({ name }) => !locked(name, names));
      const wanted = [...(await ledger.grown(kind)), ...free].sort((a, b) => a.mtimeMs - b.mtimeMs || (a.name < b.name ? -1 : 1));
      const files = await stillness.settled(wanted, signal);
      const notices = [
        told('正被打开编辑,关闭后再读', except(mine, free), false),
        told('还在写入,下次再读', except(wanted, files), false),
        ...(all?.[0]?.kind === kind ? await ofTheRest(everything) : []),
      ];
      return { files, notices: notices.flat(), names };
    },
  };

  async function ofTheRest(everything: readonly DroppedFile[]): Promise<SourceNotice[][]> {
    const others = everything.filter(({ name }) => !isNobodys(baseOf(name)));
    const unmatched = others.filter(({ name }) => !isUnfinished(baseOf(name)) && kindsOf(name).length === 0);
    const unfinished = others.filter(({ name }) => isUnfinished(baseOf(name)) && !isLock(name, others));
    const now = unfinished.length > 0 ? await folder.now() : 0;
    return [
      told(
        '不合任何一类的 match,没有读:请改名,或补写 match',
        unmatched.filter(({ name }) => isSheet(name)),
        true,
      ),
      told(
        '不合任何一类的 match,也不是表格',
        unmatched.filter(({ name }) => !isSheet(name)),
        false,
      ),
      told(
        '的名字像是没有写完的临时文件,一直没有改名,没有读',
        unfinished.filter(({ mtimeMs }) => mtimeMs < now - STAYS_MS),
        false,
      ),
    ];
  }
}

const baseOf = (name: string): string => name.slice(name.lastIndexOf('/') + 1);
const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1);
const locked = (name: string, names: ReadonlySet<string>): boolean => locksOf(baseOf(name)).some((lock) => names.has(folderOf(name) + lock));
const isLock = (name: string, files: readonly DroppedFile[]): boolean =>
  files.some((file) => folderOf(file.name) === folderOf(name) && locksOf(baseOf(file.name)).includes(baseOf(name)));

function except(files: readonly DroppedFile[], some: readonly DroppedFile[]): DroppedFile[] {
  const left = new Set(some.map(({ name }) => name));
  return files.filter(({ name }) => !left.has(name));
}

/** What is told of files, by their names. */
export function told(what: string, files: readonly { readonly name: string }[], unread: boolean): SourceNotice[] {
  if (files.length === 0) return [];
  const more = files.length > NAMES_TOLD ? ` 等 ${files.length} 个文件` : '';
  const names = files.slice(0, NAMES_TOLD).map(({ name }) => name);
  return [{ message: `${names.join('、')}${more} ${what}`, unread }];
}
