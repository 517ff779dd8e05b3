/** A pass with nothing new over a million rows of one second costs what it costs over a thousand. */
import { join } from 'node:path';
import Libsql from 'libsql';
import { createConnection } from 'mysql2/promise';
import { describe, expect, inject, it } from 'vitest';
import type { FollowMode } from '../../connectors/contract-stage.js';
import { mappingOf, opened, scratch } from '../support/open-source.js';
import { NOW, still } from '../support/source-pass.js';

const server = inject('mariadbUrl');
const SIZES = { few: 1_000, many: 1_000_000 };
/** In milliseconds: what a pass may take beyond the same over few rows. */
const SLACK_MS = 100;

async function lite(): Promise<string> {
  const file = join(await scratch(), 's.db');
  const db = new Libsql(file);
  for (const [name, size] of Object.entries(SIZES)) {
    db.exec(`CREATE TABLE ${name} (id TEXT PRIMARY KEY, at TEXT, name TEXT); CREATE INDEX at_${name} ON ${name} (at, id)`);
    const numbers = `WITH RECURSIVE s(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM s WHERE i < ${size})`;
    db.exec(`INSERT INTO ${name} ${numbers} SELECT printf('k%08d', i), '2026-05-01 08:00:00', 'n' FROM s`);
  }
  db.close();
  return `sqlite:${file}`;
}

async function mariadb(): Promise<string> {
  const connection = await createConnection({ uri: (server as string).replace('mariadb:', 'mysql:') });
  await connection.query('DROP DATABASE IF EXISTS nothing_new');
  await connection.query('CREATE DATABASE nothing_new');
  for (const [name, size] of Object.entries(SIZES)) {
    await connection.query(`CREATE TABLE nothing_new.${name} (id VARCHAR(20) PRIMARY KEY, at DATETIME, name VARCHAR(9), KEY (at))`);
    await connection.query(
      `INSERT INTO nothing_new.${name} SELECT CONCAT('k', LPAD(seq, 8, '0')), '2026-05-01 08:00:00', 'n' FROM nothing_new.seq_1_to_${size}`,
    );
  }
  await connection.end();
  return `${server}/nothing_new`;
}

const engines: [string, () => Promise<string>][] = [['SQLite', lite], ...(server ? [['MariaDB', mariadb] as [string, () => Promise<string>]] : [])];

describe.each(engines)('on %s', (_, make) => {
  it('costs no more over many rows than over few, followed by since and as a feed', async () => {
    const url = await make();
    let now = NOW;
    const source = opened('sql', { url }, '/', { clock: { now: () => now, sleep: async () => undefined } });
    const formats = { changedAt: 'yyyy-MM-dd HH:mm:ss' };
    const settled = async (from: string, mode: FollowMode): Promise<number> => {
      let cursor: string | null = null;
      let rows = 0;
      const pass = async () => {
        rows = 0;
        for (let last = false; !last; ) {
          const page = await source.page(mappingOf(mode, { from }, { formats }), cursor, still);
          [cursor, last, rows] = [page.cursor, page.last, rows + page.rows.length];
        }
      };
      for (let i = 0; i < 3; i++, now += 700_000) await pass();
      const began = performance.now();
      for (let i = 0; i < 5; i++) await pass();
      expect(rows).toBe(0);
      return (performance.now() - began) / 5;
    };
    for (const mode of ['since', 'feed'] as const) {
      const few = await settled('few', mode);
      expect(await settled('many', mode)).toBeLessThan(few + SLACK_MS);
    }
  });
});
