/** Faults of SQLite, each named for what it is. */
import { HubError } from '../../../schema/errors.js';
import { TooLarge } from './database.js';
import { ILL_WRITTEN, LOOK_AGAIN } from './wording.js';

export function asHubError(error: unknown, source: string): Error {
  if (error instanceof HubError || error instanceof TooLarge) return error;
  const { code } = error as { code?: string };
  // A fault of our own is none of the database's.
  if (code === undefined) return error as Error;
  const message = error instanceof Error ? error.message : '';
  const missing = /no such (table|column): ([^\s'"]+)/.exec(message);
  if (missing) return malformed(`没有${missing[1] === 'table' ? '表或视图' : '列'} ${missing[2]},${LOOK_AGAIN}`);
  if (/NOTADB|CORRUPT/.test(code)) return malformed('文件不是可用的 SQLite 数据库');
  if (/Unable to open|CANTOPEN|PERM|AUTH/.test(`${code} ${message}`))
    return new HubError('SOURCE_REFUSED', { source, why: '本机账号不能打开这个数据库文件' }, error);
  // Whatever else the engine says of a statement: nobody's waiting would mend it.
  if (code === 'SQLITE_ERROR' || code === 'SQLITE_READONLY')
    return malformed(`${ILL_WRITTEN}:数据库不能执行这条查询,请核对 query 的语法、函数与列名`);
  return new HubError('SOURCE_UNAVAILABLE', { source, why: `SQLite 读取失败${code && `(${code})`}` }, error);

  function malformed(why: string): HubError {
    return new HubError('SOURCE_MALFORMED', { source, why }, error);
  }
}
