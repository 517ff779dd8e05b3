/** Types of a mapped table's columns, asked of the database before it is read; what cannot be a key, a change time or a text is refused by name. */
import type { Column, ColumnKind, Session, SourceDatabase, SourceSql } from './database.js';
import { mixed, requireReadable, requireSortable } from './column-types.js';
import { type ChangeOrder, orderOf } from './order.js';
import { compare, quote } from './statement.js';
import { orderNames, quoted, selection, type Table } from './table.js';
import { type SourceValue, textOf } from './values.js';

export interface TableShape {
  readonly kinds: ReadonlyMap<string, ColumnKind>;
  readonly order: ChangeOrder;
}

type Engine = Pick<SourceDatabase, 'typedValues' | 'textType'>;
const KINDS: Readonly<Record<string, ColumnKind>> = { integer: 'integer', real: 'float', text: 'text', blob: 'bytes' };

/** @param layout of the change time, as the mapping says it @param known from an earlier pass: keys keep their types */
export async function shapeOf(
  session: Session,
  engine: Engine,
  table: Table,
  layout: string | undefined,
  zone: string,
  source: string,
  known?: TableShape,
) {
  const columns = (await session.columns(selection(table, [], source, 0))).map((column) => ofTable(column, table));
  const kinds = new Map(columns.map(({ name, kind }) => [name, kind]));
  for (const column of columns) {
    const { name } = column;
    if (!orderNames(table).includes(name)) {
      if (!table.identifying.has(name)) requireReadable(column, source);
      continue;
    }
    const looked = name !== table.changed && engine.typedValues ? known?.kinds.get(name) : undefined;
    const exact = looked ? { ...column, kind: looked } : engine.typedValues ? await sampled(session, table, column, source) : column;
    requireSortable(exact, engine, source);
    kinds.set(name, exact.kind);
  }
  return { kinds, order: await changeOrder(session, table, kinds, layout, zone, source) };
}

const ofTable = (column: Column, { identifying }: Table): Column =>
  column.kind === 'byte' && identifying.has(column.name) ? { ...column, kind: 'bytes' } : column;

async function changeOrder({ query }: Session, table: Table, kinds: TableShape['kinds'], layout: string | undefined, zone: string, source: string) {
  const kind = table.changed === null ? undefined : kinds.get(table.changed);
  // Without a row there is nothing to be in an order.
  if (table.changed === null || kind === undefined) return { kind: 'none' } as const;
  if (kind === 'any') return { kind: 'counter' } as const;
  const counts = layout === undefined && (kind === 'integer' || kind === 'decimal');
  const [row] = counts ? await query(edge(table, table.changed, 'ASC', source, compare(quote(table.changed, source), '>', 0))) : [];
  return orderOf({ kind }, layout, zone, row?.v ?? null);
}

/** The type that a column's least and greatest value have. */
async function sampled({ query }: Session, table: Table, column: Column, source: string): Promise<Column> {
  const types: string[] = [];
  const rows: string[] = [];
  for (const way of ['ASC', 'DESC'] as const) {
    const [row] = await query(edge(table, column.name, way, source, [`${quote(column.name, source)} IS NOT NULL`], 'typeof'));
    if (!row) continue;
    types.push(typeName(row.t as string, row.v as SourceValue));
    rows.push(table.key.map((_, i) => shown(row[`k${i}`] as SourceValue)).join('、'));
  }
  const [least, greatest] = types;
  if (least === undefined) return { ...column, kind: 'any' };
  if (least !== greatest) throw mixed(column.name, types, rows, source);
  return { ...column, type: least.toUpperCase(), kind: KINDS[least] ?? 'long bytes' };
}

const typeName = (type: string, value: SourceValue): string => (value instanceof Uint8Array && value.byteLength > 64 ? '超过 64 字节的 BLOB' : type);

// A key of many bytes is found by its beginning.
const shown = (value: SourceValue): string => `${value instanceof Uint8Array ? 'x' : ''}${value === null ? '空' : textOf(value).slice(0, 64)}`;

function edge(table: Table, name: string, way: 'ASC' | 'DESC', source: string, condition: SourceSql, typed = ''): SourceSql {
  const column = quote(name, source);
  const key =
    typed &&
    quoted(table.key, source)
      .map((part, i) => `, ${part} AS k${i}`)
      .join('');
  return [`SELECT ${column} AS v, ${typed}(${column}) AS t${key} FROM ${table.from} WHERE `, ...condition, ` ORDER BY ${column} ${way} LIMIT 1`];
}
