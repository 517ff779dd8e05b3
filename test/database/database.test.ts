/** The door to a database that misbehaves: all connections held, killed in the middle, gone and back, and a client that leaves. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadKinds } from '../../schema/registry.js';
import { databaseSchema } from '../../schema/database/entities.js';
import { RequestScope, type Database, runInScope, migrate, openDatabase, type Sql } from '../../src/db/database.js';
import { engines } from '../support/database.js';
import { type Mariadb, startMariadb } from '../support/mariadb.js';

const COUNT = 'SELECT COUNT(*) AS n FROM fires';

describe.runIf(engines.includes('mariadb'))('the door to a server', () => {
  let server: Mariadb;
  let db: Database;
  let serial = 0;
  const waits: number[] = [];

  beforeAll(async () => {
    server = await startMariadb();
  }, 60_000);
  afterAll(() => server.close());
  beforeEach(async () => {
    const name = `door_${++serial}`;
    await say(`CREATE DATABASE ${name}`);
    const place = { url: `${server.url}/${name}`, folder: tmpdir(), schema: await databaseSchema(await loadKinds()) };
    await migrate(place);
    db = await openDatabase({ ...place, waited: (seconds) => waits.push(seconds) });
  });
  afterEach(() => db.close().catch(() => undefined));

  async function say<T>(sql: string): Promise<T> {
    const connection = await createConnection({ uri: server.url.replace('mariadb:', 'mysql:') });
    try {
      return (await connection.query(sql))[0] as T;
    } finally {
      await connection.end();
    }
  }
  const add = (id: string) =>
    db.transaction((sql) => sql.run("INSERT INTO fires (id, job, plannedAt, noticedAt, state) VALUES (?, ?, '', '', '')", [id, id]));
  const count = async () => Number((await db.read((sql) => sql.query<{ n: number }>(COUNT)))[0]?.n);

  test('with all connections held a reader hears within about two seconds that it is busy; later it is served', async () => {
    let free = (): void => undefined;
    const held = new Promise<void>((resolve) => (free = resolve));
    const holders = Array.from({ length: 8 }, () => db.read(() => held));
    const began = performance.now();
    await expect(count()).rejects.toMatchObject({ code: 'DATABASE_BUSY' });
    expect(performance.now() - began).toBeLessThan(8_000);
    await add('beside-the-readers');
    free();
    await Promise.all(holders);
    expect(await count()).toBe(1);
  });

  test('a connection killed inside a unit: the unit runs again whole', async () => {
    let tries = 0;
    await db.transaction(async (sql) => {
      await sql.run("INSERT INTO fires (id, job, plannedAt, noticedAt, state) VALUES ('a', 'a', '', '', '')");
      if (++tries === 1) {
        const [row] = await sql.query<{ id: number }>('SELECT CONNECTION_ID() AS id');
        await say(`KILL ${row?.id}`);
      }
      await sql.run("INSERT INTO fires (id, job, plannedAt, noticedAt, state) VALUES ('b', 'b', '', '', '')");
    });
    expect([tries, await count()]).toEqual([2, 2]);
  });

  test('a client that leaves stops what it asked for, and the connection stays good', async () => {
    const left = new RequestScope();
    const began = performance.now();
    const asked = runInScope(left, () => db.read((sql) => sql.query('SELECT SLEEP(20) AS slept')));
    await new Promise((resolve) => setTimeout(resolve, 200));
    left.cancel();
    await Promise.allSettled([asked]);
    expect(performance.now() - began).toBeLessThan(10_000);
    const running = await say<{ Info: string | null }[]>('SHOW PROCESSLIST');
    expect(running.filter((one) => one.Info?.includes('SLEEP(20)'))).toEqual([]);
    expect(await count()).toBe(0);
  });

  test('a database that is killed is a failure with a name, and serves again when it is back', async () => {
    await add('before');
    await server.kill();
    await expect(count()).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    const late = add('while-away');
    await server.start();
    await late;
    expect(await count()).toBe(2);
  }, 60_000);
});

describe('the door to the embedded database, in a unit of some length', () => {
  let folder: string;
  let db: Database;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'door-'));
    const place = { url: 'sqlite:hub.db', folder, schema: await databaseSchema(await loadKinds()) };
    await migrate(place);
    db = await openDatabase(place);
  });
  afterEach(async () => {
    await db.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const count = async () => Number((await db.read((sql) => sql.query<{ n: number }>(COUNT)))[0]?.n);
  const turn = () => new Promise((resolve) => setImmediate(resolve));

  async function writeLong(sql: Sql): Promise<void> {
    for (let i = 0; i < 40; i++) {
      await sql.run("INSERT INTO fires (id, job, plannedAt, noticedAt, state) VALUES (?, ?, '', '', '')", [String(i), String(i)]);
      // Some milliseconds of work in the database itself.
      await sql.query('WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<50000) SELECT COUNT(*) FROM n');
    }
  }

  /** What readers counted until the work was over; each came in as a request does, when the loop turned. */
  async function seenDuring(work: Promise<unknown>): Promise<number[]> {
    const seen: number[] = [];
    let over = false;
    const end = work.finally(() => (over = true)).catch(() => undefined);
    for (await turn(); !over; await turn()) seen.push(await count());
    await end;
    return seen;
  }

  test('readers are served, and see nothing of it before its end', async () => {
    const seen = await seenDuring(db.transaction(writeLong));
    expect(seen.length).toBeGreaterThan(2);
    expect(new Set(seen)).toEqual(new Set([0]));
    expect(await count()).toBe(40);
  });

  test('another unit that comes meanwhile waits, and one that fails leaves nothing', async () => {
    const failing = db.transaction(async (sql) => {
      await writeLong(sql);
      throw new Error('fails at its end');
    });
    const other = turn().then(() => db.transaction((sql) => sql.query<{ n: number }>(COUNT)));
    await expect(failing).rejects.toThrow('fails at its end');
    expect((await other)[0]?.n).toBe(0);
    expect(await count()).toBe(0);
  });

  test('a statement that nobody waited for does not run after the end of its unit', async () => {
    let late = Promise.resolve(0);
    await db.transaction(async (sql) => {
      const began = performance.now();
      while (performance.now() - began < 30) await Promise.resolve();
      late = sql.run("INSERT INTO fires (id, job, plannedAt, noticedAt, state) VALUES ('late', 'late', '', '', '')");
      late.catch(() => undefined);
    });
    await expect(late).rejects.toThrow('after the end of its transaction');
    expect(await count()).toBe(0);
  });

  test('it ends however slow those are that it lets in', async () => {
    let over = false;
    const slow = (): void => {
      const began = performance.now();
      while (performance.now() - began < 400);
      if (!over) setImmediate(slow);
    };
    setImmediate(slow);
    const began = performance.now();
    await db.transaction(writeLong).finally(() => (over = true));
    // Forty statements that each let in somebody for 0.4 s would be 16 s.
    expect(performance.now() - began).toBeLessThan(8_000);
  });
});
