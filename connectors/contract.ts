/**
 * Connector contract: what every source and target type keeps. A source hands out pages of raw rows and opaque cursors; the hub reads,
 * checks and keeps them, and stores the cursor in the same transaction. A target renders a parcel to bytes, sends bytes, and asks for the
 * verdict; it decides nothing.
 */
import type { Logger } from 'pino';
import type { ZodType } from 'zod';
import type { Profile } from '../schema/profile/profile.js';
import type { Http } from './http.js';

export interface Clock {
  /** milliseconds since the epoch */
  now(): number;
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export interface ConnectorContext {
  readonly name: string;
  readonly clock: Clock;
  readonly log: Logger;
  readonly http: Http;
  /** Folder that relative paths of the settings stand in. */
  readonly folder: string;
}

/** How one kind is found at one source: `from` is a table, a path, a query, or a file pattern. Connector-specific keys stand in `extra`. */
export interface KindMapping extends ValueForms {
  readonly kind: string;
  readonly key: readonly string[];
  readonly changedAt: string | null;
  readonly follow: Follow;
  /** hub field name → raw field (dotted path in JSON, column in SQL, header in a file) */
  readonly fields: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly withdrawn: { readonly field: string; readonly equals: string } | null;
  readonly department: string | null;
  readonly district: string | null;
  readonly children: Readonly<Record<string, ChildMapping>>;
  readonly extra: Readonly<Record<string, unknown>>;
  /** The sweep of keys; left out: the source type's usual one. */
  readonly keys?: KeySweep;
}

/** What is said of how values are written. Each by hub field. */
export interface ValueForms {
  /** The layout that a moment or day is written in: `epoch-s`, `epoch-ms`, or a pattern. `changedAt` stands for the mapping's change time. */
  readonly formats?: Readonly<Record<string, string>>;
  /** The unit that an amount or ratio is written in: `万元`. */
  readonly units?: Readonly<Record<string, string>>;
  /** A text that every row has. */
  readonly constants?: Readonly<Record<string, string>>;
  /** A text for rows in which the source has none. */
  readonly defaults?: Readonly<Record<string, string>>;
}

/** The pass of (key, change time) that finds what no overlap covers. */
export interface KeySweep {
  readonly sweeps: boolean;
  /** Five-field cron; null: with the common job. */
  readonly schedule: string | null;
  /** What vanished without a flag is withdrawn. */
  readonly believe: boolean;
  /** Believed only of records whose own day is not older; null: of all that the source still shows. */
  readonly withinMs: number | null;
}

/** How a kind's list of children is found: what is not a field stands in `extra`, for its source type to know. */
export interface ChildMapping extends ValueForms {
  readonly fields: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly extra: Readonly<Record<string, unknown>>;
}

/** feed: ordered by change, the cursor stays valid at the end. since: asked from a moment, with an overlap for late commits. all: read whole. */
export type Follow =
  | { readonly mode: 'feed' }
  | { readonly mode: 'since'; readonly field: string; readonly overlapMs: number }
  | { readonly mode: 'all' };

/** One thing as the source gave it: raw names, raw values. `place` tells a person where it stood (`认领.csv 第 17 行`). */
export interface RawRow {
  readonly values: Readonly<Record<string, unknown>>;
  readonly children?: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  readonly place: string;
  /** Why the row cannot be taken, in Chinese: a part of it did not come (its children). It is set aside alone, and what is known of it stays. */
  readonly fault?: string;
  /** Where no changedAt is mapped but the source knows an order (file time, name, row): a text that sorts by it. */
  readonly order?: string;
}

export interface Page {
  readonly rows: readonly RawRow[];
  /** Where to go on from after this page; kept by the hub with the page's rows. */
  readonly cursor: string;
  /** Nothing more is known to come now; the cursor then says where the next pass begins. */
  readonly last: boolean;
  /** Rows expected in this pass, where the source can tell cheaply. */
  readonly total?: number;
  /** The other side's clock when it answered (UTC), where it tells one. */
  readonly at?: string;
  /** From here on rows of this pass's earlier pages may come again, changed since: children followed alone, a pass that began anew. */
  readonly anew?: boolean;
  /** The rows are versions that may come late (a feed of messages, a file); else each row is the present state of what it tells of. */
  readonly versions?: boolean;
  /** The pass has ended, and what came does not add up: a Chinese sentence with both numbers. The source has not moved its high mark. */
  readonly doubt?: string;
  readonly notices?: readonly SourceNotice[];
}

/** What a person should know of what was read. */
export interface SourceNotice {
  /** A Chinese sentence that says what to do. */
  readonly message: string;
  /** Rows behind it were not read. */
  readonly unread: boolean;
}

export interface KeyRow extends Pick<RawRow, 'values'> {
  /** How many children each list has: one that left for another parent changes nothing else here. */
  readonly childCounts?: Readonly<Record<string, number>>;
}

/** A slice of all keys that are there now: of each row the columns of its key, its change time and its mark of withdrawal where they are mapped. */
export interface KeyPage {
  readonly rows: readonly KeyRow[];
  readonly cursor: string;
  readonly last: boolean;
  readonly at?: string;
}

export interface Source {
  /** Two keys that differ in any character are two rows (a database's own key); else spaces and width are spelling. */
  readonly exactKeys?: boolean;
  /** The page after `cursor` (null: from the start). Throws a HubError; never half a page. */
  page(mapping: KindMapping, cursor: string | null, signal: AbortSignal): Promise<Page>;
  /** Called after the transaction that kept a page with this cursor has committed (a file may now be moved). */
  kept?(mapping: KindMapping, cursor: string): Promise<void>;
  /** Everything that can still be asked, once more from its start (files that were taken, too); without it: the whole list, a feed from its start. */
  again?(mapping: KindMapping, cursor: string | null, signal: AbortSignal): Promise<Page>;
  /** All keys that are there now, in slices; without it, a sweep reads everything whole. */
  keys?(mapping: KindMapping, cursor: string | null, signal: AbortSignal): Promise<KeyPage>;
  /** The rows of these keys as they are now; each holds the raw columns of one key. */
  rows?(mapping: KindMapping, keys: readonly RawRow['values'][], signal: AbortSignal): Promise<readonly RawRow[]>;
  close(): Promise<void>;
}

export interface MappingFault {
  readonly path: readonly string[];
  /** A Chinese sentence that says what would be right. */
  readonly message: string;
}

export interface SourceType {
  readonly name: string;
  readonly settings: ZodType;
  /** Keys of a kind's mapping that only this type knows (`path`, `items`, `match` …), checked strictly. */
  readonly mapping: ZodType;
  /** Keys of a list of children that only this type knows, checked strictly. A type without it has no children. */
  readonly child?: ZodType;
  /** Finds what does not fit together in a mapping as it stands in the file, common keys and own ones. */
  check?(mapping: Readonly<Record<string, unknown>>): readonly MappingFault[];
  /** Raised by hand when the type reads the same mapping otherwise; with a line in the changelog. */
  readonly readingVersion?: number;
  /** What of the settings decides which rows come (host and path, folder); never a secret. */
  where?(settings: unknown): string;
  /** Keys are swept nightly where a mapping does not say. */
  readonly sweeps?: boolean;
  /** @param context `mappings`: all that the source is read by, where a row or file may belong to several */
  open(settings: unknown, context: ConnectorContext & { readonly zone: string; readonly mappings?: readonly KindMapping[] }): Source;
}

/** One row of a batch. */
export interface OutgoingRow {
  readonly identity: string;
  readonly operation: 'i' | 'u' | 'd';
  /** “department code + key” */
  readonly cdId: string;
  /** “division code + department code” */
  readonly cdSource: string;
  /** Its fields under outward names and in outward forms, the empty ones left out: one JSON object of texts, without spaces; `{}` for a `d` row. */
  readonly content: Uint8Array;
}

export interface Parcel {
  /** yyyyMMdd + five digits; null for a call (a table whose profile says `call`). */
  readonly number: string | null;
  readonly table: string;
  /** UTC moment of sealing. */
  readonly sealedAt: string;
  readonly rows: readonly OutgoingRow[];
}

/** The other side's clock when it answered (UTC), where it tells one. */
interface PeerTime {
  readonly at?: string;
}

export type Sent = PeerTime &
  (
    | { readonly outcome: 'RECEIVED'; readonly receivedAt: string | null }
    | { readonly outcome: 'DECIDED'; readonly verdict: Checked }
    /** 2001, 2002, 2003: never send it unchanged again. */
    | { readonly outcome: 'REFUSED'; readonly code: string; readonly message: string }
    /** 2005: the number was used with another body. */
    | { readonly outcome: 'CONFLICT'; readonly code: string; readonly message: string }
    | { readonly outcome: 'BUSY'; readonly retryAfterMs: number }
    /** It may or may not have arrived; ask for the receipt or send the same bytes. */
    | { readonly outcome: 'UNKNOWN'; readonly message: string }
    /** Surely not taken (no connection): try again later. */
    | { readonly outcome: 'UNREACHABLE'; readonly message: string }
    /** 1001, 1002 after the secret was refreshed: a person must look. */
    | { readonly outcome: 'STOP'; readonly code: string; readonly message: string }
  );

export interface VerdictRow {
  readonly identity: string;
  readonly operation: string;
  readonly result: 'ACCEPTED' | 'RETURNED';
  readonly code: string;
  readonly field: string | null;
  readonly message: string;
  readonly checkedAt: string | null;
}

/** The province's word. `rows` holds at least the returned ones. */
export interface Checked {
  readonly accepted: number;
  readonly returned: number;
  readonly rows: readonly VerdictRow[];
}

export type Verdict = PeerTime &
  (
    | { readonly outcome: 'CHECKING' }
    | { readonly outcome: 'CHECKED'; readonly verdict: Checked }
    /** 4004: the push never arrived. */
    | { readonly outcome: 'UNKNOWN_BATCH' }
    | { readonly outcome: 'BUSY'; readonly retryAfterMs: number }
    | { readonly outcome: 'UNREACHABLE'; readonly message: string }
    /** It was answered, and nobody can read what was meant. */
    | { readonly outcome: 'MALFORMED'; readonly message: string }
    | { readonly outcome: 'STOP'; readonly code: string; readonly message: string }
  );

export interface Target {
  /** The exact bytes of a parcel; pure. */
  render(parcel: Parcel): Uint8Array;
  send(table: string, bytes: Uint8Array, signal: AbortSignal): Promise<Sent>;
  receipt(number: string, signal: AbortSignal): Promise<Verdict>;
  /** A feed that this target offers as a source (`catalogue`, `alerts`); its rows carry raw names, cursor as of `feed`. */
  feed(name: string): Source;
  close(): Promise<void>;
}

/** One shared secret with a generation, kept by the hub, encrypted by the target before it gets here. */
export interface SecretStore {
  load(): Promise<{ readonly generation: number; readonly sealed: string } | null>;
  /** Compare-and-set on the generation (0: none yet); false where another was faster. */
  replace(generation: number, sealed: string): Promise<boolean>;
  /** Only one holder refreshes at a time; false where another holds it. It ends by itself after `ms`. */
  lease(holder: string, ms: number): Promise<boolean>;
  release(holder: string): Promise<void>;
}

export interface TargetType {
  readonly name: string;
  readonly settings: ZodType;
  open(settings: unknown, context: ConnectorContext & { readonly profile: Profile; readonly secrets: SecretStore; readonly zone: string }): Target;
}
