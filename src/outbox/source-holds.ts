/**
 * Hold of one source at a target: its rows that are still to go are BLOCKED (HELD), in chunks, each a transaction. The row of `target_holds`
 * stands first, so that whatever is planned meanwhile is held too; cut off anywhere, it runs again and comes to the same.
 */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { Database } from '../db/database.js';
import { name, runIn, type Sql } from '../db/sql.js';
import type { DeliveryTarget } from './delivery-target.js';
import { updateDependents } from './dependents.js';
import { heldSources } from './holds.js';
import { planDeliveries } from './plan.js';
import { states } from './states.js';

const CHUNK = 1_000;

export interface HoldPorts {
  readonly db: Database;
  readonly now: () => string;
  /** Called after each chunk with the rows so far. */
  readonly progress?: (rows: number) => void;
}

// A row in a batch stays in it; the reason is what it comes back to, should it not be accepted.
export const TO_HOLD = `((wantedDigest IS NULL AND state='WAITING') OR (${states.decidedByOthers}))`;
const IN_FLIGHT = "(state='IN_FLIGHT' AND reason IS NULL)";

/** Answers how many rows were held. */
export async function holdSource(target: DeliveryTarget, source: string, ports: HoldPorts): Promise<number> {
  let held = 0;
  for (const kind of kindsOf(target)) {
    for (let more = true; more; ) {
      more = await ports.db.transaction(async (sql) => {
        // Released by another meanwhile: no row is to be left behind.
        if (!(await heldSources(sql, target.name)).has(source)) return false;
        const rows = await rowsOf(sql, target.name, kind, source, `(${TO_HOLD} OR ${IN_FLIGHT})`);
        const now = ports.now();
        const [underWay, others] = [rows.filter(({ state }) => state === 'IN_FLIGHT'), rows.filter(({ state }) => state !== 'IN_FLIGHT')];
        if (underWay.length > 0) await runIn(sql, "UPDATE deliveries SET reason='HELD' WHERE", [], 'id', idsOf(underWay));
        if (others.length > 0)
          await runIn(sql, "UPDATE deliveries SET state='BLOCKED', reason='HELD', updatedAt=? WHERE", [now], 'id', idsOf(others));
        // Those that were dead to their dependents are undecided now.
        const dead = [...new Set(others.filter(({ state }) => state === 'BLOCKED').map(({ recordId }) => recordId))];
        if (dead.length > 0) await updateDependents(sql, target, kind, dead, now);
        held += others.length;
        return rows.length === CHUNK;
      });
      ports.progress?.(held);
    }
  }
  return held;
}

/** Plans the held rows again; what else keeps one back comes to light by that. Answers how many rows there were. */
export async function releaseSource(target: DeliveryTarget, source: string, ports: HoldPorts): Promise<number> {
  let released = 0;
  for (const kind of kindsOf(target)) {
    for (let more = true; more; ) {
      more = await ports.db.transaction(async (sql) => {
        if ((await heldSources(sql, target.name)).has(source)) return false;
        const rows = await rowsOf(sql, target.name, kind, source, "reason='HELD'");
        if (rows.length === 0) return false;
        await runIn(sql, 'UPDATE deliveries SET reason=NULL WHERE', [], 'id', idsOf(rows));
        await planDeliveries(sql, target, kind, [...new Set(rows.map(({ recordId }) => recordId))], [], ports.now());
        released += rows.length;
        return rows.length === CHUNK;
      });
      ports.progress?.(released);
    }
  }
  return released;
}

interface Held {
  readonly id: number;
  readonly recordId: string;
  readonly state: string;
}

const idsOf = (rows: readonly Held[]): number[] => rows.map(({ id }) => id);

const kindsOf = ({ all, kinds }: DeliveryTarget): readonly KindDefinition[] => all.filter(({ name }) => kinds.has(name));

const rowsOf = (sql: Sql, target: string, kind: KindDefinition, source: string, where: string): Promise<Held[]> =>
  sql.query<Held>(
    `SELECT id, recordId, state FROM deliveries WHERE target=? AND state IN ('WAITING','AWAITING','BLOCKED','IN_FLIGHT') AND kind=? AND ${where}
     AND recordId IN (SELECT r.id FROM ${name(kind.table)} r WHERE r.source=?) ORDER BY id LIMIT ${CHUNK}`,
    [target, kind.name, source],
  );
