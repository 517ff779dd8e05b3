/** Views of a mapping on a database: its tables with their types, as asked at the beginning of a pass, and whether their order can be followed. */
import type { ChildMapping, KindMapping } from '../../contract.js';
import { HubError } from '../../../schema/errors.js';
import { childTable, requireOneKey } from './children.js';
import type { Cursor } from './cursor.js';
import type { SourceDatabase } from './database.js';
import type { ChildTable, ParentTable } from './parents.js';
import { type TableShape, shapeOf } from './shape.js';
import type { SessionReader } from './slice.js';
import { type Table, tableOf } from './table.js';

export type View = ParentTable;

export interface Views {
  readonly rows: View;
  readonly lists: readonly ChildTable[];
  /** Lists that have a change time of their own. */
  readonly followed: readonly ChildTable[];
  /** Everything is read, by key. */
  readonly whole: boolean;
  readonly notices: readonly string[];
}

export const wholeTable = (mapping: KindMapping, source: string): Table => tableOf(mapping, source, true);

/** Types are asked at the beginning of each pass: a column may have got another one. */
export function viewsOf(database: SourceDatabase, { zone, source }: { readonly zone: string; readonly source: string }) {
  const known = new WeakMap<KindMapping, Views>();
  return async (reader: SessionReader, mapping: KindMapping, cursor: Pick<Cursor, 'pass' | 'first'>): Promise<Views> => {
    const before = known.get(mapping);
    if (before && cursor.pass) return before;
    const views = await look(reader, database, mapping, zone, source, cursor.first ? undefined : before);
    known.set(mapping, views);
    return views;
  };
}

async function look(
  { session }: SessionReader,
  database: SourceDatabase,
  mapping: KindMapping,
  zone: string,
  source: string,
  known?: Views,
): Promise<Views> {
  requireOneKey(mapping, source);
  const table = tableOf(mapping, source);
  if (mapping.follow.mode !== 'all' && !table.changed) throw new HubError('SOURCE_MALFORMED', { source, why: '按变更跟踪须映射 changedAt' });
  const layout = table.changed === mapping.changedAt ? mapping.formats?.changedAt : undefined;
  const rows: View = { table, shape: await shapeOf(session, database, table, layout, zone, source, known?.rows.shape) };
  const lists: ChildTable[] = [];
  for (const [name, child] of Object.entries(mapping.children)) {
    const before = known?.lists.find((list) => list.name === name)?.shape;
    lists.push(await listOf(name, child, (of, said) => shapeOf(session, database, of, said, zone, source, before), source));
  }
  const changing = mapping.follow.mode === 'all' ? [] : lists.filter(({ table: { changed } }) => changed !== null);
  const unordered = [...(table.changed === null ? [] : [rows]), ...changing].filter(({ shape }) => shape.order.kind === 'none');
  const whole = table.changed === null || unordered.length > 0;
  return { rows, lists, followed: whole ? [] : changing, whole, notices: unordered.map(({ table: { changed } }) => notice(changed as string)) };
}

async function listOf(name: string, child: ChildMapping, look: (table: Table, layout: string | undefined) => Promise<TableShape>, source: string) {
  const table = childTable(child, source);
  return { name, child, table, shape: await look(table, child.formats?.changedAt) };
}

const notice = (column: string) =>
  `变更时间列 ${column} 是文本,数据库排不出时间先后:每次都整表读取。写法一致且能按文本排序时请写 formats: { changedAt: "yyyy-MM-dd HH:mm:ss" },否则在 query 中转换为时间类型`;
