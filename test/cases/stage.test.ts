/** The stage of the cases itself: a hub that reads, another configuration on the same store. */
import { expect, test } from 'vitest';
import { openCase } from './stage.js';

const dropped = (fields: string) => `
sources:
  - { name: s1, district: echeng, type: file-drop, settings: { folder: $FOLDER/drop }, kinds: { bulletin: { match: "*.csv", key: id, fields: ${fields} } } }
`;

test('a case reads what it puts down, and its store outlives its configuration', async () => {
  const hub = await openCase(dropped('{ newsId: id, title: title, body: body, publishTime: pub }'));
  hub.file('drop/a.csv', 'id,title,body,pub\n1,一,甲,2026-06-01\n');
  expect((await hub.sync()).s1?.state).toBe('OK');
  await hub.reopen(dropped('{ newsId: id, title: body, body: body, publishTime: pub }'));
  expect(await hub.rows('SELECT sourceKey, title FROM bulletin')).toEqual([{ sourceKey: '1', title: '一' }]);
});
