/**
 * Data faults: what a database answers because of the content that it was given: too long, out of range, refused by a constraint, not in its
 * encoding. Such a statement fails however often it is run; what says nothing about the content (busy, full, away, read-only) is none of them.
 */
import type { DriverFault } from './faults.js';

/** In words, without the value that was refused. Null: the fault is not one of the data. */
export function dataFaultOf(error: unknown): string | null {
  const fault = (error as DriverFault).driverError ?? (error as DriverFault);
  const why = wordsOf(fault);
  if (why === null) return null;
  const [, quoted, behind] = COLUMN.exec(String(fault.message)) ?? [];
  const column = quoted ?? behind;
  return `${why}(${column === undefined ? '' : `列 ${column},`}${fault.code})`;
}

// MariaDB names the column in quotes, SQLite behind its table.
const COLUMN = /column '(?:\w+\.)?(\w+)'|failed: \w+\.(\w+)$/i;

const SERVER: Readonly<Record<string, string>> = {
  ER_DATA_TOO_LONG: '内容超过该列的长度',
  ER_TOO_BIG_ROWSIZE: '一行的内容过长',
  ER_WARN_DATA_OUT_OF_RANGE: '数值超出范围',
  ER_DATA_OUT_OF_RANGE: '数值超出范围',
  ER_TRUNCATED_WRONG_VALUE: '取值不合该列的类型',
  ER_TRUNCATED_WRONG_VALUE_FOR_FIELD: '含有该列的编码存不下的字符',
  ER_INVALID_CHARACTER_STRING: '含有该列的编码存不下的字符',
  ER_CANNOT_CONVERT_STRING: '含有该列的编码存不下的字符',
  WARN_DATA_TRUNCATED: '取值不合该列的类型',
  ER_BAD_NULL_ERROR: '该列不能为空',
  ER_NO_DEFAULT_FOR_FIELD: '该列不能为空',
  ER_DUP_ENTRY: '与已有的行重复',
  ER_DUP_KEY: '与已有的行重复',
  ER_CONSTRAINT_FAILED: '不满足数据库的约束',
  ER_CHECK_CONSTRAINT_VIOLATED: '不满足数据库的约束',
  ER_ROW_IS_REFERENCED_2: '不满足数据库的约束',
  ER_NO_REFERENCED_ROW_2: '不满足数据库的约束',
  ER_SIGNAL_EXCEPTION: '数据库的触发器不接受',
};
// Drivers do not know the names of MariaDB's own numbers.
const NUMBERS: Readonly<Record<number, string>> = {
  4025: '不满足数据库的约束',
  1977: '含有该列的编码存不下的字符',
  3988: '含有该列的编码存不下的字符',
};
const EMBEDDED: readonly (readonly [RegExp, string])[] = [
  [/^SQLITE_CONSTRAINT_(?:UNIQUE|PRIMARYKEY)/, '与已有的行重复'],
  [/^SQLITE_CONSTRAINT_NOTNULL/, '该列不能为空'],
  [/^SQLITE_CONSTRAINT_TRIGGER/, '数据库的触发器不接受'],
  [/^SQLITE_CONSTRAINT/, '不满足数据库的约束'],
  [/^SQLITE_TOOBIG/, '内容过长'],
  [/^SQLITE_(?:MISMATCH|RANGE)/, '取值不合该列的类型'],
];

function wordsOf({ code = '', errno = 0, fatal }: DriverFault): string | null {
  if (fatal === true) return null;
  return SERVER[code] ?? NUMBERS[errno] ?? EMBEDDED.find(([pattern]) => pattern.test(code))?.[1] ?? null;
}
