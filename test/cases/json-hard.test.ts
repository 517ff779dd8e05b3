/** Cases of JSON sources that a stranger tried: capped pages, totals that lie, ends that are errors, one odd row among good ones. */
import type { RequestListener } from 'node:http';
import { describe, expect, it, test } from 'vitest';
import { json, queryOf, read, row, rows } from './json-stage.js';
import { FIELDS, mapped } from './json-stage.js';
import { opened } from '../support/open-source.js';
import { pass } from '../support/source-pass.js';
import { openCase, serve } from './stage.js';

/** 250 rows, and never more than 100 on a page, whatever is asked. */
function capped(beside: (found: readonly unknown[], page: number) => object, count = 250): RequestListener {
  return (request, response) => {
    const query = queryOf(request);
    const size = Math.min(Number(query.get('pageSize') ?? 10), 100);
    const page = Number(query.get('pageNum') ?? 1);
    const found = rows(count).slice((page - 1) * size, page * size);
    json(response, { code: 200, msg: 'ok', rows: found, ...beside(found, page) });
  };
}
const ASKED = { items: 'rows', page: { number: 'pageNum', size: { pageSize: 200 } } };
const TOTAL = { ...ASKED, page: { ...ASKED.page, total: 'total' } };

describe('pages that a server caps', () => {
  it.each<[string, (found: readonly unknown[], page: number) => object, object]>([
    ['and the total is the rows of the page', (found) => ({ total: found.length }), TOTAL],
    ['and an unmapped total is the rows of the page', (found) => ({ total: found.length }), ASKED],
    ['and an unmapped count is', (found) => ({ count: found.length }), ASKED],
    ['and nothing is said', () => ({}), ASKED],
    ['and the total is right', () => ({ total: 250 }), TOTAL],
    ['and the total is that of the first page only', (_, page) => ({ total: page === 1 ? 250 : 0 }), TOTAL],
    ['and the total is always 0', () => ({ total: 0 }), TOTAL],
    ['and the total is always 0, unreliable', () => ({ total: 0 }), { ...TOTAL, totals: 'unreliable' }],
    ['and the total is too small, unreliable', () => ({ total: 100 }), { ...TOTAL, totals: 'unreliable' }],
    ['and the total is too small', () => ({ total: 120 }), TOTAL],
  ])('%s: all rows come, without a doubt', async (_, beside, extra) => {
    const { ids, doubt, error } = await read(capped(beside), extra);
    expect([new Set(ids).size, ids.length, doubt, error]).toEqual([250, 250, null, null]);
  });

  it('are all there where the last one is exactly full, and where the first one is the only one', async () => {
    for (const count of [200, 100, 3, 0]) {
      const { ids, doubt, error } = await read(
        capped(() => ({ total: count }), count),
        TOTAL,
      );
      expect([ids.length, doubt, error]).toEqual([count, null, null]);
    }
  });

  it('are asked for once beyond a list that is whole on one page, and it is not read twice for that', async () => {
    const asked: (string | null)[] = [];
    const listener: RequestListener = (request, response) => {
      asked.push(queryOf(request).get('pageNum'));
      json(response, { rows: queryOf(request).get('pageNum') === '1' ? [row('a', { ut: '2026-05-01 08:00:00' })] : [], total: 1 });
    };
    const { cursor } = await pass(opened('rest', { baseUrl: await serve(listener) }), mapped({ path: '/a', ...TOTAL }, 'since'));
    expect([asked, Object.keys(JSON.parse(cursor))]).toEqual([['1', '2'], ['from']]);
  });

  it('of which one is shorter do not end a list whose total was exceeded', async () => {
    const sizes = [100, 87, 63];
    const listener: RequestListener = (request, response) => {
      const page = Number(queryOf(request).get('pageNum'));
      const start = sizes.slice(0, page - 1).reduce((sum, each) => sum + each, 0);
      json(response, { rows: rows(250).slice(start, start + (sizes[page - 1] ?? 0)), total: 3 });
    };
    expect(await read(listener, TOTAL)).toMatchObject({ ids: { length: 250 }, doubt: null });
  });

  it('are told where fewer rows came than were said', async () => {
    expect(
      (
        await read(
          capped(() => ({ total: 251 })),
          TOTAL,
        )
      ).doubt,
    ).toMatch(/共 251 条,实际读到 250 条/);
  });

  it('are none where every page is the same and the total is 0: what came is kept, and the remedy is named', async () => {
    const whole: RequestListener = (_, response) => json(response, { rows: rows(5), total: 0 });
    const { ids, doubt, error } = await read(whole, TOTAL);
    expect([ids.length, error, doubt]).toEqual([5, null, expect.stringMatching(/第二页与第一页相同.*totals: unreliable/)]);
    expect(await read(whole, { ...TOTAL, totals: 'unreliable' })).toMatchObject({ ids: { length: 5 }, doubt: null, error: null });
  });
});

describe('a page beyond the end', () => {
  const four =
    (beyond: (response: Parameters<RequestListener>[1]) => void, total: object = { total: 4 }, count = 4): RequestListener =>
    (request, response) => {
      const page = Number(queryOf(request).get('pageNum') ?? 1);
      const found = rows(count).slice((page - 1) * 2, page * 2);
      if (found.length) json(response, { code: 200, rows: found, ...total });
      else beyond(response);
    };
  const mapping = { items: 'rows', page: { number: 'pageNum', size: { pageSize: 2 }, total: 'total' } };
  it.each<[string, (response: Parameters<RequestListener>[1]) => void, object]>([
    ['a business error that says so', (response) => json(response, { code: 500, msg: '页码超出范围', rows: null }), { total: 4 }],
    ['a business error that says so, and no total', (response) => json(response, { code: 500, msg: '页码超出范围', rows: null }), {}],
    ['a business error without a reason', (response) => json(response, { code: 500, msg: '系统异常', rows: null }), { total: 4 }],
    ['a stumble', (response) => json(response, {}, 500), { total: 4 }],
    ['a missing page', (response) => json(response, {}, 404), { total: 4 }],
  ])('that is %s ends the pass', async (_, beyond, total) => {
    expect(await read(four(beyond, total), mapping)).toMatchObject({ ids: { length: 4 }, doubt: null, error: null });
  });
  it('that is missing ends a pass whose totals are unreliable', async () => {
    const missing = four((response) => json(response, {}, 404), { total: 0 });
    expect(await read(missing, { ...mapping, totals: 'unreliable' })).toMatchObject({ ids: { length: 4 }, error: null });
  });
  it.each<[string, object, object]>([
    ['more was announced', { code: 500, msg: '系统异常' }, { total: 9 }],
    ['the other side is busy', { code: 500, msg: '系统繁忙,请稍后再试' }, { total: 4 }],
    ['the token has expired', { code: 401, msg: '令牌已过期' }, { total: 4 }],
    ['nothing was announced', { code: 500, msg: '系统异常' }, {}],
  ])('is an error where %s', async (_, said, total) => {
    expect(
      (
        await read(
          four((response) => json(response, said), total),
          mapping,
        )
      ).error,
    ).toMatch(/^SOURCE_/);
  });
  it('is no proof where the first page may be capped', async () => {
    const broken: RequestListener = (request, response) =>
      Number(queryOf(request).get('pageNum')) === 1
        ? json(response, { rows: rows(100), total: 100 })
        : json(response, { code: 500, msg: '系统异常' });
    expect((await read(broken, TOTAL)).error).toMatch(/系统异常/);
  });
});

const TASK = `key: id, fields: { taskNo: id, taskName: title, taskStartTime: pub }, constants: { status: CLAIMED, initiateUnitNo: 11420700MB1Y52882W, initiateUnitName: 甲局 }`;
const tasks = (origin: string, child: string, more = '') => `
sources:
  - { name: t, district: echeng, type: rest, settings: { baseUrl: "${origin}" }, kinds: { jointInspection: { path: /tasks, items: data, ${more}${TASK}, children: { participants: { ${child}, items: data, fields: { unionUnitName: dwmc }, constants: { unionUnitNo: 11420700MB1Y52882W } } } } } }
`;
const KIDS = 'SELECT unionUnitName AS n FROM joint_participant ORDER BY 1';
const pathOf = (url: string | undefined) => new URL(url ?? '/', 'http://x').pathname;

describe('children', () => {
  test('of a parent under another spelling are refused, and those that are held stay', async () => {
    let spell = (id: string): object => ({ taskId: id });
    let at = 0;
    const origin = await serve((request, response) => {
      const ids = (queryOf(request).get('ids') ?? '').split(',');
      if (pathOf(request.url) === '/tasks') return json(response, { data: ['k1', 'k2'].map((id) => row(id, { ut: `2026-06-01 08:00:0${at}` })) });
      json(response, { data: ids.map((id) => ({ ...spell(id), dwmc: `单位${id}` })) });
    });
    const hub = await openCase(tasks(origin, 'path: /kids, parents: ids, parentKey: taskId', 'changedAt: ut, '));
    expect((await hub.sync()).t?.state).toBe('OK');
    for (const [n, other] of [(id: string) => ({ taskId: id.toUpperCase() }), (id: string) => ({ task_id: id })].entries()) {
      [spell, at] = [other, n + 1];
      const { t } = await hub.sync();
      expect([t?.state, JSON.stringify(t)]).toEqual(['SOURCE_MALFORMED', expect.stringContaining('parentKey 对不上')]);
      expect(await hub.rows(KIDS)).toEqual([{ n: '单位k1' }, { n: '单位k2' }]);
    }
    [spell, at] = [(id) => ({ taskId: ` ${id} ` }), 4];
    expect((await hub.sync()).t?.state).toBe('OK');
    expect(await hub.rows(KIDS)).toHaveLength(2);
  });

  test('end at a page that is missing after one that is exactly full', async () => {
    const origin = await serve((request, response) => {
      if (pathOf(request.url) === '/tasks') return json(response, { data: rows(2) });
      const page = Number(queryOf(request).get('pageNum'));
      const found = [
        { n: 1, dwmc: '甲' },
        { n: 2, dwmc: '乙' },
      ].slice((page - 1) * 2, page * 2);
      json(response, found.length ? { count: 2, data: found } : { detail: 'Invalid page.' }, found.length ? 200 : 404);
    });
    const hub = await openCase(tasks(origin, 'path: /kids, parent: t, page: { number: pageNum, size: { pageSize: 2 }, total: count }'));
    expect([(await hub.sync()).t?.state, (await hub.rows(KIDS)).length]).toEqual(['OK', 4]);
  });

  test('of a capped list come whole', async () => {
    const origin = await serve((request, response) => {
      if (pathOf(request.url) === '/tasks') return json(response, { data: rows(1) });
      const page = Number(queryOf(request).get('pageNum'));
      const data = Array.from({ length: 250 }, (_, i) => ({ n: i, dwmc: `单位${i}` })).slice((page - 1) * 100, page * 100);
      json(response, { total: data.length, data });
    });
    const hub = await openCase(tasks(origin, 'path: /kids, parent: t, page: { number: pageNum, size: { pageSize: 200 }, total: total }'));
    expect([(await hub.sync()).t?.state, (await hub.rows(KIDS)).length]).toEqual(['OK', 250]);
  });

  test('that one parent is not given set that row alone aside; what is known of it stays', async () => {
    let odd: (response: Parameters<RequestListener>[1]) => void = (response) => json(response, { code: 0, data: [{ dwmc: '乙' }] });
    let ids: unknown[] = ['t1', 't2', 't3'];
    let at = 0;
    const origin = await serve((request, response) => {
      const path = pathOf(request.url);
      if (path === '/tasks') return json(response, { code: 0, data: ids.map((id) => ({ ...row('x', { ut: `2026-06-01 08:00:0${at}` }), id })) });
      if (path === '/tasks/t2/kids') return odd(response);
      json(response, { code: 0, data: [{ dwmc: '甲' }] });
    });
    const hub = await openCase(tasks(origin, 'path: "/tasks/{key}/kids"', 'changedAt: ut, '));
    expect((await hub.sync()).t?.state).toBe('OK');
    const answers: (typeof odd)[] = [
      (response) => json(response, { code: 404, msg: '没有参与单位' }, 404),
      (response) => json(response, { code: 500, msg: '任务状态有误' }),
      (response) => json(response, { time: 1 }),
    ];
    for (const [n, answer] of answers.entries()) {
      [odd, at, ids] = [answer, n + 1, ['t1', 't2', 't3', `new${n}`]];
      expect((await hub.sync()).t).toMatchObject({ state: 'PARTLY' });
      const held = await hub.rows<{ k: string }>('SELECT sourceKey AS k FROM joint_inspection ORDER BY 1');
      expect([held.map(({ k }) => k).includes(`new${n}`), (await hub.rows(KIDS)).filter((each) => each.n === '乙')]).toEqual([true, [{ n: '乙' }]]);
      expect(await hub.rows('SELECT rule FROM quarantine')).toEqual([{ rule: 'INCOMPLETE' }]);
    }
    [odd, at] = [(response) => json(response, { code: 0, data: [{ dwmc: '丙' }] }), 5];
    expect((await hub.sync()).t?.state).toBe('OK');
    expect([(await hub.rows(KIDS)).map(({ n }) => n).includes('丙'), await hub.rows('SELECT rule FROM quarantine')]).toEqual([true, []]);

    [ids, at] = [['t1', { v: 1 }, '..', 't3'], 6];
    expect((await hub.sync()).t).toMatchObject({ state: 'PARTLY' });
    expect((await hub.rows('SELECT rule FROM quarantine ORDER BY rule')).map(({ rule }) => rule)).toEqual(['INCOMPLETE', 'KEY']);
  });

  test('that no parent is given are an error of the page: the path is wrong', async () => {
    const origin = await serve((request, response) =>
      pathOf(request.url) === '/tasks' ? json(response, { data: rows(20) }) : json(response, {}, 404),
    );
    const hub = await openCase(tasks(origin, 'path: "/tasks/{key}/kids"'));
    expect((await hub.sync()).t).toMatchObject({ state: 'SOURCE_MALFORMED' });
  });

  test('inside the row, beside a total of something else: the remedy is named, and taken', async () => {
    const origin = await serve((_, response) =>
      json(response, { rows: [row('k1', { detail: { total: 50000, data: [{ dwmc: '甲' }, { dwmc: '乙' }] } })] }),
    );
    const yaml = (more: string) =>
      tasks(origin, `items: detail.data${more}`)
        .replace(', items: data, fields: { union', ', fields: { union')
        .replace('items: data, key', 'items: rows, key');
    const hub = await openCase(yaml(''));
    expect(JSON.stringify((await hub.sync()).t)).toContain('totals: unreliable');
    await hub.reopen(yaml(', totals: unreliable'));
    expect([(await hub.sync()).t?.state, (await hub.rows(KIDS)).length]).toEqual(['OK', 2]);
  });
});

describe('an empty list', () => {
  const answering =
    (body: object): RequestListener =>
    (_, response) =>
      json(response, body);
  it.each<[string, object, object]>([
    [
      'of Spring HATEOAS',
      { _links: { self: { href: 'x' } }, page: { size: 20, totalElements: 0 } },
      { items: '_embedded.items', page: { number: 'page', from: 0, total: 'page.totalElements' } },
    ],
    [
      'of Spring HATEOAS, its total unmapped',
      { _links: {}, page: { totalElements: 0 } },
      { items: '_embedded.items', page: { number: 'page', from: 0 } },
    ],
    ['that is a total of 0', { total: 0 }, { items: 'rows' }],
    ['that nothing was found in', { code: 1, msg: '查询成功,未发现异常', data: [] }, { items: 'data' }],
    ['in a state of its own', { state: 'D1', message: '', data: [] }, { items: 'data' }],
    ['without data, said by 404', { code: 404, msg: '暂无数据', data: [] }, { items: 'data' }],
    ['without data, said by a flag', { success: false, msg: '没有符合条件的记录', data: [] }, { items: 'data' }],
    ['without data, in English', { code: 500, msg: 'No data found', data: [] }, { items: 'data' }],
    ['without data, said as an error', { error: '暂无数据', data: [] }, { items: 'data' }],
  ])('%s is none', async (_, body, extra) => {
    expect(await read(answering(body), extra)).toMatchObject({ ids: [], doubt: null, error: null, notices: [] });
  });
  it.each<[string, object]>([
    ['an exception beside', { code: 500, msg: '系统异常,暂无数据', data: [] }],
    ['nothing done', { code: 500, msg: '操作未成功', data: [] }],
    ['a source of data that is missing', { code: 500, msg: '没有找到数据源', data: [] }],
    ['no right', { code: 403, msg: '暂无数据权限', data: [] }],
    ['a letter code', { code: 'A0400', msg: '', data: [] }],
    ['another list', { total: 0, rows: [row('a')], data: null }],
  ])('is none that is believed with %s', async (_, body) => {
    expect((await read(answering(body), { items: 'data' })).error).toMatch(/^SOURCE_/);
  });
  it('that is refused names the remedy', async () => {
    expect((await read(answering({ code: 500, msg: '系统异常', data: [] }), { items: 'data' })).error).toContain('success: {');
  });
});

test('change times as lists of Jackson move the mark', async () => {
  const asked: (string | null)[] = [];
  const origin = await serve((request, response) => {
    asked.push(queryOf(request).get('updatedFrom'));
    json(response, { data: [row('a', { ut: [2026, 5, 1, 8, 0, 0] })] });
  });
  const source = opened('rest', { baseUrl: origin });
  const { cursor } = await pass(source, mapped({ path: '/a', items: 'data' }, 'since'));
  await pass(source, mapped({ path: '/a', items: 'data' }, 'since'), cursor);
  expect(asked).toEqual([null, expect.stringMatching(/^2026-0[45]-/)]);
});

describe('what is told of a stranger', () => {
  const told = async (yaml: (origin: string) => string, listener: RequestListener) => {
    const hub = await openCase(`\nsources:\n  - ${yaml(await serve(listener))}\n`);
    return JSON.stringify([await hub.sync(), await hub.rows('SELECT * FROM cursors')]);
  };
  const source = (settings: string, kind: string) =>
    `{ name: s, district: echeng, type: rest, settings: ${settings}, kinds: { bulletin: { ${kind}, items: data, ${FIELDS} } } }`;
  const echo =
    (msg: string): RequestListener =>
    (_, response) =>
      json(response, { code: 500, msg });

  it.each<[string, (origin: string) => string, string]>([
    ['a body', (url) => source(`{ baseUrl: "${url}" }`, 'path: /a, method: POST, body: { auth: { appSecret: s3cr3tXY9 } }'), '凭据 s3cr3tXY9 不对'],
    ['a query of a path', (url) => source(`{ baseUrl: "${url}" }`, 'path: "/a?k=s3cr3tXY9"'), '凭据 s3cr3tXY9 不对'],
    ['a query, as it is written', (url) => source(`{ baseUrl: "${url}" }`, 'path: "/a?k=s3cr3t%2FY"'), '凭据 s3cr3t%2FY 与 s3cr3t/Y 不对'],
    [
      'a login',
      (url) => source(`{ baseUrl: "${url}", login: { path: /login, body: { a: { p: s3cr3tXY9 } }, token: t } }`, 'path: /a'),
      '凭据 s3cr3tXY9 不对',
    ],
    ['an address', (url) => source(`{ baseUrl: "${url.replace('://', '://u:s3cr3tXY9@')}" }`, 'path: /a'), '凭据 s3cr3tXY9 不对'],
  ])('holds no secret of %s', async (_, yaml, msg) => {
    const text = await told(yaml, echo(msg));
    expect(text).toContain('***');
    expect(text).not.toMatch(/s3cr3t/);
  });

  it('holds no token that was fetched', async () => {
    const text = await told(
      (url) => source(`{ baseUrl: "${url}", login: { path: /login, token: t } }`, 'path: /a'),
      (request, response) => json(response, request.url === '/login' ? { t: 'tok3nAB' } : { code: 500, msg: '凭据 tok3nAB 不对' }),
    );
    expect(text).toContain('凭据 ***');
    expect(text).not.toContain('tok3nAB');
  });

  it('holds no command to a terminal', async () => {
    const text = await told((url) => source(`{ baseUrl: "${url}" }`, 'path: /a'), echo('系统异常\u001b[2J\u001b[31m\u009b1m\n甲乙 OK\u202E全部'));
    expect(text).toContain('系统异常 甲乙 OK全部');
  });

  it.each([
    ['用户名或密码错误', '用户名或密码错误'],
    ['密码不能为空', '密码不能为空'],
    ['密码为空', '密码为空'],
    ['Password incorrect', 'Password incorrect'],
    ['密码 hunter2 错误', '密码 *** 错误'],
    ['密码为芝麻开门', '密码为***'],
    ['密码芝麻开门', '密码***'],
    ['password: hunter2', 'password: ***'],
  ])('%s is shown as %s', async (msg, shown) => {
    expect(await told((url) => source(`{ baseUrl: "${url}" }`, 'path: /a'), echo(msg))).toContain(`“${shown}”`);
  });
});
