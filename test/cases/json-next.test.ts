/** Cases from real life of how JSON sources say where they go on: places, bodies, connections of GraphQL; and numbers on the way. */
import type { RequestListener } from 'node:http';
import { describe, expect, it } from 'vitest';
import { opened, types } from '../support/open-source.js';
import { pass } from '../support/source-pass.js';
import { bodyOf, FIELDS, json, mapped, queryOf, read, row, rows } from './json-stage.js';
import { openCase, serve } from './stage.js';

const FOUR = ['k1', 'k2', 'k3', 'k4'];
const token = (n: number) => Buffer.from([0xfb, 0xff, n]).toString('base64');
/** Four rows, two on a page; `say` writes where the next ones are, `at` reads where a request begins. */
const four =
  (say: (next: number, origin: string) => object, at: (url: URL) => number): RequestListener =>
  (request, response) => {
    const origin = `http://${request.headers.host}`;
    const from = at(new URL(request.url ?? '/', origin));
    if (!(from >= 0)) return json(response, { error: 'bad cursor' }, 400);
    json(response, { results: rows(4).slice(from, from + 2), ...(from + 2 < 4 ? say(from + 2, origin) : say(-1, origin)) });
  };
const number = (name: string) => (url: URL) => Number(url.searchParams.get(name) ?? 0);
const said = (path: string, of: (next: number, origin: string) => unknown) => (next: number, origin: string) =>
  path.split('.').reduceRight<unknown>((value, name) => ({ [name]: value }), next < 0 ? null : of(next, origin)) as object;
const encodedAt = (url: URL) => {
  const raw = url.searchParams.get('cursor');
  return raw === null ? 0 : raw.startsWith('+/') ? Buffer.from(raw, 'base64')[2]! : -1;
};

describe('case 30: forms of next', () => {
  it.each<[string, RequestListener, object]>([
    [
      'an absolute URL (Django)',
      four(
        said('next', (n, o) => `${o}/a?page=${n}`),
        number('page'),
      ),
      { next: 'next', after: 'cursor' },
    ],
    [
      'one that needs no after',
      four(
        said('next', (n, o) => `${o}/a?page=${n}`),
        number('page'),
      ),
      { next: 'next' },
    ],
    [
      'one without the port’s scheme',
      four(
        said('next', (n, o) => `${o.slice(5)}/a?page=${n}`),
        number('page'),
      ),
      { next: 'next' },
    ],
    [
      'a relative URL',
      four(
        said('next', (n) => `/a?page=${n}`),
        number('page'),
      ),
      { next: 'next', after: 'cursor' },
    ],
    [
      'a query alone',
      four(
        said('next', (n) => `?page=${n}`),
        number('page'),
      ),
      { next: 'next', after: 'cursor' },
    ],
    [
      'HATEOAS',
      four(
        said('_links.next.href', (n, o) => `${o}/a?page=${n}`),
        number('page'),
      ),
      { next: '_links.next.href' },
    ],
    ['OData', four((n, o) => (n < 0 ? {} : { '@odata.nextLink': `${o}/a?$skip=${n}` }), number('$skip')), { next: '@odata.nextLink' }],
    ['a token with + / =', four(said('next', token), encodedAt), { next: 'next', after: 'cursor' }],
    [
      'a token already percent-encoded',
      four(
        said('next', (n) => encodeURIComponent(token(n))),
        encodedAt,
      ),
      { next: 'next', after: 'cursor' },
    ],
    [
      'a token that looks like one of our own words',
      four(
        said('next', (n) => `page:${n}`),
        (url) => Number((url.searchParams.get('cursor') ?? 'page:0').slice(5)),
      ),
      { next: 'next', after: 'cursor' },
    ],
    [
      'a number',
      four(
        said('next', (n) => n),
        number('cursor'),
      ),
      { next: 'next', after: 'cursor' },
    ],
    [
      'a list (search_after)',
      four(
        said('next', (n) => [1646100000000, n]),
        (url) => JSON.parse(url.searchParams.get('cursor') ?? '[0,0]')[1],
      ),
      { next: 'next', after: 'cursor' },
    ],
    [
      'an object',
      four(
        said('next', (n) => ({ skip: n })),
        (url) => JSON.parse(url.searchParams.get('cursor') ?? '{"skip":0}').skip,
      ),
      { next: 'next', after: 'cursor' },
    ],
  ])('%s is followed', async (_, listener, extra) => {
    expect(await read(listener, { items: 'results', ...extra })).toMatchObject({ ids: FOUR, doubt: null, error: null });
  });

  const linked =
    (header: (next: number, origin: string) => string): RequestListener =>
    (request, response) => {
      const from = Number(queryOf(request).get('page') ?? 0);
      if (from + 2 < 4) response.setHeader('link', header(from + 2, `http://${request.headers.host}`));
      json(response, rows(4).slice(from, from + 2));
    };
  it.each<[string, (next: number, origin: string) => string]>([
    ['as GitHub writes it', (n, o) => `<${o}/a?page=${n}>; rel="next", <${o}/a?page=9>; rel="last"`],
    ['after others, relative, with commas in its address', (n) => `</a?page=0>; rel=first, </a?x=1,2&page=${n}>; title="a, b"; rel="up next"`],
  ])('a header Link is followed %s', async (_, header) => {
    expect(await read(linked(header), { items: '$', link: true })).toMatchObject({ ids: FOUR, doubt: null, error: null });
    expect((await read(linked(header), { items: '$' })).doubt).toMatch(/给出了下一页的位置/);
  });

  it.each<[string, (origin: string) => string]>([
    ['another host', () => 'http://169.254.169.254/latest/meta-data?x=1'],
    ['another port', (origin) => `${origin.replace(/\d+$/, '1')}/a?x=1`],
    ['another scheme', () => 'file:///etc/passwd?x=1'],
  ])('an address at %s is not followed', async (_, address) => {
    const listener: RequestListener = (request, response) => json(response, { results: rows(2), next: address(`http://${request.headers.host}`) });
    expect((await read(listener, { items: 'results', next: 'next' })).error).toMatch(/另一台主机|无法解析/);
  });

  it('a list as a place goes into a body digit by digit, and comes back so', async () => {
    const bodies: string[] = [];
    const listener: RequestListener = async (request, response) => {
      const text = await bodyOf(request);
      bodies.push(text);
      const from = Number(/,"(\d)"\]/.exec(text)?.[1] ?? 0);
      const hits = rows(4)
        .slice(from, from + 2)
        .map((each) => `{"_source":${JSON.stringify(each)}}`); // prettier-ignore
      json(
        response,
        `{"hits":{"total":{"value":4,"relation":"eq"},"hits":[${hits.join(',')}]},"place":${from < 2 ? `[1234567890123456789,1.50,"${from + 2}"]` : 'null'}}`,
      );
    };
    const extra = { method: 'POST', body: { query: { match_all: {} } }, items: 'hits.hits', next: 'place', after: 'search_after' };
    expect((await read(listener, extra)).rows).toHaveLength(4);
    expect(bodies).toEqual(['{"query":{"match_all":{}}}', '{"query":{"match_all":{}},"search_after":[1234567890123456789,1.50,"2"]}']);
  });

  it('the last row’s own place is the next one (Elasticsearch search_after, a key that goes up)', async () => {
    const listener: RequestListener = async (request, response) => {
      const { search_after: [, after] = [0, ''] } = JSON.parse((await bodyOf(request)) || '{}') as { search_after?: [number, string] };
      const left = rows(5)
        .filter(({ id }) => id > after)
        .slice(0, 2); // prettier-ignore
      json(response, { hits: { total: { value: 5, relation: 'eq' }, hits: left.map((each) => ({ _source: each, sort: [1, each.id] })) } });
    };
    const at = {
      method: 'POST',
      body: { size: 2 },
      items: 'hits.hits',
      next: 'hits.hits.-1.sort',
      after: 'search_after',
      page: { total: 'hits.total' },
    };
    const { rows: found, doubt, error } = await read(listener, at);
    expect([found.map(({ values }) => (values._source as { id: string }).id), doubt, error]).toEqual([['k1', 'k2', 'k3', 'k4', 'k5'], null, null]);
  });

  it('a posted list takes its page, its size and its moment in the body, or in the address where that is said', async () => {
    const asked: string[] = [];
    const listener: RequestListener = async (request, response) => {
      const text = await bodyOf(request);
      asked.push(`${request.method} ${request.url} ${request.headers['content-type']} ${text}`);
      const page = Number(/"no":(\d)/.exec(text)?.[1] ?? /no=(\d)/.exec(`${request.url}${text}`)?.[1]);
      json(response, { code: 0, rows: page > 2 ? [] : rows(4).slice((page - 1) * 2, page * 2) });
    };
    const extra = { method: 'POST', body: { status: '1' }, items: 'rows', page: { number: 'page.no', size: { 'page.size': 2 } } };
    expect((await read(listener, extra)).ids).toEqual(FOUR);
    expect(asked[1]).toBe('POST /a application/json {"status":"1","page":{"size":2,"no":2}}');
    const form = { ...extra, page: { number: 'no', size: { size: 2 } } };
    expect((await read(listener, form, { headers: { 'Content-Type': 'application/x-www-form-urlencoded' } })).ids).toEqual(FOUR);
    expect(asked.at(-1)).toBe('POST /a application/x-www-form-urlencoded status=1&size=2&no=3');
    expect((await read(listener, { ...form, in: 'query' })).ids).toEqual(FOUR);
    expect(asked.at(-1)).toBe('POST /a?size=2&no=3 application/json {"status":"1"}');
  });
});

describe('case 25: GraphQL connections', () => {
  const QUERY = 'query($after: String) { news(first: 2, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }';
  const plain = { query: QUERY, items: 'news.nodes', next: 'news.pageInfo.endCursor' };
  const more = { ...plain, more: 'news.pageInfo.hasNextPage' };
  const pages: Record<string, (number | null)[][]> = {
    filtered: [[1, 2], [], [3, 4]],
    nocursor: [
      [1, 2],
      [3, 4],
    ],
    nullnode: [
      [1, null, 2],
      [3, 4],
    ],
    emptyerrors: [
      [1, 2],
      [3, 4],
    ],
  };
  const connection =
    (mode: string): RequestListener =>
    async (request, response) => {
      const at = Number(JSON.parse(await bodyOf(request)).variables.after ?? -1) + 1;
      const nodes = (pages[mode]?.[at] ?? []).map((i) => i && row(`k${i}`));
      const pageInfo = { hasNextPage: at + 1 < pages[mode]!.length, endCursor: mode === 'nocursor' ? null : String(at) };
      json(response, { data: { news: { nodes, pageInfo } }, ...(mode === 'emptyerrors' && { errors: [] }) });
    };
  const readOf = async (mode: string, extra: object) => {
    const source = opened('graphql', { url: await serve(connection(mode)) });
    const { rows: found, pages: read } = await pass(source, mapped(extra, 'all', {}, 'graphql'));
    return { ids: found.map(({ values }) => values.id), doubt: read.at(-1)?.doubt, notices: read.flatMap(({ notices = [] }) => notices) };
  };

  it.each(['filtered', 'nullnode', 'emptyerrors'])('one that is %s is read whole, with more and without', async (mode) => {
    for (const extra of [plain, more]) expect(await readOf(mode, extra)).toMatchObject({ ids: FOUR });
  });

  it('a null among its nodes is told, and what stands around it is kept', async () => {
    expect((await readOf('nullnode', plain)).notices).toEqual([{ message: expect.stringContaining('有 1 处 null'), unread: false }]);
  });

  it('hasNextPage without endCursor is no end, with more and without', async () => {
    for (const extra of [plain, more]) expect((await readOf('nocursor', extra)).doubt).toMatch(/还有下一页,却没有给出下一页的位置/);
  });

  it('pages by number are its variables', async () => {
    const source = opened('graphql', {
      url: await serve(async (request, response) => {
        const { no, size } = JSON.parse(await bodyOf(request)).variables;
        json(response, { data: { list: rows(4).slice(no * size, (no + 1) * size) } });
      }),
    });
    const query = 'query($no: Int, $size: Int) { list(no: $no, size: $size) { id } }';
    const extra = { query, items: 'list', page: { number: 'no', from: 0, size: { size: 2 } } };
    expect((await pass(source, mapped(extra, 'all', {}, 'graphql'))).rows).toHaveLength(4);
    expect(types.get('graphql')!.check!({ ...extra, page: { number: 'page' } })).toEqual([
      expect.objectContaining({ message: '没有声明变量 $page' }),
    ]);
  });
});

describe('case 21: numbers', () => {
  const numbers = [
    '1234567890123456789',
    '1.234567890123456788e18',
    '1234567890123456700.0',
    '9007199254740992',
    '9007199254740991',
    '-9007199254740993',
    '7e5',
    '1.0E7',
    '0.1234567890123456789',
    '0.30',
    '1e-7',
    '0.0000001',
    '1e22',
    '1e400',
    '-0',
    '11420700000000008',
    '1.0',
    '12345678901234.56',
  ];
  it('keep their digits, always in one spelling, and stay numbers where a number holds them', async () => {
    const body = `{"list":[${numbers.map((n) => `{"n":${n},"in":{"value":[${n}]}}`).join(',')}]}`;
    const { rows: found } = await read((_, response) => json(response, body), { items: 'list' });
    const texts = found.map(({ values }) => String(values.n));
    expect(texts).toEqual([
      '1234567890123456789',
      '1234567890123456788',
      '1234567890123456700',
      '9007199254740992',
      '9007199254740991',
      '-9007199254740993',
      '700000',
      '10000000',
      '0.1234567890123456789',
      '0.3',
      '0.0000001',
      '0.0000001',
      '10000000000000000000000',
      '1e400',
      '0',
      '11420700000000008',
      '1',
      '12345678901234.56',
    ]);
    expect(found.map(({ values }) => String((values.in as { value: unknown[] }).value[0]))).toEqual(texts);
    // What stands beside it on the page changes nothing.
    for (const [i, n] of numbers.entries()) {
      const alone = await read((_, response) => json(response, `{"list":[{"n":${n}}]}`), { items: 'list' });
      expect(String(alone.rows[0]?.values.n)).toBe(texts[i]);
    }
  });

  it('as keys fall together only where they are the same number', async () => {
    const ids = [
      '1234567890123456789',
      '1234567890123456788',
      '1.234567890123456787e18',
      '1234567890123456700.0',
      '9007199254740992',
      '9007199254740991',
      '-9007199254740993',
      '"7e5"',
      '7e4',
      '1.5',
    ];
    const origin = await serve((_, response) =>
      json(response, `{"list":[${ids.map((id) => `{"id":${id},"title":"题","body":"文","pub":"2026-06-01"}`).join(',')}]}`),
    );
    const hub = await openCase(
      `sources:\n  - { name: s1, district: echeng, type: rest, settings: { baseUrl: "${origin}" }, kinds: { bulletin: { path: /a, items: list, ${FIELDS} } } }`,
    );
    await hub.sync();
    expect((await hub.rows<{ k: string }>('SELECT sourceKey AS k FROM bulletin')).map(({ k }) => k).sort()).toEqual([
      '-9007199254740993',
      '1.5',
      '1234567890123456700',
      '1234567890123456787',
      '1234567890123456788',
      '1234567890123456789',
      '70000',
      '7e5',
      '9007199254740991',
      '9007199254740992',
    ]);
  });

  it('objects and lists are handed on as they are', async () => {
    const values = { id: 'a', when: { $date: '2022-03-01T02:00:00Z' }, day: [2022, 3, 1, 10, 0, 0], yes: true, none: null };
    const { rows: found } = await read((_, response) => json(response, { list: [values] }), { items: 'list' });
    expect(found[0]?.values).toEqual(values);
  });
});

describe('a mapping', () => {
  const messages = (extra: object, part: 'mapping' | 'child' = 'mapping') => {
    const { error } = types.get('rest')![part]!.safeParse({ path: '/a', items: 'list', ...extra });
    return error?.issues.map(({ message }) => message) ?? [];
  };
  it.each<[string, object, RegExp]>([
    ['two ways to page', { next: 'n', page: { number: 'p' } }, /翻页办法只能写一种/],
    ['a number and an offset', { page: { number: 'p', offset: 'o' } }, /只能写一个/],
    ['a size without a parameter', { page: { size: { n: 1 } } }, /须与 number 或 offset 同用/],
    ['two sizes', { page: { number: 'p', size: { n: 1, m: 2 } } }, /一个参数名和每页条数/],
    ['after without next', { after: 'p' }, /after 须与 next 同时给出/],
    ['a body without POST', { body: {} }, /body 须与 method: POST 同用/],
    ['a whole address for a path', { path: 'http://x/a' }, /不是完整网址/],
  ])('with %s is refused by words', (_, extra, message) => {
    expect(messages(extra)).toEqual([expect.stringMatching(message)]);
  });

  it('of a feed does not count pages', () => {
    const faults = types.get('rest')!.check!({ follow: 'feed', key: 'id', page: { number: 'p' } });
    expect(faults).toEqual([{ path: ['page'], message: expect.stringContaining('不能按页码') }]);
  });
});
