/** The lists of children: read with their parents in one statement for each list, and followed by their own change time. */
import type { ChildMapping, KindMapping } from '../../contract.js';
import { HubError } from '../../../schema/errors.js';
import type { Query, Row, Value } from './database.js';
import { plain } from './plain.js';
import { quote, within } from './statement.js';
import { select, type Table } from './table.js';

type Lists = Record<string, readonly Readonly<Record<string, unknown>>[]>;

/** The lists of each parent, by the text of its key. */
export async function childrenOf(
  query: Query,
  mapping: KindMapping,
  parents: readonly Row[],
  source: string,
): Promise<(parent: Row) => Lists | undefined> {
  const lists = Object.entries(mapping.children);
  if (!lists.length) return () => undefined;
  const key = parentKey(mapping, source);
  const keys = [...new Set(parents.map((row) => row[key] ?? null))].filter((value) => value !== null);
  const found = new Map<string, Map<string, Readonly<Record<string, unknown>>[]>>();
  for (const [name, child] of lists) found.set(name, keys.length ? await read(query, child, keys, source) : new Map());
  return (parent) => Object.fromEntries([...found].map(([name, rows]) => [name, rows.get(String(parent[key])) ?? []]));
}

/** The table of a list in the order of its changes; null where it has no change time of its own. */
export function changesOf(child: ChildMapping): Table | null {
  return child.changedAt
    ? { from: child.from, changed: child.changedAt, key: [child.key], columns: [child.changedAt, child.key, child.parentKey] }
    : null;
}

/** The parents of changed children. */
export async function parentsOf(query: Query, table: Table, mapping: KindMapping, child: ChildMapping, changed: readonly Row[], source: string) {
  const keys: Value[] = [...new Set(changed.map((row) => row[child.parentKey] ?? null))].filter((value) => value !== null);
  return keys.length ? select(query, table, [within(quote(parentKey(mapping, source), source), keys)], source) : [];
}

async function read(query: Query, child: ChildMapping, keys: readonly Value[], source: string) {
  const columns = new Set([child.parentKey, child.key, ...Object.values(child.fields), ...(child.changedAt ? [child.changedAt] : [])]);
  const table: Table = { from: child.from, changed: child.parentKey, key: [child.key], columns: [...columns] };
  const rows = await select(query, table, [within(quote(child.parentKey, source), keys)], source);
  const byParent = new Map<string, Readonly<Record<string, unknown>>[]>();
  for (const row of rows) {
    const parent = String(row[child.parentKey]);
    const siblings = byParent.get(parent);
    if (siblings) siblings.push(plain(row));
    else byParent.set(parent, [plain(row)]);
  }
  return byParent;
}

function parentKey(mapping: KindMapping, source: string): string {
  const [key, ...more] = mapping.key;
  if (!key || more.length) throw new HubError('SOURCE_MALFORMED', { source, why: '带子表的类型只能以一列作键' });
  return key;
}
