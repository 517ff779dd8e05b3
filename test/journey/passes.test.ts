/** Passes: what the hub holds after reading a list that lies, repeats itself, goes back in time, loses rows and finds them again. */
import { beforeEach, describe, expect, test } from 'vitest';
import { type CaseHub, openCase, serve } from '../cases/stage.js';
import { hubCommand } from '../support/command-line.js';

type News = Record<string, unknown>;

const list = (extra = '') => `
sources:
  - { name: s1, district: echeng, type: rest, settings: { baseUrl: "$ORIGIN" }, kinds: { bulletin: { path: /a, items: list, next: next, after: p, key: id, ${extra} fields: { newsId: id, title: title, body: body, publishTime: pub } } } }
`;
const TIMED = 'changedAt: ut,';
const news = (id: string, title: string, more: News = {}): News => ({ id, title, body: '文', pub: '2026-06-01', ...more });

let pages: News[][];
let origin: string;

beforeEach(async () => {
  pages = [];
  origin = await serve((request, response) => {
    const p = Number(new URL(request.url as string, 'http://x').searchParams.get('p') ?? 0);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ list: pages[p] ?? [], next: p + 1 < pages.length ? p + 1 : null }));
  });
});

const open = (extra = ''): Promise<CaseHub> => openCase(list(extra).replace('$ORIGIN', origin));
const titles = async (hub: CaseHub) =>
  Object.fromEntries(
    (await hub.rows<{ k: string; t: string }>('SELECT sourceKey AS k, title AS t FROM bulletin WHERE withdrawnAt IS NULL')).map(({ k, t }) => [k, t]),
  );
const count = async (hub: CaseHub, from: string) => Number((await hub.rows<{ n: number }>(`SELECT COUNT(*) AS n FROM ${from}`))[0]?.n);

describe('one key on two pages in two contents', () => {
  test('is told once, makes no revisions however often it is read, and is no more once one of them is alone', async () => {
    const hub = await open();
    pages = [[news('k1', '甲局的'), news('k2', '题')], [news('k1', '乙局的')]];
    const first = (await hub.sync()).s1;
    expect([first?.state, first?.counts.重复, first?.counts.新增]).toEqual(['PARTLY', 1, 2]);
    const finding = "issues WHERE rule='KEY_NOT_UNIQUE'";
    const before = await hub.rows(`SELECT id, foundAt FROM ${finding}`);
    for (let i = 0; i < 3; i++) await hub.sync();
    expect([await titles(hub), await count(hub, 'revisions')]).toEqual([{ k1: '甲局的', k2: '题' }, 0]);
    expect([await count(hub, 'quarantine'), await hub.rows(`SELECT id, foundAt FROM ${finding}`)]).toEqual([1, before]);

    pages = [[news('k1', '乙局的'), news('k2', '题')]];
    await hub.sync();
    await hub.sync();
    expect([await titles(hub), await count(hub, 'quarantine'), await count(hub, finding)]).toEqual([{ k1: '乙局的', k2: '题' }, 0, 0]);
  });

  test('with two moments settles on the newer', async () => {
    const hub = await open(TIMED);
    const [a, b] = [news('k1', '新', { ut: '2026-06-02 08:00:00' }), news('k1', '旧', { ut: '2026-06-01 08:00:00' })];
    for (const order of [
      [[a], [b]],
      [[b], [a]],
    ]) {
      pages = order;
      for (let i = 0; i < 3; i++) await hub.sync();
      const revisions = await count(hub, 'revisions');
      for (let i = 0; i < 3; i++) await hub.sync();
      expect([await titles(hub), await count(hub, 'revisions')]).toEqual([{ k1: '新' }, revisions]);
      expect(await count(hub, "quarantine WHERE rule='KEY_NOT_UNIQUE'")).toBe(1);
    }
  });
});

test('of two rows with two moments a person takes the older, and it stays while both are shown', async () => {
  const hub = await open(TIMED);
  pages = [[news('k1', '新', { ut: '2026-06-02 08:00:00' }), news('k1', '旧', { ut: '2026-06-01 08:00:00' })]];
  await hub.sync();
  const [{ id } = { id: '' }] = await hub.rows<{ id: string }>("SELECT id FROM quarantine WHERE rule='KEY_NOT_UNIQUE'");
  expect((await hubCommand(hub.folder, 'source', 'take', id)).code).toBe(0);
  for (let i = 0; i < 3; i++) await hub.sync();
  expect([await titles(hub), await count(hub, 'revisions'), await count(hub, 'quarantine')]).toEqual([{ k1: '旧' }, 1, 1]);
  pages = [[news('k1', '新', { ut: '2026-06-02 08:00:00' })]];
  await hub.sync();
  expect([await titles(hub), await count(hub, 'quarantine')]).toEqual([{ k1: '新' }, 0]);
});

test('what cannot be read, and several without a key, are each set aside and counted, and leave when the list shows them no more', async () => {
  const hub = await open(TIMED);
  pages = [[news('', '一'), news('', '二'), news('', '二'), news('k1', '三', { ut: '待补' }), news('k2', '四', { ut: '2026-06-01' })]];
  const part = (await hub.sync()).s1;
  expect([part?.state, part?.counts.待修复, await count(hub, 'quarantine')]).toEqual(['PARTLY', 4, 4]);
  await hub.sync();
  expect(await count(hub, 'quarantine')).toBe(4);
  pages = [[news('k1', '三', { ut: '2026-06-01' }), news('k2', '四', { ut: '2026-06-01' })]];
  expect([(await hub.sync()).s1?.state, await count(hub, 'quarantine'), await titles(hub)]).toEqual(['OK', 0, { k1: '三', k2: '四' }]);
});

test('a known record whose moment is lost keeps what it holds, and other content is set aside', async () => {
  const hub = await open(TIMED);
  pages = [[news('k1', '一', { ut: '2026-06-01' })]];
  await hub.sync();
  pages = [[news('k1', '一', { ut: '' })]];
  expect([(await hub.sync()).s1?.state, await count(hub, 'quarantine')]).toEqual(['OK', 0]);
  pages = [[news('k1', '二', { ut: '' })]];
  expect([(await hub.sync()).s1?.state, await titles(hub)]).toEqual(['PARTLY', { k1: '一' }]);
});

test('a moment in the future counts as the moment of the read, is told once, and hides no correction', async () => {
  const hub = await open(TIMED);
  pages = [[news('k1', '错的', { ut: '2099-01-01 00:00:00' })]];
  await hub.sync();
  expect((await hub.rows<{ year: string }>('SELECT substr(changedAt, 1, 4) AS year FROM bulletin'))[0]?.year).not.toBe('2099');
  const told = await hub.rows("SELECT id FROM issues WHERE rule='CHANGED_IN_FUTURE'");
  hub.clock.ms += 60_000;
  await hub.sync();
  expect([told.length, await hub.rows("SELECT id FROM issues WHERE rule='CHANGED_IN_FUTURE'")]).toEqual([1, told]);
  pages = [[news('k1', '对的', { ut: '2026-06-02 10:01:00' })]];
  await hub.sync();
  expect([await titles(hub), await count(hub, "issues WHERE rule='CHANGED_IN_FUTURE'")]).toEqual([{ k1: '对的' }, 0]);
});

test('a present state with an earlier moment is taken, and that is noted', async () => {
  const hub = await open(TIMED);
  pages = [[news('k1', '一', { ut: '2026-06-02' })]];
  await hub.sync();
  pages = [[news('k1', '改回', { ut: '2026-06-01' })]];
  expect((await hub.sync()).s1?.state).toBe('OK');
  expect([await titles(hub), await count(hub, "issues WHERE rule='TIME_WENT_BACK'")]).toEqual([{ k1: '改回' }, 1]);
});

describe('a sweep', () => {
  const SINCE = 'changedAt: ut, follow: { since: from, overlap: 10m }, keys: { schedule: "0 4 * * *" },';
  const sweep = (hub: CaseHub) => hub.app.sweep('s1/bulletin');

  test('tells what vanished without a flag, since when, and takes it back when it is there again', async () => {
    const hub = await open(SINCE);
    pages = [[news('k1', '一', { ut: '2026-06-02' }), news('k2', '二', { ut: '2026-06-01' })]];
    await hub.sync();
    hub.clock.ms += 60_000;
    pages = [[news('k1', '一', { ut: '2026-06-02' })]];
    await sweep(hub);
    const missing = "SELECT sourceKey, foundAt FROM issues WHERE rule='MISSING_AT_SOURCE'";
    const told = await hub.rows(missing);
    expect([told, await titles(hub)]).toEqual([[{ sourceKey: 'k2', foundAt: expect.any(String) }], { k1: '一', k2: '二' }]);
    hub.clock.ms += 60_000;
    await sweep(hub);
    expect(await hub.rows(missing)).toEqual(told);
    pages = [[news('k1', '一', { ut: '2026-06-02' }), news('k2', '二', { ut: '2026-06-01' })]];
    await sweep(hub);
    expect([await hub.rows(missing), await count(hub, 'swept_keys'), await count(hub, 'cursors WHERE sweptAt IS NOT NULL')]).toEqual([[], 0, 1]);
  });
});

test('a field that cannot be read keeps its last readable value, in the record and in its children, while the rest goes on', async () => {
  const constants = '{ taskStartTime: "2026-05-01", status: ENDED, initiateUnitNo: X1, initiateUnitName: 甲局 }';
  const fields = '{ taskNo: id, taskName: title, remark: note }';
  const children = '{ participants: { items: units, fields: { unionUnitNo: no, unionUnitName: name, claimTime: at } } }';
  const hub = await openCase(`
sources:
  - { name: s1, district: echeng, type: rest, settings: { baseUrl: "${origin}" }, kinds: { jointInspection: { path: /a, items: list, key: id, constants: ${constants}, fields: ${fields}, children: ${children} } } }
`);
  const task = (note: unknown, at: string, title = '一') => ({ id: 't1', title, note, units: [{ no: 'u1', name: '甲局', at }] });
  const state = () =>
    hub.rows('SELECT r.taskName, r.remark, r.stale, p.claimTime FROM joint_inspection r JOIN joint_participant p ON p.parentId=r.id');
  const known = { remark: '记下的', claimTime: '2026-05-02T00:00:00.000Z' };
  pages = [[task('记下的', '2026-05-02 08:00:00')]];
  await hub.sync();
  expect(await state()).toEqual([{ taskName: '一', stale: 0, ...known }]);

  pages = [[task({ text: '对象' }, '待定', '改了')]];
  expect((await hub.sync()).s1?.counts).toMatchObject({ 变更: 1, 待修复: 0 });
  expect(await state()).toEqual([{ taskName: '改了', stale: 1, ...known }]);
  expect((await hub.sync()).s1?.counts).toMatchObject({ 未变: 1 });
  expect(await state()).toEqual([{ taskName: '改了', stale: 1, ...known }]);

  pages = [[task('', '2026-05-03 08:00:00', '改了')]];
  await hub.sync();
  expect(await state()).toEqual([{ taskName: '改了', remark: null, stale: 0, claimTime: '2026-05-03T00:00:00.000Z' }]);
});

test('a page of several transactions that was cut off comes again as another pass: what changed meanwhile is a change, not a twin', async () => {
  const hub = await open();
  const rows = (title: string) => Array.from({ length: 1_500 }, (_, i) => news(`k${i}`, title));
  pages = [rows('一')];
  const db = hub.app.db as { transaction: typeof hub.app.db.transaction };
  const { transaction } = db;
  let stored = 0;
  db.transaction = ((work: never) =>
    transaction(async (sql) => {
      const before = await sql.query('SELECT COUNT(*) AS n FROM bulletin');
      const result = await (work as (given: typeof sql) => Promise<unknown>)(sql);
      const [{ n } = { n: 0 }] = await sql.query<{ n: number }>('SELECT COUNT(*) AS n FROM bulletin');
      if (Number(n) > Number(before[0]?.n) && ++stored > 1) throw new Error('the process is gone');
      return result as never;
    })) as never;
  await hub.sync();
  db.transaction = transaction;
  expect(await count(hub, 'bulletin')).toBe(1_000);
  pages = [rows('二')];
  expect((await hub.sync()).s1).toMatchObject({ state: 'OK', counts: { 变更: 1_000, 新增: 500, 重复: 0 } });
});
