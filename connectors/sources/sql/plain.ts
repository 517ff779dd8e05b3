/** Row values as the hub takes them: bytes that identify as hexadecimal, a flag of one byte as what it says, GBK in latin1 as its text; no object but bytes that are no text. */
import { noFlag } from './column-types.js';
import type { SourceDatabase } from './database.js';
import type { Table } from './table.js';
import { fromLatin1 } from './gbk.js';
import { Decimal, hexOf, type SourceRow, type SourceValue } from './values.js';

export type PlainRow = Readonly<Record<string, unknown>>;
/** @param gbk the columns that hold GBK, besides those that the source's own settings name */
export type Plain = (row: SourceRow, table: Pick<Table, 'columns' | 'identifying' | 'key' | 'withdrawn'>, gbk?: readonly string[]) => PlainRow;

/** @param everywhere every text of the source is GBK in latin1 */
export function plainer(everywhere: boolean, textType: SourceDatabase['textType'], source: string): Plain {
  return (row, { columns, identifying, key, withdrawn }, gbk = []) => {
    const values: Record<string, unknown> = {};
    for (const name of columns) {
      const value = row[name] ?? null;
      if (value instanceof Uint8Array) values[name] = identifying.has(name) ? hexOf(value) : flag(value);
      else values[name] = plainValue(value, everywhere || gbk.includes(name));
    }
    // Taken for no flag, it would show what was withdrawn.
    if (withdrawn !== undefined && values[withdrawn] instanceof Uint8Array)
      throw noFlag(withdrawn, key.map((name) => String(values[name])).join('、'), textType, source);
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

/** Bytes that are no text are told of the one row that has them; all of a large one would be written out with it. */
const TOLD_BYTES = 64;

/** One byte is a flag: 0 and 1, or the letter that it is. More are no text that everybody would agree on. */
function flag(bytes: Uint8Array): number | string | Uint8Array {
  const [byte, more] = bytes;
  if (byte === undefined) return '';
  if (more !== undefined || byte > 0x7e) return bytes.slice(0, TOLD_BYTES);
  return byte < 0x20 ? byte : String.fromCharCode(byte);
}
