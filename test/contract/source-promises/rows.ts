/** Promises about rows and pages: every row once, every change again, the same page for the same cursor. */
import { expect } from 'vitest';
import type { Page } from '../../../connectors/contract.js';
import { ids, pass, records, rowTexts, stamp, still } from '../../support/source-pass.js';
import type { SourcePromise } from '../source-trial.js';

const once = (count: number): SourcePromise => ({
  name: `hands out each of ${count} rows once`,
  async check({ stage, source, mapping }) {
    if (count) await stage.put(records(count));
    expect(ids((await pass(source, mapping)).rows)).toEqual(records(count).map(({ id }) => id));
  },
});

/** The other side's clock goes on meanwhile. */
const content = ({ at: _, ...page }: Page) => page;

export const rowPromises: readonly SourcePromise[] = [
  ...[0, 1, 500, 1_000, 2_345].map(once),
  {
    name: 'hands over what the source holds, and says where each row stands',
    async check({ stage, source, mapping }) {
      const withMark = { id: 'gone', at: stamp(1), name: '撤回的,"引号"和\n换行 𠮷', withdrawn: true };
      await stage.put([...records(2), withMark]);
      const { rows } = await pass(source, mapping);
      expect(rowTexts(rows)).toEqual(expect.arrayContaining(['k000000=名称0', 'k000001=名称1', `gone=${withMark.name}`]));
      for (const { place } of rows) expect(place).toMatch(/\S/);
      expect(new Set(rows.map(({ place }) => place)).size).toBe(3);
      const { field, equals } = mapping.withdrawn!;
      expect(rows.filter(({ values }) => String(values[field]) === equals).map(({ values }) => values.id)).toEqual(['gone']);
      if (mapping.changedAt) expect(rows.every(({ values }) => values[mapping.changedAt as string] !== undefined)).toBe(true);
    },
  },
  {
    name: 'sees an update to an old row in the next pass',
    async check({ stage, source, mapping }) {
      await stage.put(records(700));
      const first = await pass(source, mapping);
      await stage.put([
        { id: 'k000003', at: stamp(5_000), name: '改过' },
        { id: 'zz', at: stamp(5_001), name: '新增' },
      ]);
      const second = await pass(source, mapping, first.cursor);
      expect(rowTexts(second.rows)).toEqual(expect.arrayContaining(['k000003=改过', 'zz=新增']));
      await stage.put([{ id: 'k000003', at: stamp(5_002), name: '又改' }]);
      expect(rowTexts((await pass(source, mapping, second.cursor)).rows)).toContain('k000003=又改');
    },
  },
  {
    name: 'sees a row that is withdrawn in the next pass',
    async check({ stage, source, mapping }) {
      await stage.put(records(10));
      const first = await pass(source, mapping);
      await stage.put([{ id: 'k000003', at: stamp(5_000), name: '撤回', withdrawn: true }]);
      const { field, equals } = mapping.withdrawn!;
      const { rows } = await pass(source, mapping, first.cursor);
      expect(ids(rows.filter(({ values }) => String(values[field]) === equals))).toEqual(['k000003']);
    },
  },
  {
    name: 'fills its pages as it declares, and gives the same page for the same cursor',
    applies: ({ declared }) => declared.pageRows !== null,
    async check({ stage, source, mapping, declared }) {
      await stage.put(records(2_345));
      const first = await source.page(mapping, null, still);
      expect([first.rows.length, first.last]).toEqual([declared.pageRows, false]);
      expect(content(await source.page(mapping, null, still))).toEqual(content(first));
      const second = await source.page(mapping, first.cursor, still);
      expect(content(await source.page(mapping, first.cursor, still))).toEqual(content(second));
      expect(second.rows.length).toBeGreaterThan(0);
    },
  },
  {
    name: 'gives all in one page, as it declares, and the same page again',
    applies: ({ declared }) => declared.pageRows === null,
    async check({ stage, source, mapping }) {
      await stage.put(records(2_345));
      const page = await source.page(mapping, null, still);
      expect([page.rows.length, page.last]).toEqual([2_345, true]);
      expect(content(await source.page(mapping, null, still))).toEqual(content(page));
    },
  },
  {
    name: 'goes on from a cursor after a restart',
    async check({ stage, source, mapping, restarted }) {
      await stage.put(records(2_345));
      const { rows, cursor } = await source.page(mapping, null, still);
      await source.kept?.(mapping, cursor);
      const rest = await pass(restarted(), mapping, cursor);
      expect(ids([...rows, ...rest.rows])).toEqual(expect.arrayContaining(records(2_345).map(({ id }) => id)));
      await stage.put([{ id: 'new', at: stamp(5_000), name: '新增' }]);
      expect(ids((await pass(restarted(), mapping, rest.cursor)).rows)).toContain('new');
    },
  },
  {
    name: 'says how many rows a pass will bring where it declares so, and nowhere else',
    async check({ stage, source, mapping, declared, mode }) {
      await stage.put(records(1_200));
      const { pages } = await pass(source, mapping);
      const [first, ...others] = pages.map(({ total }) => total);
      expect(first).toBe(declared.totals.includes(mode) ? 1_200 : undefined);
      expect(others.filter((total) => total !== undefined)).toEqual([]);
    },
  },
];
