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

/** Indices of a table that lack, or are to be longer. In statements of our own: the ORM reads the whole table again before and after each. */
export async function addIndices(runner: QueryRunner, table: string, indices: readonly IndexData[]): Promise<void> {
  const existing = await indicesOf(runner, table);
  const changed = indices.filter(({ name, columnNames }) => existing.get(name) !== columnNames.join());
  if (changed.length === 0) return;
  const text = ({ name, columnNames, isUnique }: IndexData): [string, string] => [
    `${isUnique ? 'UNIQUE ' : ''}INDEX \`${name}\``,
    `(${columnNames.map((column) => `\`${column}\``).join(',')})`,
  ];
  if (isEmbedded(runner)) {
    for (const index of changed) {
      const [head, columns] = text(index);
      if (existing.has(index.name)) await runner.query(`DROP INDEX \`${index.name}\``);
      await runner.query(`CREATE ${head} ON \`${table}\` ${columns}`);
    }
    return;
  }
  // All at once: a server then reads the table once.
  const steps = changed.flatMap((index) => [...(existing.has(index.name) ? [`DROP INDEX \`${index.name}\``] : []), `ADD ${text(index).join(' ')}`]);
  await runner.query(`ALTER TABLE \`${table}\` ${steps.join(', ')}`);
}

/** Their columns, by their names. */
async function indicesOf(runner: QueryRunner, table: string): Promise<Map<string, string>> {
  const rows = (await runner.query(
    isEmbedded(runner)
      ? 'SELECT i.name AS name, c.name AS column_name FROM pragma_index_list(?) AS i JOIN pragma_index_info(i.name) AS c ORDER BY i.seq, c.seqno'
      : `SELECT INDEX_NAME AS name, COLUMN_NAME AS column_name FROM information_schema.STATISTICS
         WHERE TABLE_SCHEMA=DATABASE() AND TABLE_NAME=? ORDER BY INDEX_NAME, SEQ_IN_INDEX`,
    [table],
  )) as { name: string; column_name: string }[];
  const found = new Map<string, string>();
  for (const { name, column_name: column } of rows) found.set(name, found.has(name) ? `${found.get(name)},${column}` : column);
  return found;
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
