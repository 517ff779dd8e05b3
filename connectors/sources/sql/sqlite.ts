/** SQLite as a source: a file, read through libsql; statements that write are refused by the connection itself. */
import { existsSync } from 'node:fs';
import Libsql from 'libsql';
import { HubError } from '../../../schema/errors.js';
import { type SourceDatabase, throwIfAborted, meter, type Query, type SourceRow, TooLarge, type SourceValue } from './database.js';

export function openSqlite(path: string, source: string): SourceDatabase {
  let connection: Libsql.Database | null = null;
  // One connection, one snapshot at a time: whoever comes while another reads waits here.
  let queue: Promise<unknown> = Promise.resolve();

  const connect = () => {
    // libsql would create a missing file, and the source would look empty instead of missing.
    if (!existsSync(path)) throw new HubError('SOURCE_UNAVAILABLE', { source, why: '数据库文件不存在' });
    connection ??= opened(path);
    return connection;
  };

  const run = async <T>(work: (query: Query) => Promise<T>): Promise<T> => {
    try {
      const db = connect();
      db.exec('BEGIN');
      try {
        const measure = meter();
        return await work(async (sql, parameters) => all(db, sql, parameters, measure));
      } finally {
        db.exec('ROLLBACK');
      }
    } catch (error) {
      throw asHubError(error, source);
    }
  };

  return {
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

function all(db: Libsql.Database, sql: string, parameters: readonly SourceValue[], measure: (value: unknown) => boolean): readonly SourceRow[] {
  const rows: SourceRow[] = [];
  for (const row of db
    .prepare(sql)
    .safeIntegers(true)
    .iterate(...parameters) as Iterable<SourceRow>) {
    for (const value of Object.values(row)) if (!measure(value)) throw new TooLarge();
    rows.push(row);
  }
  return rows;
}

function opened(path: string): Libsql.Database {
  const db = new Libsql(path);
  db.exec('PRAGMA busy_timeout = 5000');
  db.exec('PRAGMA query_only = 1');
  return db;
}

function asHubError(error: unknown, source: string): Error {
  if (error instanceof HubError || error instanceof TooLarge) return error;
  const missing = /no such (table|column): ([^\s'"]+)/.exec(error instanceof Error ? error.message : '');
  if (missing) return new HubError('SOURCE_MALFORMED', { source, why: `没有${missing[1] === 'table' ? '表或视图' : '列'} ${missing[2]}` }, error);
  const code = (error as { code?: string }).code ?? '';
  if (/NOTADB|CORRUPT/.test(code)) return new HubError('SOURCE_MALFORMED', { source, why: '文件不是可用的 SQLite 数据库' }, error);
  return new HubError('SOURCE_UNAVAILABLE', { source, why: `SQLite 读取失败${code && `(${code})`}` }, error);
}
