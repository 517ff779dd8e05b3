/**
 * References: beside the key stands the id of the one record it leads to, the earliest live. They are found in sets: for the rows of a
 * page before they are written, and again for others when a record of that key comes or goes.
 */
import type { KindDefinition, ReferenceDefinition } from '../../schema/definition.js';
import { chunks, inTuples, name, names, padTo, selectIn, setById, type Sql } from '../kit/sql.js';
import type { Stored } from './records.js';

interface Holder {
  readonly id: string;
  readonly source: string;
}

export type Tuple = readonly (string | number)[];

/** Tells tuples apart; the lengths keep ('a', 'bc') from being ('ab', 'c'). */
export function keyText(tuple: Tuple): string {
  let text = '';
  for (const part of tuple) text += `${String(part).length}:${part}`;
  return text;
}

/** The key values that a row's reference asks for; null where it has none (an empty key, or a `when` that does not hold). */
export function asked(reference: ReferenceDefinition, row: Stored): Tuple | null {
  for (const [field, values] of Object.entries(reference.when ?? {})) if (!values.includes(String(row[field]))) return null;
  return tupleOf(Object.values(reference.keys).map((part) => (typeof part === 'string' ? (row[part] ?? null) : part.is)));
}

export function tupleOf(values: readonly (string | number | null)[]): Tuple | null {
  return values.some((value) => value === null || value === '') ? null : (values as Tuple);
}

/**
 * MariaDB reads a whole table rather than make ranges of a few hundred tuples: 195 ms against 3 over 3 000 rows (10.11). Where an index
 * begins with the columns, it is told to use it.
 */
export function byIndex(sql: Sql, kind: KindDefinition, columns: readonly string[]): string {
  const index = kind.indices.find((one) => columns.every((column, i) => one.columns[i] === column));
  return sql.dialect === 'mariadb' && index ? ` FORCE INDEX (${name(index.name)})` : '';
}

/** Earliest live record for each key. */
export async function holders(sql: Sql, kind: KindDefinition, columns: readonly string[], wanted: readonly Tuple[]): Promise<Map<string, Holder>> {
  const found = new Map<string, Holder>();
  const distinct = [...new Map(wanted.map((tuple) => [keyText(tuple), tuple])).values()];
  for (const some of chunks(distinct, 512)) {
    const chunk = padTo(some);
    const where = inTuples(sql.dialect, columns, chunk.length);
    const rows = await sql.query<Stored>(
      `SELECT id, source, ${names(columns)} FROM ${name(kind.table)}${byIndex(sql, kind, columns)} WHERE ${where} AND withdrawnAt IS NULL ORDER BY id`,
      chunk.flat(),
    );
    for (const row of rows) {
      const key = keyText(columns.map((column) => row[column] as string));
      if (!found.has(key)) found.set(key, { id: String(row.id), source: String(row.source) });
    }
  }
  return found;
}

/** Fills the reference columns of rows about to be written; rows of the same page count where the kind refers to itself. */
export async function fillReferences(sql: Sql, kind: KindDefinition, rows: readonly Stored[]): Promise<void> {
  for (const reference of kind.references) {
    const to = reference.to();
    const columns = Object.keys(reference.keys);
    const wants = rows.map((row) => asked(reference, row));
    const found = await holders(
      sql,
      to,
      columns,
      wants.filter((want) => want !== null),
    );
    if (to === kind) addOwn(found, rows, columns);
    rows.forEach((row, i) => {
      const want = wants[i];
      row[reference.column] = want ? (found.get(keyText(want))?.id ?? null) : null;
    });
  }
}

/** The earlier live record with the same natural key: same source → waits for it; another source → a duplicate (blocked 2). */
export async function fillTwins(sql: Sql, kind: KindDefinition, rows: readonly Stored[]): Promise<void> {
  const wants = rows.map((row) => (row.withdrawnAt === null ? tupleOf(kind.naturalKey.map((field) => row[field] ?? null)) : null));
  const found = await holders(
    sql,
    kind,
    kind.naturalKey,
    wants.filter((want) => want !== null),
  );
  addOwn(found, rows, kind.naturalKey);
  rows.forEach((row, i) => {
    const want = wants[i];
    const twin = want ? found.get(keyText(want)) : undefined;
    const other = twin && twin.id < String(row.id) ? twin : null;
    row.twinId = other?.id ?? null;
    if (row.blocked !== 1) row.blocked = other && other.source !== row.source ? 2 : 0;
  });
}

export function addOwn(found: Map<string, Holder>, rows: readonly Stored[], columns: readonly string[]): void {
  for (const row of rows) {
    const key = tupleOf(columns.map((column) => row[column] ?? null));
    if (!key || row.withdrawnAt !== null) continue;
    const known = found.get(keyText(key));
    if (!known || String(row.id) < known.id) found.set(keyText(key), { id: String(row.id), source: String(row.source) });
  }
}

export interface Came {
  /** Rows that appeared, came back or changed, as they now are. */
  readonly now: readonly Stored[];
  /** Ids that others may point at wrongly by now: withdrawn, come back, or with a changed key. */
  readonly shaken: readonly string[];
}

/** Finds the references of other records to these again. Answers the records that now lead elsewhere, by kind. */
export async function resolveOthers(
  sql: Sql,
  kinds: readonly KindDefinition[],
  kind: KindDefinition,
  came: Came,
): Promise<{ kind: KindDefinition; reference: ReferenceDefinition; ids: string[] }[]> {
  const moved: { kind: KindDefinition; reference: ReferenceDefinition; ids: string[] }[] = [];
  for (const other of kinds) {
    for (const reference of other.references) {
      if (reference.to() !== kind) continue;
      const rows = await pointing(sql, other, reference, came);
      const found = await holders(
        sql,
        kind,
        Object.keys(reference.keys),
        rows.map((row) => asked(reference, row)).filter((want) => want !== null),
      );
      const changed = new Map<string, string | null>();
      for (const row of rows) {
        const want = asked(reference, row);
        const id = want ? (found.get(keyText(want))?.id ?? null) : null;
        if (id !== (row[reference.column] ?? null)) changed.set(String(row.id), id);
      }
      await setById(sql, other.table, reference.column, changed);
      if (changed.size > 0) moved.push({ kind: other, reference, ids: [...changed.keys()] });
    }
  }
  return moved;
}

async function pointing(sql: Sql, other: KindDefinition, reference: ReferenceDefinition, came: Came): Promise<Stored[]> {
  const own = Object.values(reference.keys).filter((part) => typeof part === 'string');
  const columns = [...new Set(['id', reference.column, ...own, ...Object.keys(reference.when ?? {})])];
  const head = `SELECT ${names(columns)} FROM ${name(other.table)}`;
  const rows = came.shaken.length > 0 ? await selectIn<Stored>(sql, `${head} WHERE`, name(reference.column), came.shaken) : [];
  const sought = Object.entries(reference.keys)
    .filter(([, part]) => typeof part === 'string')
    .map(([field]) => field);
  const keys = came.now.map((row) => tupleOf(sought.map((field) => row[field] ?? null))).filter((key) => key !== null);
  for (const some of chunks([...new Map(keys.map((key) => [keyText(key), key])).values()], 512)) {
    const chunk = padTo(some);
    const where = inTuples(sql.dialect, own, chunk.length);
    rows.push(...(await sql.query<Stored>(`${head}${byIndex(sql, other, own)} WHERE ${where} AND ${name(reference.column)} IS NULL`, chunk.flat())));
  }
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

/**
 * Records whose elder may be another by now: twins of those that are gone or have another key, and younger ones that share the key which
 * an older record has taken. Answers the ids of those whose elder is another.
 */
export async function resolveTwins(sql: Sql, kind: KindDefinition, gone: readonly string[], rekeyed: readonly Stored[]): Promise<string[]> {
  if (gone.length === 0) return [];
  const columns = ['id', 'source', 'blocked', 'withdrawnAt', 'twinId', ...kind.naturalKey];
  const head = `SELECT ${names([...new Set(columns)])} FROM ${name(kind.table)}`;
  const rows = await selectIn<Stored>(sql, `${head} WHERE`, 'twinId', gone);
  const keys = rekeyed.map((row) => tupleOf(kind.naturalKey.map((field) => row[field] ?? null))).filter((key) => key !== null);
  for (const some of chunks(keys, 512)) {
    const chunk = padTo(some);
    const where = inTuples(sql.dialect, kind.naturalKey, chunk.length);
    rows.push(...(await sql.query<Stored>(`${head}${byIndex(sql, kind, kind.naturalKey)} WHERE ${where} AND withdrawnAt IS NULL`, chunk.flat())));
  }
  const own = new Set(rekeyed.map((row) => row.id));
  const others = [...new Map(rows.map((row) => [row.id, row])).values()].filter((row) => !own.has(row.id));
  const before = new Map(others.map((row) => [row.id, row.twinId ?? null]));
  await fillTwins(sql, kind, others);
  const changed = others.filter((row) => (row.twinId ?? null) !== before.get(row.id));
  await setById(sql, kind.table, 'twinId', new Map(changed.map((row) => [String(row.id), row.twinId ?? null])));
  await setById(sql, kind.table, 'blocked', new Map(changed.map((row) => [String(row.id), row.blocked ?? 0])));
  return changed.map((row) => String(row.id));
}
