/** Raw row as text, to be read again: under a mended mapping, or because a person takes it. It is in no answer, log, export or search. */
import type { RawRow } from '../../connectors/contract.js';

// A row beyond this is told like any other, and read again from its source only.
const MOST_BYTES = 64 * 1024;

export function rawText(raw: RawRow): string | null {
  const text = JSON.stringify(raw, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
  return Buffer.byteLength(text) > MOST_BYTES ? null : text;
}

export const rawOf = (text: string): RawRow => JSON.parse(text) as RawRow;
