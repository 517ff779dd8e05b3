/**
 * Swept keys: which keys a sweep under way has met. Eight bytes of each digest, packed by its first letter, so that a sweep survives a restart,
 * a million keys are some ten megabytes of text, and at the end a sixteenth of them is in memory at a time.
 */
import { sweptKeys } from '../../schema/database/tables/ingest.js';
import { insertInto } from '../db/table-rows.js';
import type { Sql } from '../db/sql.js';
import type { ConfiguredStream } from './configured-stream.js';

export const PARTS = [...'0123456789abcdef'];

const BYTES = 8;
const LETTERS = 2 * BYTES;

const of = ({ source, kind }: ConfiguredStream): [string, string] => [source, kind.name];

export async function addSwept(sql: Sql, stream: ConfiguredStream, slice: number, digests: readonly string[]): Promise<void> {
  const parts = new Map<string, string[]>();
  for (const digest of digests) parts.set(digest[0] as string, [...(parts.get(digest[0] as string) ?? []), digest.slice(0, LETTERS)]);
  const [source, kind] = of(stream);
  const rows = [...parts].map(([part, some]) => ({ source, kind, part, slice, keys: Buffer.from(some.join(''), 'hex').toString('base64') }));
  await insertInto(sql, sweptKeys, rows, { unique: ['source', 'kind', 'part', 'slice'], update: ['keys'] });
}

export async function forgetSwept(sql: Sql, stream: ConfiguredStream): Promise<void> {
  await sql.run('DELETE FROM swept_keys WHERE source=? AND kind=?', of(stream));
}

/** Whether a key whose digest begins with this letter was met. */
export async function sweptOf(sql: Sql, stream: ConfiguredStream, part: string): Promise<(digest: string) => boolean> {
  const rows = await sql.query<{ keys: string }>('SELECT `keys` FROM swept_keys WHERE source=? AND kind=? AND part=?', [...of(stream), part]);
  const slices = rows.map(({ keys }) => Buffer.from(keys, 'base64'));
  const all = new BigUint64Array(slices.reduce((sum, { length }) => sum + length / BYTES, 0));
  let at = 0;
  for (const slice of slices) for (let byte = 0; byte < slice.length; byte += BYTES) all[at++] = slice.readBigUInt64BE(byte);
  all.sort();
  return (digest) => holds(all, BigInt(`0x${digest.slice(0, LETTERS)}`));
}

function holds(sorted: BigUint64Array, value: bigint): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as bigint) < value) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === value;
}
