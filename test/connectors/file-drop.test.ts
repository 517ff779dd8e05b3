/** What a folder of files keeps beyond the contract: encodings, the order of files, unfinished and bad ones, and what a crash leaves. */
import { readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { contractStage, dropCsv } from '../../connectors/sources/file-drop/rehearsal.js';
import { mappingOf, opened, scratch, staged } from '../support/open-source.js';
import { faultOf, pass, records, rowTexts, still } from '../support/source-pass.js';

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
    expect(page).toEqual({ rows: [], cursor: '', last: true });
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

  it('hands the rows of a file out twice that it gets twice, and ends', async () => {
    const { source, mapping: staging, put } = await staged('file-drop', contractStage, 'folder');
    await put(records(20));
    await put(records(20));
    expect((await pass(source, staging('all'))).rows).toHaveLength(40);
  });
});
