/**
 * Log sync: brings what is committed on the embedded database to the disk. With synchronous=NORMAL a commit is in the write-ahead log, which
 * the system writes when it likes: after a power cut it may be gone, though bytes that were made from it have left. SQLite syncs the log before
 * it copies from it and the database before it begins the log anew, so that one fdatasync of the log covers every commit until now.
 */
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { HubError } from '../../schema/errors.js';
import { codeOf } from './faults.js';

/** Resolves when all that was committed before the call is on the disk; callers that come meanwhile share one more. */
export function openLogSync(database: string): () => Promise<void> {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  let lost: HubError | null = null;
  let inode = 0;

  const sync = async (): Promise<void> => {
    // After a failed sync the system calls its pages clean: the next one would succeed and say nothing of what was lost.
    if (lost) throw lost;
    try {
      const found = await syncFile(`${database}-wal`);
      // A file that is new is found after a power cut only where its folder was synced too.
      if (found !== inode) await syncFolder(dirname(database));
      inode = found;
    } catch (error) {
      lost = new HubError('STORE_NOT_SYNCED', { why: codeOf(error) }, error);
      throw lost;
    }
  };
  const begin = (): Promise<void> => {
    const begun = sync().finally(() => {
      if (running === begun) running = null;
    });
    running = begun;
    return begun;
  };
  return () => {
    if (running === null) return begin();
    // One that runs already may have begun before this caller's commit.
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = null;
        return begin();
      });
    return next;
  };
}

/** By its name each time: the log may have been cut and made anew. Answers its inode, 0 where there is none: then the database has everything. */
async function syncFile(file: string): Promise<number> {
  const handle = await open(file, 'r+').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (handle === null) return 0;
  try {
    await handle.datasync();
    return (await handle.stat()).ino;
  } finally {
    await handle.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folder; its file system writes the entry with the file.
  const handle = await open(folder, 'r').catch(() => null);
  try {
    await handle?.sync();
  } finally {
    await handle?.close();
  }
}
