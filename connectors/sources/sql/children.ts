/** Reader of lists of children: read with their parents in one statement for each list, and followed by their own change time. */
import type { ChildMapping, KindMapping } from '../../contract.js';
import { HubError } from '../../../schema/errors.js';
import { childOf, relation } from './mapping.js';
import { type ChildTable, type ChildMatch, matched, type ParentTable } from './parents.js';
import type { Plain, PlainRow } from './plain.js';
import type { SessionReader } from './slice.js';
import { within } from './statement.js';
import { quoted, select, type Table } from './table.js';
import { bindAs } from './bind.js';
import { type SourceRow, type SourceValue, textOf } from './values.js';

type Lists = Record<string, readonly PlainRow[]>;

/** The lists of each parent, and what a person should know of them. */
export async function childrenOf(
  reader: SessionReader,
  lists: readonly ChildTable[],
  parents: ParentTable,
  rows: readonly SourceRow[],
  plain: Plain,
) {
  const key = parents.table.key[0] as string;
  const keys = [...new Map(rows.map((row) => [textOf(row[key] ?? null), row[key] ?? null])).values()].filter((value) => value !== null);
  const notices: string[] = [];
  const found = new Map<string, Map<string, PlainRow[]>>();
  for (const list of lists) {
    const match = keys.length ? await matched(reader, list, parents, keys) : ([] as ChildMatch[]);
    const twice = match.filter(({ several }) => several);
    if (twice.length) notices.push(ambiguous(list, twice, plain));
    found.set(list.name, grouped(list, match, plain));
  }
  const listsOf = (parent: SourceRow): Lists =>
    Object.fromEntries([...found].map(([name, byParent]) => [name, byParent.get(textOf(parent[key] ?? null)) ?? []]));
  return { listsOf: lists.length ? listsOf : () => undefined, notices };
}

function grouped({ table, child }: ChildTable, match: readonly ChildMatch[], plain: Plain): Map<string, PlainRow[]> {
  const byParent = new Map<string, PlainRow[]>();
  for (const { row, parent } of match) {
    if (parent === null) continue;
    const values = plain(row, table, childOf(child).gbk);
    const siblings = byParent.get(textOf(parent));
    if (siblings) siblings.push(values);
    else byParent.set(textOf(parent), [values]);
  }
  return byParent;
}

function ambiguous({ name, table, child }: ChildTable, twice: readonly ChildMatch[], plain: Plain): string {
  const { key, gbk } = childOf(child);
  const places = twice.slice(0, 5).map(({ row }) => String(plain(row, table, gbk)[key]));
  const those = places.join('、') + (twice.length > 5 ? ' 等' : '');
  return `子表 ${name} 有 ${twice.length} 行同时符合两条上级记录,只归入写法完全相同的一条(没有时归入第一条):键 ${those}。请核对两个表关联列的排序规则与写法`;
}

/** The table of a list: in the order of its changes where it has a change time of its own. */
export function childTable(mapping: ChildMapping, source: string): Table {
  const child = childOf(mapping);
  const { parentKey, key, changedAt } = child;
  return {
    from: relation(child, source),
    changed: changedAt ?? null,
    key: [key],
    columns: [...new Set([parentKey, key, ...Object.values(mapping.fields), ...(changedAt === undefined ? [] : [changedAt])])],
    identifying: new Set([parentKey, key, ...(changedAt === undefined ? [] : [changedAt])]),
  };
}

/** The parents of changed children. */
export async function parentsOf(reader: SessionReader, { table, shape }: ParentTable, { child }: ChildTable, changed: readonly SourceRow[]) {
  const { session, source } = reader;
  const [name] = table.key as [string];
  const { parentKey } = childOf(child);
  const keys = [...new Map(changed.map((row) => [textOf(row[parentKey] ?? null), row[parentKey] ?? null])).values()];
  const values = keys.filter((value): value is Exclude<SourceValue, null> => value !== null).map((value) => bindAs(shape.kinds.get(name), value));
  return values.length ? select(session.query, table, [within(quoted([name], source)[0] as string, values)], source) : [];
}

export function requireOneKey({ key, children }: KindMapping, source: string): void {
  if (key.length > 1 && Object.keys(children).length) throw new HubError('SOURCE_MALFORMED', { source, why: '带子表的类型只能以一列作键' });
}
