/** What a folder of files keeps beyond the contract: encodings, the order of files, unfinished and bad ones, and what a crash leaves. */
import { readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { Page } from '../../connectors/contract.js';
import { contractStage, dropCsv } from '../../connectors/sources/file-drop/rehearsal.js';
import { mappingOf, opened, scratch, staged } from '../support/open-source.js';
import { faultOf, pass, records, rowTexts, still } from '../support/source-pass.js';

interface Style {
  readonly separator: string;
  readonly end: string;
  readonly quoted: boolean;
}

function byTheRule(rows: readonly (readonly string[])[], { separator, end, quoted }: Style): string {
  const cell = (text: string) => (quoted || text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((cells) => cells.map(cell).join(separator) + end).join('');
}

describe('a folder of files', () => {
  const mapping = mappingOf('all', { match: '认领*.{xlsx,csv}' }, { changedAt: null });
  const header = ['id', 'name'];

  it('reads GB18030, UTF-8 and UTF-8 with a byte order mark alike', async () => {
    const at = await scratch();
    const text = 'id,name\r\n1,鄂州𠮷\r\n';
    for (const [i, bytes] of [iconv.encode(text, 'gb18030'), Buffer.from(text), Buffer.from(`\ufeff${text}`)].entries())
      await writeFile(join(at, `认领${i}.csv`), bytes);
    expect(rowTexts((await pass(opened('file-drop', { folder: at }), mapping)).rows)).toEqual(['1=鄂州𠮷', '1=鄂州𠮷', '1=鄂州𠮷']);
  });

  it('takes files by time, says where a row comes from, and moves them to done without losing an older namesake', async () => {
    const at = await scratch();
    const source = opened('file-drop', { folder: at });
    for (const [name, time, id] of [
      ['认领a.csv', 2_000, 'new'],
      ['认领b.csv', 1_000, 'old'],
      ['别的.csv', 1, 'x'],
    ] as const) {
      await dropCsv(
        at,
        name,
        header,
        [
          ['', ''],
          [id, '含,逗号"和\n换行'],
        ],
        'gb18030',
      );
      await utimes(join(at, name), time, time);
    }
    const { rows } = await pass(source, mapping);
    expect(rows.map(({ values, place }) => [values.id, values.name, place])).toEqual([
      ['old', '含,逗号"和\n换行', '认领b.csv 第 3 行'],
      ['new', '含,逗号"和\n换行', '认领a.csv 第 3 行'],
    ]);
    expect(rows.map(({ order }) => order!)).toEqual(rows.map(({ order }) => order!).sort());
    await dropCsv(at, '认领a.csv', header, [['again', '']], 'utf8');
    await pass(source, mapping);
    expect((await readdir(join(at, 'done'))).sort()).toEqual(['taken.csv', '认领a-20260601000000000.csv', '认领a.csv', '认领b.csv']);
    expect(await readdir(at)).toEqual(expect.arrayContaining(['done', '别的.csv']));
  });

  it('leaves unfinished files alone, and an empty folder is an empty last page', async () => {
    const at = await scratch();
    for (const name of ['认领.csv.tmp', '认领.csv.part', '.认领.csv', '~认领.csv']) await writeFile(join(at, name), 'id,name\n1,x\n');
    const page = await opened('file-drop', { folder: at }).page(mappingOf('all', { match: '*' }), null, still);
    expect(page).toEqual({ rows: [], cursor: '', last: true, versions: true });
    expect((await faultOf(opened('file-drop', { folder: join(at, 'gone') }).page(mapping, null, still))).code).toBe('SOURCE_UNAVAILABLE');
  });

  it('reads the good files next to a bad one, then names the columns that the bad one lacks', async () => {
    const at = await scratch();
    const source = opened('file-drop', { folder: at });
    await dropCsv(at, '认领bad.csv', ['编号', 'name'], [['1', 'x']], 'utf8');
    await utimes(join(at, '认领bad.csv'), 1, 1);
    await dropCsv(at, '认领good.csv', header, [['1', 'x']], 'utf8');
    const page = await source.page(mapping, null, still);
    expect([page.rows.length, page.last]).toEqual([1, false]);
    await source.kept!(mapping, page.cursor);
    const fault = await faultOf(source.page(mapping, page.cursor, still));
    expect([fault.code, fault.message]).toEqual(['SOURCE_MALFORMED', expect.stringContaining('认领bad.csv 缺少列:id')]);
    expect((await readdir(at)).sort()).toEqual(['answers', 'done', '认领bad.csv']);
  });

  it('goes on in the middle of a file after a restart', async () => {
    const at = await scratch();
    await dropCsv(
      at,
      '认领.csv',
      header,
      records(2_500).map(({ id, name }) => [id, name]),
      'gb18030',
    );
    const first = await opened('file-drop', { folder: at }).page(mapping, null, still);
    const second = await opened('file-drop', { folder: at }).page(mapping, first.cursor, still);
    expect(second.rows[0]).toMatchObject({ values: { id: 'k001000' }, place: '认领.csv 第 1002 行' });
  });

  it('reads a file again that a crash left in its place, and moves it then', async () => {
    const at = await scratch();
    await dropCsv(at, '认领.csv', header, [['1', 'x']], 'utf8');
    const before = opened('file-drop', { folder: at });
    const { cursor } = await before.page(mapping, null, still);
    expect((await before.page(mapping, cursor, still)).rows).toEqual([]);
    expect((await pass(opened('file-drop', { folder: at }), mapping, cursor)).rows).toHaveLength(1);
    expect(await readdir(at)).toEqual(['done']);
  });

  it('reads what it has taken once more, in that order, and names what is gone from done', async () => {
    const at = await scratch();
    const source = opened('file-drop', { folder: at });
    for (const [i, name] of ['认领c.csv', '认领a.csv', '认领b.csv'].entries()) {
      await dropCsv(at, name, header, i === 1 ? records(1_500).map((row) => [row.id, row.name]) : [[`行${i}`, '']], 'utf8');
      await utimes(join(at, name), 1_000 + i, 1_000 + i);
      await pass(source, mapping);
    }
    await dropCsv(join(at, 'done'), '认领早.csv', header, [['以前', '']], 'utf8');
    await rm(join(at, 'done', '认领b.csv'));
    const { again } = opened('file-drop', { folder: at });
    const pages: Page[] = [];
    for (let cursor: string | null = null; !pages.at(-1)?.last; cursor = pages.at(-1)!.cursor) pages.push(await again!(mapping, cursor, still));
    expect(pages.map(({ rows, last }) => [rows[0]?.values.id, rows.length, last])).toEqual([
      ['以前', 1, false],
      ['行0', 1, false],
      ['k000000', 1_000, false],
      ['k001000', 500, false],
      [undefined, 0, true],
    ]);
    expect(pages.at(-1)?.notices).toEqual([{ message: 'done/认领b.csv 已不在 done 中,不能再读一遍:需要时请重新放入', unread: true }]);
    expect(await readdir(at)).toEqual(['done']);
  });

  it('is told of a file that is replaced while it is read, and reads the new one from its top', async () => {
    const at = await scratch();
    const source = opened('file-drop', { folder: at });
    await dropCsv(
      at,
      '认领.csv',
      header,
      records(1_500).map(({ id, name }) => [id, name]),
      'utf8',
    );
    const first = await source.page(mapping, null, still);
    await dropCsv(at, '认领.csv', header, [['new', 'x']], 'utf8');
    const rest = await pass(source, mapping, first.cursor);
    expect([first.rows.length, rowTexts(rest.rows)]).toEqual([1_000, ['new=x']]);
  });

  it('reads every table of text that is written by the rule as it was, whatever its separator, line ends and encoding', async () => {
    const at = await scratch();
    const letter = fc.constantFrom(...[...'甲乙𠮷鄂州abz019"\',;|\t：，'], ' ', '\n', '""');
    const cell = fc.array(letter, { maxLength: 8 }).map((letters) => letters.join(''));
    const style = fc.record({
      separator: fc.constantFrom(',', ';', '\t', '|'),
      end: fc.constantFrom('\n', '\r\n', '\r'),
      quoted: fc.boolean(),
      encoding: fc.constantFrom('utf8', 'gb18030', 'utf16le'),
      above: fc.constantFrom([], [['某某汇总表', '', '']]),
    });
    let n = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 12 }), style, async (cells, { encoding, above, ...how }) => {
        const rows = cells.map(([a, b], i) => [`k${i}`, a, b]);
        const text = byTheRule([...above, ['id', 'name', '说明文字一栏'], ...rows], how);
        const bytes = iconv.encode(`${encoding === 'gb18030' ? '' : '\ufeff'}${text}`, encoding);
        await writeFile(join(at, `认领${n++}.csv`), bytes);
        const source = opened('file-drop', { folder: at });
        const { rows: read, pages } = await pass(
          source,
          mappingOf('all', { match: '认领*.csv' }, { changedAt: null, fields: { name: 'name', more: '说明文字一栏' } }),
        );
        // A letter with as many separators in each line as the table has is told, never read as something else.
        const told = pages.flatMap(({ notices = [] }) => notices).some(({ message }) => message.includes('引号没有成对'));
        const expected = rows.map(([id, name, more]) => ({ id, name, 说明文字一栏: more }));
        if (told) expect(expected).toEqual(expect.arrayContaining(read.map(({ values }) => values)));
        else expect(read.map(({ values }) => values)).toEqual(expected);
      }),
      { numRuns: 300, seed: 20261129 },
    );
  });

  it('hands the rows of a file out twice that it gets twice, and ends', async () => {
    const { source, mapping: staging, put } = await staged('file-drop', contractStage, 'folder');
    await put(records(20));
    await put(records(20));
    expect((await pass(source, staging('all'))).rows).toHaveLength(40);
  });
});
