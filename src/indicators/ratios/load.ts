/** On-site load: checks of enterprises, and how many different ones, for each group anew. A citizen who was checked is in neither. */
import type { LoadOf } from '../../../schema/indicators/ratios.js';
import type { IndicatorGroup, OnSiteLoad } from '../../api.js';
import { isAmong, ofOwners } from '../../access/scope.js';
import { name, type Sql } from '../../db/sql.js';
import { isBody, isVisit } from '../visits.js';
import { atMost, checkSize, MOST_ROWS } from './bounded.js';
import { ratioNamed } from './ratio-of.js';
import { kindNamed, type RatioScope } from './scope.js';

interface Visits {
  readonly district: string;
  readonly department: string;
  readonly month: string;
  readonly enterprise: string | null;
  readonly n: number;
}

/** @param groups with their days within one year */
export async function loadOf(at: RatioScope, indicator: string, groups: readonly IndicatorGroup[]): Promise<OnSiteLoad[]> {
  const { load } = ratioNamed(indicator);
  const districts = [...new Set(groups.flatMap((group) => group.districts))];
  if (!load || districts.length === 0) return groups.map(() => ({ checks: 0, enterprises: 0 }));
  const from = groups.reduce((day, group) => (group.from < day ? group.from : day), '9999-99-99');
  const to = groups.reduce((day, group) => (group.to > day ? group.to : day), '');
  const visits = await at.db.read((sql) => visitsOf(sql, at, load, from, to, districts), 'aside');
  return groups.map((group) => told(visits, group));
}

async function visitsOf(sql: Sql, at: RatioScope, load: LoadOf, from: string, to: string, districts: readonly string[]): Promise<Visits[]> {
  const own = ofOwners({ districts, department: at.viewer.department ?? null });
  const kind = kindNamed(at.kinds, load.kind);
  checkSize(at.sizes, at.viewer, [kind], from, to);
  const month = 'SUBSTR(day,1,7)';
  const enterprise = name(load.enterprise);
  const rows = await sql.query<Visits>(
    `SELECT district, department, ${month} AS month, ${enterprise} AS enterprise, COUNT(*) AS n FROM ${name(kind.table)} r
     WHERE withdrawnAt IS NULL AND day BETWEEN ? AND ? AND ${own.text}
     AND ${isVisit(kind)}
     GROUP BY district, department, ${month}, ${enterprise} LIMIT ${MOST_ROWS + 1}`,
    [from, to, ...own.params],
  );
  return atMost(rows).filter(({ enterprise }) => isBody(enterprise));
}

function told(visits: readonly Visits[], { districts, department, from, to }: IndicatorGroup): OnSiteLoad {
  const enterprises = new Set<string>();
  const [first, last] = [from.slice(0, 7), to.slice(0, 7)];
  let checks = 0;
  for (const visit of visits) {
    if (visit.month < first || visit.month > last || !isAmong(districts, visit.district)) continue;
    if (department !== null && visit.department !== department) continue;
    checks += Number(visit.n);
    if (visit.enterprise !== null) enterprises.add(visit.enterprise);
  }
  return { checks, enterprises: enterprises.size };
}
