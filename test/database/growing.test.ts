/** Tables that grow: what `npm run gen` finds on a changed definition, laid down on a filled database of either engine. */
import { getMetadataArgsStorage, Index, type DataSource } from 'typeorm';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { applyChanges, lacking } from '../../schema/database/gen.js';
import { schemaLog } from '../../schema/database/compare.js';
import type { Changes, MigrationSql } from '../../schema/database/migration-data.js';
import { TableMigration } from '../../schema/database/migration.js';
import { databaseSchema } from '../../schema/database/entities.js';
import { maybeText, text, whole } from '../../schema/database/column.js';
import { ownTable } from '../../schema/database/own-table.js';
import { ownTables } from '../../schema/database/tables.js';
import { Text } from '../../schema/kind/fields.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { loadKinds } from '../../schema/registry.js';
import { dataSource, migrate } from '../../src/db/database.js';
import { type Entities, withColumns } from '../support/changed-tables.js';
import { engines, freshDatabase } from '../support/database.js';

const ROWS = 300;
describe.each(engines)('a table with rows on %s', (engine) => {
  let url: string;
  let kinds: readonly KindDefinition[];
  let opened: DataSource[] = [];

  beforeAll(async () => {
    kinds = await loadKinds();
  });
  beforeEach(async () => {
    url = await freshDatabase(engine);
    await migrate({ url, folder: '/', schema: await databaseSchema(kinds) });
    await fill();
  });
  afterEach(async () => {
    for (const source of opened) await source.destroy();
    opened = [];
  });

  async function open(at: string, entities: Entities): Promise<DataSource> {
    const { migrations } = await databaseSchema(kinds);
    const source = await dataSource(at, '/', { entities: [...classes(), ...entities] as never[], migrations }).initialize();
    opened.push(source);
    return source;
  }
  const classes = () => kinds.flatMap((kind) => [kind.type, ...kind.children.map((child) => child.type)]);

  /** As `npm run gen` does it: on a new embedded database with the migrations at hand. */
  async function generated(entities: Entities): Promise<Changes> {
    const source = await open(await freshDatabase('sqlite'), entities);
    await source.runMigrations();
    return (await lacking(source)) as Changes;
  }

  /** Generated, then laid down on the filled database; gives what the log still says, which is nothing. */
  async function grow(entities: Entities): Promise<{ changes: Changes; source: DataSource }> {
    const changes = await generated(entities);
    const source = await open(url, entities);
    expect(await schemaLog(source)).not.toEqual([]);
    await applyChanges(source, changes);
    expect(await schemaLog(source)).toEqual([]);
    // A server that was cut off between two statements begins again.
    await applyChanges(source, changes);
    expect(await schemaLog(source)).toEqual([]);
    return { changes, source };
  }

  async function fill(): Promise<void> {
    const source = await open(url, []);
    for (let i = 0; i < ROWS; i++) {
      await source.query(
        `INSERT INTO bulletin (id, identity, district, department, source, sourceKey, sourceKeyDigest, revision, sourceDigest, digest, ingestedAt) VALUES ('b${i}', 'i${i}', 'd', 'p', 's', 'k', 'k${i}', 1, 'x', 'y', 'now')`,
      );
      await source.query(`INSERT INTO search_texts (recordId, kind, district, folded, grams) VALUES ('b${i}', 'bulletin', 'd', 'f', 'alpha g${i}')`);
    }
  }
  const count = async (source: DataSource, where: string) =>
    Number(((await source.query(`SELECT COUNT(*) AS n FROM ${where}`)) as { n: number }[])[0]?.n);
  const triggers = async (source: DataSource) =>
    engine === 'sqlite' ? count(source, "sqlite_master WHERE type='trigger' AND tbl_name='search_texts'") : 3;

  test('gets a new own column with a default, one that may be empty, and a new table', async () => {
    const note = ownTable('notes', { id: text(36), label: maybeText(10), many: whole() }, { indices: { label: ['label'] } });
    (note.entity.options.columns.id as { primary: boolean }).primary = true;
    const entities = withColumns('search_texts', (columns) => {
      columns.weight = { type: 'int', default: 7 };
      columns.remark = { type: 'varchar', length: 20, nullable: true };
    });
    const { changes, source } = await grow([...entities, note.entity]);
    expect(changes.tables.map(({ name }) => name)).toEqual(['notes']);
    expect(changes.columns.map(({ table, column }) => `${table}.${column.name}`)).toEqual(['search_texts.weight', 'search_texts.remark']);
    expect(await count(source, 'search_texts WHERE weight=7 AND remark IS NULL')).toBe(ROWS);
    expect(await triggers(source)).toBe(3);
  });

  test('gets wider columns, and columns that may be empty, with all that was in them', async () => {
    const entities = withColumns('search_texts', (columns) => {
      columns.district = { type: 'varchar', length: 90 };
      columns.kind = { type: 'varchar', length: 60, nullable: true };
      columns.recordId = { type: 'varchar', length: 64 };
    });
    const { changes, source } = await grow(entities);
    expect(changes.widened.map(({ column }) => column.name).sort()).toEqual(['district', 'kind', 'recordId']);
    expect(await count(source, "search_texts WHERE district='d' AND kind='bulletin' AND recordId LIKE 'b%'")).toBe(ROWS);
    expect(await triggers(source)).toBe(3);
    await source.query("INSERT INTO search_texts (recordId, district, folded, grams) VALUES (?, ?, 'f', 'alpha')", ['r'.repeat(60), 'd'.repeat(80)]);
    if (engine === 'sqlite') expect(await count(source, "search_texts_grams WHERE search_texts_grams MATCH 'alpha'")).toBe(ROWS + 1);
  });

  test('of a kind gets an indexed field', async () => {
    const bulletin = kinds.find((kind) => kind.table === 'bulletin') as KindDefinition;
    const { columns, indices } = getMetadataArgsStorage();
    const before = [columns.length, indices.length];
    Text({ title: '栏目', max: 40, index: true })(bulletin.type.prototype as { columnName?: string }, 'columnName');
    Index('bulletin_column_name', ['columnName', 'id'])(bulletin.type);
    const title = columns.find(({ target, propertyName }) => target === bulletin.type && propertyName === 'title');
    const width = title?.options.length;
    if (title) title.options.length = 390;
    try {
      const { changes, source } = await grow(ownTables.map((table) => table.entity));
      expect(changes).toEqual({
        tables: [],
        columns: [{ table: 'bulletin', column: { name: 'columnName', type: 'varchar', length: '40', isNullable: true } }],
        widened: [{ table: 'bulletin', column: { name: 'title', type: 'varchar', length: '390', isNullable: true } }],
        indices: [{ table: 'bulletin', index: { name: 'bulletin_column_name', columnNames: ['columnName', 'id'], isUnique: false } }],
      });
      expect(await count(source, 'bulletin WHERE columnName IS NULL')).toBe(ROWS);
    } finally {
      columns.length = before[0] as number;
      indices.length = before[1] as number;
      if (title) title.options.length = width;
    }
  });

  test('takes a step written by hand between its new column and that column’s index', async () => {
    const entities = withColumns(
      'search_texts',
      (columns) => (columns.initial = { type: 'varchar', length: 1, nullable: true }),
      (indices) => indices.push({ name: 'search_texts_initial', columns: ['initial'], unique: false }),
    );
    const changes = await generated(entities);
    const source = await open(url, entities);
    class Written extends TableMigration {
      override readonly columns = changes.columns;
      override readonly indices = changes.indices;
      override async data(sql: MigrationSql): Promise<void> {
        await sql.query('UPDATE search_texts SET initial=SUBSTR(recordId, 1, 1) WHERE initial IS NULL AND district=?', ['d']);
      }
    }
    const runner = source.createQueryRunner();
    await new Written().up(runner);
    expect(await schemaLog(source)).toEqual([]);
    expect(await count(source, "search_texts WHERE initial='b'")).toBe(ROWS);
    await new Written().down(runner);
    await runner.release();
    expect((await source.createQueryRunner().getTable('search_texts'))?.columns.map(({ name }) => name)).not.toContain('initial');
  });
});
