/** Database dump: a whole database as SQL text and back, on both engines: loading needs the drivers alone. */
import { spawnSync } from 'node:child_process';
import Libsql from 'libsql';
import { createConnection } from 'mysql2/promise';

type Database = InstanceType<typeof Libsql>;
interface Listed {
  readonly name: string;
  readonly type: string;
  readonly sql: string;
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export function dumpSqlite(file: string): string {
  const db = new Libsql(file);
  try {
    const all = db
      .prepare("SELECT name, type, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY rowid")
      .all() as Listed[];
    const virtual = all.filter((object) => /^CREATE VIRTUAL/i.test(object.sql));
    // A virtual table makes its shadows itself.
    const plain = all.filter(
      (object) => object.type === 'table' && !virtual.some(({ name }) => object.name === name || object.name.startsWith(`${name}_`)),
    );
    const others = (type: string) => all.filter((object) => object.type === type).map((object) => object.sql);
    const statements = [
      ...plain.flatMap((table) => [table.sql, ...insertsOf(db, table.name)]),
      ...sequencesOf(db),
      ...others('index'),
      ...virtual.flatMap(({ name, sql }) => [sql, `INSERT INTO ${name}(${name}) VALUES ('rebuild')`]),
      ...others('trigger'),
      `PRAGMA user_version=${(db.prepare('PRAGMA user_version').get() as { user_version: number }).user_version}`,
    ];
    return `BEGIN;\n${statements.map((text) => `${text};\n`).join('')}COMMIT;\n`;
  } finally {
    db.close();
  }
}

function insertsOf(db: Database, table: string): string[] {
  const columns = (db.prepare(`PRAGMA table_info(${quoted(table)})`).all() as { name: string }[]).map((column) => quoted(column.name));
  const row = columns.map((column) => `quote(${column})`).join(` || ',' || `);
  const rows = db.prepare(`SELECT '(' || ${row} || ')' AS text FROM ${quoted(table)}`).all() as { text: string }[];
  return rows.length === 0 ? [] : [`INSERT INTO ${quoted(table)} VALUES\n${rows.map(({ text }) => text).join(',\n')}`];
}

function sequencesOf(db: Database): string[] {
  if (!db.prepare("SELECT 1 AS found FROM sqlite_master WHERE name='sqlite_sequence'").get()) return [];
  return ['DELETE FROM sqlite_sequence', ...insertsOf(db, 'sqlite_sequence')];
}

export function loadSqlite(file: string, text: string): void {
  const db = new Libsql(file);
  try {
    db.exec(text);
  } finally {
    db.close();
  }
}

/** @param program `mariadb-dump` */
export async function dumpMariadb(url: string, program: string): Promise<string> {
  const { hostname, port, username, pathname } = new URL(url);
  const where = [`--host=${hostname}`, `--port=${port}`, `--user=${username}`, '--protocol=tcp'];
  const how = ['--compact', '--hex-blob', '--no-tablespaces', '--single-transaction', '--skip-extended-insert', '--default-character-set=utf8mb4'];
  const { status, stdout, stderr } = spawnSync(program, ['--no-defaults', ...where, ...how, pathname.slice(1)], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr);
  const connection = await createConnection(url.replace(/^mariadb:/, 'mysql:'));
  try {
    const [[{ collation }]] = (await connection.query('SELECT @@collation_database AS collation')) as never as [[{ collation: string }]];
    // The first line of a dump is for its own client alone.
    const body = stdout.replace(/^\/\*M?!999999.*\n/, '');
    return `ALTER DATABASE CHARACTER SET utf8mb4 COLLATE ${collation};\n${body}`;
  } finally {
    await connection.end();
  }
}

export async function loadMariadb(url: string, text: string): Promise<void> {
  const connection = await createConnection({ uri: url.replace(/^mariadb:/, 'mysql:'), multipleStatements: true, charset: 'utf8mb4' });
  try {
    await connection.query(text);
  } finally {
    await connection.end();
  }
}
