/** Balance of each target: every live record once, by its newest revision. It must always close: `unbalanced` says where it does not. */
import type { City, Viewer } from '../../schema/organisation.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { inDistricts, visibleDistricts } from '../access/scope.js';
import type { BalanceRow } from '../api.js';
import type { Sql } from '../db/database.js';
import { marks, name } from '../db/sql.js';
import type { DeliveryTarget } from './delivery-target.js';
import { STATES } from './states.js';

// A record has the worst state of its rows.
const BEST_FIRST = ['accepted', 'waiting', 'inFlight', 'blocked', 'returned'] as const;
const RANKED = Object.entries(STATES).flatMap(([state, { line }]) => (line === null ? [] : [`WHEN '${state}' THEN ${BEST_FIRST.indexOf(line)}`]));
const RANK = `MAX(CASE state ${RANKED.join(' ')} END)`;

type Counts = { -readonly [K in keyof BalanceRow]: BalanceRow[K] };

export async function balance(
  sql: Sql,
  targets: readonly Pick<DeliveryTarget, 'name' | 'kinds' | 'all'>[],
  city: City,
  viewer: Viewer,
): Promise<BalanceRow[]> {
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
        for (const count of counted.filter((row) => row.district === district)) row[count.gone ? 'withdrawn' : 'live'] += Number(count.n);
        const here = (count: { district: string; kind: string }) => count.district === district && count.kind === kind.name;
        for (const count of standing.filter(here)) row[BEST_FIRST[Number(count.stands)] as 'accepted'] += Number(count.n);
        for (const count of quarantined.filter(here)) row.quarantined += Number(count.n);
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
