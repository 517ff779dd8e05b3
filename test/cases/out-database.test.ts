/** Cases of the way out: a server database whose connections go silent, and one that is frozen. */
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { databaseSchema } from '../../schema/database/entities.js';
import { loadKinds } from '../../schema/registry.js';
import { type Database, type DatabaseOptions, migrate, openDatabase, openToLook, RequestScope, runInScope } from '../../src/db/database.js';
import { dryRun } from '../../src/db/dry-run.js';
import { LIMIT_MS } from '../../src/db/limits.js';
import { storeStanding } from '../../src/db/store-standing.js';
import { type Chain, claim, list, openChain } from '../support/chain.js';
import { engines, freshDatabase } from '../support/database.js';
import { type HandTimers, handTimers } from '../support/hand-timers.js';
import { until } from '../support/program.js';
import { openTcpProxy, type TcpProxy } from '../support/tcp-proxy.js';

const INSERT = "INSERT INTO fires (id, job, plannedAt, noticedAt, state) VALUES (?, ?, '', '', '')";

describe.runIf(engines.includes('mariadb'))('connections that go silent', () => {
  let proxy: TcpProxy;
  let db: Database;
  let timers: HandTimers;
  let news: string[];

  beforeEach(async () => {
    const url = await freshDatabase('mariadb');
    proxy = await openTcpProxy(Number(new URL(url).port));
    const schema = await databaseSchema(await loadKinds());
    await migrate({ url, folder: tmpdir(), schema });
    const through = url.replace(/:\d+\//, `:${proxy.port}/`);
    timers = handTimers();
    news = [];
    const told = { gaveUp: ({ pool }: { pool: string }) => void news.push(`gave up ${pool}`), back: () => void news.push('back') };
    db = await openDatabase({ url: through, folder: tmpdir(), schema, timers, news: told });
  });
  afterEach(async () => {
    const closed = db.close();
    await Promise.race([closed, proxy.close()]);
    await closed;
  });
  const add = (id: string, then = async (): Promise<void> => undefined) =>
    db.transaction(async (sql) => {
      await sql.run(INSERT, [id, id]);
      await then();
      return id;
    });
  const ids = async () => (await db.read((sql) => sql.query<{ id: string }>('SELECT id FROM fires ORDER BY id'))).map(({ id }) => id);

  test('a transaction whose connection is silent is ended by its limit and run again; whoever waited behind it follows', async () => {
    let tries = 0;
    let swallowed: Promise<void> | null = null;
    const first = add('a', async () => {
      if (++tries > 1) return;
      proxy.blackhole();
      swallowed = proxy.swallowed();
    });
    const second = add('b');
    await until(() => swallowed !== null);
    await swallowed;
    timers.pass(11_000);
    await expect(db.writable()).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    timers.runOut(LIMIT_MS.write);
    // The server still has the first try's transaction, and with it the turn to write, until it is told by another connection.
    expect(await Promise.all([first, second])).toEqual(['a', 'b']);
    expect([tries, news]).toEqual([2, ['gave up writer', 'back']]);
    await db.writable();
    // The reader's connection was silenced too.
    const tested = proxy.swallowed();
    const seen = ids();
    await tested;
    timers.runOut(LIMIT_MS.test);
    expect(await seen).toEqual(['a', 'b']);
  });

  test('a request that would write behind a silent transaction is told so after ten seconds, and nothing of it is done later', async () => {
    let tries = 0;
    let swallowed: Promise<void> | null = null;
    const first = add('a', async () => {
      if (++tries > 1) return;
      proxy.blackhole();
      swallowed = proxy.swallowed();
    });
    await until(() => swallowed !== null);
    await swallowed;
    const asked = expect(runInScope(new RequestScope(), () => add('b'))).rejects.toMatchObject({ code: 'DATABASE_BUSY' });
    timers.runOut(LIMIT_MS.api);
    await asked;
    timers.runOut(LIMIT_MS.write);
    expect(await first).toBe('a');
    const tested = proxy.swallowed();
    const seen = ids();
    await tested;
    timers.runOut(LIMIT_MS.test);
    expect(await seen).toEqual(['a']);
  });

  test('a read of a request ends after ten seconds, one of a job after sixty; the next has another connection', async () => {
    await ids();
    proxy.blackhole();
    for (const [limit, read] of [
      [LIMIT_MS.api, () => runInScope(new RequestScope(), ids)],
      [LIMIT_MS.long, ids],
    ] as const) {
      const swallowed = proxy.swallowed();
      const asked = read();
      asked.catch(() => undefined);
      await swallowed;
      expect(timers.running()).toContain(limit);
      timers.runOut(limit);
      await expect(asked).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
      expect(await ids()).toEqual([]);
      proxy.blackhole();
    }
    expect(news).toEqual(['gave up reader', 'back', 'gave up reader', 'back']);
  });

  test('a connection that was idle is tested before it is used: nobody hears of one that a firewall forgot', async () => {
    await add('a');
    await ids();
    proxy.blackhole();
    timers.pass(11_000);
    for (const work of [() => add('b'), ids]) {
      const swallowed = proxy.swallowed();
      const done = work();
      await swallowed;
      timers.runOut(LIMIT_MS.test);
      await done;
    }
    expect(await ids()).toEqual(['a', 'b']);
  });

  test('the server itself ends what a suspended process leaves open, and a read that nobody fetches', async () => {
    const [writer] = await db.transaction((sql) => sql.query<{ s: number }>('SELECT @@wait_timeout AS s'));
    const [reader] = await db.read((sql) => sql.query<{ s: number }>('SELECT @@max_statement_time AS s'));
    expect([Number(writer?.s), Number(reader?.s)]).toEqual([30, 65]);
  });
});

describe.runIf(engines.includes('mariadb'))('a hub whose connections go silent in the middle of its work', () => {
  let chain: Chain;
  let proxy: TcpProxy;
  let timers: HandTimers;

  beforeEach(async () => {
    const url = await freshDatabase('mariadb');
    proxy = await openTcpProxy(Number(new URL(url).port));
    timers = handTimers();
    chain = await openChain('mariadb', { a: 'echeng' }, 'real', [], undefined, url.replace(/:\d+\//, `:${proxy.port}/`), timers);
  });
  afterEach(async () => {
    const closed = chain.close();
    await Promise.race([closed, proxy.close()]);
    await closed;
  });

  /** Whoever waits for a silent connection has waited for as long as it may; until the test is over. */
  async function endSilence(): Promise<void> {
    for (;;) {
      await proxy.swallowed();
      for (const ms of new Set(timers.running())) timers.runOut(ms);
    }
  }

  test('delivers and reads on once new connections pass, and nothing is lost or doubled', async () => {
    await chain.put('a', 'itemClaim', { r1: claim(1) });
    await chain.put('a', 'checklist', { q1: list(1) });
    await chain.app.sync();
    void endSilence();
    const held = chain.province.hold('push');
    const delivering = chain.app.deliver();
    await held.arrived;
    proxy.blackhole();
    held.answer();
    await delivering.catch(() => undefined);
    proxy.blackhole();
    await chain.app.sync().catch(() => undefined);
    await until(async () => {
      await chain.app.deliver().then(
        (r) => console.log('D', JSON.stringify(r)),
        (e) => console.log('E', e.code, e.message),
      );
      const states = { ...(await chain.states('itemClaim')), ...(await chain.states('checklist')) };
      return Object.values(states).every((state) => state === 'ACCEPTED');
    });
    expect(chain.province.book().accepted).toEqual({ jg_sxrl: 1, jg_jcssqd: 1 });
    expect(chain.province.book().returned).toEqual({});
  });
});

describe.runIf(engines.includes('mariadb'))('a server that falls silent after its greeting, whatever it has said until then', () => {
  test.each([0, 120, 300, 800])('%i bytes: whoever looks, migrates or opens is told in time', async (bytes) => {
    const url = await freshDatabase('mariadb');
    const proxy = await openTcpProxy(Number(new URL(url).port));
    const schema = await databaseSchema(await loadKinds());
    const through = url.replace(/:\d+\//, `:${proxy.port}/`);
    await migrate({ url, folder: tmpdir(), schema });
    proxy.silentAfter(bytes);
    try {
      for (const open of [storeStanding, dryRun, migrate, openDatabase, (place: DatabaseOptions) => openToLook(place, () => new Error('looks'))]) {
        const timers = handTimers();
        const before = proxy.silences();
        let ended: unknown;
        const end = (error: unknown) => void (ended = error ?? 'opened');
        Promise.resolve(open({ url: through, folder: tmpdir(), schema, timers })).then(() => end(null), end);
        await until(() => {
          if (proxy.silences() > before) for (const ms of new Set(timers.running())) timers.runOut(ms);
          return ended !== undefined;
        });
        // The two that only open may be through with fewer bytes.
        if (proxy.silences() === before) expect([openDatabase.name, '']).toContain(open.name);
        else expect(ended).toMatchObject({ code: 'DATABASE_UNAVAILABLE', exit: 5 });
      }
    } finally {
      await proxy.close();
    }
  });

  test('a second migration waits for the first and finds it done', async () => {
    const url = await freshDatabase('mariadb');
    const schema = await databaseSchema(await loadKinds());
    const place = { url, folder: tmpdir(), schema };
    const [first, second] = await Promise.all([migrate(place), migrate(place)]);
    expect([first.length, second.length].sort()).toEqual([0, Math.max(first.length, second.length)]);
  });
});
