/**
 * Book counts: the counts from which the balance is read, made once of what an older version left: records withdrawn, and what each target has
 * accepted. A day that is stale is counted again like any other.
 */
import { acceptedAt } from '../indicators/accepted-at.js';
import type { MigrationSql } from './migration-data.js';

/** May run again: it begins anew. @param kinds name and table of each kind */
export async function countBooks({ query }: MigrationSql, kinds: readonly (readonly [kind: string, table: string])[]): Promise<void> {
  await begin(query, 'withdrawn');
  for (const [kind, table] of kinds) {
    await query(
      `INSERT INTO rollups (kind, measure, district, department, day, total) SELECT '${kind}', 'withdrawn', district, department, day, COUNT(*)
       FROM \`${table}\` WHERE withdrawnAt IS NOT NULL AND day IS NOT NULL GROUP BY district, department, day`,
    );
  }
  await addUp(query, 'withdrawn');
  for (const { target } of await query<{ target: string }>('SELECT DISTINCT target FROM deliveries')) {
    const measure = acceptedAt(target);
    await begin(query, measure);
    await query(
      `INSERT INTO rollups (kind, measure, district, department, day, total)
       SELECT kind, '${measure}', district, department, day, COUNT(DISTINCT recordId) FROM deliveries d
       WHERE target=? AND day IS NOT NULL AND wantedDigest=heldDigest AND NOT EXISTS (SELECT 1 FROM deliveries o WHERE o.recordId=d.recordId
         AND o.target=d.target AND o.state<>'WITHDRAWN' AND (o.wantedDigest IS NULL OR o.heldDigest IS NULL OR o.wantedDigest<>o.heldDigest))
       GROUP BY kind, district, department, day`,
      [target],
    );
    await addUp(query, measure);
  }
}

type Query = MigrationSql['query'];

async function begin(query: Query, measure: string): Promise<void> {
  for (const table of ['rollups', 'rollup_months']) await query(`DELETE FROM ${table} WHERE measure=?`, [measure]);
}

async function addUp(query: Query, measure: string): Promise<void> {
  await query(
    `INSERT INTO rollup_months (kind, measure, district, month, total) SELECT kind, measure, district, SUBSTR(day, 1, 7) AS month, SUM(total)
     FROM rollups WHERE measure=? GROUP BY kind, measure, district, month`,
    [measure],
  );
}
