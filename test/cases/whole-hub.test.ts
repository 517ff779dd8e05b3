/** Cases from real life that need the whole hub: corrections in files, rows that repeat themselves, and what of all that reaches the province. */
import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { openProvinceRehearsal } from '../../connectors/targets/province-exchange/rehearsal.js';
import { profile } from '../../schema/profiles/hubei-assumed-1.js';
import { moment } from '../../schema/time.js';
import { releaseTarget } from '../../src/outbox/targets.js';
import { type CaseHub, mariadb, openCase, serve, server } from './stage.js';

const NEWS = 'newsId: id, title: title, body: body, publishTime: pub';
const count = async (hub: CaseHub, from: string) => Number((await hub.rows<{ n: number }>(`SELECT COUNT(*) AS n FROM ${from}`))[0]?.n);

describe('case 12: corrections in files', () => {
  const open = () =>
    openCase(
      `sources:\n  - { name: s1, district: echeng, type: file-drop, settings: { folder: $FOLDER/drop }, kinds: { bulletin: { match: "*.csv", key: id, fields: { ${NEWS} } } } }`,
    );
  const drop = (hub: CaseHub, name: string, rows: string, at: string): void => {
    const path = hub.file(`drop/${name}`, `id,title,body,pub\n${rows}\n`);
    utimesSync(path, new Date(at), new Date(at));
  };
  const titles = async (hub: CaseHub) =>
    Object.fromEntries((await hub.rows<{ k: string; t: string }>('SELECT sourceKey AS k, title AS t FROM bulletin')).map(({ k, t }) => [k, t]));

  test('one that was saved earlier than what it corrects is told, and its new rows are read', async () => {
    const hub = await open();
    drop(hub, 'a.csv', '1,错的标题,甲,2026-06-01', '2026-06-10T08:00:00Z');
    await hub.sync();
    drop(hub, 'b.csv', '1,改正的标题,甲,2026-06-01\n2,新行,乙,2026-06-01', '2026-06-09T08:00:00Z');
    const part = (await hub.sync()).s1;
    expect([part?.state, part?.counts.较旧, await titles(hub)]).toEqual(['PARTLY', 1, { 1: '错的标题', 2: '新行' }]);
    expect(await hub.rows('SELECT rule, sourceKey, place FROM quarantine')).toEqual([
      { rule: 'OLDER_DIFFERS', sourceKey: '1', place: 'b.csv 第 2 行' },
    ]);
  });

  test('a file from a PC whose clock is ahead does not hold out against later ones', async () => {
    const hub = await open();
    drop(hub, 'c.csv', '2,来自将来,乙,2026-06-01', '2027-12-01T08:00:00Z');
    await hub.sync();
    hub.clock.ms += 60_000;
    drop(hub, 'd.csv', '2,今天改正,乙,2026-06-01', new Date(hub.clock.ms - 1_000).toISOString());
    await hub.sync();
    expect(await titles(hub)).toEqual({ 2: '今天改正' });
  });
});

const PAGES = [
  [
    { id: 'k1', title: '甲局的', body: '文', pub: '2026-06-01' },
    { id: 'k2', title: '题', body: '文', pub: '2026-06-01' },
  ],
  [{ id: 'k1', title: '乙局的', body: '文', pub: '2026-06-01' }],
];

const pagesOf = (): Promise<string> =>
  serve((request, response) => {
    const p = Number(new URL(request.url as string, 'http://x').searchParams.get('p') ?? 0);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ list: PAGES[p] ?? [], next: p + 1 < PAGES.length ? p + 1 : null }));
  });
const paged = (origin: string) =>
  `  - { name: pages, district: echeng, type: rest, settings: { baseUrl: "${origin}" }, kinds: { bulletin: { path: /a, items: list, next: next, after: p, key: id, fields: { ${NEWS} } } } }\n`;

test('case 22: one row on two pages in two contents is not made anew at every read, and is told', async () => {
  const hub = await openCase(`sources:\n${paged(await pagesOf())}`);
  for (let i = 0; i < 4; i++) expect((await hub.sync()).pages?.counts).toMatchObject({ 读取: 3, 变更: 0, 重复: 1 });
  expect(await hub.rows('SELECT sourceKey, title, revision FROM bulletin ORDER BY 1')).toEqual([
    { sourceKey: 'k1', title: '甲局的', revision: 1 },
    { sourceKey: 'k2', title: '题', revision: 1 },
  ]);
  expect([await count(hub, 'revisions'), await count(hub, "issues WHERE rule='KEY_NOT_UNIQUE'")]).toEqual([0, 1]);
});

const exchange = {
  rid: 'r',
  appKey: 'rehearsal-only-not-a-secret',
  sids: { auth: 'a', push: 'p', receipt: 'r', inventory: 'i', catalogue: 'c', alerts: 'al', feedback: 'f' },
};

test.skipIf(!server)('case 29: a deleted row, the bytes of a body, a row that comes twice: what the province takes', async () => {
  const address = await mariadb(
    'DROP DATABASE IF EXISTS case_whole_29; CREATE DATABASE case_whole_29 CHARACTER SET utf8mb4; USE case_whole_29',
    "CREATE TABLE case_whole_29.news (id VARCHAR(50) PRIMARY KEY, title VARCHAR(200), secret TEXT, pub DATETIME, update_time DATETIME, del_flag BIT(1) NOT NULL DEFAULT b'0')",
    "INSERT INTO case_whole_29.news VALUES ('n1','已删除的',HEX(AES_ENCRYPT('加密的正文','k')),'2026-06-01 08:00:00','2026-06-01 08:00:00', b'1')",
  );
  const folder = mkdtempSync(join(tmpdir(), 'case-province-'));
  const taken: unknown[] = [];
  const clock: { hub: CaseHub | null } = { hub: null };
  const province = await openProvinceRehearsal({
    ...exchange,
    profile,
    stateFile: join(folder, 'province.db'),
    zone: 'Asia/Shanghai',
    catalogue: [],
    alerts: [],
    checkingMs: 50,
    now: () => clock.hub?.clock.ms ?? 0,
    onAccepted: (_, row, operation) => void taken.push([operation, row.title, row.body]),
  });
  const query = "SELECT id, title, AES_DECRYPT(UNHEX(secret),'k') AS body, pub, update_time, del_flag FROM news";
  try {
    const hub = await openCase(
      `sources:
  - { name: bits, district: echeng, type: sql, settings: { url: "mysql://reader:pw@${address}/case_whole_29" }, kinds: { bulletin: { query: "${query}", key: id, changedAt: update_time, follow: { since: update_time, overlap: 10m }, withdrawn: { field: del_flag, equals: "1" }, fields: { ${NEWS} } } } }
${paged(await pagesOf())}targets:
  - { name: province, type: province-exchange, profile: hubei-assumed@1, settings: { baseUrl: "${province.url}", ...: x }, kinds: [bulletin] }
`.replace(
        '...: x',
        Object.entries(exchange)
          .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
          .join(', '),
      ),
    );
    clock.hub = hub;
    await hub.sync();
    await hub.app.db.transaction((sql) => releaseTarget(sql, hub.app.targets, 'province', moment(hub.clock.ms)));
    for (let i = 0; i < 3; i++) {
      await hub.app.deliver();
      await hub.sync();
    }
    expect(taken.sort()).toEqual(
      [
        ['i', '甲局的', '文'],
        ['i', '题', '文'],
      ].sort(),
    );
    // The bytes of the body are refused by name, whether the row is deleted or not.
    expect((await hub.sync()).bits).toMatchObject({ state: 'SOURCE_MALFORMED', message: expect.stringContaining('body') });
  } finally {
    await province.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
