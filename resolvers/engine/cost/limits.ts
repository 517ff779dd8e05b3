/** Limits of one request, and of a caller in a minute. The attack table (`npm run bench -- attacks`) is where their numbers come from. */

/** What a request may cost; each part has its own limit, and whoever asks is told all three. */
export const COST_LIMITS = {
  /** Statements to the database: at some 0.2 ms each still a tenth of a second. */
  statements: 200,
  /** Rows that may be read: half a second of one reader, on either engine. */
  rows: 500_000,
  /** Bytes of the answer, estimated from what fields are wide; the answer itself is cut off at the same number. */
  bytes: 8 * 1_048_576,
} as const;

/** Rows that may be read in a minute by one caller: forty requests that each reach their limit. */
export const BUDGET_ROWS = 20_000_000;

/** How deep a query of data may be: pages below pages multiply long before. */
export const DEPTH = 15;
/** How deep a query of the schema may be: the way to a type's own types, fifteen of them. */
export const INTROSPECTION_DEPTH = 25;
/** How deep lists and objects may be nested in the variables; a filter in the query text is limited by its tokens. */
export const NESTING = 40;
/** Rows of a page that says no number. */
export const PAGE = 20;
/** Longest page; a list that asks for more is refused by itself, and reads nothing. */
export const MOST_ROWS = 500;

/** Before validation. */
export const TEXT = {
  tokens: 4_000,
  /** Letters: comments and long texts are few tokens. */
  letters: 200_000,
  /** “Fields can be merged” compares each field with all others of its name at one place: 3 µs each. */
  comparisons: 10_000,
  /** Fields, with every fragment written out where it is spread. */
  fields: 10_000,
  /** Selections that are met where every spread is followed each time it is written: a walker without a memory needs 1 µs for each. */
  visits: 10_000,
  /** Braces and brackets within each other, of selections, values and types alike: what walks them calls itself for each. */
  nesting: 200,
} as const;

/** Of the values that come with a query, before they are read by their types: each is 1 to 20 µs there, and each that is wrong some more. */
export const VALUES = {
  /** Entries of one list: as many as `in` takes. */
  list: 1_000,
  /** Objects of all variables: a filter has at most a hundred conditions. */
  objects: 1_000,
  /** Values of all variables. */
  all: 20_000,
} as const;

/** How deep a body or the JSON of an address may be nested: the variables, and what is around them. */
export const JSON_NESTING = 64;

/** Below `__schema` and `__type`. No known tool uses more than a few there, and each alias is the whole schema again. */
export const INTROSPECTION_ALIASES = 10;
/** Objects of the schema that an answer may hold: twice the standard query with all its options, which is a third of a megabyte. */
export const INTROSPECTION_OBJECTS = 12_000;
/** From so many on it is asked for once a second by each caller. */
export const INTROSPECTION_LARGE = 2_000;
/** Rows that an object of the schema weighs: no statement, but ten microseconds for its fields. */
export const INTROSPECTION_ROWS = 10;
