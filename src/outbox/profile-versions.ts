/** Profile versions: which records were last checked under another version of a target's profile than the one in use. */
import { type Sql, usingIndex } from '../db/sql.js';
import type { DeliveryTarget } from './delivery-target.js';
import { OPEN } from './states.js';

/** Records of a kind, by id, that were last checked under another version of the target's profile; those not yet accepted there, or all. */
export async function checkedOtherwise(
  sql: Sql,
  target: Pick<DeliveryTarget, 'name' | 'profile'>,
  kind: string,
  page: { readonly after: string; readonly most: number; readonly all: boolean },
): Promise<string[]> {
  const which = page.all ? 'wantedDigest IS NOT NULL' : `profile<>? AND wantedDigest IS NOT NULL AND state IN (${OPEN})`;
  // All of them in the order of the records, each page where the last ended; the few that are open by their states.
  const by = usingIndex(sql, page.all ? 'deliveries_record' : 'deliveries_due');
  const rows = await sql.query<{ recordId: string }>(
    `SELECT DISTINCT recordId FROM deliveries${by} WHERE target=? AND kind=? AND ${which} AND recordId>? ORDER BY recordId LIMIT ?`,
    [target.name, kind, ...(page.all ? [] : [target.profile.name]), page.after, page.most],
  );
  return rows.map((row) => row.recordId);
}

/** Records of each target that stand under another version of its profile than the one in use, not yet accepted. */
export async function underOtherProfiles(
  sql: Sql,
  targets: readonly Pick<DeliveryTarget, 'name' | 'profile'>[],
): Promise<{ target: string; profile: string; records: number }[]> {
  const found: { target: string; profile: string; records: number }[] = [];
  for (const target of targets) {
    const rows = await sql.query<{ profile: string; n: number }>(
      `SELECT profile, COUNT(DISTINCT recordId) AS n FROM deliveries
       WHERE target=? AND state IN (${OPEN}) AND profile<>? AND wantedDigest IS NOT NULL GROUP BY profile ORDER BY profile`,
      [target.name, target.profile.name],
    );
    for (const row of rows) found.push({ target: target.name, profile: row.profile, records: Number(row.n) });
  }
  return found;
}
