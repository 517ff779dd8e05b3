/**
 * Puller: reads one kind of one source page by page: first what lies in quarantine and a mended mapping can read, then what is new, then a
 * slice of what a changed mapping reads again. Each page and the place behind it are stored in one transaction, or neither is.
 */
import type { Page } from '../../connectors/contract.js';
import { HubError } from '../../schema/errors.js';
import { moment } from '../../schema/time.js';
import { nowOf } from '../kit/clock.js';
import { failpoint } from '../kit/failpoints.js';
import { backoff } from '../kit/retry.js';
import { LONGEST_WAIT_MS } from '../kit/waits.js';
import type { Sql } from '../db/database.js';
import { incident } from '../observability/incident.js';
import type { ConfiguredStream } from './configured-stream.js';
import { fetchPage, givingUpOnce } from './fetch-page.js';
import { type Notices, openNotices } from './notices.js';
import { paced } from './pace.js';
import { loadPlace, numbered, type Place, savePlace, underMapping } from './place.js';
import { progressGuard } from './progress-guard.js';
import { rereadSlice } from './reread.js';
import { readAgain } from './quarantined-again.js';
import { sweepSlice } from './sweep.js';
import { notStored } from './storable.js';
import { type PullPorts, type PullProgress, storePage } from './store-page.js';
import { addCounts, noUpserts, type UpsertCounts } from './upsert-counts.js';
import { endWholePass } from './whole-pass.js';

export interface Pulled {
  readonly counts: UpsertCounts;
  readonly error: HubError | null;
}

// So often in a row a pass may end in doubt before its source counts as failing.
const DOUBTS = 3;

export async function pull(stream: ConfiguredStream, ports: PullPorts, runId: string, signal: AbortSignal, progress: PullProgress): Promise<Pulled> {
  const counts = noUpserts();
  const notices = openNotices();
  const told = (more: UpsertCounts, total: number | null): void => {
    addCounts(counts, more);
    progress(counts, total);
  };
  try {
    const stored = await ports.db.read((sql) => loadPlace(sql, stream));
    const again = await readAgain(stream, underMapping(stored, stream, nowOf(ports.clock)), ports, runId, told);
    const read = await readPass(stream, again, ports, runId, signal, told, notices);
    let { place: here, error } = read;
    if (here.rereadSince !== null && !signal.aborted) {
      const reread = await rereadSlice(stream, here, ports, runId, signal, told);
      here = reread.place;
      error ??= reread.error;
    }
    const swept = here.sweepSince !== null && !signal.aborted ? await sweepSlice(stream, here, ports, runId, signal, told) : null;
    return { counts, error: error ?? swept };
  } catch (cause) {
    const told = { source: stream.source, kind: stream.kind.name };
    const error = incident(cause, ports.log, 'job.failed', told);
    // A pass that a person broke off is no failure of the source. A store that cannot take the mark does not hide what ended the pass.
    const marked = signal.aborted ? Promise.resolve() : ports.db.transaction((sql) => markFailed(sql, stream, error, ports));
    await marked.catch((fault: unknown) => ports.log.error({ err: fault, ...told }, 'source.not-marked'));
    return { counts, error: notices.beside(error) };
  }
}

/** What is new since the last pass, or the rest of one that was cut off. */
async function readPass(
  stream: ConfiguredStream,
  start: Place,
  ports: PullPorts,
  runId: string,
  signal: AbortSignal,
  told: PullProgress,
  notices: Notices,
) {
  let place = start;
  // A feed's place says what was read of it: begun anew without a word, it might have forgotten what came meanwhile.
  const orNone = givingUpOnce(stream.mapping.follow.mode !== 'feed');
  const pause = paced(stream.pace, ports.clock, signal);
  const look = progressGuard(stream.source, place.cursorText, ports.mostPages);
  for (let last = false; !last && !signal.aborted; ) {
    const page = await orNone(fetchPage(stream, place.cursorText, ports.clock, signal));
    if (page === null) {
      place = { ...place, cursorText: null, pass: 0 };
      continue;
    }
    notices.add(page);
    const here = numbered(place, page.anew ?? false);
    let after = here;
    const facts = {
      number: here.pass,
      mappedSince: here.mappedSince,
      runId,
      rekeyedBefore: here.rereadSince === null ? here.mappedSince : 0,
      partly: (stored: UpsertCounts) => told(stored, page.total ?? null),
      beforeCut: () => ports.db.transaction((sql) => savePlace(sql, { ...here, pass: 0 })),
    };
    let refused: HubError | null = null;
    const counts = await storePage(page, stream, ports, facts, async (sql, at) => {
      if (isWhole(stream, page)) await endWholePass(sql, stream, ports, here.pass, at);
      refused = page.last ? await refusedOf(sql, stream) : null;
      after = await savePlace(sql, afterPage(here, page, notices.text(), at, stream, refused));
    });
    if (stream.connector.kept) {
      // What it lets go of then (a file that it moves) it does not show again.
      await ports.db.durable();
      await stream.connector.kept(stream.mapping, page.cursor);
    }
    await failpoint('page.told');
    place = after;
    told(counts, page.total ?? null);
    look(page);
    last = page.last;
    if (page.last && page.doubt !== undefined) return { place, error: notices.beside(doubtOf(stream, page.doubt)) };
    if (refused !== null) return { place, error: notices.beside(refused) };
    if (!last) await pause(page.rows.length);
  }
  return { place, error: notices.unread(stream.source) };
}

/** The last page of a pass that showed everything that is there. */
const isWhole = ({ mapping }: ConfiguredStream, { last, versions, doubt, notices = [] }: Page): boolean =>
  last && mapping.follow.mode === 'all' && !versions && doubt === undefined && !notices.some(({ unread }) => unread);

const doubtOf = ({ source }: ConfiguredStream, why: string): HubError => new HubError('SOURCE_DOUBTFUL', { source, why });

/** What the database refused and was not stored since: the source counts as failing until it is. */
async function refusedOf(sql: Sql, stream: ConfiguredStream): Promise<HubError | null> {
  const count = await notStored(sql, stream);
  return count === 0 ? null : new HubError('ROWS_NOT_STORABLE', { source: stream.source, count });
}

function afterPage(place: Place, page: Page, notices: string | null, now: string, stream: ConfiguredStream, refused: HubError | null): Place {
  const doubtful = page.last && page.doubt !== undefined;
  const error = doubtful ? doubtOf(stream, page.doubt as string) : refused;
  const doubts = page.last ? (doubtful ? place.doubts + 1 : 0) : place.doubts;
  return {
    ...place,
    cursorText: page.cursor,
    pass: page.last ? 0 : place.pass,
    rowsEver: place.rowsEver + page.rows.length,
    passes: place.passes + Number(page.last),
    failures: doubts >= DOUBTS ? doubts : Number(refused !== null),
    lastSuccessAt: page.last && !doubtful ? now : place.lastSuccessAt,
    lastTryAt: now,
    nextTryAt: null,
    errorCode: error?.code ?? null,
    errorMessage: error?.message ?? null,
    readingVersion: isWhole(stream, page) ? (stream.said?.version ?? null) : place.readingVersion,
    doubts,
    notices: page.last || notices !== null ? notices : place.notices,
  };
}

async function markFailed(sql: Sql, stream: ConfiguredStream, error: HubError, { clock }: PullPorts): Promise<void> {
  const place = await loadPlace(sql, stream);
  const failures = place.failures + 1;
  await savePlace(sql, {
    ...place,
    failures,
    lastTryAt: nowOf(clock),
    nextTryAt: moment(clock.now() + Math.min(LONGEST_WAIT_MS.retry, backoff(failures, 10_000, LONGEST_WAIT_MS.retry))),
    errorCode: error.code,
    errorMessage: error.message,
  });
}
