/** Private files: what the hub keeps is read by its own user alone, whatever the umask. Existing files are tightened; those of others are left and told by `hub doctor`. */
import { chmodSync, closeSync, mkdirSync, openSync, statSync } from 'node:fs';

const OTHERS = 0o077;
const modesCount = process.platform !== 'win32';

/** A folder that is made is its user's; one that was there may be shared on purpose. */
export const makeFolder = (folder: string): void => void mkdirSync(folder, { recursive: true, mode: 0o700 });

/**
 * Makes the file, empty, where it is not there yet: SQLite gives its log the mode of the database. A file that is there is never opened: this
 * process may have a lock on it, which any closing would let go.
 */
export function makePrivate(file: string): void {
  try {
    closeSync(openSync(file, 'ax', 0o600));
  } catch {
    // Whoever opens it says what is wrong with it.
    tighten(file);
  }
}

/** Another user's file, or one on a disk that has no modes, stays as it is. */
export function tighten(...files: readonly string[]): void {
  for (const file of files) {
    if (!isOpenToOthers(file)) continue;
    try {
      chmodSync(file, statSync(file).mode & 0o777 & ~OTHERS);
    } catch {
      // It is told by `hub doctor`.
    }
  }
}

export function isOpenToOthers(file: string): boolean {
  const found = modesCount ? statSync(file, { throwIfNoEntry: false }) : undefined;
  return found !== undefined && (found.mode & OTHERS) !== 0;
}
