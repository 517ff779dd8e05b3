/** Promises about change times: late commits, clocks set back, moments in the future, and a feed without news. */
import { expect } from 'vitest';
import { distinct, ids, pass, records, rowTexts, stamp, still } from '../../support/source-pass.js';
import type { SourcePromise, SourceTrial } from '../source-trial.js';

const since = ({ mode }: { mode: string }) => mode === 'since';

/** What one pass brings once it has nothing left to make sure of: a pass of several pages may be read once more from its start. */
async function settled({ source, mapping }: SourceTrial): Promise<string> {
  let cursor: string | null = null;
  for (let i = 0; i < 3; i++) ({ cursor } = await pass(source, mapping, cursor));
  return cursor!;
}

export const timePromises: readonly SourcePromise[] = [
  {
    name: 'finds a row that was committed late, within the overlap, and does not read all again for it',
    applies: since,
    async check(trial) {
      const { stage, source, mapping } = trial;
      // The last change is at minute 9; ten minutes before that the second pass begins.
      await stage.put(records(30));
      const cursor = await settled(trial);
      await stage.put([
        { id: 'late', at: stamp(0), name: '迟到' },
        { id: 'later', at: '2025-12-31 23:00:00', name: '太迟' },
      ]);
      const second = ids((await pass(source, mapping, cursor)).rows);
      expect(second).toContain('late');
      expect(second).not.toContain('later');
    },
  },
  {
    name: 'is not blinded by a row dated in the future',
    async check(trial) {
      const { stage, source, mapping } = trial;
      await stage.put([{ id: 'future', at: '2099-01-01 00:00:00', name: '将来' }]);
      const cursor = await settled(trial);
      await stage.put([{ id: 'today', at: '2026-06-01 08:30:00', name: '今天' }]);
      expect(ids((await pass(source, mapping, cursor)).rows)).toContain('today');
    },
    applies: since,
  },
  {
    name: 'finds what changes after its clock was set back',
    async check({ stage, source, mapping }) {
      await stage.put(records(300));
      const first = await pass(source, mapping);
      await stage.put(records(50).map((record) => ({ ...record, at: '2025-12-31 22:00:00', name: '倒退' })));
      const back = await pass(source, mapping, first.cursor);
      await stage.put([{ id: 'k000007', at: stamp(9_000), name: '恢复' }]);
      expect(rowTexts((await pass(source, mapping, back.cursor)).rows)).toContain('k000007=恢复');
    },
  },
  {
    name: 'comes to rest in a feed that has nothing new, and goes on from there',
    applies: ({ mode }) => mode === 'feed',
    async check({ stage, source, mapping, wait }) {
      await stage.put(records(3));
      let { cursor } = await pass(source, mapping);
      // What may still be committed late is looked for first.
      for (let i = 0; i < 3; i++, wait(700_000)) ({ cursor } = await pass(source, mapping, cursor));
      const rest = await pass(source, mapping, cursor);
      expect([rest.rows, rest.cursor]).toEqual([[], cursor]);
      await stage.put([{ id: 'new', at: stamp(5_000), name: '新' }]);
      expect(ids((await pass(source, mapping, cursor)).rows)).toEqual(['new']);
    },
  },
  {
    name: 'loses no row that moves between two pages, by the next pass',
    async check({ stage, source, mapping, mode }) {
      await stage.put(records(1_300));
      // A feed is the source's own log: it does not count its pages off.
      if (mode !== 'feed') stage.turn?.('counting');
      const first = await firstPage(source, mapping);
      const moved = records(150).map(({ id }, i) => ({ id, at: stamp(5_000 + i), name: `移动${i}` }));
      await stage.put(moved);
      const rest = await pass(source, mapping, first.cursor);
      const next = await pass(source, mapping, rest.cursor);
      const all = [...first.rows, ...rest.rows, ...next.rows];
      expect(distinct(all)).toEqual(records(1_300).map(({ id }) => id));
      expect(rowTexts(all)).toEqual(expect.arrayContaining(moved.map((row) => `${row.id}=${row.name}`)));
    },
  },
];

async function firstPage(source: SourceTrial['source'], mapping: SourceTrial['mapping']) {
  const page = await source.page(mapping, null, still);
  await source.kept?.(mapping, page.cursor);
  return page;
}
