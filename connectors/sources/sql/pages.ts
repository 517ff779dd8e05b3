/** Paging of a database: first the rows themselves by keyset, then the parents of children that changed alone. */
import type { KindMapping, Page, Source } from '../../contract.js';
import { HubError } from '../../../schema/errors.js';
import { BEGINNING, type Cursor, type TablePass, read, write } from './cursor.js';
import { MOST_BYTES, type SourceDatabase, type Session, TooLarge } from './database.js';
import { parentsOf } from './children.js';
import { highest } from './highest.js';
import { partsOf } from './parts.js';
import { bestOf, type EndedPass, NOWHERE, type TablePlace, placeAfter, startOf } from './place.js';
import { rawRows } from './raw-rows.js';
import type { SqlReading } from './reading.js';
import { PAGES, type SessionReader, type Slice, slice } from './slice.js';
import { keyPage, keyedRows } from './sweep.js';
import { orderNames, positionOf, quoted, type Table } from './table.js';
import { total } from './total.js';
import { type View, type Views, viewsOf, wholeTable } from './view.js';

interface Under extends SqlReading {
  readonly reader: SessionReader;
  readonly views: Views;
  readonly mapping: KindMapping;
  readonly size: number;
}

/** Late commits and equal seconds of a feed: what it is read back by. */
const FEED_OVERLAP_MS = 600_000;

export function openPages(database: SourceDatabase, reading: SqlReading): Source {
  const { source, clock } = reading;
  const views = viewsOf(database, reading);
  const onReader = <T>(work: (reader: SessionReader) => Promise<T>, signal: AbortSignal): Promise<T> =>
    database.read((session: Session) => work({ session, database, source }), signal);
  return {
    exactKeys: true,
    async page(mapping, text, signal) {
      const cursor = text === null ? BEGINNING : read(text, mapping.follow.mode, clock.now(), source);
      return shorter(source, PAGES, (size) =>
        onReader(async (reader) => onePage(cursor, { ...reading, reader, mapping, size, views: await views(reader, mapping, cursor) }), signal),
      );
    },
    keys: (mapping, text, signal) =>
      shorter(source, [5_000, ...PAGES], (size) =>
        onReader(async (reader) => keyPage(reader, reading, mapping, { views: await views(reader, mapping, BEGINNING), text, size }), signal),
      ),
    rows: (mapping, keys, signal) =>
      onReader(async (reader) => keyedRows(reader, reading, mapping, await views(reader, mapping, BEGINNING), keys), signal),
    close: () => database.close(),
  };
}

async function shorter<T>(source: string, sizes: readonly number[], read: (size: number) => Promise<T>): Promise<T> {
  for (const size of sizes) {
    try {
      return await read(size);
    } catch (error) {
      if (!(error instanceof TooLarge)) throw error;
    }
  }
  throw new HubError('SOURCE_TOO_LARGE', { source, limit: MOST_BYTES / 1024 / 1024 });
}

async function onePage(cursor: Cursor, under: Under): Promise<Page> {
  const { views, clock, reader } = under;
  if (cursor.pass) return cursor.pass.list === null ? rowsPage(cursor, cursor.pass, under) : listPage(cursor, cursor.pass, cursor.pass.list, under);
  const pass: TablePass = { list: null, whole: views.whole, began: clock.now(), part: 0, after: null, best: null };
  const page = await rowsPage(cursor.first ? { ...cursor, lists: await listPlaces(under) } : cursor, pass, under);
  const counted = cursor.first || pass.whole ? await total(reader, views.rows.table) : null;
  return { ...page, ...(counted !== null && { total: counted }), ...withNotices(page, views.notices) };
}

const withNotices = ({ notices = [] }: Page, more: readonly string[]) =>
  notices.length + more.length ? { notices: [...notices, ...more.map((message) => ({ message, unread: false }))] } : {};

// Taken before the first row is read: a child that changes meanwhile is found by the next pass.
async function listPlaces({ views, reader, clock }: Under): Promise<Record<string, TablePlace>> {
  const places: Record<string, TablePlace> = {};
  for (const list of views.followed) places[list.name] = await highest(reader, list, clock.now());
  return places;
}

async function rowsPage(cursor: Cursor, pass: TablePass, under: Under): Promise<Page> {
  const { views, mapping, reader } = under;
  const view = pass.whole ? { ...views.rows, table: wholeTable(mapping, reader.source) } : views.rows;
  const found = await follow(view, cursor.rows, pass, under);
  const raw = await rawRows(reader, under, mapping, views, found.rows, view.table);
  if (found.full) return { ...raw, at: reader.session.at, cursor: write({ ...cursor, pass: furtherPass(pass, found) }), last: false };
  const rows = pass.whole ? cursor.rows : placeAfter(cursor.rows, view.shape.order, ended(pass, found, under));
  const list = cursor.first || pass.whole ? null : (views.followed[0]?.name ?? null);
  const next = list === null ? null : listPass(list, under);
  return { ...raw, at: reader.session.at, cursor: write({ ...cursor, rows, first: false, pass: next }), last: next === null };
}

async function listPage(cursor: Cursor, pass: TablePass, name: string, under: Under): Promise<Page> {
  const { views, mapping, reader } = under;
  const at = views.followed.findIndex((list) => list.name === name);
  const list = views.followed[at];
  // The mapping lost this list since the cursor was written.
  if (!list) return rowsPage(cursor, { ...pass, list: null, part: 0, after: null, best: null }, under);
  const place = cursor.lists[name] ?? NOWHERE;
  const found = await follow(list, place, pass, under);
  const parents = await parentsOf(reader, views.rows, list, found.rows);
  const raw = await rawRows(reader, under, mapping, views, parents, views.rows.table);
  // A parent may have come before, on any page of this pass.
  const page = { ...raw, ...(raw.rows.length && { anew: true }), at: reader.session.at };
  if (found.full) return { ...page, cursor: write({ ...cursor, pass: furtherPass(pass, found) }), last: false };
  const lists = { ...cursor.lists, [name]: placeAfter(place, list.shape.order, ended(pass, found, under)) };
  const following = views.followed[at + 1]?.name ?? null;
  const next = following === null ? null : listPass(following, under);
  return { ...page, cursor: write({ ...cursor, lists, pass: next }), last: next === null };
}

const listPass = (list: string, { clock }: Under): TablePass => ({ list, whole: false, began: clock.now(), part: 0, after: null, best: null });

interface Found extends Slice {
  readonly best: TablePass['best'];
}

async function follow({ table, shape }: View, place: TablePlace, pass: TablePass, under: Under): Promise<Found> {
  const { reader, size } = under;
  const start = pass.whole ? { behind: null, from: null } : startOf(place, shape.order, overlapOf(under.mapping));
  const parts = partsOf(quoted(orderNames(table), reader.source), shape.order, start, reader.database.joinsRanges);
  const found = await slice(reader, table, shape, parts, pass, size);
  return { ...found, best: pass.whole ? null : (bestIn(found, table, shape.order, reader) ?? pass.best) };
}

function bestIn({ rows }: Slice, table: Table, order: View['shape']['order'], { session }: SessionReader) {
  return bestOf(
    rows.map((row) => positionOf(table, row)),
    order,
    Date.parse(session.at),
  );
}

const furtherPass = (pass: TablePass, { part, after, best }: Found): TablePass => ({ ...pass, part, after, best });

const ended = ({ began }: TablePass, { best }: Found, { clock, reader, mapping }: Under): EndedPass => ({
  best,
  began,
  now: clock.now(),
  at: Date.parse(reader.session.at),
  overlapMs: overlapOf(mapping),
});

const overlapOf = ({ follow: way }: KindMapping): number => (way.mode === 'since' ? way.overlapMs : FEED_OVERLAP_MS);
