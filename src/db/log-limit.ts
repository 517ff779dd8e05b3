/**
 * Log limit of the embedded database: its write-ahead log begins anew only at a moment when nobody reads from it. With always one aside reader at
 * work there is none, the log grows to gigabytes and every read is slower: so beyond a size the next readers wait until it has been emptied.
 */
import { stat } from 'node:fs/promises';
import { HubError } from '../../schema/errors.js';
import type { Timers } from '../kit/timers.js';
import type { AsideReaders } from './aside-readers.js';

export interface LogLimit {
  /** Called after each commit; what it does goes on beside the next ones. */
  committed(): void;
  bytes(): Promise<number>;
  settled(): Promise<void>;
}

const MIB = 1_048_576;
// Twice what a checkpoint by itself waits for; and what is left of a disk's patience: beyond it a read under way is ended.
const EMPTY_FROM = 64 * MIB;
const END_READS_FROM = 256 * MIB;
const LOOK_EVERY_MS = 250;

/** @param empty merges the log into the database, in the turn of a transaction */
export function openLogLimit(database: string, aside: AsideReaders, empty: () => Promise<unknown>, { elapsed }: Timers): LogLimit {
  let lookedAt = Number.NEGATIVE_INFINITY;
  let running: Promise<void> | null = null;
  const bytes = (): Promise<number> =>
    stat(`${database}-wal`).then(
      ({ size }) => size,
      () => 0,
    );
  const look = async (): Promise<void> => {
    const size = await bytes();
    if (size < EMPTY_FROM) return;
    if (size >= END_READS_FROM) aside.end(new HubError('DATABASE_BUSY'));
    await aside.between(empty);
  };
  return {
    bytes,
    committed() {
      if (running || elapsed() - lookedAt < LOOK_EVERY_MS) return;
      lookedAt = elapsed();
      running = look()
        // The next commit looks again; a disk that is full is told where something is written.
        .catch(() => undefined)
        .finally(() => {
          running = null;
        });
    },
    settled: () => running ?? Promise.resolve(),
  };
}
