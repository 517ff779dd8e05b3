/** Port to a source database: several statements that see one state of it, with the values as raw as they can be. */
import { HubError } from '../../../schema/errors.js';
import type { SourceRow, SourceValue } from './values.js';

/** A statement in pieces: texts, and the values between them. No text is searched for places of values: an operator's query may hold any. */
export type SourceSql = readonly (string | { readonly value: Exclude<SourceValue, null> })[];

/** How a column compares. `any`: each value has its own type, as in SQLite; `byte`: a flag, or bytes where it identifies. */
export type ColumnKind =
  | 'integer'
  | 'bits'
  | 'decimal'
  | 'float'
  | 'date'
  | 'moment'
  | 'time'
  | 'text'
  | 'long text'
  | 'enumeration'
  | 'json'
  | 'byte'
  | 'bytes'
  | 'long bytes'
  | 'geometry'
  | 'any';

export interface Column {
  readonly name: string;
  readonly kind: ColumnKind;
  /** As a person calls it: `ENUM`, `FLOAT`. */
  readonly type: string;
}

export type Query = (sql: SourceSql) => Promise<readonly SourceRow[]>;

/** One connection on one snapshot. */
export interface Session {
  readonly query: Query;
  /** The columns that a statement would bring. */
  columns(sql: SourceSql): Promise<readonly Column[]>;
  /** Rows of a statement that may take two seconds; null where it takes longer. */
  quick(sql: SourceSql): Promise<readonly SourceRow[] | null>;
  /** The database's own clock, UTC. */
  readonly at: string;
}

export interface SourceDatabase {
  /** Several ranges of an index are read in order by one statement (MariaDB, MySQL), or by one statement each (SQLite would read the whole index). */
  readonly joinsRanges: boolean;
  /** Values have types of their own, whatever the column: those that order are looked at. */
  readonly typedValues: boolean;
  /** `CAST(x AS …)` as its text. */
  readonly textType: 'CHAR' | 'TEXT';
  read<T>(work: (session: Session) => Promise<T>, signal: AbortSignal): Promise<T>;
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
    bytes += typeof value === 'string' ? Buffer.byteLength(value) : value instanceof Uint8Array ? value.byteLength : 8;
    return bytes <= MOST_BYTES;
  };
}

/** Refuses a page that nobody waits for any more. */
export function throwIfAborted(signal: AbortSignal, source: string): void {
  if (signal.aborted) throw new HubError('SOURCE_UNAVAILABLE', { source, why: '读取已中止' });
}
