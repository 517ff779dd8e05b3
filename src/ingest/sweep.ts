/**
 * Sweep: a pass over (key, change time) of everything that a source shows, in slices. It finds what no overlap covers: commits later than
 * it, clocks that were set back, changes and deletions without a flag. What is unknown or has another moment is read; what vanished is told.
 */
import { HubError } from '../../schema/errors.js';
import { nowOf } from '../kit/clock.js';
import type { Sql } from '../db/sql.js';
import type { ConfiguredStream } from './configured-stream.js';
import { givingUpOnce, tried } from './fetch-page.js';
import { clearTwins } from './moment-findings.js';
import { tellMissing } from './missing.js';
import { openNotices } from './notices.js';
import { paced } from './pace.js';
import { loadPlace, type Place, savePlace } from './place.js';
import { dropVanished, releaseVariants } from './quarantine.js';
import { keyDigestOf } from './row.js';
import { type PullPorts, type PullProgress, storePage } from './store-page.js';
import { askSwept, type Swept } from './sweep-page.js';
import { addSwept, forgetSwept, sweptOf } from './swept-keys.js';
import type { UpsertCounts } from './upsert-counts.js';
import { endWholePass } from './whole-pass.js';

// Keys that one run sweeps beside what is new: some ten seconds of a database.
const SLICE_KEYS = 200_000;
// Everything was met; what is left is to tell what was not.
const MET = 'MET';
const NO_SWEEP = { sweepSince: null, sweepCursor: null, sweepPass: 0 } as const;

/** Orders a sweep; one under way goes on. */
export async function beginSweep(sql: Sql, stream: ConfiguredStream, now: string): Promise<void> {
  const place = await loadPlace(sql, stream);
  if (place.sweepSince !== null) return;
  await forgetSwept(sql, stream);
  const pass = place.passNumber + 1;
  await savePlace(sql, { ...place, passNumber: pass, sweepPass: pass, sweepSince: now, sweepCursor: null, sweepRows: 0 });
}

/** Answers what kept it from seeing everything; null: nothing did so far. */
export async function sweepSlice(
  stream: ConfiguredStream,
  start: Place,
  ports: PullPorts,
  runId: string,
  signal: AbortSignal,
  told: PullProgress,
): Promise<HubError | null> {
  const pause = paced(stream.pace, ports.clock, signal);
  let place = start;
  const orNone = givingUpOnce();
  for (let keys = 0; keys < SLICE_KEYS && place.sweepCursor !== MET && !signal.aborted; ) {
    const swept = await orNone(tried(stream, ports.clock, signal, () => askSwept(stream, place, ports, signal)));
    if (swept === null) {
      // What was met so far may be met again: it is a set.
      place = { ...place, sweepCursor: null };
      continue;
    }
    const doubt = doubtIn(stream, swept);
    if (doubt) return endInDoubt(stream, place, ports, doubt);
    place = await storeSwept(stream, place, ports, runId, swept, told);
    keys += swept.page.rows.length;
    await pause(swept.page.rows.length);
  }
  if (place.sweepCursor === MET && !signal.aborted) await finish(stream, place, ports);
  return null;
}

async function storeSwept(stream: ConfiguredStream, place: Place, ports: PullPorts, runId: string, swept: Swept, told: PullProgress): Promise<Place> {
  const { page, rows, alone, single } = swept;
  const digests = page.rows.flatMap(({ values }) => keyDigestOf(stream, values) ?? []);
  const after = { ...place, sweepCursor: page.last ? MET : page.cursor, sweepRows: place.sweepRows + page.rows.length };
  const facts = { number: place.sweepPass, mappedSince: place.mappedSince, runId, alone, partly: (stored: UpsertCounts) => told(stored, null) };
  const at = page.at === undefined ? {} : { at: page.at };
  // Of a key that had several rows and has one by now, that one is taken.
  const left =
    single.rows.length > 0 ? await storePage({ rows: single.rows, ...at }, stream, ports, { ...facts, taken: true }, async () => undefined) : null;
  if (left) told(left, null);
  let saved: Place = after;
  const counts = await storePage({ rows, ...at }, stream, ports, facts, async (sql, now) => {
    await releaseVariants(sql, stream, single.keys);
    await clearTwins(sql, stream, ports, single.keys, now);
    await addSwept(sql, stream, place.sweepRows, digests);
    saved = await savePlace(sql, after);
  });
  told(counts, null);
  return saved;
}

/** A source that is read whole for its keys may not have shown everything: then nothing may be called missing. */
function doubtIn({ source }: ConfiguredStream, { doubt, notices }: Swept): HubError | null {
  if (doubt !== undefined) return new HubError('SOURCE_DOUBTFUL', { source, why: doubt });
  const told = openNotices();
  told.add({ notices });
  return told.unread(source);
}

async function endInDoubt(stream: ConfiguredStream, place: Place, ports: PullPorts, doubt: HubError): Promise<HubError> {
  await ports.db.transaction(async (sql) => {
    await ports.assertLease?.(sql);
    await forgetSwept(sql, stream);
    await savePlace(sql, { ...place, ...NO_SWEEP });
  });
  return doubt;
}

async function finish(stream: ConfiguredStream, place: Place, ports: PullPorts): Promise<void> {
  const at = nowOf(ports.clock);
  await tellMissing(stream, place.sweepSince as string, ports, at);
  await ports.db.transaction(async (sql) => {
    await ports.assertLease?.(sql);
    if (stream.connector.keys) await dropVanished(sql, stream, (part) => sweptOf(sql, stream, part));
    else await endWholePass(sql, stream, ports, place.sweepPass, at);
    await forgetSwept(sql, stream);
    await savePlace(sql, { ...place, ...NO_SWEEP, sweptAt: at });
  });
}
