/** Enterprise load: how often each body came to each enterprise in a year. Citizens are left out; the viewer's scope is in the statement. */
import { onSite } from '../../../schema/indicators/on-site.js';
import { HubError } from '../../../schema/errors.js';
import { scope } from '../../access/scope.js';
import type { EnterpriseLoad, EnterpriseLoadRequest, LoadOfPair } from '../../api.js';
import { all, always, never } from '../../db/predicate.js';
import { marks, name, type Sql } from '../../db/sql.js';
import { MOST_ROWS } from '../ratios/bounded.js';
import { kindNamed, type RatioScope } from '../ratios/scope.js';
import { conditionsOf } from '../statistics-reach.js';
import { isBody, isVisit } from '../visits.js';
import { recordsWithin } from '../statistics-rollups.js';

type Group = Readonly<Record<'enterprise' | 'body' | 'enterpriseName' | 'bodyName' | 'checks' | 'joint', string | number | null>>;

export async function enterpriseLoadOf(sql: Sql, at: RatioScope, request: EnterpriseLoadRequest): Promise<EnterpriseLoad> {
  const kind = kindNamed(at.kinds, onSite.kind);
  const [from, to] = [`${request.year}-01-01`, `${request.year}-12-31`];
  const rows = await recordsWithin(sql, kind, at.viewer, conditionsOf(kind, { filter: request.filter, from, to }));
  if (rows > MOST_ROWS) throw new HubError('TOO_MANY_ROWS_TO_GROUP', { rows, most: MOST_ROWS, remedy: '请在 filter 中写一个区或部门。' });
  const { enterprises } = request;
  const named =
    enterprises &&
    (enterprises.length === 0 ? never : { text: `r.${name(onSite.enterprise)} IN (${marks(enterprises.length)})`, params: enterprises });
  const where = all([
    at.visible(at.viewer, kind, request.filter, sql.dialect),
    { text: 'r.day BETWEEN ? AND ?', params: [from, to] },
    { text: isVisit(kind), params: [] },
    named ?? always,
  ]);
  const results = kindNamed(at.kinds, onSite.joint.kind);
  const reference = results.references.find(({ name: of }) => of === onSite.joint.reference)?.column as string;
  // Of a stranger's result nothing is seen, so it makes nothing joint.
  const seen = scope(at.viewer, sql.dialect, 'otherwise', 'j');
  // The newest name: a day has ten letters, so the largest text is that of the latest day.
  const newest = (column: string): string => `MAX(CONCAT(r.day,r.${name(column)}))`;
  const text = `SELECT r.${name(onSite.enterprise)} AS enterprise, r.${name(onSite.body)} AS body, ${newest(onSite.enterpriseName)} AS enterpriseName,
    ${newest(onSite.bodyName)} AS bodyName, COUNT(*) AS checks,
    SUM(CASE WHEN EXISTS (SELECT 1 FROM ${name(results.table)} j WHERE j.${name(reference)}=r.id AND j.withdrawnAt IS NULL AND ${seen.text}) THEN 1 ELSE 0 END) AS joint
    FROM ${name(kind.table)} r WHERE ${where.text} GROUP BY r.${name(onSite.enterprise)}, r.${name(onSite.body)}`;
  const concatenated = sql.dialect === 'sqlite' ? text.replaceAll(/CONCAT\(([^,]+),([^)]+)\)/g, '($1||$2)') : text;
  const groups = await sql.query<Group>(concatenated, [...seen.params, ...where.params]);
  const ofBodies = groups.filter(({ enterprise }) => isBody(enterprise));
  const names = newestNames(ofBodies);
  const pairs = ofBodies
    .map((group) => pairOf({ ...group, enterpriseName: names.get(group.enterprise) ?? null }, request.cap))
    .filter(({ beyondCap }) => !request.beyondCapOnly || beyondCap > 0);
  pairs.sort(inOrder);
  return {
    pairs,
    // A number that is missing is nobody's: each such pair stands by itself and is no enterprise.
    enterprises: new Set(pairs.flatMap(({ enterprise }) => (enterprise === null ? [] : [enterprise]))).size,
    checks: pairs.reduce((sum, { checks }) => sum + checks, 0),
    pairsBeyondCap: pairs.filter(({ beyondCap }) => beyondCap > 0).length,
  };
}

/** One enterprise has one name, whoever came to it: that of its latest check. */
function newestNames(groups: readonly Group[]): ReadonlyMap<Group['enterprise'], Group['enterpriseName']> {
  const names = new Map<Group['enterprise'], Group['enterpriseName']>();
  for (const { enterprise, enterpriseName } of groups)
    if (enterpriseName !== null && String(enterpriseName) > String(names.get(enterprise) ?? '')) names.set(enterprise, enterpriseName);
  return names;
}

function pairOf({ enterprise, body, enterpriseName, bodyName, checks, joint }: Group, cap: number): LoadOfPair {
  const named = (text: Group['body']): string | null => (text === null ? null : String(text).slice(10) || null);
  const total = Number(checks);
  return {
    ...{ enterprise: enterprise === null ? null : String(enterprise), body: body === null ? null : String(body) },
    ...{ enterpriseName: named(enterpriseName), bodyName: named(bodyName), checks: total, jointChecks: Number(joint) },
    // Checks of whom or by whom nobody knows are of several, for all that is known.
    beyondCap: enterprise === null || body === null ? 0 : Math.max(0, total - cap),
  };
}

/** The most checked first. */
export const inOrder = (a: LoadOfPair, b: LoadOfPair): number =>
  b.checks - a.checks || compared(a.enterprise, b.enterprise) || compared(a.body, b.body);

const compared = (a: string | null, b: string | null): number => (a === b ? 0 : (a ?? '') < (b ?? '') || (a === null && b === '') ? -1 : 1);
