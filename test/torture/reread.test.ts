/** A re-read of more rows than one run takes: a slice at each, over a restart. It takes most of a minute. */
import { expect, test } from 'vitest';
import { MORE_FIELDS, newsYaml, openNews, writeNews } from '../cases/news.js';
import { hubJson } from '../support/command-line.js';

test('a long list is read again a slice at each run, over a restart, while what is new comes first', async () => {
  const hub = await openNews();
  const many = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<55000)';
  writeNews(hub, `INSERT INTO news ${many} SELECT 'm' || i, '题', '类丙', 'c', '1', '2026-05-01 08:00:00' FROM n`);
  await hub.sync();
  await hub.reopen(newsYaml({ fields: MORE_FIELDS }));
  await hub.sync();
  const { tables } = await hubJson(hub.folder, 'status');
  expect(tables.find(({ title }: { title: string }) => title === '重新读取').rows[0][2]).toMatch(/^重读 50 \d{3} 行,还在进行/);
  await hub.reopen(newsYaml({ fields: MORE_FIELDS }));
  writeNews(hub, "INSERT INTO news VALUES ('n3', '三', '类甲', 'c', '1', '2026-06-03 08:00:00')");
  expect((await hub.sync()).s1?.counts).toMatchObject({ 新增: 1 });
  expect(await hub.rows('SELECT COUNT(*) AS n, COUNT(category) AS mapped FROM bulletin')).toEqual([{ n: 55_003, mapped: 55_003 }]);
  expect(await hub.rows('SELECT rereadSince FROM cursors')).toEqual([{ rereadSince: null }]);
});
