/** Profile type: a provincial profile is versioned data. What it accepts, in which tables, under which names, with which limits and codes. */

export type DateForm = 'yyyy-MM-dd' | 'yyyy-MM-dd HH:mm:ss' | 'yyyyMMdd' | 'yyyyMMddHHmmss';

/** Own fields and the values (the hub's codes) under which a column must be filled. */
export type When = Readonly<Record<string, readonly string[]>>;

/** What a profile requires of one column otherwise than its field does. What is not named stays as the field has it. */
export interface ColumnRule {
  readonly required?: boolean | When;
  /** Characters; never more than the field itself allows. */
  readonly max?: number;
  readonly exact?: number;
  /** The whole outward text must keep it; `says` completes “字段标题应为…”. */
  readonly pattern?: { readonly form: string; readonly says: string };
  /** A list of this profile instead of the field's. */
  readonly list?: string;
  readonly date?: DateForm;
  /** Of an amount; the hub stores 元. */
  readonly unit?: '元' | '万元';
  /** Digits after the point, always that many. */
  readonly decimals?: number;
}

/** The outward code for a code of the hub, and from when to when (days, both inclusive) it may be used. */
export interface ProfileCode {
  readonly code: string;
  readonly from?: string;
  readonly until?: string;
}

export interface ProfileTable {
  readonly kind: string;
  readonly table: string;
  /** The rows are this child list of the record instead of the record itself. */
  readonly child?: string;
  /** Parent fields repeated on each child row. */
  readonly carry?: readonly string[];
  /** Sent by a separate call, without batch and number. */
  readonly call?: string;
  /** A withdrawal after acceptance is not sent. */
  readonly keepsWithdrawn?: boolean;
  /** Fields that stay here. */
  readonly omit?: readonly string[];
  /** Outward names that differ from those of the fields. */
  readonly names?: Readonly<Record<string, string>>;
  /** By field name. */
  readonly columns?: Readonly<Record<string, ColumnRule>>;
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
  /** `name@version`; what was checked under one version is checked again under the next. */
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
  /** Code lists that differ from the hub's: by the hub's list name or a name of the profile's, hub code → outward code. */
  readonly lists?: Readonly<Record<string, Readonly<Record<string, ProfileCode>>>>;
}
