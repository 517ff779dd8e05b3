/**
 * Quarantine read again: rows whose raw content is kept are read under today's mapping, districts and departments once these have changed; those
 * that the database refused, every time.
 */
import { rawOf } from './raw-content.js';
import { nowOf } from '../kit/clock.js';
import { runIn, type Sql } from '../db/sql.js';
import type { ConfiguredStream } from './configured-stream.js';
import { type Place, savePlace } from './place.js';
import { keyDigestOf } from './row.js';
import { TAKABLE } from './set-aside.js';
import { type PullProgress, storePage, type StorePorts } from './store-page.js';
import type { UpsertCounts } from './upsert-counts.js';

const AT_ONCE = 500;

interface Kept {
  readonly id: string;
  readonly rule: string;
  readonly rowKey: string | null;
  readonly raw: string;
}

/** Answers the place too: this counts as a pass of its own, so that what a later one shows of the same moment is a change. */
export async function readAgain(stream: ConfiguredStream, place: Place, ports: StorePorts, runId: string, told: PullProgress): Promise<Place> {
  const under = stream.said?.readUnder;
  if (under === undefined) return place;
  const number = place.passNumber + 1;
  let here = place;
  for (let after = ''; ; ) {
    const kept = await ports.db.read((sql) => keptUnderOther(sql, stream, under, after));
    if (kept.length === 0) return here;
    after = kept.at(-1)?.id as string;
    const still = kept.filter((each) => isStillAside(stream, each));
    const rows = kept.filter((each) => !still.includes(each)).map(({ raw }) => rawOf(raw));
    const versions = rows.some(({ order }) => order !== undefined) || stream.mapping.follow.mode === 'feed';
    // What was refused before may all be refused again: that is no news of the page, and what is new is read all the same.
    const tell = (counts: UpsertCounts): void => told({ ...counts, read: 0 }, null);
    const facts = { number, mappedSince: place.mappedSince, runId, mostRefused: Number.POSITIVE_INFINITY, partly: tell };
    const counts = await storePage({ rows, versions, at: nowOf(ports.clock) }, stream, ports, facts, async (sql) => {
      await keepAside(sql, still, under);
      await dropReadAgain(sql, kept, under);
      here = await savePlace(sql, { ...place, passNumber: number });
    });
    tell(counts);
  }
}

/** Another row stands for its key, and the key is the same: what the source shows next decides, not what it showed then. */
const isStillAside = (stream: ConfiguredStream, { rule, rowKey, raw }: Kept): boolean =>
  (TAKABLE as readonly string[]).includes(rule) && keyDigestOf(stream, rawOf(raw).values) === rowKey;

function keptUnderOther(sql: Sql, { source, kind }: ConfiguredStream, under: string, after: string): Promise<Kept[]> {
  const other = "raw IS NOT NULL AND (readUnder IS NULL OR readUnder<>? OR rule='NOT_STORABLE')";
  const text = `SELECT id, rule, rowKey, raw FROM quarantine WHERE source=? AND kind=? AND ${other} AND id>? ORDER BY id LIMIT ${AT_ONCE}`;
  return sql.query<Kept>(text, [source, kind.name, under, after]);
}

async function keepAside(sql: Sql, still: readonly Kept[], under: string): Promise<void> {
  const ids = still.map(({ id }) => id);
  if (ids.length > 0) await runIn(sql, 'UPDATE quarantine SET readUnder=? WHERE', [under], 'id', ids);
}

/** What was set aside again stands there under today's mapping; the rest was read. */
async function dropReadAgain(sql: Sql, kept: readonly Kept[], under: string): Promise<void> {
  const ids = kept.map(({ id }) => id);
  await runIn(sql, 'DELETE FROM quarantine WHERE (readUnder IS NULL OR readUnder<>?) AND', [under], 'id', ids);
}
