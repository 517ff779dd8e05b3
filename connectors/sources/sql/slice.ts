/** Slice of a table: the next rows in its order. Whatever orders compares: where a page ends, and which rows are equal there, SQL says. */
import { HubError } from '../../../schema/errors.js';
import { SORTED_BYTES, tooLongToSort, unequalToItself } from './column-types.js';
import type { Session, SourceDatabase } from './database.js';
import type { Part } from './parts.js';
import type { TableShape } from './shape.js';
import { equal } from './statement.js';
import { orderNames, positionOf, quoted, select, type Table } from './table.js';
import { type Position, type SourceRow, textOf } from './values.js';

/** Rows of a page; where rows are so large that a page of them would not fit into memory, the next smaller size is tried. */
export const PAGES = [500, 50, 5, 1] as const;

/** Rows that may be equal in the order: they come on one page, so that none is cut off. */
const MOST_TIES = 20_000;

export interface Slice {
  readonly rows: readonly SourceRow[];
  /** More may come. */
  readonly full: boolean;
  /** Where it ended: the part, and the last row's position in it. */
  readonly part: number;
  readonly after: Position | null;
}

export interface SessionReader {
  readonly session: Session;
  readonly database: Omit<SourceDatabase, 'read' | 'close'>;
  readonly source: string;
}

export async function slice(
  reader: SessionReader,
  table: Table,
  { kinds }: TableShape,
  parts: readonly Part[],
  from: { readonly part: number; readonly after: Position | null },
  size: number,
): Promise<Slice> {
  const { session, source } = reader;
  const rows: SourceRow[] = [];
  let { part, after } = from;
  for (; part < parts.length; part++, after = null) {
    for (const range of (parts[part] as Part)(after)) {
      const conditions = range.length ? [range] : [];
      rows.push(...(await select(session.query, table, conditions, source, size - rows.length)));
      if (rows.length === size) return full(reader, table, kinds, rows, part);
    }
  }
  checkLengths(reader, table, kinds, rows);
  return { rows, full: false, part, after: null };
}

// A collation may call two keys equal; cut between them, the second would never come.
async function full(reader: SessionReader, table: Table, kinds: TableShape['kinds'], rows: readonly SourceRow[], part: number): Promise<Slice> {
  const { session, source } = reader;
  const after = positionOf(table, rows.at(-1) as SourceRow);
  const ties = await select(session.query, table, [equal(quoted(orderNames(table), source), after)], source, MOST_TIES + 1);
  if (!ties.length) throw unequalToItself(orderNames(table).join('、'), source);
  if (ties.length > MOST_TIES) throw notDistinct(table, source);
  const tied = new Set(ties.map(whole));
  const page = [...rows.filter((row) => !tied.has(whole(row))), ...ties];
  checkLengths(reader, table, kinds, page);
  return { rows: page, full: true, part, after };
}

function notDistinct(table: Table, source: string): HubError {
  const names = orderNames(table).join('、');
  return new HubError('SOURCE_MALFORMED', { source, why: `超过 ${MOST_TIES} 行的 ${names} 完全相同或为空,分不清各行:请改用能区分各行的列作键` });
}

function checkLengths({ database, source }: SessionReader, table: Table, kinds: TableShape['kinds'], rows: readonly SourceRow[]): void {
  for (const name of orderNames(table).filter((column) => kinds.get(column) === 'long text'))
    if (rows.some((row) => typeof row[name] === 'string' && Buffer.byteLength(row[name]) > SORTED_BYTES))
      throw tooLongToSort(name, database.textType, source);
}

const whole = (row: SourceRow): string => JSON.stringify(Object.values(row).map((value) => value !== null && textOf(value)));
