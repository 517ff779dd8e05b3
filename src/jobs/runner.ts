/** The hub's jobs by name: what they do, which are due, which sources rest after a failure; and what several processes share of one job. */
import { HubError } from '../../schema/errors.js';
import type { Logger } from 'pino';
import type { HubConfig } from '../config/shape.js';
import type { Jobs } from '../api.js';
import { type Clock, nowOf } from '../kit/clock.js';
import type { Database } from '../db/database.js';
import type { JobOutcome } from './outcome.js';
import type { JobStore, JobPlan } from './job-store.js';
import type { Lease, Leases } from './leases.js';
import type { Runs } from './runs.js';
import type { ConfiguredSource } from '../connectors/configured.js';
import type { DeliveryTarget } from '../outbox/delivery-target.js';
import { deliverAll, syncAll, type WorkPorts } from './sync-and-deliver.js';

export interface JobsOptions {
  readonly config: HubConfig;
  readonly clock: Clock;
  readonly log: Pick<Logger, 'warn'>;
  readonly db: Database;
  readonly book: JobStore;
  readonly leases: Leases;
  readonly runs: Runs;
  readonly ports: WorkPorts;
  readonly sources: readonly ConfiguredSource[];
  readonly targets: readonly DeliveryTarget[];
  /** False in a process that only answers: an order is left to one that works. */
  readonly works: boolean;
}

export interface JobRunner {
  readonly jobs: Jobs;
  sync(source?: string): Promise<JobOutcome>;
  deliver(): Promise<JobOutcome>;
  /** When the jobs under way have ended, well or not. */
  settled(): Promise<void>;
}

type Start = (jobs?: readonly string[]) => Promise<JobOutcome>;

export async function openJobs(parts: JobsOptions): Promise<JobRunner> {
  const { config, clock, log, db, book, leases, runs, ports, sources, targets } = parts;
  const plans = plansOf(config);
  await book.declare(plans);
  const own = new Set(plans.filter((plan) => plan.name.startsWith('sync:')).map((plan) => plan.name.slice('sync:'.length)));
  const running = new Map<string, Promise<unknown>>();
  const tracked = <T>(name: string, work: Promise<T>): Promise<T> => {
    running.set(name, work);
    void work.catch(() => undefined).then(() => running.get(name) === work && running.delete(name));
    return work;
  };
  const under = (lease: Lease): WorkPorts => ({ ...ports, signal: AbortSignal.any([ports.signal, lease.signal]), hold: lease.hold });
  const read = (chosen: readonly ConfiguredSource[], jobs: readonly string[]) =>
    tracked(
      'sync',
      leases.alone('sync', (lease) => syncAll(chosen, under(lease)), jobs),
    );
  const sync = (source?: string, jobs: readonly string[] = []): Promise<JobOutcome> => {
    const chosen = source === undefined ? sources : sources.filter((one) => one.name === source);
    if (chosen.length === 0) throw new HubError('NOT_FOUND', { what: `数据源 ${source}` });
    return read(chosen, source === undefined ? plans.map((plan) => plan.name).filter((name) => name.startsWith('sync')) : jobs);
  };
  const send: Start = (jobs = ['deliver', 'collect']) =>
    tracked(
      'deliver',
      leases.alone('deliver', (lease) => deliverAll(targets, under(lease)), jobs),
    );
  const perform = new Map<string, Start>([
    ['sync', () => sync()],
    ['deliver', send],
    ['collect', send],
    ...[...own].map((source): [string, Start] => [`sync:${source}`, () => sync(source, [`sync:${source}`])]),
  ]);

  /** What the clock starts leaves out the sources that rest and, in the common pass, those with a schedule of their own; an order does not. */
  const scheduled = async (name: string): Promise<unknown> => {
    if (!name.startsWith('sync')) return perform.get(name)?.();
    const resting = (await failing(db)).filter((one) => one.nextTryAt > nowOf(clock)).map((one) => one.source);
    const meant = sources.filter((one) => (name === 'sync' ? !own.has(one.name) : name === `sync:${one.name}`));
    return read(
      meant.filter((one) => !resting.includes(one.name)),
      [name],
    );
  };
  const rested = async (): Promise<unknown> => {
    const ready = (await failing(db)).filter((one) => one.nextTryAt <= nowOf(clock)).map((one) => one.source);
    const chosen = sources.filter((one) => ready.includes(one.name));
    return chosen.length > 0 ? read(chosen, []) : undefined;
  };
  /** Deliveries are split by the claim on each batch, so a process that is free helps the one that holds the job. */
  const help = async (): Promise<unknown> => {
    return (await backlog(db)) > WORTH_HELP ? tracked('deliver', deliverAll(targets, ports)) : undefined;
  };
  const safely = (name: string, work: () => Promise<unknown>): void =>
    void work().catch((error) => {
      if (!(error instanceof HubError) || error.code !== 'JOB_BUSY') log.warn({ job: name, error: String(error) }, 'job.failed');
    });

  return {
    sync,
    deliver: send,
    settled: async () => void (await Promise.allSettled([...running.values()])),
    jobs: {
      names: [...perform.keys()],
      list: () => book.all(),
      triggers: (job, first) => book.triggers(job, first),
      async tick() {
        await runs.sweep(false);
        await book.recordTriggers();
        if (!parts.works || !(await book.enabled())) return;
        const ready = (await book.ready()).filter((name) => perform.has(name));
        // What another process runs stays due until it is through; until then there is only helping.
        const others = new Set((await book.all()).filter((job) => job.owner !== null && job.owner !== runs.owner).map((job) => job.name));
        const free = (lease: string): boolean => !running.has(lease) && !others.has(lease);
        for (const name of ready) if (free(leaseOf(name))) safely(name, () => scheduled(name));
        if (free('sync')) safely('retry', rested);
        if (others.has('deliver') && !running.has('deliver')) safely('deliver', help);
      },
      async run(name) {
        const job = perform.get(name);
        if (!job) throw new HubError('JOB_UNKNOWN', { name, known: [...perform.keys()].join('、') });
        await book.order(name);
        return startNow(db, clock, name, parts.works ? () => job() : null);
      },
      async pause(name, paused) {
        if (!perform.has(name) || !(await book.pause(name, paused)))
          throw new HubError('JOB_UNKNOWN', { name, known: [...perform.keys()].join('、') });
      },
    },
  };
}

const leaseOf = (name: string): string => (name.startsWith('sync') ? 'sync' : 'deliver');
// Below two batches the one at work is through sooner than a second has begun.
const WORTH_HELP = 1_000;

function plansOf({ sources, targets, jobs }: HubConfig): JobPlan[] {
  const plan = (name: string, schedule: string, { overlap, catchUpMs } = jobs.sync): JobPlan => ({ name, schedule, overlap, catchUpMs });
  return [
    plan('sync', jobs.sync.schedule),
    plan('deliver', jobs.deliver.schedule, jobs.deliver),
    plan('collect', jobs.collect.schedule, jobs.collect),
    ...sources.flatMap((source) => (source.schedule ? [plan(`sync:${source.name}`, source.schedule)] : [])),
    ...targets.flatMap((target) => Object.entries(target.feeds).map(([feed, { schedule }]) => plan(`sync:${target.name}:${feed}`, schedule))),
  ];
}

function failing(db: Database): Promise<{ source: string; nextTryAt: string }[]> {
  const text = 'SELECT source, MIN(nextTryAt) AS nextTryAt FROM cursors WHERE failures>0 AND nextTryAt IS NOT NULL GROUP BY source';
  return db.read((sql) => sql.query(text));
}

async function backlog(db: Database): Promise<number> {
  const [row] = await db.read((sql) => sql.query<{ n: number }>("SELECT COUNT(*) AS n FROM deliveries WHERE state='WAITING'"));
  return Number(row?.n ?? 0);
}

// A process that works looks every few seconds; one that takes an order later than this is not there.
const TAKEN_WITHIN_MS = 15_000;

/** Answers the id of the job's next run as soon as it stands in the books. @param job null: another process is to take it */
async function startNow(db: Database, clock: Clock, name: string, job: Start | null): Promise<string> {
  const text = 'SELECT id FROM runs WHERE job=? ORDER BY id DESC LIMIT 1';
  const newest = async () => (await db.read((sql) => sql.query<{ id: string }>(text, [leaseOf(name)])))[0]?.id ?? '';
  const before = await newest();
  const done = job?.();
  done?.catch(() => undefined);
  for (const end = clock.now() + TAKEN_WITHIN_MS; ; ) {
    const id = await newest();
    if (id !== before) return id;
    const pause = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 20));
    const ended = await (done ? Promise.race([done.then(() => true), pause]) : pause);
    if (ended) return newest();
    if (!done && clock.now() > end) throw new HubError('NO_WORKER', { name });
  }
}
