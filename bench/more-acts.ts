/**
 * Row multiplier: two million acts without years of ingest, copies of the ingested ones, each with its delivery, under other ids, keys and
 * numbers and on other weeks of the year, so that departments fill the days that were empty. Every other column is as ingest and delivery
 * left it.
 */
import Database from 'libsql';

const TABLES = ['check_act', 'deliveries'];
const WEEKS = 52;

export function moreActs(file: string, rows: number): void {
  const db = new Database(file);
  db.exec('PRAGMA synchronous=OFF; PRAGMA cache_size=-400000');
  const [{ own }] = db.prepare('SELECT COUNT(*) AS own FROM check_act').all() as [{ own: number }];
  // Twenty indices updated row by row over this many would take an hour; made again afterwards they are the same.
  const names = TABLES.map((table) => `'${table}'`).join(',');
  const indices = db.prepare(`SELECT name, sql FROM sqlite_master WHERE type='index' AND sql IS NOT NULL AND tbl_name IN (${names})`).all() as {
    name: string;
    sql: string;
  }[];
  for (const { name } of indices) db.exec(`DROP INDEX "${name}"`);
  db.exec('CREATE TEMP TABLE gathered AS SELECT * FROM check_act');
  db.exec("CREATE TEMP TABLE delivered AS SELECT d.* FROM deliveries d WHERE kind='checkAct'");
  for (let round = 1, made = own; made < rows; made += own, round++) {
    const some = Math.min(own, rows - made);
    db.exec(copy(db, 'check_act', `(SELECT * FROM gathered ORDER BY id LIMIT ${some})`, round));
    db.exec(copy(db, 'deliveries', `(SELECT * FROM delivered ORDER BY recordId LIMIT ${some})`, round));
  }
  for (const { sql } of indices) db.exec(sql);
  db.exec("INSERT OR IGNORE INTO stale_days SELECT DISTINCT 'checkAct', district, department, day, 'bench' FROM check_act");
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  db.close();
}

// Numbers of deliveries are far below this.
const ROUND_OFFSET = 10_000_000;

function copy(db: Database.Database, table: string, from: string, round: number): string {
  const columns = (db.prepare(`SELECT name FROM pragma_table_info('${table}')`).all() as { name: string }[]).map(({ name }) => name);
  const expressionOf = (column: string) => (table === 'deliveries' && column === 'id' ? `id + ${round * ROUND_OFFSET}` : other(column, round));
  return `INSERT INTO ${table} SELECT ${columns.map(expressionOf).join(', ')} FROM ${from}`;
}

function other(column: string, round: number): string {
  const prefixed = `printf('%08x', ${round}) || substr("${column}", 9)`;
  const week = `((strftime('%j', "${column}") - 1 + ${round * 7}) % ${WEEKS * 7})`;
  if (['id', 'identity', 'recordId', 'sourceKeyDigest'].includes(column)) return prefixed;
  if (['sourceKey', 'checkActionCode'].includes(column)) return `"${column}" || '-${round}'`;
  if (['day', 'checkDate'].includes(column)) return `date('2022-01-01', '+' || ${week} || ' days')`;
  return `"${column}"`;
}
