/**
 * Table alterations: changes to a table that already has rows. TypeORM's own would build the table anew for a column on SQLite, and drop and
 * add a column that becomes wider on a server, with all that is in it.
 */
import { type ColumnType, type QueryRunner, TableColumn, TableIndex } from 'typeorm';
import type { ColumnData, IndexData } from './migration-data.js';

export const isEmbedded = (runner: QueryRunner): boolean => runner.connection.options.type === 'better-sqlite3';

// Each engine has its own spelling of a type (int is integer on SQLite); without it the schema diff would never end.
export const columnOf = (runner: QueryRunner, column: ColumnData): TableColumn =>
  new TableColumn({
    ...column,
    ...(column.isGenerated ? { generationStrategy: 'increment' as const } : {}),
    type: runner.connection.driver.normalizeType({ type: column.type as ColumnType }),
  });

export const indexOf = (index: IndexData): TableIndex =>
  new TableIndex({ name: index.name, columnNames: [...index.columnNames], isUnique: index.isUnique });

// A server commits each change of a table by itself: a migration that was cut off runs again, and finds a part of its work done.

export async function addColumn(runner: QueryRunner, table: string, column: ColumnData): Promise<void> {
  if (await runner.hasColumn(table, column.name)) return;
  await runner.query(`ALTER TABLE \`${table}\` ADD COLUMN ${columnText(runner, column)}`);
}

export async function addIndex(runner: QueryRunner, table: string, index: IndexData): Promise<void> {
  const existing = (await tableOf(runner, table)).indices.find(({ name }) => name === index.name);
  if (existing?.columnNames.join() === index.columnNames.join()) return;
  if (existing) await runner.dropIndex(table, existing);
  await runner.createIndex(table, indexOf(index));
}

/** Wider, or nullable: what is there stays as it is. */
export async function widenColumn(runner: QueryRunner, table: string, column: ColumnData): Promise<void> {
  if (!isEmbedded(runner)) return void (await runner.query(`ALTER TABLE \`${table}\` MODIFY COLUMN ${columnText(runner, column)}`));
  // SQLite knows no change of a column. The table is built anew, and with the old one its triggers go: those of the full-text index.
  const triggers = (await runner.query("SELECT sql FROM sqlite_master WHERE type='trigger' AND tbl_name=?", [table])) as { sql: string }[];
  await runner.changeColumn(await tableOf(runner, table), column.name, columnOf(runner, column));
  for (const { sql } of triggers) await runner.query(sql);
}

/** As it is in the database now: the runner caches what it loaded once, and does not see statements. */
async function tableOf(runner: QueryRunner, name: string) {
  runner.clearSqlMemory();
  const [table] = await runner.getTables([name]);
  if (!table) throw new Error(`no table is named ${name}`);
  return table;
}

function columnText(runner: QueryRunner, data: ColumnData): string {
  const column = columnOf(runner, data);
  const type = runner.connection.driver.createFullType(column);
  const initial = data.default === undefined ? '' : ` DEFAULT ${isEmbedded(runner) ? `(${data.default})` : data.default}`;
  // SQLite's are named as TypeORM names them: it reads the text of a table again.
  const name = isEmbedded(runner) ? `"${data.name}"` : `\`${data.name}\``;
  const counted = data.isGenerated && !isEmbedded(runner) ? ' AUTO_INCREMENT' : '';
  return `${name} ${type}${data.isNullable ? ' NULL' : ' NOT NULL'}${initial}${counted}`;
}
