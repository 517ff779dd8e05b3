/**
 * Columns of the hub's own tables: type, width, null and default of a column, its Chinese label, whether one may filter by it and whether it
 * is exported stand in one place. Moments are UTC text, ids are UUIDv7 text, JSON is text: one set of column types for both engines.
 */
import type { EntitySchemaColumnOptions } from 'typeorm';

/** Enums of GraphQL that a column may name; `resolvers/enums.ts` has their values. */
export type PublishedEnum =
  | 'DeliveryState'
  | 'BlockReason'
  | 'Verdict'
  | 'BatchState'
  | 'RunState'
  | 'Severity'
  | 'Rule'
  | 'Kind'
  | 'ItemRequestWhat'
  | 'ItemRequestState';
export type PublishedScalar = 'ID' | 'String' | 'Int' | 'Moment' | 'Day' | 'Code';

/** How a column is published. A column without a label is internal. */
export interface Published {
  readonly label: string;
  /** Its name in GraphQL, where the column's says less. */
  readonly apiName?: string;
  /** Its GraphQL type, where that does not follow from what is stored. */
  readonly as?: PublishedScalar | PublishedEnum;
  /** Promised as nullable, though the table has a value in every row. */
  readonly nullable?: true;
  /** By default one may filter by what is short. */
  readonly filterable?: false;
  /** Its heading in an exported sheet; without one it is in none. */
  readonly exported?: string;
}

/** @typeParam Optional a new row need not have it: the table has null or a default for it */
export interface OwnColumn<Value = unknown, Optional extends boolean = boolean> {
  readonly stored: EntitySchemaColumnOptions;
  readonly published: Published | null;
  readonly optional: Optional;
  /** Never there: it carries the type of what is stored. */
  readonly value?: Value;
}

type Given<Value> = OwnColumn<Value, false>;
type Optional<Value> = OwnColumn<Value, true>;

const given = <Value>(stored: EntitySchemaColumnOptions, published?: Published): Given<Value> => ({
  stored,
  published: published ?? null,
  optional: false,
});
const optional = <Value>(stored: EntitySchemaColumnOptions, published?: Published): Optional<Value> => ({
  stored,
  published: published ?? null,
  optional: true,
});

export const key = <Value extends string = string>(length: number, published?: Published) =>
  given<Value>({ type: 'varchar', length, primary: true }, published);
export const wholeKey = (published?: Published) => given<number>({ type: 'int', primary: true }, published);
/** Numbered by the database. */
export const serialKey = () => optional<number>({ type: 'int', primary: true, generated: 'increment' });

export const text = <Value extends string = string>(length: number, published?: Published) => given<Value>({ type: 'varchar', length }, published);
export const maybeText = <Value extends string = string>(length: number, published?: Published) =>
  optional<Value | null>({ type: 'varchar', length, nullable: true }, published);
/** Beyond the width of a row (MariaDB allows 65 535 bytes in all). */
export const longText = (published?: Published) => given<string>({ type: 'text' }, published);
export const maybeLongText = (published?: Published) => optional<string | null>({ type: 'text', nullable: true }, published);

const MOMENT = 24;
export const moment = (published?: Published) => text(MOMENT, published && { as: 'Moment', ...published });
export const maybeMoment = (published?: Published) => maybeText(MOMENT, published && { as: 'Moment', ...published });

export const whole = (published?: Published) => optional<number>({ type: 'int', default: 0 }, published);
export const maybeWhole = <Value extends number = number>(published?: Published) =>
  optional<Value | null>({ type: 'int', nullable: true }, published);
/** Past what an int holds: numbers of commits. */
export const bigWhole = () => optional<number>({ type: 'bigint', default: 0 });
export const bytes = () => given<Uint8Array>({ type: 'blob' });
