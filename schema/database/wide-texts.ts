/**
 * Wide texts: what is a text in the definitions takes 16 MiB on a server, as it takes any length on SQLite. A server's own TEXT ends at 65 535
 * bytes, and one longer value failed the statement of a whole page. One place for entities, migrations and their comparison: the driver's name.
 */
import type { DataSource } from 'typeorm';
import type { MigrationSql } from './migration-data.js';

const WIDE: Readonly<Record<string, string>> = { text: 'mediumtext' };

/** For a server database, before it is opened. */
export function withWideTexts(source: DataSource): DataSource {
  const { driver } = source;
  const usual = driver.normalizeType.bind(driver);
  driver.normalizeType = (column) => {
    const type = usual(column);
    return WIDE[type] ?? type;
  };
  return source;
}

interface Narrow {
  readonly tableName: string;
  readonly columnName: string;
  readonly nullable: string;
}

/** The texts of a store that is older than this. Each table is written anew once; cut off, the rest follows the next time. */
export async function widenTexts({ dialect, query }: MigrationSql): Promise<void> {
  if (dialect === 'sqlite') return;
  const found = await query<Narrow>(
    `SELECT c.TABLE_NAME AS tableName, c.COLUMN_NAME AS columnName, c.IS_NULLABLE AS nullable
     FROM information_schema.COLUMNS c JOIN information_schema.TABLES t ON t.TABLE_SCHEMA=c.TABLE_SCHEMA AND t.TABLE_NAME=c.TABLE_NAME
     WHERE c.TABLE_SCHEMA=DATABASE() AND t.TABLE_TYPE='BASE TABLE' AND c.DATA_TYPE='text' ORDER BY c.TABLE_NAME, c.ORDINAL_POSITION`,
  );
  const tables = new Map<string, string[]>();
  for (const { tableName, columnName, nullable } of found) {
    const change = `MODIFY COLUMN \`${columnName}\` mediumtext ${nullable === 'YES' ? 'NULL' : 'NOT NULL'}`;
    tables.set(tableName, [...(tables.get(tableName) ?? []), change]);
  }
  for (const [table, changes] of tables) await query(`ALTER TABLE \`${table}\` ${changes.join(', ')}`);
}
