/** Promises about order and keys: rows of one moment, parents that come again, and the sweep of all keys. */
import { expect } from 'vitest';
import type { KindMapping, RawRow, Source } from '../../../connectors/contract.js';
import { ids, pass, records, rowTexts, stamp, still } from '../../support/source-pass.js';
import type { SourcePromise, SourceTrial } from '../source-trial.js';

const MEMBER = { id: 'm1', parent: 'k000002', at: stamp(0), name: '成员' };

async function swept(source: Source, mapping: KindMapping) {
  const rows: Pick<RawRow, 'values'>[] = [];
  for (let cursor: string | null = null, last = false; !last; ) {
    const page = await source.keys!(mapping, cursor, still);
    rows.push(...page.rows);
    [cursor, last] = [page.cursor, page.last];
  }
  return rows.map(({ values }) => values);
}

export const orderPromises: readonly SourcePromise[] = [
  {
    name: 'finds a row that gets the moment of the last one later, whatever its key',
    applies: ({ mode }) => mode === 'since',
    async check({ stage, source, mapping }) {
      await stage.put([{ id: 'm', at: stamp(50), name: '同一秒' }]);
      const { cursor } = await pass(source, mapping);
      await stage.put(['a', 'z'].map((id) => ({ id, at: stamp(50), name: '同一秒' })));
      expect(ids((await pass(source, mapping, cursor)).rows)).toEqual(expect.arrayContaining(['a', 'z']));
    },
  },
  {
    name: 'says so before it hands out a row for the second time in one pass, because a child changed',
    applies: ({ declared, mode }) => declared.children?.alone.includes(mode) ?? false,
    async check({ stage, source, mapping }: SourceTrial) {
      const kind = { ...mapping, children: { members: stage.child! } };
      await stage.put(records(10));
      await stage.putChildren!([MEMBER]);
      const first = await pass(source, kind);
      await stage.put([{ id: 'k000002', at: stamp(9_000), name: '也改过' }]);
      await stage.putChildren!([{ ...MEMBER, at: stamp(9_000), name: '改名' }]);
      let seen = new Set<string>();
      for (const { anew, rows } of (await pass(source, kind, first.cursor)).pages) {
        if (anew) seen = new Set();
        expect(ids(rows).filter((id) => seen.has(id))).toEqual([]);
        for (const id of ids(rows)) seen.add(id);
      }
      expect(seen).toContain('k000002');
    },
  },
  {
    name: 'sweeps every key once with its change time, where it can, and nothing else',
    async check({ stage, source, mapping }) {
      if (!source.keys) return;
      await stage.put(records(5_600));
      const rows = await swept(source, mapping);
      expect(rows.map(({ id }) => String(id))).toEqual(records(5_600).map(({ id }) => id));
      const told = [...mapping.key, mapping.changedAt, mapping.withdrawn?.field].filter((column) => column != null);
      expect(Object.keys(rows[0]!).sort()).toEqual(told.sort());
    },
  },
  {
    name: 'hands over the rows of single keys as they are now, where it can',
    async check({ stage, source, mapping }) {
      if (!source.rows) return;
      await stage.put(records(900));
      await stage.put([{ id: 'k000003', at: stamp(5_000), name: '改过' }]);
      const wanted = ['k000003', 'k000899', '没有'].map((id) => ({ id }));
      expect(rowTexts(await source.rows(mapping, wanted, still)).sort()).toEqual(['k000003=改过', 'k000899=名称899']);
      const many = await source.rows(
        mapping,
        records(700).map(({ id }) => ({ id })),
        still,
      );
      expect(ids(many)).toEqual(records(700).map(({ id }) => id));
      expect(await source.rows(mapping, [], still)).toEqual([]);
    },
  },
];
