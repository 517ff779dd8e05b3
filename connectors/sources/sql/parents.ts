/**
 * Matcher of children to parents: the database says which parent a child belongs to, as it would join them (its collation may find a and A
 * the same). The keys are literals: a join of two columns meets collations that do not mix, and loses its index.
 */
import type { ChildMapping } from '../../contract.js';
import { bindAs } from './bind.js';
import type { ColumnKind } from './database.js';
import { childOf } from './mapping.js';
import type { TableShape } from './shape.js';
import type { SessionReader } from './slice.js';
import { matching, within } from './statement.js';
import { quoted, select, type Table } from './table.js';
import { type SourceRow, type SourceValue, textOf } from './values.js';

type Value = Exclude<SourceValue, null>;

export interface ChildTable {
  readonly name: string;
  readonly child: ChildMapping;
  readonly table: Table;
  readonly shape: TableShape;
}

export interface ParentTable {
  readonly table: Table;
  readonly shape: TableShape;
}

export interface ChildMatch {
  readonly row: SourceRow;
  /** Key of the parent; null: it is another's. */
  readonly parent: Value | null;
  /** It fits two parents. */
  readonly several: boolean;
}

type Owner = Omit<ChildMatch, 'row'>;

/** Keys in one list. */
const LISTED = 512;
/** Parents that each spelling of a child's reference is compared with in one statement. */
const COMPARED = 128;
const NUMBERS: readonly (ColumnKind | undefined)[] = ['integer', 'decimal', 'bits'];

export async function matched(reader: SessionReader, list: ChildTable, parents: ParentTable, keys: readonly Value[]): Promise<readonly ChildMatch[]> {
  const { parentKey } = childOf(list.child);
  const owners = await elsewhere(reader, parents, await ownersOf(reader, list, keys));
  // By parent, then key: the order that lists have always had.
  const ordered = { ...list.table, changed: parentKey };
  const found: ChildMatch[] = [];
  for (const some of chunks(keys, LISTED)) {
    const own = new Set<Value | null>(some);
    for (const row of await select(reader.session.query, ordered, [among(reader, list, some)], reader.source)) {
      const owner = owners.get(textOf(row[parentKey] ?? null));
      if (owner && (owner.parent === null || own.has(owner.parent))) found.push({ row, ...owner });
    }
  }
  return found;
}

/** The parent of each spelling that children refer by. One that is spelled the same is preferred. */
async function ownersOf(reader: SessionReader, list: ChildTable, keys: readonly Value[]): Promise<Map<string, Owner>> {
  const same = new Map(keys.map((key) => [textOf(key), key]));
  const owners = new Map<string, Owner>();
  for (const some of chunks(keys, COMPARED)) {
    for (const { spelling, first, last } of await spellings(reader, list, some)) {
      const before = owners.get(spelling);
      const several = before !== undefined || first !== last;
      owners.set(spelling, { parent: same.get(spelling) ?? before?.parent ?? (some[first] as Value), several });
    }
  }
  return owners;
}

/** Looked through from both ends: where the two answers differ, a child fits two parents. */
async function spellings(reader: SessionReader, list: ChildTable, keys: readonly Value[]) {
  const { table, shape, child } = list;
  const { parentKey } = childOf(child);
  const [column] = quoted([parentKey], reader.source) as [string];
  const values = keys.map((key) => bindAs(shape.kinds.get(parentKey), key));
  // Numbers have one spelling for each value; texts are told apart by their bytes, not by the collation.
  const number = NUMBERS.includes(shape.kinds.get(parentKey));
  // In SQLite MIN() loses how the column compares; servers want it for what is not grouped by.
  const one = number || reader.database.typedValues ? column : `MIN(${column})`;
  const group = number ? column : `HEX(${column})`;
  // Each spelling is compared once, however many children have it.
  const rows = await reader.session.query([
    'SELECT spelling, ',
    ...matching('spelling', values),
    ' AS first, ',
    ...matching('spelling', values.toReversed()),
    ` AS last FROM (SELECT ${one} AS spelling FROM ${table.from} WHERE `,
    ...among(reader, list, keys),
    ` GROUP BY ${group}) AS hub_spellings`,
  ]);
  return rows.map(({ spelling, first, last }) => ({
    spelling: textOf(spelling ?? null),
    first: Number(first),
    last: keys.length - 1 - Number(last),
  }));
}

function among({ source }: SessionReader, { shape, child }: ChildTable, keys: readonly Value[]) {
  const { parentKey } = childOf(child);
  const values = keys.map((key) => bindAs(shape.kinds.get(parentKey), key));
  return within(quoted([parentKey], source)[0] as string, values);
}

/** A child that is written otherwise than its parent may have one on another page that is written just so. */
async function elsewhere(reader: SessionReader, { table, shape }: ParentTable, owners: Map<string, Owner>): Promise<Map<string, Owner>> {
  const [key] = table.key as [string];
  if (!shape.kinds.get(key)?.endsWith('text')) return owners;
  const unlike = [...owners].filter(([spelling, { parent }]) => typeof parent === 'string' && parent !== spelling).map(([spelling]) => spelling);
  const narrow = { ...table, changed: null, columns: [key] };
  for (const some of chunks(unlike, LISTED)) {
    const rows = await select(reader.session.query, narrow, [within(quoted([key], reader.source)[0] as string, some)], reader.source);
    const exact = new Set(rows.map((row) => textOf(row[key] ?? null)));
    for (const spelling of some) if (exact.has(spelling)) owners.set(spelling, { parent: null, several: true });
  }
  return owners;
}

function chunks<T>(all: readonly T[], size: number): (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
}
