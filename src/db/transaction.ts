/** Units of work behind the door: nested ones join the one under way, others follow each other, and one that met a busy moment runs again. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Sql } from './sql.js';

export interface Database {
  readonly dialect: Sql['dialect'];
  /** Inside a unit of `write`, reads the unit's own rows. */
  read<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

interface Transaction {
  readonly sql: Sql;
  open: boolean;
}

const openTransactions = new AsyncLocalStorage<Transaction>();
export const requestScopes = new AsyncLocalStorage<RequestScope>();

/** Who waits for an answer, until they leave. Not an AbortSignal: its listeners cost as much as a small read. */
export class RequestScope {
  cancelled = false;
  private readonly reads = new Set<() => void>();

  cancel(): void {
    this.cancelled = true;
    for (const stop of this.reads) stop();
  }

  /** Calls `stop` if the asker leaves while `read` is under way. */
  async stopOnCancel<T>(read: () => Promise<T>, stop: () => void): Promise<T> {
    this.reads.add(stop);
    try {
      return await read();
    } finally {
      this.reads.delete(stop);
    }
  }
}

/** Reads within `work` are stopped when the asker leaves. */
export const runInScope = <T>(asker: RequestScope, work: () => Promise<T>): Promise<T> => requestScopes.run(asker, work);

export function inTransaction<T>(sql: Sql, work: (sql: Sql) => Promise<T>): Promise<T> {
  const unit: Transaction = { sql, open: true };
  return openTransactions.run(unit, async () => {
    try {
      return await work(sql);
    } finally {
      unit.open = false;
    }
  });
}

export function joinOpen<T>(work: (sql: Sql) => Promise<T>): Promise<T> | null {
  const unit = openTransactions.getStore();
  return unit?.open ? work(unit.sql) : null;
}

/** Units one after the other: each begins when the one before has ended, well or not. */
export function openQueue(): { turn<T>(unit: () => Promise<T>): Promise<T>; empty(): Promise<unknown> } {
  let last: Promise<unknown> = Promise.resolve();
  return {
    turn(unit) {
      const mine = last.then(unit);
      last = mine.catch(() => undefined);
      return mine;
    },
    empty: () => last,
  };
}

export async function retried<T>(attempt: () => Promise<T>, retriable: (error: unknown) => boolean, waits: readonly number[]): Promise<T> {
  for (let i = 0; ; i++) {
    try {
      return await attempt();
    } catch (error) {
      const wait = waits[i];
      if (wait === undefined || !retriable(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait * (0.5 + Math.random())));
    }
  }
}
