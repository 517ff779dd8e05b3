/**
 * Asks kept records again: those whose date has come, at every gathering; and, by `hub quality recheck`, those that were checked under another
 * version of a target's profile and are not yet accepted there.
 */
import type { KindDefinition } from '../schema/definition.js';
import type { KeepPorts } from './ingest/ports.js';
import { reask } from './ingest/recheck.js';
import { type Clock, nowOf, today } from './kit/clock.js';
import type { Door } from './kit/door.js';
import type { Aim } from './outbox/aim.js';
import { checkedOtherwise } from './outbox/upkeep.js';
import { comeDue } from './quality/issues.js';

export interface RecheckPorts extends KeepPorts {
  readonly door: Door;
  readonly clock: Clock;
}

// Records of one unit: the embedded database keeps everybody else waiting while it runs.
const AT_ONCE = 200;

/** Lets go what lay in the future and does not any more. */
export async function recheckDue(ports: RecheckPorts, zone: string): Promise<number> {
  let asked = 0;
  for (let after = ''; ; ) {
    const due = await ports.door.read((sql) => comeDue(sql, today(ports.clock, zone), after, AT_ONCE));
    if (due.length === 0) return asked;
    after = due.at(-1)?.id as string;
    for (const kind of ports.kinds) {
      const ids = due.filter((one) => one.kind === kind.name).map((one) => one.recordId);
      if (ids.length > 0) await ports.door.write((sql) => reask(sql, ports, kind, [...new Set(ids)], nowOf(ports.clock)));
    }
    asked += due.length;
  }
}

/** @param progress told after each unit how many were asked in all @param all the accepted ones too */
export async function recheckProfiles(
  ports: RecheckPorts,
  aims: readonly Aim[],
  options: { readonly all: boolean; readonly progress: (target: string, kind: KindDefinition, asked: number) => void },
): Promise<number> {
  let asked = 0;
  for (const aim of aims) {
    for (const kind of ports.kinds.filter((one) => aim.kinds.has(one.name))) {
      for (let after = ''; ; ) {
        const ids = await ports.door.read((sql) => checkedOtherwise(sql, aim, kind.name, { after, most: AT_ONCE, all: options.all }));
        if (ids.length === 0) break;
        await ports.door.write((sql) => reask(sql, ports, kind, ids, nowOf(ports.clock)));
        asked += ids.length;
        after = ids.at(-1) as string;
        options.progress(aim.target, kind, asked);
      }
    }
  }
  return asked;
}
