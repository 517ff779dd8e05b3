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
export interface KindMapping {
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
}

/** How a kind's list of children is found: what is not a field stands in `extra`, for its source type to know. */
export interface ChildMapping {
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
}

export interface Source {
  /** The page after `cursor` (null: from the start). Throws a HubError; never half a page. */
  page(mapping: KindMapping, cursor: string | null, signal: AbortSignal): Promise<Page>;
  /** Called after the transaction that kept a page with this cursor has committed (a file may now be moved). */
  kept?(mapping: KindMapping, cursor: string): Promise<void>;
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
  open(settings: unknown, context: ConnectorContext & { readonly zone: string }): Source;
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

export type Sent =
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
  | { readonly outcome: 'STOP'; readonly code: string; readonly message: string };

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

export type Verdict =
  | { readonly outcome: 'CHECKING' }
  | { readonly outcome: 'CHECKED'; readonly verdict: Checked }
  /** 4004: the push never arrived. */
  | { readonly outcome: 'UNKNOWN_BATCH' }
  | { readonly outcome: 'BUSY'; readonly retryAfterMs: number }
  | { readonly outcome: 'UNREACHABLE'; readonly message: string }
  | { readonly outcome: 'STOP'; readonly code: string; readonly message: string };

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
