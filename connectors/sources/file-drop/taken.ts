/** Taken files: a file that several kinds read is moved to `done/` only when each has taken it. */
import type { DroppedFile, Folder } from './folder.js';
import type { Ledger } from './ledger.js';
import { DONE } from './patterns.js';
import { identityOf } from './stillness.js';

type Identified = Omit<DroppedFile, 'path'>;

export interface TakenFiles {
  /** Whether a kind has taken it as it is; not known any more after a restart: it is then read again, without harm. */
  by(file: Identified, kind: string): boolean;
  take(file: Identified, kind: string): Promise<void>;
}

/** @param kindsOf kinds whose pattern matches a name */
export function takenFiles(folder: Folder, ledger: Ledger, kindsOf: (name: string) => readonly string[]): TakenFiles {
  const takers = new Map<string, Set<string>>();
  return {
    by: (file, kind) => takers.get(identityOf(file))?.has(kind) ?? false,
    async take(file, kind) {
      const taken = (takers.get(identityOf(file)) ?? new Set<string>()).add(kind);
      takers.set(identityOf(file), taken);
      const inDone = file.name.startsWith(`${DONE}/`);
      const all = inDone ? await ledger.kindsOf(file.name) : kindsOf(file.name);
      if (!all.every((each) => taken.has(each))) return;
      const name = inDone ? file.name : await folder.moveToDone(file.name);
      await ledger.note(name, file, [...taken]);
      // One that lies in done stays where it is: that it was taken is not seen by its place.
      if (!inDone) takers.delete(identityOf(file));
    },
  };
}
