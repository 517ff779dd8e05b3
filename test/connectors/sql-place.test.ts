/** Where a database is followed to: what is read back for late commits, when a place comes to rest, counters, rows without a moment, sweeps. */
import { join } from 'node:path';
import iconv from 'iconv-lite';
import Libsql from 'libsql';
import { createConnection } from 'mysql2/promise';
import { describe, expect, it } from 'vitest';
import type { KindMapping, Source } from '../../connectors/contract.js';
import type { FollowMode } from '../../connectors/contract-stage.js';
import { sortedLayout, sortsAsText } from '../../connectors/sources/sql/layout.js';
import { orderOf } from '../../connectors/sources/sql/order.js';
import { contractStage } from '../../connectors/sources/sql/rehearsal.js';
import { databaseServer, mappingOf, opened, scratch, staged } from '../support/open-source.js';
import { ids, NOW, pass, still, zone } from '../support/source-pass.js';

const MINUTE = 60_000;
const formats = { changedAt: 'yyyy-MM-dd HH:mm:ss' };
const of = (mode: FollowMode, more: Partial<KindMapping> = {}) => mappingOf(mode, { from: 't' }, { formats, ...more });

interface Trial {
  readonly source: Source;
  run(...statements: string[]): Promise<void>;
  wait(minutes: number): void;
  /** A pass from where the last one ended. */
  read(mapping: KindMapping): Promise<string[]>;
  cursor: string | null;
}

function trial(settings: unknown, run: Trial['run']): Trial {
  let now = NOW;
  const source = opened('sql', settings, '/', { clock: { now: () => now, sleep: async () => undefined } });
  return {
    source,
    run,
    cursor: null,
    wait: (minutes) => void (now += minutes * MINUTE),
    async read(mapping) {
      const { rows, cursor } = await pass(source, mapping, this.cursor);
      this.cursor = cursor;
      return ids(rows);
    },
  };
}

const engines: [string, () => Promise<Trial>][] = [
  [
    'SQLite',
    async () => {
      const file = join(await scratch(), 's.db');
      return trial({ url: `sqlite:${file}` }, async (...statements) => {
        const db = new Libsql(file);
        for (const statement of statements) db.exec(statement);
        db.close();
      });
    },
  ],
  ...(databaseServer === null ? [] : [['MariaDB', mariadb] as [string, () => Promise<Trial>]]),
];

async function mariadb(settings: Record<string, unknown> = {}): Promise<Trial> {
  const { url } = (await staged('sql', contractStage, 'MariaDB')).settings as { url: string };
  return trial({ url, ...settings }, async (...statements) => {
    const connection = await createConnection({ uri: url.replace('mariadb:', 'mysql:'), charset: 'utf8mb4' });
    for (const statement of statements) await connection.query(statement);
    await connection.end();
  });
}

const table = (at: string) => `CREATE TABLE t (id VARCHAR(20) PRIMARY KEY, at ${at}, name VARCHAR(20))`;
const row = (id: string, at: string | number | null, name = 'n') => `INSERT INTO t VALUES ('${id}', ${at === null ? 'NULL' : `'${at}'`}, '${name}')`;

describe.each(engines)('a place on %s', (engine, make) => {
  const moment = engine === 'SQLite' ? 'TEXT' : 'DATETIME';

  it.each<FollowMode>(['since', 'feed'])('is read back to until late commits are over, then nothing is read twice (%s)', async (mode) => {
    const { run, wait, read, ...rest } = await make();
    const reading = { ...rest, read };
    await run(table(moment), ...Array.from({ length: 1_200 }, (_, i) => row(`k${1_000 + i}`, '2026-05-01 08:00:00')));
    const next = (): Promise<string[]> => reading.read(of(mode));
    expect(await next()).toHaveLength(1_200);
    await run(row('a', '2026-05-01 08:00:00'), row('b', '2026-05-01 07:51:00'), row('c', '2026-05-01 07:49:00'));
    expect(await next()).toHaveLength(1_202);
    wait(11);
    expect(await next()).toHaveLength(1_202);
    expect([await next(), await next()]).toEqual([[], []]);
    const still1 = reading.cursor;
    await next();
    expect(reading.cursor).toBe(still1);
    await run(row('d', '2026-05-01 08:00:01'));
    expect(await next()).toEqual(['d']);
  });

  it.each<FollowMode>(['since', 'feed'])('has rows without a moment in every pass, and is kept by none in the future (%s)', async (mode) => {
    const { run, wait, ...reading } = await make();
    await run(table(moment), row('m', '2026-05-01 08:00:00'), row('n', null), row('f', '2099-01-01 00:00:00'));
    const next = () => reading.read(of(mode));
    expect(await next()).toEqual(['f', 'm', 'n']);
    wait(11);
    await next();
    expect(await next()).toEqual(['f', 'n']);
    await run(...Array.from({ length: 600 }, (_, i) => row(`n${1_000 + i}`, null)), row('o', '2026-05-01 08:00:01'));
    expect(await next()).toHaveLength(603);
  });

  it.each<FollowMode>(['since', 'feed'])('follows a counter by what was seen an overlap ago (%s)', async (mode) => {
    const { run, wait, ...reading } = await make();
    await run(table('BIGINT'), ...[1, 2, 9, 10].map((n) => row(`k${n}`, n)));
    const next = () => reading.read(of(mode, { formats: {} }));
    expect(await next()).toHaveLength(4);
    // Given out before 9 and 10, committed after them.
    await run(row('k8', 8));
    expect(await next()).toContain('k8');
    wait(11);
    await next();
    await run(row('k7', 7), row('k11', 11));
    expect(await next()).toEqual(['k11']);
    await run(row('k12', 12));
    expect(await next()).toEqual(['k11', 'k12']);
    wait(11);
    for (let i = 0; i < 3; i++, wait(11)) await next();
    expect(await next()).toEqual([]);
  });

  it('does not rest on a day that has not ended', async () => {
    const { run, wait, ...reading } = await make();
    const today = engine === 'SQLite' ? '2026-06-01' : new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    await run(table(engine === 'SQLite' ? 'TEXT' : 'DATE'), row('m', today));
    const next = () => reading.read(of('since', { formats: { changedAt: 'yyyy-MM-dd' } }));
    for (let i = 0; i < 4; i++, wait(11)) await next();
    await run(row('a', today));
    expect(await next()).toContain('a');
  });

  it.each([
    [{ formats: { changedAt: 'epoch-s' } }, 1_780_000_000],
    [{ formats: {} }, 1_780_000_000],
    [{ formats: {} }, 1_780_000_000_000],
    [{ formats: {} }, 20_260_501_080_000],
  ])('reads whole numbers as moments where they are some (%o, %d)', async (more, at) => {
    const { run, wait, ...reading } = await make();
    await run(table('BIGINT'), row('m', at), row('f', String(at).replace(/^./, '9')), row('z', 0));
    const next = () => reading.read(of('since', more));
    expect(await next()).toHaveLength(3);
    await run(row('n', at + 1), row('o', 0));
    expect(await next()).toEqual(['f', 'm', 'n', 'o', 'z']);
  });

  it('goes on from the cursors that 0.1.0 wrote', async () => {
    const { run, read, ...rest } = await make();
    const reading = { ...rest, read };
    await run(table(moment), row('a', '2026-05-01 08:00:00'), row('b', '2026-05-02 08:00:00'), row('c', '2026-05-03 08:00:00'));
    reading.cursor = '{"high":"2026-05-02 08:00:00","after":null,"list":null,"lists":{},"first":false}';
    expect(await reading.read(of('since'))).toEqual(['b', 'c']);
    reading.cursor = '{"high":null,"after":["2026-05-02 08:00:00","b"],"list":null,"lists":{},"first":false}';
    expect(await reading.read(of('feed'))).toEqual(['b', 'c']);
  });

  it('sees a child whose list has words and distant moments as change times', async () => {
    const { run, wait, ...reading } = await make();
    const at = engine === 'SQLite' ? 'TEXT' : 'VARCHAR(30)';
    await run(
      table(moment),
      row('p', '2026-05-01 08:00:00'),
      row('q', '2026-05-01 08:00:00'),
      `CREATE TABLE c (cid INTEGER PRIMARY KEY, pid VARCHAR(20), at ${at}, name VARCHAR(20))`,
      "INSERT INTO c VALUES (1, 'p', '2026-05-01 08:00:00', 'x'), (2, 'p', '待补', 'y'), (3, 'p', '2099-01-01 00:00:00', 'z')",
    );
    const extra = { from: 'c', parentKey: 'pid', key: 'cid', changedAt: 'at' };
    const kind = (layout: Partial<KindMapping>) => of('since', { children: { units: { ...layout, fields: { n: 'name' }, values: {}, extra } } });
    for (let i = 0; i < 3; i++, wait(11)) await reading.read(kind({ formats }));
    await run("INSERT INTO c VALUES (4, 'q', '2026-05-01 08:00:01', 'new')");
    expect(await reading.read(kind({ formats }))).toContain('q');
    await run("UPDATE c SET at = NULL, name = 'changed' WHERE cid = 4");
    expect(await reading.read(kind({ formats }))).toContain('q');
    // A text without a layout: all parents are read, and it is said.
    const { rows, pages } = await pass(reading.source, kind({}), null);
    expect(ids(rows)).toEqual(['p', 'q']);
    expect(pages[0]?.notices).toMatchObject([{ message: expect.stringContaining('变更时间列 at 是文本'), unread: false }]);
  });

  it('sweeps composite keys, and hands over their rows', async () => {
    const { run, source } = await make();
    await run(
      'CREATE TABLE t (a INTEGER, b VARCHAR(20), at VARCHAR(30), name VARCHAR(20), PRIMARY KEY (a, b))',
      ...Array.from({ length: 300 }, (_, i) => `INSERT INTO t VALUES (${i % 7}, 'b''${i}', '2026-05-01', 'n${i}')`),
    );
    const mapping = of('all', { key: ['a', 'b'] });
    const { rows } = await source.keys!(mapping, null, still);
    expect(rows).toHaveLength(300);
    const found = await source.rows!(
      mapping,
      rows.slice(0, 200).map(({ values }) => values),
      still,
    );
    expect(found.map(({ values }) => [values.a, values.b])).toEqual(
      expect.arrayContaining(rows.slice(0, 200).map(({ values }) => [values.a, values.b])),
    );
    expect(found).toHaveLength(200);
  });
});

describe.skipIf(databaseServer === null)('a sweep on MariaDB', () => {
  it.each([
    ['DECIMAL(30,10)', '12345678901234567890 + seq / 1000'],
    ['BINARY(16)', 'UNHEX(MD5(seq))'],
    ['BIGINT UNSIGNED', '18446744073709550000 + seq'],
    ['INT(8) ZEROFILL', 'seq'],
    ['UUID', "CONCAT('c4ca4238-a0b9-2382-0dcc-', LPAD(seq * 7919 % 100003, 12, '0'))"],
    ['DATETIME(6)', "'2026-06-01' + INTERVAL seq MICROSECOND"],
    ['BIT(16)', 'seq'],
  ])('finds the rows of keys of type %s again', async (type, value) => {
    const { run, source } = await mariadb();
    await run(
      `CREATE TABLE t (id ${type} PRIMARY KEY, at DATETIME, name VARCHAR(9))`,
      `INSERT INTO t SELECT ${value}, '2026-05-01', seq FROM seq_1_to_600`,
    );
    const { rows } = await source.keys!(of('all'), null, still);
    expect(rows).toHaveLength(600);
    const found = await source.rows!(
      of('all'),
      rows.map(({ values }) => values),
      still,
    );
    expect(ids(found)).toEqual(rows.map(({ values }) => String(values.id)).sort());
  });

  it('finds GBK inside latin1 again', async () => {
    const { run, source } = await mariadb({ textEncoding: 'gbk' });
    const hex = (text: string) => `x'${iconv.encode(text, 'gb18030').toString('hex')}'`;
    await run('CREATE TABLE t (id VARCHAR(40) CHARACTER SET latin1 PRIMARY KEY, at DATETIME, name VARCHAR(9))');
    for (const key of ['鄂州', '镕', 'A1', '€号']) await run(`INSERT INTO t VALUES (${hex(key)}, '2026-05-01', 'n')`);
    const { rows } = await source.keys!(of('all'), null, still);
    const found = await source.rows!(
      of('all'),
      rows.map(({ values }) => values),
      still,
    );
    expect(ids(found)).toEqual(['鄂州', '镕', 'A1', '€号'].sort());
  });
});

describe.skipIf(databaseServer === null)('children on MariaDB', () => {
  const kind = of('all', { children: { units: { fields: { n: 'name' }, values: {}, extra: { from: 'c', parentKey: 'pid', key: 'cid' } } } });
  const lists = async ({ source }: Trial) => {
    const { rows, pages } = await pass(source, kind);
    const units = rows.map(({ values, children }) => `${String(values.id)}:${children?.units?.map(({ name }) => String(name)).join()}`);
    return { units: units.filter((text) => !text.endsWith(':')), notices: pages.flatMap(({ notices = [] }) => notices) };
  };
  const prepared = async (parent: string, child: string, ...statements: string[]) => {
    const reading = await mariadb();
    await reading.run(
      `CREATE TABLE t (id ${parent} PRIMARY KEY, at DATETIME, name VARCHAR(9))`,
      `CREATE TABLE c (cid INTEGER PRIMARY KEY, pid ${child}, name VARCHAR(9), KEY (pid))`,
      ...statements,
    );
    return reading;
  };

  it.each([
    ['BINARY(16)', 'BINARY(16)', 'UNHEX(MD5(7))', 'UNHEX(MD5(7))'],
    ['BIGINT', 'VARCHAR(20)', '9007199254740993', "'9007199254740993'"],
    ['VARCHAR(20)', 'BIGINT', "'9007199254740993'", '9007199254740993'],
    ['DECIMAL(20,0)', 'DECIMAL(20,0)', '9007199254740993', '9007199254740993'],
    ['INT(8) ZEROFILL', 'INT', '42', '42'],
    ['INT', 'INT(8) ZEROFILL', '42', '42'],
    ['INT', 'BIT(16)', '42', '42'],
    ['INT', "ENUM('41','42')", '42', "'42'"],
    ['DATETIME(3)', 'DATETIME(3)', "'2026-06-01 08:00:00.001'", "'2026-06-01 08:00:00.001'"],
    ['VARCHAR(20) CHARACTER SET gbk', 'VARCHAR(20) COLLATE utf8mb4_bin', "'鄂'", "'鄂'"],
    ['VARCHAR(20) COLLATE utf8mb4_unicode_ci', 'VARCHAR(20) COLLATE utf8mb4_general_ci', "'É'", "'e'"],
  ])('of a parent keyed by %s are found by %s', async (parent, child, key, reference) => {
    const near = /^DATE/.test(parent)
      ? "'2026-06-01'"
      : parent === 'VARCHAR(20)'
        ? "'9007199254740992'"
        : /16|gbk|unicode/.test(parent)
          ? "'z'"
          : '9007199254740992';
    const values = /^INT/.test(parent) ? `(41, NULL, 'n'), (${key}, NULL, 'n')` : `(${near}, NULL, 'n'), (${key}, NULL, 'n')`;
    const { units } = await lists(await prepared(parent, child, `INSERT INTO t VALUES ${values}`, `INSERT INTO c VALUES (1, ${reference}, 'x')`));
    expect(units).toHaveLength(1);
    expect(units[0]).toMatch(/:x$/);
    expect(units[0]).not.toMatch(/992:/);
  });

  it.each([0, 100])(
    'of three parents that are equal to it, the one written the same has the child, and one of two others (%d between)',
    async (between) => {
      const { units } = await lists(
        await prepared(
          'VARCHAR(20) COLLATE utf8mb4_nopad_bin',
          'VARCHAR(20) COLLATE utf8mb4_general_ci',
          "INSERT INTO t VALUES ('A', NULL, 'n'), ('a', NULL, 'n'), ('Á', NULL, 'n'), ('z', NULL, 'n'), ('Z', NULL, 'n')",
          `INSERT INTO t SELECT CONCAT('X', LPAD(seq, 4, '0')), NULL, 'n' FROM seq_1_to_200 WHERE seq <= ${between}`,
          "INSERT INTO c VALUES (1, 'a', 'x'), (2, 'ž', 'y')",
        ),
      );
      expect(units).toEqual(['Z:y', 'a:x']);
    },
  );

  it.each([1, 700])('that fit two parents go to the one written the same, and that is told (%d parents between)', async (between) => {
    const { units, notices } = await lists(
      await prepared(
        'VARCHAR(20) COLLATE utf8mb4_nopad_bin',
        'VARCHAR(20) COLLATE utf8mb4_general_ci',
        "INSERT INTO t VALUES ('A', NULL, 'n'), ('a', NULL, 'n')",
        `INSERT INTO t SELECT CONCAT('B', seq), NULL, 'n' FROM seq_1_to_${between}`,
        "INSERT INTO c VALUES (1, 'a', 'x'), (2, 'A', 'y'), (3, 'b1', 'z')",
      ),
    );
    expect(units).toEqual(['A:y', 'B1:z', 'a:x']);
    expect(notices.length).toBeGreaterThan(0);
    expect(notices[0]?.message).toContain('子表 units 有');
  });
});

describe('a layout', () => {
  it.each([
    ['yyyy-MM-dd HH:mm:ss', true],
    ['yyyyMMddHHmmss', true],
    ['yyyy年MM月dd日', true],
    ["yyyy-MM-dd'T'HH:mm:ss.SSS", true],
    ['epoch-s', true],
    ['yyyy/M/d', false],
    ['dd/MM/yyyy', false],
    ['yyyy-MM', false],
    ['yy-MM-dd', false],
    ['yyyy-MM-dd HH:mm:ss ZZ', false],
    ["yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", true],
    ['yyyy-MM-ddTHH:mm:ssZ', false],
  ])('%s sorts as time: %s', (layout, sorts) => {
    expect(sortsAsText(layout)).toBe(sorts);
  });

  it.each([
    ['yyyy-MM-dd HH:mm:ss', '2026-01-01 00:05:00', '2025-12-31 23:55:00'],
    ['yyyyMMddHHmmss', '20260101000500', '20251231235500'],
    ['yyyy年MM月dd日', '2026年01月01日', '2025年12月31日'],
    ['epoch-s', '1767225600', '1767225000'],
    ['epoch-ms', '1767225600000', '1767225000000'],
  ])('%s takes ten minutes off in its own spelling', (layout, text, result) => {
    const { earlier, read, write } = sortedLayout(layout)!;
    expect(earlier(text, 10 * MINUTE)).toBe(result);
    expect(write(read(text, zone)!, zone)).toBe(text);
  });

  it('reads a moment to the second whatever its fraction, and none of words', () => {
    const order = orderOf({ kind: 'moment' }, undefined, zone, null);
    if (order.kind !== 'moments') throw new Error('no moments');
    expect(order.moment('2026-01-01 08:00:00.999999')).toBe(Date.UTC(2026, 0, 1));
    expect([order.moment('0000-00-00 00:00:00'), order.moment('待补'), order.moment(null)]).toEqual([null, null, null]);
  });
});
