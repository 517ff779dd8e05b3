/** A migration as plain data, laid down by TypeORM's Table API: the same on SQLite, MariaDB and MySQL. */
import { type ColumnType, type MigrationInterface, type QueryRunner, Table, TableColumn, TableIndex } from 'typeorm';

export interface ColumnData {
  readonly name: string;
  readonly type: string;
  readonly length?: string;
  readonly isNullable?: boolean;
  readonly isPrimary?: boolean;
  readonly isGenerated?: boolean;
  readonly default?: number;
}

export interface IndexData {
  readonly name: string;
  readonly columnNames: readonly string[];
  readonly isUnique: boolean;
}

export interface TableData {
  readonly name: string;
  readonly columns: readonly ColumnData[];
  readonly indices: readonly IndexData[];
}

/** A text column of a table with a whole number for its key, to be found by its words on SQLite. */
export interface FullTextData {
  readonly table: string;
  readonly key: string;
  readonly column: string;
  readonly index: string;
}

/** Tables and columns that a release adds. Nothing is dropped: an older hub must go on working beside a newer one. */
export abstract class TableMigration implements MigrationInterface {
  abstract readonly tables: readonly TableData[];
  abstract readonly columns: readonly { readonly table: string; readonly column: ColumnData }[];
  readonly fullTexts: readonly FullTextData[] = [];

  async up(runner: QueryRunner): Promise<void> {
    await this.collate(runner);
    for (const table of this.tables) {
      await runner.createTable(
        new Table({ name: table.name, columns: table.columns.map((column) => columnOf(runner, column)), indices: table.indices.map(indexOf) }),
        true,
      );
    }
    for (const { table, column } of this.columns) await runner.addColumn(table, new TableColumn(columnOf(runner, column)));
    for (const each of this.fullTexts) for (const text of fullTextIndex(runner, each)) await runner.query(text);
  }

  async down(runner: QueryRunner): Promise<void> {
    if (embedded(runner)) for (const { index } of this.fullTexts) await runner.query(`DROP TABLE IF EXISTS ${index}`);
    for (const { table, column } of this.columns) await runner.dropColumn(table, column.name);
    for (const table of [...this.tables].reverse()) await runner.dropTable(table.name, true);
  }

  // The usual utf8mb4_unicode_ci calls 𠮷 and 𠀋 equal, a and A too; a binary collation makes eq, in and order the same on both engines.
  private async collate(runner: QueryRunner): Promise<void> {
    if (embedded(runner)) return;
    const [row] = (await runner.query('SELECT VERSION() AS version, DATABASE() AS name')) as { version: string; name: string }[];
    const collation = /mariadb/i.test(row?.version ?? '') ? 'utf8mb4_nopad_bin' : 'utf8mb4_0900_bin';
    await runner.query(`ALTER DATABASE \`${row?.name}\` CHARACTER SET utf8mb4 COLLATE ${collation}`);
  }
}

const embedded = (runner: QueryRunner): boolean => runner.connection.options.type === 'better-sqlite3';

/** FTS5 is a table of its own beside the first, which triggers keep in step with it. */
function fullTextIndex(runner: QueryRunner, { table, key, column, index }: FullTextData): string[] {
  if (!embedded(runner)) return [];
  const add = `INSERT INTO ${index}(rowid, ${column}) VALUES (new.${key}, new.${column});`;
  const remove = `INSERT INTO ${index}(${index}, rowid, ${column}) VALUES ('delete', old.${key}, old.${column});`;
  return [
    `CREATE VIRTUAL TABLE ${index} USING fts5(${column}, content='${table}', content_rowid='${key}', tokenize='ascii', detail='none', columnsize=0)`,
    `CREATE TRIGGER ${index}_insert AFTER INSERT ON ${table} BEGIN ${add} END`,
    `CREATE TRIGGER ${index}_delete AFTER DELETE ON ${table} BEGIN ${remove} END`,
    `CREATE TRIGGER ${index}_update AFTER UPDATE ON ${table} BEGIN ${remove} ${add} END`,
  ];
}

// Each engine has its own spelling of a type (int is integer on SQLite); without it the schema diff would never end.
const columnOf = (runner: QueryRunner, column: ColumnData) => ({
  ...column,
  ...(column.isGenerated ? { generationStrategy: 'increment' as const } : {}),
  type: runner.connection.driver.normalizeType({ type: column.type as ColumnType }),
});
const indexOf = (index: IndexData) => new TableIndex({ name: index.name, columnNames: [...index.columnNames], isUnique: index.isUnique });
