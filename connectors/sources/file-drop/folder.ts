/** Folder of dropped files: what lies in it and below it, the folder's own clock, and the way of a taken file into `done/`. */
import { access, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, parse } from 'node:path';
import type { Clock } from '../../contract.js';
import { HubError } from '../../../schema/errors.js';
import { moment } from '../../../schema/time.js';
import { ANSWERS, DONE } from './patterns.js';

export interface DroppedFile {
  /** Path below the folder, with `/`. */
  readonly name: string;
  readonly path: string;
  readonly size: number;
  readonly mtimeMs: number;
}

export interface Folder {
  readonly path: string;
  /** Every file in and below the folder, `done/` and `answers/` left out. */
  files(): Promise<readonly DroppedFile[]>;
  /** As it is now; null where there is none. */
  look(name: string): Promise<DroppedFile | null>;
  /** True while the file is still the one that was looked at. */
  unchanged(file: Omit<DroppedFile, 'path'>): Promise<boolean>;
  /** What the clock of its files shows: another machine's, where the folder is a share. */
  now(): Promise<number>;
  /** Its name there. */
  moveToDone(name: string): Promise<string>;
}

// Somebody's whole disk is no drop folder.
const MOST_FILES = 100_000;
const PROBE = '.hub-clock.tmp';

export function openFolder(folder: string, source: string, clock: Clock): Folder {
  const failed = (why: string) => (error: unknown) => {
    throw new HubError('SOURCE_UNAVAILABLE', { source, why: `${why}(${(error as { code?: string }).code ?? '未知原因'})` }, error);
  };
  const look = async (name: string): Promise<DroppedFile | null> => {
    const path = join(folder, name);
    const found = await stat(path).catch(missing);
    return found?.isFile() ? { name, path, size: found.size, mtimeMs: Math.floor(found.mtimeMs) } : null;
  };
  const walk = async (below: string, found: string[]): Promise<string[]> => {
    const entries = await readdir(join(folder, below), { withFileTypes: true }).catch(failed('无法读取投放文件夹'));
    for (const entry of entries) {
      const name = below === '' ? entry.name : `${below}/${entry.name}`;
      // A link to a folder is not followed: it may lead round in a circle.
      if (!entry.isDirectory()) found.push(name);
      else if (![DONE, ANSWERS].includes(name) && !entry.name.startsWith('.')) await walk(name, found);
      if (found.length > MOST_FILES) throw new HubError('SOURCE_MALFORMED', { source, why: `投放文件夹中的文件超过 ${MOST_FILES} 个` });
    }
    return found;
  };
  return {
    path: folder,
    look,
    async files() {
      const names = await walk('', []);
      const files = await Promise.all(names.map(look)).catch(failed('无法读取投放文件'));
      return files.filter((file) => file !== null).sort((a, b) => a.mtimeMs - b.mtimeMs || (a.name < b.name ? -1 : 1));
    },
    async unchanged({ name, size, mtimeMs }) {
      const now = await look(name);
      return now !== null && now.size === size && now.mtimeMs === mtimeMs;
    },
    async now() {
      const probe = join(folder, PROBE);
      try {
        await writeFile(probe, '');
        return (await stat(probe)).mtimeMs;
      } catch {
        return clock.now();
      } finally {
        await rm(probe, { force: true }).catch(() => undefined);
      }
    },
    async moveToDone(name) {
      const doneFolder = join(folder, DONE, dirname(name));
      await mkdir(doneFolder, { recursive: true }).catch(failed('无法建立 done 文件夹'));
      const free = await freeName(doneFolder, parse(name).base, clock);
      await rename(join(folder, name), join(doneFolder, free)).catch(failed('无法把文件移入 done'));
      return join(DONE, dirname(name), free).replaceAll('\\', '/');
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
