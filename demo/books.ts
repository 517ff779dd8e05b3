/**
 * Counts of the rehearsal province: rows held and rows returned, read from its state file, also while it is up: `node dist/demo/books.js
 * DATA_FOLDER`.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import Database from 'libsql';

export interface ProvinceCounts {
  /** table → rows held and not withdrawn */
  readonly held: Readonly<Record<string, number>>;
  /** row code → how often it was answered */
  readonly returned: Readonly<Record<string, number>>;
}

export function provinceCounts(dataFolder: string): ProvinceCounts {
  return reading(dataFolder, { held: {}, returned: {} }, (db) => ({
    held: counted(db, 'SELECT tbl AS name, count(*) AS n FROM held WHERE live = 1 GROUP BY tbl ORDER BY tbl'),
    returned: counted(db, 'SELECT code AS name, count AS n FROM returned ORDER BY code'),
  }));
}

/** Whether a table holds a live row whose content has this text. */
export function provinceHasRow(dataFolder: string, table: string, text: string): boolean {
  return reading(
    dataFolder,
    false,
    (db) => db.prepare('SELECT 1 AS found FROM held WHERE tbl = ? AND live = 1 AND instr(content, ?) > 0 LIMIT 1').get(table, text) !== undefined,
  );
}

function reading<T>(dataFolder: string, nothing: T, read: (db: Database.Database) => T): T {
  const path = join(resolve(dataFolder), 'rehearsal', 'province.db');
  if (!existsSync(path)) return nothing;
  const db = new Database(path);
  try {
    db.exec('PRAGMA busy_timeout = 5000');
    return read(db);
  } finally {
    db.close();
  }
}

function counted(db: Database.Database, sql: string): Record<string, number> {
  return Object.fromEntries((db.prepare(sql).all() as { name: string; n: number }[]).map(({ name, n }) => [name, n]));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.stdout.write(`${JSON.stringify(provinceCounts(process.argv[2] ?? 'data'), null, 2)}\n`);
}
