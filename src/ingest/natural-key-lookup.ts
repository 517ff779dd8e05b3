/** Natural-key lookup: the earliest live record with these values (its holder), found in sets. */
import type { KeyPart, KindDefinition } from '../../schema/kind/kind-definition.js';
import { byIndex, chunks, inTuples, name, names, padTo, type Sql } from '../db/sql.js';
import type { Stored } from './records.js';

type Tuple = readonly (string | number)[];

/** The values of a key, and a text that is the same only for the same values. */
export interface Want {
  readonly text: string;
  readonly tuple: Tuple;
}

/** With the lengths, ('a', 'bc') and ('ab', 'c') differ. */
function keyText(tuple: Tuple): string {
  if (tuple.length === 1) return String(tuple[0]);
  let text = '';
  for (const part of tuple) text += `${String(part).length}:${part}`;
  return text;
}

/** Null where a value of the key is empty. */
export function wantOf(parts: readonly KeyPart[], row: Stored): Want | null {
  const tuple: (string | number)[] = [];
  for (const part of parts) {
    const value = typeof part === 'string' ? row[part] : part.is;
    if (value === null || value === undefined || value === '') return null;
    tuple.push(value);
  }
  return { text: keyText(tuple), tuple };
}

export const isWant = (want: Want | null): want is Want => want !== null;

/** Who came first is told by the order of commits: the clock behind the ids may have gone back. A server gives wide integers as text. */
export function cameFirst(some: Stored, other: Stored): boolean {
  const [a, b] = [Number(some.firstCommit ?? 0), Number(other.firstCommit ?? 0)];
  return a === b ? String(some.id) < String(other.id) : a < b;
}

/** Earliest live record for each key, with these columns too. @param but ids of records about to be written: what is stored of them is old */
export async function earliestHolders(
  sql: Sql,
  kind: KindDefinition,
  columns: readonly string[],
  wants: readonly (Want | null)[],
  also: readonly string[] = ['source'],
  but?: ReadonlySet<string>,
): Promise<Map<string, Stored>> {
  const found = new Map<string, Stored>();
  const distinct = new Map<string, Tuple>();
  for (const want of wants) if (want) distinct.set(want.text, want.tuple);
  const read = names([...new Set(['id', 'firstCommit', ...columns, ...also])]);
  for (const some of chunks([...distinct.values()], 512)) {
    const chunk = padTo(some);
    const where = inTuples(sql.dialect, columns, chunk.length);
    const rows = await sql.query<Stored>(
      `SELECT ${read} FROM ${name(kind.table)}${byIndex(sql, kind, columns)} WHERE ${where} AND withdrawnAt IS NULL ORDER BY firstCommit, id`,
      chunk.flat(),
    );
    for (const row of rows) {
      if (but?.has(String(row.id))) continue;
      const key = keyText(columns.map((column) => row[column] as string));
      if (!found.has(key)) found.set(key, row);
    }
  }
  return found;
}
