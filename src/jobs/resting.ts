/** Resting sources: which of them failed, and from when on each may be tried again. */
import type { Database } from '../db/database.js';
import type { HubClock } from '../kit/clock.js';
import { isDue } from '../kit/waits.js';
import { partName } from './part-name.js';
import { pausedNames } from './job-store.js';

const FAILING = 'SELECT source, MIN(nextTryAt) AS nextTryAt FROM cursors WHERE failures>0 AND nextTryAt IS NOT NULL GROUP BY source';

/** Source → the moment of the next try. */
export async function restingSources(db: Database): Promise<ReadonlyMap<string, string>> {
  const rows = await db.read((sql) => sql.query<{ source: string; nextTryAt: string }>(FAILING));
  return new Map(rows.map(({ source, nextTryAt }) => [source, nextTryAt]));
}

/** Parts of a job that a person paused; null: the whole job is. */
export async function pausedParts(db: Database, job: string): Promise<ReadonlySet<string> | null> {
  const names = await db.read(pausedNames);
  if (names.has(job)) return null;
  const head = partName(job, '');
  return new Set([...names].flatMap((name) => (name.startsWith(head) ? [name.slice(head.length)] : [])));
}

/** Whether a source that failed may be tried again; one that did not fail does not rest. */
export const isRested = (nextTryAt: string | undefined, clock: HubClock): boolean =>
  nextTryAt !== undefined && isDue(nextTryAt, clock.now(), 'retry');
