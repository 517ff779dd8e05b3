/** Standings: how the rows and records that others depend on stand at a target, worked out from their states, in sets. */
import { selectIn, type Sql } from '../db/sql.js';
import type { Delivery } from './delivery.js';
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

type RecordRow = Pick<Delivery, 'state' | 'reason' | 'heldDigest' | 'wantedDigest' | 'part'>;

/** The same of the rows of one record. Null: it has none there. */
export function recordStanding(rows: readonly RecordRow[]): Standing | null {
  if (rows.length === 0) return null;
  const standings = rows.flatMap((row) => {
    const standing = standingOf(row.state, row.reason);
    if (standing === null) return [];
    return [standing === 'DEAD' && row.heldDigest !== null && (row.wantedDigest !== null || row.part !== '') ? 'ACCEPTED' : standing];
  });
  if (standings.length === 0 || standings.includes('DEAD')) return 'DEAD';
  return standings.every((standing) => standing === 'ACCEPTED') ? 'ACCEPTED' : 'UNDECIDED';
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
  return new Map(rows.map((row) => [row.recordId, ofMainRow(row)]));
}

type MainRow = Pick<Delivery, 'state' | 'reason' | 'heldDigest'>;

const ofMainRow = ({ state, reason, heldDigest }: MainRow): Standing =>
  heldDigest === null ? (standingOf(state, reason) ?? 'UNDECIDED') : 'ACCEPTED';

/** The same of one record's main rows, the newest last. */
export function mainRowStanding(rows: readonly MainRow[]): Standing {
  const row = rows.filter(({ state, reason }) => standingOf(state, reason) !== null).at(-1);
  return row ? ofMainRow(row) : 'DEAD';
}
