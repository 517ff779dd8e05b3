/** Real source types with a flaw put between them and the hub: for promises that only a real server or database can try. */
import type { Clock, Page, Source } from '../../../connectors/contract.js';
import type { FollowMode, SourceContractStage } from '../../../connectors/contract-stage.js';
import type { Call, Http } from '../../../connectors/http.js';
import { type ErrorCode, HubError } from '../../../schema/errors.js';
import { type FoundSource, foundSources } from '../../support/connector-types.js';
import type { SourceFlaw } from './source-flaws.js';

type PageOf = Source['page'];
interface Flaw {
  page?(inner: PageOf): PageOf;
  call?(call: Call): Call;
  clock?(clock: Clock): Clock;
}
type Capability = 'pageMoods' | 'floods' | 'largeRows' | 'things';

const MIB = 1024 * 1024;
const found = await foundSources();
const declaring = (capability: Capability) => found.filter(({ stage }) => stage?.[capability])[0]!;

const spoiled = (name: string, capability: Capability, flaw: Flaw, ...breaks: string[]) =>
  spoiledIn(declaring(capability).stage!.modes.includes('since') ? 'since' : 'all', name, capability, flaw, breaks);
const feedSpoiled = (name: string, flaw: Flaw, ...breaks: string[]) => spoiledIn('feed', name, 'pageMoods', flaw, breaks);

function spoiledIn(mode: FollowMode, name: string, capability: Capability, flaw: Flaw, breaks: string[]): SourceFlaw {
  const sound = declaring(capability);
  // One mode and one engine are enough to see it.
  const [variant] = Object.entries(sound.stage!.variants);
  const stage: SourceContractStage = { ...sound.stage!, modes: [mode], variants: Object.fromEntries([variant!]) };
  const type: FoundSource['type'] = {
    ...sound.type,
    open(settings, context) {
      const http: Http = { ...context.http, call: (call) => context.http.call(flaw.call?.(call) ?? call) };
      const source = sound.type.open(settings, { ...context, http, clock: flaw.clock?.(context.clock) ?? context.clock });
      return { ...source, page: flaw.page?.(source.page.bind(source)) ?? source.page };
    },
  };
  return { name, found: { ...sound, type, stage }, breaks };
}

export const spoiledSources: readonly SourceFlaw[] = [
  spoiled(
    'ends at a page that it has seen',
    'pageMoods',
    { page: seenIsTheEnd },
    'is stopped with a typed error by pages that are cycling; what was handed out before stays',
    'is stopped with a typed error by pages that are renaming; what was handed out before stays',
    'is read to its end where every page comes twice, and every row comes',
  ),
  spoiled(
    'ends after ten pages, and calls it the end',
    'pageMoods',
    { page: (inner) => counted(inner, (page, count) => (count < 10 ? page : { ...page, last: true })) },
    'is stopped with a typed error by pages that are endless; what was handed out before stays',
  ),
  spoiled(
    'gives nothing more once it was led astray',
    'pageMoods',
    { page: (inner) => counted(inner, (page, count) => (count < 4 ? page : { ...page, rows: [] })) },
    ...['cycling', 'renaming', 'endless'].map((mood) => `goes on after ${mood} pages once mended, and gives every row by the next pass`),
  ),
  spoiled(
    'ends at a row older than the one before it',
    'pageMoods',
    { page: olderIsTheEnd },
    'gives every row where pages begin with the newest, and then what is newer',
  ),
  spoiled(
    'says nothing of doubts',
    'pageMoods',
    { page: (inner) => changed(inner, ({ doubt: _, ...page }) => page) },
    'tells a total that does not come, keeps what came, and begins no later for it',
    'tells that more is there where no place to go on is given, and reads all once one is',
  ),
  spoiled('ends at a page without rows', 'pageMoods', { page: emptyIsTheEnd }, 'reads on over a page without rows'),
  spoiled(
    'takes null in the place of a list for an error',
    'pageMoods',
    { page: emptyIsWrong },
    'ends at null in the place of a list once it has read, and begins anew',
  ),
  spoiled(
    'takes a lost place for an ordinary fault',
    'pageMoods',
    { page: lostIsWrong },
    'says that a kept place is not known any more, and reads all from the start',
  ),
  feedSpoiled('gives the place of a feed up', { page: wrongIsLost }, 'never gives the place of a feed up by itself'),
  feedSpoiled(
    'calls a version the present state',
    { page: (inner) => changed(inner, ({ versions: _, ...page }) => page) },
    'says of a feed’s rows, and of no others, that they may come late',
  ),
  spoiled(
    'keeps the other side’s clock to itself',
    'pageMoods',
    { page: (inner) => changed(inner, ({ at: _, ...page }) => page) },
    'says when the other side answered',
  ),
  spoiled(
    'takes answers of any size',
    'floods',
    { call: (call) => ({ ...call, maxBytes: 64 * MIB }) },
    'hangs up on an answer without end at the limit, again and again, and memory stays flat',
  ),
  spoiled(
    'takes an answer that is too large for an other side that is away',
    'floods',
    { page: tooLargeIsAway },
    'hangs up at once on an answer that announces 5 GB',
  ),
  spoiled(
    'does not wait for who still writes',
    'things',
    { clock: (clock) => ({ ...clock, sleep: async () => undefined }) },
    'hands out a thing that is still being written only once it stands, and whole',
  ),
  spoiled(
    'names the first of the bad alone',
    'things',
    { page: firstFault },
    'names every thing that it refuses, and reads the good ones around them',
  ),
  spoiled(
    'tells nothing of what it left out',
    'things',
    { page: (inner) => counted(inner, ({ notices: _, ...page }) => page) },
    'reads the good rows beside one that cannot be read, and tells where that one stands',
  ),
  spoiled(
    'takes a file for the present state',
    'things',
    { page: (inner) => counted(inner, (page) => ({ ...page, versions: false })) },
    'hands its rows over as versions, which may come late, and never as all that there is',
  ),
  spoiled('refuses large rows', 'largeRows', { page: refuseLarge }, 'reads very large rows in smaller pages, and loses none'),
];

function counted(inner: PageOf, change: (page: Page, count: number) => Page): PageOf {
  let count = 0;
  return async (...given) => change(await inner(...given), ++count);
}

const changed =
  (inner: PageOf, change: (page: Page) => Page): PageOf =>
  async (...given) =>
    change(await inner(...given));

function emptyIsTheEnd(inner: PageOf): PageOf {
  return changed(inner, (page) => (page.rows.length ? page : { ...page, last: true }));
}

function emptyIsWrong(inner: PageOf): PageOf {
  return changed(inner, (page) => {
    if (page.rows.length === 0) throw new HubError('SOURCE_MALFORMED', { source: 'spoiled', why: '没有列表' });
    return page;
  });
}

function lostIsWrong(inner: PageOf): PageOf {
  return renamed(inner, 'SOURCE_PLACE_LOST', 'SOURCE_MALFORMED');
}

function wrongIsLost(inner: PageOf): PageOf {
  return renamed(inner, 'SOURCE_MALFORMED', 'SOURCE_PLACE_LOST');
}

function renamed(inner: PageOf, from: ErrorCode, to: 'SOURCE_PLACE_LOST' | 'SOURCE_MALFORMED'): PageOf {
  return async (...given) => {
    try {
      return await inner(...given);
    } catch (error) {
      if (!(error instanceof HubError) || error.code !== from) throw error;
      throw new HubError(to, { source: 'spoiled', why: '不认得' }, error);
    }
  };
}

function seenIsTheEnd(inner: PageOf): PageOf {
  const seen = new Set<string>();
  return async (...given) => {
    const page = await inner(...given);
    const face = JSON.stringify(page.rows[0] ?? null);
    const last = page.last || seen.has(face);
    seen.add(face);
    return { ...page, last };
  };
}

function olderIsTheEnd(inner: PageOf): PageOf {
  let before = '';
  return async (mapping, ...given) => {
    const page = await inner(mapping, ...given);
    const at = page.rows.map(({ values }) => String(values[mapping.changedAt!]));
    const older = at.some((each) => each < before);
    before = at[0] ?? before;
    return { ...page, last: page.last || older };
  };
}

function tooLargeIsAway(inner: PageOf): PageOf {
  return async (...given) => {
    try {
      return await inner(...given);
    } catch (error) {
      throw new HubError('SOURCE_UNAVAILABLE', { source: 'spoiled', why: '连接中断' }, error);
    }
  };
}

function refuseLarge(inner: PageOf): PageOf {
  return async (...given) => {
    const page = await inner(...given);
    if (JSON.stringify(page.rows).length > 10 * MIB) throw new HubError('SOURCE_TOO_LARGE', { source: 'spoiled', limit: 10 });
    return page;
  };
}

function firstFault(inner: PageOf): PageOf {
  return async (...given) => {
    try {
      return await inner(...given);
    } catch (error) {
      const why = (error as HubError).message.split(';')[0] as string;
      throw new HubError('SOURCE_MALFORMED', { source: 'spoiled', why }, error);
    }
  };
}
