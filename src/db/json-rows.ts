/**
 * JSON rows: rows of many columns, fetched as two cells on SQLite: its driver takes half a microsecond for each cell, and 5 ns for each
 * letter of a text.
 */
import { name, names, selectIn, type Sql } from './sql.js';

type Cell = string | number | null | Uint8Array;

const LINE_END = 10;

/**
 * `SELECT columns rest`, for columns of text and whole numbers; the order of `rest` is preserved.
 * @param lines one more column, whose texts have no line break and are never empty; it comes as bytes
 */
export async function jsonRows<T>(
  sql: Sql,
  columns: readonly (keyof T & string)[],
  rest: string,
  params: readonly unknown[],
  lines?: keyof T & string,
): Promise<T[]> {
  if (sql.dialect !== 'sqlite') {
    const bytes = lines ? `, CAST(${name(lines)} AS BINARY) AS ${name(lines)}` : '';
    return sql.query<T>(`SELECT ${names(columns)}${bytes} ${rest}`, params);
  }
  const longs = lines ? `, CAST(GROUP_CONCAT(COALESCE(${name(lines)}, ''), CHAR(${LINE_END})) AS BLOB) AS longs` : '';
  const [row] = await sql.query<{ cells: string; longs?: ArrayBuffer | null }>(
    `SELECT JSON_GROUP_ARRAY(JSON_ARRAY(${names(columns)})) AS cells${longs} FROM (SELECT ${names(lines ? [...columns, lines] : columns)} ${rest})`,
    params,
  );
  const long = lines && row?.longs ? cutLines(Buffer.from(row.longs)) : [];
  return (JSON.parse(row?.cells ?? '[]') as Cell[][]).map((cells, at) => {
    const unpacked: Record<string, Cell> = {};
    for (let i = 0; i < columns.length; i++) unpacked[columns[i] as string] = cells[i] as Cell;
    if (lines) unpacked[lines] = long[at]?.length ? (long[at] as Buffer) : null;
    return unpacked as T;
  });
}

// SQLite gives a function 127 arguments at most.
const MOST_COLUMNS = 100;

/** `SELECT columns FROM table WHERE id IN (ids)` of a wide table, a row as one cell: for 45 columns 11 microseconds of CPU instead of 17. */
export async function wideRows<T>(sql: Sql, table: string, columns: readonly string[], ids: readonly string[]): Promise<T[]> {
  const from = `FROM ${name(table)} WHERE`;
  if (sql.dialect !== 'sqlite' || columns.length > MOST_COLUMNS) return selectIn<T>(sql, `SELECT ${names(columns)} ${from}`, 'id', ids);
  const empty: Readonly<Record<string, Cell>> = Object.fromEntries(columns.map((column) => [column, null]));
  return (await selectIn<{ cells: string }>(sql, `SELECT JSON_ARRAY(${names(columns)}) AS cells ${from}`, 'id', ids)).map((row) => {
    const cells = JSON.parse(row.cells) as Cell[];
    const unpacked = { ...empty };
    for (let i = 0; i < columns.length; i++) unpacked[columns[i] as string] = cells[i] as Cell;
    return unpacked as T;
  });
}

function cutLines(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let from = 0; from <= bytes.length; ) {
    const end = bytes.indexOf(LINE_END, from);
    lines.push(bytes.subarray(from, end < 0 ? bytes.length : end));
    from = end < 0 ? bytes.length + 1 : end + 1;
  }
  return lines;
}
