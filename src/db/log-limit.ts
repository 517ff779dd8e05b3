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

/** @param empty merges the log into the database, in the turn of a transaction */
export function openLogLimit(database: string, aside: Pick<AsideReaders, 'between' | 'end'>, empty: () => Promise<unknown>): LogLimit {
  let running: Promise<void> | null = null;
  // Some microseconds; a commit takes a hundred.
  const bytes = (): number => statSync(`${database}-wal`, { throwIfNoEntry: false })?.size ?? 0;
  return {
    bytes,
    committed() {
      const size = bytes();
      if (size < EMPTY_FROM) return;
      if (size >= END_READS_FROM) aside.end(new HubError('DATABASE_BUSY'));
      running ??= aside
        .between(empty)
        // The next commit looks again; a disk that is full is told where something is written.
        .catch(() => undefined)
        .finally(() => {
          running = null;
        });
    },
    settled: () => running ?? Promise.resolve(),
  };
}
