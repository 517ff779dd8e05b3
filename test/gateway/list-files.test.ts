/** A list as a file of the same view: its rows in scope and as masked there, whole or broken off, its numbers and letters kept, its address of short use. */
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/database.js';
import { mappingOf, opened, scratch } from '../support/open-source.js';
import { pass } from '../support/source-pass.js';
import { csvCell, csvWriter } from '../../src/http/csv-file.js';
import { fold } from '../../schema/kind/fold.js';
import { openStage, row } from './stage.js';

const TABLE = 'bulletin';
const COLUMNS = ['newsId', 'title', 'district', 'department', 'author', 'publishTime', 'category'];
const bulletin = (n: number, district: string, more: object = {}) =>
  row(`b${String(n).padStart(5, '0')}`, district, {
    ...{ newsId: `N-${n}`, title: `通报 ${n}`, author: '王小明', category: null, publishTime: '2022-03-01T00:30:00.000Z', body: '正文' },
    ...more,
  });
const HARD = {
  '110101199001011234': '十八位',
  '007': '前导零',
  '12E5': '像科学计数法',
  '=cmd|': '像公式',
  "+86-711 '引号'": '加号',
  '案件〔2022〕12号-𠮷,"引号"\n换行': '〇䶮·•',
};

describe.each(engines)('lists as files on %s', (engine) => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  beforeAll(async () => {
    stage = await openStage(engine);
    await stage.insert(TABLE, [
      ...Array.from({ length: 1_201 }, (_, i) => bulletin(i, i % 3 === 0 ? 'huarong' : 'echeng')),
      ...Object.entries(HARD).map(([newsId, title], i) => bulletin(9_000 + i, 'city', { newsId, title, category: 'hard' })),
    ]);
  });
  afterAll(() => stage.close());

  const at = (path: string): string => stage.server.url.replace('/graphql', path);
  const headersOf = (key: string) => ({ authorization: `Bearer ${key}` });
  const order = async (key: string, question: object) => {
    const body = JSON.stringify({ list: 'bulletin', columns: COLUMNS, encoding: 'UTF-8', ...question });
    const answer = await fetch(at('/export/lists'), { method: 'POST', headers: { ...headersOf(key), 'content-type': 'application/json' }, body });
    const told = (await answer.json()) as { address?: string; errors?: { message: string; extensions: { code: string } }[] };
    return { status: answer.status, code: told.errors?.[0]?.extensions.code, address: told.address ?? '' };
  };
  const got = async (key: string, question: object) => {
    const answer = await fetch(at((await order(key, question)).address), { headers: headersOf(key) });
    return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
  };
  const linesOf = (bytes: Buffer, encoding = 'utf-8'): string[][] =>
    parse(new TextDecoder(encoding).decode(bytes), { bom: true, relax_column_count: true });

  it('have every row of the view once, in its order and scope, and say at their end how many', async () => {
    const { bytes, headers, status } = await got('echeng', { orderBy: [{ newsId: 'DESC' }], filter: { category: { isNull: true } } });
    const [titles, ...rows] = linesOf(bytes);
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([200, 'text/csv; charset=utf-8', 'no-store']);
    expect(titles).toEqual(['动态编号', '标题', '区', '部门', '作者', '发布时间', '类别']);
    expect(rows.at(-1)).toEqual(['导出:共 800 行,2022-03-20 由数据枢纽导出,文件完整']);
    const ids = rows.slice(0, -1).map(([id]) => id);
    expect([new Set(ids).size, ids]).toEqual([800, [...ids].sort().reverse()]);
    expect(rows[0]).toEqual(['N-998', '通报 998', 'echeng', '局', '王**', '2022-03-01 08:30:00', '']);
    const query = '{ bulletins(first: 1, orderBy: [{ newsId: DESC }], filter: { category: { isNull: true } }) { nodes { author } } }';
    expect((await stage.ask('echeng', query)).data.bulletins.nodes[0].author).toBe(rows[0]?.[4]);
    expect(linesOf((await got('city', {})).bytes)).toHaveLength(1_201 + Object.keys(HARD).length + 2);
  });

  it('are named in the header’s own letters and in Chinese, and are told in the audit log with the rows that left', async () => {
    const { headers } = await got('city', { filter: { category: { eq: 'hard' } } });
    const name = encodeURIComponent('监管动态-2022-03-20.csv');
    expect(headers.get('content-disposition')).toBe(`attachment; filename="bulletin-2022-03-20.csv"; filename*=UTF-8''${name}`);
    const noted = () =>
      stage.app.db.read((sql) =>
        sql.query<{ outcome: string; details: string }>("SELECT outcome, details FROM audit_log WHERE act='export' ORDER BY id DESC LIMIT 2"),
      );
    await expect.poll(async () => (await noted()).map(({ outcome }) => outcome)).toEqual(['OK', 'BEGUN']);
    const [{ details } = { details: '' }] = await noted();
    expect(JSON.parse(details)).toEqual({ filters: ['category'], columns: COLUMNS, rows: Object.keys(HARD).length });
    expect(details).not.toContain('hard');
  });

  it.each(['GB18030', 'UTF-8'])(
    'in %s keep long numbers, zeros and rare letters, hold no formula, and come back by our own reader',
    async (encoding) => {
      const { bytes, headers } = await got('city', { filter: { category: { eq: 'hard' } }, columns: ['newsId', 'title'], encoding });
      expect(headers.get('content-type')).toBe(`text/csv; charset=${encoding.toLowerCase()}`);
      for (const [cell = ''] of linesOf(bytes, encoding).slice(1)) {
        expect(cell).not.toMatch(/^[=+\-@]/);
        if (/^\s*\d+$/.test(cell)) expect(cell).toMatch(/^\t/);
      }
      const folder = await scratch();
      await writeFile(join(folder, '监管动态.csv'), bytes);
      const mapping = {
        ...mappingOf('all', { match: '*.csv' }, { changedAt: null }),
        key: ['动态编号'],
        fields: { newsId: '动态编号', title: '标题' },
      };
      const { rows } = await pass(opened('file-drop', { folder }), mapping);
      expect(Object.fromEntries(rows.map(({ values }) => [fold(String(values.动态编号)), values.标题]))).toEqual(HARD);
      expect(await readdir(join(folder, 'done'))).toContain('监管动态.csv');
    },
  );

  it('have conditions of the desk’s lists, and no others', async () => {
    const refused = [
      { filter: { or: [{ newsId: { eq: 'x' } }] } },
      { filter: { author: { eq: '王小明' } } },
      { filter: { newsId: { like: 'x' } } },
      { filter: 'x' },
      { orderBy: [{ author: 'ASC' }] },
      { columns: [] },
      { columns: ['identity'] },
      { list: 'people' },
      { list: 'auditLog' },
      { encoding: 'GBK' },
    ];
    for (const question of refused)
      expect(await order('city', question), JSON.stringify(question)).toMatchObject({ status: 400, code: 'BAD_ARGUMENT' });
    const claims = { list: 'itemClaim', columns: ['itemCode'], filter: { item: { id: { eq: 'aXRlbTox' } } } };
    expect((await order('city', claims)).status).toBe(200);
    expect((await order('city', { ...claims, filter: { item: { itemName: { contains: 'x' } } } })).code).toBe('BAD_ARGUMENT');
  });

  it('are for whoever may export, protected columns for whoever may see them', async () => {
    expect((await order('dashboard', {})).status).toBe(403);
    expect((await order('nobody', {})).status).toBe(401);
    expect((await order('pushing', {})).code).toBe('FORBIDDEN');
    expect((await order('pushing', { columns: ['newsId'] })).status).toBe(200);
    const { address } = await order('city', {});
    const others = await fetch(at(address), { headers: headersOf('echeng') });
    expect([others.status, await others.json()]).toMatchObject([410, { errors: [{ extensions: { code: 'DOWNLOAD_EXPIRED' } }] }]);
    expect((await fetch(at(`${address}x`), { headers: headersOf('city') })).status).toBe(410);
    expect((await fetch(at(address), { method: 'HEAD', headers: headersOf('city') })).headers.get('content-disposition')).toContain('bulletin');
    // What is asked for is sealed.
    expect(Buffer.from(address.split('ticket=')[1] ?? '', 'base64url').toString('latin1')).not.toContain('bulletin');
  });

  it('may be of the hub’s own logs too, in words, for whoever sees these', async () => {
    const issue = { recordId: 'b1', kind: 'bulletin', district: 'echeng', department: 'd1', source: 's', sourceKey: 'k' };
    const more = {
      rule: 'REQUIRED',
      severity: 'BLOCK',
      field: 'title',
      label: '标题',
      message: '标题没有填写',
      value: null,
      foundAt: '2022-03-01T00:30:00.000Z',
    };
    await stage.insert(
      'issues',
      Array.from({ length: 501 }, (_, i) => ({ id: `q${String(i).padStart(4, '0')}`, position: i, ...issue, ...more })),
    );
    const columns = ['kind', 'district', 'department', 'severity', 'message', 'remedy', 'foundAt'];
    const question = { list: 'qualityIssues', columns, filter: { rule: { eq: 'REQUIRED' } } };
    const [titles, first, ...rest] = linesOf((await got('echeng', question)).bytes);
    expect(titles).toEqual([expect.any(String), '区', '部门', expect.any(String), expect.any(String), '怎样改正', '发现时间']);
    expect(first).toEqual(['监管动态', 'echeng', '局', '不予上报', '标题没有填写', '在数据源中补填该字段。', '2022-03-01 08:30:00']);
    expect([rest.length, rest.at(-1)?.[0]]).toEqual([501, expect.stringContaining('共 501 行')]);
    expect((await order('echeng', { ...question, orderBy: [{ id: 'ASC' }] })).code).toBe('BAD_ARGUMENT');
    expect((await order('developer', question)).code).toBe('FORBIDDEN');
    expect((await order('city', { list: 'deliveries', columns: ['state', 'code', 'updatedAt'], filter: { state: { eq: 'RETURNED' } } })).status).toBe(
      200,
    );
  });

  it('say of a row that was set aside all that is wrong with it, and what to do', async () => {
    const problems = [
      { rule: 'REQUIRED', field: 'title', message: '标题没有填写', value: null },
      { rule: 'NO_SUCH_RULE', field: 'day', message: '日期读不出', value: null },
    ];
    const at = '2022-03-01T00:30:00.000Z';
    const aside = {
      district: 'echeng',
      department: 'd1',
      source: 's',
      kind: 'bulletin',
      rule: 'REQUIRED',
      field: 'title',
      keyDigest: 'k',
      sourceKey: 'N-7',
    };
    await stage.insert('quarantine', [
      { ...aside, id: 'z1', place: '第 7 行', problems: JSON.stringify(problems), digest: 'd', pass: 1, firstSeenAt: at, lastSeenAt: at },
    ]);
    const lines = linesOf((await got('echeng', { list: 'quarantine', columns: ['sourceKey', 'problems'] })).bytes);
    expect(lines.slice(0, 2)).toEqual([
      [expect.any(String), '问题'],
      ['N-7', '标题没有填写:在数据源中补填该字段。;日期读不出'],
    ]);
  });

  it('name the record that a row is about, on the page and in the file, and none that may not be seen', async () => {
    const finding = (id: string, recordId: string, district: string) => ({
      ...{
        id,
        position: 900,
        kind: 'bulletin',
        recordId,
        district,
        department: 'd1',
        source: 's',
        sourceKey: id,
        rule: 'NOT_CLAIMED',
        severity: 'BLOCK',
      },
      ...{ field: 'title', label: '标题', message: '标题没有填写', foundAt: '2022-03-01T00:30:00.000Z' },
    });
    // Its record has moved to the neighbour meanwhile.
    await stage.insert('issues', [finding('n1', 'b00001', 'echeng'), finding('n2', 'b00000', 'echeng')]);
    const filter = { rule: { eq: 'NOT_CLAIMED' } };
    const { data, errors } = await stage.ask(
      'echeng',
      '{ qualityIssues(filter: { rule: { eq: NOT_CLAIMED } }) { nodes { id recordNames { title codes } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.qualityIssues.nodes.sort((a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1))).toEqual([
      { id: 'n1', recordNames: { title: '通报 1', codes: ['N-1'] } },
      { id: 'n2', recordNames: null },
    ]);
    const lines = linesOf((await got('echeng', { list: 'qualityIssues', columns: ['recordNames', 'rule'], filter })).bytes);
    expect([
      lines[0]?.[0],
      lines
        .slice(1, 3)
        .map(([names]) => names)
        .sort(),
    ]).toEqual(['记录', ['', 'N-1 通报 1']]);
  });

  it('break off where a read fails under way, and the log says so', async () => {
    const many = Array.from({ length: 20_000 }, (_, i) =>
      bulletin(20_000 + i, 'city', { category: 'many', title: `${i} ${'长'.repeat(190)}`, sourceUrl: 'x'.repeat(390) }),
    );
    for (let i = 0; i < many.length; i += 2_000) await stage.insert(TABLE, many.slice(i, i + 2_000));
    const { address } = await order('city', { filter: { category: { eq: 'many' } }, columns: ['newsId', 'title', 'sourceUrl'] });
    const answer = await fetch(at(address), { headers: headersOf('city') });
    expect(answer.status).toBe(200);
    const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
    await reader.read();
    const rename = (from: string, to: string) => stage.app.db.transaction((sql) => sql.run(`ALTER TABLE ${from} RENAME TO ${to}`));
    await rename(TABLE, 'away');
    const rest = (async () => {
      for (;;) if ((await reader.read()).done) return 'whole';
    })();
    await expect(rest).rejects.toThrow();
    await rename('away', TABLE);
    const last = () =>
      stage.app.db.read((sql) =>
        sql.query<{ outcome: string; details: string }>("SELECT outcome, details FROM audit_log WHERE act='export' ORDER BY id DESC LIMIT 1"),
      );
    await expect.poll(async () => (await last())[0]?.outcome).toBe('CUT_OFF');
    expect(JSON.parse((await last())[0]?.details ?? '{}').rows).toBeLessThan(20_000);
  });
});

describe('a cell', () => {
  it.each([
    ['91420700MA12345678', '91420700MA12345678'],
    ['110101199001011234', '\t110101199001011234'],
    ['0711', '\t0711'],
    ['0', '0'],
    ['12.50', '12.50'],
    ['-12.50', '-12.50'],
    ['-2+3', "'-2+3"],
    ['=1+1', "'=1+1"],
    ['=1', "'=1"],
    ['@x', "'@x"],
    ['2022-03-01', '2022-03-01'],
  ])('%s is written %j', (text, written) => expect(csvCell(text)).toBe(written));
});

it('every letter returns from both encodings; halves, and the few private ones that do not, are counted', () => {
  const letters: string[] = [];
  for (let code = 0x20; code < 0x110000; code++) {
    const half = code >= 0xd800 && code < 0xe000;
    const none = (code & 0xfffe) === 0xfffe || (code >= 0xfdd0 && code < 0xfdf0);
    if (!half && !none) letters.push(String.fromCodePoint(code));
  }
  for (const [encoding, most] of [
    ['GB18030', 19],
    ['UTF-8', 0],
  ] as const) {
    const writer = csvWriter(encoding);
    const rows = Array.from({ length: Math.ceil(letters.length / 500) }, (_, i) => [letters.slice(i * 500, i * 500 + 500).join('')]);
    const back = parse(new TextDecoder(encoding).decode(writer.lines(rows)), { bom: true }) as string[][];
    const lost = rows.flatMap(([text = ''], i) => (back[i]?.[0] === text ? [] : [...text].filter((letter) => !back[i]?.[0]?.includes(letter))));
    expect([lost.length, writer.broken()]).toEqual([most, most]);
    for (const letter of lost) expect(letter).toMatch(/[\ue000-\uf8ff]/);
    expect(new TextDecoder(encoding).decode(writer.lines([['a\ud83d b\udc00']]))).toContain('a\ufffd b\ufffd');
    expect(writer.broken()).toBe(most + 2);
  }
});
