/** Migration runner: applies a migration of plain data in the same way on SQLite, MariaDB and MySQL. */
import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { addColumn, addIndices, columnOf, indexOf, isEmbedded, widenColumn } from './alter-table.js';
import type { Changes, ColumnChange, FullTextData, IndexChange, MigrationSql, TableData } from './migration-data.js';

/**
 * Tables, columns and indices that a release adds; an index of a known name becomes longer. Nothing else is dropped: an older hub must go on
 * working while a newer one runs.
 */
export abstract class TableMigration implements MigrationInterface, Changes {
  readonly tables: readonly TableData[] = [];
  readonly columns: readonly ColumnChange[] = [];
  readonly widened: readonly ColumnChange[] = [];
  readonly indices: readonly IndexChange[] = [];
  readonly fullTexts: readonly FullTextData[] = [];

  /**
   * A step by hand, between the columns and their indices: what new columns say of the rows that are there. On a server it may run again
   * after it was cut off, so it must come to the same the second time.
   */
  data?(sql: MigrationSql): Promise<void>;

  async up(runner: QueryRunner): Promise<void> {
    await this.collate(runner);
    for (const table of this.tables) {
      const columns = table.columns.map((column) => columnOf(runner, column));
      await runner.createTable(new Table({ name: table.name, columns, indices: table.indices.map(indexOf) }), true);
    }
    for (const { table, column } of this.columns) await addColumn(runner, table, column);
    for (const { table, column } of this.widened) await widenColumn(runner, table, column);
    await this.data?.(sqlOf(runner));
    for (const [table, indices] of byTable(this.indices)) await addIndices(runner, table, indices);
    runner.clearSqlMemory();
    for (const each of this.fullTexts) for (const text of fullTextIndex(runner, each)) await runner.query(text);
  }

  /** A column that became wider stays so: what it holds by now might not fit. */
  async down(runner: QueryRunner): Promise<void> {
    if (isEmbedded(runner)) for (const { index } of this.fullTexts) await runner.query(`DROP TABLE IF EXISTS ${index}`);
    for (const { table, index } of this.indices) await runner.dropIndex(table, index.name);
    for (const { table, column } of this.columns) await runner.query(`ALTER TABLE \`${table}\` DROP COLUMN \`${column.name}\``);
    for (const table of [...this.tables].reverse()) await runner.dropTable(table.name, true);
  }

  // The usual utf8mb4_unicode_ci calls 𠮷 and 𠀋 equal, a and A too; a binary collation makes eq, in and order the same on both engines.
  private async collate(runner: QueryRunner): Promise<void> {
    if (isEmbedded(runner)) return;
    const [row] = (await runner.query('SELECT VERSION() AS version, DATABASE() AS name')) as { version: string; name: string }[];
    const collation = /mariadb/i.test(row?.version ?? '') ? 'utf8mb4_nopad_bin' : 'utf8mb4_0900_bin';
    await runner.query(`ALTER DATABASE \`${row?.name}\` CHARACTER SET utf8mb4 COLLATE ${collation}`);
  }
}

function byTable(changes: readonly IndexChange[]): Map<string, IndexChange['index'][]> {
  const found = new Map<string, IndexChange['index'][]>();
  for (const { table, index } of changes) found.set(table, [...(found.get(table) ?? []), index]);
  return found;
}

const sqlOf = (runner: QueryRunner): MigrationSql => ({
  dialect: isEmbedded(runner) ? 'sqlite' : 'mariadb',
  query: async (text, params = []) => runner.query(text, [...params]),
});

const added = ({ key, column, index }: FullTextData): string => `INSERT INTO ${index}(rowid, ${column}) VALUES (new.${key}, new.${column});`;
const removed = ({ key, column, index }: FullTextData): string =>
  `INSERT INTO ${index}(${index}, rowid, ${column}) VALUES ('delete', old.${key}, old.${column});`;

/** What else of a row changes is nothing to the index. */
export const updateTrigger = (data: FullTextData): string =>
  `CREATE TRIGGER ${data.index}_update AFTER UPDATE OF ${data.key}, ${data.column} ON ${data.table} BEGIN ${removed(data)} ${added(data)} END`;

/** FTS5 is a table of its own for the first, which triggers keep in step with it. */
function fullTextIndex(runner: QueryRunner, data: FullTextData): string[] {
  if (!isEmbedded(runner)) return [];
  const { table, key, column, index } = data;
  return [
    `CREATE VIRTUAL TABLE ${index} USING fts5(${column}, content='${table}', content_rowid='${key}', tokenize='ascii', detail='none', columnsize=0)`,
    `CREATE TRIGGER ${index}_insert AFTER INSERT ON ${table} BEGIN ${added(data)} END`,
    `CREATE TRIGGER ${index}_delete AFTER DELETE ON ${table} BEGIN ${removed(data)} END`,
    updateTrigger(data),
  ];
}
