/** Test databases: a new empty one for a test, on either engine, named from the test file and dropped when the file is through. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { afterAll, expect, inject } from 'vitest';

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

function databaseName(): string {
  const file = basename(expect.getState().testPath ?? 'test').replace(/\.test\.ts$/, '');
  return `${file.replace(/\W+/g, '_').slice(0, 30)}_${process.pid}_${++count}`;
}

async function statement(sql: string): Promise<void> {
  const { hostname, port, username } = new URL(server as string);
  const connection = await createConnection({ host: hostname, port: Number(port), user: username });
  try {
    await connection.query(sql);
  } finally {
    await connection.end();
  }
}
