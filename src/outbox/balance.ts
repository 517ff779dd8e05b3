/** The books at each target: every live record once, by its newest revision. They close, always: `unbalanced` says where they do not. */
import type { City, Viewer } from '../../schema/organisation.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { inDistricts, visibleDistricts } from '../access/scope.js';
import type { BalanceRow } from '../api.js';
import type { Sql } from '../db/database.js';
import { marks, name } from '../db/sql.js';
import type { DeliveryTarget } from './delivery-target.js';

// A record stands as its worst row stands: returned, blocked, under way, waiting, accepted.
const RANK =
  "MAX(CASE state WHEN 'RETURNED' THEN 5 WHEN 'BLOCKED' THEN 4 WHEN 'IN_FLIGHT' THEN 3 WHEN 'WAITING' THEN 2 WHEN 'AWAITING' THEN 2 ELSE 1 END)";
const COLUMN = ['', 'accepted', 'waiting', 'inFlight', 'blocked', 'returned'] as const;

type Counts = { -readonly [K in keyof BalanceRow]: BalanceRow[K] };

export async function balance(sql: Sql, targets: readonly DeliveryTarget[], city: City, viewer: Viewer): Promise<BalanceRow[]> {
  const districts = visibleDistricts(viewer, city.districts).map(({ code }) => code);
  if (districts.length === 0) return [];
  const scope = inDistricts(districts).text;
  const rows: BalanceRow[] = [];
  for (const target of targets) {
    const kinds = target.all.filter((candidate) => target.kinds.has(candidate.name));
    if (kinds.length === 0) continue;
    const standing = await sql.query<{ district: string; kind: string; stands: number; n: number }>(
      `SELECT district, kind, stands, COUNT(*) AS n FROM (SELECT recordId, kind, district, ${RANK} AS stands FROM deliveries
       WHERE target=? AND kind IN (${marks(kinds.length)}) AND ${scope} AND state<>'WITHDRAWN' GROUP BY recordId, kind, district
       HAVING MAX(CASE WHEN wantedDigest IS NULL THEN 0 ELSE 1 END)=1) AS r
       GROUP BY district, kind, stands`,
      [target.name, ...kinds.map((kind) => kind.name), ...districts],
    );
    const quarantined = await sql.query<{ district: string; kind: string; n: number }>(
      `SELECT district, kind, COUNT(*) AS n FROM quarantine WHERE ${scope} GROUP BY district, kind`,
      districts,
    );
    for (const kind of kinds) {
      const counted = await liveAndWithdrawn(sql, kind, scope, districts);
      for (const district of districts) {
        const row: Counts = {
          target: target.name,
          district,
          kind: kind.name,
          live: 0,
          accepted: 0,
          inFlight: 0,
          waiting: 0,
          returned: 0,
          blocked: 0,
          withdrawn: 0,
          quarantined: 0,
        };
        for (const one of counted.filter((count) => count.district === district)) row[one.gone ? 'withdrawn' : 'live'] += Number(one.n);
        for (const one of standing)
          if (one.district === district && one.kind === kind.name) row[COLUMN[Number(one.stands)] as 'accepted'] += Number(one.n);
        for (const one of quarantined) if (one.district === district && one.kind === kind.name) row.quarantined += Number(one.n);
        rows.push(row);
      }
    }
  }
  return rows;
}

function liveAndWithdrawn(sql: Sql, kind: KindDefinition, scope: string, districts: readonly string[]) {
  return sql.query<{ district: string; gone: number; n: number }>(
    `SELECT district, CASE WHEN withdrawnAt IS NULL THEN 0 ELSE 1 END AS gone, COUNT(*) AS n FROM ${name(kind.table)} WHERE ${scope} GROUP BY district, gone`,
    districts,
  );
}

/** Rows whose parts do not add up to their live records: a fault of ours, shown by `hub doctor`. */
export const unbalanced = (rows: readonly BalanceRow[]): BalanceRow[] =>
  rows.filter((row) => row.live !== row.accepted + row.inFlight + row.waiting + row.returned + row.blocked);
