/**
 * Job store: the table of jobs, shared by any number of processes: when each falls due next, what was missed, who runs it. Every change of
 * hands is a compare-and-set; whoever finds a trigger first writes it down, once.
 */
import { fires, jobs } from '../../schema/database/tables/jobs.js';
import type { Trigger, ListedJob } from '../api.js';
import { type HubClock, nowOf } from '../kit/clock.js';
import { moment } from '../../schema/time.js';
import type { Database, Sql } from '../db/database.js';
import { databaseNow } from '../db/database-time.js';
import { newId } from '../kit/ids.js';
import { runIn } from '../db/sql.js';
import { insertInto } from '../db/table-rows.js';
import { nextOf, occurrencesOf } from '../kit/occurrences.js';
import { isDue } from '../kit/waits.js';
import { FREE_LEASE, freeLease } from './lease-times.js';

/** What happens to a trigger that comes while the job runs: left out, or run once afterwards. */
export type Overlap = 'SKIP' | 'QUEUE';

export interface JobPlan {
  readonly name: string;
  /** Five-field cron in the store's zone. */
  readonly schedule: string;
  readonly overlap: Overlap;
  /** The job whose run is this one's too; a part has none: it waits for the common run, which may leave it out. */
  readonly lease?: string;
  /** A missed trigger not older than this is made up for; an older one is only listed. */
  readonly catchUpMs: number;
}

/** ON_TIME and LATE made the job due; MISSED was too old, SKIPPED met a run under way, PAUSED a job at rest; MANUAL is a person's order. */
export type TriggerState = 'ON_TIME' | 'LATE' | 'MISSED' | 'SKIPPED' | 'PAUSED' | 'MANUAL';

export interface JobRow extends Omit<ListedJob, 'title'> {
  readonly leaseUntil: string | null;
}

/** ALL: as they are configured, which is for the process that serves; MISSING: what others need to work, where it is not there; NONE. */
export type Declared = 'ALL' | 'MISSING' | 'NONE';

export interface JobStore {
  /** What this process knows of jobs; and what of it is written down. */
  declare(plans: readonly JobPlan[], what?: Declared): Promise<void>;
  /**
   * Writes down the triggers that have come since the last look, in whichever process looks first; a run whose lease is over falls due again.
   * @param mine what this process is at: a clock that jumped does not end it
   */
  recordTriggers(mine?: { readonly owner: string; readonly jobs: readonly string[] }): Promise<void>;
  /** Jobs that are due and that nobody runs. */
  ready(): Promise<string[]>;
  /** Whether nobody runs what goes under this lease. */
  isFree(lease: string): Promise<boolean>;
  /** Those with a schedule; a part without one of its own stands in the table for an order or a pause alone. */
  all(): Promise<JobRow[]>;
  /** Names of the jobs and parts that are paused. */
  pausedNames(): Promise<ReadonlySet<string>>;
  triggers(job: string | null, first: number): Promise<Trigger[]>;
  /** A person's order: due now, paused or not; of a part without a schedule of its own, too. */
  order(name: string): Promise<void>;
  pause(name: string, paused: boolean): Promise<void>;
  enabled(): Promise<boolean>;
  enable(): Promise<void>;
}

// A look every few seconds finds a trigger this late at most; what is later was missed by everybody.
const ON_TIME_MS = 30_000;
const MOST_LISTED = 200;

export function openJobStore(db: Database, clock: HubClock, zone: string): JobStore {
  let plans: readonly JobPlan[] = [];
  const all = () =>
    db.read((sql) =>
      sql.query<JobRow>(
        `SELECT name, schedule, nextFireAt, dueAt, paused, enabled, owner, leaseUntil FROM jobs WHERE schedule<>'${NO_SCHEDULE}' ORDER BY name`,
      ),
    );
  return {
    all,
    pausedNames: () => db.read(pausedNames),
    async declare(declared, what = 'ALL') {
      plans = declared;
      if (what === 'NONE') return;
      await db.transaction((sql) => writeJobs(sql, declared, zone, clock, what));
    },
    async recordTriggers({ owner, jobs: mine } = { owner: '', jobs: [] }) {
      const now = nowOf(clock);
      const rows = new Map((await all()).map((row) => [row.name, row]));
      for (const configured of plans) {
        const row = rows.get(configured.name);
        // The stored schedule may be that of another process, whose configuration it is.
        const plan = { ...configured, schedule: row?.schedule ?? configured.schedule };
        // A clock that was put back would leave the job waiting for a moment that has been already.
        const soonest = nextOf(plan.schedule, zone, clock.now());
        if (row && (row.nextFireAt === null || row.nextFireAt <= now || row.nextFireAt > soonest)) {
          await db.transaction((sql) => triggerOne(sql, plan, row, rows.get(plan.lease ?? plan.name) ?? row, soonest, zone, clock));
        }
      }
      const but = mine.length === 0 ? '' : ` AND NOT (owner=? AND name IN (${mine.map(() => '?').join(',')}))`;
      const own = mine.length === 0 ? [] : [owner, ...mine];
      await db.transaction(async (sql) => sql.run(`${ABANDONED}${but}`, [now, ...freeLease(await databaseNow(sql, clock)), ...own]));
    },
    async ready() {
      // A job falls due when that is written down: a moment that lies ahead is that of a clock which has been put right since.
      const free = `SELECT name FROM jobs WHERE dueAt IS NOT NULL AND enabled=1 AND ${FREE_LEASE} ORDER BY dueAt, name`;
      return db.read(async (sql) => (await sql.query<{ name: string }>(free, freeLease(await databaseNow(sql, clock)))).map((row) => row.name));
    },
    isFree: (lease) =>
      db.read(async (sql) => {
        const free = `SELECT name FROM jobs WHERE name=? AND NOT ${FREE_LEASE}`;
        return (await sql.query(free, [lease, ...freeLease(await databaseNow(sql, clock))])).length === 0;
      }),
    triggers: (job, first) =>
      db.read((sql) =>
        sql.query<Trigger>(
          `SELECT job, plannedAt, noticedAt, state FROM fires ${job === null ? '' : 'WHERE job=?'} ORDER BY plannedAt DESC, job LIMIT ?`,
          job === null ? [first] : [job, first],
        ),
      ),
    async order(name) {
      const now = nowOf(clock);
      await db.transaction(async (sql) => {
        await addPart(sql, name);
        await sql.run('UPDATE jobs SET dueAt=? WHERE name=? AND dueAt IS NULL', [now, name]);
        await listTriggers(sql, name, [now], now, () => 'MANUAL');
      });
    },
    async pause(name, paused) {
      await db.transaction(async (sql) => {
        await addPart(sql, name);
        await sql.run('UPDATE jobs SET paused=?, dueAt=NULL WHERE name=?', [Number(paused), name]);
      });
    },
    enabled: async () => (await db.read((sql) => sql.query('SELECT name FROM jobs WHERE enabled=1 LIMIT 1'))).length > 0,
    async enable() {
      await db.transaction((sql) => sql.run('UPDATE jobs SET enabled=1'));
    },
  };
}

const NO_SCHEDULE = '';

/** Within a transaction. A name with a schedule is there already: it was written with the configuration. */
async function addPart(sql: Sql, name: string): Promise<void> {
  const [others] = await sql.query<{ enabled: number | null }>('SELECT MAX(enabled) AS enabled FROM jobs');
  const row = { name, schedule: NO_SCHEDULE, fence: 0, paused: 0, enabled: Number(others?.enabled ?? 0) };
  await insertInto(sql, jobs, [row], { unique: ['name'], update: [] });
}

export async function pausedNames(sql: Sql): Promise<ReadonlySet<string>> {
  return new Set((await sql.query<{ name: string }>('SELECT name FROM jobs WHERE paused=1')).map(({ name }) => name));
}

// The run of a process that died is done again by whoever looks next.
const ABANDONED = `UPDATE jobs SET owner=NULL, leaseUntil=NULL, dueAt=? WHERE owner IS NOT NULL AND ${FREE_LEASE}`;

async function writeJobs(sql: Sql, plans: readonly JobPlan[], zone: string, clock: HubClock, what: Declared): Promise<void> {
  const scheduled = `SELECT name, schedule, nextFireAt, enabled FROM jobs WHERE schedule<>'${NO_SCHEDULE}'`;
  const existing = new Map((await sql.query<JobRow>(scheduled)).map((row) => [row.name, row]));
  // A job that is added later starts with the others.
  const enabled = [...existing.values()].some((row) => Number(row.enabled) === 1) ? 1 : 0;
  const added = plans.filter((plan) => !existing.has(plan.name));
  const rows = added.map(({ name, schedule }) => ({
    name,
    schedule,
    fence: 0,
    paused: 0,
    enabled,
    nextFireAt: nextOf(schedule, zone, clock.now()),
  }));
  // A part that was paused or ordered before it had a schedule of its own stays what it was.
  await insertInto(sql, jobs, rows, { unique: ['name'], update: ['schedule', 'nextFireAt'] });
  if (what === 'MISSING') return;
  for (const { name, schedule } of plans) {
    if (!existing.has(name) || existing.get(name)?.schedule === schedule) continue;
    await sql.run('UPDATE jobs SET schedule=?, nextFireAt=? WHERE name=?', [schedule, nextOf(schedule, zone, clock.now()), name]);
  }
  const removed = [...existing.keys()].filter((name) => !plans.some((plan) => plan.name === name));
  if (removed.length > 0) await runIn(sql, 'DELETE FROM jobs WHERE owner IS NULL AND', [], 'name', removed);
}

async function triggerOne(sql: Sql, plan: JobPlan, row: JobRow, lease: JobRow, soonest: string, zone: string, clock: HubClock): Promise<void> {
  const now = nowOf(clock);
  const advance = 'UPDATE jobs SET nextFireAt=? WHERE name=? AND (nextFireAt=? OR nextFireAt IS NULL)';
  if ((await sql.run(advance, [soonest, plan.name, row.nextFireAt ?? ''])) !== 1) return;
  if (row.nextFireAt !== null && row.nextFireAt > now) await forgetAhead(sql, plan.name, clock);
  if (row.nextFireAt === null || row.nextFireAt > now || Number(row.enabled) !== 1) return;
  const { moments } = occurrencesOf(plan.schedule, zone, row.nextFireAt, clock.now(), MOST_LISTED);
  const running = lease.owner !== null && !isDue(lease.leaseUntil, Date.parse(await databaseNow(sql, clock)), 'lease');
  const stateOf = (planned: string): TriggerState => {
    const late = clock.now() - Date.parse(planned);
    if (Number(row.paused) === 1) return 'PAUSED';
    if (late > Math.max(plan.catchUpMs, ON_TIME_MS)) return 'MISSED';
    if (running && plan.overlap === 'SKIP') return 'SKIPPED';
    return late > ON_TIME_MS ? 'LATE' : 'ON_TIME';
  };
  await listTriggers(sql, plan.name, moments, now, stateOf);
  // However many were missed, one run makes up for them.
  const due = moments.map(stateOf).some((state) => state === 'ON_TIME' || state === 'LATE');
  if (due) await sql.run('UPDATE jobs SET dueAt=? WHERE name=? AND dueAt IS NULL', [now, plan.name]);
}

// A clock that stood a day or more ahead wrote moments that have not come: they would stand before all others in the list until they do.
const AHEAD_MS = 86_400_000;

async function forgetAhead(sql: Sql, job: string, clock: HubClock): Promise<void> {
  await sql.run('DELETE FROM fires WHERE job=? AND plannedAt>?', [job, moment(clock.now() + AHEAD_MS)]);
}

async function listTriggers(
  sql: Sql,
  job: string,
  moments: readonly string[],
  now: string,
  stateOf: (planned: string) => TriggerState,
): Promise<void> {
  const rows = moments.map((plannedAt) => ({ id: newId(), job, plannedAt, noticedAt: now, state: stateOf(plannedAt) }));
  await insertInto(sql, fires, rows, { unique: ['job', 'plannedAt'], update: [] });
}
