/**
 * Kind definition: what a record kind is once its class is read, plain data that every room works from. No room knows a kind by name; it walks this.
 */
import type { FormName } from './formats.js';
import type { Exactness } from '../scalars/decimal.js';
import type { Quantity } from '../spelling/units.js';
import type { RuleId, Severity } from '../rule-catalogue.js';

export type Protection = 'public' | 'personal' | 'sensitive';

/** What a reader found in one field of one row. `value` is masked by the field's class of protection before it gets here. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly field: string;
  readonly label: string;
  readonly message: string;
  readonly value: string | null;
  /** The target whose profile requires it; absent: it holds for every target. */
  readonly target?: string;
  /** 1: its words tell of a record of another department, which a department's viewer does not see. */
  readonly ofOthers?: 1;
}

/** The content of a record: field name → stored value (text, whole number, or null). */
export type Content = Record<string, string | number | null>;

/** The outcome of reading one raw value: a value, perhaps with a finding, or `unreadable` (the row goes to quarantine). */
export interface Reading {
  readonly value: string | number | null;
  readonly problem?: { readonly rule: RuleId; readonly message: string; readonly unreadable?: boolean };
}

/** @param zone the time zone of the source, for moments without an offset */
export type Reader = (text: string, zone: string) => Reading;

export type StoredAs = 'text' | 'whole';
/** The title of a record, another name in it, or a code. */
export type Searched = 'title' | 'name' | 'code';
export type Shape = 'text' | 'day' | 'moment' | 'year' | 'whole' | 'code' | 'choice' | 'list';

export interface FieldDefinition {
  readonly name: string;
  /** Its name in GraphQL. */
  readonly apiName: string;
  readonly title: string;
  readonly shape: Shape;
  readonly storedAs: StoredAs;
  /** Longest text in characters; it is the column's width too. */
  readonly max: number;
  readonly required: boolean;
  readonly indexed: boolean;
  readonly protection: Protection;
  /** The field is public after all where the content says so (a company's name and USCC are, a citizen's are not). */
  readonly openWhen?: (content: Content) => boolean;
  readonly search?: Searched;
  /** Column name in the national tables, where known; else the snake_case of the name goes up. */
  readonly national: string;
  readonly source: string;
  /** A value for examples, where what the shape suggests would not do. */
  readonly sample?: string;
  readonly form?: FormName;
  readonly list?: string;
  readonly choices?: Readonly<Record<string, string>>;
  /** It counts something in a unit. */
  readonly measure?: Quantity;
  /** The whole number beside the text: by it the field is compared, ordered and summed. */
  readonly exact?: Exactness & { readonly column: string };
  /** Records are grouped by it although it has no list of codes. */
  readonly dimension?: boolean;
  /** An end: there may be none, which sources write as 长期 or as the last day of their calendar. */
  readonly openEnded?: boolean;
  readonly read: Reader;
}

/** How one key field of the referred record is found: a field of this kind, or a constant. */
export type KeyPart = string | { readonly is: string };

export interface ReferenceDefinition {
  readonly name: string;
  readonly title: string;
  readonly to: () => KindDefinition;
  /** key field of the referred kind → where its value comes from */
  readonly keys: Readonly<Record<string, KeyPart>>;
  /** It exists only where these fields of this kind hold one of these values. */
  readonly when?: Readonly<Record<string, readonly string[]>>;
  /** REQUIRED: must be accepted first. IF_GIVEN: the same where the key is given. IF_KNOWN: a missing one does not hold. NONE: a link only. */
  readonly gate: 'REQUIRED' | 'IF_GIVEN' | 'IF_KNOWN' | 'NONE';
  /** Connection on the referred kind that leads back here; null where there is none. */
  readonly reverse: string | null;
  /** The referred record moves to this record's district, within one area number. */
  readonly moves: boolean;
  /** Column that stores the id it resolves to. */
  readonly column: string;
}

export interface ChildrenDefinition {
  readonly name: string;
  readonly title: string;
  readonly typeName: string;
  readonly type: ClassType;
  readonly table: string;
  readonly fields: readonly FieldDefinition[];
  /** Fields that identify a child within its record. */
  readonly key: readonly string[];
}

export type ClassType = abstract new (...args: never[]) => object;

/** What a row rule may use besides the row. */
export interface RowContext {
  /** of the row's district; null where it has none */
  readonly areaNumber: string | null;
  /** the city's calendar day */
  readonly today: string;
  /** name of a body in the departments' file, by its USCC; null where it is not there */
  readonly bodyName: (uscc: string) => string | null;
  readonly children: Readonly<Record<string, readonly Content[]>>;
}

export interface RowRule {
  readonly id: RuleId;
  readonly field: string;
  /** A sentence in Chinese where the content breaks the rule, else null. */
  readonly check: (content: Content, context: RowContext) => string | null;
}

/** A rule that looks at one referred record too; where there is none, the gates say so. */
export interface LinkRule {
  readonly id: RuleId;
  readonly field: string;
  /** name of the reference that leads to the other record */
  readonly reference: string;
  /** fields of this kind that it looks at, besides `field` */
  readonly own: readonly string[];
  /** fields of the other record */
  readonly reads: readonly string[];
  readonly check: (content: Content, referred: Content) => string | null;
}

/** A rule that looks records of another kind up by the values in a field, several in one cell perhaps; no reference to them is stored. */
export interface LookupRule {
  readonly id: RuleId;
  readonly field: string;
  /** fields of this kind that it looks at, besides `field` */
  readonly own: readonly string[];
  readonly to: () => KindDefinition;
  /** indexed field of the other kind that has the values */
  readonly by: string;
  /** fields of this kind and of the other that hold the same body; a body without any such record is not checked */
  readonly within: { readonly own: string; readonly other: string };
  /** fields of the other record */
  readonly reads: readonly string[];
  /** @param found the body's record of each value of `field` in turn */
  readonly check: (content: Content, found: readonly (Content | null)[]) => string | null;
}

/** A number that a body gives once: no other live record of the kind may have the same values in these fields. */
export interface NumberRule {
  readonly id: RuleId;
  readonly field: string;
  readonly fields: readonly string[];
}

export interface IndexDefinition {
  readonly name: string;
  readonly columns: readonly string[];
}

/** By the field's codes, unless another field says that it is a person after all. */
export interface OrganisationRule {
  readonly field: string;
  readonly codes: readonly string[];
  readonly unless?: { readonly field: string; readonly codes: readonly string[] };
}

export interface KindDefinition {
  readonly name: string;
  readonly plural: string;
  readonly typeName: string;
  readonly title: string;
  readonly table: string;
  readonly type: ClassType;
  readonly fields: readonly FieldDefinition[];
  readonly references: readonly ReferenceDefinition[];
  readonly children: readonly ChildrenDefinition[];
  readonly rules: readonly RowRule[];
  readonly linkRules: readonly LinkRule[];
  readonly lookupRules: readonly LookupRule[];
  readonly numberRules: readonly NumberRule[];
  readonly naturalKey: readonly string[];
  readonly indices: readonly IndexDefinition[];
  readonly ownDate: string;
  /** province: it comes down; such a kind is delivered to nobody. */
  readonly origin: 'district' | 'province';
  /** Visible to every viewer, whatever their districts. */
  readonly shared: boolean;
  /** Departments that take part in a record see it, whosever it is: named by their USCC in this field of these children. */
  readonly takesPart: { readonly table: string; readonly column: string } | null;
  /** What of the configuration its records describe. */
  readonly describes: 'department' | null;
  /** Code fields that have marginals of their own in the rollups of a month; the first three that may be grouped by, unless given. */
  readonly marginals?: readonly string[];
  /** Where this field has one of these codes, the record is about an organisation: only amounts of such are told to dashboards. */
  readonly organisations?: OrganisationRule;
  /** Fields that end and resume a record's standing (written off, resumed), for stocks. */
  readonly ends?: { readonly at: string; readonly resumedAt: string };
}
