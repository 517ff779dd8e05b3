/** Runs and job leases: one run at a time for each job, what is due and what was done stand in the database. */
import { HubError } from '../../schema/errors.js';
import { type Clock, later, nowOf } from '../kit/clock.js';
import type { Door } from '../kit/door.js';
import { newId } from '../kit/ids.js';
import { insertRows, runIn } from '../kit/sql.js';

export type RunState = 'RUNNING' | 'OK' | 'PARTLY' | 'FAILED' | 'CUT_OFF';

export interface RunOf {
  readonly job: string;
  readonly source?: string | null;
  readonly target?: string | null;
  readonly district?: string | null;
}

export interface Ended {
  readonly state: RunState;
  readonly counts: Readonly<Record<string, number>>;
  readonly error: HubError | null;
}

export interface Runs {
  readonly owner: string;
  start(of: RunOf): Promise<string>;
  end(id: string, ended: Ended): Promise<void>;
  /** Runs `work` under a job's lease, renewed while it runs; JOB_BUSY where another holds it. `jobs` are due no more: this run does them. */
  alone<T>(lease: string, work: () => Promise<T>, jobs?: readonly string[]): Promise<T>;
  know(jobs: Readonly<Record<string, string>>): Promise<void>;
  /** Says that a job is due; a job that is due already stays so. */
  due(job: string): Promise<void>;
  dueJobs(): Promise<string[]>;
  enabled(): Promise<boolean>;
  enable(): Promise<void>;
  /** What a process that is gone left open: on the embedded database there is only one. On a server leases run out by themselves. */
  sweep(): Promise<void>;
}

const LEASE_MS = 30_000;

export function openRuns(door: Door, clock: Clock, owner: string): Runs {
  const finish = (job: string) => door.write((sql) => sql.run('UPDATE jobs SET owner=NULL, leaseUntil=NULL WHERE name=? AND owner=?', [job, owner]));
  const take = (job: string, jobs: readonly string[]) =>
    door.write(async (sql) => {
      const now = nowOf(clock);
      const free = 'UPDATE jobs SET owner=?, leaseUntil=?, fence=fence+1 WHERE name=? AND (owner IS NULL OR leaseUntil<=?)';
      const won = await sql.run(free, [owner, later(clock, LEASE_MS), job, now]);
      if (won === 1) await runIn(sql, 'UPDATE jobs SET dueAt=NULL WHERE', [], 'name', jobs);
      return won;
    });
  const renew = (job: string) =>
    door
      .write((sql) => sql.run('UPDATE jobs SET leaseUntil=? WHERE name=? AND owner=?', [later(clock, LEASE_MS), job, owner]))
      .catch(() => undefined);
  return {
    owner,
    async start(of) {
      const row = {
        id: newId(),
        job: of.job,
        source: of.source ?? null,
        target: of.target ?? null,
        district: of.district ?? null,
        state: 'RUNNING',
        startedAt: nowOf(clock),
        owner,
      };
      await door.write((sql) => insertRows(sql, 'runs', Object.keys(row), [row]));
      return row.id;
    },
    async end(id, { state, counts, error }) {
      const values = [state, nowOf(clock), JSON.stringify(counts), error?.code ?? null, error?.message ?? null, id];
      await door.write((sql) => sql.run('UPDATE runs SET state=?, endedAt=?, counts=?, errorCode=?, errorMessage=? WHERE id=?', values));
    },
    async alone(job, work, jobs = [job]) {
      if ((await take(job, jobs)) !== 1) throw new HubError('JOB_BUSY', { name: job });
      const beat = setInterval(() => void renew(job), LEASE_MS / 3);
      try {
        return await work();
      } finally {
        clearInterval(beat);
        await finish(job);
      }
    },
    async know(jobs) {
      await door.write(async (sql) => {
        // A job that is added later starts with the others.
        const on = (await sql.query('SELECT name FROM jobs WHERE enabled=1 LIMIT 1')).length;
        const rows = Object.entries(jobs).map(([name, schedule]) => ({ name, schedule, fence: 0, enabled: on }));
        await insertRows(sql, 'jobs', ['name', 'schedule', 'fence', 'enabled'], rows, { unique: ['name'], update: ['schedule'] });
      });
    },
    async due(job) {
      await door.write((sql) => sql.run('UPDATE jobs SET dueAt=? WHERE name=? AND dueAt IS NULL AND enabled=1', [nowOf(clock), job]));
    },
    async dueJobs() {
      const now = nowOf(clock);
      const ready = 'SELECT name FROM jobs WHERE dueAt<=? AND enabled=1 AND (owner IS NULL OR leaseUntil<=?) ORDER BY dueAt';
      return (await door.read((sql) => sql.query<{ name: string }>(ready, [now, now]))).map((row) => row.name);
    },
    async enabled() {
      return (await door.read((sql) => sql.query('SELECT name FROM jobs WHERE enabled=1 LIMIT 1'))).length > 0;
    },
    async enable() {
      await door.write((sql) => sql.run('UPDATE jobs SET enabled=1'));
    },
    async sweep() {
      if (door.dialect !== 'sqlite') return;
      await door.write(async (sql) => {
        await sql.run("UPDATE runs SET state='CUT_OFF', endedAt=? WHERE state='RUNNING'", [nowOf(clock)]);
        await sql.run('UPDATE jobs SET owner=NULL, leaseUntil=NULL');
        await sql.run('UPDATE batches SET owner=NULL, leaseUntil=NULL, fence=fence+1 WHERE owner IS NOT NULL');
      });
    },
  };
}
