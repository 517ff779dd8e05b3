/** Quarantine read again: rows whose raw content is kept are read under today's mapping, districts and departments once these have changed. */
import { rawOf } from './raw-content.js';
import { nowOf } from '../kit/clock.js';
import { runIn, type Sql } from '../db/sql.js';
import type { ConfiguredStream } from './configured-stream.js';
import type { Place } from './place.js';
import { storePage, type StorePorts } from './store-page.js';
import { addCounts, noUpserts, type UpsertCounts } from './upsert-counts.js';

const AT_ONCE = 500;

interface Kept {
  readonly id: string;
  readonly raw: string;
}

export async function readAgain(stream: ConfiguredStream, place: Place, ports: StorePorts, runId: string): Promise<UpsertCounts> {
  const sum = noUpserts();
  const under = stream.said?.readUnder;
  if (under === undefined) return sum;
  const facts = { number: Math.max(place.passNumber, place.mappedSince), mappedSince: place.mappedSince, runId, alone: true };
  for (let after = ''; ; ) {
    const kept = await ports.db.read((sql) => keptUnderOther(sql, stream, under, after));
    if (kept.length === 0) return sum;
    after = kept.at(-1)?.id as string;
    const rows = kept.map(({ raw }) => rawOf(raw));
    const versions = rows.some(({ order }) => order !== undefined) || stream.mapping.follow.mode === 'feed';
    const counts = await storePage({ rows, versions, at: nowOf(ports.clock) }, stream, ports, facts, async (sql) => {
      await dropReadAgain(sql, kept, under);
    });
    addCounts(sum, { ...counts, read: 0 });
  }
}

function keptUnderOther(sql: Sql, { source, kind }: ConfiguredStream, under: string, after: string): Promise<Kept[]> {
  const other = 'raw IS NOT NULL AND (readUnder IS NULL OR readUnder<>?)';
  const text = `SELECT id, raw FROM quarantine WHERE source=? AND kind=? AND ${other} AND id>? ORDER BY id LIMIT ${AT_ONCE}`;
  return sql.query<Kept>(text, [source, kind.name, under, after]);
}

/** What was set aside again stands there under today's mapping; the rest was read. */
async function dropReadAgain(sql: Sql, kept: readonly Kept[], under: string): Promise<void> {
  const ids = kept.map(({ id }) => id);
  await runIn(sql, 'DELETE FROM quarantine WHERE (readUnder IS NULL OR readUnder<>?) AND', [under], 'id', ids);
}
