/** Row values as the hub takes them: bytes that identify as hexadecimal, a flag of one byte as what it says, GBK in latin1 as its text; no object. */
import { unreadable } from './column-types.js';
import type { Table } from './table.js';
import { fromLatin1 } from './gbk.js';
import { Decimal, hexOf, type SourceRow, type SourceValue } from './values.js';

export type PlainRow = Readonly<Record<string, unknown>>;
/** @param gbk the columns that hold GBK, besides those that the source's own settings name */
export type Plain = (row: SourceRow, table: Pick<Table, 'columns' | 'identifying'>, gbk?: readonly string[]) => PlainRow;

/** @param everywhere every text of the source is GBK in latin1 */
export function plainer(everywhere: boolean, source: string): Plain {
  return (row, { columns, identifying }, gbk = []) => {
    const values: Record<string, unknown> = {};
    for (const name of columns) {
      const value = row[name] ?? null;
      if (value instanceof Uint8Array) values[name] = identifying.has(name) ? hexOf(value) : flag(value, name, source);
      else values[name] = plainValue(value, everywhere || gbk.includes(name));
    }
    return values;
  };
}

function plainValue(value: Exclude<SourceValue, Uint8Array>, gbk: boolean): unknown {
  if (typeof value === 'bigint') return exact(value);
  if (value instanceof Decimal) return value.text;
  return gbk && typeof value === 'string' ? fromLatin1(value) : value;
}

function exact(value: bigint): number | string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}

/** One byte is a flag: 0 and 1, or the letter that it is. */
function flag(bytes: Uint8Array, name: string, source: string): number | string {
  const [byte, more] = bytes;
  if (byte === undefined) return '';
  if (more !== undefined || byte > 0x7e) throw unreadable(name, '二进制内容(BLOB)', 'bytes', source);
  return byte < 0x20 ? byte : String.fromCharCode(byte);
}
