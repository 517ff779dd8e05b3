/** Deliveries as other rooms are handed them: planned and made ready at every target that takes the kind. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { type HubClock, nowOf } from '../kit/clock.js';
import type { Sql } from '../db/sql.js';
import type { DeliveryTarget } from './delivery-target.js';
import { planDeliveries } from './plan.js';
import { updateReadiness } from './readiness.js';
import { withdrawalsSent } from './retry.js';

type Written = Parameters<typeof planDeliveries>[4];

export interface DeliveryPorts {
  planDeliveries(
    sql: Sql,
    kind: KindDefinition,
    ids: readonly string[],
    written: Written,
    before?: ReadonlyMap<string, Written[number]>,
  ): Promise<void>;
  updateReadiness(sql: Sql, kind: KindDefinition, ids: readonly string[]): Promise<void>;
  withdrawalsSent(sql: Sql, recordIds: readonly string[]): Promise<Set<string>>;
}

export function deliveryPorts(targets: readonly DeliveryTarget[], clock: HubClock): DeliveryPorts {
  return {
    planDeliveries: async (sql, kind, ids, written, before) => {
      for (const target of targets) await planDeliveries(sql, target, kind, ids, written, nowOf(clock), before);
    },
    updateReadiness: async (sql, kind, ids) => {
      for (const target of targets) if (target.kinds.has(kind.name)) await updateReadiness(sql, target, kind, ids, nowOf(clock));
    },
    withdrawalsSent,
  };
}
