/** Transactions: nested ones join the one under way, others follow each other. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { HubError } from '../../schema/errors.js';
import type { Sql, TransactionSql } from './sql.js';

export interface Database {
  readonly dialect: Sql['dialect'];
  /** Inside a transaction, reads the transaction's own rows. */
  read<T>(work: (sql: Sql) => Promise<T>, limit?: ReadLimit): Promise<T>;
  transaction<T>(work: (sql: TransactionSql) => Promise<T>): Promise<T>;
  /**
   * Waited for, outside a transaction, before anything leaves that a commit stands behind: what is committed is on the disk then, as far as it
   * is this process's to see to.
   */
  durable(): Promise<void>;
  /** Size of the embedded database's log; 0 on a server, whose log is its own. */
  logBytes(): number;
  /** Fails where writing does not work, though reading may. */
  writable(): Promise<void>;
  close(): Promise<void>;
}

/**
 * `long`: books and exports take longer than a request's other statements may. `aside`: a request's read of more than a page. On the embedded
 * database both leave the loop free.
 */
export type ReadLimit = 'long' | 'aside';

interface Transaction {
  readonly sql: TransactionSql;
  open: boolean;
}

const openTransactions = new AsyncLocalStorage<Transaction>();
export const requestScopes = new AsyncLocalStorage<RequestScope>();

/** A request whose client waits for the answer, until it leaves. Not an AbortSignal: its listeners cost as much as a small read. */
export class RequestScope {
  cancelled = false;
  /** Connections that it holds, and its own reads that wait for one of them: connection-shares.ts. */
  held = 0;
  readonly queued: (() => void)[] = [];
  private readonly reads = new Set<() => void>();

  /** @param caller by whose name shares are counted */
  constructor(readonly caller = '') {}

  cancel(): void {
    this.cancelled = true;
    for (const stop of this.reads) stop();
  }

  /** Calls `stop` if the request is cancelled while `read` is under way. */
  async stopOnCancel<T>(read: () => Promise<T>, stop: () => void): Promise<T> {
    this.reads.add(stop);
    try {
      return await read();
    } finally {
      this.reads.delete(stop);
    }
  }
}

/** Reads within `work` are stopped when the scope is cancelled. */
export const runInScope = <T>(scope: RequestScope, work: () => Promise<T>): Promise<T> => requestScopes.run(scope, work);

/** What a request begins and others go on with: it neither ends with its client nor has its limits. */
export const outsideRequests = <T>(work: () => Promise<T>): Promise<T> => requestScopes.exit(work);

export function inTransaction<T>(sql: TransactionSql, work: (sql: TransactionSql) => Promise<T>): Promise<T> {
  const transaction: Transaction = { sql, open: true };
  return openTransactions.run(transaction, async () => {
    try {
      return await work(sql);
    } finally {
      transaction.open = false;
    }
  });
}

export function joinOpen<T>(work: (sql: TransactionSql) => Promise<T>): Promise<T> | null {
  const transaction = openTransactions.getStore();
  return transaction?.open ? work(transaction.sql) : null;
}

/** Transactions one after the other: each begins when the one before has ended, well or not. */
export interface Queue {
  turn<T>(transaction: () => Promise<T>): Promise<T>;
  /** DATABASE_BUSY, and never begun, where its turn has not come before `late` is called. */
  turnWithin<T>(transaction: () => Promise<T>, callLate: (late: () => void) => () => void): Promise<T>;
  empty(): Promise<unknown>;
}

export function openQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return {
    turn(transaction) {
      const current = last.then(transaction);
      last = current.catch(() => undefined);
      return current;
    },
    turnWithin(transaction, callLate) {
      return new Promise((resolve, reject) => {
        let over = false;
        const stop = callLate(() => {
          over = true;
          reject(new HubError('DATABASE_BUSY'));
        });
        const begin = async (): Promise<void> => {
          stop();
          if (!over) await transaction().then(resolve, reject);
        };
        last = last.then(begin);
      });
    },
    empty: () => last,
  };
}
