/** Versions: an older program reads what it may of a newer store, or refuses it; who migrates; what a migration would do; sessions of ours. */
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Libsql from 'libsql';
import { createConnection } from 'mysql2/promise';
import { describe, expect, it } from 'vitest';
import { databaseSchema } from '../../schema/database/entities.js';
import { isOlder, READABLE_FROM, WRITABLE_FROM } from '../../schema/database/store-version.js';
import { loadKinds } from '../../schema/registry.js';
import { migrate, openDatabase } from '../../src/db/database.js';
import { dryRun } from '../../src/db/dry-run.js';
import { mayUse, storeStanding } from '../../src/db/store-standing.js';
import { version } from '../../src/version.js';
import { startMariadb } from '../support/mariadb.js';
import { rowsOfEveryTable } from './out-store-rows.js';
import { openPrograms, type ProgramStage } from './out-programs-stage.js';
import { server } from './stage.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const schema = databaseSchema(await loadKinds());

/** This program with another version, as its package says it. */
function programOf(stage: ProgramStage, as: string): string {
  const folder = join(stage.folder, `program-${as}`);
  mkdirSync(folder);
  cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'supervision-hub', version: as, type: 'module' }));
  return join(folder, 'dist', 'src', 'main.js');
}

/** A store of before the newest migration. */
async function olderStore(stage: ProgramStage): Promise<string> {
  const all = (await schema).migrations;
  const url = `sqlite:${join(stage.folder, 'hub.db')}`;
  await migrate({ url, folder: stage.folder, schema: { ...(await schema), migrations: all.slice(0, -1) } });
  return url;
}

describe('a store of a newer program', () => {
  it('is read by one between its two versions, which runs no job, and refused by one below both', async () => {
    const stage = await openPrograms();
    stage.plans(3);
    expect(await stage.run(['sync'])).toMatchObject({ code: 0 });
    expect(await stage.run(['release', 'province'])).toMatchObject({ code: 0 });
    const store = join(stage.folder, 'hub.db');
    const rows = rowsOfEveryTable(store);
    const between = programOf(stage, '0.2.0');

    const hub = await stage.start(['serve'], { program: between });
    await hub.says('只读:数据库已由');
    const answer = await fetch(`${hub.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer 0123456789abcdef01234567' },
      body: JSON.stringify({ query: '{ supervisionPlans(first: 5) { edges { node { planId } } } }' }),
    });
    expect([answer.status, (await answer.text()).includes('PLAN2')]).toEqual([200, true]);
    const status = await stage.run(['status'], { program: between });
    expect(status.out).toContain(`请安装 ${WRITABLE_FROM} 或更高的版本`);
    expect((await stage.run(['doctor'], { program: between })).out).toMatch(/异常\s+程序版本/);
    for (const line of ['sync', 'deliver', 'release province', 'migrate', 'migrate --dry-run']) {
      const { code, err } = await stage.run(line.split(' '), { program: between });
      expect({ line, code, err: err.includes(`不能写入:请安装 ${WRITABLE_FROM} 或更高的版本`) }).toEqual({ line, code: 1, err: true });
    }
    await hub.stop();
    expect(readFileSync(join(stage.folder, 'hub.log'), 'utf8')).toContain('store.newer');

    const below = programOf(stage, '0.0.9');
    for (const line of ['serve', 'status', 'sync']) {
      const { code, err } = await stage.run(line.split(' '), { program: below });
      expect({ line, code, err: err.includes(`不能读取:请安装 ${READABLE_FROM} 或更高的版本`) }).toEqual({ line, code: 1, err: true });
    }
    expect(rowsOfEveryTable(store)).toEqual(rows);
  });

  it.each([
    ['0.2.0', 'writes'],
    ['0.10.0', 'writes'],
    ['0.2.0-rc.1', 'writes'],
    ['0.1.9', 'reads'],
    ['0.1', 'reads'],
    ['0.0.9', 'nothing'],
  ])('%s: %s', (as, may) => {
    expect(mayUse({ readableFrom: '0.1.0', writableFrom: '0.2.0', migratedBy: '0.2.0' }, as)).toBe(may);
    expect(mayUse(null, as)).toBe('writes');
  });

  it('this program writes what it migrates (STORE_NEWER would be its own)', () => {
    // What it writes of a row, 0.2.0 does not.
    expect(mayUse({ readableFrom: READABLE_FROM, writableFrom: WRITABLE_FROM, migratedBy: version }, '0.2.0')).toBe('reads');
    expect([isOlder(version, WRITABLE_FROM), isOlder(WRITABLE_FROM, READABLE_FROM)]).toEqual([false, false]);
  });

  it('what a newer one wrote down is not put back by an older', async () => {
    const stage = await openPrograms();
    const place = { url: `sqlite:${join(stage.folder, 'hub.db')}`, folder: stage.folder, schema: await schema };
    await migrate(place);
    const store = new Libsql(join(stage.folder, 'hub.db'));
    store.exec("UPDATE store_versions SET readableFrom='0.2.0', migratedBy='9.0.0'");
    await migrate(place);
    expect((await storeStanding(place)).versions).toEqual({ readableFrom: '0.2.0', writableFrom: WRITABLE_FROM, migratedBy: '9.0.0' });
    store.close();
  });
});

describe('a store of an older program', () => {
  it('is migrated by `migrate` and `serve` alone (STORE_OLDER, STORE_MISSING say what to do)', async () => {
    const stage = await openPrograms();
    await olderStore(stage);
    const rows = rowsOfEveryTable(join(stage.folder, 'hub.db'));
    for (const line of ['status', 'doctor', 'jobs', 'sync', 'deliver', 'release province', 'job run sync']) {
      const { code, err } = await stage.run(line.split(' '));
      expect({ line, code, err: /还是旧版本的结构.*hub migrate/.test(err) }).toEqual({ line, code: 1, err: true });
    }
    const dry = await stage.run(['migrate', '--dry-run']);
    expect(dry).toMatchObject({ code: 0, out: expect.stringMatching(/(加表|加列|建索引)\s+\w+[\s\S]*共 1 项升级.*没有做任何改动/) });
    expect(rowsOfEveryTable(join(stage.folder, 'hub.db'))).toEqual(rows);
    expect((await stage.run(['migrate'])).out).toContain('已执行:');
    expect((await stage.run(['migrate', '--dry-run'])).out).toBe('数据库已是最新\n');
    expect(await stage.run(['status'])).toMatchObject({ code: 0 });
  });

  it('a dry run tells what is built anew, with rows and time', async () => {
    const stage = await openPrograms();
    const url = await olderStore(stage);
    const store = new Libsql(join(stage.folder, 'hub.db'));
    store.exec(
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<60000) INSERT INTO fires(id, job, plannedAt, noticedAt, state) SELECT i, 'sync', i, i, 'ON_TIME' FROM n",
    );
    store.close();
    class Rebuild2000000000000 {
      widened = [{ table: 'fires', column: { name: 'job', type: 'varchar', length: '200' } }];
      indices = [{ table: 'fires', index: { name: 'x', columnNames: ['state'], isUnique: false } }];
    }
    const migrations = [...(await schema).migrations.slice(0, -1), Rebuild2000000000000 as never];
    const { pending, steps } = await dryRun({ url, folder: '/', schema: { ...(await schema), migrations } });
    expect(pending).toEqual(['Rebuild2000000000000']);
    expect(steps.map(({ action, what, rows, bytes, seconds }) => [action, what, rows, bytes > 1_000_000, seconds > 1])).toEqual([
      ['REBUILD', 'fires.job', 60_000, true, true],
      ['INDEX', 'fires.x', 60_000, true, true],
    ]);
  });
});

it('hub --version', async () => {
  const stage = await openPrograms();
  const { code, out } = await stage.run(['--version']);
  expect([code, out.split('\n')]).toEqual([
    0,
    [`supervision-hub ${version}`, `node ${process.version}`, expect.stringMatching(/^数据库结构 Tables\d{13}/), ''],
  ]);
});

describe.skipIf(!server)('sessions of ours', () => {
  it('hang on no setting of the server', async () => {
    const maria = await startMariadb(false, ['--default-time-zone=+08:00', '--transaction-isolation=READ-UNCOMMITTED']);
    const { hostname, port } = new URL(maria.url);
    const root = await createConnection({ host: hostname, port: Number(port), user: 'root' });
    for (const [i, mode] of ['', 'ANSI_QUOTES,NO_BACKSLASH_ESCAPES,PIPES_AS_CONCAT', 'ORACLE', 'ANSI'].entries()) {
      await root.query('SET GLOBAL sql_mode=?', [mode]);
      await root.query(`CREATE DATABASE d${i}`);
      const place = { url: `${maria.url}/d${i}`, folder: '/', schema: await schema };
      await migrate(place);
      const db = await openDatabase(place);
      const ask = 'SELECT @@session.sql_mode AS mode, @@session.time_zone AS zone, @@session.tx_isolation AS isolation';
      const ours = { mode: 'STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION', zone: '+00:00', isolation: 'REPEATABLE-READ' };
      expect({ asked: mode, ...(await db.read((sql) => sql.query(ask)))[0] }).toEqual({ asked: mode, ...ours });
      expect({ asked: mode, ...(await db.transaction((sql) => sql.query(ask)))[0] }).toEqual({ asked: mode, ...ours });
      const text = "甲\\'\"乙\\\\'";
      await db.transaction((sql) => sql.run('UPDATE write_turn SET commitIds=? WHERE id=1', [text]));
      expect(await db.read((sql) => sql.query('SELECT commitIds FROM write_turn WHERE commitIds=?', [text]))).toEqual([{ commitIds: text }]);
      await db.close();
    }
    await root.end();
    await maria.close();
  });
});
