/** Job `sweep`: orders a sweep of the keys of each stream that has one, and does its first slice; the rest goes with the runs of `sync`. */
import type { HubConfig } from '../config/shape.js';
import type { ConfiguredSource } from '../connectors/configured.js';
import { beginSweep } from '../ingest/sweep.js';
import { nowOf } from '../kit/clock.js';
import type { JobRequest, Work, WorkingJob } from './job.js';
import type { JobOutcome } from './outcome.js';
import { overall, traced } from './part.js';
import { pausedParts } from './resting.js';
import { syncSource } from './sync-source.js';

export const sweep: WorkingJob = {
  name: 'sweep',
  title: '核对主键',
  schedule: '0 3 * * *',
  catchUp: '6h',
  // A night on which a long read was under way is not left out.
  overlap: 'queue',
  // Both move the places of the sources.
  lease: 'sync',
  expand: { title: '数据源', list: partsOf },
  run: async (request, work) => sweepAll(await chosen(request, work), work),
};

const partOf = (source: string, kind: string): string => `${source}/${kind}`;

function partsOf({ sources }: HubConfig): { part: string; schedule: string | null }[] {
  return sources.flatMap(({ name, mappings }) =>
    mappings.flatMap(({ kind, keys }) => (keys?.sweeps ? [{ part: partOf(name, kind), schedule: keys.schedule }] : [])),
  );
}

/** The sources with the streams to be swept: by the clock those with a schedule of their own come alone, and one whose reading is paused not at all. */
async function chosen({ part, by }: JobRequest, { sources, ports }: Work): Promise<readonly ConfiguredSource[]> {
  const paused = by === 'ORDER' ? null : await pausedParts(ports.db, 'sync');
  return sources.flatMap((source) => {
    if (paused?.has(source.name)) return [];
    const streams = source.streams.filter(({ kind, mapping: { keys } }) => {
      if (part !== null) return part === partOf(source.name, kind.name);
      return keys?.sweeps && (by === 'ORDER' || keys.schedule === null);
    });
    return streams.length > 0 ? [{ ...source, streams }] : [];
  });
}

async function sweepAll(sources: readonly ConfiguredSource[], { ports }: Work): Promise<JobOutcome> {
  const streams = sources.flatMap((source) => source.streams);
  await ports.db.transaction(async (sql) => {
    for (const stream of streams) await beginSweep(sql, stream, nowOf(ports.clock));
  });
  const parts = await Promise.all(sources.map((source) => traced(source.name, ports, () => syncSource(source, ports))));
  await ports.rollUp();
  return { outcome: overall(parts), parts };
}
