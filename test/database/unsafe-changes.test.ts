/** Changes of a definition that no migration makes by itself: `npm run gen` refuses them with words that say what to do. */
import { EntitySchema, type DataSource } from 'typeorm';
import { afterAll, describe, expect, test } from 'vitest';
import { compare } from '../../schema/database/compare.js';
import { databaseSchema } from '../../schema/database/entities.js';
import { lacking } from '../../schema/database/gen.js';
import { loadKinds } from '../../schema/registry.js';
import { dataSource } from '../../src/db/database.js';
import { type Entities, withColumns } from '../support/changed-tables.js';
import { freshDatabase } from '../support/database.js';

describe('what a migration cannot do safely is refused with words', () => {
  let opened: DataSource[] = [];
  afterAll(async () => {
    for (const source of opened) await source.destroy();
    opened = [];
  });

  async function unsafe(entities: Entities): Promise<readonly string[]> {
    const kinds = await loadKinds();
    const { migrations, entities: all } = await databaseSchema(kinds);
    const classes = (all as unknown[]).filter((entity) => !(entity instanceof EntitySchema));
    const source = await dataSource(await freshDatabase('sqlite'), '/', { entities: [...classes, ...entities] as never[], migrations }).initialize();
    opened.push(source);
    await source.runMigrations();
    const { unsafe } = await compare(source);
    await expect(lacking(source)).rejects.toThrow(`不能自动迁移,共 ${unsafe.length} 处`);
    return unsafe;
  }

  test.each<[string, RegExp, (columns: Record<string, object>) => void, ((indices: object[]) => void)?]>([
    ['a narrower column', /^列 issues\.rule 变窄或改了类型/, (columns) => (columns.rule = { type: 'varchar', length: 30 })],
    ['another type', /^列 issues\.rule 变窄或改了类型/, (columns) => (columns.rule = { type: 'int' })],
    ['no null any more', /^列 issues\.value 变窄或改了类型/, (columns) => (columns.value = { type: 'text' })],
    ['a column that is gone', /^列 issues\.value 不再定义/, (columns) => delete columns.value],
    ['a column that must be filled', /^新列 issues\.must 不可空又无默认值/, (columns) => (columns.must = { type: 'varchar', length: 3 })],
    ['an index that is gone', /^索引 issues_rule 改变或不再定义/, () => undefined, (indices) => indices.splice(1, 1)],
    [
      'a new unique index',
      /^新的唯一索引 issues_once/,
      () => undefined,
      (indices) => indices.push({ name: 'issues_once', columns: ['rule', 'field'], unique: true }),
    ],
  ])('%s', async (_, expected, change, indices) => {
    const found = await unsafe(withColumns('issues', change, indices));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(expected);
    expect(found[0]).toContain('请手写一个迁移');
  });
});
