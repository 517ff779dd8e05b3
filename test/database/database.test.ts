/** The door to a database that misbehaves: all connections held, killed in the middle, gone and back, and a client that leaves. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { createConnection } from 'mysql2/promise';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadKinds } from '../../schema/registry.js';
import { databaseSchema } from '../../schema/database/entities.js';
import { RequestScope, type Database, runInScope, migrate, openDatabase, type Sql } from '../../src/db/database.js';
import { realTimers, turn } from '../../src/kit/timers.js';
import { engines } from '../support/database.js';
import { type Mariadb, startMariadb } from '../support/mariadb.js';
import { until } from '../support/program.js';

const COUNT = 'SELECT COUNT(*) AS n FROM fires';

describe.runIf(engines.includes('mariadb'))('the door to a server', () => {
  let server: Mariadb;
  let db: Database;
  let serial = 0;
  let timers: ReturnType<typeof testTimers>;

  beforeAll(async () => {
    server = await startMariadb();
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    const name = `door_${++serial}`;
    await say(`CREATE DATABASE ${name}`);
    const place = { url: `${server.url}/${name}`, folder: tmpdir(), schema: await databaseSchema(await loadKinds()) };
    await migrate(place);
    timers = testTimers();
    db = await openDatabase({ ...place, timers });
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

  test('with all connections held a reader hears after two seconds that it is busy; later it is served', async () => {
    let free = (): void => undefined;
    const held = new Promise<void>((resolve) => (free = resolve));
    const holders: Promise<void>[] = [];
    const hold = (entered: () => void) =>
      db.read(() => {
        entered();
        return held;
      });
    for (let i = 0; i < 8; i++) await new Promise<void>((entered) => holders.push(hold(entered)));
    const reader = count();
    expect(timers.limits.map(({ ms }) => ms)).toEqual([2_000]);
    timers.limits[0]?.run();
    await expect(reader).rejects.toMatchObject({ code: 'DATABASE_BUSY' });
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
    // Where it is not stopped, it ends by itself, and nothing is refused.
    const asked = runInScope(left, () => db.read((sql) => sql.query('SELECT SLEEP(60) AS slept')));
    const running = async () => (await say<{ Info: string | null }[]>('SHOW PROCESSLIST')).filter((one) => one.Info?.includes('SLEEP(60)')).length;
    await until(async () => (await running()) === 1);
    left.cancel();
    await expect(asked).rejects.toMatchObject({ code: 'CLIENT_LEFT' });
    expect(await running()).toBe(0);
    expect(await count()).toBe(0);
  });

  test('a database that is killed is a failure with a name, and serves again when it is back', async () => {
    await add('before');
    await server.kill();
    await expect(count()).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    const refused = timers.paused();
    const late = add('while-away');
    // It has met that the database is away, and waits.
    const goOn = await refused;
    await server.start();
    goOn();
    await late;
    expect(await count()).toBe(2);
  });
});

/** Limits that run out when the test says so, and waits that it ends. */
function testTimers() {
  const limits: { readonly ms: number; readonly run: () => unknown }[] = [];
  let hear: ((goOn: () => void) => void) | null = null;
  return {
    limits,
    after(ms: number, run: () => unknown) {
      const limit = { ms, run };
      limits.push(limit);
      return () => void limits.splice(limits.indexOf(limit), 1);
    },
    /** The next wait has begun; what it gives ends it. Other waits are over at once. */
    paused: () => new Promise<() => void>((resolve) => (hear = (goOn) => resolve(goOn))),
    pause: () =>
      new Promise<void>((resolve) => {
        if (hear === null) return resolve();
        hear(resolve);
        hear = null;
      }),
    elapsed: () => 0,
  };
}

describe('the door to the embedded database, in a unit of some length', () => {
  let folder: string;
  let db: Database;
  let now: number;

  // Each look at the time finds that a millisecond has passed.
  let pause: (ms: number) => Promise<void>;
  const timers = { ...realTimers, elapsed: () => ++now, pause: (ms: number) => pause(ms) };

  beforeEach(async () => {
    now = 0;
    pause = realTimers.pause;
    folder = mkdtempSync(join(tmpdir(), 'door-'));
    const place = { url: 'sqlite:hub.db', folder, schema: await databaseSchema(await loadKinds()) };
    await migrate(place);
    db = await openDatabase({ ...place, timers });
  });
  afterEach(async () => {
    await db.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const count = async () => Number((await db.read((sql) => sql.query<{ n: number }>(COUNT)))[0]?.n);
  async function writeLong(sql: Sql): Promise<void> {
    for (let i = 0; i < 40; i++) {
      await sql.run("INSERT INTO fires (id, job, plannedAt, noticedAt, state) VALUES (?, ?, '', '', '')", [String(i), String(i)]);
      now += 10;
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

  test('while another process writes it looks often for a gap, and in the end says by a name that there was none', async () => {
    const waits: number[] = [];
    pause = async (ms) => void waits.push(ms);
    const other = new Libsql(join(folder, 'hub.db'));
    other.exec('BEGIN IMMEDIATE');
    await expect(db.transaction((sql) => sql.query(COUNT))).rejects.toMatchObject({ code: 'DATABASE_BUSY' });
    expect(waits.reduce((sum, ms) => sum + ms)).toBeGreaterThan(3_000);
    expect(Math.max(...waits)).toBeLessThan(200);
    pause = async () => void other.exec('ROLLBACK');
    expect(await db.transaction((sql) => sql.query(COUNT))).toEqual([{ n: 0 }]);
    other.close();
  });

  test('a statement that nobody waited for does not run after the end of its unit', async () => {
    let late = Promise.resolve(0);
    await db.transaction(async (sql) => {
      now += 30;
      late = sql.run("INSERT INTO fires (id, job, plannedAt, noticedAt, state) VALUES ('late', 'late', '', '', '')");
      late.catch(() => undefined);
    });
    await expect(late).rejects.toThrow('after the end of its transaction');
    expect(await count()).toBe(0);
  });

  test('it ends however slow those are that it lets in', async () => {
    let [over, letIn] = [false, 0];
    const slow = (): void => {
      letIn++;
      now += 400;
      if (!over) setImmediate(slow);
    };
    setImmediate(slow);
    await db.transaction(writeLong).finally(() => (over = true));
    // One before it begins, and then three of 0.4 s: after a second of waiting it lets in nobody more.
    expect(letIn).toBe(4);
  });
});
