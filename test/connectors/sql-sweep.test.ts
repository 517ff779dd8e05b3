/** What a sweep of a database asks for, and what it gets: rows by keys of every type, and of each key what tells a withdrawn row. */
import { join } from 'node:path';
import Libsql from 'libsql';
import { createConnection } from 'mysql2/promise';
import { describe, expect, it } from 'vitest';
import { contractStage } from '../../connectors/sources/sql/rehearsal.js';
import { databaseServer, mappingOf, opened, scratch, staged } from '../support/open-source.js';
import { still } from '../support/source-pass.js';

describe.skipIf(databaseServer === null)('a sweep of MariaDB', () => {
  const KEYS: [string, string, string][] = [
    ['BINARY(1)', "'K'", '4B'],
    ['BINARY(1)', "x'00'", '00'],
    ['BINARY(1)', "x'FF'", 'FF'],
    ['CHAR(1) CHARACTER SET binary', "'K'", '4B'],
    ['VARBINARY(1)', "''", ''],
    ['VARBINARY(1)', "'0'", '30'],
    ['VARBINARY(16)', "x'00ff27'", '00FF27'],
    ['BIT(12)', "b'101'", '5'],
    ['CHAR(1)', "'K'", 'K'],
  ];
  it.each(KEYS)('finds the row of a key of type %s (%s)', async (type, value, shown) => {
    const { url } = (await staged('sql', contractStage, 'MariaDB')).settings as { url: string };
    const connection = await createConnection({ uri: url.replace('mariadb:', 'mysql:') });
    await connection.query(`CREATE TABLE k (id ${type} PRIMARY KEY, at DATETIME, name VARCHAR(9), del BINARY(1))`);
    await connection.query(`INSERT INTO k VALUES (${value}, '2026-01-01 08:00:00', '甲', '1')`);
    await connection.end();
    const mapping = mappingOf('since', { from: 'k' }, { withdrawn: { field: 'del', equals: '1' } });
    const source = opened('sql', { url });
    const { rows } = await source.keys!(mapping, null, still);
    expect(rows.map(({ values }) => ({ ...values, id: String(values.id) }))).toEqual([{ id: shown, at: '2026-01-01 08:00:00', del: '1' }]);
    const found = await source.rows!(
      mapping,
      rows.map(({ values }) => values),
      still,
    );
    expect(found.map(({ values }) => values.name)).toEqual(['甲']);
  });
});

describe('a sweep of SQLite', () => {
  it('has the mark of what was withdrawn beside each key, where one is mapped', async () => {
    const file = join(await scratch(), 's.db');
    const db = new Libsql(file);
    db.exec(
      "CREATE TABLE t (id INTEGER PRIMARY KEY, at TEXT, name TEXT, del INTEGER); INSERT INTO t VALUES (1, '2026-01-01', '甲', 0), (2, NULL, '乙', 1)",
    );
    db.close();
    const source = opened('sql', { url: `sqlite:${file}` });
    const keysOf = async (withdrawn: { field: string; equals: string } | null) =>
      (await source.keys!(mappingOf('all', { from: 't' }, { withdrawn }), null, still)).rows.map(({ values }) => values);
    expect(await keysOf({ field: 'del', equals: '1' })).toEqual([
      { id: 1, at: '2026-01-01', del: 0 },
      { id: 2, at: null, del: 1 },
    ]);
    expect(await keysOf(null)).toEqual([
      { id: 1, at: '2026-01-01' },
      { id: 2, at: null },
    ]);
  });
});
