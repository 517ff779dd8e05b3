/** Sweep of a database: all keys that are there now with their change times, in slices; and the rows of some keys as they are now. */
import type { KeyPage, KindMapping, RawRow } from '../../contract.js';
import { HubError } from '../../../schema/errors.js';
import { keyValue } from './bind.js';
import { toLatin1 } from './gbk.js';
import { childrenOf } from './children.js';
import { childOf, sqlMappingOf } from './mapping.js';
import type { SqlReading } from './reading.js';
import { partsOf } from './parts.js';
import { rawRows } from './raw-rows.js';
import { shapeOf } from './shape.js';
import { type SessionReader, slice } from './slice.js';
import { all, any, compare, within } from './statement.js';
import { quoted, select, tableOf } from './table.js';
import { fromJson, type Position, type SourceRow, toJson } from './values.js';
import type { Views } from './view.js';

export async function keyPage(
  reader: SessionReader,
  reading: SqlReading,
  mapping: KindMapping,
  { views, text, size }: { readonly views: Views; readonly text: string | null; readonly size: number },
): Promise<KeyPage> {
  const { session, database, source } = reader;
  // A row that was withdrawn before it was ever read is told apart without being read.
  const beside = [mapping.changedAt, mapping.withdrawn?.field].filter((name) => name != null);
  const columns = [...new Set([...mapping.key, ...beside])];
  const table = { ...tableOf(mapping, source, true), columns };
  const shape = await shapeOf(session, database, table, undefined, reading.zone, source);
  const parts = partsOf(quoted(table.key, source), shape.order, { behind: null, from: null }, database.joinsRanges);
  const { rows, full, after } = await slice(reader, table, shape, parts, { part: 0, after: text === null ? null : positionIn(text, source) }, size);
  const countsOf = await childCounts(reader, views, rows, reading.plain);
  const values = rows.map((row) => ({ values: reading.plain(row, table, sqlMappingOf(mapping).gbk), ...countsOf(row) }));
  // A last page's cursor is asked for no more.
  return { rows: values, cursor: toJson(after ?? []), last: !full, at: session.at };
}

/** Keys alone are read of the children. */
async function childCounts(reader: SessionReader, { lists, rows: parents }: Views, rows: readonly SourceRow[], plain: SqlReading['plain']) {
  const narrow = lists.map((list) => ({ ...list, table: { ...list.table, columns: [childOf(list.child).parentKey, childOf(list.child).key] } }));
  const { listsOf } = await childrenOf(reader, narrow, parents, rows, plain);
  return (row: SourceRow) => {
    const found = listsOf(row);
    return found && { childCounts: Object.fromEntries(Object.entries(found).map(([name, { length }]) => [name, length])) };
  };
}

function positionIn(text: string, source: string): Position {
  try {
    return fromJson(text) as Position;
  } catch (error) {
    throw new HubError('SOURCE_MALFORMED', { source, why: '保存的读取位置无法识别' }, error);
  }
}

type Key = RawRow['values'];
const SINGLE = 512;
const COMPOSITE = 128;

export async function keyedRows(
  reader: SessionReader,
  reading: SqlReading,
  mapping: KindMapping,
  views: Views,
  keys: readonly Key[],
): Promise<readonly RawRow[]> {
  const table = tableOf(mapping, reader.source, true);
  const whole = keys.filter((key) => mapping.key.every((name) => key[name] !== null && key[name] !== undefined));
  const rows: SourceRow[] = [];
  const most = mapping.key.length > 1 ? COMPOSITE : SINGLE;
  for (let i = 0; i < whole.length; i += most) {
    const wanted = whole.slice(i, i + most).map((key) => bound(mapping, reading, views, key));
    const names = quoted(table.key, reader.source);
    const [name, ...others] = names as [string];
    const these = others.length
      ? any(wanted.map((values) => all(values.map((value, column) => compare(names[column] as string, '=', value)))))
      : within(
          name,
          wanted.map(([value]) => value as NonNullable<typeof value>),
        );
    rows.push(...(await select(reader.session.query, table, [these], reader.source)));
  }
  return (await rawRows(reader, reading, mapping, views, rows, table)).rows;
}

function bound(mapping: KindMapping, { gbk }: SqlReading, { rows: { shape } }: Views, key: Key) {
  const named = sqlMappingOf(mapping).gbk ?? [];
  return mapping.key.map((name) => {
    const value = keyValue(shape.kinds.get(name), key[name]);
    return typeof value === 'string' && (gbk || named.includes(name)) ? toLatin1(value) : value;
  });
}
