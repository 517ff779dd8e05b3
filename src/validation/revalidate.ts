/**
 * Revalidation of stored records: those whose date has come and those whose looked-up records have changed, at every sync; and, by `hub
 * quality recheck`, those that were checked under another version of a target's profile and are not yet accepted there.
 */
import type { KindDefinition, LookupRule } from '../../schema/kind/kind-definition.js';
import { dueLookups, lookupDone, rowsOfBody } from '../ingest/lookups.js';
import type { IngestPorts } from '../ingest/ports.js';
import { revalidateRows, revalidate } from '../ingest/revalidate.js';
import { type HubClock, nowOf, today } from '../kit/clock.js';
import type { Database } from '../db/database.js';
import type { DeliveryTarget } from '../outbox/delivery-target.js';
import { checkedOtherwise } from '../outbox/profile-versions.js';
import type { Progress } from '../observability/progress.js';
import { comeDue } from './issues.js';

export interface RevalidatePorts extends IngestPorts {
  readonly db: Database;
  readonly clock: HubClock;
  readonly progress: Progress;
  readonly rollUp: () => Promise<void>;
}

// Records of one transaction: on the embedded database other writers wait while it runs.
const AT_ONCE = 200;

/** Checks again the rows of bodies whose looked-up records have changed. After an interruption the rest is still noted. */
export async function revalidateLookups(ports: RevalidatePorts): Promise<void> {
  for (;;) {
    const due = await ports.db.read((sql) => dueLookups(sql, AT_ONCE));
    if (due.length === 0) return;
    for (const dueRow of due) {
      const kind = ports.kinds.find(({ name }) => name === dueRow.kind);
      const rule = kind?.lookupRules.find(({ id }) => id === dueRow.rule);
      if (kind && rule) await revalidateBody(ports, kind, rule, dueRow.body);
      await ports.db.transaction((sql) => lookupDone(sql, dueRow));
    }
  }
}

async function revalidateBody(ports: RevalidatePorts, kind: KindDefinition, rule: LookupRule, body: string): Promise<void> {
  for (let after = ''; ; ) {
    const ids = await ports.db.read((sql) => rowsOfBody(sql, kind, rule, body, after, AT_ONCE));
    if (ids.length > 0) await ports.db.transaction((sql) => revalidate(sql, ports, kind, ids, nowOf(ports.clock)));
    if (ids.length < AT_ONCE) return;
    after = ids.at(-1) as string;
  }
}

/** What every sync checks again: rows whose looked-up records have changed, and rows whose date has come. */
export async function revalidateWaiting(ports: RevalidatePorts, zone: string): Promise<void> {
  await revalidateLookups(ports);
  await revalidateDue(ports, zone);
}

/** Releases records whose date lay in the future and does not any more. */
export async function revalidateDue(ports: RevalidatePorts, zone: string): Promise<number> {
  let checked = 0;
  for (let after = ''; ; ) {
    const due = await ports.db.read((sql) => comeDue(sql, today(ports.clock, zone), after, AT_ONCE));
    if (due.length === 0) return checked;
    after = due.at(-1)?.id as string;
    for (const kind of ports.kinds) {
      const ids = due.filter((dueRow) => dueRow.kind === kind.name).map((dueRow) => dueRow.recordId);
      if (ids.length > 0) await ports.db.transaction((sql) => revalidateRows(sql, ports, kind, [...new Set(ids)], nowOf(ports.clock)));
    }
    checked += due.length;
  }
}

/** @param all the accepted ones too. Returns how many records were checked. */
export async function revalidateProfiles(ports: RevalidatePorts, targets: readonly DeliveryTarget[], all: boolean): Promise<number> {
  const task = ports.progress.task('quality recheck', null);
  let checked = 0;
  for (const target of targets) {
    for (const kind of ports.kinds.filter((kind) => target.kinds.has(kind.name))) {
      for (let after = ''; ; ) {
        const ids = await ports.db.read((sql) => checkedOtherwise(sql, target, kind.name, { after, most: AT_ONCE, all }));
        if (ids.length === 0) break;
        await ports.db.transaction((sql) => revalidateRows(sql, ports, kind, ids, nowOf(ports.clock)));
        task.add(ids.length);
        checked += ids.length;
        after = ids.at(-1) as string;
      }
    }
  }
  await ports.rollUp();
  task.done(`已重新检查 ${checked} 条`);
  return checked;
}
