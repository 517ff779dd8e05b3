/** Write health: whether this process can write, by what became of its last transaction and by how long the one under way is without an end. */
import { HubError } from '../../schema/errors.js';
import type { Timers } from '../kit/timers.js';
import { isUnable } from './faults.js';
import type { TransactionSql } from './sql.js';

// A transaction takes 200 ms, and a machine that is busy some seconds.
const SILENT_MS = 10_000;

type RunTransaction = <T>(work: (sql: TransactionSql) => Promise<T>) => Promise<T>;

export interface WriteHealth {
  readonly transaction: RunTransaction;
  /** Around the one whose turn it is. */
  watched<T>(attempts: () => Promise<T>): Promise<T>;
  /** Fails where writing does not work: a reader may be served all the while. */
  writable(): Promise<void>;
}

export function openWriteHealth({ elapsed }: Pick<Timers, 'elapsed'>, run: RunTransaction): WriteHealth {
  let headSince: number | null = null;
  let failed = false;
  let trial: Promise<void> | null = null;
  const transaction: RunTransaction = async (work) => {
    try {
      const result = await run(work);
      failed = false;
      return result;
    } catch (error) {
      if (isUnable(error)) failed = true;
      throw error;
    }
  };
  return {
    transaction,
    async watched(attempts) {
      headSince = elapsed();
      return attempts().finally(() => (headSince = null));
    },
    async writable() {
      if (headSince !== null && elapsed() - headSince > SILENT_MS) throw new HubError('DATABASE_UNAVAILABLE', { why: '写入没有应答' });
      if (!failed) return;
      // A process that seldom writes would never learn that it can again.
      trial ??= transaction(async () => undefined).finally(() => (trial = null));
      await trial;
    },
  };
}
