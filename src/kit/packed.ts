/** Rows of many columns, fetched as one cell on SQLite: its driver takes half a microsecond for each cell that it hands over. */
import { names, type Sql } from './sql.js';

type Cell = string | number | null;

/** `SELECT columns rest`, for columns of text and whole numbers; the order of `rest` stands. */
export async function packed<T>(sql: Sql, columns: readonly (keyof T & string)[], rest: string, params: readonly unknown[]): Promise<T[]> {
  const text = `SELECT ${names(columns)} ${rest}`;
  if (sql.dialect !== 'sqlite') return sql.query<T>(text, params);
  const [row] = await sql.query<{ cells: string }>(`SELECT JSON_GROUP_ARRAY(JSON_ARRAY(${names(columns)})) AS cells FROM (${text})`, params);
  const rows = JSON.parse(row?.cells ?? '[]') as Cell[][];
  return rows.map((cells) => {
    const unpacked: Record<string, Cell> = {};
    for (let i = 0; i < columns.length; i++) unpacked[columns[i] as string] = cells[i] as Cell;
    return unpacked as T;
  });
}
