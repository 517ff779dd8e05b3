/** Store of the rehearsed province: one SQLite file, one transaction for each call. */
import Database from 'libsql';

export interface HeldRow {
  readonly identity: string;
  readonly batch: string;
  readonly operation: string;
  readonly live: number;
  readonly content: string;
}

export interface BatchEntry {
  readonly sha256: string;
  readonly received: number;
  readonly receivedAt: number;
  readonly verdict: string;
}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS held (tbl TEXT, identity TEXT, keyA TEXT, keyB TEXT, day TEXT, batch TEXT, operation TEXT, live INTEGER, content TEXT,
    PRIMARY KEY (tbl, identity));
  CREATE INDEX IF NOT EXISTS held_key ON held (keyA, keyB, tbl);
  CREATE INDEX IF NOT EXISTS held_day ON held (tbl, day, identity);
  CREATE TABLE IF NOT EXISTS document (tbl TEXT, identity TEXT, number TEXT, body TEXT, PRIMARY KEY (tbl, identity)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS document_number ON document (number, body, tbl);
  CREATE TABLE IF NOT EXISTS batch (number TEXT PRIMARY KEY, sha256 TEXT, received INTEGER, receivedAt INTEGER, verdict TEXT) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS returned (code TEXT PRIMARY KEY, count INTEGER) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS secret (id INTEGER PRIMARY KEY CHECK (id = 1), now TEXT, endsAt INTEGER, earlier TEXT);`;

export type ProvinceStore = ReturnType<typeof openProvinceStore>;

export function openProvinceStore(file: string) {
  const db = new Database(file);
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 8000; PRAGMA cache_size = -16000');
  db.exec(SCHEMA);
  const get = db.prepare('SELECT identity, batch, operation, live, content FROM held WHERE tbl = ? AND identity IN (SELECT value FROM json_each(?))');
  const put = db.prepare('INSERT OR REPLACE INTO held VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const byKeys = db.prepare('SELECT identity, content FROM held INDEXED BY held_key WHERE tbl = ? AND keyA = ? AND keyB = ? AND live = 1');
  const byKey = db.prepare('SELECT 1 AS found FROM held INDEXED BY held_key WHERE tbl = ? AND keyA = ? AND live = 1 LIMIT 1');
  const columns = 'identity, batch, operation, live, content';
  const day = db.prepare(`SELECT ${columns} FROM held WHERE tbl = ? AND day = ? AND identity > ? ORDER BY identity LIMIT ?`);
  const batch = db.prepare('SELECT sha256, received, receivedAt, verdict FROM batch WHERE number = ?');
  const putBatch = db.prepare('INSERT INTO batch VALUES (?, ?, ?, ?, ?)');
  const countReturn = db.prepare('INSERT INTO returned VALUES (?, 1) ON CONFLICT (code) DO UPDATE SET count = count + 1');
  const secret = db.prepare('SELECT now, endsAt, earlier FROM secret');
  const putSecret = db.prepare('INSERT OR REPLACE INTO secret VALUES (1, ?, ?, ?)');
  const documents = db.prepare('SELECT identity FROM document WHERE tbl = ? AND number = ? AND body = ?');
  const putDocument = db.prepare('INSERT OR REPLACE INTO document VALUES (?, ?, ?, ?)');
  const dropDocument = db.prepare('DELETE FROM document WHERE tbl = ? AND identity = ?');
  const settled = new Map<string, { identity: string; content: string }[]>();
  const withKeys = (table: string, a: string, b: string) => byKeys.all(table, a, b) as { identity: string; content: string }[];
  return {
    atOnce<T>(work: () => T): T {
      settled.clear();
      db.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        db.exec('COMMIT');
        return result;
      } catch (error) {
        db.exec('ROLLBACK');
        throw error;
      }
    },
    /** The rows of these identities that it has, by identity. */
    known: (table: string, identities: readonly string[]) =>
      new Map((get.all(table, JSON.stringify(identities)) as HeldRow[]).map((row) => [row.identity, row])),
    put(table: string, row: HeldRow, keys: readonly [string, string], batchDay: string): void {
      put.run(table, row.identity, keys[0], keys[1], batchDay, row.batch, row.operation, row.live, row.content);
    },
    withKeys,
    /** Whose documents have this number. */
    withDocument: (table: string, number: string, body: string) =>
      (documents.all(table, number, body) as { identity: string }[]).map((row) => row.identity),
    /** The number of a row's document; null: the row was withdrawn. */
    putDocument(table: string, identity: string, number: string | null, body: string): void {
      if (number === null) dropDocument.run(table, identity);
      else putDocument.run(table, identity, number, body);
    },
    /** The same for a table that this transaction does not change, found once. */
    settled(table: string, a: string, b: string) {
      const key = `${table}|${a}|${b}`;
      const found = settled.get(key) ?? withKeys(table, a, b);
      settled.set(key, found);
      return found;
    },
    hasKey: (table: string, a: string) => byKey.get(table, a) !== undefined,
    ofDay: (table: string, on: string, after: string, limit: number) => day.all(table, on, after, limit) as HeldRow[],
    batch: (number: string) => batch.get(number) as BatchEntry | undefined,
    putBatch: (number: string, e: BatchEntry) => void putBatch.run(number, e.sha256, e.received, e.receivedAt, e.verdict),
    countReturn: (code: string) => void countReturn.run(code),
    secret: () => secret.get() as { now: string; endsAt: number; earlier: string } | undefined,
    putSecret: (now: string, endsAt: number, earlier: string) => void putSecret.run(now, endsAt, earlier),
    accepted: () => counts(db.prepare('SELECT tbl AS name, count(*) AS n FROM held WHERE live = 1 GROUP BY tbl').all()),
    returned: () => counts(db.prepare('SELECT code AS name, count AS n FROM returned').all()),
    all: (table: string) => db.prepare(`SELECT ${columns} FROM held WHERE tbl = ? AND live = 1`).all(table) as HeldRow[],
    close: () => void db.close(),
  };
}

function counts(rows: unknown[]): Record<string, number> {
  return Object.fromEntries((rows as { name: string; n: number }[]).map(({ name, n }) => [name, n]));
}
