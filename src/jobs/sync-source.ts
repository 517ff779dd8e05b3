/** Sync of one source: reads its streams in order under one run, and says what became of the rows. */
import type { HubError } from '../../schema/errors.js';
import type { ConfiguredSource } from '../connectors/configured.js';
import { type Pulled, pull } from '../ingest/pull.js';
import { addCounts, noUpserts, type UpsertCounts } from '../ingest/upsert-counts.js';
import { incident } from '../observability/incident.js';
import type { WorkPorts } from './job.js';
import type { JobPart } from './outcome.js';
import { outcomeOf, runState } from './part.js';

export async function syncSource(source: ConfiguredSource, ports: WorkPorts): Promise<JobPart> {
  const task = ports.progress.task(source.name, null);
  const run = await ports.runs.start({ job: 'sync', source: source.name, district: source.district, phase: '连接数据源' });
  const sum = noUpserts();
  let error: HubError | null = null;
  for (const stream of source.streams) {
    if (ports.signal.aborted) break;
    let seen = 0;
    const phase = `读取${stream.kind.title}`;
    ports.runs.progress(run, sum.read, null, phase);
    const pulled: Pulled = await pull(stream, ports, run, ports.signal, (soFar) => {
      task.add(soFar.read - seen);
      seen = soFar.read;
      ports.runs.progress(run, sum.read + soFar.read, null, phase);
    }).catch((unforeseen) => ({ counts: noUpserts(), error: incident(unforeseen, ports.log, 'job.failed') }));
    addCounts(sum, pulled.counts);
    for (const [key, count] of Object.entries(pulled.counts)) ports.metrics.syncRows(source.name, stream.kind.name, key, count);
    error ??= pulled.error;
  }
  const aside = error === null && sum.aside > 0;
  const outcome = aside ? 'partly' : outcomeOf(error, sum.read > 0);
  await ports.runs.end(run, { state: runState(outcome, ports.signal), counts: { ...sum }, error });
  ports.log.info({ run, source: source.name, ...sum, error: error?.code ?? null }, 'sync.done');
  task.done(error ? error.message : `新增 ${sum.fresh},变更 ${sum.changed},隔离 ${sum.quarantined}`);
  const message = error?.message ?? (aside ? `有 ${sum.aside} 行没有采用,原因见待修复` : null);
  return { name: source.name, state: error?.code ?? (aside ? 'PARTLY' : 'OK'), outcome, counts: shown(sum), message };
}

const shown = (sum: UpsertCounts): Readonly<Record<string, number>> => ({
  读取: sum.read,
  新增: sum.fresh,
  变更: sum.changed,
  撤回: sum.withdrawn,
  未变: sum.same,
  较旧: sum.older,
  重复: sum.repeated,
  待修复: sum.quarantined,
  拦截: sum.blocked,
});
