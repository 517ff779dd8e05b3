/** The beginning and the end of the server: a port that is taken, and a request that comes while it ends. */
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { openAccess } from '../../src/access/identify.js';
import { startServer } from '../../src/http/server.js';
import { openStage } from './stage.js';

it('a port that is taken is told with its address', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as { port: number };
  await expect(openStage('sqlite', port)).rejects.toMatchObject({ code: 'PORT_IN_USE', details: { host: '127.0.0.1', port } });
  other.close();
});

it('a request that was begun before the end and asks after it hears that the service ends', async () => {
  const stage = await openStage('sqlite');
  const socket = connect(Number(new URL(stage.server.url).port), '127.0.0.1');
  await once(socket, 'connect');
  let answer = '';
  socket.on('data', (chunk) => void (answer += chunk));
  const head = 'POST /graphql HTTP/1.1\r\nhost: hub\r\nauthorization: Bearer city\r\ncontent-type: application/json\r\ncontent-length: 2\r\n';
  socket.write(head);
  // Once a later connection is answered, the first bytes of this one are read.
  await stage.post(null, '{}');
  await stage.post(null, '{}');
  const closed = stage.close();
  socket.write('connection: close\r\n\r\n{}');
  await once(socket, 'close');
  await closed;
  expect(answer).toMatch(/^HTTP\/1\.1 503 /);
  expect(answer).toContain('"code":"SHUTTING_DOWN"');
});

describe('what was begun when the end comes', () => {
  const QUERY = '{ itemClaims(first: 1) { totalCount } }';

  /** A server whose reads do not end before `release`. */
  async function held(graceMs?: number) {
    const stage = await openStage('sqlite');
    const { hub, db, metrics, tracing } = stage.app;
    const log = { info() {}, error() {} } as never;
    const given = graceMs === undefined ? {} : { graceMs };
    const server = await startServer({
      hub,
      db,
      metrics,
      tracing,
      access: openAccess(stage.config.viewers),
      host: '127.0.0.1',
      port: 0,
      log,
      ...given,
    });
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    const listeners: (() => void)[] = [];
    let begun = 0;
    const store = db as { read: typeof db.read };
    const { read } = store;
    store.read = (work, ...more) => {
      begun++;
      for (const listener of listeners) listener();
      return released.then(() => read(work, ...more));
    };
    const ask = async (path = '') => {
      const init = {
        method: 'POST',
        headers: { authorization: 'Bearer city', 'content-type': 'application/json' },
        body: JSON.stringify({ query: QUERY }),
      };
      const response = await (path === '' ? fetch(server.url, init) : fetch(new URL(path, server.url)));
      return { status: response.status, connection: response.headers.get('connection'), text: await response.text() };
    };
    const reading = (many: number) =>
      new Promise<void>((resolve) => {
        listeners.push(() => void (begun >= many && resolve()));
        listeners[0]?.();
      });
    const close = async () => {
      store.read = read;
      await stage.close();
    };
    return { server, ask, reading, release, close };
  }

  it('gets its answer; what waits for its turn, and what comes later, hears at once that the service ends', async () => {
    const { server, ask, reading, release, close } = await held();
    const begun = Array.from({ length: 8 }, () => ask());
    await reading(8);
    // Of one caller no more than eight are under way.
    const waiting = Array.from({ length: 3 }, () => ask());
    // Answered behind them.
    expect((await ask('/livez')).status).toBe(200);
    const closed = server.close();
    for (const answer of await Promise.all([...waiting, ask(), ask()])) {
      expect([answer.status, answer.connection]).toEqual([503, 'close']);
      expect(answer.text).toContain('"code":"SHUTTING_DOWN"');
    }
    expect(await ask('/readyz')).toMatchObject({ status: 503, text: expect.stringContaining('SHUTTING_DOWN') });
    release();
    for (const answer of await Promise.all(begun)) expect(answer).toMatchObject({ status: 200, text: expect.stringContaining('totalCount') });
    await closed;
    await expect(ask('/readyz')).rejects.toThrow();
    await close();
  });

  it('is refused with a word where it takes longer than it may, and never left without', async () => {
    const { server, ask, reading, release, close } = await held(1);
    const begun = Array.from({ length: 3 }, () => ask());
    await reading(3);
    const closed = server.close();
    for (const answer of await Promise.all(begun)) {
      expect([answer.status, answer.connection]).toEqual([503, 'close']);
      expect(answer.text).toContain('"code":"SHUTTING_DOWN"');
    }
    await closed;
    release();
    await close();
  });
});
