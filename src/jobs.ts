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
  const read = (chosen: readonly Gathering[]) => runs.alone('sync', () => gather(chosen, ports));
  const sync = (source?: string): Promise<JobOutcome> => {
    const chosen = source === undefined ? gatherings : gatherings.filter((one) => one.name === source);
    if (chosen.length === 0) throw new HubError('NOT_FOUND', { what: `数据源 ${source}` });
    return read(chosen);
  };
  const send = (): Promise<JobOutcome> => runs.alone('deliver', () => deliver(destinations, ports));
  const perform: Record<string, () => Promise<JobOutcome>> = { sync: () => sync(), deliver: send, collect: send };
  for (const source of config.sources) if (source.schedule) perform[`sync:${source.name}`] = () => sync(source.name);

  /** What the clock starts leaves out the sources that rest; a person's order does not. */
  const scheduled = async (name: string): Promise<JobOutcome | undefined> => {
    if (!name.startsWith('sync')) return perform[name]?.();
    const resting = (await failing(door)).filter((one) => one.nextTryAt > nowOf(clock)).map((one) => one.source);
    const awake = gatherings.filter((one) => !resting.includes(one.name) && (name === 'sync' || name === `sync:${one.name}`));
    return awake.length > 0 ? read(awake) : undefined;
  };
  const rested = async (): Promise<void> => {
    const ready = (await failing(door)).filter((one) => one.nextTryAt <= nowOf(clock)).map((one) => one.source);
    const chosen = gatherings.filter((one) => ready.includes(one.name));
    if (chosen.length > 0 && (await runs.enabled())) await read(chosen);
  };
  const safely = (name: string, work: Promise<unknown>): Promise<unknown> =>
    work.catch((error) => log.warn({ job: name, error: String(error) }, 'job.failed'));

  return {
    schedules,
    sync,
    deliver: send,
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
  return { sync: config.jobs.sync.schedule, deliver: config.jobs.deliver.schedule, ...Object.fromEntries(own) };
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
