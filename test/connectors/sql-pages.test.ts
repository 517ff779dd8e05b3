/** What the pages of a database keep beyond the contract: rows without a change time, whole numbers, keys a collation takes for equal. */
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { describe, expect, it } from 'vitest';
import type { FollowMode } from '../../connectors/contract-stage.js';
import { contractStage, writeSqlRehearsal } from '../../connectors/sources/sql/rehearsal.js';
import { freePort } from '../support/mariadb.js';
import { databaseServer, mappingOf, opened, scratch, staged } from '../support/open-source.js';
import { faultOf, ids, pass, stamp, still } from '../support/source-pass.js';

describe('a database source', () => {
  const file = async () => `sqlite:${join(await scratch(), 's.db')}`;
  const plain = (mode: FollowMode) => mappingOf(mode, { from: 't' }, { formats: { changedAt: 'yyyy-MM-dd HH:mm:ss' } });

  it('hands over a row without a change time, and an integer beyond 2^53 as text', async () => {
    const at = await file();
    await writeSqlRehearsal(at, {
      t: { columns: { id: 'integer', at: 'text', name: 'text' }, primaryKey: 'id', rows: [{ id: 1, at: null, name: '甲' }] },
    });
    const { default: Libsql } = await import('libsql');
    const db = new Libsql(at.slice(7));
    db.exec("INSERT INTO t VALUES (9007199254740993, '2026-01-01 00:00:00', '乙')");
    db.close();
    for (const mode of ['feed', 'since', 'all'] as const)
      expect(ids((await pass(opened('sql', { url: at }), plain(mode))).rows)).toEqual(['1', '9007199254740993']);
  });

  it.skipIf(databaseServer === null)('reads a view that is too slow to be counted, and gives no total', async () => {
    const { settings } = await staged('sql', contractStage, 'MariaDB');
    const query = "SELECT seq AS id, '2026-01-01' AS at, 'n' AS name FROM seq_1_to_230 WHERE SLEEP(0.01) = 0";
    const { rows, pages } = await pass(opened('sql', settings), mappingOf('all', { query }));
    expect([rows.length, pages.map(({ total }) => total)]).toEqual([230, [undefined]]);
  });

  it('says that a missing file is missing instead of making an empty one', async () => {
    expect((await faultOf(opened('sql', { url: await file() }).page(plain('all'), null, still))).code).toBe('SOURCE_UNAVAILABLE');
  });

  it('says that a server is not there', async () => {
    const source = opened('sql', { url: `mysql://u:p@127.0.0.1:${await freePort()}/x` });
    expect((await faultOf(source.page(plain('all'), null, still))).code).toBe('SOURCE_UNAVAILABLE');
  });

  it.skipIf(databaseServer === null)('loses no row whose key the collation takes for equal, and is refused with a wrong password', async () => {
    const { source, settings } = await staged('sql', contractStage, 'MariaDB');
    const { url } = settings as { url: string };
    const connection = await createConnection({ uri: url.replace('mariadb:', 'mysql:'), charset: 'utf8mb4' });
    await connection.query('CREATE TABLE loose (id VARCHAR(20), at VARCHAR(30), name VARCHAR(30)) COLLATE utf8mb4_unicode_ci');
    const rows = Array.from({ length: 499 }, (_, i) => [`a${String(i).padStart(4, '0')}`, stamp(0), 'n']);
    await connection.query('INSERT INTO loose VALUES ?', [
      [...rows, ['b𠮷', stamp(0), 'n'], ['b𠀋', stamp(0), 'n'], ['B𠮷', stamp(0), 'n'], ['c', stamp(0), 'n']],
    ]);
    await connection.end();
    for (const mode of ['feed', 'all'] as const) expect((await pass(source, mappingOf(mode, { from: 'loose' }))).rows).toHaveLength(503);
    const wrong = opened('sql', { url: url.replace('//root', '//root:wrong') });
    expect((await faultOf(wrong.page(plain('all'), null, still))).code).toBe('SOURCE_REFUSED');
  });
});
