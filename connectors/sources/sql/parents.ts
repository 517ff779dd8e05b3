/**
 * Matcher of children to parents: the database says which parent a child belongs to, as it would join them (its collation may find a and A
 * the same). The keys are literals: a join of two columns meets collations that do not mix, and loses its index.
 */
import type { ChildMapping } from '../../contract.js';
import { bindAs } from './bind.js';
import { childOf } from './mapping.js';
import type { SessionReader } from './slice.js';
import { matching, within } from './statement.js';
import type { TableShape } from './shape.js';
import { quoted, select, selection, type Table } from './table.js';
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

/** Parents that one statement asks for: each child is compared with all of them. */
const MOST = 64;
/** Keys in one list. */
const LISTED = 512;

export async function matched(reader: SessionReader, list: ChildTable, parents: ParentTable, keys: readonly Value[]): Promise<readonly ChildMatch[]> {
  const found: ChildMatch[] = [];
  const given = new Set<string>();
  for (let i = 0; i < keys.length; i += MOST) {
    const some = await resolved(reader, list, parents, await someMatched(reader, list, keys.slice(i, i + MOST)));
    found.push(...some.map((match) => (match.parent !== null && given.has(whole(match)) ? { ...match, parent: null, several: true } : match)));
    for (const match of some) if (match.parent !== null) given.add(whole(match));
  }
  return found;
}

const whole = ({ row }: ChildMatch): string => JSON.stringify(Object.values(row).map((value) => value !== null && textOf(value)));

async function someMatched({ session, source }: SessionReader, { table, shape, child }: ChildTable, keys: readonly Value[]): Promise<ChildMatch[]> {
  const { parentKey } = childOf(child);
  const [column] = quoted([parentKey], source) as [string];
  const values = keys.map((key) => bindAs(shape.kinds.get(parentKey), key));
  // Looked through from both ends: where the two answers differ, a child fits two parents.
  const numbers = [', ', ...matching(column, values), ' AS hub_first, ', ...matching(column, values.toReversed()), ' AS hub_last'];
  // By parent, then key: the order that lists have always had.
  const ordered = { ...table, changed: parentKey };
  const rows = await session.query(selection(ordered, [within(column, values)], source, undefined, numbers));
  return rows.map(({ hub_first, hub_last, ...row }) => {
    const [first, last] = [Number(hub_first), keys.length - 1 - Number(hub_last)];
    return { row, parent: (first === last ? keys[first] : exactOf(keys, first, row[parentKey])) as Value, several: first !== last };
  });
}

const exactOf = (keys: readonly Value[], first: number, value: SourceValue | undefined): Value | undefined =>
  keys.find((key) => textOf(key) === textOf(value ?? null)) ?? keys[first];

/** A child that is written otherwise than its parent may have one elsewhere in the table that is written just so. */
async function resolved(
  reader: SessionReader,
  { child }: ChildTable,
  { table, shape }: ParentTable,
  found: readonly ChildMatch[],
): Promise<readonly ChildMatch[]> {
  const { parentKey } = childOf(child);
  const [key] = table.key as [string];
  const spelled = ({ row }: ChildMatch) => textOf(row[parentKey] ?? null);
  const texts = (match: ChildMatch) => typeof match.parent === 'string' && typeof match.row[parentKey] === 'string';
  const unlike = new Set(found.filter((match) => texts(match) && spelled(match) !== match.parent));
  if (!unlike.size || !shape.kinds.get(key)?.endsWith('text')) return found;
  const values = [...new Set([...unlike].map(spelled))];
  const narrow = { ...table, changed: null, columns: [key] };
  const exact = new Set<string>();
  for (let i = 0; i < values.length; i += LISTED) {
    const these = within(quoted([key], reader.source)[0] as string, values.slice(i, i + LISTED));
    for (const row of await select(reader.session.query, narrow, [these], reader.source)) exact.add(textOf(row[key] ?? null));
  }
  return found.map((match) => (unlike.has(match) && exact.has(spelled(match)) ? { ...match, parent: null, several: true } : match));
}
