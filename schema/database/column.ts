/**
 * Columns of the hub's own tables: type, width, null and default of a column, its Chinese label, whether one may filter by it and whether it
 * is exported stand in one place. Moments are UTC text, ids are UUIDv7 text, JSON is text: one set of column types for both engines.
 */
import type { EntitySchemaColumnOptions } from 'typeorm';

/** What of a column is given out. A column without a label is the hub's own affair. */
export interface Shown {
  readonly label: string;
  /** Its GraphQL type, where that does not follow from what is stored. */
  readonly as?: 'ID';
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
  readonly shown: Shown | null;
  readonly optional: Optional;
  /** Never there: it carries the type of what is stored. */
  readonly value?: Value;
}

type Given<Value> = OwnColumn<Value, false>;
type Optional<Value> = OwnColumn<Value, true>;

const given = <Value>(stored: EntitySchemaColumnOptions, shown?: Shown): Given<Value> => ({ stored, shown: shown ?? null, optional: false });
const optional = <Value>(stored: EntitySchemaColumnOptions, shown?: Shown): Optional<Value> => ({ stored, shown: shown ?? null, optional: true });

export const key = <Value extends string = string>(length: number, shown?: Shown) => given<Value>({ type: 'varchar', length, primary: true }, shown);
export const wholeKey = (shown?: Shown) => given<number>({ type: 'int', primary: true }, shown);
/** Numbered by the database. */
export const serialKey = () => optional<number>({ type: 'int', primary: true, generated: 'increment' });

export const text = <Value extends string = string>(length: number, shown?: Shown) => given<Value>({ type: 'varchar', length }, shown);
export const maybeText = <Value extends string = string>(length: number, shown?: Shown) =>
  optional<Value | null>({ type: 'varchar', length, nullable: true }, shown);
/** Beyond the width of a row (MariaDB allows 65 535 bytes in all). */
export const longText = (shown?: Shown) => given<string>({ type: 'text' }, shown);
export const maybeLongText = (shown?: Shown) => optional<string | null>({ type: 'text', nullable: true }, shown);

const MOMENT = 24;
export const moment = (shown?: Shown) => text(MOMENT, shown);
export const maybeMoment = (shown?: Shown) => maybeText(MOMENT, shown);

export const whole = (shown?: Shown) => optional<number>({ type: 'int', default: 0 }, shown);
export const maybeWhole = <Value extends number = number>(shown?: Shown) => optional<Value | null>({ type: 'int', nullable: true }, shown);
/** Past what an int holds: numbers of commits. */
export const bigWhole = () => optional<number>({ type: 'bigint', default: 0 });
export const bytes = () => given<Uint8Array>({ type: 'blob' });
