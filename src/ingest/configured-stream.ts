/** Configured stream: one kind of one source, with everything needed to read its rows. */
import type { KindMapping, RawRow, Source } from '../../connectors/contract.js';
import type { City } from '../../schema/organisation.js';
import type { Content, Finding, KindDefinition } from '../../schema/kind/kind-definition.js';

/** How a row's district is found: fixed, from a raw field by a value map, by its department, or by area number (alerts). */
export type StreamDistrict =
  | { readonly fixed: string }
  | { readonly field: string; readonly values: Readonly<Record<string, string>> }
  | { readonly byDepartment: true }
  | { readonly byArea: string };

export interface ConfiguredStream {
  readonly source: string;
  readonly zone: string;
  readonly kind: KindDefinition;
  readonly mapping: KindMapping;
  readonly district: StreamDistrict;
  readonly city: City;
  readonly connector: Source;
  readonly said?: Said;
  readonly pace?: Pace;
}

/** Digests of what the configuration says of a stream. */
export interface Said {
  /** of what a cursor depends on: where, which rows, key, order */
  readonly place: string;
  /** of everything that decides which rows and values come */
  readonly whole: string;
  /** of that and of the districts and departments by which a row finds its own */
  readonly readUnder: string;
  /** versions of the hub's and the source type's reading */
  readonly version: string;
}

/** How fast a source may be read at most. */
export interface Pace {
  readonly pagesPerMinute?: number | undefined;
  readonly rowsPerMinute?: number | undefined;
}

/** A row as read: either readable, with its findings, or not (`unreadable`), with all its problems. */
export interface ReadRow {
  readonly sourceKey: string;
  readonly keyDigest: string;
  /** Digest of the key as it was read before keys were taken to the character; a record of such an age is the same. */
  readonly formerKeyDigest?: string;
  readonly place: string;
  readonly district: string | null;
  readonly department: string;
  readonly changedAt: string | null;
  /** A change time is mapped and this row has none that can be read. */
  readonly momentProblem: Finding | null;
  readonly withdrawn: boolean;
  readonly content: Content;
  readonly children: Readonly<Record<string, readonly Content[]>>;
  readonly findings: readonly Finding[];
  /** Fields that may be empty and could not be read (`list[1].field` in a child): a known record keeps what it has of them, and is stale. */
  readonly kept: readonly string[];
  readonly unreadable: boolean;
  readonly digest: string;
  /** Its key is empty. */
  readonly keyless: boolean;
  /** As the source gave it. */
  readonly raw: RawRow;
}
