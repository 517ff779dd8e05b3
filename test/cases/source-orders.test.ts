/** Orders on a source: everything is read once more, and a row that was set aside is taken. */
// First: it brings the metadata that decorated classes need.
import { type CaseHub, openCase, serve } from './stage.js';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { utimesSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Source } from '../../connectors/contract.js';
import { keyDigest, openAccess } from '../../src/access/identify.js';
import type { Actor } from '../../src/access/actor.js';
import { startServer } from '../../src/http/server.js';
import { hubCommand, hubJson } from '../support/command-line.js';
import { engines, migratedDatabase } from '../support/database.js';
import { newsYaml, openNews, writeNews } from './news.js';

const storeOn = async (engine: (typeof engines)[number]) => `database: { url: "${await migratedDatabase(engine)}" }`;
const titles = (hub: CaseHub) => hub.rows('SELECT sourceKey, title, revision FROM bulletin ORDER BY sourceKey');

describe.each(engines)('an order to read again, on %s', (engine) => {
  test('is carried out by the next pass and shown meanwhile; a silent change is found', async () => {
    const hub = await openNews({ head: await storeOn(engine) });
    await hub.sync();
    writeNews(hub, "UPDATE news SET title='改' WHERE id='n1'");
    expect((await hub.sync()).s1?.counts).toMatchObject({ 变更: 0 });
    expect((await hubCommand(hub.folder, 'source', 'reread', 's1')).out).toBe(
      's1 的 bulletin:约 2 行将重新读取\n下次归集起分批进行,进度见 hub status\n',
    );
    const { tables } = await hubJson(hub.folder, 'status');
    expect(tables.find(({ title }: { title: string }) => title === '重新读取').rows).toEqual([
      ['s1', 'bulletin', expect.stringContaining('重读 0 行,还在进行')],
    ]);
    expect((await hubCommand(hub.folder, 'doctor')).out).toContain('s1 的 bulletin 重读 0 行,还在进行');
    expect((await hub.sync()).s1?.counts).toMatchObject({ 变更: 1 });
    expect(await titles(hub)).toEqual([
      { sourceKey: 'n1', title: '改', revision: 2 },
      { sourceKey: 'n2', title: '二', revision: 1 },
    ]);
    expect((await hubCommand(hub.folder, 'status')).out).not.toContain('还在进行');
    expect((await hub.sync()).s1?.counts).toMatchObject({ 变更: 0 });
  });
});

test('an order says of each kind what it cannot reach, and names what is configured where a name is wrong', async () => {
  const hub = await openNews({ follow: 'feed' });
  const ordered = async (...args: string[]) => (await hubJson(hub.folder, 'source', 'reread', ...args)).ordered;
  expect(await ordered('s1')).toEqual([{ source: 's1', kind: 'bulletin', records: 0, note: '还没有读过,下次归集本来就从头读起' }]);
  await hub.sync();
  expect((await ordered('s1', 'bulletin'))[0].note).toContain('仍保留的最早一条');
  expect((await ordered('s1'))[0].note).toContain('此前的重读已到 0 行,现从头开始');
  await hub.reopen(newsYaml({ follow: 'all' }));
  await hub.sync();
  expect((await ordered('s1'))[0].note).toContain('每次都整份读取');
  expect(await hubCommand(hub.folder, 'source', 'reread', 's2')).toMatchObject({ code: 1, err: '没有找到 数据源 s2(已配置:s1)。\n' });
  expect((await hubCommand(hub.folder, 'source', 'reread', 's1', 'checkAct')).err).toBe('没有找到 数据源 s1 的数据类 checkAct(已配置:bulletin)。\n');
});

test('an order that comes while a pass is under way stays: the same run carries it out', async () => {
  const page = (n: number) => Array.from({ length: 2 }, (_, i) => ({ id: `n${n}${i}`, title: '题', ut: `2026-06-0${n} 08:00:00` }));
  const asked: string[] = [];
  let between = async (): Promise<unknown> => undefined;
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    const { searchParams } = new URL(request.url as string, 'http://x');
    const n = Number(searchParams.get('cursor') ?? 1);
    asked.push(`${n}${searchParams.get('from') ? ' since' : ''}`);
    void (n === 2 ? between() : Promise.resolve()).then(() => response.end(JSON.stringify({ data: page(n), next: n < 3 ? n + 1 : null })));
  };
  const origin = await serve((request, response) => {
    response.setHeader('content-type', 'application/json');
    listener(request, response);
  });
  const hub = await openCase(`
sources:
  - { name: s1, district: echeng, type: rest, settings: { baseUrl: "${origin}" }, kinds: { bulletin: { path: /news, items: data, next: next, after: cursor, follow: { since: from, overlap: 10m }, key: id, changedAt: ut, fields: { newsId: id, title: title, body: title, publishTime: ut } } } }
`);
  // What took several pages may be read a second time.
  for (let i = 0; i < 3; i++) await hub.sync();
  asked.length = 0;
  const actor: Actor = { name: 'city', role: 'CITY_ADMIN', districts: '*', via: 'cli' };
  between = async () => {
    between = async () => undefined;
    await hub.app.hub.commands(actor).rereadSource({ source: 's1', kind: null });
  };
  await hub.sync();
  expect(asked).toEqual(['1 since', '2 since', '3 since', '1', '2', '3']);
  expect(await hub.rows('SELECT rereadSince, rereadRows FROM cursors')).toEqual([{ rereadSince: null, rereadRows: 6 }]);
});

/** Files come as versions, whatever this type of source says of them. */
function asVersions(hub: CaseHub): void {
  for (const { connector } of hub.app.sources) {
    const { page } = connector;
    (connector as { page: Source['page'] }).page = async (...args) => ({ ...(await page(...args)), versions: true });
  }
}

const DROP = `
sources:
  - { name: s1, district: echeng, type: file-drop, settings: { folder: $FOLDER/drop }, kinds: { bulletin: { match: "*.csv", key: id, fields: { newsId: id, title: title, body: title, publishTime: pub } } } }
`;

function dropped(hub: CaseHub, name: string, title: string, day: string): void {
  const path = hub.file(`drop/${name}`, `id,title,pub\n1,${title},2026-06-01\n`);
  utimesSync(path, new Date(`${day}T00:00:00Z`), new Date(`${day}T00:00:00Z`));
}

const asides = (hub: CaseHub) => hub.rows<{ id: string; rule: string }>('SELECT id, rule FROM quarantine ORDER BY id');

async function withOlder(head = ''): Promise<{ hub: CaseHub; id: string }> {
  const hub = await openCase(head + DROP);
  asVersions(hub);
  dropped(hub, 'a.csv', '新', '2026-06-10');
  await hub.sync();
  dropped(hub, 'b.csv', '旧而正确', '2026-06-05');
  await hub.sync();
  const [aside] = await asides(hub);
  expect(aside).toMatchObject({ rule: 'OLDER_DIFFERS' });
  return { hub, id: aside?.id as string };
}

describe.each(engines)('a row that was set aside, on %s', (engine) => {
  test('as the older one is taken by its id, and stays when the newer one is shown again', async () => {
    const { hub, id } = await withOlder(await storeOn(engine));
    expect(await hubCommand(hub.folder, 'source', 'take', id)).toMatchObject({ code: 0, out: '已采用:s1 的 bulletin 1,第 2 版\n' });
    expect(await titles(hub)).toEqual([{ sourceKey: '1', title: '旧而正确', revision: 2 }]);
    expect(await asides(hub)).toEqual([]);
    dropped(hub, 'c.csv', '新', '2026-06-10');
    await hub.sync();
    expect(await titles(hub)).toEqual([{ sourceKey: '1', title: '旧而正确', revision: 2 }]);
    dropped(hub, 'd.csv', '更新', '2026-06-11');
    await hub.sync();
    expect(await titles(hub)).toEqual([{ sourceKey: '1', title: '更新', revision: 3 }]);
  });

  test('as another under the same key is taken, and the one that stood there is set aside instead', async () => {
    const hub = await openNews({ head: await storeOn(engine), follow: 'all', key: 'ssq' });
    writeNews(hub, "UPDATE news SET ssq='1', ut='2026-06-02 08:00:00'");
    await hub.sync();
    const [aside] = await asides(hub);
    expect([await titles(hub), aside]).toMatchObject([[{ title: '一' }], { rule: 'KEY_NOT_UNIQUE' }]);
    expect((await hubCommand(hub.folder, 'source', 'take', aside?.id as string)).code).toBe(0);
    for (let i = 0; i < 3; i++) {
      expect(await titles(hub)).toMatchObject([{ title: '二', revision: 2 }]);
      expect(await hub.rows('SELECT rule FROM quarantine')).toEqual([{ rule: 'KEY_NOT_UNIQUE' }]);
      expect(await hub.rows("SELECT rule FROM issues WHERE rule='KEY_NOT_UNIQUE'")).toHaveLength(1);
      await hub.sync();
    }
    // And back: the one set aside has its content again since a pass has shown it.
    expect((await hubCommand(hub.folder, 'source', 'take', (await asides(hub))[0]?.id as string)).code).toBe(0);
    await hub.sync();
    expect(await titles(hub)).toMatchObject([{ title: '一', revision: 3 }]);
    writeNews(hub, "DELETE FROM news WHERE id='n2'");
    await hub.sync();
    expect(await hub.rows('SELECT rule FROM quarantine UNION ALL SELECT rule FROM issues')).toEqual([]);
  });
});

test('what cannot be taken is told with its reason', async () => {
  const hub = await openNews({ district: '{ field: ssq, values: { "1": echeng } }' });
  await hub.sync();
  const [aside] = await asides(hub);
  const taken = async (id: string) => (await hubCommand(hub.folder, 'source', 'take', id)).err;
  expect(await taken(aside?.id as string)).toMatch(/^待修复行 \S+ 不能采用:它不符合“所属区可确定”,没有可采用的内容。核对部门编码/);
  expect(await taken('x')).toBe('没有找到 该待修复行。\n');
  const older = await withOlder();
  await older.hub.app.db.transaction((sql) => sql.run('UPDATE quarantine SET raw=NULL'));
  const { err, code } = await hubCommand(older.hub.folder, 'source', 'take', older.id);
  expect([err, code]).toEqual([expect.stringContaining('原始内容没有保留'), 1]);
});

test('what is gone from the configuration, or cannot be read by it, is not taken', async () => {
  const { hub, id } = await withOlder();
  await hub.reopen(DROP.replace('publishTime: pub', 'publishTime: title'));
  const admin: Actor = { name: 'city', role: 'CITY_ADMIN', districts: '*', via: 'api' };
  const take = () => hub.app.hub.commands(admin).takeRow({ finding: id });
  await expect(take()).rejects.toMatchObject({ code: 'ROW_NOT_TAKABLE', message: expect.stringContaining('按现在的映射读不出') });
  await hub.reopen(DROP.replace('name: s1', 'name: s2'));
  await expect(take()).rejects.toMatchObject({ message: expect.stringContaining('已不在配置中') });
  expect(await asides(hub)).toHaveLength(1);
});

test('a district takes its own rows over GraphQL, and no other’s', async () => {
  const { hub, id } = await withOlder();
  const viewer = (name: string, district: string) => ({ name, role: 'DISTRICT_ADMIN', districts: [district], keyDigest: keyDigest(name) }) as const;
  const { app } = hub;
  const access = openAccess([viewer('echeng', 'echeng'), viewer('city', 'city')]);
  const log = { info() {}, error() {} };
  const server = await startServer({ hub: app.hub, db: app.db, metrics: app.metrics, tracing: app.tracing, access, host: '127.0.0.1', port: 0, log });
  const take = async (key: string, expected = '0') => {
    const input = `{ id: "${id}", expectedRevision: ${expected}, requestId: "click-${expected}" }`;
    const query = `mutation { takeQuarantinedRow(input: ${input}) { recordId record { id ... on Bulletin { revision title } } problems { code field } } }`;
    const body = JSON.stringify({ query });
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}` };
    // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
    return (await fetch(server.url, { method: 'POST', headers, body })).json() as any;
  };
  try {
    expect((await take('city')).data.takeQuarantinedRow).toEqual({ recordId: null, record: null, problems: [{ code: 'NOT_FOUND', field: 'id' }] });
    const changed = (await take('echeng', '7')).data.takeQuarantinedRow;
    expect(changed).toMatchObject({ record: { revision: 1, title: '新' }, problems: [{ code: 'CHANGED_MEANWHILE', field: 'expectedRevision' }] });
    const { data } = await take('echeng', '1');
    expect(await take('echeng', '1')).toEqual({ data });
    expect((await take('echeng', '2')).data.takeQuarantinedRow.problems).toEqual([{ code: 'NOT_FOUND', field: 'id' }]);
    expect(data.takeQuarantinedRow).toMatchObject({ record: { id: data.takeQuarantinedRow.recordId }, problems: [] });
    const [kind, record] = Buffer.from(data.takeQuarantinedRow.recordId, 'base64url').toString().split(':');
    expect(kind).toBe('bulletin');
    expect(await hub.rows(`SELECT title FROM bulletin WHERE id='${record}'`)).toEqual([{ title: '旧而正确' }]);
  } finally {
    await server.close();
  }
});
