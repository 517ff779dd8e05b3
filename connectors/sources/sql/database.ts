/** Port to a source database: several statements that see one state of it, with the values as raw as they can be. */
import { HubError } from '../../../schema/errors.js';

export type SourceValue = string | number | bigint | null;
export type SourceRow = Readonly<Record<string, SourceValue>>;
export type Query = (sql: string, parameters: readonly SourceValue[]) => Promise<readonly SourceRow[]>;

export interface SourceDatabase {
  /** Runs `work` on one connection and one snapshot. */
  read<T>(work: (query: Query) => Promise<T>, signal: AbortSignal): Promise<T>;
  close(): Promise<void>;
}

/** The most that one page may bring into memory. */
export const MOST_BYTES = 32 * 1024 * 1024;

/** A page that is more than `MOST_BYTES`: a shorter one may do. */
export class TooLarge extends Error {}

/** Adds up what comes in. @returns false once it is too much */
export function meter(): (value: unknown) => boolean {
  let bytes = 0;
  return (value) => {
    bytes += typeof value === 'string' ? Buffer.byteLength(value) : 8;
    return bytes <= MOST_BYTES;
  };
}

/** Refuses a page that nobody waits for any more. */
export function throwIfAborted(signal: AbortSignal, source: string): void {
  if (signal.aborted) throw new HubError('SOURCE_UNAVAILABLE', { source, why: '读取已中止' });
}
