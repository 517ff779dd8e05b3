/** Counts of what is unclaimed, and of standing claims without a published checklist, by district or by department. */
import { catalogueRule } from '../../../schema/indicators/catalogue.js';
import { type CountedOwners, countedOwners, ofOwners } from '../../access/scope.js';
import type { UnclaimedCount } from '../../api.js';
import { marks, name, type Sql } from '../../db/sql.js';
import { kindNamed, type RatioScope } from '../ratios/scope.js';
import { unclaimedOf } from './facts.js';

const { claims, checklist } = catalogueRule;

/** Each district that the viewer sees has a row; departments those that lack something. */
export async function unclaimedCounts(sql: Sql, at: RatioScope, byDepartment: boolean): Promise<readonly UnclaimedCount[]> {
  const rows = new Map<string, { district: string; department: string | null; unclaimed: number; withoutChecklist: number }>();
  const rowOf = (district: string, department: string | null) => {
    const key = JSON.stringify([district, byDepartment ? department : null]);
    let row = rows.get(key);
    if (!row) rows.set(key, (row = { district, department: byDepartment ? department : null, unclaimed: 0, withoutChecklist: 0 }));
    return row;
  };
  const owners = countedOwners(at.viewer, at.city.districts);
  if (!byDepartment) for (const district of owners.districts) rowOf(district, null);
  for (const { district, department } of await unclaimedOf(sql, at)) rowOf(district, department).unclaimed += 1;
  for (const { district, department, n } of await withoutChecklist(sql, at, owners))
    rowOf(district, department === '' ? null : department).withoutChecklist += Number(n);
  return [...rows.values()];
}

async function withoutChecklist(sql: Sql, at: RatioScope, owners: CountedOwners) {
  if (owners.districts.length === 0) return [];
  const kind = kindNamed(at.kinds, claims.kind);
  const lists = kindNamed(at.kinds, checklist.kind);
  const column = lists.references.find(({ name: reference }) => reference === checklist.reference)?.column as string;
  const [own, ofLists] = [ofOwners(owners), ofOwners(owners, 'l')];
  // Of a stranger's list nothing is seen, so it counts as none.
  return sql.query<{ district: string; department: string; n: number | string }>(
    `SELECT district, department, COUNT(*) AS n FROM ${name(kind.table)} c WHERE withdrawnAt IS NULL AND ${name(claims.status)} IN (${marks(claims.standing.length)})
     AND ${own.text} AND NOT EXISTS (SELECT 1 FROM ${name(lists.table)} l WHERE l.${name(column)}=c.id AND l.withdrawnAt IS NULL
       AND l.${name(checklist.status)}=? AND ${ofLists.text}) GROUP BY district, department`,
    [...claims.standing, ...own.params, checklist.published, ...ofLists.params],
  );
}
