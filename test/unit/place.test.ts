/** Place of a stream under a changed mapping: begun anew, or read again beside what is new, or both where what was taken does not come back. */
import { expect, test } from 'vitest';
import type { Follow } from '../../connectors/contract.js';
import type { ConfiguredStream } from '../../src/ingest/configured-stream.js';
import { type Place, underMapping } from '../../src/ingest/place.js';

const NOW = '2026-11-29T02:00:00.000Z';
const since: Follow = { mode: 'since', field: 'ut', overlapMs: 0 };
const place = {
  passNumber: 7,
  pass: 7,
  cursorText: 'c',
  mappingDigest: 'p.w',
  readingVersion: '1.1',
  mappedSince: 0,
  rereadSince: null,
} as unknown as Place;
const stream = (said: [string, string], follow: Follow, again: boolean): ConfiguredStream =>
  ({
    said: { place: said[0], whole: said[1], readUnder: 'r', version: '2.1' },
    mapping: { follow },
    connector: again ? { again: async () => ({}) } : {},
  }) as unknown as ConfiguredStream;

const REREAD = { mappedSince: 8, pass: 0, rereadSince: NOW, rereadCursor: null, rereadPass: 0, rereadRows: 0 };
const ANEW = { mappedSince: 8, pass: 0, cursorText: null, rereadSince: null };

test.each<[string, [string, string], Follow, boolean, object]>([
  ['the same', ['p', 'w'], since, false, place],
  ['other values', ['p', 'x'], since, false, { ...REREAD, cursorText: 'c', readingVersion: '1.1', mappingDigest: 'p.x' }],
  ['other values of a list read whole', ['p', 'x'], { mode: 'all' }, false, ANEW],
  ['other rows', ['q', 'x'], since, false, ANEW],
  ['other values of files that were taken', ['p', 'x'], { mode: 'all' }, true, { ...REREAD, cursorText: null }],
  ['other rows of files that were taken', ['q', 'x'], { mode: 'all' }, true, { ...REREAD, cursorText: null }],
])('a mapping that says %s', (_, said, follow, again, expected) => {
  expect(underMapping(place, stream(said, follow, again), NOW)).toMatchObject(expected);
});

test('a place of an older version adopts what is said today', () => {
  const adopted = underMapping({ ...place, mappingDigest: null, readingVersion: null }, stream(['p', 'w'], since, false), NOW);
  expect(adopted).toMatchObject({ ...place, mappingDigest: 'p.w', readingVersion: '2.1' });
});
