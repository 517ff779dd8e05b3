/** Values as a database keeps them, each with the type it is compared by; and as JSON, for the cursor. */

/** A number of more digits than a JS number has, or with zeros in front: its text as the server shows it, a number where SQL compares it. */
export class Decimal {
  constructor(readonly text: string) {}
}

export type SourceValue = string | number | bigint | null | Decimal | Uint8Array;
export type SourceRow = Readonly<Record<string, SourceValue>>;
/** A row's place in an order: the values of the columns it is ordered by. */
export type Position = readonly SourceValue[];

const DIGITS = /^-?\d+(\.\d+)?$/;

export const isNumeric = (text: string): boolean => DIGITS.test(text);

export const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex').toUpperCase();

/** What tells values apart, for those of one column. */
export function textOf(value: SourceValue): string {
  if (value instanceof Decimal) return value.text;
  return value instanceof Uint8Array ? hexOf(value) : String(value);
}

export const toJson = (value: unknown): string => JSON.stringify(value, (_, part: unknown) => tagged(part));

export const fromJson = (text: string): unknown => JSON.parse(text, (_, part: unknown) => untagged(part));

function tagged(part: unknown): unknown {
  if (typeof part === 'bigint') return { int: String(part) };
  if (part instanceof Decimal) return { dec: part.text };
  return part instanceof Uint8Array ? { hex: hexOf(part) } : part;
}

function untagged(part: unknown): unknown {
  if (typeof part !== 'object' || part === null) return part;
  const { int, dec, hex } = part as { int?: unknown; dec?: unknown; hex?: unknown };
  if (typeof int === 'string') return BigInt(int);
  // It becomes part of a statement as it stands.
  if (typeof dec === 'string' && isNumeric(dec)) return new Decimal(dec);
  return typeof hex === 'string' ? new Uint8Array(Buffer.from(hex, 'hex')) : part;
}
