/** Storing of a page: its rows and the place behind it in one transaction; a large page in several, of which the last moves the place. */
import type { Logger } from 'pino';
import type { Page, RawRow } from '../../connectors/contract.js';
import type { HubClock } from '../kit/clock.js';
import { nowOf } from '../kit/clock.js';
import { failpoint } from '../kit/failpoints.js';
import type { Database, Sql, TransactionSql } from '../db/database.js';
import type { ConfiguredStream, ReadRow } from './configured-stream.js';
import type { IngestPorts } from './ports.js';
import { quarantine } from './quarantine.js';
import { keyDigestOf, readRow } from './row.js';
import { MOST_REFUSED, storable } from './storable.js';
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
  readonly log: Pick<Logger, 'error'>;
}

export type PullProgress = (counts: UpsertCounts, total: number | null) => void;

// Rows stored in one transaction: on the embedded database all other writers wait while it runs, some 250 ms.
const TRANSACTION_ROWS = 1_000;

export interface PageFacts {
  readonly number: number;
  readonly mappedSince: number;
  readonly runId: string;
  readonly alone?: boolean;
  readonly rekeyedBefore?: number;
  /** A person has chosen these rows. */
  readonly taken?: boolean;
  /** Rows refused of which the page fails as a whole; those that are known to have been refused may all be again. */
  readonly mostRefused?: number;
  /** Called with what is stored for good of a page that then failed. */
  partly?(counts: UpsertCounts): void;
  /** Called before the page is stored in several transactions: cut off between them, its rows come again as those of another pass. */
  beforeCut?(): Promise<unknown>;
}

export type StoredPage = Pick<Page, 'at' | 'versions'> & { readonly rows: readonly RawRow[] };

type Finish = (sql: TransactionSql, at: string) => Promise<void>;

/** @param finish runs in the last transaction: the place moves with the rows, so that an interrupted page is read again as a whole */
export async function storePage(
  page: StoredPage,
  stream: ConfiguredStream,
  ports: StorePorts,
  { beforeCut = async () => undefined, partly = () => undefined, mostRefused = MOST_REFUSED, ...pass }: PageFacts,
  finish: Finish,
): Promise<UpsertCounts> {
  const sum = noUpserts();
  const parts = partsOf(page.rows, stream, pass.alone === true);
  let cut = false;
  const cutOnce = async (): Promise<void> => {
    if (!cut) await beforeCut();
    cut = true;
  };
  if (parts.length > 1) await cutOnce();
  const commit = async (final: boolean, write: (sql: TransactionSql, at: string) => Promise<UpsertCounts>): Promise<void> => {
    const at = nowOf(ports.clock);
    const counts = await ports.db.transaction(async (sql) => {
      await ports.assertLease?.(sql);
      const result = await write(sql, at);
      if (final) await finish(sql, at);
      await failpoint('page.before-commit');
      return result;
    });
    addCounts(sum, counts);
    await failpoint('page.committed');
  };
  const store = (rows: readonly ReadRow[], final: boolean): Promise<void> =>
    commit(final, async (sql, at) => {
      const facts: UpsertFacts = { ...pass, versions: page.versions ?? false, now: page.at ?? at, at };
      return rows.length > 0 ? upsertPage(sql, stream, rows, ports, facts) : noUpserts();
    });
  const setAside = (rows: readonly ReadRow[], final: boolean): Promise<void> =>
    commit(final, async (sql, now) => {
      const asides = rows.map((row) => ({ row }));
      await quarantine(sql, stream, asides, { now, runId: pass.runId, pass: pass.number });
      return { ...noUpserts(), read: rows.length, quarantined: rows.length, aside: rows.length };
    });
  const all = storable(stream, { store, setAside, beforeCut: cutOnce, mostRefused });
  try {
    for (const [i, part] of parts.entries()) {
      const rows: ReadRow[] = [];
      for (const raw of part) rows.push(readRow(stream, raw));
      await all(rows, i === parts.length - 1);
    }
  } catch (error) {
    partly(sum);
    throw error;
  }
  return sum;
}

/** @param together rows of one key are not to be parted */
function partsOf(rows: readonly RawRow[], stream: ConfiguredStream, together: boolean): (readonly RawRow[])[] {
  if (rows.length <= TRANSACTION_ROWS) return [rows];
  const keyed = rows.map((row) => ({ row, key: together ? (keyDigestOf(stream, row.values) ?? '') : '' }));
  if (together) keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const parts: RawRow[][] = [];
  let last: { key: string; rows: RawRow[] } | null = null;
  for (const { row, key } of keyed) {
    if (last && (last.rows.length < TRANSACTION_ROWS || (together && key === last.key))) last.rows.push(row);
    else parts.push((last = { key, rows: [row] }).rows);
    last.key = key;
  }
  return parts;
}
