/** Freshness of each source: when it was last read through without error. */
import { DESK } from '../../schema/handling.js';
import type { Viewer } from '../../schema/organisation.js';
import { scrub } from '../../schema/spelling/scrub.js';
import { moment } from '../../schema/time.js';
import { seesDistrict } from '../access/scope.js';
import type { Freshness } from '../api.js';
import type { Sql } from '../db/database.js';

export interface Watched {
  readonly name: string;
  readonly district: string | null;
  readonly streams: readonly unknown[];
}

// Two missed five-minute passes and some: later than this is no longer the rhythm of the default schedule.
const LATE_SECONDS = 900;
// A success that lies further ahead than this was written by a clock that has been put right since: it says nothing.
const AHEAD_SECONDS = -60;

export async function freshnessOf(sql: Sql, watched: readonly Watched[], viewer: Viewer, nowMs: number): Promise<Freshness[]> {
  const rows = await sql.query<{ source: string; lastSuccessAt: string | null; rowsEver: number; failures: number; kindsRead: number }>(
    'SELECT source, MIN(lastSuccessAt) AS lastSuccessAt, COUNT(lastSuccessAt) AS kindsRead, SUM(rowsEver) AS rowsEver, MAX(failures) AS failures FROM cursors GROUP BY source',
  );
  const cursors = new Map(rows.map((row) => [row.source, row]));
  const visible = watched.filter((source) => seesDistrict(viewer, source.district));
  return visible.map(({ name, district, streams }) => {
    const found = cursors.get(name);
    // A source that has not been read through once, in each of its kinds, has no freshness.
    const row = found && Number(found.kindsRead) < streams.length ? { ...found, lastSuccessAt: null } : found;
    const lagSeconds = row?.lastSuccessAt ? Math.round((nowMs - Date.parse(row.lastSuccessAt)) / 1000) : null;
    return {
      source: name,
      district,
      state: stateOf(row, lagSeconds),
      lastSuccessAt: row?.lastSuccessAt ?? null,
      lagSeconds: lagSeconds === null || lagSeconds < AHEAD_SECONDS ? null : Math.max(0, lagSeconds),
    };
  });
}

/**
 * The desk, in each of these districts that the viewer sees: what is written here is there as it is written, so it is as of now and never late.
 * @param districts whose steps are written here; @param named those of them that the configuration names: the others are told once something was
 */
export async function deskFreshness(
  sql: Sql,
  viewer: Viewer,
  { districts, named }: { readonly districts: readonly string[]; readonly named: readonly string[] },
  nowMs: number,
): Promise<Freshness[]> {
  const [told] = await sql.query('SELECT source FROM cursors WHERE source=?', [DESK]);
  const here = (told ? districts : named).filter((code) => seesDistrict(viewer, code));
  return here.map((district) => ({ source: DESK, district, state: 'FRESH', lastSuccessAt: moment(nowMs), lagSeconds: 0 }));
}

function stateOf(row: { rowsEver: number; failures: number } | undefined, lagSeconds: number | null): string {
  if (!row) return 'NEVER';
  if (Number(row.failures) > 0) return 'FAILING';
  if (lagSeconds === null) return 'NEVER';
  if (lagSeconds < AHEAD_SECONDS) return 'AHEAD';
  if (Number(row.rowsEver) === 0) return 'SILENT';
  return lagSeconds > LATE_SECONDS ? 'LATE' : 'FRESH';
}

/** The streams whose last pull failed, and why. */
export async function failing(sql: Sql): Promise<{ source: string; kind: string; errorMessage: string }[]> {
  const rows = await sql.query<Failing>('SELECT source, kind, errorMessage FROM cursors WHERE failures>0 ORDER BY source, kind');
  return rows.map((row) => ({ ...row, errorMessage: scrub(row.errorMessage ?? '') }));
}

interface Failing {
  readonly source: string;
  readonly kind: string;
  readonly errorMessage: string | null;
}
