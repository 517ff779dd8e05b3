/** The hub's jobs by name: which there are and when they are due, which sources are resting after a failure, and one run of each at a time. */
import type { Jobs } from './hub.js';
import { HubError } from '../schema/errors.js';
import type { AppOptions } from './app-options.js';
import type { HubConfig } from './config-shape.js';
import { nowOf } from './kit/clock.js';
import type { Door } from './kit/door.js';
import type { JobOutcome } from './program.js';
import type { Runs } from './runs/runs.js';
import { type Destination, deliver, type Gathering, gather, type WorkPorts } from './work.js';

export interface Work {
  readonly jobs: Jobs & { due(name: string): Promise<void> };
  /** Job name → five-field cron expression in the city's zone. */
  readonly schedules: Readonly<Record<string, string>>;
  sync(source?: string): Promise<JobOutcome>;
  deliver(): Promise<JobOutcome>;
  /** When the jobs under way have ended, well or not. */
  settled(): Promise<void>;
}

export async function openJobs(
  { config, log, clock }: AppOptions,
  door: Door,
  runs: Runs,
  ports: WorkPorts,
  gatherings: readonly Gathering[],
  destinations: readonly Destination[],
): Promise<Work> {
  const schedules = schedulesOf(config);
  await runs.know(schedules);
  const running = new Set<Promise<unknown>>();
  const tracked = <T>(work: Promise<T>): Promise<T> => {
    running.add(work);
    void work.catch(() => undefined).then(() => running.delete(work));
    return work;
  };
  const read = (chosen: readonly Gathering[], jobs: readonly string[]) => tracked(runs.alone('sync', () => gather(chosen, ports), jobs));
  const sync = (source?: string): Promise<JobOutcome> => {
    const chosen = source === undefined ? gatherings : gatherings.filter((one) => one.name === source);
    if (chosen.length === 0) throw new HubError('NOT_FOUND', { what: `数据源 ${source}` });
    return read(chosen, source === undefined ? Object.keys(schedules).filter((name) => name.startsWith('sync')) : [`sync:${source}`]);
  };
  const send = (): Promise<JobOutcome> => tracked(runs.alone('deliver', () => deliver(destinations, ports)));
  const perform: Record<string, () => Promise<JobOutcome>> = { sync: () => sync(), deliver: send, collect: send };
  for (const one of gatherings) if (schedules[`sync:${one.name}`]) perform[`sync:${one.name}`] = async () => sync(one.name);

  /** What the clock starts leaves out the sources that rest and, in the common pass, those with a schedule of their own; an order does not. */
  const scheduled = async (name: string): Promise<JobOutcome | undefined> => {
    if (!name.startsWith('sync')) return perform[name]?.();
    const resting = (await failing(door)).filter((one) => one.nextTryAt > nowOf(clock)).map((one) => one.source);
    const meant = gatherings.filter((one) => (name === 'sync' ? schedules[`sync:${one.name}`] === undefined : name === `sync:${one.name}`));
    return read(
      meant.filter((one) => !resting.includes(one.name)),
      [name],
    );
  };
  const rested = async (): Promise<void> => {
    const ready = (await failing(door)).filter((one) => one.nextTryAt <= nowOf(clock)).map((one) => one.source);
    const chosen = gatherings.filter((one) => ready.includes(one.name));
    if (chosen.length > 0 && (await runs.enabled())) await read(chosen, []);
  };
  const safely = (name: string, work: Promise<unknown>): Promise<unknown> =>
    work.catch((error) => log.warn({ job: name, error: String(error) }, 'job.failed'));

  return {
    schedules,
    sync,
    deliver: send,
    settled: async () => void (await Promise.allSettled([...running])),
    jobs: {
      names: Object.keys(perform),
      due: (name) => runs.due(name),
      async tick() {
        for (const name of await runs.dueJobs()) await safely(name, scheduled(name));
        await safely('retry', rested());
      },
      async run(name) {
        const job = perform[name];
        if (!job) throw new HubError('JOB_UNKNOWN', { name, known: Object.keys(perform).join('、') });
        return startNow(door, runs.owner, job);
      },
    },
  };
}

function schedulesOf(config: HubConfig): Record<string, string> {
  const own = config.sources.flatMap((source) => (source.schedule ? [[`sync:${source.name}`, source.schedule]] : []));
  const feeds = config.targets.flatMap((target) =>
    Object.entries(target.feeds).map(([feed, { schedule }]) => [`sync:${target.name}:${feed}`, schedule]),
  );
  return { sync: config.jobs.sync.schedule, deliver: config.jobs.deliver.schedule, ...Object.fromEntries([...own, ...feeds]) };
}

function failing(door: Door): Promise<{ source: string; nextTryAt: string }[]> {
  const text = 'SELECT source, MIN(nextTryAt) AS nextTryAt FROM cursors WHERE failures>0 AND nextTryAt IS NOT NULL GROUP BY source';
  return door.read((sql) => sql.query(text));
}

/** Starts a job and answers the id of its first run as soon as it stands in the books. */
async function startNow(door: Door, owner: string, job: () => Promise<JobOutcome>): Promise<string> {
  const text = 'SELECT id FROM runs WHERE owner=? ORDER BY id DESC LIMIT 1';
  const newest = async () => (await door.read((sql) => sql.query<{ id: string }>(text, [owner])))[0]?.id ?? '';
  const before = await newest();
  const done = job();
  done.catch(() => undefined);
  for (;;) {
    const id = await newest();
    if (id !== before) return id;
    const ended = await Promise.race([done.then(() => true), new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 20))]);
    if (ended) return newest();
  }
}
