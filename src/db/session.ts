/**
 * Session of ours on a server: what a statement means there shall not hang on how the server is set. `ANSI_QUOTES` would make texts names,
 * `NO_BACKSLASH_ESCAPES` would let the driver's escapes through, and without a strict mode a text too long would be cut without a word.
 */
import type { Pool, PoolConnection } from 'mysql2';
import * as mysql from 'mysql2';

const MODE = 'STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
const SETTINGS = [`SET SESSION sql_mode='${MODE}', SESSION time_zone='+00:00'`, 'SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ'];
const READ_ONLY = 'SET SESSION TRANSACTION READ ONLY';

/** The driver for TypeORM: each connection of its pools is set before anybody has it. @param looks it shall write nothing */
export function sessionDriver(looks: boolean): object {
  return {
    ...mysql,
    createPool(options: mysql.PoolOptions): Pool {
      const pool = mysql.createPool(options);
      pool.on('connection', (connection) => setSession(connection, looks ? [...SETTINGS, READ_ONLY] : SETTINGS));
      return pool;
    },
  };
}

/** Whoever has the connection next comes behind these: a connection answers in the order in which it was asked. */
function setSession(connection: PoolConnection, statements: readonly string[]): void {
  // One that could not be set is no connection of ours: whoever waits for it meets the error of a connection that is gone.
  for (const text of statements) connection.query(text, (error) => error && connection.destroy());
}
