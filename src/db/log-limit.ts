/**
 * Log limit of the embedded database: its write-ahead log begins anew only at a moment when nobody reads from it. With always one aside reader at
 * work there is none, the log grows to gigabytes and every read is slower: so beyond a size the next readers wait until it has been emptied.
 */
import { statSync } from 'node:fs';
import { HubError } from '../../schema/errors.js';
import type { AsideReaders } from './aside-readers.js';

export interface LogLimit {
  /** Called after each commit; what it begins goes on beside the next ones. */
  committed(): void;
  bytes(): number;
  settled(): Promise<void>;
}

const MIB = 1_048_576;
// Twice what a checkpoint by itself waits for. Beyond the other, reads that are under way are ended: they may take half a minute.
const EMPTY_FROM = 64 * MIB;
const END_READS_FROM = 256 * MIB;

/**
 * @param empty merges the log into the database, in the turn of a transaction
 * @param stays told where it could not be emptied: another program reads from it, and ending reads of ours would not help
 */
export function openLogLimit(
  database: string,
  aside: Pick<AsideReaders, 'between' | 'end' | 'longUnderWay'>,
  empty: () => Promise<unknown>,
  stays: (bytes: number) => void = () => undefined,
): LogLimit {
  let running: Promise<void> | null = null;
  // Where the log stayed as it was, the next look is when it has grown by as much again.
  let from = EMPTY_FROM;
  // Some microseconds; a commit takes a hundred.
  const bytes = (): number => statSync(`${database}-wal`, { throwIfNoEntry: false })?.size ?? 0;
  return {
    bytes,
    committed() {
      const size = bytes();
      if (size < from || running) return;
      const ends = size >= END_READS_FROM && from === EMPTY_FROM;
      // It may take half a minute, and readers of ten seconds would wait for it.
      if (!ends && aside.longUnderWay()) return;
      if (ends) aside.end(new HubError('DATABASE_BUSY'));
      running = aside
        .between(empty)
        // The next commit looks again; a disk that is full is told where something is written.
        .catch(() => undefined)
        .finally(() => {
          running = null;
          const left = bytes();
          from = left < EMPTY_FROM ? EMPTY_FROM : left + EMPTY_FROM;
          if (left >= END_READS_FROM) stays(left);
        });
    },
    settled: () => running ?? Promise.resolve(),
  };
}
