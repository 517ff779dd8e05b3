/** A migration as plain data, laid down by TypeORM's Table API: the same on SQLite, MariaDB and MySQL. */
import { type ColumnType, type MigrationInterface, type QueryRunner, Table, TableColumn, TableIndex } from 'typeorm';

export interface ColumnData {
  readonly name: string;
  readonly type: string;
  readonly length?: string;
  readonly isNullable?: boolean;
  readonly isPrimary?: boolean;
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

/** Tables and columns that a release adds. Nothing is dropped: an older hub must go on working beside a newer one. */
export abstract class TableMigration implements MigrationInterface {
  abstract readonly tables: readonly TableData[];
  abstract readonly columns: readonly { readonly table: string; readonly column: ColumnData }[];

  async up(runner: QueryRunner): Promise<void> {
    await this.collate(runner);
    for (const table of this.tables) {
      await runner.createTable(
        new Table({ name: table.name, columns: table.columns.map((column) => columnOf(runner, column)), indices: table.indices.map(indexOf) }),
        true,
      );
    }
    for (const { table, column } of this.columns) await runner.addColumn(table, new TableColumn(columnOf(runner, column)));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { table, column } of this.columns) await runner.dropColumn(table, column.name);
    for (const table of [...this.tables].reverse()) await runner.dropTable(table.name, true);
  }

  // The usual utf8mb4_unicode_ci calls 𠮷 and 𠀋 equal, a and A too; a binary collation makes eq, in and order the same on both engines.
  private async collate(runner: QueryRunner): Promise<void> {
    if (runner.connection.options.type === 'better-sqlite3') return;
    const [row] = (await runner.query('SELECT VERSION() AS version, DATABASE() AS name')) as { version: string; name: string }[];
    const collation = /mariadb/i.test(row?.version ?? '') ? 'utf8mb4_nopad_bin' : 'utf8mb4_0900_bin';
    await runner.query(`ALTER DATABASE \`${row?.name}\` CHARACTER SET utf8mb4 COLLATE ${collation}`);
  }
}

// Each engine has its own spelling of a type (int is integer on SQLite); without it the schema diff would never end.
const columnOf = (runner: QueryRunner, column: ColumnData) => ({
  ...column,
  type: runner.connection.driver.normalizeType({ type: column.type as ColumnType }),
});
const indexOf = (index: IndexData) => new TableIndex({ name: index.name, columnNames: [...index.columnNames], isUnique: index.isUnique });
