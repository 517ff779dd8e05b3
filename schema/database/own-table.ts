/** Own table (one of the hub's own tables): its columns and indices once; entity, row types, column lists, logs and exports follow from them. */
import { EntitySchema, type EntitySchemaIndexOptions } from 'typeorm';
import type { OwnColumn, Published, PublishedEnum, PublishedScalar } from './column.js';

type Columns = Readonly<Record<string, OwnColumn>>;
/** By the end of the index's name: `due` of `deliveries` is `deliveries_due`. */
type Indices<C> = Readonly<Record<string, readonly (keyof C & string)[]>>;

export interface OwnTable {
  readonly name: string;
  readonly columns: Columns;
  readonly names: readonly string[];
  /** Columns that are not of the primary key. */
  readonly valueNames: readonly string[];
  readonly entity: EntitySchema;
  /** Columns whose change alone changes no answer, ALL for the whole table: `write_turn.asked` is not raised for it. */
  readonly quiet: ReadonlySet<string> | 'ALL';
}

interface TableOf<C extends Columns> extends OwnTable {
  readonly columns: C;
  readonly names: readonly (keyof C & string)[];
  readonly valueNames: readonly (keyof C & string)[];
}

type ValueOf<Column> = Column extends OwnColumn<infer Value> ? Value : never;
type OptionalNames<C extends Columns> = { [K in keyof C]: C[K] extends OwnColumn<unknown, true> ? K : never }[keyof C];

/** A row as it is read. */
export type RowOf<T extends { readonly columns: Columns }> = { -readonly [K in keyof T['columns']]: ValueOf<T['columns'][K]> };
/** A row as it is inserted: what is null or has a default may be left out. */
export type NewRowOf<T extends { readonly columns: Columns }> = Readonly<
  Omit<RowOf<T>, OptionalNames<T['columns']>> & Partial<Pick<RowOf<T>, OptionalNames<T['columns']>>>
>;

export function ownTable<const C extends Columns>(
  name: string,
  columns: C,
  {
    indices = {},
    unique = {},
    quiet = [],
  }: { readonly indices?: Indices<C>; readonly unique?: Indices<C>; readonly quiet?: readonly (keyof C & string)[] | 'ALL' } = {},
): TableOf<C> {
  const names = Object.keys(columns) as (keyof C & string)[];
  return {
    name,
    columns,
    names,
    valueNames: names.filter((column) => !columns[column]?.stored.primary),
    quiet: quiet === 'ALL' ? quiet : new Set<string>(quiet),
    entity: new EntitySchema({
      name,
      tableName: name,
      columns: Object.fromEntries(names.map((column) => [column, (columns[column] as OwnColumn).stored])),
      indices: [...indexOptions(name, indices, false), ...indexOptions(name, unique, true)],
    }),
  };
}

function indexOptions<C>(table: string, indices: Indices<C>, unique: boolean): EntitySchemaIndexOptions[] {
  return Object.entries(indices).map(([suffix, columns]) => ({ name: `${table}_${suffix}`, columns: [...columns], unique }));
}

export interface PublishedColumn extends Published {
  readonly name: string;
  readonly type: PublishedScalar | PublishedEnum;
  readonly apiName: string;
  readonly canBeNull: boolean;
  readonly canFilter: boolean;
}

/** Published columns in which the empty text says that there is none: null in answers, filters and groups. */
export const emptyIsNone = (table: OwnTable): string[] =>
  Object.entries(table.columns).flatMap(([name, { stored, published }]) =>
    published?.nullable && !stored.nullable && stored.type !== 'int' && (published.as ?? 'Code') === 'Code' ? [name] : [],
  );

/** The columns that are given out, with all that follows from what is stored. */
export function publishedColumns(table: OwnTable): PublishedColumn[] {
  return Object.entries(table.columns).flatMap(([name, { stored, published }]): PublishedColumn[] => {
    if (!published) return [];
    const type = published.as ?? (stored.type === 'int' ? 'Int' : 'String');
    return [
      {
        ...published,
        name,
        apiName: published.apiName ?? name,
        type,
        canBeNull: published.nullable ?? stored.nullable ?? false,
        canFilter: published.filterable ?? stored.type !== 'text',
      },
    ];
  });
}

/** Columns that an index begins with, the primary key's too. */
export function firstIndexed({ entity: { options }, columns }: OwnTable): string[] {
  const first = (options.indices ?? []).map(({ columns }) => (columns as readonly string[])[0] as string);
  return [...new Set([...first, ...Object.keys(columns).filter((name) => columns[name]?.stored.primary)])];
}
