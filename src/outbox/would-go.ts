/**
 * What would go to a target now: by table and operation with its cause, what waits, and what is held and why. One grouped statement over what
 * is not settled; it changes nothing.
 */
import type { Sql } from '../db/sql.js';
import type { DeliveryTarget } from './delivery-target.js';
import { openTables } from './holds.js';
import { OPERATION_SQL } from './states.js';

/** GOES, HELD_TABLE (it would go, but its table or kind is held), WAITS, UNDER_WAY, RETURNED, BLOCKED */
export type WouldGoState = 'GOES' | 'HELD_TABLE' | 'WAITS' | 'UNDER_WAY' | 'RETURNED' | 'BLOCKED';

export interface WouldGo {
  readonly table: string;
  readonly state: WouldGoState;
  /** of what goes: i, u or d */
  readonly operation: string | null;
  /** of what goes: NEW, RETRIED, CONTENT, MAPPING, UNKNOWN, WITHDRAWN; of what is held: the hold, or the code of its return */
  readonly cause: string | null;
  readonly rows: number;
  /** rows that were last checked under another profile */
  readonly otherProfile: number;
}

// The same revision with another text: the profile, or what makes outward rows, has changed.
const CAUSE = `CASE WHEN wantedDigest IS NULL THEN 'WITHDRAWN' WHEN heldDigest='?' THEN 'UNKNOWN' WHEN heldDigest IS NULL AND verdict IS NULL THEN 'NEW'
  WHEN verdict='RETURNED' THEN 'RETRIED' WHEN heldDigest IS NULL THEN 'NEW' WHEN heldRevision=revision THEN 'MAPPING' ELSE 'CONTENT' END`;

const STATES: Readonly<Record<string, WouldGoState>> = {
  WAITING: 'GOES',
  AWAITING: 'WAITS',
  IN_FLIGHT: 'UNDER_WAY',
  RETURNED: 'RETURNED',
  BLOCKED: 'BLOCKED',
};

export async function wouldGo(sql: Sql, target: DeliveryTarget): Promise<readonly WouldGo[]> {
  const rows = await sql.query<{ t: string; state: string; op: string | null; cause: string | null; n: number; other: number }>(
    `SELECT tableName AS t, state, CASE WHEN state='WAITING' THEN ${OPERATION_SQL} END AS op,
       CASE state WHEN 'WAITING' THEN ${CAUSE} WHEN 'BLOCKED' THEN reason WHEN 'RETURNED' THEN code END AS cause,
       COUNT(*) AS n, SUM(CASE WHEN profile<>? THEN 1 ELSE 0 END) AS other
     FROM deliveries WHERE target=? AND state IN ('WAITING','AWAITING','IN_FLIGHT','RETURNED','BLOCKED') GROUP BY t, state, op, cause`,
    [target.profile.name, target.name],
  );
  const open = await openTables(sql, target);
  const order = target.profile.tables.map(({ table }) => table);
  return rows
    .map(({ t, state, op, cause, n, other }): WouldGo => {
      const goes = STATES[state] as WouldGoState;
      return {
        table: t,
        state: goes === 'GOES' && !open.includes(t) ? 'HELD_TABLE' : goes,
        operation: op,
        cause,
        rows: Number(n),
        otherProfile: Number(other),
      };
    })
    .sort((a, b) => order.indexOf(a.table) - order.indexOf(b.table) || b.rows - a.rows);
}
