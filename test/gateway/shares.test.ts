/** Shares of the database: what one request and one caller hold of it, and that a statement ends at the server and not only the wait for it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { migrate, openDatabase, RequestScope, runInScope } from '../../src/db/database.js';
import { openConnectionShares, SHARES } from '../../src/db/connection-shares.js';
import { openLoopShare } from '../../src/db/loop-share.js';
import type { Sql } from '../../src/db/sql.js';
import { FairQueue } from '../../src/kit/fair-queue.js';
import { realTimers, turn } from '../../src/kit/timers.js';
import { engines, freshDatabase } from '../support/database.js';

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** Reads that last until they are told to end. */
function reads() {
  const under: { caller: string; end: () => void }[] = [];
  const shares = openConnectionShares(realTimers);
  const read = (scope: RequestScope): Promise<void> =>
    shares.within(scope, () => new Promise<void>((resolve) => void under.push({ caller: scope.caller, end: resolve })));
  return { under, read };
}

describe('connections', () => {
  it('two are held by one request, five by one caller, and a stranger has one at once', async () => {
    const { under, read } = reads();
    const heavy = new RequestScope('one');
    const all = Array.from({ length: 50 }, () => read(heavy));
    expect(under).toHaveLength(SHARES.request);
    all.push(...Array.from({ length: 20 }, () => read(new RequestScope('one'))));
    expect(under).toHaveLength(SHARES.caller);
    const stranger = read(new RequestScope('other'));
    expect(under.at(-1)?.caller).toBe('other');
    under.at(-1)?.end();
    await stranger;
    // Each that ends lets the next begin, and never more at once than before.
    for (let ended = 0; ended < all.length; ended++) {
      expect(under.length - ended - 1).toBeLessThanOrEqual(SHARES.caller);
      under.filter(({ caller }) => caller === 'one')[ended]?.end();
      await turn();
    }
    await Promise.all(all);
    expect(under).toHaveLength(all.length + 1);
  });

  it('callers that wait have the next free one in turn', () => {
    const queue = new FairQueue<string>();
    for (const entry of ['a1', 'a2', 'a3', 'b1', 'c1', 'c2']) queue.push(entry[0], entry);
    expect(queue.shift((caller) => caller !== 'a')).toBe('b1');
    expect(Array.from({ length: 5 }, () => queue.shift())).toEqual(['a1', 'c1', 'a2', 'c2', 'a3']);
    expect([queue.size, queue.shift()]).toEqual([0, undefined]);
  });
});

describe('the loop', () => {
  it('turns between the statements of a request that never leaves the microtasks by itself, and serves another in between', async () => {
    const order: string[] = [];
    const busy = (ms: number): void => {
      for (const until = performance.now() + ms; performance.now() < until; );
    };
    const query = async (text: string): Promise<[]> => {
      busy(4);
      order.push(text);
      return [];
    };
    const sql = { dialect: 'sqlite', query, run: async () => 0 } as unknown as Sql;
    const { shared } = openLoopShare(() => new Error('left'));
    const own = shared(sql);
    const heavy = runInScope(new RequestScope('one'), () => Promise.all(Array.from({ length: 40 }, () => own.query('heavy'))));
    const small = turn().then(() => runInScope(new RequestScope('other'), () => own.query('small')));
    await Promise.all([heavy, small]);
    expect(order).toHaveLength(41);
    expect(order.indexOf('small')).toBeLessThan(15);
  });

  it('goes on with nothing that nobody waits for any more', async () => {
    const { shared } = openLoopShare(() => new Error('left'));
    const asked: string[] = [];
    const query = async (text: string): Promise<[]> => {
      asked.push(text);
      return [];
    };
    const own = shared({ dialect: 'sqlite', query, run: async () => 0 } as unknown as Sql);
    const scope = new RequestScope('one');
    await runInScope(scope, async () => {
      await own.query('first');
      scope.cancel();
      await expect(own.query('second')).rejects.toThrow('left');
    });
    expect(asked).toEqual(['first']);
  });
});

describe.skipIf(!engines.includes('mariadb'))('a statement of a request on a server', () => {
  it('ends there with its time, as an error of its own, and its connection answers the next at once', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hub-shares-'));
    ends.push(() => rmSync(folder, { recursive: true, force: true }));
    const url = await freshDatabase('mariadb');
    await migrate({ url, folder, schema: { entities: [], migrations: [] } }).catch(() => undefined);
    const given: number[] = [];
    const news = { gaveUp: ({ seconds }: { seconds: number }) => void given.push(seconds), back: () => undefined };
    const db = await openDatabase({ url, folder, schema: { entities: [], migrations: [] }, requestMs: 1_500, readers: 1, news });
    ends.push(() => db.close());
    const heavy = 'SELECT COUNT(*) AS n FROM seq_1_to_100000000 a CROSS JOIN seq_1_to_1000 b WHERE MD5(a.seq * b.seq)=1';
    const asked = runInScope(new RequestScope('one'), () => db.read((sql) => sql.query(heavy)));
    await expect(asked).rejects.toMatchObject({ code: 'READ_TOO_LONG' });
    const look = await createConnection({ uri: String(inject('mariadbUrl')).replace('mariadb:', 'mysql:') });
    ends.push(() => look.end());
    const [processes] = await look.query('SHOW FULL PROCESSLIST');
    expect((processes as { Info: string | null }[]).filter(({ Info }) => Info?.includes('seq_1_to_100000000 a'))).toEqual([]);
    expect(await runInScope(new RequestScope('one'), () => db.read((sql) => sql.query('(SELECT 1 AS one) UNION ALL (SELECT 2)')))).toEqual([
      { one: 1 },
      { one: 2 },
    ]);
    expect(given, 'connections given up').toEqual([]);
  });
});
