/** What is sent to JSON sources, and how: addresses, children's keys, redirects, pauses, clocks, certificates, logins. */
import type { RequestListener } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { closers, opened, types } from '../support/open-source.js';
import { faultOf, still } from '../support/source-pass.js';
import { certificate, key } from '../support/tls.js';
import { bodyOf, json, mapped, read, row } from './json-stage.js';
import { serve } from './stage.js';

/** Keeps what is asked for; null is not found. */
const spying =
  (urls: string[], answer: (url: URL) => unknown = () => ({ list: [] })): RequestListener =>
  (request, response) => {
    urls.push(`${request.url} ${request.headers.authorization ?? ''}`.trim());
    const body = answer(new URL(request.url ?? '/', 'http://x'));
    json(response, body ?? {}, body === null ? 404 : 200);
  };

describe('what is sent', () => {
  const asked = async (base: (origin: string) => string, extra: object, mode: 'all' | 'since' = 'all') => {
    const urls: string[] = [];
    const source = opened('rest', { baseUrl: base(await serve(spying(urls))) });
    await source.page(mapped({ items: 'list', ...extra }, mode), null, still);
    return urls[0];
  };

  it.each<[string, (origin: string) => string, object, string]>([
    ['the base’s own query stays', (o) => `${o}/api/?key=a%20b`, { path: '/claims?size=2' }, '/api/claims?key=a%20b&size=2'],
    ['what the operator wrote is not spelt anew', (o) => o, { path: 'a?sort=id,desc&q=a%20b&flag&x=(1)' }, '/a?sort=id,desc&q=a%20b&flag&x=(1)'],
    [
      'Chinese in a path and a parameter is encoded',
      (o) => o,
      { path: '/认领?区=鄂城' },
      `/${encodeURIComponent('认领')}?${encodeURIComponent('区')}=${encodeURIComponent('鄂城')}`,
    ],
    ['a parameter of the hub replaces the same name', (o) => o, { path: '/a?p=7&x=1', page: { number: 'p' } }, '/a?x=1&p=1'],
    [
      'a name and password before the host are a header',
      (o) => o.replace('//', '//u:p%40s@'),
      { path: '/a' },
      `/a Basic ${Buffer.from('u:p@s').toString('base64')}`,
    ],
  ])('%s', async (_, base, extra, url) => {
    expect(await asked(base, extra)).toBe(url);
  });

  it('where it reads is host and path, and no secret', () => {
    const { where } = types.get('rest')!;
    expect(where!({ baseUrl: 'https://u:p@h.example:8443/api/?key=s', headers: { a: 's' } })).toBe('https://h.example:8443/api');
    expect(types.get('graphql')!.where!({ url: 'http://h/graphql?key=s' })).toBe('http://h/graphql');
  });

  const parents = async (ids: readonly unknown[], child: object) => {
    const urls: string[] = [];
    const listener = spying(urls, (url) => (url.pathname === '/a' ? { list: ids.map((id) => ({ id })) } : { list: [] }));
    const source = opened('rest', { baseUrl: await serve(listener) });
    const extra = types.get('rest')!.child!.parse({ items: 'list', ...child }) as Record<string, unknown>;
    const children = { units: { fields: {}, values: {}, extra } };
    const page = source.page(mapped({ path: '/a', items: 'list' }, 'all', { children }), null, still);
    return { page, urls };
  };

  it.each<[string, readonly unknown[], object, RegExp]>([
    ['`..` as a key in a path', ['..'], { path: '/t/{key}/u' }, /主键是 \. 或 \.\./],
    ['a comma in one of several keys', ['a,b', 'c'], { path: '/u', parents: 'ids', parentKey: 'id' }, /主键里有逗号/],
    ['an object as a key', [{ a: 1 }], { path: '/u', parent: 'id' }, /主键不是文本或数字/],
  ])('%s is not asked with: it would lead to others’ children, and its row stands aside alone', async (_, ids, child, why) => {
    const { page, urls } = await parents([...ids, 'z'], child);
    const { rows } = await page;
    expect(rows.map(({ fault }) => fault)).toEqual([expect.stringMatching(why), ...Array(ids.length).fill(undefined)]);
    expect(urls.map(decodeURIComponent).join(' ')).not.toMatch(/\.\.|a,b|object/);
  });

  it('children have pages by number of their own, and one that is not whole makes no page', async () => {
    const ids = [1, 2, 3];
    const answer = (total: number) => (url: URL) => {
      if (url.pathname === '/a') return { list: [{ id: 'p/1' }, { id: '' }] };
      const p = Number(url.searchParams.get('p'));
      return { list: ids.slice((p - 1) * 2, p * 2).map((id) => ({ id, of: url.pathname })), total };
    };
    const readOf = async (total: number) => {
      const source = opened('rest', { baseUrl: await serve(spying([], answer(total))) });
      const extra = types.get('rest')!.child!.parse({ path: '/t/{key}/u', items: 'list', page: { number: 'p', total: 'total' } }) as Record<
        string,
        unknown
      >;
      return source.page(
        mapped({ path: '/a', items: 'list', totals: 'unreliable' }, 'all', { children: { units: { fields: {}, values: {}, extra } } }),
        null,
        still,
      );
    };
    expect((await readOf(3)).rows.map(({ children }) => children?.units)).toEqual([ids.map((id) => ({ id, of: '/t/p%2F1/u' })), []]);
    expect((await faultOf(readOf(9))).message).toMatch(/子表没有给全.*共 9 条,实际读到 3 条/);
  });
});

it.each([
  { nodes: [{ id: 1 }], pageInfo: { hasNextPage: true } },
  { nodes: [{ id: 1 }], totalCount: 3 },
])('children inside a row that are not all there make no page, though nothing is mapped: %o', async (units) => {
  const extra = types.get('rest')!.child!.parse({ items: 'units.nodes' }) as Record<string, unknown>;
  const mapping = mapped({ path: '/a', items: 'list' }, 'all', { children: { units: { fields: {}, values: {}, extra } } });
  const listOf = async (found: object) =>
    opened('rest', { baseUrl: await serve((_, response) => json(response, { list: [{ id: 'x', total: 9, units: found }] })) });
  expect((await faultOf((await listOf(units)).page(mapping, null, still))).message).toMatch(/没有给全/);
  expect((await (await listOf({ nodes: [{ id: 1 }], totalCount: 1 })).page(mapping, null, still)).rows[0]?.children?.units).toHaveLength(1);
});

it('a child that is not found does not make the place of its parents a lost one', async () => {
  const origin = await serve(spying([], (url) => (url.pathname === '/a' ? { list: [row('x')], next: '2' } : null)));
  const extra = types.get('rest')!.child!.parse({ path: '/t/{key}', items: 'list' }) as Record<string, unknown>;
  const mapping = mapped({ path: '/a', items: 'list', next: 'next', after: 'p' }, 'all', { children: { units: { fields: {}, values: {}, extra } } });
  const { rows } = await opened('rest', { baseUrl: origin }).page(mapping, '{"next":"1"}', still);
  expect(rows.map(({ fault }) => fault)).toEqual(['子表 units:HTTP 404']);
});

describe('the connection', () => {
  it('a redirect on the same origin is followed; elsewhere, or to a login page, it is named', async () => {
    const to =
      (location: string): RequestListener =>
      (request, response) =>
        request.url === '/b' ? json(response, { list: [row('x')] }) : void response.writeHead(302, { location }).end();
    const at = { items: 'list', path: '/a' };
    expect((await read(to('/b'), at)).ids).toEqual(['x']);
    expect((await read(to('/a'), at)).error).toMatch(/HTTP 302.*最多 3 次/);
    expect((await read(to('http://127.0.0.1:1/b'), at)).error).toMatch(/HTTP 302,转向别处而没有跟随/);
    expect((await read(to('http://sso.example/cas/login?service=x'), at)).error).toMatch(/转向登录页面.*settings\.login/);
    expect((await read(to('/b'), { ...at, method: 'POST' })).error).toMatch(/HTTP 302/);
  });

  it('Retry-After is waited for where it is short, and nobody is asked before a long one is over', async () => {
    const clock = { ms: Date.parse('2026-06-01T00:00:00Z'), slept: [] as number[] };
    const sleep = async (ms: number) => {
      clock.ms += ms;
      clock.slept.push(ms);
    };
    const hubClock = { now: () => clock.ms, sleep };
    let after = '2';
    let count = 0;
    let busy = 1;
    const origin = await serve((_, response) => {
      count += 1;
      if (busy-- > 0) return void response.writeHead(429, { 'retry-after': after }).end();
      json(response, { list: [row('x')] });
    });
    const source = opened('rest', { baseUrl: origin }, '/', { clock: hubClock });
    const mapping = mapped({ path: '/a', items: 'list' });
    expect((await source.page(mapping, null, still)).rows).toHaveLength(1);
    expect(clock.slept).toEqual([2_000]);

    [after, busy, count] = ['Mon, 01 Jun 2026 00:10:02 GMT', 1, 0];
    for (let i = 0; i < 3; i++) expect((await faultOf(source.page(mapping, null, still))).message).toMatch(/600 秒之后再来/);
    expect(count).toBe(1);
    clock.ms += 600_000;
    expect((await source.page(mapping, null, still)).rows).toHaveLength(1);

    [after, busy] = ['999999999', 1];
    await faultOf(source.page(mapping, null, still));
    clock.ms += 3_600_000;
    expect((await source.page(mapping, null, still)).rows).toHaveLength(1);
  });

  it('the other side’s clock comes with the page, and the mark never passes it', async () => {
    const list = [row('x', { ut: '2026-05-31 23:00:00' })];
    const listener: RequestListener = (_, response) => {
      response.setHeader('date', 'Sun, 31 May 2026 12:00:00 GMT');
      json(response, { list });
    };
    const source = opened('rest', { baseUrl: await serve(listener) });
    const page = await source.page(mapped({ path: '/a', items: 'list' }, 'since'), null, still);
    expect([page.at, JSON.parse(page.cursor).from]).toEqual(['2026-05-31T12:00:00.000Z', '2026-05-31T12:00:00.000Z']);
  });

  it('a change time in epoch seconds moves the mark', async () => {
    const source = opened('rest', { baseUrl: await serve((_, response) => json(response, { list: [row('x', { ut: 1646100000 })] })) });
    const mapping = mapped({ path: '/a', items: 'list' }, 'since', { formats: { changedAt: 'epoch-s' } });
    expect(JSON.parse((await source.page(mapping, null, still)).cursor).from).toBe('2022-03-01T02:00:00.000Z');
  });

  it('a certificate of one’s own authority is trusted where it is said, and named where not', async () => {
    const server = createServer({ cert: certificate, key }, (_, response) => json(response, { list: [row('x')] }));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closers.push(
      async () => server.closeAllConnections(),
      async () => server.close(),
    );
    const baseUrl = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const mapping = mapped({ path: '/a', items: 'list' });
    const source = opened('rest', { baseUrl, tls: { ca: certificate } });
    expect((await source.page(mapping, null, still)).rows).toHaveLength(1);
    const fault = await faultOf(opened('rest', { baseUrl }).page(mapping, null, still));
    expect([fault.code, fault.message]).toEqual(['SOURCE_UNAVAILABLE', expect.stringMatching(/证书不受信任.*tls\.ca/)]);
    await source.close();
  });

  it('a part of an answer is no answer', async () => {
    expect((await read((_, response) => json(response, { list: [] }, 206), { items: 'list' })).error).toMatch(/HTTP 206/);
  });
});

describe('login', () => {
  const site = (options: { expires?: number; how?: 'status' | 'code' | 'page' } = {}) => {
    const state = { logins: [] as string[], valid: '', served: 0 };
    const listener: RequestListener = async (request, response) => {
      if (request.url === '/api/login') {
        state.logins.push(`${request.method} ${await bodyOf(request)}`);
        state.valid = `t${state.logins.length}`;
        return json(response, { code: 200, data: { token: state.valid } });
      }
      const good = request.headers['x-token'] === `T ${state.valid}`;
      if (!good && options.how === 'code') return json(response, { code: 401, msg: '令牌已过期', data: null });
      if (!good && options.how === 'page') return void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>请登录</html>');
      if (!good) return json(response, {}, 401);
      state.served += 1;
      json(response, { code: 200, data: { list: [row('x')] } });
    };
    return { state, listener };
  };
  const login = { path: '/login', body: { u: 'reader', p: 'hunter2' }, token: 'data.token', header: 'x-token', prefix: 'T ' };
  const mapping = mapped({ path: '/a', items: 'data.list' });

  it.each(['status', 'code', 'page'] as const)('is done once, and once more where its token is refused by %s', async (how) => {
    const { state, listener } = site({ how });
    const source = opened('rest', { baseUrl: `${await serve(listener)}/api`, login });
    await Promise.all([source.page(mapping, null, still), source.page(mapping, null, still)]);
    expect(state.logins).toEqual(['POST {"u":"reader","p":"hunter2"}']);
    state.valid = 'gone';
    expect((await source.page(mapping, null, still)).rows).toHaveLength(1);
    expect(state.logins).toHaveLength(2);
  });

  it('is done anew when its time is over', async () => {
    const { state, listener } = site();
    const clock = { ms: 0 };
    const hubClock = { now: () => clock.ms, sleep: async () => undefined };
    const source = opened('rest', { baseUrl: `${await serve(listener)}/api`, login: { ...login, every: '1h' } }, '/', { clock: hubClock });
    for (const ms of [0, 3_599_000, 3_600_000]) {
      clock.ms = ms;
      await source.page(mapping, null, still);
    }
    expect(state.logins).toHaveLength(2);
  });

  it('that fails is said without a secret', async () => {
    const origin = await serve((_, response) => json(response, { code: 500, msg: '用户 reader 的口令 hunter2 错误' }));
    const fault = await faultOf(opened('rest', { baseUrl: origin, login }).page(mapping, null, still));
    expect([fault.code, fault.message]).toEqual(['SOURCE_REFUSED', expect.stringContaining('口令')]);
    expect(JSON.stringify([fault.message, fault.details])).not.toMatch(/hunter2|reader/);
  });

  it('is refused where there is no token in its answer', async () => {
    const origin = await serve((_, response) => json(response, { code: 200, data: {} }));
    expect((await faultOf(opened('rest', { baseUrl: origin, login }).page(mapping, null, still))).message).toMatch(/登录应答中没有 data\.token/);
  });

  it('carries a GraphQL source too', async () => {
    let count = 0;
    const origin = await serve((request, response) => {
      if (request.url === '/login') return json(response, { token: `t${++count}` });
      const good = request.headers.authorization === `Bearer t${Math.max(2, count)}`;
      json(response, good ? { data: { list: [row('x')] } } : { errors: [{ message: 'x', extensions: { code: 'UNAUTHENTICATED' } }] });
    });
    const source = opened('graphql', { url: `${origin}/graphql`, login: { path: '/login', token: 'token' } });
    expect((await source.page(mapped({ query: '{ list { id } }', items: 'list' }, 'all', {}, 'graphql'), null, still)).rows).toHaveLength(1);
    expect(count).toBe(2);
  });
});
