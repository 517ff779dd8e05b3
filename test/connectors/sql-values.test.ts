/** What a database source keeps of raw values: cursors as the database spells them, the source's zone, queries, integers, GBK in latin1. */
import { join } from 'node:path';
import iconv from 'iconv-lite';
import Libsql from 'libsql';
import { createConnection } from 'mysql2/promise';
import { describe, expect, it } from 'vitest';
import type { KindMapping, Source } from '../../connectors/contract.js';
import { fromLatin1 } from '../../connectors/sources/sql/gbk.js';
import type { FollowMode } from '../../connectors/contract-stage.js';
import { contractStage } from '../../connectors/sources/sql/rehearsal.js';
import { databaseServer, mappingOf, opened, scratch, staged, types } from '../support/open-source.js';
import { faultOf, ids, pass, rowTexts, still } from '../support/source-pass.js';

type Run = (...statements: string[]) => Promise<void>;
interface Base {
  readonly run: Run;
  open(settings?: Record<string, unknown>): Source;
}

const engines: [string, () => Promise<Base>][] = [
  [
    'SQLite',
    async () => {
      const file = join(await scratch(), 's.db');
      const run: Run = async (...statements) => {
        const db = new Libsql(file);
        for (const statement of statements) db.exec(statement);
        db.close();
      };
      return { run, open: (settings) => opened('sql', { url: `sqlite:${file}`, ...settings }) };
    },
  ],
  ...(databaseServer !== null ? [['MariaDB', mariadb] as [string, () => Promise<Base>]] : []),
];

async function mariadb(): Promise<Base> {
  const { url } = (await staged('sql', contractStage, 'MariaDB')).settings as { url: string };
  const run: Run = async (...statements) => {
    const connection = await createConnection({ uri: url.replace('mariadb:', 'mysql:'), charset: 'utf8mb4' });
    for (const statement of statements) await connection.query(statement);
    await connection.end();
  };
  return { run, open: (settings) => opened('sql', { url, ...settings }) };
}

const mapping = (mode: FollowMode, extra: Record<string, unknown>, more: Partial<KindMapping> = {}) =>
  mappingOf(mode, extra, { formats: { changedAt: 'yyyy-MM-dd HH:mm:ss' }, ...more });
const rows = (count: number, row: (i: number) => string) => Array.from({ length: count }, (_, i) => `(${row(i)})`).join(', ');

describe.each(engines)('a source on %s', (_, make) => {
  describe.each<FollowMode>(['feed', 'since', 'all'])('read by a query, followed by %s', (mode) => {
    it('hands out each row once by keyset, also where many changed in one moment', async () => {
      const { run, open } = await make();
      await run(
        'CREATE TABLE a (id INTEGER PRIMARY KEY, at VARCHAR(30), del INTEGER)',
        `INSERT INTO a VALUES ${rows(1_700, (i) => `${i}, '2026-01-01 00:00:0${i % 2}', ${i % 10 === 9 ? 1 : 0}`)}`,
      );
      const query = "SELECT id, at, 'n' AS name FROM a WHERE del = 0 -- 只取有效的\n;";
      const read = await pass(open(), mapping(mode, { query }));
      expect(new Set(ids(read.rows)).size).toBe(1_530);
      expect(read.rows).toHaveLength(1_530);
      expect(read.rows[0]?.place).toMatch(/^查询 键 \d+$/);
      await run("UPDATE a SET at = '2026-02-01 00:00:00' WHERE id = 3");
      expect(ids((await pass(open(), mapping(mode, { query }), read.cursor)).rows)).toContain('3');
    });
  });

  it('has its lists of children by a query too', async () => {
    const { run, open } = await make();
    await run(
      'CREATE TABLE p (id INTEGER PRIMARY KEY, at VARCHAR(30), name VARCHAR(9))',
      "INSERT INTO p VALUES (1, '2026-01-01', 'a'), (2, '2026-01-02', 'b')",
      'CREATE TABLE c (cid INTEGER PRIMARY KEY, pid INTEGER, unit VARCHAR(9), at VARCHAR(30))',
      "INSERT INTO c VALUES (1, 1, 'x', '2026-01-01'), (2, 1, 'y', '2026-01-01'), (3, 2, 'gone', '2026-01-01')",
    );
    const extra = { query: "SELECT cid, pid, unit, at FROM c WHERE unit <> 'gone'", parentKey: 'pid', key: 'cid', changedAt: 'at' };
    const kind = mapping('since', { from: 'p' }, { children: { units: { fields: { n: 'unit' }, values: {}, extra } } });
    const read = await pass(open(), kind);
    expect(read.rows.map(({ children }) => children?.units?.map(({ unit }) => unit))).toEqual([['x', 'y'], []]);
  });

  it('keeps whole keys beyond 2^53 apart, and hands them over as text', async () => {
    const { run, open } = await make();
    await run(
      'CREATE TABLE big (id BIGINT PRIMARY KEY, at VARCHAR(30), name VARCHAR(9))',
      `INSERT INTO big VALUES ${rows(1_200, (i) => `${9_007_199_254_740_993n + BigInt(i)}, '2026-01-01', 'n'`)}`,
    );
    const computed = 'SELECT id + 0 AS id, at, name FROM big';
    for (const [mode, extra] of [
      ['feed', { from: 'big' }],
      ['all', { from: 'big' }],
      ['feed', { query: computed }],
      ['all', { query: computed }],
    ] as const) {
      const { rows: read, pages } = await pass(open(), mapping(mode, extra));
      // As text, some servers would compare it as a floating-point number.
      expect(pages[0]?.cursor).toContain('{"int":"9007199254741492"}');
      expect(ids(read)).toEqual(Array.from({ length: 1_200 }, (_, i) => String(9_007_199_254_740_993n + BigInt(i))));
    }
  });

  it('says which statement is wrong without running a second one', async () => {
    const { run, open } = await make();
    await run('CREATE TABLE t (id INTEGER PRIMARY KEY, at VARCHAR(30), name VARCHAR(9))');
    expect((await faultOf(open().page(mapping('all', { query: 'SELECT id FROM t' }), null, still))).code).toBe('SOURCE_MALFORMED');
    const checked = (query: string) => types.get('sql')!.mapping.safeParse({ query }).success;
    expect(['SELECT 1', 'with x as (select 1) select * from x;', 'SELECT 1; DROP TABLE t', 'DELETE FROM t'].map(checked)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(types.get('sql')!.mapping.safeParse({ from: 't', query: 'SELECT 1' }).success).toBe(false);
  });
});

describe.skipIf(databaseServer === null)('a source on MariaDB, as it spells its moments', () => {
  it.each(['DATETIME(6)', 'TIMESTAMP(6)', 'DATETIME'])('goes on from a cursor in %s without losing or repeating a microsecond', async (type) => {
    const { run, open } = await mariadb();
    await run(`CREATE TABLE t (id INTEGER PRIMARY KEY, at ${type} NOT NULL, name VARCHAR(9), KEY (at, id))`);
    // All within one millisecond, and against the order of the keys.
    const micro = (i: number) => `${i}, '2026-01-01 08:00:00.123${999 - Math.floor(i / 2)}', 'n'`;
    await run("SET time_zone = '+08:00'", `INSERT INTO t VALUES ${rows(1_200, micro)}`);
    const read = await pass(open(), mapping('feed', { from: 't' }));
    expect(read.rows).toHaveLength(1_200);
    expect(new Set(ids(read.rows)).size).toBe(1_200);
    const last = type === 'DATETIME' ? '2026-01-01 08:00:00' : '2026-01-01 08:00:00.123999';
    expect(JSON.parse(read.cursor).rows.high[0]).toBe(last);
  });

  it('returns a TIMESTAMP in the zone of the source, whatever the server’s own', async () => {
    const { run, open } = await mariadb();
    await run('CREATE TABLE t (id INTEGER PRIMARY KEY, at TIMESTAMP(3) NOT NULL, name VARCHAR(9))');
    await run("SET time_zone = '+00:00'", "INSERT INTO t VALUES (1, '2026-01-01 00:00:00.000', 'n')");
    const source = open();
    const first = await pass(source, mapping('since', { from: 't' }));
    expect(first.rows[0]?.values.at).toBe('2026-01-01 08:00:00.000');
    // Ten minutes of overlap, in the same zone.
    await run("SET time_zone = '+00:00'", "INSERT INTO t VALUES (2, '2025-12-31 23:51:00.000', 'in'), (3, '2025-12-31 23:49:00.000', 'out')");
    expect(ids((await pass(source, mapping('since', { from: 't' }), first.cursor)).rows)).toEqual(['1', '2']);
  });
});

describe.skipIf(databaseServer === null)('GBK inside a latin1 table', () => {
  // Every byte that a latin1 column may show as something else is the second of some character.
  const everyByte = iconv.decode(Buffer.from(Array.from({ length: 32 }, (_, i) => [0xb0, 0x80 + i]).flat()), 'gb18030');
  const texts = ['鄂州市市场监督管理局', '𠮷', '中文 and ASCII', 'plain', '镕', everyByte];
  const hex = (text: string) => `x'${iconv.encode(text, 'gb18030').toString('hex')}'`;
  const legacy = async () => {
    const base = await mariadb();
    await base.run(
      'CREATE TABLE t (id VARCHAR(40) CHARACTER SET latin1 PRIMARY KEY, at DATETIME, name VARCHAR(100) CHARACTER SET latin1, note VARCHAR(60) CHARACTER SET utf8mb4)',
      `INSERT INTO t VALUES ${texts.map((text, i) => `(${hex(`键${i}`)}, '2026-01-01', ${hex(text)}, '注${i}')`).join(', ')}`,
      `INSERT INTO t SELECT CONCAT(${hex('更')}, seq), '2026-01-02', ${hex('甲')}, 'n' FROM seq_1_to_1100`,
    );
    return base;
  };

  it('is read for the whole source, keys included, and other columns are left alone', async () => {
    const { open } = await legacy();
    const { rows } = await pass(open({ textEncoding: 'gbk' }), mapping('feed', { from: 't' }, { fields: { name: 'name', note: 'note' } }));
    expect(rows.slice(0, 6).map(({ values }) => [values.id, values.name, values.note])).toEqual(texts.map((text, i) => [`键${i}`, text, `注${i}`]));
    expect(new Set(ids(rows)).size).toBe(1_106);
  });

  it('is read for the columns that are named', async () => {
    const { open } = await legacy();
    const { rows } = await pass(open(), mapping('all', { from: 't', gbk: ['name', 'id'] }));
    expect(rowTexts(rows).filter((text) => text.startsWith('键'))).toEqual(texts.map((text, i) => `键${i}=${text}`));
    const raw = await pass(open(), mapping('all', { from: 't' }));
    expect(rowTexts(raw.rows)).not.toContain(`键0=${texts[0]}`);
  });

  it('loses only the half of a character that the column cut off', () => {
    const truncated = iconv.encode('鄂州市', 'gb18030').subarray(0, 5);
    expect(fromLatin1(iconv.decode(truncated, 'win1252'))).toBe('鄂州');
    expect(fromLatin1('鄂州')).toBe('鄂州');
  });

  it('is refused for SQLite, which has no latin1', () => {
    const { settings } = types.get('sql')!;
    expect([
      settings.safeParse({ url: 'sqlite:x', textEncoding: 'gbk' }).success,
      settings.safeParse({ url: 'mysql://h/x', textEncoding: 'gbk' }).success,
    ]).toEqual([false, true]);
  });
});
