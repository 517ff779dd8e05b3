/** `hub source try`: a source is shown as it would be read, before there is a database, and nothing of it is kept. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hubCommand, hubJson } from '../support/command-line.js';
import { openNews, writeNews } from './news.js';
import { type CaseHub, openCase, serve } from './stage.js';

const OFFICERS = `
sources:
  - name: s1
    district: { field: ssq, values: { "1": echeng } }
    type: file-drop
    settings: { folder: $FOLDER/drop }
    kinds:
      enforcementOfficer:
        match: "*.csv"
        key: 证号
        department: { field: 机构 }
        changedAt: 改
        fields: { certificateNo: 证号, officerName: 姓名, institution: 单位, institutionCode: 机构, idNumber: 身份证, issuedAt: 发证 }
`;
const LINES = [
  '证号,姓名,单位,机构,身份证,发证,ssq,改,备注',
  'Z1,张三丰,甲局,11420700MB1Y52882W,420704199001011234,2020-01-01,1,2026-06-01 08:00:00,x',
  'Z2,李四,甲局,11420700MB1Y52882W,,不详,9,昨天,x',
  ...Array.from({ length: 6 }, (_, i) => `Z${i + 3},王五,甲局,11420700MB1Y52882W,,2020-01-01,1,2026-06-01 08:00:00,x`),
];

/** The database is gone: what is tried needs none, and makes none. */
async function withoutStore(yaml: string): Promise<CaseHub> {
  const hub = await openCase(`database: { url: "sqlite:elsewhere/hub.db" }\n${yaml}`);
  await hub.app.db.close();
  rmSync(join(hub.folder, 'elsewhere'), { recursive: true });
  Object.assign(hub.app, { close: async () => undefined });
  return hub;
}

test('five rows are shown by title, masked, with district, department, moment, findings and the columns nobody reads', async () => {
  const hub = await withoutStore(OFFICERS);
  hub.file('drop/a.csv', LINES.join('\n'));
  const { code, out } = await hubCommand(hub.folder, 'source', 'try', 's1');
  expect(code).toBe(0);
  expect(out).toContain('s1 的 enforcementOfficer(执法人员)');
  expect(out).toMatch(/姓名 +姓名 +张\*\* /);
  expect(out).toMatch(/身份证号 +身份证 +420704\*+1234/);
  expect(out).toMatch(/区 +echeng +echeng/);
  expect(out).toMatch(/变更时间\(UTC\) +2026-06-01T00:00:00\.000Z/);
  expect(out).toMatch(/结果 +可读 +待修复 +可读/);
  expect(out).toContain('第 2 行 BLOCK DISTRICT 所属区');
  expect(out).toContain('第 2 行 BLOCK CHANGED_AT 变更时间');
  expect(out).toContain('没有用到的列:备注\n');
  expect(out).not.toMatch(/张三丰|199001011234|Z6/);
  const { source, kinds } = await hubJson(hub.folder, 'source', 'try', 's1', 'enforcementOfficer');
  expect([source, kinds.length, kinds[0].rows.length, kinds[0].unused, kinds[0].missing, kinds[0].error]).toEqual(['s1', 1, 5, ['备注'], [], null]);
  expect(kinds[0].rows[0]).toMatchObject({ sourceKey: '**', district: 'echeng', department: '11420700MB1Y52882W', unreadable: false });
  expect(kinds[0].rows[0].fields).toContainEqual({ field: 'officerName', title: '姓名', from: '姓名', value: '张**' });
  // Nothing was kept: the file lies where it lay, and no store was made.
  expect([readdirSync(join(hub.folder, 'drop')), existsSync(join(hub.folder, 'elsewhere'))]).toEqual([['a.csv'], false]);
});

test('a hub at work is not touched: no row, no cursor, no run', async () => {
  const hub = await openNews();
  await hub.sync();
  writeNews(hub, "INSERT INTO news VALUES ('n3', '三', '类丙', 'c', '1', '2026-06-03 08:00:00')");
  const stored = async () => [
    await hub.rows('SELECT * FROM cursors'),
    await hub.rows('SELECT * FROM bulletin'),
    await hub.rows('SELECT id FROM runs'),
  ];
  const before = await stored();
  const { kinds } = await hubJson(hub.folder, 'source', 'try', 's1');
  expect(kinds[0].rows.map((row: { sourceKey: string }) => row.sourceKey)).toEqual(['n1', 'n2', 'n3']);
  expect(await stored()).toEqual(before);
});

test('what stops one kind is a sentence, and the others are shown all the same', async () => {
  const origin = await serve((request, response) => {
    const answered = request.url?.startsWith('/news') === true;
    response.writeHead(answered ? 200 : 403, { 'content-type': 'application/json' });
    const entry = { id: 'n1', meta: { title: '题', code: 1 }, more: { deep: 2 }, ut: '2026-06-01 08:00:00' };
    response.end(JSON.stringify(answered ? { data: [entry] } : { message: 'hunter2' }));
  });
  const kind = (name: string, path: string, fields: string) => `${name}: { path: ${path}, items: data, key: id, changedAt: ut, fields: ${fields} }`;
  const fields = '{ newsId: id, title: meta.title, body: meta.text, publishTime: ut }';
  const hub = await withoutStore(
    `
sources:
  - name: s1
    district: echeng
    type: rest
    settings: { baseUrl: "${origin}" }
    kinds:
      ${kind('bulletin', '/news', fields)}
      exposureNotice: { path: /closed, items: data, key: id, fields: { noticeId: id, objectName: a, title: b, publishTime: c, body: d } }
`.replace(', body: d, content: e', ''),
  );
  const { code, out } = await hubCommand(hub.folder, 'source', 'try', 's1');
  expect(code).toBe(3);
  expect(out).toMatch(/标题 +meta\.title +题/);
  expect(out).toContain('映射中写了而这些行里没有的列:meta.text\n');
  expect(out).toContain('没有用到的列:meta.code、more.deep\n');
  expect(out).toMatch(/读取失败:数据源 s1 拒绝访问/);
  expect(out).not.toContain('hunter2');
  expect((await hubCommand(hub.folder, 'source', 'try', 's1', 'exposureNotice')).code).toBe(1);
});

test('a source that is away is a sentence and the code for it; an unknown one names the known', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const { port } = taken.address() as AddressInfo;
  await new Promise((resolve) => taken.close(resolve));
  const hub = await withoutStore(`
sources:
  - { name: s1, district: echeng, type: rest, settings: { baseUrl: "http://127.0.0.1:${port}" }, kinds: { bulletin: { path: /news, items: data, key: id, fields: { newsId: id, title: t, body: t, publishTime: u } } } }
`);
  expect(await hubCommand(hub.folder, 'source', 'try', 's1')).toMatchObject({
    code: 5,
    out: expect.stringContaining('读取失败:数据源 s1 暂时连不上'),
  });
  expect(await hubCommand(hub.folder, 'source', 'try', 's2')).toMatchObject({ code: 1, err: '没有找到 数据源 s2(已配置:s1)。\n' });
  expect((await hubCommand(hub.folder, 'source', 'try', 's1', 'checkAct')).err).toContain('已配置:bulletin');
});
