/**
 * Re-read: a second place beside the cursor, from the start of what the source still shows to its end, a slice at each run. What it brings
 * wins over what was read under the older mapping.
 */
import type { KindMapping, Page } from '../../connectors/contract.js';
import type { ConfiguredStream } from './configured-stream.js';
import { tried } from './fetch-page.js';
import { paced } from './pace.js';
import { type Place, savePlace } from './place.js';
import { type PullPorts, type PullProgress, storePage } from './store-page.js';
import { endWholePass } from './whole-pass.js';

// Beside what is new a run reads so many rows again: some ten seconds of a database.
const SLICE_ROWS = 50_000;

export async function rereadSlice(
  stream: ConfiguredStream,
  start: Place,
  ports: PullPorts,
  runId: string,
  signal: AbortSignal,
  told: PullProgress,
): Promise<Place> {
  const again = againOf(stream);
  const pause = paced(stream.pace, ports.clock, signal);
  let place = start;
  for (let rows = 0; rows < SLICE_ROWS && place.rereadSince !== null && !signal.aborted; ) {
    const page = await tried(stream, ports.clock, signal, () => again(place.rereadCursor, signal));
    const here = numbered(place, page.anew ?? false);
    let after = here;
    const facts = { number: here.rereadPass, mappedSince: here.mappedSince, runId };
    const counts = await storePage(page, stream, ports, facts, async (sql, at) => {
      if (page.last && !page.versions && page.doubt === undefined) await endWholePass(sql, stream, ports, here.rereadPass, at);
      after = await savePlace(sql, afterSlice(here, page, stream));
    });
    place = after;
    rows += page.rows.length;
    told(counts, page.total ?? null);
    await pause(page.rows.length);
  }
  return place;
}

function numbered(place: Place, anew: boolean): Place {
  return place.rereadPass > 0 && !anew ? place : { ...place, passNumber: place.passNumber + 1, rereadPass: place.passNumber + 1 };
}

function afterSlice(place: Place, page: Page, { said }: ConfiguredStream): Place {
  const rereadRows = place.rereadRows + page.rows.length;
  if (!page.last) return { ...place, rereadCursor: page.cursor, rereadRows };
  return { ...place, rereadSince: null, rereadCursor: null, rereadPass: 0, rereadRows, readingVersion: said?.version ?? null };
}

/** How everything is asked once more: as the source offers it, or the whole list without its moment; a feed from its start. */
function againOf({ connector, mapping }: ConfiguredStream): (cursor: string | null, signal: AbortSignal) => Promise<Page> {
  if (connector.again) return (cursor, signal) => (connector.again as NonNullable<typeof connector.again>)(mapping, cursor, signal);
  const whole: KindMapping = mapping.follow.mode === 'feed' ? mapping : { ...mapping, follow: { mode: 'all' } };
  return (cursor, signal) => connector.page(whole, cursor, signal);
}
