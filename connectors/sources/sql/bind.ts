/** Values of one column made ready for comparison with another. */
import type { ColumnKind } from './database.js';
import { Decimal, isNumeric, type SourceValue, textOf } from './values.js';

type Value = Exclude<SourceValue, null>;

/** Exactly, and so that the other column's index serves. */
export function bindAs(kind: ColumnKind | undefined, value: Value): Value {
  // A number would be compared with the place of an ENUM's text in its list.
  const text = kind === 'text' || kind === 'long text' || kind === 'enumeration';
  if (text && !(value instanceof Uint8Array)) return textOf(value);
  const number = kind === 'integer' || kind === 'decimal' || kind === 'bits';
  return number && typeof value === 'string' && isNumeric(value) ? new Decimal(value) : value;
}

/** A key as the hub has it, as its column compares. */
export function keyValue(kind: ColumnKind | undefined, value: unknown): Value {
  if (kind === 'bytes') return new Uint8Array(Buffer.from(String(value), 'hex'));
  if (kind === 'integer' && /^-?\d+$/.test(String(value))) return BigInt(String(value));
  return bindAs(kind, typeof value === 'number' ? value : String(value));
}
