/**
 * Schema comparison behind `npm run gen`: the schema that the code wants, against the database that the migrations make. Whether they differ is
 * what the ORM's own schema log says; in what, as plain data, is read off its tables and metadata.
 */
import type { DataSource, EntityMetadata, Table, TableColumn, TableIndex } from 'typeorm';
import type { Changes, ColumnData, IndexData, TableData } from './migration-data.js';

type ColumnMetadata = EntityMetadata['columns'][number];

export interface Comparison {
  readonly changes: Changes;
  /** What no migration does by itself, each with what to do instead. */
  readonly unsafe: readonly string[];
}

/** The statements by which the ORM would bring the database to what the code wants: none where nothing differs. */
export async function schemaLog(source: DataSource): Promise<string[]> {
  return (await source.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query);
}

export async function compare(source: DataSource): Promise<Comparison> {
  const found = { tables: [] as TableData[], columns: [] as never[], widened: [] as never[], indices: [] as never[] };
  if ((await schemaLog(source)).length === 0) return { changes: found, unsafe: [] };
  const runner = source.createQueryRunner();
  const tables = new Map((await runner.getTables()).map((table) => [table.name, table]));
  await runner.release();
  const each = source.entityMetadatas.map((entity): Comparison => {
    const table = tables.get(entity.tableName);
    return table ? compareTable(source, table, entity) : { changes: { ...found, tables: [tableData(entity)] }, unsafe: [] };
  });
  const all = <T>(of: (comparison: Comparison) => readonly T[]): T[] => each.flatMap(of);
  const changes: Changes = {
    tables: all(({ changes }) => changes.tables),
    columns: all(({ changes }) => changes.columns),
    widened: all(({ changes }) => changes.widened),
    indices: all(({ changes }) => changes.indices),
  };
  return { changes, unsafe: all(({ unsafe }) => unsafe) };
}

const HAND_WRITTEN = '请手写一个迁移并说明旧版本如何继续运行';

function compareTable(source: DataSource, table: Table, entity: EntityMetadata): Comparison {
  const name = entity.tableName;
  const expected = tableData(entity);
  const existing = new Map(table.columns.map((column) => [column.name, column]));
  const added = expected.columns.filter((column) => !existing.has(column.name));
  const changed = source.driver.findChangedColumns(table.columns, entity.columns);
  const wider = changed.filter((column) => isWider(source, existing.get(column.databaseName) as TableColumn, column));
  const longer = expected.indices.filter((index) => table.indices.some((other) => isLonger(other, index)));
  const indices = expected.indices.filter((index) => longer.includes(index) || !table.indices.some((other) => other.name === index.name));
  const unsafe = [
    ...table.columns.filter(({ name }) => !expected.columns.some((column) => column.name === name)).map((c) => `列 ${name}.${c.name} 不再定义`),
    ...changed.filter((column) => !wider.includes(column)).map((c) => `列 ${name}.${c.databaseName} 变窄或改了类型,现有的值可能装不下`),
    ...added.filter(({ isNullable, default: initial }) => !isNullable && initial === undefined).map((c) => `新列 ${name}.${c.name} 不可空又无默认值`),
    ...table.indices
      .filter((index) => !expected.indices.some((other) => isSame(index, other) || isLonger(index, other)))
      .map((i) => `索引 ${i.name} 改变或不再定义`),
    ...indices.filter(({ isUnique }) => isUnique).map((i) => `新的唯一索引 ${i.name}:现有的行可能重复`),
  ];
  return {
    changes: {
      tables: [],
      columns: added.map((column) => ({ table: name, column })),
      widened: wider.map((column) => ({ table: name, column: columnData(column) })),
      indices: indices.map((index) => ({ table: name, index })),
    },
    unsafe: unsafe.map((what) => `${what}:${HAND_WRITTEN}`),
  };
}

const isSame = (a: TableIndex, b: IndexData): boolean =>
  a.name === b.name && a.isUnique === b.isUnique && a.columnNames.join() === b.columnNames.join();

/** It serves whatever the shorter one served: an older hub beside it does not notice. */
const isLonger = (before: TableIndex, after: IndexData): boolean =>
  before.name === after.name &&
  !before.isUnique &&
  !after.isUnique &&
  after.columnNames.length > before.columnNames.length &&
  before.columnNames.every((column, i) => after.columnNames[i] === column);

/** Every value of before is one still, and means the same. */
function isWider(source: DataSource, before: TableColumn, after: ColumnMetadata): boolean {
  const type = source.driver.normalizeType(after);
  const [from, to] = [Number(before.length || 0), Number(source.driver.getColumnLength(after) || 0)];
  const widens = type === before.type ? to >= from : WIDER.includes(`${before.type} ${type}`);
  const sameDefault = String(source.driver.normalizeDefault(after) ?? '') === String(before.default ?? '').replace(/^\((.*)\)$/, '$1');
  const nullable = after.isNullable || !before.isNullable;
  return widens && sameDefault && nullable && before.isPrimary === after.isPrimary && before.isGenerated === after.isGenerated;
}

const WIDER = ['varchar text', 'varchar mediumtext', 'text mediumtext', 'int bigint', 'integer bigint'];

export function tableData(entity: EntityMetadata): TableData {
  const indices = entity.indices.map((index) => ({
    name: index.name,
    columnNames: index.columns.map((column) => column.databaseName),
    isUnique: index.isUnique,
  }));
  return { name: entity.tableName, columns: entity.columns.map(columnData), indices };
}

function columnData(column: ColumnMetadata): ColumnData {
  return {
    name: column.databaseName,
    type: String(column.type),
    ...(column.length ? { length: column.length } : {}),
    ...(column.isNullable ? { isNullable: true } : {}),
    ...(column.isPrimary ? { isPrimary: true } : {}),
    ...(column.isGenerated ? { isGenerated: true } : {}),
    ...(column.default === undefined ? {} : { default: numberOf(column.default) }),
  };
}

function numberOf(initial: unknown): number {
  const value = Number(initial);
  if (Number.isNaN(value)) throw new Error(`a column's default is a number here, not ${JSON.stringify(initial)}`);
  return value;
}
