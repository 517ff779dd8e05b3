/** What a process writes of its configuration when it begins: all of it where it serves, what is missing where it works, nothing where it looks. */
import type { Logger } from 'pino';
import { settleRehearsalYears } from '../calendar/rehearsal-years.js';
import { seedCalendar } from '../calendar/years.js';
import type { Database, Sql } from '../db/database.js';
import { mayUse, readVersions, tooOld } from '../db/store-standing.js';
import { type HubClock, heartbeat, nowOf } from '../kit/clock.js';
import type { Stop } from '../kit/timers.js';
import type { DeliveryTarget } from '../outbox/delivery-target.js';
import { settleLeftovers } from '../outbox/leftovers.js';
import { knowTarget } from '../outbox/targets.js';
import { forgetOtherTargets } from '../validation/issues.js';
import type { JobPlan, JobStore } from './job-store.js';
import { planDifferences } from './plan-differences.js';
import { livingProcesses, type OwnProcess, type ServingProcess, SIGN_EVERY_MS } from './processes.js';

export interface ConfiguredPorts {
  readonly db: Database;
  readonly clock: HubClock;
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
  readonly store: JobStore;
  readonly self: OwnProcess;
  readonly plans: readonly JobPlan[];
  readonly targets: readonly DeliveryTarget[];
  /** In the demo a new target is open. */
  readonly demo: boolean;
  /** False in a process that orders or answers, and leaves the work to another. */
  readonly works: boolean;
  /** Ends what is under way: called once a newer program has migrated the store. */
  readonly stop: () => void;
}

export interface StoredConfiguration {
  /** What of the stored schedules is otherwise in this process's configuration, a sentence each. */
  differences(): Promise<string[]>;
  processes(): Promise<ServingProcess[]>;
  /** False once a newer program has migrated the store. */
  mayWork(): boolean;
  close(): Promise<void>;
}

export async function openStoredConfiguration(ports: ConfiguredPorts, opens: 'reads' | 'works' | 'serves'): Promise<StoredConfiguration> {
  const { db, clock, store, plans } = ports;
  const overtaken = { by: false };
  let end: () => Promise<void> = async () => undefined;
  if (opens === 'reads') await store.declare(plans, 'NONE');
  if (opens === 'works') await addMissing(ports);
  if (opens === 'serves') end = await serveConfigured(ports, overtaken);
  return {
    differences: async () => planDifferences(await store.all(), plans),
    processes: () => db.read((sql) => livingProcesses(sql, clock)),
    mayWork: () => !overtaken.by,
    close: () => end(),
  };
}

/** A command beside a process that serves, or before there has been one. */
async function addMissing(ports: ConfiguredPorts): Promise<void> {
  const { db, clock, store, plans } = ports;
  await db.transaction(async (sql) => store.declare(plans, (await livingProcesses(sql, clock)).length > 0 ? 'NONE' : 'MISSING'));
  await knowTargets(ports);
  if (ports.works) await settleAll(ports);
}

async function serveConfigured(ports: ConfiguredPorts, overtaken: { by: boolean }): Promise<() => Promise<void>> {
  const { db, clock, store, plans, self, log } = ports;
  const declares = await db.transaction(async (sql) => {
    const own = await self.enter(sql);
    await (own ? declareAll(sql, ports) : store.declare(plans, 'NONE'));
    return own;
  });
  await knowTargets(ports);
  if (declares && ports.works) await settleAll(ports);
  if (!declares) log.warn({ differences: planDifferences(await store.all(), plans) }, 'configuration.another-serves');
  const stop: Stop = heartbeat(clock, SIGN_EVERY_MS, () => sign(ports, overtaken).catch(() => undefined));
  return async () => {
    stop();
    await self.leave().catch(() => undefined);
  };
}

async function sign(ports: ConfiguredPorts, overtaken: { by: boolean }): Promise<void> {
  const { db, self, log, stop } = ports;
  const versions = await db.read(readVersions);
  if (!overtaken.by && versions && mayUse(versions) !== 'writes') {
    overtaken.by = true;
    stop();
    log.error({ error: tooOld(versions, 'writes').message }, 'store.newer');
  }
  if (overtaken.by || !(await self.sign())) return;
  await db.transaction(async (sql) => {
    await self.declared(sql);
    await declareAll(sql, ports);
  });
  log.info('configuration.declared');
}

/** Within a transaction. */
async function declareAll(sql: Sql, { store, plans, targets, works }: ConfiguredPorts): Promise<void> {
  await store.declare(plans, 'ALL');
  const names = targets.map(({ name }) => name);
  if (works) await forgetOtherTargets(sql, names);
}

async function knowTargets({ db, clock, targets, demo }: ConfiguredPorts): Promise<void> {
  for (const { name } of targets) await db.transaction((sql) => knowTarget(sql, name, demo, nowOf(clock)));
  await seedCalendar(db, nowOf(clock));
  await settleRehearsalYears(db, nowOf(clock), demo);
}

async function settleAll({ db, clock, targets }: ConfiguredPorts): Promise<void> {
  for (const target of targets) await db.transaction((sql) => settleLeftovers(sql, target, nowOf(clock)));
}
