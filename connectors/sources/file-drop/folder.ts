/** Folder of dropped files: which files wait in it, oldest first, and the way of a taken file into `done/`. */
import { access, mkdir, readdir, rename, stat } from 'node:fs/promises';
import { join, parse } from 'node:path';
import type { Clock } from '../../contract.js';
import { HubError } from '../../../schema/errors.js';
import { moment } from '../../../schema/time.js';

export interface DroppedFile {
  readonly name: string;
  readonly path: string;
  readonly size: number;
  readonly mtimeMs: number;
}

export interface Folder {
  waiting(matches: (name: string) => boolean): Promise<readonly DroppedFile[]>;
  /** True while the file is still the one that was looked at. */
  unchanged(file: Omit<DroppedFile, 'path'>): Promise<boolean>;
  moveToDone(name: string): Promise<void>;
}

const UNFINISHED = /^[.~]|\.(tmp|part)$/i;

export function openFolder(folder: string, source: string, clock: Clock): Folder {
  const look = async (name: string): Promise<DroppedFile | null> => {
    const path = join(folder, name);
    const found = await stat(path).catch(missing);
    return found?.isFile() ? { name, path, size: found.size, mtimeMs: Math.floor(found.mtimeMs) } : null;
  };
  const failed = (why: string) => (error: unknown) => {
    throw new HubError('SOURCE_UNAVAILABLE', { source, why: `${why}(${(error as { code?: string }).code ?? '未知原因'})` }, error);
  };
  return {
    async waiting(matches) {
      const names = await readdir(folder).catch(failed('无法读取投放文件夹'));
      const files = await Promise.all(names.filter((name) => !UNFINISHED.test(name) && matches(name)).map(look)).catch(failed('无法读取投放文件'));
      return files.filter((file) => file !== null).sort((a, b) => a.mtimeMs - b.mtimeMs || (a.name < b.name ? -1 : 1));
    },
    async unchanged({ name, size, mtimeMs }) {
      const now = await look(name);
      return now !== null && now.size === size && now.mtimeMs === mtimeMs;
    },
    async moveToDone(name) {
      const doneFolder = join(folder, 'done');
      await mkdir(doneFolder, { recursive: true }).catch(failed('无法建立 done 文件夹'));
      await rename(join(folder, name), join(doneFolder, await freeName(doneFolder, name, clock))).catch(failed('无法把文件移入 done'));
    },
  };
}

async function freeName(doneFolder: string, name: string, clock: Clock): Promise<string> {
  const { name: stem, ext } = parse(name);
  const stamp = moment(clock.now()).replace(/\D/g, '');
  for (let n = 0; ; n++) {
    const candidate = n === 0 ? name : `${stem}-${stamp}${n === 1 ? '' : `-${n}`}${ext}`;
    if (!(await access(join(doneFolder, candidate)).then(() => true, missing))) return candidate;
  }
}

function missing(error: unknown): null {
  if ((error as { code?: string }).code === 'ENOENT') return null;
  throw error;
}
