/** Row values as the hub takes them: an integer that a JS number cannot hold exactly becomes text, GBK in a latin1 column becomes what it says. */
import type { SourceRow, SourceValue } from './database.js';
import { fromLatin1 } from './gbk.js';

/** @param gbk the columns that hold GBK, besides those that the source's own settings name */
export type Plain = (row: SourceRow, gbk?: readonly string[]) => Readonly<Record<string, unknown>>;

/** @param everywhere every text of the source is GBK in latin1 */
export function plainer(everywhere: boolean): Plain {
  return (row, gbk = []) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainValue(value, everywhere || gbk.includes(name))]));
}

function plainValue(value: SourceValue, gbk: boolean): unknown {
  if (typeof value === 'bigint') return exact(value);
  return gbk && typeof value === 'string' ? fromLatin1(value) : value;
}

function exact(value: bigint): number | string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}
