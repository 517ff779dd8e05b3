/** Cursor of a pass: the highest change seen before it, the row it has come to, and the same for each list of children. */
import { HubError } from '../../../schema/errors.js';
import type { SourceValue } from './database.js';

/** `after` holds the columns of the order, the change first where there is one. */
export interface Position {
  readonly high: SourceValue;
  readonly after: readonly SourceValue[] | null;
}

export interface Cursor extends Position {
  /** The list of children whose changes are being followed; null while the rows themselves are read. */
  readonly list: string | null;
  readonly lists: Readonly<Record<string, Position>>;
  /** The first pass reads everything, so nothing is left over for its lists. */
  readonly first: boolean;
}

export function write(cursor: Cursor): string {
  return JSON.stringify(cursor, (_, value: unknown) => (typeof value === 'bigint' ? { int: String(value) } : value));
}

export function read(text: string, source: string): Cursor {
  try {
    return JSON.parse(text, (_, value: unknown) => (isInt(value) ? BigInt(value.int) : value)) as Cursor;
  } catch (error) {
    throw new HubError('SOURCE_MALFORMED', { source, why: '保存的读取位置无法识别' }, error);
  }
}

function isInt(value: unknown): value is { int: string } {
  return typeof value === 'object' && value !== null && typeof (value as { int?: unknown }).int === 'string';
}
