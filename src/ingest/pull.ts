/** Puller: reads one kind of one source page by page. Each page and the cursor behind it are stored in one transaction, or neither is. */
import type { Page } from '../../connectors/contract.js';
import { cursors } from '../../schema/database/tables/ingest.js';
import { HubError } from '../../schema/errors.js';
import { moment } from '../../schema/time.js';
import { type HubClock, nowOf } from '../kit/clock.js';
import { backoff } from '../kit/retry.js';
import type { Database, Sql } from '../db/database.js';
import { insertInto } from '../db/table-rows.js';
import { progressGuard } from './progress-guard.js';
import type { ConfiguredStream, ReadRow } from './configured-stream.js';
import { type UpsertCounts, upsertPage, noUpserts } from './upsert.js';
import type { IngestPorts } from './ports.js';
import { readRow } from './row.js';

export interface PullPorts extends IngestPorts {
  /** Within a transaction: throws where another worker holds the lease by now. */
  assertLease?(sql: Sql): Promise<void>;
  readonly db: Database;
  readonly clock: HubClock;
  /** Pages that one run may read of one kind. */
  readonly mostPages?: number;
}

export interface Pulled extends UpsertCounts {
  readonly error: HubError | null;
}

export type PullProgress = (counts: UpsertCounts, total: number | null) => void;

const TRIES = 3;
// Rows stored in one transaction: on the embedded database all other writers wait while it runs, some 250 ms.
const TRANSACTION_ROWS = 1_000;

export async function pull(stream: ConfiguredStream, ports: PullPorts, runId: string, signal: AbortSignal, progress: PullProgress): Promise<Pulled> {
  const sum = noUpserts();
  let cursor = await loadCursor(ports.db, stream);
  const look = progressGuard(stream.source, cursor, ports.mostPages);
  try {
    for (let last = false; !last && !signal.aborted; ) {
      const page = await fetchPage(stream, cursor, ports.clock, signal);
      await upsertPageInParts(page, stream, ports, runId, sum);
      await stream.connector.kept?.(stream.mapping, page.cursor);
      look(page);
      cursor = page.cursor;
      last = page.last;
      progress(sum, page.total ?? null);
    }
    return { ...sum, error: null };
  } catch (error) {
    const fault = error instanceof HubError ? error : null;
    if (!fault) throw error;
    // A pass that a person broke off is no failure of the source.
    if (!signal.aborted) await ports.db.transaction((sql) => markFailed(sql, stream, fault, ports.clock));
    return { ...sum, error: fault };
  }
}

/** A page larger than that is stored in several transactions; the cursor moves with the last one, so that an interrupted page is read again as a whole. */
async function upsertPageInParts(page: Page, stream: ConfiguredStream, ports: PullPorts, runId: string, sum: UpsertCounts): Promise<void> {
  for (let from = 0; from === 0 || from < page.rows.length; from += TRANSACTION_ROWS) {
    const rows: ReadRow[] = [];
    for (const raw of page.rows.slice(from, from + TRANSACTION_ROWS)) rows.push(readRow(stream, raw));
    const final = from + TRANSACTION_ROWS >= page.rows.length;
    const now = nowOf(ports.clock);
    const counts = await ports.db.transaction(async (sql) => {
      await ports.assertLease?.(sql);
      const result = rows.length > 0 ? await upsertPage(sql, stream, rows, ports, now, runId) : noUpserts();
      if (final) await saveCursor(sql, stream, page, now);
      return result;
    });
    for (const key of Object.keys(sum) as (keyof UpsertCounts)[]) sum[key] += counts[key];
  }
}

async function fetchPage(stream: ConfiguredStream, cursor: string | null, clock: HubClock, signal: AbortSignal): Promise<Page> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await stream.connector.page(stream.mapping, cursor, signal);
    } catch (error) {
      const final = !(error instanceof HubError) || error.remedy !== 'RETRY' || attempt >= TRIES || signal.aborted;
      if (final) throw error instanceof HubError ? error : new HubError('SOURCE_MALFORMED', { source: stream.source, why: '读取失败' }, error);
      await clock.sleep(backoff(attempt, 200, 2_000), signal);
    }
  }
}

async function loadCursor(db: Database, stream: ConfiguredStream): Promise<string | null> {
  const [row] = await db.read((sql) =>
    sql.query<{ cursorText: string | null }>('SELECT cursorText FROM cursors WHERE source=? AND kind=?', [stream.source, stream.kind.name]),
  );
  return row?.cursorText ?? null;
}

async function saveCursor(sql: Sql, stream: ConfiguredStream, page: Page, now: string): Promise<void> {
  const [existing] = await sql.query<{ rowsEver: number; passes: number; lastSuccessAt: string | null }>(
    'SELECT rowsEver, passes, lastSuccessAt FROM cursors WHERE source=? AND kind=?',
    [stream.source, stream.kind.name],
  );
  const row = {
    source: stream.source,
    kind: stream.kind.name,
    cursorText: page.cursor,
    rowsEver: (existing?.rowsEver ?? 0) + page.rows.length,
    passes: (existing?.passes ?? 0) + Number(page.last),
    failures: 0,
    lastSuccessAt: page.last ? now : (existing?.lastSuccessAt ?? null),
    lastTryAt: now,
    nextTryAt: null,
    errorCode: null,
    errorMessage: null,
  };
  await insertInto(sql, cursors, [row], { unique: ['source', 'kind'], update: cursors.valueNames });
}

async function markFailed(sql: Sql, stream: ConfiguredStream, error: HubError, clock: HubClock): Promise<void> {
  const [existing] = await sql.query<{ failures: number }>('SELECT failures FROM cursors WHERE source=? AND kind=?', [
    stream.source,
    stream.kind.name,
  ]);
  const failures = (existing?.failures ?? 0) + 1;
  const row = {
    source: stream.source,
    kind: stream.kind.name,
    failures,
    lastTryAt: nowOf(clock),
    nextTryAt: moment(clock.now() + backoff(failures, 10_000, 600_000)),
    errorCode: error.code,
    errorMessage: error.message,
  };
  const update = ['failures', 'lastTryAt', 'nextTryAt', 'errorCode', 'errorMessage'] as const;
  await insertInto(sql, cursors, [row], { unique: ['source', 'kind'], update });
}
