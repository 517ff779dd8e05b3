/** Paging of a database: first the rows themselves by keyset, then the parents of children that changed alone. */
import type { Clock, KindMapping, Page, Source } from '../../contract.js';
import { HubError } from '../../../schema/errors.js';
import { readMoment } from '../../../schema/time.js';
import { changesOf, childrenOf, parentsOf } from './children.js';
import { type Cursor, read, write } from './cursor.js';
import { type SourceDatabase, MOST_BYTES, type Query, type SourceRow, TooLarge, type SourceValue } from './database.js';
import { sqlMappingOf } from './mapping.js';
import type { Plain } from './plain.js';
import { earlier } from './raw-time.js';
import { count, highest, PAGES, slice, type Table, tableOf } from './table.js';

interface Reading {
  readonly source: string;
  readonly zone: string;
  readonly clock: Clock;
  readonly plain: Plain;
}

interface Sized extends Reading {
  readonly size: number;
}

export function openPages(database: SourceDatabase, reading: Reading): Source {
  const { source } = reading;
  return {
    exactKeys: true,
    async page(mapping, text, signal) {
      for (const size of PAGES) {
        try {
          return await database.read((query) => onePage(query, mapping, text, { ...reading, size }), signal);
        } catch (error) {
          if (!(error instanceof TooLarge)) throw error;
        }
      }
      throw new HubError('SOURCE_TOO_LARGE', { source, limit: MOST_BYTES / 1024 / 1024 });
    },
    close: () => database.close(),
  };
}

async function onePage(query: Query, mapping: KindMapping, text: string | null, reading: Sized): Promise<Page> {
  const { source } = reading;
  const table = tableOf(mapping, source);
  if (mapping.follow.mode !== 'all' && !table.changed) throw new HubError('SOURCE_MALFORMED', { source, why: '按变更跟踪须映射 changedAt' });
  const cursor = text === null ? await beginning(query, mapping, source) : read(text, source);
  return cursor.list === null ? rowsPage(query, mapping, table, cursor, reading) : listPage(query, mapping, table, cursor, cursor.list, reading);
}

// The lists' highest change is taken before the first row is read: a child that changes meanwhile is found by the next pass.
async function beginning(query: Query, mapping: KindMapping, source: string): Promise<Cursor> {
  const lists: Record<string, { high: SourceValue; after: null }> = {};
  for (const [name, changes] of followed(mapping, source)) lists[name] = { high: await highest(query, changes, source), after: null };
  return { high: null, after: null, list: null, lists, first: true };
}

async function rowsPage(query: Query, mapping: KindMapping, table: Table, cursor: Cursor, reading: Sized): Promise<Page> {
  const start = mapping.follow.mode === 'since' ? earlier(cursor.high, mapping.follow.overlapMs) : null;
  const { rows, end, full } = await slice(query, table, start, cursor.after, reading.size, reading.source);
  const total = cursor.after === null ? { total: await count(query, table, start, reading.source) } : {};
  const raw = await asRaw(query, mapping, rows, reading);
  if (full) return { rows: raw, cursor: write({ ...cursor, after: end }), last: false, ...total };
  const here = end ?? cursor.after;
  const done =
    mapping.follow.mode === 'feed'
      ? { after: here }
      : { after: null, high: mapping.follow.mode === 'since' ? cap(here?.[0] ?? cursor.high, reading) : null };
  const list = cursor.first ? null : (followed(mapping, reading.source)[0]?.[0] ?? null);
  return { rows: raw, cursor: write({ ...cursor, ...done, list, first: false }), last: list === null, ...total };
}

async function listPage(query: Query, mapping: KindMapping, table: Table, cursor: Cursor, name: string, reading: Sized): Promise<Page> {
  const lists = followed(mapping, reading.source);
  const at = lists.findIndex(([other]) => other === name);
  const changes = lists[at]?.[1];
  const child = mapping.children[name];
  // The mapping lost this list since the cursor was written.
  if (!changes || !child) return rowsPage(query, mapping, table, { ...cursor, list: null }, reading);
  const position = cursor.lists[name] ?? { high: null, after: null };
  const overlap = mapping.follow.mode === 'since' ? mapping.follow.overlapMs : 0;
  const { rows, end, full } = await slice(query, changes, earlier(position.high, overlap), position.after, reading.size, reading.source);
  const raw = await asRaw(query, mapping, await parentsOf(query, table, mapping, child, rows, reading.source), reading);
  const next = full ? { ...position, after: end } : { high: cap((end ?? position.after)?.[0] ?? position.high, reading), after: null };
  const list = full ? name : (lists[at + 1]?.[0] ?? null);
  return { rows: raw, cursor: write({ ...cursor, list, lists: { ...cursor.lists, [name]: next } }), last: list === null };
}

function followed(mapping: KindMapping, source: string): [string, Table][] {
  if (mapping.follow.mode === 'all') return [];
  return Object.entries(mapping.children).flatMap(([name, child]) => {
    const table = changesOf(child, source);
    return table ? [[name, table] as [string, Table]] : [];
  });
}

async function asRaw(query: Query, mapping: KindMapping, rows: readonly SourceRow[], { plain, source }: Reading) {
  const lists = await childrenOf(query, mapping, rows, plain, source);
  const { from = '查询', gbk } = sqlMappingOf(mapping);
  return rows.map((row) => {
    const children = lists(row);
    const values = plain(row, gbk);
    return {
      values,
      ...(children && { children }),
      place: `${from} 键 ${mapping.key.map((name) => String(values[name])).join('、')}`,
    };
  });
}

// One row dated 2099 would otherwise hide every later change.
function cap(high: SourceValue, reading: Reading): SourceValue {
  const at = high === null ? null : readMoment(String(high), reading.zone);
  const aheadMs = at === null ? 0 : Date.parse(at) - reading.clock.now();
  return aheadMs > 0 ? earlier(high, aheadMs) : high;
}
