/** The table of moments, a test for each line: which content of a record is the newer one. */
import { describe, expect, test } from 'vitest';
import type { ReadRow } from '../../src/ingest/configured-stream.js';
import type { Existing } from '../../src/ingest/existing.js';
import { effective, isAhead, judge, type PassFacts } from '../../src/ingest/moments.js';
import { withinPage } from '../../src/ingest/within-page.js';

const NOW = '2026-11-29T02:00:00.000Z';
const at = (minute: number) => new Date(Date.parse(NOW) + minute * 60_000).toISOString();
const K = at(-60);

const row = (values: Partial<ReadRow> = {}): ReadRow => ({
  sourceKey: 'k',
  keyDigest: 'k',
  place: 'p',
  district: 'd',
  department: '',
  changedAt: K,
  momentProblem: null,
  withdrawn: false,
  content: {},
  children: {},
  findings: [],
  kept: [],
  unreadable: false,
  digest: 'other',
  keyless: false,
  raw: { values: {}, place: 'p' },
  ...values,
});
const record = (values: Partial<Existing> = {}): Existing => ({
  id: 'r',
  district: 'echeng',
  sourceKeyDigest: 'k',
  sourceDigest: 'own',
  changedAt: K,
  withdrawnAt: null,
  stale: 0,
  readPass: 4,
  ...values,
});
const pass = (values: Partial<PassFacts> = {}): PassFacts => ({ number: 5, mappedSince: 0, versions: false, now: NOW, ...values });
const told = () => true;
const untold = () => false;
const problem = { rule: 'CHANGED_AT', severity: 'BLOCK', field: 'changedAt', label: '', message: '', value: null } as const;

describe('a row', () => {
  test.each<[string, ReadRow, Existing | null, PassFacts, () => boolean, string]>([
    ['that nobody knows is new', row(), null, pass(), untold, 'fresh'],
    ['that nobody knows and is withdrawn tells nothing', row({ withdrawn: true }), null, pass(), untold, 'same'],
    ['with the same content is unchanged', row({ digest: 'own', changedAt: at(-1) }), record(), pass(), untold, 'same'],
    ['with the same content is unchanged, whatever it is dated', row({ digest: 'own', changedAt: at(999) }), record(), pass(), untold, 'same'],
    ['that is withdrawn again is unchanged', row({ withdrawn: true }), record({ withdrawnAt: K }), pass(), untold, 'same'],
    ['with a later moment is taken', row({ changedAt: at(-1) }), record(), pass(), untold, 'changed'],
    ['that is withdrawn later is a withdrawal', row({ withdrawn: true, changedAt: at(-1) }), record(), pass(), untold, 'withdrawn'],
    ['that comes back is taken', row({ digest: 'own', changedAt: at(-1) }), record({ withdrawnAt: K }), pass(), untold, 'changed'],
    ['dated in the future counts by the moment of the read', row({ changedAt: at(999) }), record(), pass(), untold, 'changed'],
    ['of the same moment is taken where the record is of an earlier pass', row(), record(), pass(), untold, 'changed'],
    ['of the same moment stays outside where the record is of this pass', row(), record({ readPass: 5 }), pass(), untold, 'twin'],
    ['of the same moment is taken where a pass that came between wrote the record', row(), record({ readPass: 6 }), pass(), untold, 'changed'],
    ['of the same moment stays outside where its content was told before', row(), record(), pass(), told, 'twin'],
    ['without a moment is taken by a later pass', row({ changedAt: null }), record({ changedAt: null }), pass(), untold, 'changed'],
    ['without a moment, second in one pass, stays outside', row({ changedAt: null }), record({ readPass: 5 }), pass(), untold, 'twin'],
    ['with an earlier moment is taken where it is the present state', row({ changedAt: at(-90) }), record(), pass(), untold, 'changed'],
    ['with an earlier moment stays outside in a feed', row({ changedAt: at(-90) }), record(), pass({ versions: true }), untold, 'older'],
    ['with an earlier moment, second in one pass, stays outside', row({ changedAt: at(-90) }), record({ readPass: 5 }), pass(), untold, 'twin'],
    ['with an earlier moment that was told before stays outside', row({ changedAt: at(-90) }), record(), pass(), told, 'twin'],
    ['whose moment cannot be read is set aside', row({ changedAt: null, momentProblem: problem }), record(), pass(), untold, 'unjudged'],
    ['whose moment cannot be read is set aside, new or not', row({ changedAt: null, momentProblem: problem }), null, pass(), untold, 'unjudged'],
    [
      'whose moment cannot be read and whose content is known tells nothing',
      row({ digest: 'own', momentProblem: problem }),
      record(),
      pass(),
      untold,
      'same',
    ],
    ['read under a newer mapping is taken, whatever its moment', row({ changedAt: at(-90) }), record(), pass({ mappedSince: 5 }), told, 'changed'],
    ['of a feed, read under a newer mapping, is taken', row(), record(), pass({ mappedSince: 5, versions: true }), told, 'changed'],
    [
      'of a feed, read under a newer mapping, but older, is not',
      row({ changedAt: at(-90) }),
      record(),
      pass({ mappedSince: 5, versions: true }),
      untold,
      'older',
    ],
    ['that comes alone is taken though the record is of this pass', row(), record({ readPass: 5 }), pass({ alone: true }), untold, 'changed'],
  ])('%s', (_, given, known, facts, isTold, verdict) => {
    expect(judge(given, known, facts, isTold)).toBe(verdict);
  });
});

test('five minutes ahead are a clock, more is the future', () => {
  expect([isAhead(at(5), NOW), isAhead(at(6), NOW), isAhead(null, NOW)]).toEqual([false, true, false]);
  expect([effective(at(5), NOW), effective(at(6), NOW), effective(null, NOW)]).toEqual([at(5), NOW, null]);
});

describe('within a page', () => {
  const summary = (rows: ReadRow[], facts = pass()) => {
    const { firsts, twins, older, repeated } = withinPage(rows, facts);
    return { firsts: firsts.map(({ digest }) => digest), twins: twins.map(({ row: twin }) => twin.digest), older, repeated };
  };

  test('the same row twice is one, told as repeated', () => {
    expect(summary([row({ digest: 'a' }), row({ digest: 'a' })])).toEqual({ firsts: ['a'], twins: [], older: 0, repeated: 1 });
  });

  test('two contents under one key and moment: the first stands, the other is told', () => {
    expect(summary([row({ digest: 'a' }), row({ digest: 'b' }), row({ digest: 'c' })])).toEqual({
      firsts: ['a'],
      twins: ['b', 'c'],
      older: 0,
      repeated: 0,
    });
  });

  test('of two moments the newer stands; in a feed the older is a version, else another row', () => {
    const rows = [row({ digest: 'a', changedAt: at(-9) }), row({ digest: 'b', changedAt: at(-8) }), row({ digest: 'c', changedAt: at(-10) })];
    expect(summary(rows)).toEqual({ firsts: ['b'], twins: ['a', 'c'], older: 0, repeated: 0 });
    expect(summary(rows, pass({ versions: true }))).toEqual({ firsts: ['b'], twins: [], older: 2, repeated: 0 });
  });

  test('rows without a key are each their own, though they hold the same', () => {
    const { firsts } = withinPage([row({ keyless: true }), row({ keyless: true }), row({ keyless: true })], pass());
    expect(new Set(firsts.map(({ keyDigest }) => keyDigest)).size).toBe(3);
  });
});
