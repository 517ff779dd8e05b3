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

/** Parents that one statement asks for. */
const MOST = 512;

export async function matched(reader: SessionReader, list: ChildTable, parents: ParentTable, keys: readonly Value[]): Promise<readonly ChildMatch[]> {
  const found: ChildMatch[] = [];
  for (let i = 0; i < keys.length; i += MOST) found.push(...(await someMatched(reader, list, keys.slice(i, i + MOST))));
  return resolved(reader, list, parents, found);
}

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
    return { row, parent: keys[first === last ? first : exactOf(keys, [first, last], row[parentKey])] as Value, several: first !== last };
  });
}

const exactOf = (keys: readonly Value[], candidates: readonly number[], value: SourceValue | undefined): number =>
  candidates.find((i) => textOf(keys[i] as Value) === textOf(value ?? null)) ?? (candidates[0] as number);

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
  const values = [...new Set([...unlike].map(spelled))].slice(0, MOST);
  const narrow = { ...table, changed: null, columns: [key] };
  const rows = await select(reader.session.query, narrow, [within(quoted([key], reader.source)[0] as string, values)], reader.source);
  const exact = new Set(rows.map((row) => textOf(row[key] ?? null)));
  return found.map((match) => (unlike.has(match) && exact.has(spelled(match)) ? { ...match, parent: null, several: true } : match));
}
