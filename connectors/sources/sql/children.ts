/** Reader of lists of children: read with their parents in one statement for each list, and followed by their own change time. */
import type { ChildMapping, KindMapping } from '../../contract.js';
import { HubError } from '../../../schema/errors.js';
import type { Query, SourceRow, SourceValue } from './database.js';
import { childOf, relation, type SqlChild } from './mapping.js';
import type { Plain } from './plain.js';
import { quote, within } from './statement.js';
import { select, type Table } from './table.js';

type Lists = Record<string, readonly Readonly<Record<string, unknown>>[]>;

/** The lists of each parent, by the text of its key. */
export async function childrenOf(
  query: Query,
  mapping: KindMapping,
  parents: readonly SourceRow[],
  plain: Plain,
  source: string,
): Promise<(parent: SourceRow) => Lists | undefined> {
  const lists = Object.entries(mapping.children);
  if (!lists.length) return () => undefined;
  const key = parentKey(mapping, source);
  const keys = [...new Set(parents.map((row) => row[key] ?? null))].filter((value) => value !== null);
  const found = new Map<string, Map<string, Readonly<Record<string, unknown>>[]>>();
  for (const [name, child] of lists) found.set(name, keys.length ? await read(query, child, keys, plain, source) : new Map());
  return (parent) => Object.fromEntries([...found].map(([name, rows]) => [name, rows.get(String(parent[key])) ?? []]));
}

/** The table of a list in the order of its changes; null where it has no change time of its own. */
export function changesOf(mapping: ChildMapping, source: string): Table | null {
  const child = childOf(mapping);
  if (child.changedAt === undefined) return null;
  const columns = [child.changedAt, child.key, child.parentKey];
  return { from: relation(child, source), changed: child.changedAt, key: [child.key], columns };
}

/** The parents of changed children. */
export async function parentsOf(
  query: Query,
  table: Table,
  mapping: KindMapping,
  child: ChildMapping,
  changed: readonly SourceRow[],
  source: string,
) {
  const keys: SourceValue[] = [...new Set(changed.map((row) => row[childOf(child).parentKey] ?? null))].filter((value) => value !== null);
  return keys.length ? select(query, table, [within(quote(parentKey(mapping, source), source), keys)], source) : [];
}

async function read(query: Query, { extra, fields }: ChildMapping, keys: readonly SourceValue[], plain: Plain, source: string) {
  const child = extra as SqlChild;
  const columns = new Set([child.parentKey, child.key, ...Object.values(fields), ...(child.changedAt ? [child.changedAt] : [])]);
  const table: Table = { from: relation(child, source), changed: child.parentKey, key: [child.key], columns: [...columns] };
  const rows = await select(query, table, [within(quote(child.parentKey, source), keys)], source);
  const byParent = new Map<string, Readonly<Record<string, unknown>>[]>();
  for (const row of rows) {
    const parent = String(row[child.parentKey]);
    const siblings = byParent.get(parent);
    if (siblings) siblings.push(plain(row, child.gbk));
    else byParent.set(parent, [plain(row, child.gbk)]);
  }
  return byParent;
}

function parentKey(mapping: KindMapping, source: string): string {
  const [key, ...more] = mapping.key;
  if (!key || more.length) throw new HubError('SOURCE_MALFORMED', { source, why: '带子表的类型只能以一列作键' });
  return key;
}
