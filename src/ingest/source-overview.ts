/** Overview of the sources: how fresh each is, and of each of its kinds how far it was read, what failed and what it told, in words. */
import type { Viewer } from '../../schema/organisation.js';
import { hidden, scrub } from '../../schema/spelling/scrub.js';
import { mayDo } from '../access/rights.js';
import { seesDistrict } from '../access/scope.js';
import type { SourceOverview, StreamOverview } from '../api.js';
import type { Sql } from '../db/sql.js';
import { freshnessOf } from './freshness.js';
import { noticesOf } from './notices.js';
import { type Place, storedPlaces } from './place.js';

export interface OverviewedSource {
  readonly name: string;
  readonly district: string | null;
  readonly downward: boolean;
  readonly streams: readonly { readonly kind: { readonly name: string }; readonly mapping: { readonly keys?: { readonly sweeps: boolean } } }[];
}

export async function sourceOverviews(
  sql: Sql,
  sources: readonly OverviewedSource[],
  viewer: Viewer,
  nowMs: number,
): Promise<readonly SourceOverview[]> {
  const freshness = new Map((await freshnessOf(sql, sources, viewer, nowMs)).map((one) => [one.source, one]));
  const places = new Map((await storedPlaces(sql)).map((place) => [`${place.source} ${place.kind}`, place]));
  const aside = new Map((await quarantinedRows(sql)).map(({ source, kind, n }) => [`${source} ${kind}`, Number(n)]));
  const shown = shownTo(viewer);
  return sources
    .filter(({ district }) => seesDistrict(viewer, district))
    .flatMap(({ name, district, downward, streams }) => {
      const fresh = freshness.get(name);
      const kinds = streams.map(({ kind }) => ({
        ...streamOf(kind.name, places.get(`${name} ${kind.name}`), shown),
        quarantined: aside.get(`${name} ${kind.name}`) ?? 0,
      }));
      return fresh ? [{ ...fresh, name, district, downward, streams: kinds }] : [];
    });
}

/** An index has source and kind of each. */
const quarantinedRows = (sql: Sql) =>
  sql.query<{ source: string; kind: string; n: number }>('SELECT source, kind, COUNT(*) AS n FROM quarantine GROUP BY source, kind');

/** Who may not see personal fields sees what could be one hidden. */
const shownTo = (viewer: Viewer) => {
  const personal = mayDo(viewer.role, 'personal');
  return (text: string): string => scrub(text, undefined, personal ? undefined : hidden);
};

const NEVER_READ = {
  ...{ rows: 0, passes: 0, failures: 0, lastSuccessAt: null, lastTryAt: null, nextTryAt: null, errorCode: null, errorMessage: null },
  ...{ notices: [], rereadSince: null, rereadRows: 0, sweepSince: null, sweepRows: 0, sweptAt: null },
};

function streamOf(kind: string, place: Place | undefined, shown: (text: string) => string): Omit<StreamOverview, 'quarantined'> {
  if (!place) return { kind, ...NEVER_READ };
  const { rowsEver, passes, failures, lastSuccessAt, lastTryAt, nextTryAt, errorCode, errorMessage, notices } = place;
  const { rereadSince, rereadRows, sweepSince, sweepRows, sweptAt } = place;
  const failing = failures > 0;
  return {
    ...{ kind, rows: rowsEver, passes, failures, lastSuccessAt, lastTryAt, rereadSince, rereadRows, sweepSince, sweepRows, sweptAt },
    nextTryAt: failing ? nextTryAt : null,
    errorCode: failing ? errorCode : null,
    errorMessage: failing && errorMessage !== null ? shown(errorMessage) : null,
    notices: noticesOf(notices).map(({ message }) => shown(message)),
  };
}
