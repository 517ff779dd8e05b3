/** A source type for the contract suite: a list in memory, paged by key. As it stands it keeps every promise; a flaw breaks some. */
import { z } from 'zod';
import type { KeyPage, KindMapping, Page, RawRow, SourceType } from '../../../connectors/contract.js';
import { type SourceContractStage, type StageChild, stagedMapping, type StageRecord } from '../../../connectors/contract-stage.js';
import { HubError } from '../../../schema/errors.js';
import { moment, readMoment } from '../../../schema/time.js';
import type { FoundSource } from '../../support/connector-types.js';

const PAGE = 200;

export interface MemoryList {
  readonly records: Map<string, StageRecord>;
  readonly children: Map<string, StageChild>;
  fault: string | null;
}
export type ListRow = RawRow & { readonly at: string; readonly id: string };

/** `since`: where the pass began. `after`: the last row handed out in it. `high`: its latest change. */
export interface ListCursor {
  readonly since: string;
  readonly after: string;
  readonly high: string;
}

const lists = new Map<string, MemoryList>();
const START: ListCursor = { since: '', after: '', high: '' };
const placeOf = ({ at, id }: ListRow): string => `${at}|${id}`;

/** What a flaw may bend: each member as the sound source has it. */
export interface Bends {
  name: string;
  strict: boolean;
  withChild: boolean;
  /** Before anything is read. */
  guard(list: MemoryList, signal: AbortSignal): void;
  rows(all: readonly ListRow[]): readonly ListRow[];
  children(list: MemoryList, id: string): readonly StageChild[];
  /** The moment a row counts as changed at: a child that changes counts too. */
  changed(list: MemoryList, record: StageRecord): string;
  lookBackMs(overlapMs: number): number;
  cap(high: string, now: string): string;
  total(count: number): number | undefined;
  read(text: string): ListCursor;
  /** What comes after a place, and the place of a row. */
  rest(sorted: readonly ListRow[], after: string): readonly ListRow[];
  placeOf(row: ListRow, position: number): string;
  page(page: Page, rest: readonly ListRow[], write: (after: string) => string): Page;
  /** A slice of the sweep, and the rows of some keys. */
  keys(page: KeyPage): KeyPage;
  byKeys(all: readonly RawRow[], wanted: ReadonlySet<unknown>): readonly RawRow[];
}

const sound: Bends = {
  name: 'list',
  strict: true,
  withChild: true,
  guard({ fault }, signal) {
    if (fault === 'away' || signal.aborted) throw new HubError('SOURCE_UNAVAILABLE', { source: 'list', why: '连不上' });
    if (fault) throw new HubError('SOURCE_MALFORMED', { source: 'list', why: '不是列表' });
  },
  rows: (all) => all,
  children: ({ children }, id) => [...children.values()].filter(({ parent }) => parent === id),
  changed: ({ children }, { id, at }) =>
    [at, ...[...children.values()].filter(({ parent }) => parent === id).map((child) => child.at)].sort().at(-1)!,
  lookBackMs: (overlapMs) => overlapMs,
  cap: (high, now) => (high > now ? now : high),
  total: (count) => count,
  read: (text) => JSON.parse(text) as ListCursor,
  rest: (sorted, after) => sorted.filter((row) => placeOf(row) > after),
  placeOf,
  page: (page) => page,
  keys: (page) => page,
  byKeys: (all, wanted) => all.filter(({ values }) => wanted.has(values.id)),
};

/** @param bend changes members of the sound source, for one source that is opened */
export function listSource(bend: (sound: Bends) => Partial<Bends> = () => ({})): FoundSource {
  const { name, strict, withChild } = { ...sound, ...bend(sound) };
  const object = strict ? z.strictObject : z.looseObject;
  const type: SourceType = {
    name,
    settings: object({ list: z.string() }),
    mapping: object({ part: z.string() }),
    ...(withChild && { child: object({ part: z.string() }) }),
    open(settings, { clock, zone }) {
      const list = lists.get((settings as { list: string }).list)!;
      const bends = { ...sound, ...bend(sound) };
      return {
        async page(mapping, cursor, signal) {
          bends.guard(list, signal);
          return pageOf(list, mapping, cursor ? bends.read(cursor) : START, bends, { now: moment(clock.now()), zone });
        },
        async keys(_, cursor, signal) {
          bends.guard(list, signal);
          return keysOf(list, cursor ?? '', bends);
        },
        async rows(mapping, keys, signal) {
          bends.guard(list, signal);
          return bends.byKeys(rowsOf(list, mapping, bends, zone), new Set(keys.map(({ id }) => id)));
        },
        close: async () => undefined,
      };
    },
  };
  return { name: 'list', type, stage };
}

function pageOf(list: MemoryList, mapping: KindMapping, cursor: ListCursor, bends: Bends, { now, zone }: { now: string; zone: string }): Page {
  const { follow } = mapping;
  const all = rowsOf(list, mapping, bends, zone);
  const from = follow.mode === 'since' && cursor.since ? moment(Date.parse(cursor.since) - bends.lookBackMs(follow.overlapMs)) : '';
  const sorted = bends.rows(all.filter(({ at }) => at >= from).sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1)));
  const rest = bends.rest(sorted, cursor.after);
  const rows = rest.slice(0, PAGE);
  const last = rest.length <= PAGE;
  const high = [cursor.high, ...rows.map(({ at }) => bends.cap(at, now))].sort().at(-1)!;
  const write = (after: string): string => {
    if (!last) return JSON.stringify({ ...cursor, after, high } satisfies ListCursor);
    return JSON.stringify(follow.mode === 'feed' ? { ...START, after } : { ...START, since: high || cursor.since });
  };
  const total = cursor.after === '' ? bends.total(rest.length) : undefined;
  const page = {
    rows,
    cursor: write(rows.length ? bends.placeOf(rows.at(-1)!, sorted.indexOf(rows.at(-1)!)) : cursor.after),
    last,
    ...(total !== undefined && { total }),
  };
  return bends.page(page, rest, write);
}

function rowsOf(list: MemoryList, mapping: KindMapping, bends: Bends, zone: string): ListRow[] {
  return [...list.records.values()].map((record): ListRow => {
    const { id, name, withdrawn } = record;
    const at = readMoment(bends.changed(list, record), zone) ?? '';
    const children = Object.keys(mapping.children).length > 0 ? { children: { members: bends.children(list, id) as never } } : {};
    return { id, at, values: { id, at, name, withdrawn: withdrawn ? '1' : '0' }, place: `列表 ${id}`, ...children };
  });
}

function keysOf({ records }: MemoryList, after: string, bends: Bends): KeyPage {
  const rest = [...records.values()].filter(({ id }) => id > after).sort((a, b) => (a.id < b.id ? -1 : 1));
  const rows = rest.slice(0, PAGE).map(({ id, at, withdrawn }) => ({ values: { id, at, withdrawn: withdrawn ? '1' : '0' } }));
  return bends.keys({ rows, cursor: String(rows.at(-1)?.values.id ?? after), last: rest.length <= PAGE });
}

let names = 0;

const stage: SourceContractStage = {
  modes: ['feed', 'since', 'all'],
  pageRows: PAGE,
  totals: ['feed', 'since', 'all'],
  children: { alone: ['feed', 'since', 'all'] },
  pageMoods: false,
  floods: false,
  largeRows: false,
  variants: {
    memory: {
      faults: { away: { code: 'SOURCE_UNAVAILABLE' }, nonsense: { code: 'SOURCE_MALFORMED' } },
      async open() {
        const list: MemoryList = { records: new Map(), children: new Map(), fault: null };
        const name = `list ${++names}`;
        lists.set(name, list);
        return {
          settings: { list: name },
          mapping: (mode) => stagedMapping(mode, { part: 'all' }),
          put: async (records) => void records.map((record) => list.records.set(record.id, record)),
          child: { fields: { name: 'name' }, values: {}, extra: { part: 'members' } },
          putChildren: async (children) => void children.map((child) => list.children.set(child.id, child)),
          fail: async (fault) => void (list.fault = fault),
          close: async () => void lists.delete(name),
        };
      },
    },
  },
};
