/**
 * References: next to the key a column holds the id of the one record it refers to, the earliest live one. They are found in sets: for the rows of a
 * page before they are written, and again for others when a record of that key comes or goes.
 */
import { OWNERS } from './findings.js';
import type { KindDefinition, ReferenceDefinition } from '../../schema/kind/kind-definition.js';
import { byIndex, chunks, inTuples, name, names, padTo, selectIn, setById, type Sql } from '../db/sql.js';
import { cameFirst, earliestHolders, isWant, type Want, wantOf } from './natural-key-lookup.js';
import type { Stored } from './records.js';

/** The key values of a row's reference; null where it has none (an empty key, or a `when` that does not hold). */
function wantedKey(reference: ReferenceDefinition, row: Stored): Want | null {
  for (const field in reference.when) if (!reference.when[field]?.includes(String(row[field]))) return null;
  return wantOf(Object.values(reference.keys), row);
}

/**
 * Fills the reference columns of rows about to be written; rows of the same page count where the kind refers to itself. Answers the
 * records referred to, by reference and id, with what the link rules read of them; those of the page itself are not among them.
 */
export async function fillReferences(sql: Sql, kind: KindDefinition, rows: readonly Stored[]): Promise<Referred> {
  const referred = new Map<ReferenceDefinition, Map<string, Stored>>();
  for (const reference of kind.references) {
    const to = reference.to();
    const columns = Object.keys(reference.keys);
    const wants: (Want | null)[] = [];
    for (const row of rows) wants.push(wantedKey(reference, row));
    const found = await earliestHolders(sql, to, columns, wants, readsOf(kind, reference), to === kind ? idsOf(rows) : undefined);
    referred.set(reference, new Map([...found.values()].map((holder) => [String(holder.id), holder])));
    if (to === kind) addPageRows(found, rows, columns);
    for (const [i, row] of rows.entries()) row[reference.column] = idFor(wants[i], found);
  }
  return referred;
}

const idFor = (want: Want | null | undefined, found: ReadonlyMap<string, Stored>) => (want ? (found.get(want.text)?.id ?? null) : null);

export type Referred = ReadonlyMap<ReferenceDefinition, ReadonlyMap<string, Stored>>;

const readsOf = (kind: KindDefinition, reference: ReferenceDefinition): string[] =>
  kind.linkRules.filter((rule) => rule.reference === reference.name).flatMap((rule) => [...OWNERS, ...rule.reads]);

/** The earlier live record with the same natural key: same source → waits for it; another source → a duplicate (blocked 2). */
export async function fillPriorHolders(sql: Sql, kind: KindDefinition, rows: readonly Stored[]): Promise<void> {
  if (rows.length === 0) return;
  const wants = wantsOf(kind.naturalKey, rows);
  const found = await earliestHolders(sql, kind, kind.naturalKey, wants, ['source'], idsOf(rows));
  keepEarliest(found, rows, wants);
  for (const [i, row] of rows.entries()) setPriorHolder(row, wants[i], found);
}

function setPriorHolder(row: Stored, want: Want | null | undefined, found: ReadonlyMap<string, Stored>): void {
  const holder = want ? found.get(want.text) : undefined;
  const other = holder && cameFirst(holder, row) ? holder : null;
  row.twinId = other?.id ?? null;
  if (row.blocked !== 1) row.blocked = other && other.source !== row.source ? 2 : 0;
}

/** What the live rows' keys are; null for the others. */
function wantsOf(columns: readonly string[], rows: readonly Stored[]): (Want | null)[] {
  const wants: (Want | null)[] = [];
  for (const row of rows) wants.push(row.withdrawnAt === null ? wantOf(columns, row) : null);
  return wants;
}

export const idsOf = (rows: readonly Stored[]): ReadonlySet<string> => new Set(rows.map((row) => String(row.id)));

export function addPageRows(found: Map<string, Stored>, rows: readonly Stored[], columns: readonly string[]): void {
  keepEarliest(found, rows, wantsOf(columns, rows));
}

function keepEarliest(found: Map<string, Stored>, rows: readonly Stored[], wants: readonly (Want | null)[]): void {
  for (const [i, row] of rows.entries()) {
    const want = wants[i];
    if (!want) continue;
    const earliest = found.get(want.text);
    if (!earliest || cameFirst(row, earliest)) found.set(want.text, row);
  }
}

export interface KeyChanges {
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
  changes: KeyChanges,
): Promise<{ kind: KindDefinition; reference: ReferenceDefinition; ids: string[] }[]> {
  const moved: { kind: KindDefinition; reference: ReferenceDefinition; ids: string[] }[] = [];
  if (changes.now.length === 0 && changes.shaken.length === 0) return moved;
  for (const other of kinds) {
    for (const reference of other.references) {
      if (reference.to() !== kind) continue;
      const rows = await pointing(sql, other, reference, changes);
      const wants = rows.map((row) => wantedKey(reference, row));
      const found = await earliestHolders(sql, kind, Object.keys(reference.keys), wants);
      const changed = new Map<string, string | null>();
      rows.forEach((row, i) => {
        const want = wants[i];
        const id = want ? ((found.get(want.text)?.id as string | undefined) ?? null) : null;
        if (id !== (row[reference.column] ?? null)) changed.set(String(row.id), id);
      });
      await setById(sql, other.table, reference.column, changed);
      if (changed.size > 0) moved.push({ kind: other, reference, ids: [...changed.keys()] });
    }
  }
  return moved;
}

async function pointing(sql: Sql, other: KindDefinition, reference: ReferenceDefinition, changes: KeyChanges): Promise<Stored[]> {
  const keyColumns = Object.values(reference.keys).filter((part) => typeof part === 'string');
  const columns = [...new Set(['id', reference.column, ...keyColumns, ...Object.keys(reference.when ?? {})])];
  const head = `SELECT ${names(columns)} FROM ${name(other.table)}`;
  const rows = changes.shaken.length > 0 ? await selectIn<Stored>(sql, `${head} WHERE`, name(reference.column), changes.shaken) : [];
  // Mostly all that could have led here leads somewhere already, and then nothing need be sought for a thousand keys.
  const open = `SELECT 1 FROM ${name(other.table)} WHERE ${name(reference.column)} IS NULL LIMIT 1`;
  if (changes.now.length === 0 || (await sql.query(open)).length === 0) return rows;
  const sought = Object.entries(reference.keys)
    .filter(([, part]) => typeof part === 'string')
    .map(([field]) => field);
  const keys = changes.now.map((row) => wantOf(sought, row)).filter(isWant);
  for (const some of chunks([...new Map(keys.map((key) => [key.text, key.tuple])).values()], 512)) {
    const chunk = padTo(some);
    const where = inTuples(sql.dialect, keyColumns, chunk.length);
    rows.push(
      ...(await sql.query<Stored>(`${head}${byIndex(sql, other, keyColumns)} WHERE ${where} AND ${name(reference.column)} IS NULL`, chunk.flat())),
    );
  }
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

/**
 * Records whose prior holder may be another by now: those that named one which is gone or has another key, and later ones that share the key
 * which an earlier record has taken. Returns the ids of those whose prior holder is another.
 */
export async function resolvePriorHolders(sql: Sql, kind: KindDefinition, goneIds: readonly string[], rekeyed: readonly Stored[]): Promise<string[]> {
  if (goneIds.length === 0) return [];
  const columns = ['id', 'firstCommit', 'source', 'blocked', 'withdrawnAt', 'twinId', ...kind.naturalKey];
  const head = `SELECT ${names([...new Set(columns)])} FROM ${name(kind.table)}`;
  const rows = await selectIn<Stored>(sql, `${head} WHERE`, 'twinId', goneIds);
  const keys = rekeyed.map((row) => wantOf(kind.naturalKey, row)).filter(isWant);
  for (const some of chunks(keys, 512)) {
    const chunk = padTo(some.map((key) => key.tuple));
    const where = inTuples(sql.dialect, kind.naturalKey, chunk.length);
    rows.push(...(await sql.query<Stored>(`${head}${byIndex(sql, kind, kind.naturalKey)} WHERE ${where} AND withdrawnAt IS NULL`, chunk.flat())));
  }
  const rekeyedIds = new Set(rekeyed.map((row) => row.id));
  const others = [...new Map(rows.map((row) => [row.id, row])).values()].filter((row) => !rekeyedIds.has(row.id));
  const before = new Map(others.map((row) => [row.id, row.twinId ?? null]));
  await fillPriorHolders(sql, kind, others);
  const changed = others.filter((row) => (row.twinId ?? null) !== before.get(row.id));
  await setById(sql, kind.table, 'twinId', new Map(changed.map((row) => [String(row.id), row.twinId ?? null])));
  await setById(sql, kind.table, 'blocked', new Map(changed.map((row) => [String(row.id), row.blocked ?? 0])));
  return changed.map((row) => String(row.id));
}
