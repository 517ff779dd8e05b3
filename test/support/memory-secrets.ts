/** Secret store of a target in memory, for tests that need no database; its generation can be seen. */
import type { SecretStore } from '../../connectors/contract.js';

export interface MemorySecrets extends SecretStore {
  generation(): number;
}

export function memorySecrets(now: () => number): MemorySecrets {
  let stored: { generation: number; sealed: string } | null = null;
  let lease: { holder: string; until: number } | null = null;
  return {
    generation: () => stored?.generation ?? 0,
    load: async () => stored,
    async replace(generation, sealed) {
      if ((stored?.generation ?? 0) !== generation) return false;
      stored = { generation: generation + 1, sealed };
      return true;
    },
    async lease(holder, ms) {
      if (lease && lease.holder !== holder && lease.until > now()) return false;
      lease = { holder, until: now() + ms };
      return true;
    },
    async release(holder) {
      if (lease?.holder === holder) lease = null;
    },
  };
}
