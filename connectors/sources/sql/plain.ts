/** A row as the hub takes it: an integer that a JS number cannot hold exactly becomes text. */
import type { Row } from './database.js';

export function plain(row: Row): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? exact(value) : value]));
}

function exact(value: bigint): number | string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}
