/** Test databases: a new empty one for a test, on either engine, named from the test file and dropped when the file is through. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type Connection, createConnection } from 'mysql2/promise';
import { afterAll, expect, inject } from 'vitest';
import { copyTemplate, fillFromTemplate } from './template.js';

export type Engine = 'sqlite' | 'mariadb';

const server = inject('mariadbUrl');

/** For `describe.each(engines)`: both, or SQLite alone where no MariaDB is installed (which the run has said loudly). */
export const engines: Engine[] = server ? ['sqlite', 'mariadb'] : ['sqlite'];

const drops: (() => Promise<void>)[] = [];
let count = 0;

afterAll(async () => {
  for (const drop of drops.splice(0)) await drop();
});

/** The url of a new empty database. */
export async function freshDatabase(engine: Engine): Promise<string> {
  const name = databaseName();
  if (engine === 'sqlite') {
    const folder = mkdtempSync(join(tmpdir(), `${name}-`));
    drops.push(async () => rmSync(folder, { recursive: true, force: true }));
    return `sqlite:${join(folder, 'hub.db')}`;
  }
  if (!server) throw new Error('no MariaDB is installed');
  await statement(`CREATE DATABASE \`${name}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  drops.push(() => statement(`DROP DATABASE IF EXISTS \`${name}\``));
  return `${server}/${name}`;
}

/** The url of a new database, as the newest migration leaves it. */
export async function migratedDatabase(engine: Engine): Promise<string> {
  const url = await freshDatabase(engine);
  if (engine === 'sqlite') await copyTemplate(url.slice('sqlite:'.length));
  else await connected((connection) => fillFromTemplate(new URL(url).pathname.slice(1), connection));
  return url;
}

function databaseName(): string {
  const file = basename(expect.getState().testPath ?? 'test').replace(/\.test\.ts$/, '');
  return `${file.replace(/\W+/g, '_').slice(0, 30)}_${process.pid}_${++count}`;
}

const statement = (sql: string): Promise<void> => connected(async (connection) => void (await connection.query(sql)));

async function connected(work: (connection: Connection) => Promise<void>): Promise<void> {
  const { hostname, port, username } = new URL(server as string);
  const connection = await createConnection({ host: hostname, port: Number(port), user: username, multipleStatements: true });
  try {
    await work(connection);
  } finally {
    await connection.end();
  }
}
