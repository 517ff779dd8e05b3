/** Promises about calls, which are decided at once, and about feeds, which come down. */
import { expect } from 'vitest';
import type { RawRow } from '../../../connectors/contract.js';
import { stagedMapping } from '../../../connectors/contract-stage.js';
import { still } from '../../support/source-pass.js';
import type { TargetPromise, TargetTrial } from '../target-trial.js';

const mapping = stagedMapping('feed', {});

async function walk({ target }: TargetTrial, feed: string): Promise<{ rows: RawRow[]; cursor: string; cursors: string[] }> {
  const source = target.feed(feed);
  const rows: RawRow[] = [];
  const cursors: string[] = [];
  for (let cursor: string | null = null; ; ) {
    const page = await source.page(mapping, cursor, still);
    expect(await source.page(mapping, cursor, still)).toEqual(page);
    rows.push(...page.rows);
    if (page.last) return { rows, cursor: page.cursor, cursors };
    expect(cursors).not.toContain(page.cursor);
    cursors.push((cursor = page.cursor));
  }
}

export const callAndFeedPromises: readonly TargetPromise[] = [
  {
    name: 'decides a call at once, and counts the same call twice as one',
    applies: ({ declared }) => declared.calls,
    async check({ stage, callOf, send }) {
      const { good, bad, taken } = stage.call!;
      for (let i = 0; i < 2; i++) expect(await send(callOf(good))).toMatchObject({ outcome: 'DECIDED', verdict: { accepted: 1, returned: 0 } });
      expect(taken()).toBe(1);
      expect(await send(callOf(bad))).toMatchObject({
        outcome: 'DECIDED',
        verdict: { accepted: 0, returned: 1, rows: [{ result: 'RETURNED', code: expect.stringMatching(/\S/), field: expect.stringMatching(/\S/) }] },
      });
      expect(taken()).toBe(1);
    },
  },
  {
    name: 'pages each feed to its end, every row once, and keeps the cursor there',
    applies: ({ declared }) => declared.feeds.length > 0,
    async check(trial) {
      for (const feed of trial.declared.feeds) {
        const { rows, cursor } = await walk(trial, feed);
        expect(rows).toHaveLength(trial.stage.feedRows!(feed));
        expect(new Set(rows.map(({ values }) => JSON.stringify(values))).size).toBe(rows.length);
        for (const { place, values } of rows.slice(0, 3)) {
          expect(place).toMatch(/\S/);
          // A value is read as text, so lists and objects have become text.
          expect(Object.values(values).filter((value) => typeof value === 'object' && value !== null)).toEqual([]);
        }
        expect(await trial.target.feed(feed).page(mapping, cursor, still)).toMatchObject({ rows: [], cursor, last: true, versions: true });
      }
    },
  },
  {
    name: 'knows no other feed',
    async check({ target }) {
      let error: unknown = null;
      try {
        target.feed('no such feed');
      } catch (reason) {
        error = reason;
      }
      expect(error).toMatchObject({ code: 'NOT_FOUND' });
    },
  },
];
