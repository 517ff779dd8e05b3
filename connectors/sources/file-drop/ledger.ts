/**
 * Ledger of taken files, `done/taken.csv`: one line for each, in the order in which they were taken. It tells what has grown since, and in
 * which order files would be read again.
 */
import { appendFile, mkdir, open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { Clock } from '../../contract.js';
import { moment } from '../../../schema/time.js';
import { splitCells } from '../../tabular/cells.js';
import type { DroppedFile, Folder } from './folder.js';
import { DONE } from './patterns.js';

export interface Taken {
  readonly takenAt: string;
  /** Where it lies, below the folder. */
  readonly name: string;
  readonly size: number;
  readonly mtimeMs: number;
  readonly kinds: readonly string[];
}

const FILE = `${DONE}/taken.csv`;
const HEADING = ['taken', 'file', 'size', 'mtimeMs', 'kinds'];
const TAIL_BYTES = 64 * 1024;
// A writer that goes on does so within three passes; there are sources that are read once a day.
const WATCHED_MS = 3 * 24 * 3_600_000;
const WATCHED_FILES = 200;

export interface Ledger {
  /** Where it lies itself, below the folder. */
  readonly name: string;
  /** Every file taken so far, in that order; the last line of a file stands for it. */
  all(): Promise<readonly Taken[]>;
  note(name: string, file: Pick<DroppedFile, 'size' | 'mtimeMs'>, kinds: readonly string[]): Promise<void>;
  /** Files lately taken by a kind that are not what they were when it took them. */
  grown(kind: string): Promise<readonly DroppedFile[]>;
  /** Kinds that took a file of `done/`. */
  kindsOf(name: string): Promise<readonly string[]>;
}

export function openLedger(folder: Folder, clock: Clock): Ledger {
  const path = join(folder.path, FILE);
  return {
    name: FILE,
    all: async () => [...(await latestLines(path, Number.POSITIVE_INFINITY)).values()],
    async note(name, { size, mtimeMs }, kinds) {
      await mkdir(join(folder.path, DONE), { recursive: true });
      const first = await stat(path).then(
        () => false,
        () => true,
      );
      const line = [moment(clock.now()), name, size, mtimeMs, kinds.join(' ')];
      await appendFile(path, stringify(first ? [HEADING, line] : [line], { bom: first, record_delimiter: 'windows' }));
    },
    async grown(kind) {
      const since = moment(clock.now() - WATCHED_MS);
      const latest = await latestLines(path);
      const watched = [...latest.values()].filter(({ takenAt, kinds }) => takenAt > since && kinds.includes(kind)).slice(-WATCHED_FILES);
      const now = await Promise.all(watched.map(({ name }) => folder.look(name)));
      return now.filter((file, i) => file !== null && differs(file, watched[i] as Taken)) as DroppedFile[];
    },
    kindsOf: async (name) => (await latestLines(path)).get(name)?.kinds ?? [],
  };
}

const differs = (file: DroppedFile, taken: Taken): boolean => file.size !== taken.size || file.mtimeMs !== taken.mtimeMs;

/** The last line of a file stands for it. */
async function latestLines(path: string, mostBytes = TAIL_BYTES): Promise<ReadonlyMap<string, Taken>> {
  const latest = new Map<string, Taken>();
  for (const taken of await tail(path, mostBytes)) {
    latest.delete(taken.name);
    latest.set(taken.name, taken);
  }
  return latest;
}

async function tail(path: string, mostBytes: number): Promise<Taken[]> {
  const file = await open(path).catch(() => null);
  if (!file) return [];
  try {
    const { size } = await file.stat();
    const from = Math.max(0, size - mostBytes);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(size - from), 0, size - from, from);
    // The first line is the heading, or cut.
    const lines = buffer.subarray(0, bytesRead).toString('utf8').split('\r\n').slice(1);
    return lines
      .map((line) => splitCells(line, ',').cells)
      .filter((cells) => cells.length === HEADING.length)
      .map(takenOf);
  } finally {
    await file.close();
  }
}

function takenOf([takenAt = '', name = '', size, mtimeMs, kinds = '']: readonly string[]): Taken {
  return { takenAt, name, size: Number(size), mtimeMs: Number(mtimeMs), kinds: kinds.split(' ') };
}
