/** Cursor: where each table has been followed to, and how far the pass under way has come. */
import { HubError } from '../../../schema/errors.js';
import { NOWHERE, type TablePlace } from './place.js';
import { fromJson, type Position, toJson } from './values.js';

export interface TablePass {
  /** The list of children whose changes are being followed; null while the rows themselves are read. */
  readonly list: string | null;
  /** Everything is read, by key. */
  readonly whole: boolean;
  /** By the hub's clock. */
  readonly began: number;
  /** The part of the table that is being read, and the last row of it. */
  readonly part: number;
  readonly after: Position | null;
  readonly best: Position | null;
}

export interface Cursor {
  readonly v: 2;
  readonly rows: TablePlace;
  readonly lists: Readonly<Record<string, TablePlace>>;
  /** The first pass reads everything, so nothing is left over for its lists. */
  readonly first: boolean;
  readonly pass: TablePass | null;
}

export const BEGINNING: Cursor = { v: 2, rows: NOWHERE, lists: {}, first: true, pass: null };

export const write = (cursor: Cursor): string => toJson(cursor);

/** @param now by the hub's clock */
export function read(text: string, mode: string, now: number, source: string): Cursor {
  try {
    const cursor = fromJson(text) as Cursor | Old;
    return 'v' in cursor ? cursor : adopted(cursor, mode, now);
  } catch (error) {
    throw new HubError('SOURCE_MALFORMED', { source, why: '保存的读取位置无法识别' }, error);
  }
}

/** As 0.1.0 wrote it. A feed's `after` is also where it ended; a since's `high` is a change time. */
interface Old {
  readonly high: Position[number];
  readonly after: Position | null;
  readonly list: string | null;
  readonly lists: Readonly<Record<string, { readonly high: Position[number] }>>;
  readonly first: boolean;
}

function adopted({ high, after, lists, first }: Old, mode: string, now: number): Cursor {
  const at = (value: Position[number]): TablePlace => (value === null ? NOWHERE : { ...NOWHERE, high: [value], since: now });
  // An old first pass that was cut off has no high mark yet: it begins anew.
  const rows = mode === 'feed' ? { ...NOWHERE, high: after, since: now } : at(high);
  const known = Object.entries(lists).map(([name, list]) => [name, at(list.high)] as const);
  return { v: 2, rows, lists: Object.fromEntries(known), first: first && rows.high === null, pass: null };
}
