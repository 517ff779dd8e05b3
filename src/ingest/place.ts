/**
 * Place of a stream: where its reading stands, and what that was made for. Beside the cursor stand the number of the pass under way, the
 * digest of the mapping, a second place for what a changed mapping has read again, and what the last pass told.
 */
import { cursors } from '../../schema/database/tables/ingest.js';
import type { RowOf } from '../../schema/database/own-table.js';
import { insertInto } from '../db/table-rows.js';
import type { Sql } from '../db/sql.js';
import type { ConfiguredStream } from './configured-stream.js';

export type Place = Readonly<RowOf<typeof cursors>>;

const NUMBERS = [
  'rowsEver',
  'passes',
  'failures',
  'passNumber',
  'pass',
  'mappedSince',
  'rereadPass',
  'rereadRows',
  'doubts',
  'sweepRows',
  'sweepPass',
] as const;

const FROM_START = { rereadCursor: null, rereadPass: 0, rereadRows: 0 } as const;

/** The place of a stream that was never read. */
function newPlace({ source, kind }: ConfiguredStream): Place {
  const empty = Object.fromEntries(cursors.names.map((column) => [column, null])) as unknown as Place;
  return { ...empty, ...Object.fromEntries(NUMBERS.map((column) => [column, 0])), source, kind: kind.name };
}

export async function loadPlace(sql: Sql, stream: ConfiguredStream): Promise<Place> {
  const [row] = await sql.query<Place>('SELECT * FROM cursors WHERE source=? AND kind=?', [stream.source, stream.kind.name]);
  return row ? withNumbers(row) : newPlace(stream);
}

/** A server gives wide integers as text. */
const withNumbers = (row: Place): Place => ({ ...row, ...Object.fromEntries(NUMBERS.map((column) => [column, Number(row[column])])) });

export const storedPlaces = async (sql: Sql): Promise<Place[]> =>
  (await sql.query<Place>('SELECT * FROM cursors ORDER BY source, kind')).map(withNumbers);

/** A re-read that a person ordered while the pass was under way stays ordered. Answers the place as it is stored. */
export async function savePlace(sql: Sql, reached: Place): Promise<Place> {
  const head = 'SELECT mappedSince, rereadSince FROM cursors WHERE source=? AND kind=?';
  const [stored] = await sql.query<Pick<Place, 'mappedSince' | 'rereadSince'>>(head, [reached.source, reached.kind]);
  const ordered = stored !== undefined && Number(stored.mappedSince) > reached.mappedSince;
  const place = ordered ? { ...reached, ...FROM_START, mappedSince: Number(stored.mappedSince), rereadSince: stored.rereadSince } : reached;
  await writePlace(sql, place);
  return place;
}

export async function writePlace(sql: Sql, place: Place): Promise<void> {
  await insertInto(sql, cursors, [place as never], { unique: ['source', 'kind'], update: cursors.valueNames });
}

export const mappingDigest = ({ said }: ConfiguredStream): string | null => (said ? `${said.place}.${said.whole}` : null);

/**
 * The place under today's mapping. One that was made for another: where the cursor depends on what changed, or everything is read in each
 * pass anyway, the pass begins anew; else everything is read again beside what is new.
 */
export function underMapping(place: Place, stream: ConfiguredStream, now: string): Place {
  const today = mappingDigest(stream);
  if (today === null || place.mappingDigest === today) return place;
  const adopted = { ...place, mappingDigest: today, readingVersion: place.readingVersion ?? stream.said?.version ?? null };
  if (place.mappingDigest === null || place.passNumber === 0) return adopted;
  const since = { ...adopted, mappedSince: place.passNumber + 1, pass: 0 };
  const elsewhere = place.mappingDigest.split('.')[0] !== stream.said?.place;
  if (!elsewhere && stream.mapping.follow.mode !== 'all') return rereadFrom(since, now);
  // A sweep of another place is none of this one; the next night begins one.
  const begun = { ...since, ...FROM_START, cursorText: null, rereadSince: null, sweepSince: null, sweepCursor: null, sweepPass: 0 };
  // What was taken and put away (a file in `done/`) does not come again by itself.
  return stream.connector.again ? rereadFrom(begun, now) : begun;
}

/** Everything is to be read again, in slices beside the cursor. */
export const rereadFrom = (place: Place, now: string): Place => ({
  ...place,
  ...FROM_START,
  mappedSince: place.passNumber + 1,
  pass: 0,
  rereadSince: now,
});

/** With the number of the pass that the next page belongs to; one whose page was cut off gets another. */
export function numbered(place: Place, anew: boolean): Place {
  return place.pass > 0 && !anew ? place : { ...place, passNumber: place.passNumber + 1, pass: place.passNumber + 1 };
}
