/** A mapping that changes after the first read: what it says now is true of what was read before, too; what says the same reads nothing again. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { loadKinds, loadProfiles } from '../../schema/registry.js';
import { loadConfig } from '../../src/config/load.js';
import { loadConnectors } from '../../src/connectors/load.js';
import { jobs } from '../../src/jobs/jobs.js';
import { openChain, uscc } from '../support/chain.js';
import { hubCommand, hubJson } from '../support/command-line.js';
import { compose } from '../support/compose.js';
import { MORE_FIELDS as MORE, newsYaml, openNews, type SaidNews, writeNews } from './news.js';
import type { CaseHub } from './stage.js';

const bulletins = (hub: CaseHub, columns: string) => hub.rows(`SELECT ${columns} FROM bulletin WHERE withdrawnAt IS NULL ORDER BY sourceKey`);
/** What the check of the configuration says with regard to the store. */
const ofStore = async ({ folder }: CaseHub): Promise<string[]> =>
  (await hubJson(folder, 'config', 'check')).notices.filter((notice: string) => notice.startsWith('s1 的'));
const place = async (hub: CaseHub) =>
  (await hub.rows('SELECT cursorText, passNumber, mappedSince, rereadSince, mappingDigest FROM cursors'))[0] as Record<string, unknown>;

test('one more field: every record has it, also those that the source does not show as changed', async () => {
  const hub = await openNews();
  await hub.sync();
  await hub.reopen(newsYaml({ fields: MORE }));
  expect((await hub.sync()).s1).toMatchObject({ state: 'OK', counts: { 变更: 2 } });
  expect(await bulletins(hub, 'sourceKey, title, category, revision')).toEqual([
    { sourceKey: 'n1', title: '一', category: '类甲', revision: 2 },
    { sourceKey: 'n2', title: '二', category: '类乙', revision: 2 },
  ]);
  expect((await hub.sync()).s1?.counts).toMatchObject({ 变更: 0 });
});

test.each<[string, SaidNews, SaidNews, string, Record<string, unknown>[]]>([
  [
    'a value map',
    { fields: MORE },
    { fields: MORE, rest: ', values: { category: { 类甲: 甲类, 类乙: 乙类 } }' },
    'category',
    [{ category: '甲类' }, { category: '乙类' }],
  ],
  [
    'a district’s rule',
    {},
    { district: '{ field: ssq, values: { "1": echeng, "2": city } }' },
    'district',
    [{ district: 'echeng' }, { district: 'city' }],
  ],
  ['from whole to since', { follow: 'all' }, { fields: MORE }, 'category', [{ category: '类甲' }, { category: '类乙' }]],
  ['from since to feed', {}, { fields: MORE, follow: 'feed' }, 'category', [{ category: '类甲' }, { category: '类乙' }]],
  ['of a list read whole', { follow: 'all' }, { fields: MORE, follow: 'all' }, 'category', [{ category: '类甲' }, { category: '类乙' }]],
  ['another district', {}, { district: 'city' }, 'district', [{ district: 'city' }, { district: 'city' }]],
  ['another zone', {}, { zone: 'UTC' }, 'changedAt', ['01', '02'].map((day) => ({ changedAt: `2026-06-${day}T08:00:00.000Z` }))],
  ['a withdrawal that is mapped', {}, { rest: ', withdrawn: { field: ssq, equals: "2" }' }, 'sourceKey', [{ sourceKey: 'n1' }]],
  ['a field that is mapped no more', { fields: MORE }, {}, 'category', [{ category: null }, { category: null }]],
])('a change of %s reaches what was read before', async (_, before, after, columns, expected) => {
  const hub = await openNews(before);
  await hub.sync();
  await hub.reopen(newsYaml(after));
  await hub.sync();
  expect(await bulletins(hub, columns)).toEqual(expected);
  expect(await place(hub)).toMatchObject({ rereadSince: null });
});

test('another key: the same things are the same records under it, and what is not shown any more is told', async () => {
  const hub = await openNews();
  await hub.sync();
  const before = await bulletins(hub, 'id');
  await hub.reopen(newsYaml({ key: '[id, no]' }));
  await hub.sync();
  expect(await bulletins(hub, 'sourceKey')).toEqual(['["n1","a"]', '["n2","b"]'].map((sourceKey) => ({ sourceKey })));
  expect(await bulletins(hub, 'id')).toEqual(before);

  writeNews(hub, "DELETE FROM news WHERE id='n2'");
  await hub.reopen(newsYaml({ key: 'no' }));
  await hub.sync();
  expect(await bulletins(hub, 'sourceKey')).toEqual(['["n2","b"]', 'a'].map((sourceKey) => ({ sourceKey })));
  expect((await hubCommand(hub.folder, 'doctor')).out).toContain('s1 的 bulletin 有 1 条没有再读到,保持原样');
});

test('comments, order, quotes and what is said of schedule, pace or sweep read nothing again', async () => {
  const hub = await openNews();
  await hub.sync();
  const before = await place(hub);
  await hub.reopen(`
sources:
  - kinds:
      bulletin:   # the news
        fields: { title: "title", publishTime: 'ut', body: title, newsId: id }
        formats: { changedAt: 'yyyy-MM-dd HH:mm:ss' }
        follow: { overlap: 10m, since: "ut" }
        keys: { schedule: "0 3 * * *" }
        changedAt: ut
        key: "id"
        from: news
    settings: { pace: { rowsPerMinute: 60000 }, url: 'sqlite:$FOLDER/src.db' }
    schedule: "*/7 * * * *"
    type: sql
    district: "echeng"
    name: s1
`);
  expect((await hub.sync()).s1?.counts).toMatchObject({ 变更: 0 });
  expect(await place(hub)).toMatchObject({ mappedSince: before.mappedSince, mappingDigest: before.mappingDigest, rereadSince: null });
  expect(await ofStore(hub)).toEqual([]);
});

test('another zone of the city is that of every source which says none', async () => {
  const hub = await openNews();
  await hub.sync();
  await hub.reopen(newsYaml().replace('    zone: Asia/Shanghai\n', ''));
  expect(await ofStore(hub)).toEqual([]);
  await hub.reopen(newsYaml().replace('    zone: Asia/Shanghai\n', ''), { zone: 'UTC' });
  expect(await ofStore(hub)).toEqual([expect.stringContaining('下次归集从头读起(约 2 行)')]);
  await hub.sync();
  expect(await bulletins(hub, 'changedAt')).toEqual(['01', '02'].map((day) => ({ changedAt: `2026-06-${day}T08:00:00.000Z` })));
});

test('a row in quarantine is read by the mended mapping, though its source shows it no more', async () => {
  const hub = await openNews({ district: '{ field: ssq, values: { "1": echeng } }' });
  expect((await hub.sync()).s1?.counts).toMatchObject({ 新增: 1, 待修复: 1 });
  writeNews(hub, "DELETE FROM news WHERE id='n2'");
  const mended = newsYaml({ district: '{ field: ssq, values: { "1": echeng, "2": city } }' });
  await hub.reopen(mended);
  await hub.sync();
  expect(await bulletins(hub, 'sourceKey, district, changedAt')).toEqual([
    { sourceKey: 'n1', district: 'echeng', changedAt: '2026-06-01T00:00:00.000Z' },
    { sourceKey: 'n2', district: 'city', changedAt: '2026-06-02T00:00:00.000Z' },
  ]);
  expect(await hub.rows('SELECT id FROM quarantine')).toEqual([]);
});

test('a row read out of quarantine has what its mapping asks for as soon as its source shows it', async () => {
  for (const follow of ['all', '{ since: ut, overlap: 10m }']) {
    const hub = await openNews({ follow, district: '{ field: ssq, values: { "1": echeng } }' });
    await hub.sync();
    await hub.reopen(newsYaml({ follow, fields: MORE, district: '{ field: ssq, values: { "1": echeng, "2": city } }' }));
    await hub.sync();
    expect(await bulletins(hub, 'sourceKey, category')).toEqual([
      { sourceKey: 'n1', category: '类甲' },
      { sourceKey: 'n2', category: '类乙' },
    ]);
    expect(await hub.rows('SELECT rule FROM quarantine')).toEqual([]);
  }
});

test('a row of a body that no district had is read once the departments’ file has it', async () => {
  const mapped = { district: '{ byDepartment: true }', rest: ', department: { field: no }' };
  const hub = await openNews(mapped);
  writeNews(hub, `UPDATE news SET no='${uscc(7)}'`);
  expect((await hub.sync()).s1?.counts).toMatchObject({ 待修复: 2 });
  writeNews(hub, 'DELETE FROM news');
  expect(await ofStore(hub)).toEqual([]);
  await hub.reopen(newsYaml(mapped), {
    departments: `uscc,name,district\n${uscc(7)},丙局,linkong\n`,
    districts: '  - { code: linkong, name: 临空区, areaNumber: "420704" }\n',
  });
  expect(await ofStore(hub)).toContain('s1 的 bulletin:待修复的 2 行下次归集时按现在的配置重新判读');
  expect((await hub.sync()).s1?.counts).toMatchObject({ 读取: 0, 新增: 2 });
  expect(await bulletins(hub, 'district, department')).toEqual(Array(2).fill({ district: 'linkong', department: uscc(7) }));
  expect(await hub.rows('SELECT id FROM quarantine')).toEqual([]);
});

test('a department that is in another district now takes along what was read of it', async () => {
  const mapped = { district: '{ byDepartment: true }', rest: ', department: { field: no }' };
  const hub = await openNews(mapped);
  writeNews(hub, "UPDATE news SET no='11420700MB1Y52882W' WHERE id='n1'", "UPDATE news SET no='11420700MB132519XJ' WHERE id='n2'");
  await hub.sync();
  await hub.reopen(newsYaml(mapped), { departments: 'uscc,name,district\n11420700MB1Y52882W,甲局,city\n11420700MB132519XJ,乙局,echeng\n' });
  await hub.sync();
  expect(await bulletins(hub, 'district, revision')).toEqual([
    { district: 'city', revision: 2 },
    { district: 'echeng', revision: 1 },
  ]);
});

test('an alert of an area that no district had is not lost: it stands in the district that is added', async () => {
  const chain = await openChain('sqlite', {});
  try {
    chain.alerts.push({ fxyjId: 'YJ1', title: '预警', createdAt: '2022-05-01 08:00:00', areaNumber: '420799' });
    await chain.app.sync();
    expect(await chain.query('SELECT rule FROM quarantine')).toEqual([{ rule: 'DISTRICT' }]);
    chain.alerts.length = 0;
    const [kinds, types, profiles] = [await loadKinds(), await loadConnectors(), await loadProfiles()];
    const file = join(chain.home, 'hub.yaml');
    const tree = parse(readFileSync(file, 'utf8'));
    tree.districts.push({ code: 'new', name: '新区', areaNumber: '420799' });
    writeFileSync(file, stringify(tree));
    const names = { kinds, profiles, jobs, sourceTypes: types.sources, targetTypes: types.targets };
    const hub = await compose({ config: loadConfig({ file, env: { HUB_DATA: chain.home }, ...names }), kinds, types, clock: chain.clock });
    await hub.sync().finally(() => hub.close());
    expect(await chain.query('SELECT sourceKey, district FROM risk_alert')).toEqual([{ sourceKey: 'YJ1', district: 'new' }]);
    expect(await chain.query('SELECT rule FROM quarantine')).toEqual([]);
  } finally {
    await chain.close();
  }
});

test('of two rows under one key the one that was taken stays the one that is taken', async () => {
  const said = { follow: 'all', key: 'ssq' };
  const hub = await openNews(said);
  writeNews(hub, "UPDATE news SET ssq='1', ut='2026-06-02 08:00:00'");
  await hub.sync();
  await hub.reopen(newsYaml({ ...said, fields: MORE }));
  for (let i = 0; i < 2; i++) {
    await hub.sync();
    expect(await bulletins(hub, 'title, category, revision')).toEqual([{ title: '一', category: '类甲', revision: 2 }]);
    expect(await hub.rows('SELECT rule FROM quarantine')).toEqual([{ rule: 'KEY_NOT_UNIQUE' }]);
  }
});

test('two rows under one key are two records once the key tells them apart', async () => {
  const hub = await openNews({ follow: 'all', key: 'ssq' });
  writeNews(hub, "UPDATE news SET ssq='1', ut='2026-06-02 08:00:00'");
  await hub.sync();
  await hub.reopen(newsYaml({ follow: 'all', key: '[ssq, id]' }));
  await hub.sync();
  expect(await bulletins(hub, 'sourceKey, title')).toEqual([
    { sourceKey: '["1","n1"]', title: '一' },
    { sourceKey: '["1","n2"]', title: '二' },
  ]);
  expect(await hub.rows('SELECT rule FROM quarantine')).toEqual([]);
});
