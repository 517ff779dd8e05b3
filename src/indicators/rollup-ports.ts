/** Ports of the rollups for other rooms: marking days as stale, and counting them again. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { Database, Sql } from '../db/database.js';
import type { CountingTarget } from './measures.js';
import { markStale, rollUp, staleKeys } from './rollup.js';

export interface RollupPorts {
  markStale(sql: Sql, kind: KindDefinition, rows: Parameters<typeof staleKeys>[1]): Promise<void>;
  rollUp(): Promise<void>;
}

/** @param targets whose acceptance counts @param signal aborted: what is stale stays so, and is counted by the next */
export function rollupPorts(db: Database, kinds: readonly KindDefinition[], targets: readonly CountingTarget[], signal: AbortSignal): RollupPorts {
  return {
    markStale: (sql, kind, rows) => markStale(sql, staleKeys(kind, rows)),
    rollUp: async () => {
      if (!signal.aborted) await rollUp(db, kinds, targets);
    },
  };
}
