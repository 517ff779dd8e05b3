/** Cases from real life of sources that speak JSON: what their answers look like, and what the hub then holds or says. */
import type { RequestListener } from 'node:http';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { opened } from '../support/open-source.js';
import { faultOf, pass, still, walk } from '../support/source-pass.js';
import { FIELDS, json, mapped, queryOf, read, row, rows } from './json-stage.js';
import { openCase, serve } from './stage.js';

const FIVE = ['k1', 'k2', 'k3', 'k4', 'k5'];

/** MyBatis-Plus, PageHelper, Jeecg, RuoYi, Spring Data: the same five rows, two on a page. */
function back(form: 'mp' | 'ph' | 'reasonable' | 'ruoyi' | 'jeecg' | 'spring' | 'offset' | 'django', all = rows(5)): RequestListener {
  return (request, response) => {
    const query = queryOf(request);
    const number = Number(query.get('current') ?? query.get('pageNum') ?? query.get('pageNo') ?? query.get('page') ?? (form === 'spring' ? 0 : 1));
    const count = Math.ceil(all.length / 2);
    const at = form === 'spring' ? number + 1 : form === 'reasonable' ? Math.min(Math.max(1, number), count) : Math.max(1, number);
    const found = all.slice((at - 1) * 2, at * 2);
    const total = all.length;
    const start = Number(query.get('start') ?? 0);
    if (form === 'django' && number > count) return json(response, { detail: 'Invalid page.' }, 404);
    const bodies: Record<typeof form, unknown> = {
      mp: { code: 0, msg: 'ok', data: { records: found, total, size: 2, current: at, pages: count } },
      ph: { code: 0, data: { list: found, total, pageNum: at, pages: count, hasNextPage: at < count, nextPage: at < count ? at + 1 : 0 } },
      reasonable: { code: 0, data: { list: found, total, pageNum: at, isLastPage: at === count } },
      ruoyi: { code: 200, msg: '查询成功', rows: found, total: String(total) },
      jeecg: { success: true, code: 200, result: { records: found, total } },
      spring: { content: found, totalElements: total, totalPages: count, number, last: at === count },
      offset: { list: all.slice(start, start + 2), total },
      django: { count: total, results: found },
    };
    json(response, bodies[form]);
  };
}

describe('case 16: page numbers and totals', () => {
  it.each<[string, Parameters<typeof back>[0], object]>([
    ['MyBatis-Plus', 'mp', { items: 'data.records', page: { number: 'current', size: { size: 2 }, total: 'data.total' } }],
    ['MyBatis-Plus without its total', 'mp', { items: 'data.records', page: { number: 'current' } }],
    ['PageHelper', 'ph', { items: 'data.list', page: { number: 'pageNum' }, more: 'data.hasNextPage' }],
    ['PageHelper by its next page, which is 0 at the end', 'ph', { items: 'data.list', next: 'data.nextPage', after: 'pageNum' }],
    ['PageHelper by next and more', 'ph', { items: 'data.list', next: 'data.nextPage', after: 'pageNum', more: 'data.hasNextPage' }],
    ['PageHelper that gives the last page again', 'reasonable', { items: 'data.list', page: { number: 'pageNum' } }],
    ['RuoYi, its total a text', 'ruoyi', { items: 'rows', page: { number: 'pageNum', total: 'total' } }],
    ['Jeecg', 'jeecg', { items: 'result.records', page: { number: 'pageNo', total: 'result.total' } }],
    ['Spring Data, from page 0', 'spring', { items: 'content', page: { number: 'page', from: 0 } }],
    ['rows counted off', 'offset', { items: 'list', page: { offset: 'start', total: 'total' } }],
    ['Django, where a page too many is not found', 'django', { items: 'results', page: { number: 'page' } }],
  ])('%s is read whole', async (_, form, extra) => {
    expect(await read(back(form), extra)).toMatchObject({ ids: FIVE, doubt: null, error: null });
    const even = await read(back(form, rows(4)), extra);
    expect(even).toMatchObject({ ids: FIVE.slice(0, 4), doubt: null, error: null });
  });

  it.each<[string, Parameters<typeof back>[0], object, RegExp]>([
    ['a total alone, and no paging mapped', 'mp', { items: 'data.records' }, /共 5 条,实际读到 2 条/],
    ['a mapped total, and no paging', 'mp', { items: 'data.records', page: { total: 'data.total' } }, /共 5 条,实际读到 2 条/],
    ['more without next', 'ph', { items: 'data.list', more: 'data.hasNextPage' }, /data\.hasNextPage 说还有下一页/],
    ['a next that is misspelt', 'ph', { items: 'data.list', next: 'data.nxt', after: 'pageNum' }, /应答说还有下一页/],
    ['pages counted from 1 that begin with 0', 'spring', { items: 'content', page: { number: 'page' } }, /共 5 条,实际读到 3 条/],
  ])('%s is no end: what came is kept and told', async (_, form, extra, why) => {
    const { ids, doubt, error } = await read(back(form), extra);
    expect([ids.length > 0, error, doubt]).toEqual([true, null, expect.stringMatching(why)]);
  });

  it('a next that stays where it is ends once the total is reached', async () => {
    const listener: RequestListener = (request, response) => {
      const p = Number(queryOf(request).get('p') ?? 1);
      json(response, { list: rows(5).slice((p - 1) * 2, p * 2), total: 5, next: Math.min(p + 1, 3) });
    };
    expect(await read(listener, { items: 'list', next: 'next', after: 'p', page: { total: 'total' } })).toMatchObject({
      ids: FIVE,
      doubt: null,
      error: null,
    });
    expect((await read(listener, { items: 'list', next: 'next', after: 'p' })).error).toMatch(/没有前进/);
  });

  it.each<[string, Parameters<typeof back>[0], object, RegExp]>([
    ['a next that is the page itself', 'mp', { items: 'data.records', next: 'data.current', after: 'current' }, /没有前进.*当前页/],
    ['a parameter that the server does not know', 'mp', { items: 'data.records', page: { number: 'pageNr' } }, /参数 pageNr 不起作用/],
    ['pages counted from 0 that begin with 1', 'mp', { items: 'data.records', page: { number: 'current', from: 0 } }, /第二页与第一页相同/],
  ])('%s is no progress, and said', async (_, form, extra, why) => {
    expect((await read(back(form), extra)).error).toMatch(why);
  });

  it('`totals: unreliable` switches the doubt off', async () => {
    const lying: RequestListener = (_, response) => json(response, { list: rows(2), total: 99 });
    expect((await read(lying, { items: 'list' })).doubt).toMatch(/totals: unreliable/);
    expect(await read(lying, { items: 'list', totals: 'unreliable' })).toMatchObject({ ids: ['k1', 'k2'], doubt: null });
  });

  it('a total that is the size of a page is not believed', async () => {
    const all = rows(5);
    const lying: RequestListener = (request, response) => {
      const at = Number(queryOf(request).get('p'));
      const list = all.slice((at - 1) * 2, at * 2);
      json(response, { list, total: list.length });
    };
    expect(await read(lying, { items: 'list', page: { number: 'p', size: { n: 2 }, total: 'total' } })).toMatchObject({ ids: FIVE, doubt: null });
  });

  it('a total that moved is asked once more; where it moves again, both numbers are told and the mark stays', async () => {
    const all = rows(5).map((each, i) => ({ ...each, ut: `2026-06-01 08:0${i}:00` }));
    let asked = 0;
    let moves = 1;
    const source = opened('rest', {
      baseUrl: await serve((request, response) => {
        const at = Number(queryOf(request).get('p'));
        if (at === 2 && moves-- > 0) all.push({ ...row(`k${all.length + 1}`), ut: '2026-06-01 09:00:00' });
        asked += 1;
        json(response, { list: all.slice((at - 1) * 2, at * 2), total: all.length });
      }),
    });
    const mapping = mapped({ path: '/a', items: 'list', page: { number: 'p', total: 'total' } }, 'since');
    const once = await pass(source, mapping);
    expect([once.pages.at(-1)?.doubt, once.pages.filter(({ anew }) => anew).length]).toEqual([undefined, 1]);
    expect(new Set(once.rows.map(({ values }) => values.id)).size).toBe(6);
    expect(asked).toBe(8);

    moves = 9;
    const twice = await pass(source, mapping);
    expect(twice.pages.at(-1)?.doubt).toMatch(/读第一页时共 \d+ 条,读末页时共 \d+ 条/);
    expect(JSON.parse(twice.cursor)).toEqual({});
  });
});

test('a whole hub reads pages by number, behind a login, with a success mark, as it is written down', async () => {
  const origin = await serve((request, response) => {
    if (request.url === '/login') return json(response, { token: 't' });
    if (request.headers.authorization !== 'Bearer t') return json(response, {}, 401);
    back('ruoyi')(request, response);
  });
  const hub = await openCase(`
sources:
  - name: s1
    district: echeng
    type: rest
    settings: { baseUrl: "${origin}", login: { path: /login, token: token, every: 1h } }
    kinds:
      bulletin:
        { path: /list, items: rows, page: { number: pageNum, size: { pageSize: 2 }, total: total }, success: { field: code, equals: [0, "200"], message: msg }, ${FIELDS} }
`);
  expect((await hub.sync()).s1?.state).toBe('OK');
  expect((await hub.rows<{ k: string }>('SELECT sourceKey AS k FROM bulletin')).map(({ k }) => k).sort()).toEqual(FIVE);
});

describe('case 17: null, absent, 204 where a list is promised', () => {
  const yaml = (origin: string) => `
sources:
${['null', 'absent', 'datanull', '204'].map((mode) => `  - { name: n-${mode}, district: echeng, type: rest, settings: { baseUrl: "${origin}" }, kinds: { bulletin: { path: /${mode}, items: data.list, next: data.next, after: cursor, follow: { since: updatedFrom, overlap: 10m }, changedAt: ut, ${FIELDS} } } }`).join('\n')}
`;
  test('each is an empty page while paging goes on: the change comes, and a new pass begins', async () => {
    const all = [row('k1', { ut: '2026-06-01 08:00:00' })];
    const origin = await serve((request, response) => {
      const from = Number(queryOf(request).get('cursor') ?? 0);
      const mode = new URL(request.url ?? '/', 'http://x').pathname.slice(1);
      const found = all.slice(from, from + 1);
      if (!found.length && mode === '204') return void response.writeHead(204).end();
      const list = found.length ? { list: found } : mode === 'null' ? { list: null } : mode === 'absent' ? {} : null;
      json(response, { code: 0, data: list && { ...list, next: found.length ? String(from + 1) : '' } });
    });
    const hub = await openCase(yaml(origin));
    await hub.sync();
    all[0] = row('k1', { title: '改过', ut: '2026-11-29 09:00:00' });
    all.push(row('k2', { ut: '2026-11-29 09:00:00' }));
    await hub.sync();
    const parts = await hub.sync();
    expect(Object.values(parts).map(({ state }) => state)).toEqual(['OK', 'OK', 'OK', 'OK']);
    const held = await hub.rows('SELECT source, sourceKey AS k, title AS t FROM bulletin ORDER BY 1, 2');
    expect(held).toHaveLength(8);
    expect(held.filter(({ k }) => k === 'k1').map(({ t }) => t)).toEqual(['改过', '改过', '改过', '改过']);
    expect(await hub.rows('SELECT MIN(passes) AS passes, MAX(failures) AS failures FROM cursors')).toEqual([{ passes: 3, failures: 0 }]);
  });

  it.each<[string, string, string | null, boolean]>([
    ['a null list', '{"code":0,"data":{"list":null}}', null, true],
    ['no list', '{"code":200,"msg":"ok"}', null, true],
    ['null data', '{"success":true,"data":null}', null, true],
    ['another list in its place', '{"code":0,"data":{"rows":[]}}', 'SOURCE_MALFORMED: 应答中没有列表 data.list', false],
    ['no list beside an empty list of errors', '{"code":0,"data":null,"errors":[]}', null, true],
    ['nothing that says it is sound', '{"time":1}', 'SOURCE_MALFORMED: 应答中没有列表 data.list', false],
  ])('on the first page, %s is told', async (_, body, error, told) => {
    const found = await read((_request, response) => json(response, body), { items: 'data.list' });
    expect([found.error, found.notices.some((each) => each.includes('第一页没有列表'))]).toEqual([error, told]);
  });
});

test('a list that goes by another name one day is no empty page', async () => {
  let name = 'list';
  const origin = await serve((_, response) => json(response, { code: 0, data: { [name]: [row('x', { ut: '2026-05-01 00:00:00' })] } }));
  const source = opened('rest', { baseUrl: origin });
  const { cursor } = await pass(source, mapped({ path: '/a', items: 'data.list' }, 'since'));
  name = 'rows';
  expect((await faultOf(source.page(mapped({ path: '/a', items: 'data.list' }, 'since'), cursor, still))).code).toBe('SOURCE_MALFORMED');
});

test('no list is ordinary, and not told, where only changes are asked for', async () => {
  let news = true;
  const origin = await serve((_, response) => json(response, { code: 0, data: news ? { list: [row('x', { ut: '2026-05-01 00:00:00' })] } : null }));
  const source = opened('rest', { baseUrl: origin });
  const { cursor } = await pass(source, mapped({ path: '/a', items: 'data.list' }, 'since'));
  news = false;
  expect((await pass(source, mapped({ path: '/a', items: 'data.list' }, 'since'), cursor)).pages).toEqual([
    expect.not.objectContaining({ notices: expect.anything() }),
  ]);
});

describe('case 18: a page token that expired', () => {
  const forgetful = () => {
    const all = rows(6);
    const state = { generation: 1, down: true, all, status: 400 as number };
    const listener: RequestListener = (request, response) => {
      const token = queryOf(request).get('scroll');
      const [g, at] = token ? token.split('-').map(Number) : [state.generation, 0];
      if (g !== state.generation) return json(response, { error: 'invalid or expired scroll' }, state.status);
      if (at! >= 4 && state.down) return json(response, {}, 503);
      json(response, { list: all.slice(at, at! + 2), next: at! + 2 < all.length ? `${state.generation}-${at! + 2}` : null });
    };
    return { state, listener };
  };
  const extra = { path: '/a', items: 'list', next: 'next', after: 'scroll' };

  it.each([400, 404, 410, 200])('is given up by name, answered by %i, and the pass begins anew', async (status) => {
    const { state, listener } = forgetful();
    const source = opened('rest', { baseUrl: await serve(listener) });
    const broken = await walk(source, mapped(extra));
    expect([broken.rows.length, (broken.error as { code: string }).code]).toEqual([4, 'SOURCE_UNAVAILABLE']);
    Object.assign(state, { generation: 2, down: false, status });
    state.all.push(row('new'));
    expect((await faultOf(source.page(mapped(extra), broken.cursor, still))).code).toBe('SOURCE_PLACE_LOST');
    expect((await pass(source, mapped(extra))).rows).toHaveLength(7);
  });

  it('is not given up because the other side is busy', async () => {
    let busy = false;
    const origin = await serve((_, response) => json(response, busy ? { code: 500, msg: '系统繁忙,请稍后再试' } : { list: rows(2), next: 'x' }));
    const { cursor } = await opened('rest', { baseUrl: origin }).page(mapped(extra), null, still);
    busy = true;
    expect((await faultOf(opened('rest', { baseUrl: origin }).page(mapped(extra), cursor, still))).code).toBe('SOURCE_BUSINESS');
  });

  it('is an ordinary fault where it was given just now', async () => {
    const { state, listener } = forgetful();
    state.down = false;
    const source = opened('rest', { baseUrl: await serve(listener) });
    const { cursor } = await source.page(mapped(extra), null, still);
    state.generation = 2;
    expect((await faultOf(source.page(mapped(extra), cursor, still))).code).toBe('SOURCE_MALFORMED');
    // Asked again, it has failed before.
    expect((await faultOf(source.page(mapped(extra), cursor, still))).code).toBe('SOURCE_PLACE_LOST');
  });

  it('of a feed is never given up unasked: it is said what to do', async () => {
    const { state, listener } = forgetful();
    state.down = false;
    const source = opened('rest', { baseUrl: await serve(listener) });
    const { cursor } = await source.page(mapped(extra, 'feed'), null, still);
    state.generation = 2;
    await faultOf(source.page(mapped(extra, 'feed'), cursor, still));
    const fault = await faultOf(source.page(mapped(extra, 'feed'), cursor, still));
    expect([fault.code, fault.message]).toEqual(['SOURCE_MALFORMED', expect.stringMatching(/feed 的位置不会自动放弃.*hub source reread/)]);
  });

  it('a whole hub reads on after it', async () => {
    const { state, listener } = forgetful();
    const origin = await serve(listener);
    const hub = await openCase(
      `sources:\n  - { name: s1, district: echeng, type: rest, settings: { baseUrl: "${origin}" }, kinds: { bulletin: { path: /a, items: list, next: next, after: scroll, ${FIELDS} } } }`,
    );
    expect((await hub.sync()).s1?.state).toBe('SOURCE_UNAVAILABLE');
    state.down = false;
    state.generation = 2;
    expect((await hub.sync()).s1?.state).toBe('OK');
    expect(await hub.rows('SELECT COUNT(*) AS n FROM bulletin')).toEqual([{ n: 6 }]);
    expect(await hub.rows('SELECT failures, errorCode FROM cursors')).toEqual([{ failures: 0, errorCode: null }]);
  });

  it('a place that is lost again at once is told, and not asked for without end', async () => {
    const { state, listener } = forgetful();
    let asked = 0;
    const origin = await serve((request, response) => {
      asked += 1;
      state.generation = asked;
      listener(request, response);
    });
    const hub = await openCase(
      `sources:\n  - { name: s1, district: echeng, type: rest, settings: { baseUrl: "${origin}" }, kinds: { bulletin: { path: /a, items: list, next: next, after: scroll, ${FIELDS} } } }`,
    );
    for (let i = 0; i < 3; i++) expect((await hub.sync()).s1?.state).toMatch(/^SOURCE_/);
    expect(asked).toBeLessThan(30);
  });

  it('what does not add up is told in words, the run is PARTLY, and three in a row make the source FAILING', async () => {
    const origin = await serve((_, response) => response.end(JSON.stringify({ list: [row('k1'), row('k2')], total: 5 })));
    const hub = await openCase(
      `sources:\n  - { name: s1, district: echeng, type: rest, settings: { baseUrl: "${origin}" }, kinds: { bulletin: { path: /a, items: list, ${FIELDS} } } }`,
    );
    const states: unknown[] = [];
    for (let i = 0; i < 3; i++) {
      const part = (await hub.sync()).s1;
      states.push([part?.state, part?.outcome, /5/.test(part?.message ?? '')]);
    }
    expect(states).toEqual([0, 1, 2].map(() => ['SOURCE_DOUBTFUL', 'partly', true]));
    expect(await hub.rows('SELECT failures, doubts, lastSuccessAt FROM cursors')).toEqual([{ failures: 3, doubts: 3, lastSuccessAt: null }]);
    expect(await hub.rows('SELECT COUNT(*) AS n FROM bulletin')).toEqual([{ n: 2 }]);
  });
});

describe('case 19: answers of a gateway', () => {
  const list = (id: string) => JSON.stringify({ code: 0, data: { list: [row(id)] } });
  const answering =
    (body: string | Buffer, headers: Record<string, string> = {}): RequestListener =>
    (_, response) =>
      void response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(body);
  const at = { items: 'data.list' };

  it.each<[string, string | Buffer, Record<string, string>?]>([
    ['gzip', gzipSync(list('x')), { 'content-encoding': 'gzip' }],
    ['gzip that is not said', gzipSync(list('x'))],
    ['gzip that is said of what is plain', list('x'), { 'content-encoding': 'gzip' }],
    ['deflate', deflateSync(list('x')), { 'content-encoding': 'deflate' }],
    ['deflate without its head', deflateRawSync(list('x')), { 'content-encoding': 'deflate' }],
    ['br', brotliCompressSync(list('x')), { 'content-encoding': 'br' }],
    ['two of them', brotliCompressSync(gzipSync(list('x'))), { 'content-encoding': 'gzip, br' }],
    ['text/plain', list('x'), { 'content-type': 'text/plain; charset=utf-8' }],
    ['ISO-8859-1 that nobody has set', list('x'), { 'content-type': 'application/json;charset=ISO-8859-1' }],
    ['GBK that is UTF-8', list('x'), { 'content-type': 'application/json;charset=GBK' }],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${list('x')}`, 'utf16le')],
    ['a byte order mark', `\ufeff${list('x')}`],
    ['JSONP', `/**/callback(${list('x')});`],
    ['a guard against scripts', `)]}',\n${list('x')}`],
    ['data that was serialised twice', JSON.stringify({ data: JSON.stringify({ list: [row('x')] }) })],
    ['an answer that was serialised twice', JSON.stringify(list('x'))],
    ['the same name twice with the same value', list('x').replace('"body":"文"', '"body":"文","body":"文"')],
  ])('%s is read', async (_, body, headers) => {
    const { rows: found, error } = await read(answering(body, headers), at);
    expect([error, found.map(({ values }) => [values.id, values.title])]).toEqual([null, [['x', '题x']]]);
  });

  it('GBK is read where the header or the operator says so, and named where nobody does', async () => {
    const gbk = Buffer.concat([Buffer.from('{"data":{"list":[{"id":"k","title":"'), Buffer.from('cce2', 'hex'), Buffer.from('"}]}}')]);
    const titleOf = async (type: string, settings: object) => {
      const { rows: found, error } = await read(answering(gbk, { 'content-type': type }), at, settings);
      return error ?? found[0]?.values.title;
    };
    expect(await titleOf('application/json; charset=gb2312', {})).toBe('题');
    expect(await titleOf('application/json', { textEncoding: 'gbk' })).toBe('题');
    expect(await titleOf('application/json', {})).toMatch(/^SOURCE_MALFORMED: .*像是 GBK.*textEncoding: gbk/);
  });

  it('raw tabs and line breaks within quotes are what they are', async () => {
    const { rows: found } = await read(answering('{"data":{"list":[{"id":"r","title":"题\t一","body":"第一行\n第二行"}]}}'), at);
    expect(found[0]?.values).toEqual({ id: 'r', title: '题\t一', body: '第一行\n第二行' });
  });

  it('NaN and half a character make their field unreadable, and nothing else', async () => {
    const { rows: found } = await read(answering('{"data":{"list":[{"id":"n","fee":NaN,"t":"半个\\ud83d","whole":"\\ud83d\\ude00"}]}}'), at);
    expect(found[0]?.values).toEqual({ id: 'n', fee: { NaN: true }, t: { 有半个字符的文字: true }, whole: '😀' });
  });

  it.each<[string, string | Buffer, RegExp, Record<string, string>?]>([
    ['two values of one name', list('x').replace('"body"', '"title":"错的","body"'), /字段 title 出现两次而值不同/],
    ['one object for a list', JSON.stringify({ data: { list: row('o') } }), /data\.list 是一个对象而不是列表/],
    ['a bare list', JSON.stringify([row('z')]), /应答本身就是列表:请把 items 写成 "\$"/],
    ['a login page', '<!DOCTYPE html><html>登录</html>', /网页而不是 JSON.*登录页面/],
    ['XML', '<?xml version="1.0"?><list/>', /XML/],
    ['half of it', list('x').slice(0, 30), /不是完整的 JSON/],
    ['nothing at all', '', /应答为空/],
    ['a packing nobody knows', 'x', /压缩方式不认识/, { 'content-encoding': 'compress' }],
    ['packed and cut', gzipSync(list('x')).subarray(0, 40), /不完整或已损坏/, { 'content-encoding': 'gzip' }],
  ])('%s is named for what it is', async (_, body, why, headers) => {
    expect((await read(answering(body, headers), at)).error).toMatch(why);
  });

  it('a bomb of zeros is hung up on at the limit', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, 32));
    expect((await read(answering(bomb, { 'content-encoding': 'gzip' }), at)).error).toMatch(/^SOURCE_TOO_LARGE/);
  });

  it('a bare list is read where items is $', async () => {
    expect((await read(answering(JSON.stringify([row('z')])), { items: '$' })).ids).toEqual(['z']);
  });

  it.each<[string, string, string]>([
    ['code 500', '{"code":500,"msg":"系统繁忙","data":{"list":[]}}', 'SOURCE_BUSINESS: 代码 500,“系统繁忙”'],
    ['code 401', '{"code":401,"msg":"令牌已过期,请重新登录","data":null}', 'SOURCE_REFUSED: 代码 401,“令牌已过期,请重新登录”'],
    ['success: false', '{"success":false,"errorMsg":"参数 size 超过上限 100","result":{"list":[]}}', 'SOURCE_BUSINESS: “参数 size 超过上限 100”'],
    ['errcode', '{"errcode":40001,"errmsg":"invalid credential","data":{"list":[]}}', 'SOURCE_BUSINESS: 代码 40001,“invalid credential”'],
    ['a word', '{"status":"error","message":"数据库异常","data":{"list":null}}', 'SOURCE_BUSINESS: 代码 error,“数据库异常”'],
    ['Alibaba codes', '{"code":"B0001","message":"系统执行出错","data":{}}', 'SOURCE_BUSINESS: 代码 B0001,“系统执行出错”'],
    [
      'Spring’s own error',
      '{"status":500,"error":"Internal Server Error","path":"/x","data":[]}',
      'SOURCE_BUSINESS: 代码 500,“Internal Server Error”',
    ],
    ['an unknown code with words', '{"code":1,"msg":"查询失败","data":{"list":[]}}', 'SOURCE_BUSINESS: 代码 1,“查询失败”'],
    [
      'words in the head',
      '{"head":{"rspCode":"9","msg":"x"},"meta":{"success":false,"message":"未登录"},"data":{"list":[]}}',
      'SOURCE_REFUSED: “未登录”',
    ],
    [
      'secrets in its words',
      '{"code":500,"msg":"用户 420704199001011234 于 10.0.2.9 口令 hunter2 被拒 token=abcdefghijklmnopqrstuv","data":[]}',
      'SOURCE_BUSINESS: 代码 500,“用户 *** 于 *** 口令 *** 被拒 ***”',
    ],
  ])('%s beside an empty list is an error, whatever the status', async (_, body, error) => {
    const items = body.includes('"result"') ? 'result.list' : 'data.list';
    expect((await read(answering(body), { items: body.includes('"data":[]') ? 'data' : items })).error).toBe(
      `${error};若这是正常的应答,请在映射中写 success: { field: …, equals: … }`,
    );
  });

  it.each([0, 200, '0', '00000', '000000', 'success', 'OK', 20000, 10000, '2000', 1, true])('code %o with an empty list is none', async (code) => {
    expect(await read(answering(JSON.stringify({ code, msg: '操作成功', data: { list: [] } })), at)).toMatchObject({ ids: [], error: null });
  });

  it('a code beside rows, or that is the record’s own, is none either', async () => {
    expect((await read(answering(JSON.stringify({ code: 500, data: { list: [row('x')] } })), at)).ids).toEqual(['x']);
    for (const body of [
      { data: { code: '420704', list: [] } },
      { error: '', errors: [], data: { list: [] } },
      { error: { code: 0 }, data: { list: [] } },
    ])
      expect((await read(answering(JSON.stringify(body)), at)).error).toBeNull();
  });

  it('`success` says which words are good, and where the reason stands', async () => {
    const success = { field: 'ret.code', equals: [1, 'Y'], message: 'ret.why' };
    const of = (code: unknown, found: object[]) => answering(JSON.stringify({ ret: { code, why: '没有权限' }, list: found }));
    expect((await read(of(1, [row('x')]), { items: 'list', success })).ids).toEqual(['x']);
    expect((await read(of('Y', []), { items: 'list', success })).error).toBeNull();
    expect((await read(of(0, [row('x')]), { items: 'list', success })).error).toBe('SOURCE_REFUSED: 代码 0,“没有权限”');
    expect((await read(answering('{"list":[]}'), { items: 'list', success })).error).toBe('SOURCE_BUSINESS: 没有说明原因');
  });

  it('a whole hub does not count it as read', async () => {
    let trouble = false;
    const origin = await serve((_, response) => json(response, trouble ? { code: 500, msg: '系统繁忙', data: { list: [] } } : list('a')));
    const hub = await openCase(
      `sources:\n  - { name: s1, district: echeng, type: rest, settings: { baseUrl: "${origin}" }, kinds: { bulletin: { path: /a, items: data.list, ${FIELDS} } } }`,
    );
    expect((await hub.sync()).s1?.state).toBe('OK');
    trouble = true;
    expect((await hub.sync()).s1?.state).toBe('SOURCE_BUSINESS');
    expect(await hub.rows('SELECT failures, errorCode FROM cursors')).toEqual([{ failures: 1, errorCode: 'SOURCE_BUSINESS' }]);
  });
});
