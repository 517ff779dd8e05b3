/** Clients that leave, that never read, that ask for too much at once, and a server that ends: nobody else waits for any of them. */
import { once } from 'node:events';
import { Agent, type IncomingMessage, request as httpRequest } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { openAccess } from '../../src/access/identify.js';
import { RequestScope, runInScope } from '../../src/db/database.js';
import { readinessOf } from '../../src/http/probes.js';
import { type ServerOptions, startServer } from '../../src/http/server.js';
import { watchSockets } from '../../src/http/sockets.js';
import { engines } from '../support/database.js';
import { openStage, row } from './stage.js';

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function served(more: Partial<ServerOptions> = {}) {
  const stage = await openStage('sqlite');
  ends.push(() => stage.close());
  const { hub, db, metrics, tracing } = stage.app;
  const told: string[] = [];
  const listeners: (() => void)[] = [];
  const log = {
    info: (_: object, line: string) => {
      told.push(line);
      for (const listener of listeners) listener();
    },
    error() {},
  } as never;
  const access = openAccess(stage.config.viewers);
  const server = await startServer({ hub, db, metrics, tracing, access, host: '127.0.0.1', port: 0, log, ...more });
  ends.push(() => server.close());
  const toldTimes = (line: string, times: number) =>
    new Promise<void>((resolve) => {
      const look = (): void => void (told.filter((each) => each === line).length >= times && resolve());
      listeners.push(look);
      look();
    });
  const ask = (key: string, query: string) =>
    fetch(server.url, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
  return { stage, server, ask, toldTimes };
}

const SMALL = '{ districts { code } }';
// Far more than the system's own buffers take: 8 MiB.
const LARGE = `{ itemClaims(first: 400) { nodes { id ${[...'abcdefgh'].map((name) => `${name}: writeOffReason`).join(' ')} } } }`;

describe('clients that never read', () => {
  async function neverReading(limits: ServerOptions['limits'], clients: number) {
    const opened = await served({ limits });
    const content = { claimantUscc: 'u', status: 'CLAIMED', claimedAt: '2022-01-01', writeOffReason: '原因'.repeat(400) };
    await opened.stage.insert(
      'item_claim',
      Array.from({ length: 400 }, (_, i) => row(`c${i}`, 'echeng', { ...content, itemCode: `c${i}` })),
    );
    const { port, hostname } = new URL(opened.server.url);
    const body = JSON.stringify({ query: LARGE });
    const head = `POST /graphql HTTP/1.1\r\nhost: x\r\nauthorization: Bearer city\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;
    const sockets: Socket[] = Array.from({ length: clients }, () => connect(Number(port), hostname).pause());
    for (const socket of sockets) socket.on('error', () => undefined).write(head + body);
    ends.push(() => sockets.map((socket) => socket.destroy()));
    return opened;
  }

  it('take what is theirs and no more; a stranger is answered meanwhile', async () => {
    const { ask, toldTimes } = await neverReading({ mostUnsentBytes: 1_048_576 }, 20);
    await toldTimes('graphql', 1);
    expect((await ask('echeng', SMALL)).status).toBe(200);
    // It is told to come again, and nothing is read for it.
    const refused = await ask('city', LARGE);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1']);
    expect(await refused.text()).toContain('TOO_MANY_REQUESTS');
  });

  it('are closed after a while, and counted', async () => {
    const { stage, ask, toldTimes } = await neverReading({ stalledMs: 400 }, 3);
    await toldTimes('client.slow', 3);
    expect(await stage.app.metrics.text()).toMatch(/hub_http_slow_clients_closed_total 3/);
    expect((await ask('city', SMALL)).status).toBe(200);
  });

  it('that have no key make room for others, the eldest first', async () => {
    const listeners: ((socket: unknown) => void)[] = [];
    const sockets = watchSockets({ on: (_: string, listener: (socket: unknown) => void) => void listeners.push(listener) } as never, 2);
    const destroyed: string[] = [];
    const socket = (name: string) => ({ once() {}, destroy: () => destroyed.push(name) });
    const [first, ...others] = ['a', 'b', 'c', 'd'].map(socket);
    listeners[0]?.(first);
    sockets.known(first as never);
    for (const other of others) listeners[0]?.(other);
    expect(destroyed).toEqual(['b']);
  });
});

describe('a caller', () => {
  it('has so many requests open and no more; another is answered', async () => {
    const { stage, server, ask } = await served({ limits: { mostOpen: 3 } });
    const { port, hostname } = new URL(server.url);
    const head =
      'POST /graphql HTTP/1.1\r\nhost: x\r\nauthorization: Bearer city\r\ncontent-type: application/json\r\nexpect: 100-continue\r\ncontent-length: 9\r\n\r\n';
    const slow = Array.from({ length: 3 }, () => connect(Number(port), hostname));
    ends.push(() => slow.map((socket) => socket.destroy()));
    // Told to go on, each has been let in.
    await Promise.all(
      slow.map((socket) => {
        socket.write(head);
        return once(socket, 'data');
      }),
    );
    const refused = await ask('city', SMALL);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1']);
    expect((await ask('echeng', SMALL)).status).toBe(200);
    const gone = Promise.all(slow.map((socket) => once(socket, 'close')));
    for (const socket of slow) socket.end('{"query":');
    await gone;
    expect((await ask('city', SMALL)).status).toBe(200);
    expect(stage.hub.kinds.length).toBeGreaterThan(0);
  });
});

describe.each(engines)('a request whose client has left, on %s', (engine) => {
  it('begins no further statement', async () => {
    const stage = await openStage(engine);
    ends.push(() => stage.close());
    const scope = new RequestScope();
    const read = () => stage.app.db.read((sql) => sql.query<{ one: number }>('SELECT 1 AS one'));
    const between = runInScope(scope, () =>
      stage.app.db.read(async (sql) => {
        await sql.query('SELECT 1 AS one');
        scope.cancel();
        return sql.query('SELECT 2 AS two');
      }),
    );
    await expect(between).rejects.toMatchObject({ code: 'CLIENT_LEFT' });
    await expect(runInScope(scope, read)).rejects.toMatchObject({ code: 'CLIENT_LEFT' });
    // Nobody else is touched by it.
    expect(await read()).toHaveLength(1);
  });
});

describe('a server that ends', () => {
  it('answers what is under way, with the end of its connection; first of all it is not ready', async () => {
    const { stage, server } = await served();
    const db = stage.app.db as { read: (typeof stage.app.db)['read'] };
    const { read } = db;
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    let asked = (): void => undefined;
    const asking = new Promise<void>((resolve) => (asked = resolve));
    db.read = (work, ...more) => {
      asked();
      return released.then(() => read(work, ...more));
    };
    const agent = new Agent({ keepAlive: true });
    ends.push(() => agent.destroy());
    const headers = { authorization: 'Bearer city', 'content-type': 'application/json' };
    const request = httpRequest(server.url, { method: 'POST', agent, headers }).end(
      JSON.stringify({ query: '{ itemClaims(first: 1) { totalCount } }' }),
    );
    const answered = once(request, 'response') as Promise<[IncomingMessage]>;
    await asking;
    const closed = server.close();
    expect(await readinessOf({ db: stage.app.db, closing: server.closing })).toMatchObject({ status: 503, body: { code: 'SHUTTING_DOWN' } });
    release();
    const [response] = await answered;
    response.resume();
    expect([response.statusCode, response.headers.connection]).toEqual([200, 'close']);
    await closed;
  });
});
