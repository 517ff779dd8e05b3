/** SQLite as a source: a file, read through libsql; statements that write are refused by the connection itself. */
import { existsSync } from 'node:fs';
import Libsql from 'libsql';
import { HubError } from '../../../schema/errors.js';
import { moment } from '../../../schema/time.js';
import type { Clock } from '../../contract.js';
import { meter, type Session, type SourceSql, type SourceDatabase, throwIfAborted, TooLarge } from './database.js';
import { asHubError } from './sqlite-faults.js';
import { Decimal, hexOf, type SourceRow, type SourceValue } from './values.js';

export function openSqlite(path: string, clock: Pick<Clock, 'now'>, source: string): SourceDatabase {
  let connection: Libsql.Database | null = null;
  // One connection, one snapshot at a time: whoever comes while another reads waits here.
  let queue: Promise<unknown> = Promise.resolve();

  const connect = () => {
    // libsql would create a missing file, and the source would look empty instead of missing.
    if (!existsSync(path)) throw new HubError('SOURCE_UNAVAILABLE', { source, why: '数据库文件不存在' });
    connection ??= opened(path);
    return connection;
  };

  const run = async <T>(work: (session: Session) => Promise<T>): Promise<T> => {
    try {
      const db = connect();
      db.exec('BEGIN');
      try {
        return await work(sessionOf(db, moment(clock.now())));
      } finally {
        db.exec('ROLLBACK');
      }
    } catch (error) {
      throw asHubError(error, source);
    }
  };

  return {
    joinsRanges: false,
    typedValues: true,
    textType: 'TEXT',
    read(work, signal) {
      const turn = queue.then(() => {
        throwIfAborted(signal, source);
        return run(work);
      });
      queue = turn.catch(() => undefined);
      return turn;
    },
    async close() {
      await queue;
      connection?.close();
      connection = null;
    },
  };
}

function sessionOf(db: Libsql.Database, at: string): Session {
  const measure = meter();
  const query = async (sql: SourceSql) => all(db, sql, measure);
  return {
    query,
    // A file counts fast enough.
    quick: query,
    columns: async (sql) =>
      db
        .prepare(textOf(sql))
        .columns()
        .map(({ name }) => ({ name, kind: 'any', type: '' })),
    at,
  };
}

function all(db: Libsql.Database, sql: SourceSql, measure: (value: unknown) => boolean): readonly SourceRow[] {
  const rows: SourceRow[] = [];
  const parameters = sql.flatMap((piece) => (typeof piece === 'string' || piece.value instanceof Uint8Array ? [] : [bound(piece.value)]));
  for (const row of db
    .prepare(textOf(sql))
    .safeIntegers(true)
    .iterate(...parameters) as Iterable<Record<string, SourceValue | ArrayBuffer>>) {
    for (const [name, value] of Object.entries(row)) {
      if (value instanceof ArrayBuffer) row[name] = new Uint8Array(value);
      if (!measure(row[name])) throw new TooLarge();
    }
    rows.push(row as SourceRow);
  }
  return rows;
}

// The driver takes an object for values by name, and may end the process; a whole number of more than 64 bits it wraps into another.
function bound(value: Exclude<SourceValue, null | Uint8Array>): string | number | bigint {
  if (value instanceof Decimal) return bound(/^-?\d+$/.test(value.text) ? BigInt(value.text) : Number(value.text));
  if (typeof value === 'object') throw new TypeError('no value of a column');
  return typeof value === 'bigint' && BigInt.asIntN(64, value) !== value ? Number(value) : value;
}

// The driver takes a lone value of bytes for a list of values, and ends the process.
const textOf = (sql: SourceSql): string =>
  sql.map((piece) => (typeof piece === 'string' ? piece : piece.value instanceof Uint8Array ? `x'${hexOf(piece.value)}'` : '?')).join('');

function opened(path: string): Libsql.Database {
  const db = new Libsql(path);
  db.exec('PRAGMA busy_timeout = 5000');
  db.exec('PRAGMA query_only = 1');
  return db;
}
