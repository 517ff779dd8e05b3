/**
 * Stores as the newest migration leaves them, copied from one that was migrated once in the run: migrating takes a third of a second on the
 * embedded database and more than one on MariaDB, and some five hundred tests want a store of their own.
 */
import { copyFileSync, existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Connection } from 'mysql2/promise';
import { inject } from 'vitest';
import { databaseSchema } from '../../schema/database/entities.js';
import { loadKinds } from '../../schema/registry.js';
import { migrate } from '../../src/db/database.js';

const NAME = 'hub_template';
// Beyond any migration: whoever waits finds it made.
const LOCK_S = 600;

/** @param file of a store that is not there yet */
export async function copyTemplate(file: string): Promise<void> {
  const template = join(inject('runFolder'), 'template.db');
  if (!existsSync(template)) {
    const own = `${template}.${process.pid}`;
    await migrateNew(`sqlite:${own}`);
    renameSync(own, template);
  }
  copyFileSync(template, file);
}

/** @param name of a database that is there and empty @param connection to the run's server, of several statements at once */
export async function fillFromTemplate(name: string, connection: Connection): Promise<void> {
  const tables = await templateTables(connection);
  const like = tables.map((table) => `CREATE TABLE \`${name}\`.\`${table}\` LIKE ${NAME}.\`${table}\``);
  const filled = await connection.query(tables.map(countOne).join(' UNION ALL '));
  const rows = (filled[0] as { name: string }[]).map((row) => `INSERT INTO \`${name}\`.\`${row.name}\` SELECT * FROM ${NAME}.\`${row.name}\``);
  await connection.query([...like, ...rows].join('; '));
}

const countOne = (table: string): string => `SELECT '${table}' AS name FROM (SELECT 1 FROM ${NAME}.\`${table}\` LIMIT 1) one`;

let known: readonly string[] | null = null;

async function templateTables(connection: Connection): Promise<readonly string[]> {
  if (known) return known;
  await connection.query('SELECT GET_LOCK(?, ?)', [NAME, LOCK_S]);
  try {
    if ((await tablesOf(`${NAME}_done`, connection)).length === 0) {
      await connection.query(`DROP DATABASE IF EXISTS ${NAME}; CREATE DATABASE ${NAME} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
      await migrateNew(`${inject('mariadbUrl')}/${NAME}`);
      await connection.query(`CREATE DATABASE ${NAME}_done; CREATE TABLE ${NAME}_done.done (one INT)`);
    }
  } finally {
    await connection.query('SELECT RELEASE_LOCK(?)', [NAME]);
  }
  return (known = await tablesOf(NAME, connection));
}

async function tablesOf(database: string, connection: Connection): Promise<string[]> {
  const [rows] = await connection.query('SELECT table_name AS name FROM information_schema.tables WHERE table_schema=?', [database]);
  return (rows as { name: string }[]).map(({ name }) => name);
}

async function migrateNew(url: string): Promise<void> {
  await migrate({ url, folder: '/', schema: await databaseSchema(await loadKinds()) });
}
