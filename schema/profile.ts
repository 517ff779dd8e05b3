/** What a provincial profile is: versioned data. What it takes, in which tables, under which names, with which limits and codes. */

export interface ProfileTable {
  readonly kind: string;
  readonly table: string;
  /** The rows are this child list of the record instead of the record itself. */
  readonly child?: string;
  /** Parent fields repeated on each child row. */
  readonly carry?: readonly string[];
  /** Sent by a call of its own, without batch and number. */
  readonly call?: string;
  /** A withdrawal after acceptance is not sent. */
  readonly keepsWithdrawn?: boolean;
  /** Fields that stay here. */
  readonly omit?: readonly string[];
  /** Outward names that differ from the field words' own. */
  readonly names?: Readonly<Record<string, string>>;
}

export interface ProfileFeed {
  readonly kind: string;
  readonly key: readonly string[];
  readonly changedAt: string;
  readonly fields: Readonly<Record<string, string>>;
  /** alerts: district by the area number in this raw field */
  readonly areaField?: string;
}

export interface Profile {
  readonly name: string;
  readonly title: string;
  readonly headerPrefix: string;
  readonly signature: 'HMAC-SHA256';
  readonly secretKey: 'sha1prng' | 'raw16' | 'none';
  readonly successCodes: readonly string[];
  readonly maxRows: number;
  readonly maxBytes: number;
  readonly operations: { readonly insert: string; readonly update: string; readonly delete: string };
  /** Province division code that opens `cd_source`. */
  readonly divisionCode: string;
  readonly paths: Readonly<Record<'auth' | 'push' | 'receipt' | 'inventory' | 'catalogue' | 'alerts' | 'feedback', string>>;
  /** In the order in which they must be accepted. */
  readonly tables: readonly ProfileTable[];
  /** Kinds whose accepted rows the province counts as pushed rows. */
  readonly counts: readonly string[];
  readonly feeds: Readonly<Record<string, ProfileFeed>>;
}
