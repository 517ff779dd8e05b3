/** Stillness: a file is taken when size and time stood still for two seconds; one look is enough where its last change is a minute back. */
import type { Clock } from '../../contract.js';
import type { DroppedFile, Folder } from './folder.js';

const STILL_MS = 2_000;
const AT_REST_MS = 60_000;

export interface Stillness {
  /** The files that nobody writes, in their order. All young ones are waited for together. */
  settled(files: readonly DroppedFile[], signal: AbortSignal): Promise<readonly DroppedFile[]>;
}

export const identityOf = ({ name, size, mtimeMs }: Omit<DroppedFile, 'path'>): string => `${name}|${size}|${mtimeMs}`;

export function openStillness(folder: Folder, clock: Clock): Stillness {
  let seenStill = new Set<string>();
  return {
    async settled(files, signal) {
      const unknown = files.filter((file) => !seenStill.has(identityOf(file)));
      if (unknown.length > 0) {
        const now = await folder.now();
        const young = unknown.filter(({ mtimeMs }) => mtimeMs > now - AT_REST_MS);
        if (young.length > 0) await clock.sleep(STILL_MS, signal);
        const moving = new Set<DroppedFile>();
        for (const file of young) if (!(await folder.unchanged(file))) moving.add(file);
        // What is gone from the folder need not be remembered.
        seenStill = new Set(files.filter((file) => !moving.has(file)).map(identityOf));
      }
      return files.filter((file) => seenStill.has(identityOf(file)));
    },
  };
}
