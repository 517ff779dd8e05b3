/**
 * Re-read: a second place beside the cursor, from the start of what the source still shows to its end, a slice at each run. What it brings
 * wins over what was read under the older mapping.
 */
import type { KindMapping, Page } from '../../connectors/contract.js';
import { HubError } from '../../schema/errors.js';
import type { ConfiguredStream } from './configured-stream.js';
import { openNotices } from './notices.js';
import { givingUpOnce, tried } from './fetch-page.js';
import { paced } from './pace.js';
import { type Place, savePlace } from './place.js';
import { type PullPorts, type PullProgress, storePage } from './store-page.js';
import type { UpsertCounts } from './upsert-counts.js';
import { endWholePass } from './whole-pass.js';

export interface Reread {
  readonly place: Place;
  /** What kept it from reading everything. */
  readonly error: HubError | null;
}

// Beside what is new a run reads so many rows again: some ten seconds of a database.
const SLICE_ROWS = 50_000;

export async function rereadSlice(
  stream: ConfiguredStream,
  start: Place,
  ports: PullPorts,
  runId: string,
  signal: AbortSignal,
  told: PullProgress,
): Promise<Reread> {
  const again = againOf(stream);
  const pause = paced(stream.pace, ports.clock, signal);
  const notices = openNotices(start.notices);
  let place = start;
  const orNone = givingUpOnce();
  for (let rows = 0; rows < SLICE_ROWS && place.rereadSince !== null && !signal.aborted; ) {
    const page = await orNone(tried(stream, ports.clock, signal, () => again(place.rereadCursor, signal)));
    if (page === null) {
      place = { ...place, rereadCursor: null, rereadPass: 0 };
      continue;
    }
    notices.add(page);
    const here = numbered(place, page.anew ?? false);
    let after = here;
    const facts = { number: here.rereadPass, mappedSince: here.mappedSince, runId, partly: (counts: UpsertCounts) => told(counts, null) };
    const counts = await storePage(page, stream, ports, facts, async (sql, at) => {
      if (page.last && !page.versions && page.doubt === undefined && notices.unread('') === null)
        await endWholePass(sql, stream, ports, here.rereadPass, at);
      after = await savePlace(sql, { ...afterSlice(here, page, stream), notices: notices.text() });
    });
    place = after;
    rows += page.rows.length;
    told(counts, page.total ?? null);
    if (page.last && page.doubt !== undefined) return { place, error: new HubError('SOURCE_DOUBTFUL', { source: stream.source, why: page.doubt }) };
    await pause(page.rows.length);
  }
  return { place, error: notices.unread(stream.source) };
}

function numbered(place: Place, anew: boolean): Place {
  return place.rereadPass > 0 && !anew ? place : { ...place, passNumber: place.passNumber + 1, rereadPass: place.passNumber + 1 };
}

function afterSlice(place: Place, page: Page, { said }: ConfiguredStream): Place {
  const rereadRows = place.rereadRows + page.rows.length;
  // What does not add up is asked once more from the start by the next run.
  if (page.last && page.doubt !== undefined) return { ...place, rereadCursor: null, rereadPass: 0, rereadRows: 0 };
  if (!page.last) return { ...place, rereadCursor: page.cursor, rereadRows };
  return { ...place, rereadSince: null, rereadCursor: null, rereadPass: 0, rereadRows, readingVersion: said?.version ?? null };
}

/** How everything is asked once more: as the source offers it, or the whole list without its moment; a feed from its start. */
function againOf({ connector, mapping }: ConfiguredStream): (cursor: string | null, signal: AbortSignal) => Promise<Page> {
  if (connector.again) return (cursor, signal) => (connector.again as NonNullable<typeof connector.again>)(mapping, cursor, signal);
  const whole: KindMapping = mapping.follow.mode === 'feed' ? mapping : { ...mapping, follow: { mode: 'all' } };
  return (cursor, signal) => connector.page(whole, cursor, signal);
}
