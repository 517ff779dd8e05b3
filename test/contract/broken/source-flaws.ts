/** Flaws of a source, each with the promises that it breaks. */
import { HubError } from '../../../schema/errors.js';
import type { SourceContractStage, StageRecord } from '../../../connectors/contract-stage.js';
import type { FoundSource } from '../../support/connector-types.js';
import { type Bends, type ListCursor, listSource } from './list-source.js';

export interface SourceFlaw {
  readonly name: string;
  readonly found: FoundSource;
  /** The promises that speak of it; others may fail with them. */
  readonly breaks: readonly string[];
}

const STAGED = 'is staged with what its declaration names';
const FULL = 'fills its pages as it declares, and gives the same page for the same cursor';
const WHOLE = 'hands over what the source holds, and says where each row stands';
const LATE = 'finds a row that was committed late, within the overlap, and does not read all again for it';
const NEWS = 'comes to rest in a feed that has nothing new, and goes on from there';
const FAULTS = 'answers every fault with an error of the catalogue and no page';
const ONCE = [0, 1, 500, 1_000, 2_345].map((count) => `hands out each of ${count} rows once`);
const SEVERAL_PAGES = [...ONCE.slice(2)];

const declaring = (name: string, wrong: Partial<SourceContractStage>, ...breaks: string[]): SourceFlaw => {
  const found = listSource();
  return { name, found: { ...found, stage: { ...found.stage!, ...wrong } }, breaks };
};
const flaw = (name: string, bend: (sound: Bends) => Partial<Bends>, ...breaks: string[]): SourceFlaw => ({ name, found: listSource(bend), breaks });

export const sourceFlaws: readonly SourceFlaw[] = [
  flaw('loses the last row of a page', () => ({ page: (page) => (page.last ? page : { ...page, rows: page.rows.slice(0, -1) }) }), ...SEVERAL_PAGES),
  flaw(
    'moves the cursor before the rows',
    () => ({
      page: (page, rest, write) => (page.last ? page : { ...page, cursor: write(`${rest[page.rows.length]!.at}|${rest[page.rows.length]!.id}`) }),
    }),
    ...SEVERAL_PAGES,
  ),
  flaw('never says last', () => ({ page: (page) => ({ ...page, last: false }) }), ...ONCE),
  flaw('repeats a row', () => ({ page: (page) => ({ ...page, rows: [...page.rows.slice(0, 1), ...page.rows] }) }), ...ONCE.slice(1)),
  flaw('gives no page twice', positionInMemory, FULL),
  flaw('knows its cursors until the next start', cursorsInMemory, 'goes on from a cursor after a restart'),
  flaw('counts its rows off by number', byNumber, 'loses no row that moves between two pages, by the next pass'),
  flaw('goes on in a feed without news', restless, NEWS),
  flaw('takes a clock set back for an error', noWayBack, 'finds what changes after its clock was set back'),
  flaw('gives a row once and never again', seenOnce, 'sees an update to an old row in the next pass'),
  flaw(
    'leaves out what is withdrawn',
    ({ rows }) => ({ rows: (all) => rows(all).filter(({ values }) => values.withdrawn === '0') }),
    'sees a row that is withdrawn in the next pass',
  ),
  flaw('says of no row where it stands', () => ({ page: (page) => ({ ...page, rows: page.rows.map((row) => ({ ...row, place: '' })) }) }), WHOLE),
  flaw('takes an other side that is away for an empty one', swallowing, FAULTS),
  flaw('lets a bare error through', bareErrors, FAULTS),
  flaw(
    'reads on though nobody waits',
    ({ guard }) => ({ guard: (list) => guard(list, new AbortController().signal) }),
    'hands out nothing once nobody waits',
  ),
  flaw('begins behind the last moment', () => ({ lookBackMs: () => -1 }), 'finds a row that gets the moment of the last one later, whatever its key'),
  flaw('reads a pass twice and says nothing', onceMore, 'says so before it hands out a row for the second time in one pass, because a child changed'),
  flaw(
    'loses the last key of a slice',
    () => ({ keys: (page) => ({ ...page, rows: page.rows.slice(0, -1) }) }),
    'sweeps every key once with its change time, where it can, and nothing else',
  ),
  flaw('gives all rows for any key', () => ({ byKeys: (all) => all }), 'hands over the rows of single keys as they are now, where it can'),
  flaw('does not look back', () => ({ lookBackMs: () => 0 }), LATE),
  flaw('reads all again each time', () => ({ lookBackMs: () => 400 * 86_400_000 }), LATE),
  flaw('believes a moment in the future', () => ({ cap: (high) => high }), 'is not blinded by a row dated in the future'),
  flaw('counts wrongly', () => ({ total: (count) => count + 1 }), 'says how many rows a pass will bring where it declares so, and nowhere else'),
  flaw(
    'gives children to every parent',
    () => ({ children: ({ children }) => [...children.values()] }),
    'brings children with their parents, all of them and only theirs',
  ),
  flaw(
    'does not see that a child has changed',
    () => ({ changed: (_, { at }: StageRecord) => at }),
    'brings a parent again where a child alone has changed',
  ),
  flaw('goes by another name than its folder', () => ({ name: 'lists' }), 'carries the name of its folder and refuses unknown settings'),
  flaw('takes any settings', () => ({ strict: false }), 'carries the name of its folder and refuses unknown settings'),
  flaw('takes no lists of children', () => ({ withChild: false }), 'takes lists of children where its stage declares them, and nowhere else'),
  declaring('declares other pages than it has', { pageRows: 100 }, FULL),
  declaring('declares one page and has several', { pageRows: null }, 'gives all in one page, as it declares, and the same page again'),
  declaring('declares what its stage does not bring', { floods: true }, STAGED),
];

function restless(): Partial<Bends> {
  let passes = 0;
  return { page: (page) => (page.rows.length ? page : { ...page, cursor: page.cursor + ' '.repeat(++passes) }) };
}

function onceMore(): Partial<Bends> {
  let again = false;
  return {
    page(page, _, write) {
      again = page.last && !again;
      return again ? { ...page, last: false, cursor: write('') } : page;
    },
  };
}

function positionInMemory({ rows }: Bends): Partial<Bends> {
  const given = new Set<string>();
  return {
    rows: (all) => rows(all).filter(({ id, at, values }) => !given.has(`${id}|${at}|${String(values.name)}`)),
    page(page) {
      for (const { values } of page.rows) given.add(`${String(values.id)}|${String(values.at)}|${String(values.name)}`);
      return page;
    },
  };
}

function cursorsInMemory(): Partial<Bends> {
  const known = new Map<string, ListCursor>();
  return {
    read: (text) => known.get(text) ?? { since: '9999', after: '9999', high: '9999' },
    page(page) {
      const cursor = `cursor ${known.size}`;
      known.set(cursor, JSON.parse(page.cursor) as ListCursor);
      return { ...page, cursor };
    },
  };
}

function byNumber(): Partial<Bends> {
  return { rest: (sorted, after) => sorted.slice(Number(after)), placeOf: (_, position) => String(position + 1) };
}

function noWayBack({ rows }: Bends): Partial<Bends> {
  return {
    rows(all) {
      if (all.some(({ at }) => at < '2025-12-31T16')) throw new HubError('SOURCE_MALFORMED', { source: 'list', why: '时间倒退' });
      return rows(all);
    },
  };
}

function seenOnce({ rows }: Bends): Partial<Bends> {
  const given = new Set<string>();
  let handed: string[] = [];
  return {
    rows: (all) => rows(all).filter(({ id }) => !given.has(id)),
    page(page) {
      handed = [...handed, ...page.rows.map(({ values }) => String(values.id))];
      if (page.last) for (const id of handed) given.add(id);
      return page;
    },
  };
}

function swallowing({ guard, rows }: Bends): Partial<Bends> {
  let away = false;
  return {
    guard(list, signal) {
      away = list.fault === 'away';
      if (!away) guard(list, signal);
    },
    rows: (all) => (away ? [] : rows(all)),
  };
}

function bareErrors({ guard }: Bends): Partial<Bends> {
  return {
    guard(list, signal) {
      try {
        guard(list, signal);
      } catch (error) {
        if (error instanceof HubError && error.code === 'SOURCE_MALFORMED') throw new TypeError('x is not iterable', { cause: error });
        throw error;
      }
    },
  };
}
