/** What every source keeps when the other side misbehaves: pages without end, answers without end, rows that move, pages twice, time that turns. */
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { ListMood } from '../../connectors/json/rehearsal.js';
import { HubError } from '../../schema/errors.js';
import {
  entries,
  faultOf,
  ids,
  MOST_PAGES,
  mappingOf,
  opened,
  pass,
  scratch,
  seen,
  staged,
  stages,
  stamp,
  still,
  walk,
} from '../support/source-stages.js';

const MIB = 1024 * 1024;
const ROUNDS = 10;
const servers = staged.filter(([name]) => name === 'rest' || name === 'graphql');
const passes = servers.filter(([, mode]) => mode !== 'feed');
const codeOf = (error: unknown) => (error instanceof HubError ? error.code : error);

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** The most memory that `work` held beyond what was held before it. */
async function peakOf(work: () => Promise<unknown>): Promise<number> {
  const held = () => {
    const { heapUsed, external, arrayBuffers } = process.memoryUsage();
    return heapUsed + external + arrayBuffers;
  };
  const before = held();
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, held());
  }, 2);
  await work();
  clearInterval(timer);
  return peak - before;
}

describe.each(servers)('%s, followed by %s, that pages for ever', (name, mode) => {
  it.each<[string, ListMood, number]>([
    ['leads back to a page read before', 'cycling', 5],
    ['gives the same rows under ever new places', 'renaming', 5],
    ['makes up rows without end', 'endless', MOST_PAGES],
  ])('is stopped with a typed error where it %s; what was handed out before stays', async (_, mood, most) => {
    const stage = await stages[name]!();
    await stage.put(entries(1_000));
    stage.server!.mood(mood);
    const { error, rows, pages } = await walk(stage.source, stage.mapping(mode));
    expect(codeOf(error)).toBe('SOURCE_ENDLESS');
    expect((error as HubError).message).toContain('已入库的内容保留');
    expect(rows.length).toBe(pages.length * 200);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.length).toBeLessThanOrEqual(most);
  });
});

describe.each(passes)('%s, followed by %s, once mended', (name, mode) => {
  it.each<ListMood>(['cycling', 'renaming', 'endless'])('goes on after %s pages and gives every row by the next pass', async (mood) => {
    const stage = await stages[name]!();
    await stage.put(entries(1_000));
    stage.server!.mood(mood);
    const broken = await walk(stage.source, stage.mapping(mode));
    stage.server!.mood('calm');
    const rest = await pass(stage.source, stage.mapping(mode), broken.cursor);
    const next = await pass(stage.source, stage.mapping(mode), rest.cursor);
    expect(ids([...broken.rows, ...rest.rows, ...next.rows])).toEqual(expect.arrayContaining(entries(1_000).map(({ id }) => id)));
  });
});

describe.each(servers.filter(([, mode]) => mode === 'feed'))('%s, followed by %s, that answers without end', (name, mode) => {
  it('is hung up on at the limit, again and again, and memory stays flat', async () => {
    const stage = await stages[name]!();
    stage.server!.mood('flooding');
    const peak = await peakOf(async () => {
      for (let i = 0; i < ROUNDS; i++, collect())
        expect((await faultOf(stage.source.page(stage.mapping(mode), null, still))).code).toBe('SOURCE_TOO_LARGE');
    });
    expect(stage.server!.flooded()).toBeLessThan(ROUNDS * 40 * MIB);
    // All of them together would be twice as much.
    expect(peak).toBeLessThan((ROUNDS * 32 * MIB) / 2);
  });

  it('is hung up on at once where it announces 5 GB', async () => {
    const stage = await stages[name]!();
    stage.server!.mood('announcing');
    expect((await faultOf(stage.source.page(stage.mapping(mode), null, still))).code).toBe('SOURCE_TOO_LARGE');
    expect(stage.server!.flooded()).toBeLessThan(8 * MIB);
  });
});

describe.each(staged.filter(([name, mode]) => name.startsWith('sql') && mode === 'feed'))(
  '%s, followed by %s, with very large rows',
  (name, mode) => {
    it('is read in smaller pages, and no row is lost', async () => {
      const stage = await stages[name]!();
      const large = entries(300).map((entry) => ({ ...entry, name: entry.name.repeat(20_000) }));
      // No server takes all of them in one statement.
      for (let i = 0; i < 300; i += 30) await stage.put(large.slice(i, i + 30));
      const read = await pass(stage.source, stage.mapping(mode));
      expect(ids(read.rows)).toEqual(entries(300).map(({ id }) => id));
      for (const { rows } of read.pages)
        expect(rows.reduce((sum, { values }) => sum + Buffer.byteLength(String(values.name)), 0)).toBeLessThan(33 * MIB);
    });
  },
);

describe('a database source', () => {
  it('refuses a single row that is larger than any page may be', async () => {
    const stage = await stages.sql!();
    await stage.put([{ id: 'k', at: stamp(0), name: 'x'.repeat(40 * MIB) }]);
    expect((await faultOf(stage.source.page(stage.mapping('all'), null, still))).code).toBe('SOURCE_TOO_LARGE');
  });
});

describe('a folder of files', () => {
  it('refuses a file of 5 GB without reading it', async () => {
    const at = await scratch();
    const file = await open(join(at, '认领.csv'), 'w');
    await file.truncate(5_000_000_000);
    await file.close();
    const begun = Date.now();
    const source = opened('file-drop', { folder: at }, '/');
    expect((await faultOf(source.page(mappingOf('all', { match: '*.csv' }), null, still))).code).toBe('SOURCE_TOO_LARGE');
    expect(Date.now() - begun).toBeLessThan(20_000);
  });
});

describe.each(staged)('%s, followed by %s, under the reader’s feet', (name, mode) => {
  it('loses no row that moves between two pages, by the next pass', async () => {
    const stage = await stages[name]!();
    await stage.put(entries(1_300));
    if (mode !== 'feed') stage.server?.mood('counting');
    const mapping = stage.mapping(mode);
    const first = await stage.source.page(mapping, null, still);
    await stage.source.kept?.(mapping, first.cursor);
    const moved = entries(150).map(({ id }, i) => ({ id, at: stamp(5_000 + i), name: `移动${i}` }));
    await stage.put(moved);
    const rest = await pass(stage.source, mapping, first.cursor);
    const next = await pass(stage.source, mapping, rest.cursor);
    const all = [...first.rows, ...rest.rows, ...next.rows];
    expect([...new Set(ids(all))]).toEqual(entries(1_300).map(({ id }) => id));
    expect(seen(all)).toEqual(expect.arrayContaining(moved.map((row) => `${row.id}=${row.name}`)));
  });

  it('finds what changes after its clock was set back', async () => {
    const stage = await stages[name]!();
    await stage.put(entries(300));
    const first = await pass(stage.source, stage.mapping(mode));
    await stage.put(entries(50).map((entry) => ({ ...entry, at: '2025-12-31 22:00:00', name: '倒退' })));
    const back = await pass(stage.source, stage.mapping(mode), first.cursor);
    await stage.put([{ id: 'k000007', at: stamp(9_000), name: '恢复' }]);
    const last = await pass(stage.source, stage.mapping(mode), back.cursor);
    expect(seen(last.rows)).toContain('k000007=恢复');
  });
});

describe.each(servers)('%s, followed by %s, that gives every page twice', (name, mode) => {
  it('is read to its end, and every row comes', async () => {
    const stage = await stages[name]!();
    await stage.put(entries(1_000));
    stage.server!.mood('echoing');
    const { rows } = await pass(stage.source, stage.mapping(mode));
    expect([...new Set(ids(rows))]).toEqual(entries(1_000).map(({ id }) => id));
    expect(rows.length).toBeGreaterThan(1_000);
  });
});

describe.each(passes)('%s, followed by %s, that begins with the newest', (name, mode) => {
  it('gives every row, and then what is newer', async () => {
    const stage = await stages[name]!();
    await stage.put(entries(1_000));
    stage.server!.mood('backwards');
    const first = await pass(stage.source, stage.mapping(mode));
    expect(ids(first.rows)).toEqual(entries(1_000).map(({ id }) => id));
    await stage.put([{ id: 'new', at: stamp(9_000), name: '新' }]);
    expect(ids((await pass(stage.source, stage.mapping(mode), first.cursor)).rows)).toContain('new');
  });
});

describe('a folder that gets the same file twice', () => {
  it('hands out its rows twice and ends', async () => {
    const stage = await stages['file-drop']!();
    await stage.put(entries(20));
    await stage.put(entries(20));
    expect((await pass(stage.source, stage.mapping('all'))).rows).toHaveLength(40);
  });
});
