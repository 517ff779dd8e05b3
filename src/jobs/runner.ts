/** Runner: starts what is due or ordered, each under its lease; retries what rested, and helps another process where that is worth it. */
import type { Logger } from 'pino';
import { HubError } from '../../schema/errors.js';
import { echo } from '../../schema/spelling/bounded.js';
import type { Jobs } from '../api.js';
import { outsideRequests } from '../db/database.js';
import type { HubClock } from '../kit/clock.js';
import type { JobRequest, Work, WorkingJob } from './job.js';
import { type NamedJob, type ScheduledJob, scheduledJobs, unscheduledParts } from './job-rows.js';
import type { JobStore } from './job-store.js';
import { workingJobs } from './jobs.js';
import type { Lease, Leases } from './leases.js';
import type { JobOutcome } from './outcome.js';
import { partName } from './part-name.js';
import { newestRun, startNow } from './start-now.js';

export interface RunnerOptions {
  readonly work: Work;
  readonly clock: HubClock;
  readonly log: Pick<Logger, 'warn'>;
  readonly store: JobStore;
  readonly leases: Leases;
  /** False in a process that only answers: an order is left to one that works. */
  readonly works: boolean;
}

export interface JobRunner {
  readonly jobs: Jobs;
  /** Runs a job, or one part of it, and waits for its outcome; JOB_BUSY where its lease is another's. */
  run(job: WorkingJob, part?: string): Promise<JobOutcome>;
  /** The id of the newest run of this job; '' where there was none. */
  newestRun(name: string): Promise<string>;
  /** Whether a job is at work in this process. */
  working(): boolean;
  /** When the jobs under way have ended, well or not. */
  settled(): Promise<void>;
}

export function openRunner({ work, clock, log, store, leases, works }: RunnerOptions): JobRunner {
  const { db, runs } = work.ports;
  const rows = scheduledJobs(work.config);
  const parts = unscheduledParts(work.config);
  const underWay = openUnderWay();
  const start = (job: WorkingJob, request: JobRequest): Promise<JobOutcome> =>
    underWay.add(
      outsideRequests(() => leases.alone(job.lease, (lease) => job.run(request, under(lease, work)), coveredBy(job, request, rows))),
      job.lease,
    );
  /** Work that nobody waits for: a failure is a line in the log, a lease that another took is none. */
  const unattended = (name: string, begin: () => Promise<unknown>): void =>
    void underWay.add(begin()).catch((error) => {
      if (!(error instanceof HubError) || error.code !== 'JOB_BUSY') log.warn({ job: name, error: String(error) }, 'job.failed');
    });
  const unknown = (name: string) => new HubError('JOB_UNKNOWN', { name: echo(name), known: rows.map((row) => row.name).join('、') });
  const named = (name: string): NamedJob => {
    const row = [...rows, ...parts].find((each) => each.name === name);
    if (!row) throw unknown(name);
    return row;
  };

  const jobs: Jobs = {
    list: async () => (await store.all()).map((row) => ({ ...row, title: rows.find(({ name }) => name === row.name)?.job.title ?? row.name })),
    paused: () => store.pausedNames(),
    async underWay() {
      const running = await runs.underWay();
      const of = ({ job, part }: NamedJob) => running.filter((run) => run.job === job.lease && (part === null || run.source === sourceOf(part)));
      return new Map([...rows, ...parts].map((each) => [each.name, of(each)]));
    },
    triggers: (job, first) => store.triggers(job, first),
    async tick() {
      await runs.sweep(false);
      await store.recordTriggers({ owner: runs.owner, jobs: leases.atWork() });
      if (!works || !(await store.enabled())) return;
      const ready = new Set(await store.ready());
      // What another process runs stays due until it is through; until then there is only helping.
      const elsewhere = new Set((await store.all()).filter((job) => job.owner !== null && job.owner !== runs.owner).map((job) => job.name));
      const free = (lease: string): boolean => !underWay.has(lease) && !elsewhere.has(lease);
      for (const { name, job, part } of rows) if (ready.has(name) && free(job.lease)) unattended(name, () => start(job, { part, by: 'SCHEDULE' }));
      for (const { name, job, part } of parts) if (ready.has(name) && free(job.lease)) unattended(name, () => start(job, { part, by: 'ORDER' }));
      for (const job of workingJobs) {
        if (job.retryDue && free(job.lease)) unattended('retry', async () => (await job.retryDue?.(work)) && start(job, { part: null, by: 'RETRY' }));
        if (job.worthHelp && elsewhere.has(job.lease) && !underWay.has(job.lease))
          unattended(job.name, async () => (await job.worthHelp?.(work)) && underWay.add(job.run({ part: null, by: 'HELP' }, work), job.lease));
      }
    },
    async run(name) {
      const { job, part } = named(name);
      // Asked first: an order that is refused must not be done later by the schedules.
      if (!(await store.isFree(job.lease))) throw new HubError('JOB_BUSY', { name: job.lease });
      await store.order(name);
      const order = works ? () => start(job, { part, by: 'ORDER' }) : null;
      return startNow(db, clock, { name, lease: job.lease, source: sourceOf(part), start: order });
    },
    async pause(name, paused) {
      await store.pause(named(name).name, paused);
    },
  };
  return {
    jobs,
    async run(job, part) {
      const parts = job.expand?.list(work.config) ?? [];
      if (part !== undefined && !parts.some((each) => each.part === part))
        throw new HubError('NOT_FOUND', { what: `${job.expand?.title} ${echo(part)}` });
      return start(job, { part: part ?? null, by: 'ORDER' });
    },
    newestRun: (name) => newestRun(db, named(name).job.lease, sourceOf(named(name).part)),
    working: () => underWay.any(),
    settled: () => underWay.settled(),
  };
}

/** A part is a source, or a kind of one (`source/kind`): its runs are listed under the source. */
const sourceOf = (part: string | null): string | null => part?.split('/')[0] ?? null;

const under = (lease: Lease, { ports, ...work }: Work): Work => ({
  ...work,
  ports: { ...ports, signal: AbortSignal.any([ports.signal, lease.signal]), assertLease: lease.hold },
});

/** The rows that are due no more, as this run does their work: of the common run all with the same `run`; an order takes the parts along. */
function coveredBy(job: WorkingJob, { part, by }: JobRequest, rows: readonly ScheduledJob[]): readonly string[] {
  if (by === 'RETRY') return [];
  if (part !== null) return [partName(job.name, part)];
  return rows.filter((row) => row.job.run === job.run && (by === 'ORDER' || row.part === null)).map((row) => row.name);
}

/** The work of this process that has not ended, some of it under a lease. */
function openUnderWay() {
  const all = new Map<Promise<unknown>, string | undefined>();
  return {
    add<T>(work: Promise<T>, lease?: string): Promise<T> {
      all.set(work, lease);
      const ended = (): boolean => all.delete(work);
      work.then(ended, ended);
      return work;
    },
    any: (): boolean => [...all.values()].some((lease) => lease !== undefined),
    has: (lease: string): boolean => [...all.values()].includes(lease),
    settled: async (): Promise<void> => void (await Promise.allSettled(all.keys())),
  };
}
