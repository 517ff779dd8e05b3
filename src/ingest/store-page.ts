/** Storing of a page: its rows and the place behind it in one transaction; a large page in several, of which the last moves the place. */
import type { Page, RawRow } from '../../connectors/contract.js';
import type { HubClock } from '../kit/clock.js';
import { nowOf } from '../kit/clock.js';
import type { Database, Sql, TransactionSql } from '../db/database.js';
import type { ConfiguredStream, ReadRow } from './configured-stream.js';
import type { IngestPorts } from './ports.js';
import { readRow } from './row.js';
import { addCounts, noUpserts, type UpsertCounts } from './upsert-counts.js';
import { type UpsertFacts, upsertPage } from './upsert.js';

export interface StorePorts extends IngestPorts {
  /** Within a transaction: throws where another worker holds the lease by now. */
  assertLease?(sql: Sql): Promise<void>;
  readonly db: Database;
  readonly clock: HubClock;
}

export interface PullPorts extends StorePorts {
  /** Pages that one run may read of one kind. */
  readonly mostPages?: number;
}

export type PullProgress = (counts: UpsertCounts, total: number | null) => void;

// Rows stored in one transaction: on the embedded database all other writers wait while it runs, some 250 ms.
const TRANSACTION_ROWS = 1_000;

export interface PageFacts {
  readonly number: number;
  readonly mappedSince: number;
  readonly runId: string;
  readonly alone?: boolean;
  /** A person has chosen these rows. */
  readonly taken?: boolean;
}

export type StoredPage = Pick<Page, 'at' | 'versions'> & { readonly rows: readonly RawRow[] };

/** @param finish runs in the last transaction: the place moves with the rows, so that an interrupted page is read again as a whole */
export async function storePage(
  page: StoredPage,
  stream: ConfiguredStream,
  ports: StorePorts,
  pass: PageFacts,
  finish: (sql: TransactionSql, at: string) => Promise<void>,
): Promise<UpsertCounts> {
  const sum = noUpserts();
  for (let from = 0; from === 0 || from < page.rows.length; from += TRANSACTION_ROWS) {
    const rows: ReadRow[] = [];
    for (const raw of page.rows.slice(from, from + TRANSACTION_ROWS)) rows.push(readRow(stream, raw));
    const final = from + TRANSACTION_ROWS >= page.rows.length;
    const at = nowOf(ports.clock);
    const facts: UpsertFacts = { ...pass, versions: page.versions ?? false, now: page.at ?? at, at };
    const counts = await ports.db.transaction(async (sql) => {
      await ports.assertLease?.(sql);
      const result = rows.length > 0 ? await upsertPage(sql, stream, rows, ports, facts) : noUpserts();
      if (final) await finish(sql, at);
      return result;
    });
    addCounts(sum, counts);
  }
  return sum;
}
