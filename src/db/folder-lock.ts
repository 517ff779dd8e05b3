/** Folder lock: one serving process for each data folder: a second one would rewrite the demo's files and the ports that the first one uses. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HubError } from '../../schema/errors.js';

/** Takes the folder, or fails with the process that has it; answers the function that lets it go, which the end of the process does too. */
export function lockFolder(folder: string): () => void {
  const file = join(folder, 'serve.pid');
  const holder = isAlive(file);
  if (holder !== null) throw new HubError('FOLDER_IN_USE', { folder, pid: holder });
  writeFileSync(file, String(process.pid));
  const release = (): void => rmSync(file, { force: true });
  process.once('exit', release);
  return release;
}

/** The process that a file names, where it is still there. */
export function isAlive(file: string): number | null {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return null;
    process.kill(pid, 0);
    return pid;
  } catch {
    return null;
  }
}
