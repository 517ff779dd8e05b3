/** Job `sync`: reads every source; a source or feed with a schedule of its own is a part that is run alone. */
import type { HubConfig } from '../config/shape.js';
import { type ConfiguredSource, feedSource } from '../connectors/configured.js';
import { forgetRaw } from '../ingest/forget-raw.js';
import { pause } from '../kit/timers.js';
import type { JobRequest, Work, WorkingJob, WorkPorts } from './job.js';
import type { JobOutcome } from './outcome.js';
import { overall, traced } from './part.js';
import { isRested, pausedParts, restingSources } from './resting.js';
import { syncSource } from './sync-source.js';

export const sync: WorkingJob = {
  name: 'sync',
  title: '归集',
  schedule: '*/5 * * * *',
  catchUp: '1h',
  overlap: 'skip',
  lease: 'sync',
  expand: { title: '数据源', list: partsOf },
  run: async (request, work) => syncAll(await chosen(request, work), work.ports),
  async retryDue({ sources, ports }) {
    const [resting, paused] = [await restingSources(ports.db), await pausedParts(ports.db, 'sync')];
    return paused !== null && sources.some(({ name }) => !paused.has(name) && isRested(resting.get(name), ports.clock));
  },
};

function partsOf({ sources, targets }: HubConfig): { part: string; schedule: string | null }[] {
  return [
    ...sources.map(({ name, schedule }) => ({ part: name, schedule })),
    ...targets.flatMap((target) => Object.entries(target.feeds).map(([feed, { schedule }]) => ({ part: feedSource(target.name, feed), schedule }))),
  ];
}

/** What the clock starts leaves out the sources that rest or are paused and, in the common run, those with a schedule of their own; an order does not. */
async function chosen({ part, by }: JobRequest, { config, sources, ports }: Work): Promise<readonly ConfiguredSource[]> {
  const selected = part === null ? sources : sources.filter(({ name }) => name === part);
  if (by === 'ORDER') return selected;
  const [resting, paused] = [await restingSources(ports.db), await pausedParts(ports.db, 'sync')];
  const goes = (name: string): boolean => name === part || paused?.has(name) !== true;
  if (by === 'RETRY') return paused === null ? [] : selected.filter(({ name }) => goes(name) && isRested(resting.get(name), ports.clock));
  const scheduled = new Set(partsOf(config).flatMap((each) => (each.schedule === null || each.part === part ? [] : [each.part])));
  return selected.filter(({ name }) => goes(name) && !scheduled.has(name) && (!resting.has(name) || isRested(resting.get(name), ports.clock)));
}

// What refers to the catalogue is checked once where the catalogue came first, and again where it comes later: worth a wait, but not for a
// province that is slow to answer or silent.
const HEAD_START_MS = 10_000;

/** Feeds that come down begin, the other sources follow when those are through or have had their start; one that fails is marked, no other waits. */
async function syncAll(sources: readonly ConfiguredSource[], ports: WorkPorts): Promise<JobOutcome> {
  const all = (some: readonly ConfiguredSource[]) => Promise.all(some.map((source) => traced(source.name, ports, () => syncSource(source, ports))));
  const feeds = all(sources.filter(({ downward }) => downward));
  const started = new AbortController();
  const begun = feeds.finally(() => started.abort()).catch(() => undefined);
  await Promise.race([begun, pause(HEAD_START_MS, AbortSignal.any([started.signal, ports.signal]))]);
  const [ofFeeds, ofOthers] = await Promise.all([feeds, all(sources.filter(({ downward }) => !downward))]);
  const parts = [...ofFeeds, ...ofOthers];
  await ports.db.transaction((sql) => forgetRaw(sql, ports.clock.now()));
  await ports.recheckDue();
  await ports.rollUp();
  return { outcome: overall(parts), parts };
}
