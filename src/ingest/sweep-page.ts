/** One page of a sweep: the keys that are there, and the rows that must be read for them. */
import type { KeyPage, KeyRow, RawRow, SourceNotice } from '../../connectors/contract.js';
import { isFlag } from '../../schema/spelling/flags.js';
import { nowOf } from '../kit/clock.js';
import type { Sql } from '../db/sql.js';
import type { ConfiguredStream } from './configured-stream.js';
import { childCounts } from './child-counts.js';
import { type Existing, loadExisting } from './existing.js';
import { effective } from './moments.js';
import type { Place } from './place.js';
import { doubledKeys } from './quarantine.js';
import { at, textOf } from '../../schema/kind/raw-text.js';
import { keyDigestOf, readChangedAt } from './row.js';
import type { PullPorts } from './store-page.js';

export interface Swept {
  readonly page: KeyPage;
  /** The rows that are unknown here, or known with another moment, or whose key comes twice. */
  readonly rows: readonly RawRow[];
  /** All rows of a key stand together in them. */
  readonly alone: boolean;
  /** Keys with a finding that they are not unique, which have one row now, and that row. */
  readonly single: { readonly keys: readonly string[]; readonly rows: readonly RawRow[] };
  readonly doubt?: string | undefined;
  readonly notices: readonly SourceNotice[];
}

const NONE = { keys: [], rows: [] } as const;

/** A source that cannot tell its keys alone is read whole. */
export async function askSwept(stream: ConfiguredStream, { sweepCursor }: Place, ports: PullPorts, signal: AbortSignal): Promise<Swept> {
  const { connector, mapping } = stream;
  if (!connector.keys || !connector.rows) {
    const page = await connector.page({ ...mapping, follow: { mode: 'all' } }, sweepCursor, signal);
    return { page, rows: page.rows, alone: false, single: NONE, doubt: page.doubt, notices: page.notices ?? [] };
  }
  const page = await connector.keys(mapping, sweepCursor, signal);
  const { differing, single } = await ports.db.read((sql) => differingOf(sql, stream, page, nowOf(ports.clock)));
  const read = differing.length > 0 ? await connector.rows(mapping, differing, signal) : [];
  const keyed = read.map((row) => ({ row, key: keyDigestOf(stream, row.values) ?? '' }));
  // A second row that came meanwhile makes it none that is left alone.
  const times = new Map<string, number>();
  for (const { key } of keyed) times.set(key, (times.get(key) ?? 0) + 1);
  const keys = single.filter((digest) => times.get(digest) === 1);
  const left = new Set(keys);
  const rowsOf = (isLeft: boolean): RawRow[] => keyed.flatMap(({ row, key }) => (left.has(key) === isLeft ? [row] : []));
  return { page, rows: rowsOf(false), alone: true, single: { keys, rows: rowsOf(true) }, notices: [] };
}

async function differingOf(sql: Sql, stream: ConfiguredStream, page: KeyPage, now: string) {
  const byKey = new Map<string, KeyRow[]>();
  for (const row of page.rows) {
    const digest = keyDigestOf(stream, row.values);
    if (digest !== null) byKey.set(digest, [...(byKey.get(digest) ?? []), row]);
  }
  const digests = [...byKey.keys()];
  const existing = await loadExisting(sql, stream, digests);
  const doubled = await doubledKeys(sql, stream, digests);
  const counted = page.rows.some(({ childCounts: told }) => told) ? [...existing.values()].map(({ id }) => id) : [];
  const counts = await childCounts(sql, stream.kind, counted);
  const differing = [...byKey].flatMap(([digest, [row, ...more]]) => {
    if (!row) return [];
    const record = existing.get(digest);
    const moved = record?.withdrawnAt === null && Object.entries(row.childCounts ?? {}).some(([list, n]) => n !== counts(record.id, list));
    const read = more.length > 0 || moved || doubled.has(digest) || differs(stream, row.values, record, page.at ?? now);
    return read ? [row.values] : [];
  });
  return { differing, single: [...byKey].flatMap(([digest, rows]) => (rows.length === 1 && doubled.has(digest) ? [digest] : [])) };
}

/** A moment that cannot be read, or lies in the future, tells nothing; nor does a withdrawal of what was never known. */
function differs(stream: ConfiguredStream, values: RawRow['values'], record: Existing | undefined, now: string): boolean {
  const { withdrawn } = stream.mapping;
  if (!record) return withdrawn === null || !isFlag(textOf(at(values, withdrawn.field)) ?? '', withdrawn.equals);
  const moment = readChangedAt(stream, values);
  return moment !== null && effective(moment, now) === moment && moment !== record.changedAt;
}
