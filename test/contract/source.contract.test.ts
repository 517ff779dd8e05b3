/** What every source keeps, run over every type found in connectors/sources, against a small real server, database or folder. */
import { readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { createConnection } from 'mysql2/promise';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { type Http, openHttp } from '../../connectors/http.js';
import { readJson } from '../../connectors/json/read-json.js';
import { dropCsv } from '../../connectors/sources/file-drop/rehearsal.js';
import { openRestRehearsal, type RestEntry } from '../../connectors/sources/rest/rehearsal.js';
import { earlier } from '../../connectors/sources/sql/raw-time.js';
import { writeSqlRehearsal } from '../../connectors/sources/sql/rehearsal.js';
import { freePort } from '../support/mariadb.js';
import {
  closers,
  entries,
  faultOf,
  hasMariadb,
  ids,
  mappingOf,
  type Mode,
  NOW,
  opened,
  pass,
  scratch,
  seen,
  type Stage,
  staged,
  stages,
  stamp,
  still,
  types,
  zone,
} from '../support/source-stages.js';

describe.each([...types])('the source type %s', (name, type) => {
  it('carries the name of its folder and refuses unknown settings', () => {
    expect(type.name).toBe(name);
    expect(type.settings.safeParse({ nonsense: 1 }).success).toBe(false);
    expect(type.mapping.safeParse({ nonsense: 1 }).success).toBe(false);
  });
});

describe.each(staged)('%s, followed by %s', (name, mode) => {
  it.each([0, 1, 500, 1_000, 2_345])('hands out each of %i rows once', async (count) => {
    const stage = await stages[name]!();
    if (count) await stage.put(entries(count));
    expect(ids((await pass(stage.source, stage.mapping(mode))).rows)).toEqual(entries(count).map(({ id }) => id));
  });

  it('sees an update to an old row in the next pass', async () => {
    const stage = await stages[name]!();
    await stage.put(entries(700));
    const first = await pass(stage.source, stage.mapping(mode));
    await stage.put([
      { id: 'k000003', at: stamp(5_000), name: '改过' },
      { id: 'zz', at: stamp(5_001), name: '新增' },
    ]);
    const second = await pass(stage.source, stage.mapping(mode), first.cursor);
    expect(seen(second.rows)).toEqual(expect.arrayContaining(['k000003=改过', 'zz=新增']));
    await stage.put([{ id: 'k000003', at: stamp(5_002), name: '又改' }]);
    expect(seen((await pass(stage.source, stage.mapping(mode), second.cursor)).rows)).toContain('k000003=又改');
  });

  it('gives the same page for the same cursor', async () => {
    const stage = await stages[name]!();
    await stage.put(entries(2_345));
    const first = await stage.source.page(stage.mapping(mode), null, still);
    expect(await stage.source.page(stage.mapping(mode), null, still)).toEqual(first);
    const second = await stage.source.page(stage.mapping(mode), first.cursor, still);
    expect(await stage.source.page(stage.mapping(mode), first.cursor, still)).toEqual(second);
    expect(second.rows.length).toBeGreaterThan(0);
  });

  it('answers every fault with an error of the catalogue and no page', async () => {
    for (const fault of Object.keys((await stages[name]!()).faults)) {
      const stage = await stages[name]!();
      const { code, modes, begin } = stage.faults[fault]!;
      if (modes && !modes.includes(mode)) continue;
      if (name !== 'file-drop') await stage.put(entries(700));
      await begin();
      expect([fault, (await faultOf(pass(stage.source, stage.mapping(mode)))).code]).toEqual([fault, code]);
    }
  });

  it('hands out nothing once nobody waits', async () => {
    const stage = await stages[name]!();
    await stage.put(entries(3));
    expect((await faultOf(stage.source.page(stage.mapping(mode), null, AbortSignal.abort()))).code).toBe('SOURCE_UNAVAILABLE');
  });
});

const children = (stage: Stage, rows: Record<string, string | number | null>[]) =>
  writeSqlRehearsal(stage.url!, {
    c: { columns: { cid: 'integer', pid: 'text', cat: 'text', unit: 'text' }, primaryKey: 'cid', indexed: ['pid', 'cat'], rows },
  });

describe.each(staged.filter(([name, mode]) => name.startsWith('sql') && mode !== 'all'))('the lists of %s, followed by %s', (name, mode) => {
  const child = { fields: { unitName: 'unit' }, values: {}, extra: { from: 'c', parentKey: 'pid', key: 'cid', changedAt: 'cat' } };
  it('come with their parents, and a child that changes alone brings its parent again', async () => {
    const stage = await stages[name]!();
    await stage.put(entries(700));
    const mapping = { ...stage.mapping(mode), children: { participants: child } };
    const rows = [0, 1, 2].map((i) => ({ cid: i, pid: 'k000002', cat: stamp(i), unit: `单位${i}` }));
    await children(stage, rows);
    const first = await pass(stage.source, mapping);
    expect(first.rows).toHaveLength(700);
    expect(first.rows.find(({ values }) => values.id === 'k000002')?.children?.participants?.map(({ unit }) => unit)).toEqual([
      '单位0',
      '单位1',
      '单位2',
    ]);
    expect(first.rows.find(({ values }) => values.id === 'k000003')?.children?.participants).toEqual([]);
    await children(stage, [{ cid: 1, pid: 'k000002', cat: stamp(9_000), unit: '改名' }]);
    const second = await pass(stage.source, mapping, first.cursor);
    const parent = second.rows.find(({ values }) => values.id === 'k000002');
    expect(parent?.children?.participants?.map(({ unit }) => unit)).toEqual(['单位0', '改名', '单位2']);
  });
});

describe('a database source', () => {
  const url = async () => `sqlite:${join(await scratch(), 's.db')}`;
  const plain = (mode: Mode) => mappingOf(mode, { from: 't' });

  it('finds a row that was committed late, within the overlap', async () => {
    const stage = await stages.sql!();
    await stage.put(entries(30));
    const first = await pass(stage.source, stage.mapping('since'));
    await stage.put([
      { id: 'late', at: stamp(0), name: '迟到' },
      { id: 'later', at: '2025-12-31 23:00:00', name: '太迟' },
    ]);
    const second = ids((await pass(stage.source, stage.mapping('since'), first.cursor)).rows);
    expect(second).toContain('late');
    expect(second).not.toContain('later');
  });

  it('is not blinded by a row dated in the future', async () => {
    const stage = await stages.sql!();
    await stage.put([{ id: 'future', at: '2099-01-01 00:00:00', name: '将来' }]);
    const first = await pass(stage.source, stage.mapping('since'));
    await stage.put([{ id: 'today', at: '2026-06-01 08:30:00', name: '今天' }]);
    expect(ids((await pass(stage.source, stage.mapping('since'), first.cursor)).rows)).toContain('today');
  });

  it('hands over a row without a change time, and an integer beyond 2^53 as text', async () => {
    const at = await url();
    await writeSqlRehearsal(at, {
      t: { columns: { id: 'integer', at: 'text', name: 'text' }, primaryKey: 'id', rows: [{ id: 1, at: null, name: '甲' }] },
    });
    const { default: Libsql } = await import('libsql');
    const db = new Libsql(at.slice(7));
    db.exec("INSERT INTO t VALUES (9007199254740993, '2026-01-01 00:00:00', '乙')");
    db.close();
    for (const mode of ['feed', 'since', 'all'] as const)
      expect(ids((await pass(opened('sql', { url: at }, '/'), plain(mode))).rows)).toEqual(['1', '9007199254740993']);
  });

  it('tells on its first page how many rows a pass will bring', async () => {
    const stage = await stages.sql!();
    await stage.put(entries(1_200));
    const { pages } = await pass(stage.source, stage.mapping('all'));
    expect(pages.map(({ total }) => total)).toEqual([1_200, undefined, undefined]);
  });

  it('says that a missing file is missing instead of making an empty one', async () => {
    expect((await faultOf(opened('sql', { url: await url() }, '/').page(plain('all'), null, still))).code).toBe('SOURCE_UNAVAILABLE');
  });

  it('says that a server is not there', async () => {
    const source = opened('sql', { url: `mysql://u:p@127.0.0.1:${await freePort()}/x` }, '/');
    expect((await faultOf(source.page(plain('all'), null, still))).code).toBe('SOURCE_UNAVAILABLE');
  });

  it.skipIf(!hasMariadb)('loses no row whose key the collation takes for equal, and is refused with a wrong password', async () => {
    const stage = await stages['sql on MariaDB']!();
    const connection = await createConnection({ uri: stage.url!.replace('mariadb:', 'mysql:'), charset: 'utf8mb4' });
    await connection.query('CREATE TABLE loose (id VARCHAR(20), at VARCHAR(30), name VARCHAR(30)) COLLATE utf8mb4_unicode_ci');
    const rows = Array.from({ length: 499 }, (_, i) => [`a${String(i).padStart(4, '0')}`, stamp(0), 'n']);
    await connection.query('INSERT INTO loose VALUES ?', [
      [...rows, ['b𠮷', stamp(0), 'n'], ['b𠀋', stamp(0), 'n'], ['B𠮷', stamp(0), 'n'], ['c', stamp(0), 'n']],
    ]);
    await connection.end();
    for (const mode of ['feed', 'all'] as const) expect((await pass(stage.source, mappingOf(mode, { from: 'loose' }))).rows).toHaveLength(503);
    const wrong = opened('sql', { url: stage.url!.replace('//root', '//root:wrong') }, '/');
    expect((await faultOf(wrong.page(plain('all'), null, still))).code).toBe('SOURCE_REFUSED');
  });

  it.each([
    ['2026-01-01 00:05:00', '2025-12-31 23:55:00'],
    ['2026-01-01T00:05:00.1200Z', '2025-12-31T23:55:00.1200Z'],
    ['2026-01-01', '2025-12-31'],
    ['20260101000500', '20251231235500'],
    ['1767225600000', '1767225000000'],
    ['v42', 'v42'],
    [null, null],
  ])('takes ten minutes off %s in its own spelling', (text, result) => {
    expect(earlier(text, 600_000)).toBe(result);
  });
});

describe('a REST source', () => {
  it('asks again from before the highest change, whatever the order of a page', async () => {
    const asked: string[] = [];
    const rows: RestEntry[] = entries(5).map(({ id, at }) => ({ id, updatedAt: at }));
    const rehearsal = await openRestRehearsal({ token: 'x', lists: { claims: () => rows } });
    closers.push(() => rehearsal.close());
    rehearsal.mood('outOfOrder');
    const http = openHttp();
    closers.push(() => http.close());
    const spy: Http = {
      ...http,
      call: (call) => {
        asked.push(call.url);
        return http.call(call);
      },
    };
    const source = types
      .get('rest')!
      .open(
        { baseUrl: rehearsal.url, headers: { authorization: 'Bearer x' } },
        { name: 'r', clock: { now: () => NOW, sleep: async () => undefined }, log: pino({ level: 'silent' }), http: spy, folder: '/', zone },
      );
    const mapping = mappingOf(
      'since',
      { path: 'claims', items: 'data.list', next: 'data.next', after: 'cursor' },
      { changedAt: 'updatedAt' },
      'updatedFrom',
    );
    const begins: (string | null)[] = [];
    for (let cursor: string | null = null, i = 0; i < 3; i++) {
      asked.length = 0;
      const { cursor: next, rows: read } = await pass(source, mapping, cursor);
      begins.push(new URL(asked[0]!).searchParams.get('updatedFrom'));
      expect(read).toHaveLength(5);
      cursor = next;
    }
    // What took two answers is asked for once more. The last change is 00:01 in Shanghai; ten minutes before that, in UTC.
    expect(begins).toEqual([null, null, '2025-12-31T15:51:00.000Z']);
  });

  it('is patient with a slow source, and refused without the right key', async () => {
    const rehearsal = await openRestRehearsal({ token: 'x', slowMs: 50, lists: { claims: () => [{ id: '1', updatedAt: stamp(0) }] } });
    closers.push(() => rehearsal.close());
    rehearsal.mood('slow');
    const mapping = mappingOf('all', { path: '/claims', items: 'data.list', next: 'data.next', after: 'cursor' });
    expect((await pass(opened('rest', { baseUrl: rehearsal.url, headers: { authorization: 'Bearer x' } }, '/'), mapping)).rows).toHaveLength(1);
    expect((await faultOf(opened('rest', { baseUrl: rehearsal.url }, '/').page(mapping, null, still))).code).toBe('SOURCE_REFUSED');
    await rehearsal.close();
    expect((await faultOf(opened('rest', { baseUrl: rehearsal.url }, '/').page(mapping, null, still))).code).toBe('SOURCE_UNAVAILABLE');
  });

  it('keeps its place in a feed that has nothing new', async () => {
    const stage = await stages.rest!();
    await stage.put(entries(3));
    const first = await pass(stage.source, stage.mapping('feed'));
    const second = await stage.source.page(stage.mapping('feed'), first.cursor, still);
    expect(second).toEqual({ rows: [], cursor: first.cursor, last: true });
  });

  it('reads a big integer as text and leaves text and fractions alone', () => {
    expect(readJson('{"a":9007199254740993,"b":"x 9007199254740993 \\" 1","c":0.1234567890123456,"d":-12,"e":[1234567890123456]}')).toEqual({
      a: '9007199254740993',
      b: 'x 9007199254740993 " 1',
      c: 0.1234567890123456,
      d: -12,
      e: [1234567890123456],
    });
  });
});

describe('a folder of files', () => {
  const mapping = mappingOf('all', { match: '认领*.{xlsx,csv}' }, { changedAt: null });
  const header = ['id', 'name'];

  it('reads GB18030, UTF-8 and UTF-8 with a byte order mark alike', async () => {
    const at = await scratch();
    const text = 'id,name\r\n1,鄂州𠮷\r\n';
    for (const [i, bytes] of [iconv.encode(text, 'gb18030'), Buffer.from(text), Buffer.from(`\ufeff${text}`)].entries())
      await writeFile(join(at, `认领${i}.csv`), bytes);
    expect(seen((await pass(opened('file-drop', { folder: at }, '/'), mapping)).rows)).toEqual(['1=鄂州𠮷', '1=鄂州𠮷', '1=鄂州𠮷']);
  });

  it('takes files by time, says where a row stands, and moves them to done without losing an older namesake', async () => {
    const at = await scratch();
    const source = opened('file-drop', { folder: at }, '/');
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
    expect((await readdir(join(at, 'done'))).sort()).toEqual(['认领a-20260601000000000.csv', '认领a.csv', '认领b.csv']);
    expect(await readdir(at)).toEqual(expect.arrayContaining(['done', '别的.csv']));
  });

  it('leaves unfinished files alone, and an empty folder is an empty last page', async () => {
    const at = await scratch();
    for (const name of ['认领.csv.tmp', '认领.csv.part', '.认领.csv', '~认领.csv']) await writeFile(join(at, name), 'id,name\n1,x\n');
    const page = await opened('file-drop', { folder: at }, '/').page(mappingOf('all', { match: '*' }), null, still);
    expect(page).toEqual({ rows: [], cursor: '', last: true });
    expect((await faultOf(opened('file-drop', { folder: join(at, 'gone') }, '/').page(mapping, null, still))).code).toBe('SOURCE_UNAVAILABLE');
  });

  it('reads the good files beside a bad one, then names the columns that the bad one lacks', async () => {
    const at = await scratch();
    const source = opened('file-drop', { folder: at }, '/');
    await dropCsv(at, '认领bad.csv', ['编号', 'name'], [['1', 'x']], 'utf8');
    await utimes(join(at, '认领bad.csv'), 1, 1);
    await dropCsv(at, '认领good.csv', header, [['1', 'x']], 'utf8');
    const page = await source.page(mapping, null, still);
    expect([page.rows.length, page.last]).toEqual([1, false]);
    await source.kept!(mapping, page.cursor);
    const fault = await faultOf(source.page(mapping, page.cursor, still));
    expect([fault.code, fault.message]).toEqual(['SOURCE_MALFORMED', expect.stringContaining('认领bad.csv 缺少列:id')]);
    expect((await readdir(at)).sort()).toEqual(['done', '认领bad.csv']);
  });

  it('goes on in the middle of a file after a restart', async () => {
    const at = await scratch();
    await dropCsv(
      at,
      '认领.csv',
      header,
      entries(2_500).map(({ id, name }) => [id, name]),
      'gb18030',
    );
    const first = await opened('file-drop', { folder: at }, '/').page(mapping, null, still);
    const second = await opened('file-drop', { folder: at }, '/').page(mapping, first.cursor, still);
    expect(second.rows[0]).toMatchObject({ values: { id: 'k001000' }, place: '认领.csv 第 1002 行' });
  });

  it('reads a file again that a crash left in its place, and moves it then', async () => {
    const at = await scratch();
    await dropCsv(at, '认领.csv', header, [['1', 'x']], 'utf8');
    const before = opened('file-drop', { folder: at }, '/');
    const { cursor } = await before.page(mapping, null, still);
    expect((await before.page(mapping, cursor, still)).rows).toEqual([]);
    expect((await pass(opened('file-drop', { folder: at }, '/'), mapping, cursor)).rows).toHaveLength(1);
    expect(await readdir(at)).toEqual(['done']);
  });
});
