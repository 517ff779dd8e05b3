/** The desk's shell: one page without data at every address that a person can be sent, never from a cache of last month, and never in place of a file. */
import http from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage } from '../gateway/stage.js';

const html = readFileSync('dist/dashboard/desk/index.html', 'utf8');
let stage: Awaited<ReturnType<typeof openStage>>;
beforeAll(async () => {
  stage = await openStage('sqlite');
});
afterAll(() => stage.close());

interface Got {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
}

/** As sent: what fetch adds of its own, and unpacks, is to be seen here. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Got> {
  const { hostname, port } = new URL(stage.server.url);
  return new Promise((resolve, reject) => {
    const request = http.request({ hostname, port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }));
    });
    request.on('error', reject);
    request.end();
  });
}

const unpacked = ({ headers, body }: Got): string => {
  const coding = headers['content-encoding'];
  return (coding === 'br' ? brotliDecompressSync(body) : coding === 'gzip' ? gunzipSync(body) : body).toString();
};

const SHELL = [
  '/',
  '/sign-in',
  '/sign-in?fault=SIGN_IN_FAILED',
  '/today',
  '/lists/itemClaim?status.eq=CLAIMED',
  '/records/itemClaim/a%2Fb',
  '/system/people',
];
const CODINGS = [undefined, 'gzip', 'br', 'gzip, br', 'identity', 'zstd', 'br;q=0, gzip'] as const;
const POLICY = [
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'",
  "base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
].join('; ');

describe('every shell address', () => {
  it.each(SHELL.flatMap((path) => CODINGS.map((coding) => [path, coding] as const)))('%s in %s', async (path, coding) => {
    const asked: Record<string, string> = coding === undefined ? {} : { 'accept-encoding': coding };
    const got = await get(path, asked);
    expect([got.status, unpacked(got)]).toEqual([200, html]);
    expect(got.headers).toMatchObject({
      'cache-control': 'no-cache',
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
    const wanted = coding?.startsWith('br;q=0') ? 'gzip' : coding?.includes('br') ? 'br' : coding === 'gzip' ? 'gzip' : undefined;
    expect(got.headers['content-encoding']).toBe(wanted);
    for (const name of ['Accept-Encoding', 'Accept', 'Sec-Fetch-Mode']) expect(String(got.headers.vary)).toContain(name);
    // Neither word may reach a plain http: one makes the page white, the other binds the neighbours' ports.
    expect(got.headers['strict-transport-security']).toBeUndefined();
    expect(got.headers['content-security-policy']).not.toContain('upgrade-insecure-requests');

    const head = await get(path, asked, 'HEAD');
    expect([head.status, head.body.length, head.headers.etag, head.headers['cache-control']]).toEqual([200, 0, got.headers.etag, 'no-cache']);
    const again = await get(path, { ...asked, 'if-none-match': String(got.headers.etag) });
    expect([again.status, again.body.length, again.headers.etag, again.headers['cache-control']]).toEqual([304, 0, got.headers.etag, 'no-cache']);
    const older = await get(path, { ...asked, 'if-none-match': '"of-the-release-before"' });
    expect(older.status).toBe(200);
  });
});

it('tells what may be done at a shell address', async () => {
  expect((await get('/lists/itemClaim', {}, 'OPTIONS')).headers.allow).toBe('GET, HEAD, OPTIONS');
  expect([(await get('/lists/itemClaim', {}, 'POST')).status, (await get('/records/x/y', {}, 'DELETE')).status]).toEqual([405, 405]);
});

const NAVIGATIONS: readonly Record<string, string>[] = [
  { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' },
  { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
];
const REFUSED = [
  ['/graphql?query=%7Bme%7Bname%7D%7D', 401],
  ['/export/issues.csv', 401],
  ['/nowhere', 404],
  ['/listsy', 404],
  ['/exports/a.csv', 404],
] as const;

describe('a person who follows a link that is refused sees the desk, not JSON', () => {
  it.each(REFUSED)('%s: %d', async (path, status) => {
    for (const headers of NAVIGATIONS) {
      const got = await get(path, headers);
      expect([got.status, unpacked(got), got.headers['cache-control'], got.headers['content-security-policy']]).toEqual([
        status,
        html,
        'no-store',
        POLICY,
      ]);
      expect(got.headers.etag).toBeUndefined();
    }
  });

  it.each(REFUSED)('%s asked by a program stays JSON', async (path, status) => {
    const byProgram = [{}, { accept: 'application/json' }, { accept: '*/*' }, { accept: 'text/html', 'sec-fetch-mode': 'cors' }];
    for (const headers of byProgram) {
      const got = await get(path, headers as Record<string, string>);
      expect([got.status, got.headers['content-type']?.split(';')[0]]).toEqual([status, expect.stringContaining('json')]);
      expect(JSON.parse(got.body.toString())).toMatchObject({ errors: [{ extensions: { code: expect.any(String) } }] });
    }
  });

  it('a frame of another page does not', async () => {
    const got = await get('/nowhere', { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe', accept: 'text/html' });
    expect(got.headers['content-type']).toContain('json');
  });
});

describe('its files', () => {
  const assets = [...html.matchAll(/\/assets\/[\w.-]+\.(?:js|css)/g)].map(([path]) => path);

  it.each(assets)('%s is kept for ever, packed or not', async (path) => {
    for (const coding of ['gzip', 'br', 'identity']) {
      const got = await get(path, { 'accept-encoding': coding });
      expect([got.status, got.headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
      expect(got.headers['content-encoding']).toBe(coding === 'identity' ? undefined : coding);
      expect(String(got.headers.vary).toLowerCase()).toContain('accept-encoding');
      expect(got.headers['x-content-type-options']).toBe('nosniff');
    }
    expect(assets.length).toBeGreaterThan(1);
  });

  it.each([
    '/assets/index-of-last-month.js',
    '/assets/',
    '/assets',
    '/assets/..%2findex.html',
    '/assets/%00',
    '/assets/a%2f',
    '/assets/./',
    '/graphiql/%00',
    '/graphiql/assets/',
    '/assets/..%2f..%2f..%2f..%2fpackage.json',
    '/index.html',
  ])('%s is missing, and no page in its place', async (path) => {
    for (const headers of [{}, { 'accept-encoding': 'br' }, ...(/^\/(assets|graphiql)\//.test(path) ? NAVIGATIONS : [])]) {
      const got = await get(path, headers as Record<string, string>);
      expect([got.status, got.headers['content-type']?.split(';')[0]]).toEqual([404, 'application/json']);
      expect(got.headers['cache-control']).toBe('no-store');
    }
  });
});
