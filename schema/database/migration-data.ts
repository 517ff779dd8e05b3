/** Migration data: a migration as plain data, tables, columns, indices, and what becomes wider. */

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

export interface ColumnChange {
  readonly table: string;
  readonly column: ColumnData;
}

export interface IndexChange {
  readonly table: string;
  readonly index: IndexData;
}

/** A text column of a table with a whole number for its key, to be found by its words on SQLite. */
export interface FullTextData {
  readonly table: string;
  readonly key: string;
  readonly column: string;
  readonly index: string;
}

export interface Changes {
  readonly tables: readonly TableData[];
  readonly columns: readonly ColumnChange[];
  /** Columns that take more than they did: longer texts, larger numbers, null. */
  readonly widened: readonly ColumnChange[];
  readonly indices: readonly IndexChange[];
}

/** What a hand-written step of a migration may do to the rows. */
export interface MigrationSql {
  readonly dialect: 'sqlite' | 'mariadb';
  query<Row>(text: string, params?: readonly unknown[]): Promise<Row[]>;
}
