/** The door to the embedded database: one writer behind a queue of one, a reader of its own. */
import type { DataSource } from 'typeorm';
import { isBusy } from './database-faults.js';
import { embeddedSql } from './embedded-sql.js';
import type { Sql } from './sql.js';
import { again, type Door, inUnit, joined, openQueue } from './units.js';

// libsql answers at once, so a unit never leaves the microtasks by itself, and nobody is served meanwhile: a page of a thousand records takes
// a quarter of a second.
const BREATH_MS = 15;

const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** The same statements, between which others are let in now and then: they read by a connection of their own, and their units wait. */
function breathing(sql: Sql): Sql {
  let since = performance.now();
  const rested = async (): Promise<void> => {
    if (performance.now() - since < BREATH_MS) return;
    await breath();
    since = performance.now();
  };
  return {
    dialect: sql.dialect,
    query: async (text, params) => {
      await rested();
      return sql.query(text, params);
    },
    run: async (text, params) => {
      await rested();
      return sql.run(text, params);
    },
  };
}

const WAIT_MS = [2, 5, 10, 20, 50, 100, 200, 400, 800, 1_500, 3_000];

export function embeddedDoor(writer: DataSource, reader: DataSource): Door {
  const queue = openQueue();
  const sql = embeddedSql(writer);
  const once = async <T>(work: (sql: Sql) => Promise<T>): Promise<T> => {
    await breath();
    await sql.run('BEGIN IMMEDIATE');
    try {
      const result = await inUnit(breathing(sql), work);
      await sql.run('COMMIT');
      return result;
    } catch (error) {
      await sql.run('ROLLBACK').catch(() => undefined);
      throw error;
    }
  };
  const readSql = embeddedSql(reader);
  return {
    dialect: 'sqlite',
    read: (work) => joined(work) ?? work(readSql),
    write: (work) => joined(work) ?? queue.turn(() => again(() => once(work), isBusy, WAIT_MS)),
    async close() {
      await queue.empty();
      await reader.destroy();
      await writer.destroy();
    },
  };
}
