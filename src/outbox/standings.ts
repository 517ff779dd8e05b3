/** Standings: how the rows and records that others depend on stand at a target, worked out from their states, in sets. */
import { selectIn, type Sql } from '../db/sql.js';
import type { DeliveryState } from './state-facts.js';
import { type Standing, standingOf, states, statesThat } from './states.js';

const list = (...standings: readonly (Standing | null)[]): string =>
  statesThat(({ standing }) => standings.includes(standing))
    .map((state) => `'${state}'`)
    .join(',');

// COALESCE: a reason that is null makes a comparison of three values.
const LIFTED_BY_COMMAND = `state='BLOCKED' AND COALESCE(reason,'') IN (${states
  .holdsLifted('BY_COMMAND')
  .map((hold) => `'${hold}'`)
  .join(',')})`;

// An update that cannot be accepted takes nothing from what depends on the version that is held; the withdrawal of the record itself does.
const STILL_HELD = `(state IN (${list('DEAD')}) AND NOT (${LIFTED_BY_COMMAND}) AND heldDigest IS NOT NULL AND (wantedDigest IS NOT NULL OR part<>''))`;

// Of all rows of a record: accepted when all are that are still there, dead when one cannot be accepted as it is, or none is there.
const OF_RECORD = `CASE WHEN SUM(state NOT IN (${list(null)}))=0 OR SUM(state IN (${list('DEAD')}) AND NOT (${LIFTED_BY_COMMAND}) AND NOT ${STILL_HELD})>0 THEN 'DEAD'
  WHEN SUM(state NOT IN (${list(null, 'ACCEPTED')}) AND NOT ${STILL_HELD})=0 THEN 'ACCEPTED' ELSE 'UNDECIDED' END`;

/** How whole records stand at a target. By record alone, in the order of the index: by state too, MariaDB made a table of its own for each page. */
export async function standingsOf(sql: Sql, target: string, ids: readonly string[]): Promise<Map<string, Standing>> {
  const head = `SELECT recordId, ${OF_RECORD} AS standing FROM deliveries WHERE target=? AND`;
  const rows = await selectIn<{ recordId: string; standing: Standing }>(sql, head, 'recordId', ids, ' GROUP BY recordId', [target]);
  return new Map(rows.map((row) => [row.recordId, row.standing]));
}

/** Child rows wait for the row of the record itself to be held by the target; of two such rows the newer counts. */
export async function mainRowStandings(sql: Sql, target: string, recordIds: readonly string[]): Promise<Map<string, Standing>> {
  if (recordIds.length === 0) return new Map();
  const head = `SELECT recordId, state, reason, heldDigest FROM deliveries WHERE target=? AND part='' AND state NOT IN (${list(null)}) AND`;
  const rows = await selectIn<{ recordId: string; state: DeliveryState; reason: string | null; heldDigest: string | null }>(
    sql,
    head,
    'recordId',
    recordIds,
    ' ORDER BY id',
    [target],
  );
  return new Map(rows.map((row) => [row.recordId, row.heldDigest === null ? (standingOf(row.state, row.reason) ?? 'UNDECIDED') : 'ACCEPTED']));
}
