/**
 * Sweep: a pass over (key, change time) of everything that a source shows, in slices. It finds what no overlap covers: commits later than
 * it, clocks that were set back, changes and deletions without a flag. What is unknown or has another moment is read; what vanished is told.
 */
import type { KeyPage, KeyRow, RawRow } from '../../connectors/contract.js';
import { nowOf } from '../kit/clock.js';
import type { Sql } from '../db/sql.js';
import type { ConfiguredStream } from './configured-stream.js';
import { childCounts } from './child-counts.js';
import { type Existing, loadExisting } from './existing.js';
import { tried } from './fetch-page.js';
import { clearTwins } from './moment-findings.js';
import { effective } from './moments.js';
import { tellMissing } from './missing.js';
import { paced } from './pace.js';
import { loadPlace, type Place, savePlace } from './place.js';
import { releaseUnseen } from './quarantine.js';
import { keyDigestOf, readChangedAt } from './row.js';
import { type PullPorts, type PullProgress, storePage } from './store-page.js';
import { addSwept, forgetSwept } from './swept-keys.js';

// Keys that one run sweeps beside what is new: some ten seconds of a database.
const SLICE_KEYS = 200_000;
// Everything was met; what is left is to tell what was not.
const MET = 'MET';

/** Orders a sweep; one under way goes on. */
export async function beginSweep(sql: Sql, stream: ConfiguredStream, now: string): Promise<void> {
  const place = await loadPlace(sql, stream);
  if (place.sweepSince !== null) return;
  await forgetSwept(sql, stream);
  await savePlace(sql, { ...place, sweepSince: now, sweepCursor: null, sweepRows: 0 });
}

export async function sweepSlice(
  stream: ConfiguredStream,
  start: Place,
  ports: PullPorts,
  runId: string,
  signal: AbortSignal,
  told: PullProgress,
): Promise<void> {
  const pause = paced(stream.pace, ports.clock, signal);
  let place = start;
  for (let keys = 0; keys < SLICE_KEYS && place.sweepCursor !== MET && !signal.aborted; ) {
    const { page, rows } = await tried(stream, ports.clock, signal, () => ask(stream, place.sweepCursor, ports, signal));
    const digests = page.rows.flatMap(({ values }) => keyDigestOf(stream, values) ?? []);
    const after = { ...place, sweepCursor: page.last ? MET : page.cursor, sweepRows: place.sweepRows + page.rows.length };
    const facts = { number: Math.max(place.passNumber, place.mappedSince), mappedSince: place.mappedSince, runId, alone: true };
    const counts = await storePage({ rows, ...(page.at !== undefined && { at: page.at }) }, stream, ports, facts, async (sql) => {
      await addSwept(sql, stream, place.sweepRows, digests);
      await savePlace(sql, after);
    });
    place = after;
    keys += page.rows.length;
    told(counts, null);
    await pause(page.rows.length);
  }
  if (place.sweepCursor === MET && !signal.aborted) await finish(stream, place, ports);
}

interface Asked {
  readonly page: KeyPage;
  /** The rows that are unknown here, or known with another moment, or whose key comes twice. */
  readonly rows: readonly RawRow[];
}

/** A source that cannot tell its keys alone is read whole. */
async function ask(stream: ConfiguredStream, cursor: string | null, ports: PullPorts, signal: AbortSignal): Promise<Asked> {
  const { connector, mapping } = stream;
  if (!connector.keys || !connector.rows) {
    const page = await connector.page({ ...mapping, follow: { mode: 'all' } }, cursor, signal);
    return { page, rows: page.rows };
  }
  const page = await connector.keys(mapping, cursor, signal);
  const differing = await ports.db.read((sql) => differingOf(sql, stream, page, nowOf(ports.clock)));
  return { page, rows: differing.length > 0 ? await connector.rows(mapping, differing, signal) : [] };
}

async function differingOf(sql: Sql, stream: ConfiguredStream, page: KeyPage, now: string): Promise<RawRow['values'][]> {
  const byKey = new Map<string, KeyRow[]>();
  for (const row of page.rows) {
    const digest = keyDigestOf(stream, row.values);
    if (digest !== null) byKey.set(digest, [...(byKey.get(digest) ?? []), row]);
  }
  const existing = await loadExisting(sql, stream, [...byKey.keys()]);
  const counts = await childCounts(
    sql,
    stream.kind,
    page.rows.some(({ childCounts: told }) => told) ? [...existing.values()].map(({ id }) => id) : [],
  );
  return [...byKey].flatMap(([digest, [row, ...more]]) => {
    if (!row) return [];
    const record = existing.get(digest);
    const moved = record?.withdrawnAt === null && Object.entries(row.childCounts ?? {}).some(([list, n]) => n !== counts(record.id, list));
    return more.length > 0 || moved || differs(stream, row.values, record, page.at ?? now) ? [row.values] : [];
  });
}

/** A moment that cannot be read, or lies in the future, tells nothing. */
function differs(stream: ConfiguredStream, values: RawRow['values'], record: Existing | undefined, now: string): boolean {
  if (!record) return true;
  const moment = readChangedAt(stream, values);
  return moment !== null && effective(moment, now) === moment && moment !== record.changedAt;
}

async function finish(stream: ConfiguredStream, place: Place, ports: PullPorts): Promise<void> {
  const at = nowOf(ports.clock);
  await tellMissing(stream, place.sweepSince as string, ports, at);
  await ports.db.transaction(async (sql) => {
    await ports.assertLease?.(sql);
    // Twins among the keys were read once more; those that were not have one row left.
    if (!stream.connector.keys) await clearTwins(sql, stream, ports, await releaseUnseen(sql, stream, place.passNumber), at);
    await forgetSwept(sql, stream);
    await savePlace(sql, { ...place, sweepSince: null, sweepCursor: null, sweptAt: at });
  });
}
