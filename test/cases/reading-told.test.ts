/** What an operator is told of reading: what a changed file would read again, what is gone or renamed, what sources said, what is set aside. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { forgetRaw } from '../../src/ingest/forget-raw.js';
import { hubCommand, hubJson } from '../support/command-line.js';
import { engines, migratedDatabase } from '../support/database.js';
import { MORE_FIELDS, newsYaml, openNews, type SaidNews, writeNews } from './news.js';
import type { CaseHub } from './stage.js';

const storeOn = async (engine: (typeof engines)[number]) => `database: { url: "${await migratedDatabase(engine)}" }`;
const ofStore = async ({ folder }: CaseHub): Promise<string[]> =>
  (await hubJson(folder, 'config', 'check')).notices.filter((notice: string) => / 的 /.test(notice));
interface Shown {
  readonly name: string;
  readonly ok: boolean;
  readonly advice?: true;
  readonly message: string;
}
const check = async ({ folder }: CaseHub, name: string): Promise<Shown> =>
  (await hubJson(folder, 'doctor')).checks.find((each: Shown) => each.name === name);
const set = (hub: CaseHub, text: string) => hub.app.db.transaction((sql) => sql.run(text));

describe.each(engines)('told of a store on %s', (engine) => {
  test.each<[string, SaidNews, SaidNews, string[]]>([
    ['nothing where nothing changed', {}, {}, []],
    ['a field more', {}, { fields: MORE_FIELDS }, ['s1 的 bulletin:映射或部门归属有变,下次归集起重新读取(约 2 行),分批进行']],
    ['another key', {}, { key: 'no' }, ['s1 的 bulletin:取数方式有变(来源、条件、主键或跟踪方式),下次归集从头读起(约 2 行)']],
    [
      'a list read whole',
      { follow: 'all' },
      { follow: 'all', fields: MORE_FIELDS },
      ['s1 的 bulletin:映射或部门归属有变,下次归集整份重新读取(约 2 行)'],
    ],
    [
      'a feed',
      { follow: 'feed' },
      { follow: 'feed', fields: MORE_FIELDS },
      ['s1 的 bulletin:映射或部门归属有变,下次归集起重新读取(约 2 行),分批进行;对方只给变更日志(feed),它不再保留的读不到'],
    ],
  ])('a check of the file says what would be read again: %s', async (_, before, after, expected) => {
    const head = await storeOn(engine);
    const hub = await openNews({ ...before, head });
    expect(await ofStore(hub)).toEqual([]);
    await hub.sync();
    await hub.reopen(newsYaml({ ...after, head }));
    const cursors = await hub.rows('SELECT * FROM cursors');
    expect(await ofStore(hub)).toEqual(expected);
    expect((await hubCommand(hub.folder, 'config', 'check')).out).toMatch(/^配置无误\n/);
    expect(await hub.rows('SELECT * FROM cursors')).toEqual(cursors);
    await hub.sync();
    expect(await ofStore(hub)).toEqual([]);
  });

  test('a source that has another name now is told as perhaps renamed, one that is gone as gone', async () => {
    const head = await storeOn(engine);
    const hub = await openNews({ head });
    await hub.sync();
    expect(await check(hub, '来源变动')).toMatchObject({ ok: true, message: '库中各数据源都在配置中' });
    await hub.reopen(newsYaml({ head, name: 's2' }));
    expect(await check(hub, '来源变动')).toMatchObject({
      ok: false,
      message: expect.stringMatching(/^s1 已不在配置中\(bulletin 2 条\),疑为改名为 s2.*请改回原名/),
    });
    await hub.sync();
    expect(await check(hub, '来源变动')).toMatchObject({ ok: false, message: expect.stringContaining('疑为改名为 s2(已有 2 条被判为重复)') });
    await set(hub, 'DELETE FROM issues');
    const gone = await check(hub, '来源变动');
    expect([gone.ok, gone.advice, gone.message]).toEqual([true, true, expect.stringMatching(/^s1 已不在配置中\(bulletin 2 条\)。这些记录不再更新/)]);
  });

  test('what was read by an older version is named with the command that reads it again', async () => {
    const head = await storeOn(engine);
    const hub = await openNews({ head });
    await hub.sync();
    expect(await check(hub, '读取版本')).toMatchObject({ message: '都按现行版本读入' });
    await set(hub, "UPDATE cursors SET readingVersion='0.1'");
    const { ok, advice, message } = await check(hub, '读取版本');
    expect([ok, advice, message]).toEqual([true, true, expect.stringMatching(/s1 的 bulletin 按版本 0\.1 读入.*hub source reread s1$/)]);
    await hubCommand(hub.folder, 'source', 'reread', 's1');
    await hub.sync();
    expect(await check(hub, '读取版本')).toMatchObject({ message: '都按现行版本读入' });
    await hub.reopen(newsYaml({ head, follow: 'all' }));
    await set(hub, "UPDATE cursors SET readingVersion='0.1'");
    await hub.sync();
    expect(await check(hub, '读取版本')).toMatchObject({ message: '都按现行版本读入' });
  });

  test('sweeps that never came or came too long ago, doubts and missing rows are told', async () => {
    const head = await storeOn(engine);
    const hub = await openNews({ head, rest: ', keys: { schedule: "0 2 * * *" }' });
    await hub.sync();
    expect((await check(hub, '主键巡查')).message).toMatch(/^s1 的 bulletin 还没有巡查过/);
    const day = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
    await set(hub, `UPDATE cursors SET sweptAt='${day(4)}', sweepSince='${day(0)}', sweepRows=12000`);
    expect((await check(hub, '主键巡查')).message).toMatch(/^s1 的 bulletin 自 \S+ 起没有巡查\(正在巡查,已到 12 000 行\)/);
    await set(hub, `UPDATE cursors SET sweptAt='${day(0.5)}', doubts=3, failures=3, errorCode='SOURCE_DOUBTFUL', errorMessage='应有 9 行,读到 7 行'`);
    expect(await check(hub, '主键巡查')).toMatchObject({ message: '都按排程巡查过,或没有开启' });
    expect(await check(hub, '来源可信')).toMatchObject({
      ok: false,
      message: expect.stringMatching(/s1 的 bulletin 连续 3 次:应有 9 行.*totals: unreliable/),
    });
    await set(
      hub,
      "INSERT INTO issues (id, recordId, position, district, department, kind, source, sourceKey, label, field, message, severity, rule, foundAt) SELECT 'i', id, 0, district, department, 'bulletin', source, sourceKey, 'l', 'f', 'm', 'WARN', 'MISSING_AT_SOURCE', ingestedAt FROM bulletin WHERE sourceKey='n1'",
    );
    expect(await check(hub, '来源缺失')).toMatchObject({ advice: true, message: 's1 的 bulletin 有 1 条在数据源中已不存在,也没有标明撤回' });
  });

  test('the status shows what sources told, bounded, and rows set aside by reason', async () => {
    const head = await storeOn(engine);
    const hub = await openNews({ head, district: '{ field: ssq, values: { "1": echeng } }' });
    await hub.sync();
    const told = JSON.stringify(Array.from({ length: 25 }, (_, i) => ({ message: `第 ${i} 件`, unread: false })));
    await set(hub, `UPDATE cursors SET notices='${told}'`);
    const { tables, warnings } = await hubJson(hub.folder, 'status');
    expect(tables.find(({ title }: { title: string }) => title === '待修复').rows).toEqual([['s1', 'bulletin', 'DISTRICT 所属区可确定', 1]]);
    const mine = warnings.filter((warning: string) => /第 \d+ 件|另有/.test(warning));
    expect([mine.length, mine[0], mine.at(-1)]).toEqual([21, 's1(bulletin):第 0 件', '另有 5 条数据源提示']);
    expect(await ofStore(hub)).toHaveLength(25);
  });

  test('a raw row is forgotten ninety days after it was last seen, the row in quarantine is not', async () => {
    const hub = await openNews({ head: await storeOn(engine), district: '{ field: ssq, values: { "1": echeng } }' });
    await hub.sync();
    const raws = () => hub.rows('SELECT COUNT(*) AS n, COUNT(raw) AS kept FROM quarantine');
    const counts = async () => Object.values((await raws())[0] as object).map(Number);
    const now = Date.now();
    await hub.app.db.transaction((sql) => forgetRaw(sql, now + 89 * 86_400_000));
    expect(await counts()).toEqual([1, 1]);
    writeNews(hub, 'DELETE FROM news');
    hub.clock.ms = now + 91 * 86_400_000;
    await hub.sync();
    expect(await counts()).toEqual([1, 0]);
  });
});

test('a check of the file neither makes a store nor asks for one', async () => {
  const hub = await openNews();
  const yaml = (url: string) => newsYaml({ head: `database: { url: "${url}" }` });
  await hub.reopen(yaml('sqlite:nowhere/hub.db'));
  await hub.app.db.close();
  Object.assign(hub.app, { close: async () => undefined });
  rmSync(join(hub.folder, 'nowhere'), { recursive: true });
  expect(await ofStore(hub)).toEqual([]);
  expect(existsSync(join(hub.folder, 'nowhere'))).toBe(false);
});
