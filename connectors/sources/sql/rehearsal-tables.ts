/** Writer of a rehearsed source database: tables into SQLite (a file, WAL) or MariaDB; a row with a known key replaces the old one. */
import Libsql from 'libsql';
import { createConnection } from 'mysql2/promise';

export interface RehearsalTable {
  readonly columns: Readonly<Record<string, 'text' | 'integer' | 'moment'>>;
  readonly primaryKey: string;
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
  /** Columns to be found fast, the change time above all. */
  readonly indexed?: readonly string[];
}

const CHUNK = 500;
const SERVER_TYPES: Readonly<Record<string, string>> = { integer: 'BIGINT', moment: 'DATETIME' };

export async function writeSqlRehearsal(url: string, tables: Readonly<Record<string, RehearsalTable>>): Promise<void> {
  if (url.startsWith('sqlite:')) writeSqlite(url.slice('sqlite:'.length), tables);
  else await writeMysql(url.replace(/^mariadb:/, 'mysql:'), tables);
}

/** Rows that are deleted without a flag. */
export async function deleteSqlRehearsal(url: string, table: string, column: string, values: readonly string[]): Promise<void> {
  const sql = `DELETE FROM ${id(table)} WHERE ${id(column)} IN (${values.map(() => '?').join(', ')})`;
  if (url.startsWith('sqlite:')) {
    const db = new Libsql(url.slice('sqlite:'.length));
    try {
      db.exec('PRAGMA busy_timeout = 5000');
      db.prepare(sql).run(...values);
    } finally {
      db.close();
    }
    return;
  }
  const connection = await createConnection({ uri: url.replace(/^mariadb:/, 'mysql:'), charset: 'utf8mb4', connectTimeout: 5_000 });
  try {
    await connection.query(sql, [...values]);
  } finally {
    await connection.end();
  }
}

function writeSqlite(path: string, tables: Readonly<Record<string, RehearsalTable>>): void {
  const db = new Libsql(path);
  try {
    db.exec('PRAGMA journal_mode = WAL');
    db.exec('PRAGMA busy_timeout = 5000');
    db.exec('BEGIN IMMEDIATE');
    for (const [name, table] of Object.entries(tables)) {
      for (const sql of definition(name, table, (_, type) => (type === 'moment' ? 'text' : type))) db.exec(sql);
      const columns = Object.keys(table.columns);
      const insert = db.prepare(`REPLACE INTO ${id(name)} (${columns.map(id).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`);
      for (const row of table.rows) insert.run(...columns.map((column) => row[column] ?? null));
    }
    db.exec('COMMIT');
  } finally {
    db.close();
  }
}

async function writeMysql(url: string, tables: Readonly<Record<string, RehearsalTable>>): Promise<void> {
  const connection = await createConnection({ uri: url, charset: 'utf8mb4', connectTimeout: 5_000 });
  try {
    // A definition commits by itself there, so all of them come first.
    for (const [name, table] of Object.entries(tables)) {
      const type = (column: string, kind: string) => SERVER_TYPES[kind] ?? (bounded(table, column) ? 'VARCHAR(191)' : 'MEDIUMTEXT');
      for (const sql of definition(name, table, type)) await connection.query(sql);
    }
    await connection.beginTransaction();
    for (const [name, table] of Object.entries(tables)) {
      const columns = Object.keys(table.columns);
      for (let i = 0; i < table.rows.length; i += CHUNK) {
        const rows = table.rows.slice(i, i + CHUNK).map((row) => columns.map((column) => row[column] ?? null));
        await connection.query(`REPLACE INTO ${id(name)} (${columns.map(id).join(', ')}) VALUES ?`, [rows]);
      }
    }
    await connection.commit();
  } finally {
    await connection.end();
  }
}

function definition(name: string, table: RehearsalTable, type: (column: string, kind: string) => string): string[] {
  const columns = Object.entries(table.columns).map(([column, kind]) => `${id(column)} ${type(column, kind)}`);
  const indices = (table.indexed ?? []).map(
    (column) => `CREATE INDEX IF NOT EXISTS ${id(`${name}_${column}`)} ON ${id(name)} (${id(column)}, ${id(table.primaryKey)})`,
  );
  return [`CREATE TABLE IF NOT EXISTS ${id(name)} (${columns.join(', ')}, PRIMARY KEY (${id(table.primaryKey)}))`, ...indices];
}

function bounded(table: RehearsalTable, column: string): boolean {
  return column === table.primaryKey || (table.indexed ?? []).includes(column);
}

function id(name: string): string {
  return `\`${name.replaceAll('`', '')}\``;
}
