/** Long reads: the loop turns beside them, each sees one moment of the store, and at its limit nothing of it goes on. */
import { createConnection } from 'mysql2/promise';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { databaseSchema } from '../../schema/database/entities.js';
import { loadKinds } from '../../schema/registry.js';
import { type Database, openDatabase, RequestScope, runInScope, type Sql } from '../../src/db/database.js';
import { turn } from '../../src/kit/timers.js';
import { type Engine, engines, migratedDatabase } from '../support/database.js';
import { handTimers } from '../support/hand-timers.js';
import { until } from '../support/program.js';

const ENDLESS = 'WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM c) SELECT x FROM c WHERE x<?';
const COUNT = 'SELECT COUNT(*) AS n FROM fires';
const timers = handTimers();
let db: Database;
let url: string;

async function open(engine: Engine): Promise<void> {
  url = await migratedDatabase(engine);
  const place = { url, folder: '/', schema: await databaseSchema(await loadKinds()) };
  db = await openDatabase({ ...place, timers });
}
afterEach(() => db.close().catch(() => undefined));

const count = async (sql: Sql): Promise<number> => Number((await sql.query<{ n: number }>(COUNT))[0]?.n);
const add = (id: string) =>
  db.transaction((sql) => sql.run("INSERT INTO fires (id, job, plannedAt, noticedAt, state) VALUES (?, ?, '', '', '')", [id, id]));
const endless = (limit: 'aside' | 'long' = 'aside') => db.read((sql) => sql.query(ENDLESS, [3]), limit);
const caught = (read: Promise<unknown>): Promise<unknown> => read.catch((error) => error.code);

describe.each(engines)('on %s', (engine) => {
  beforeEach(() => open(engine));

  test('books see one moment: what is committed between their statements is not in them', async () => {
    const seen = await db.read(async (sql) => {
      const before = await count(sql);
      await add('between');
      return [before, await count(sql)];
    }, 'long');
    expect(seen).toEqual([0, 0]);
    expect(await db.read(count, 'long')).toBe(1);
    expect(await db.read(count)).toBe(1);
  });

  test('within a transaction a long read is a part of it', async () => {
    const seen = await db.transaction(async (sql) => {
      await sql.run("INSERT INTO fires (id, job, plannedAt, noticedAt, state) VALUES ('a', 'a', '', '', '')");
      return db.read(count, 'long');
    });
    expect(seen).toBe(1);
  });

  test('the values are those of any other read, and an error keeps its code', async () => {
    const rows = (sql: Sql) => sql.query("SELECT 1 AS a, ? AS b, NULL AS c, 1.5 AS d, 'ü𠮷' AS e, ? AS f, 9007199254740991 AS g", ['x', true]);
    expect(await db.read(rows, 'aside')).toEqual(await db.read(rows));
    const wrong = (sql: Sql) => sql.query('SELECT no FROM fires');
    const codes = [await caught(db.read(wrong)), await caught(db.read(wrong, 'long')), await caught(db.read(wrong, 'aside'))];
    expect(new Set(codes).size).toBe(1);
    expect(codes[0]).toMatch(/^(SQLITE_ERROR|ER_BAD_FIELD_ERROR)$/);
  });

  test('more rows than are turned into objects at once arrive in their order', async () => {
    const text = 'WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM c WHERE x<900) SELECT x FROM c ORDER BY x DESC';
    const rows = await db.read((sql) => sql.query<{ x: number }>(text), 'aside');
    expect(rows.map(({ x }) => Number(x))).toEqual(Array.from({ length: 900 }, (_, i) => 900 - i));
  });

  test('nothing is written by it', async () => {
    const codes = await caught(db.read((sql) => sql.run("DELETE FROM fires WHERE id='x'"), 'long'));
    expect(codes).toBe('DATABASE_READ_ONLY');
  });
});

describe('on the embedded database', () => {
  beforeEach(() => open('sqlite'));
  const begun = (limit: 'aside' | 'long') => until(async () => timers.running().includes(limit === 'aside' ? 10_000 : 30_000));

  test.each(['aside', 'long'] as const)('the loop turns beside an endless read (%s), and at its limit it ends', async (limit) => {
    const read = caught(endless(limit));
    await begun(limit);
    expect(await db.read(count)).toBe(0);
    await add('beside');
    for (let i = 0; i < 100; i++) await turn();
    timers.runOut(limit === 'aside' ? 10_000 : 30_000);
    expect(await read).toBe('READ_TOO_LONG');
    // It would hold the only place of its sort for ever, or the snapshot of before.
    expect(await db.read(count, limit)).toBe(1);
  });

  test('a read that begins another statement after its limit is told so too', async () => {
    let goOn = (): void => undefined;
    const waited = new Promise<void>((resolve) => (goOn = resolve));
    let late: unknown;
    const read = caught(
      db.read(async (sql) => {
        await count(sql);
        await waited;
        late = await caught(count(sql));
      }, 'aside'),
    );
    await begun('aside');
    timers.runOut(10_000);
    expect(await read).toBe('READ_TOO_LONG');
    goOn();
    await until(async () => late !== undefined);
    expect(late).toBe('READ_TOO_LONG');
  });

  test('a client that leaves ends its read, under way or waiting', async () => {
    const scopes = [1, 2, 3].map(() => new RequestScope());
    const reads = scopes.map((scope) => caught(runInScope(scope, () => endless())));
    await until(async () => timers.running().filter((ms) => ms === 10_000).length === 3);
    scopes[2]?.cancel();
    expect(await reads[2]).toBe('CLIENT_LEFT');
    for (const scope of scopes) scope.cancel();
    expect(await Promise.all(reads)).toEqual(['CLIENT_LEFT', 'CLIENT_LEFT', 'CLIENT_LEFT']);
    expect(await caught(runInScope(scopes[0] as RequestScope, () => endless()))).toBe('CLIENT_LEFT');
    expect(await db.read(count, 'aside')).toBe(0);
  });

  test('two read at a time, one of them a long one; who waits is told after its limit that it is busy', async () => {
    const long = [caught(endless('long')), caught(endless('long'))];
    await begun('long');
    expect(await db.read(count, 'aside')).toBe(0);
    timers.runOut(60_000);
    expect(await long[1]).toBe('DATABASE_BUSY');
    timers.runOut(30_000);
    expect(await long[0]).toBe('READ_TOO_LONG');
  });

  test('closing ends what is read and what waits', async () => {
    const reads = [endless(), endless(), endless()].map(caught);
    await until(async () => timers.running().filter((ms) => ms === 10_000).length === 2);
    await db.close();
    expect(await Promise.all(reads)).toEqual(['SHUTTING_DOWN', 'SHUTTING_DOWN', 'SHUTTING_DOWN']);
    expect(await caught(db.read(count, 'aside'))).toBe('SHUTTING_DOWN');
  });
});

describe.runIf(engines.includes('mariadb'))('on a server', () => {
  beforeEach(() => open('mariadb'));

  test('the limit of the books ends their statement at the server too', async () => {
    const { hostname, port, username } = new URL(url);
    const other = await createConnection({ host: hostname, port: Number(port), user: username });
    const at = async (): Promise<number> =>
      (
        (
          await other.query("SELECT ID FROM information_schema.PROCESSLIST WHERE INFO LIKE '%the endless one%' AND ID<>CONNECTION_ID()")
        )[0] as object[]
      ).length;
    const heavy =
      "SELECT COUNT(*) AS 'the endless one' FROM information_schema.COLUMNS a, information_schema.COLUMNS b, information_schema.COLUMNS c WHERE CONCAT(a.COLUMN_NAME, b.COLUMN_NAME, c.COLUMN_NAME)='?'";
    const read = caught(db.read((sql) => sql.query(heavy), 'long'));
    await until(async () => (await at()) === 1);
    timers.runOut(60_000);
    expect(await read).toBe('DATABASE_UNAVAILABLE');
    await until(async () => (await at()) === 0);
    await other.end();
    expect(await db.read(count, 'long')).toBe(0);
  });
});
