/** Kept values: what is unreadable never erases. An optional field that cannot be read keeps its last readable value, in a child too. */
import type { Content, KindDefinition } from '../../schema/kind/kind-definition.js';
import type { Sql } from '../db/sql.js';
import type { Judged } from './judged.js';
import { childrenOf, type Stored, wholeChildKey } from './records.js';

/** Answers whether anything was kept: the record is then stale. @param kept names of fields; those of children by their place in a list */
export function keepUnread(stored: Stored, before: Stored, kept: readonly string[]): boolean {
  for (const field of kept) if (Object.hasOwn(before, field)) stored[field] = before[field] ?? null;
  return kept.length > 0;
}

interface Incoming {
  readonly id: string;
  readonly children: Readonly<Record<string, readonly Content[]>>;
  readonly replaced: boolean;
}

const OF_CHILD = /^(\w+)\[(\d+)\]\.(\w+)$/;

/** A child keeps the values of the child that was known by its key. */
export async function keepUnreadOfChildren(
  sql: Sql,
  kind: KindDefinition,
  incoming: readonly Incoming[],
  changes: readonly Judged[],
): Promise<readonly Incoming[]> {
  const kept = new Map(
    changes.flatMap(({ row, existing }) => (existing && row.kept.some((field) => OF_CHILD.test(field)) ? [[existing.id, row.kept]] : [])),
  );
  if (kept.size === 0) return incoming;
  const before = await childrenOf(sql, kind, [...kept.keys()]);
  return incoming.map((record) =>
    kept.has(record.id) ? { ...record, children: withKept(kind, record.children, kept.get(record.id) ?? [], before.get(record.id) ?? {}) } : record,
  );
}

function withKept(
  kind: KindDefinition,
  children: Incoming['children'],
  kept: readonly string[],
  before: Readonly<Record<string, readonly Stored[]>>,
): Incoming['children'] {
  const lists = Object.fromEntries(Object.entries(children).map(([list, rows]) => [list, rows.map((row) => ({ ...row }))]));
  for (const name of kept) {
    const [, list = '', number, field = ''] = OF_CHILD.exec(name) ?? [];
    const row = lists[list]?.[Number(number) - 1];
    const key = kind.children.find(({ name }) => name === list)?.key;
    if (!row || !key) continue;
    const known = before[list]?.find((one) => wholeChildKey(key, one) === wholeChildKey(key, row));
    row[field] = known?.[field] ?? null;
  }
  return lists;
}
