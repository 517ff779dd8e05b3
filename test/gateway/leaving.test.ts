/** Clients that leave, that never read, that ask for too much at once, and a server that ends: nobody else waits for any of them. */
import { once } from 'node:events';
import { Agent, createServer, type IncomingMessage, request as httpRequest, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { connect as connectSecurely } from 'node:tls';
import { afterEach, describe, expect, it } from 'vitest';
import { openAccess } from '../../src/access/identify.js';
import { RequestScope, runInScope } from '../../src/db/database.js';
import { readinessOf } from '../../src/http/probes.js';
import { type ServerOptions, startServer } from '../../src/http/server.js';
import { openSlowness } from '../../src/http/slow-clients.js';
import { watchSockets } from '../../src/http/sockets.js';
import { engines } from '../support/database.js';
import { certificate, key } from '../support/tls.js';
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

  it('an export is not cut at its end, however long it took', async () => {
    const answering = createServer();
    await once(answering.listen(0, '127.0.0.1'), 'listening');
    ends.push(() => answering.close().closeAllConnections());
    const client = connect((answering.address() as AddressInfo).port, '127.0.0.1').resume();
    ends.push(() => client.destroy());
    client.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n');
    const [, response] = (await once(answering, 'request')) as [IncomingMessage, ServerResponse];
    const request = { caller: 'c', response, bytes: 0 };
    let now = 0;
    const isSlow = openSlowness({ stalledMs: 20_000 }, () => now);
    const seen: boolean[] = [];
    const later = (ms: number): void => {
      now += ms;
      seen.push(isSlow(request));
    };
    for (let i = 0; i < 12; i++) {
      await new Promise((resolve) => response.write('a line\n', resolve));
      later(10_000);
    }
    client.pause();
    response.end('x'.repeat(20_000_000));
    later(10_000);
    expect(seen).toEqual(Array(13).fill(false));
    // From there on it has as long as any other.
    later(30_001);
    expect(seen.at(-1)).toBe(true);
  });
});

describe.each([
  ['http', {}, undefined],
  ['https', { tls: { cert: certificate, key } }, { ca: certificate }],
] as const)('connections of strangers, by %s', (_, options, secure) => {
  it('make room for others, the eldest idle one first; those of somebody with a key do not', async () => {
    const handler = (request: IncomingMessage, response: ServerResponse): void => {
      if (request.url === '/known') sockets.known(request.socket);
      if (request.url !== '/slow') response.end();
      else response.flushHeaders();
    };
    const server = 'tls' in options ? createSecureServer(options.tls, handler) : createServer(handler);
    const sockets = watchSockets(server, 2);
    await once(server.listen(0, '127.0.0.1'), 'listening');
    ends.push(() => server.close().closeAllConnections());
    const { port } = server.address() as AddressInfo;
    const closed: string[] = [];
    /** Opened, and answered to at least by the head. */
    const client = async (path: string): Promise<Socket> => {
      const socket = secure ? connectSecurely({ port, host: '127.0.0.1', ...secure }) : connect(port, '127.0.0.1');
      ends.push(() => socket.destroy());
      socket.on('error', () => undefined).on('close', () => closed.push(path));
      socket.write(`GET ${path} HTTP/1.1\r\nhost: x\r\n\r\n`);
      await once(socket, 'data');
      return socket;
    };
    await client('/known');
    await client('/slow');
    const idle = await client('/idle');
    const gone = once(idle, 'close');
    await client('/third');
    await gone;
    expect(closed).toEqual(['/idle']);
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
