/** Record store: rows of a kind's table, their columns, and how a replaced one goes to the revisions. */
import { revisions } from '../../schema/database/tables/ingest.js';
import { exactColumnsOf, fillExact, measuresOf } from '../../schema/kind/exact-columns.js';
import type { Content, FieldDefinition, KindDefinition } from '../../schema/kind/kind-definition.js';
import { stampColumns } from '../../schema/kind/kind.js';
import { wideRows } from '../db/json-rows.js';
import { insertInto } from '../db/table-rows.js';
import { digest } from '../kit/ids.js';
import { agreed, changedColumns, insertRows, name, runIn, type Sql, selectIn, type TransactionSql, updateRows } from '../db/sql.js';

export type Stored = Record<string, string | number | null>;

interface Shape {
  /** Without the exact columns: those follow from their texts, and are read by nobody here. */
  readonly columns: readonly string[];
  readonly valueColumns: readonly string[];
  readonly fields: readonly string[];
  readonly dated: FieldDefinition | undefined;
  readonly measures: ReturnType<typeof measuresOf>;
  readonly empty: Readonly<Stored>;
}

const shapes = new WeakMap<KindDefinition, Shape>();

function shapeOf(kind: KindDefinition): Shape {
  let shape = shapes.get(kind);
  if (!shape) {
    const fields = kind.fields.map((field) => field.name);
    const columns = [...stampColumns, ...fields, ...kind.references.map((reference) => reference.column)];
    const dated = kind.fields.find((field) => field.name === kind.ownDate);
    const valueColumns = columns.filter((column) => column !== 'id');
    const measures = measuresOf(kind.fields);
    const empty = Object.fromEntries([...columns, ...exactColumnsOf(measures)].map((column) => [column, null]));
    shapes.set(kind, (shape = { columns, valueColumns, fields, dated, measures, empty }));
  }
  return shape;
}

export const columnsOf = (kind: KindDefinition): readonly string[] => shapeOf(kind).columns;

/** A record of this content whose stamp is still to be filled in, made in one piece. */
export function recordOf(kind: KindDefinition, content: Content): Stored {
  const { empty, fields } = shapeOf(kind);
  const record = { ...empty };
  for (const field of fields) record[field] = content[field] ?? null;
  return record;
}

export function loadByIds(sql: Sql, kind: KindDefinition, ids: readonly string[]): Promise<Stored[]> {
  return wideRows<Stored>(sql, kind.table, columnsOf(kind), ids);
}

// A page is one source's, and mostly all of it is new.
const OF_A_PAGE = ['source', 'ingestedAt'];
const OF_NEW = ['revision', 'withdrawnAt', 'stale', 'twinId'];

export async function writeRecords(sql: Sql, kind: KindDefinition, rows: readonly Stored[]): Promise<void> {
  if (rows.length === 0) return;
  const { columns, valueColumns, measures } = shapeOf(kind);
  const shared = [...agreed(rows, OF_A_PAGE), ...agreed(rows, OF_NEW)];
  const exact = exactColumnsOf(measures);
  fillExact(measures, rows);
  await insertRows(sql, kind.table, [...columns, ...exact], rows, { unique: ['id'], update: [...valueColumns, ...exact] }, { shared });
}

/** Writes what has changed of records that are there; those that keep all that an index goes by apart, so that no index of theirs is touched. */
export async function updateRecords(sql: Sql, kind: KindDefinition, rows: readonly Stored[], old: ReadonlyMap<string, Stored>): Promise<void> {
  const before = (row: Stored): Stored => old.get(String(row.id)) as Stored;
  const { valueColumns, measures } = shapeOf(kind);
  const textOf = new Map(measures.map((field) => [field.exact.column, field.name]));
  const indexed = [...new Set(kind.indices.flatMap((index) => index.columns.map((column) => textOf.get(column) ?? column)))];
  const [keep, move]: [Stored[], Stored[]] = [[], []];
  for (const row of rows) (changedColumns([row], [before(row)], indexed).length > 0 ? move : keep).push(row);
  fillExact(measures, rows);
  for (const some of [keep, move]) {
    if (some.length === 0) continue;
    const changed = changedColumns(some, some.map(before), valueColumns);
    await updateRows(sql, kind.table, [...changed, ...exactColumnsOf(measures.filter(({ name }) => changed.includes(name)))], some);
  }
}

export async function writeChildren(
  sql: Sql,
  kind: KindDefinition,
  records: readonly { id: string; children: Readonly<Record<string, readonly Content[]>>; replaced: boolean }[],
): Promise<void> {
  for (const child of kind.children) {
    const replaced = records.filter((record) => record.replaced).map((record) => record.id);
    if (replaced.length > 0) await runIn(sql, `DELETE FROM ${name(child.table)} WHERE`, [], 'parentId', replaced);
    const measures = measuresOf(child.fields);
    const rows: Stored[] = records.flatMap(({ id, children }) =>
      withChildKeys(child.key, children[child.name] ?? []).map((content, position) => ({ parentId: id, position, ...content })),
    );
    const columns = ['parentId', 'position', 'childKey', ...child.fields.map((field) => field.name), ...exactColumnsOf(measures)];
    fillExact(measures, rows);
    if (rows.length > 0) await insertRows(sql, child.table, columns, rows);
  }
}

// Width of the column. A longer key is cut, as it always was: another one would give every such child another identity upward.
const CHILD_KEY_MAX = 64;

/** Children with what each is known by within its parent. Where cut keys would be the same, they go on with a digest of the whole. */
function withChildKeys(key: readonly string[], children: readonly Content[]): (Content & { childKey: string })[] {
  const whole = children.map((content) => wholeChildKey(key, content));
  const byCut = new Map<string, Set<string>>();
  for (const each of whole) if (each.length > CHILD_KEY_MAX) byCut.set(cut(each), (byCut.get(cut(each)) ?? new Set()).add(each));
  return children.map((content, i) => {
    const own = whole[i] as string;
    const alone = (byCut.get(cut(own))?.size ?? 1) === 1;
    return { childKey: alone ? cut(own) : `${own.slice(0, CHILD_KEY_MAX - 17)}#${digest(own).slice(0, 16)}`, ...content };
  });
}

/** What a child is known by within its parent. */
export const wholeChildKey = (key: readonly string[], content: Content): string => key.map((field) => String(content[field] ?? '')).join('|');

const cut = (key: string): string => key.slice(0, CHILD_KEY_MAX);

/** Lays the content that is about to be replaced into the append-only revisions. */
export async function saveRevisions(sql: TransactionSql, kind: KindDefinition, old: readonly Stored[], now: string): Promise<void> {
  if (old.length === 0) return;
  const children = await childrenOf(
    sql,
    kind,
    old.map((row) => String(row.id)),
  );
  const rows = old.map((row) => ({
    recordId: row.id as string,
    revision: row.revision as number,
    kind: kind.name,
    district: row.district as string,
    department: row.department as string,
    changedAt: row.changedAt as string | null,
    replacedAt: now,
    commitNumber: sql.commit,
    withdrawnAt: row.withdrawnAt as string | null,
    content: JSON.stringify({ ...Object.fromEntries(kind.fields.map((f) => [f.name, row[f.name] ?? null])), ...children.get(String(row.id)) }),
  }));
  await insertInto(sql, revisions, rows, undefined, { long: true });
}

export async function childrenOf(sql: Sql, kind: KindDefinition, ids: readonly string[]): Promise<Map<string, Record<string, Stored[]>>> {
  const found = new Map<string, Record<string, Stored[]>>();
  for (const child of kind.children) {
    const rows = await selectIn<Stored>(sql, `SELECT * FROM ${name(child.table)} WHERE`, 'parentId', ids, ' ORDER BY parentId, position');
    for (const row of rows) {
      const lists = found.get(String(row.parentId)) ?? {};
      found.set(String(row.parentId), lists);
      lists[child.name] = [...(lists[child.name] ?? []), row];
    }
  }
  return found;
}
