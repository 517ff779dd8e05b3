/** HTTP as its specification has it, and GraphQL over it: what may be sent, in which form an answer leaves, and what is refused how. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAccess } from '../../src/access/identify.js';
import { answerUnparsed } from '../../src/http/client-errors.js';
import { startServer } from '../../src/http/server.js';
import { openStage, row } from './stage.js';

const SCREEN = 'https://screen.example';
const STANDARD = 'application/graphql-response+json';

let stage: Awaited<ReturnType<typeof openStage>>;
let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  stage = await openStage('sqlite');
  const { hub, db, metrics, tracing } = stage.app;
  const log = { info() {}, error() {} };
  const access = openAccess(stage.config.viewers);
  server = await startServer({ hub, db, metrics, tracing, access, host: '127.0.0.1', port: 0, log, cors: [SCREEN] });
  const content = { itemCode: 'c', claimantUscc: 'u', status: 'CLAIMED', claimedAt: '2022-01-01', writeOffReason: '原因'.repeat(400) };
  await stage.insert(
    'item_claim',
    Array.from({ length: 400 }, (_, i) => row(`c${i}`, 'echeng', { ...content, itemCode: `c${i}` })),
  );
});
afterAll(async () => {
  await server.close();
  await stage.close();
});

type Headers = Record<string, string>;
const at = (path: string): string => server.url.replace('/graphql', path);
const JSON_SENT = { 'content-type': 'application/json' };
const KEY = { authorization: 'Bearer city' };
const QUERY = JSON.stringify({ query: '{ districts { code } }' });
const WRONG = JSON.stringify({ query: '{ nothing }' });
const send = (body: string | Uint8Array | null, headers: Headers = {}, path = '/graphql', method = 'POST') =>
  fetch(at(path), { method, ...(body !== null && { body: body as never }), headers: { ...KEY, ...JSON_SENT, ...headers } });
const codeOf = async (response: Response): Promise<string> =>
  ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code ?? '';

/** Bytes as they are; what comes back until the server closes. */
async function raw(text: string | Buffer): Promise<string> {
  const { port, hostname } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  let answer = '';
  socket.on('data', (part) => (answer += part));
  socket.on('error', () => undefined);
  socket.write(text);
  await once(socket, 'close');
  return answer;
}
const rawPost = (body: string, more = '', target = '/graphql', version = '1.1'): string =>
  `POST ${target} HTTP/${version}\r\nhost: x\r\nauthorization: Bearer city\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n${more}connection: close\r\n\r\n${body}`;

describe('an accepted type', () => {
  it.each([
    [STANDARD, 200, 400, STANDARD],
    [`${STANDARD}, application/json;q=0.9`, 200, 400, STANDARD],
    ['application/json, application/graphql-response+json', 200, 200, 'application/json'],
    ['application/json', 200, 200, 'application/json'],
    ['application/json; charset=utf-8', 200, 200, 'application/json'],
    ['*/*', 200, 400, 'application/json'],
    ['text/html,application/xhtml+xml,*/*;q=0.8', 200, 400, 'application/json'],
  ])('%s: what ran is %i, what was refused before %i, both as %s', async (accept, ran, refused, type) => {
    for (const [body, status] of [
      [QUERY, ran],
      [WRONG, refused],
    ] as const) {
      const response = await send(body, { accept });
      expect([response.status, response.headers.get('content-type')]).toEqual([status, `${type}; charset=utf-8`]);
      await response.arrayBuffer();
    }
  });

  it.each([
    ['no JSON', 'x'],
    ['nothing', ''],
    ['a list', '[]'],
    ['no query', '{}'],
    ['an empty query', '{"query":""}'],
    ['a query that is no text', '{"query":{}}'],
    ['variables that are no object', '{"query":"{ __typename }","variables":"x"}'],
    ['a documentId that is no text', '{"documentId":1}'],
    ['a documentId that is no hash', '{"documentId":"x"}'],
  ])('is told of what is no request, %s, by 400 in either form', async (_, body) => {
    for (const accept of [STANDARD, 'application/json', '*/*']) {
      const response = await send(body, { accept });
      expect([accept, response.status, await codeOf(response)]).toEqual([accept, 400, 'BAD_REQUEST']);
    }
  });

  it.each([
    ['a text that is no GraphQL', { query: '{' }],
    ['an unknown field', { query: '{ nope }' }],
    ['a variable of another type', { query: 'query($y: Int!) { figures(year: $y) { year } }', variables: { y: 'x' } }],
    ['no such operation', { query: '{ __typename }', operationName: 'nope' }],
    ['a subscription', { query: 'subscription { x }' }],
    ['too many words', { query: `{ ${'a '.repeat(5_000)} }` }],
    ['a document that it has not', { documentId: 'a'.repeat(64) }],
  ])('is told of what GraphQL refuses, %s, by 400 in its own form and by 200 in the older', async (_, body) => {
    for (const [accept, status] of [
      [STANDARD, 400],
      ['application/json', 200],
    ] as const) {
      const response = await send(JSON.stringify(body), { accept });
      expect([response.status, typeof (await codeOf(response))]).toEqual([status, 'string']);
    }
  });

  it.each(['text/html', 'application/json;q=0', 'application/json; charset=utf-16', 'image/*'])('%s is none of ours: 406', async (accept) => {
    const response = await send(QUERY, { accept });
    expect([response.status, await codeOf(response)]).toEqual([406, 'NOT_ACCEPTABLE']);
  });

  it('is none a request without a key is answered in: 401 with the way to identify, before its body is read', async () => {
    const response = await fetch(server.url, { method: 'POST', headers: { ...JSON_SENT, accept: STANDARD }, body: 'x' });
    expect([response.status, response.headers.get('www-authenticate'), await codeOf(response)]).toEqual([
      401,
      'Bearer realm="hub"',
      'UNAUTHENTICATED',
    ]);
  });
});

describe('a method', () => {
  it.each([
    ['/graphql', ['PUT', 'DELETE', 'PATCH'], 'GET, POST, HEAD, OPTIONS'],
    ['/livez', ['POST', 'PUT'], 'GET, HEAD, OPTIONS'],
    ['/export/issues.csv', ['POST'], 'GET, HEAD, OPTIONS'],
  ])('that %s does not take is 405 with Allow', async (path, methods, allow) => {
    for (const method of methods) {
      const response = await send('{}', {}, path, method);
      expect([method, response.status, response.headers.get('allow'), await codeOf(response)]).toEqual([method, 405, allow, 'METHOD_NOT_ALLOWED']);
    }
  });

  it('HEAD answers as GET does, without the body', async () => {
    for (const path of ['/livez', '/readyz', '/metrics', '/graphql?query=%7B__typename%7D', '/export/issues.csv']) {
      const [head, get] = [await fetch(at(path), { method: 'HEAD', headers: KEY }), await fetch(at(path), { headers: KEY })];
      expect([path, head.status, await head.text(), head.headers.get('content-type')]).toEqual([path, 200, '', get.headers.get('content-type')]);
      await get.arrayBuffer();
    }
  });

  it('OPTIONS is 204 with Allow, from no page, a stranger or one of ours; only ours may ask', async () => {
    for (const [origin, allowed] of [
      [null, null],
      ['https://stranger.example', null],
      [SCREEN, SCREEN],
    ] as const) {
      const headers: Headers = origin ? { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' } : {};
      const response = await fetch(server.url, { method: 'OPTIONS', headers });
      expect([response.status, response.headers.get('allow'), response.headers.get('access-control-allow-origin')]).toEqual([
        204,
        'GET, POST, HEAD, OPTIONS',
        allowed,
      ]);
      if (origin)
        for (const name of ['authorization', 'x-graphql-cost']) expect(response.headers.get('access-control-allow-headers')).toContain(name);
    }
    expect((await fetch(at('/none'), { method: 'OPTIONS' })).status).toBe(404);
  });

  it('GET takes a query, refuses a mutation with Allow, and says what of the address it cannot read', async () => {
    const get = (search: string) => fetch(`${server.url}?${search}`, { headers: { ...KEY, accept: STANDARD } });
    expect(
      await (await get(new URLSearchParams({ query: 'query A { districts { code } }', operationName: 'A', variables: '{}' }).toString())).json(),
    ).toMatchObject({
      data: { districts: [{ code: 'echeng' }, { code: 'huarong' }] },
    });
    const mutation = await get(new URLSearchParams({ query: 'mutation { __typename }' }).toString());
    expect([mutation.status, mutation.headers.get('allow'), await codeOf(mutation)]).toEqual([405, 'POST', 'METHOD_NOT_ALLOWED']);
    for (const search of [
      '',
      'query=',
      'query=a&query=b',
      'query=%7B__typename%7D&variables=x',
      'query=%7B__typename%7D&variables=[]',
      'query=%7B__typename%7D&extensions=1',
    ]) {
      const response = await get(search);
      expect([search, response.status, await codeOf(response)]).toEqual([search, 400, 'BAD_REQUEST']);
    }
  });
});

describe('a body', () => {
  it.each([
    ['no JSON', '{"query":'],
    ['nothing', ''],
    ['bytes that are no UTF-8', Buffer.concat([Buffer.from('{"query":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')])],
    ['a list', `[${QUERY},${QUERY}]`],
    ['null', 'null'],
    ['text', '"x"'],
    ['a query that is a number', '{"query":1}'],
    ['a query that is a list', '{"query":["{ __typename }"]}'],
    ['an operation name that is an object', '{"query":"{ __typename }","operationName":{}}'],
    ['variables that are a list', '{"query":"{ __typename }","variables":[]}'],
    ['extensions that are text', '{"query":"{ __typename }","extensions":"x"}'],
    ['a subscription', JSON.stringify({ query: 'subscription { x }' })],
    ['a subscription of a real field', JSON.stringify({ query: 'subscription { districts { code } }' })],
    ['a name where the only operation has none', JSON.stringify({ query: '{ __typename }', operationName: 'X' })],
    ['an operation of another name', JSON.stringify({ query: 'query A { __typename }', operationName: 'B' })],
    ['two operations and no name', JSON.stringify({ query: 'query A { __typename } query B { __typename }' })],
    ['a fragment alone', JSON.stringify({ query: 'fragment A on Query { __typename }' })],
    ['a NUL in it', JSON.stringify({ query: '{ \u0000 }' })],
  ])('of %s is 400, never a 500', async (_, body) => {
    const response = await send(body, { accept: STANDARD });
    expect([response.status, await codeOf(response)]).toEqual([400, 'BAD_REQUEST']);
  });

  it.each([
    ['__proto__', '{"query":"{ __typename }","__proto__":{"query":"x"},"variables":{"__proto__":{"a":1},"constructor":{"prototype":1}}}'],
    ['a key twice', '{"query":"x","query":"{ __typename }"}'],
    ['nulls', '{"query":"{ __typename }","variables":null,"operationName":null,"extensions":null}'],
    ['extensions of others', '{"query":"{ __typename }","extensions":{"clientLibrary":{"name":"x"},"persistedQuery":null}}'],
  ])('with %s is read as JSON has it', async (_, body) => {
    expect(await (await send(body)).json()).toEqual({ data: { __typename: 'Query' } });
  });

  it.each([
    ['no type', {}, 'x'],
    ['text', { 'content-type': 'text/plain' }, QUERY],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 'query=%7B__typename%7D'],
    ['a type that is none', { 'content-type': 'x' }, QUERY],
    ['another charset', { 'content-type': 'application/json; charset=gbk' }, QUERY],
    ['a packed one', { 'content-type': 'application/json', 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(10_000_000, ' '))],
  ])('as %s is 415', async (_, headers: Headers, body) => {
    const response = await fetch(server.url, {
      method: 'POST',
      headers: { ...KEY, ...headers },
      body: typeof body === 'string' ? Buffer.from(body) : body,
    });
    expect([response.status, await codeOf(response)]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
  });

  it('above 1 MiB is 413, with the length said or in pieces, and its neighbour is answered', async () => {
    const large = JSON.stringify({ query: `{ __typename } #${'x'.repeat(1_048_576)}` });
    expect(await raw(rawPost(large))).toMatch(/^HTTP\/1.1 413 [\s\S]*BODY_TOO_LARGE/);
    const pieces = `${large.length.toString(16)}\r\n${large}\r\n0\r\n\r\n`;
    const chunked = rawPost('').replace('content-length: 0', 'transfer-encoding: chunked');
    expect(await raw(chunked + pieces)).toMatch(/^HTTP\/1.1 413 [\s\S]*BODY_TOO_LARGE/);
    expect((await send(QUERY)).status).toBe(200);
  });

  it.each([
    ['a hash of another query', { version: 1, sha256Hash: 'a'.repeat(64) }, 'PERSISTED_QUERY_NOT_SUPPORTED', 'PERSISTED_QUERY_MISMATCH'],
    ['another version', { version: 99, sha256Hash: 'a' }, 'BAD_REQUEST', 'BAD_REQUEST'],
    ['a hash that is a number', { version: 1, sha256Hash: 1 }, 'BAD_REQUEST', 'BAD_REQUEST'],
    ['a hash that is an object', { version: 1, sha256Hash: { toString: 1 } }, 'BAD_REQUEST', 'BAD_REQUEST'],
    ['a list', [], 'BAD_REQUEST', 'BAD_REQUEST'],
    ['text', 'x', 'BAD_REQUEST', 'BAD_REQUEST'],
    ['false', false, 'BAD_REQUEST', 'BAD_REQUEST'],
  ])('that names its query by %s is told what is wrong, and it is no fault of ours', async (_, persistedQuery, alone, withText) => {
    const codes = [];
    for (const query of [undefined, '{ __typename }']) {
      const response = await send(JSON.stringify({ query, extensions: { persistedQuery } }), { accept: STANDARD });
      codes.push(response.status, await codeOf(response));
    }
    expect(codes).toEqual([400, alone, 400, withText]);
  });
});

describe('an address', () => {
  it.each([
    ['/nothing', 404],
    ['//graphql', 404],
    ['/graphql/', 404],
    ['/GraphQL', 404],
    ['/%67raphql', 200],
    ['http://elsewhere.example/graphql', 200],
    ['/graphql?x=1?y=2', 200],
    ['/./graphql', 404],
    ['/%', 400],
    ['/%2e%2e/package.json', 404],
    ['/%00', 404],
    ['*', 404],
  ])('%s is answered in JSON: %i', async (target, status) => {
    const answer = await raw(rawPost(QUERY, '', target));
    expect([answer.split(' ')[1], answer.includes('application/json')]).toEqual([String(status), true]);
  });

  it('that is too long is 414, and headers that are too large 431, for a page too', async () => {
    const long = await fetch(`${server.url}?query=${'x'.repeat(20_000)}`, { headers: { ...KEY, origin: SCREEN } });
    expect([long.status, await codeOf(long), long.headers.get('access-control-allow-origin')]).toEqual([414, 'ADDRESS_TOO_LONG', SCREEN]);
    const large = await raw(`GET /graphql HTTP/1.1\r\nhost: x\r\norigin: ${SCREEN}\r\nx: ${'x'.repeat(40_000)}\r\n\r\n`);
    expect(large).toMatch(/^HTTP\/1.1 431 /);
    expect(large).toContain('HEADERS_TOO_LARGE');
    expect(large).toContain(`access-control-allow-origin: ${SCREEN}`);
  });
});

describe('what is hardly HTTP', () => {
  it.each([
    ['a method that is none', 'FOO / HTTP/1.1\r\nhost: x\r\n\r\n', 400],
    ['no request at all', '\u0016\u0003\u0001 hello\r\n\r\n', 400],
    ['HTTP/2 at once', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
    ['no host', 'GET /livez HTTP/1.1\r\nconnection: close\r\n\r\n', 400],
    ['two lengths', 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nxxxxxx', 400],
    ['a length and pieces', 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n', 400],
    ['a length below zero', 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: -1\r\n\r\n', 400],
  ])('%s is 400 in JSON, and the connection ends', async (_, text, status) => {
    const answer = await raw(text);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).toContain('"code":"BAD_REQUEST"');
  });

  it('that takes too long to come is 408, REQUEST_TOO_SLOW', () => {
    const said: string[] = [];
    const socket = { writable: true, end: (text: string) => said.push(text), destroy() {} };
    answerUnparsed([])(Object.assign(new Error('late'), { code: 'ERR_HTTP_REQUEST_TIMEOUT', rawPacket: undefined }) as never, socket as never);
    expect(said[0]).toMatch(/^HTTP\/1.1 408 Request Timeout[\s\S]*REQUEST_TOO_SLOW/);
  });

  it('is spoken in HTTP/1.0, one request behind another, and after asking whether to go on', async () => {
    expect(await raw(rawPost(QUERY, '', '/graphql', '1.0'))).toMatch(/^HTTP\/1.1 200 [\s\S]*echeng/);
    const both = await raw(rawPost(WRONG).replace('connection: close\r\n', '') + rawPost(QUERY));
    expect([...both.matchAll(/HTTP\/1.1 (\d+)/g)].map(([, status]) => status)).toEqual(['400', '200']);
    expect(await raw(rawPost(QUERY, 'expect: 100-continue\r\n'))).toMatch(/^HTTP\/1.1 100 [\s\S]*HTTP\/1.1 200 /);
  });
});

describe('what every answer bears', () => {
  it('tells caches what told two askers apart, whatever was asked', async () => {
    const large = JSON.stringify({ query: '{ itemClaims(first: 400) { nodes { id writeOffReason } } }' });
    for (const origin of [null, 'https://stranger.example', SCREEN])
      for (const coding of ['identity', 'gzip', 'br'])
        for (const [body, path] of [
          [QUERY, '/graphql'],
          [large, '/graphql'],
          ['x', '/graphql'],
          ['x', '/none'],
        ] as const) {
          const response = await send(body, { 'accept-encoding': coding, ...(origin && { origin }) }, path);
          await response.arrayBuffer();
          const vary = String(response.headers.get('vary')).toLowerCase();
          expect([vary.includes('origin'), vary.includes('accept-encoding')]).toEqual([true, true]);
          expect(response.headers.get('access-control-allow-origin')).toBe(origin === SCREEN ? SCREEN : null);
          expect([response.headers.get('x-content-type-options'), response.headers.get('cache-control')]).toEqual(['nosniff', 'no-store']);
          expect(response.headers.get('content-encoding')).toBe(body === large && coding !== 'identity' ? coding : null);
        }
  });

  it('is the same text packed, in pieces, and in one', async () => {
    const large = JSON.stringify({ query: '{ itemClaims(first: 400) { nodes { id writeOffReason } } }' });
    const texts = await Promise.all(['identity', 'gzip', 'br'].map(async (coding) => (await send(large, { 'accept-encoding': coding })).text()));
    expect(texts[0]?.length).toBeGreaterThan(256 * 1024);
    expect(new Set(texts).size).toBe(1);
    expect((JSON.parse(texts[0] as string) as { data: { itemClaims: { nodes: unknown[] } } }).data.itemClaims.nodes).toHaveLength(400);
  });
});
