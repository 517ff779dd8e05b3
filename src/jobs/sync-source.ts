/** Sync of one source: reads its streams in order under one run, and says what became of the rows. */
import type { HubError } from '../../schema/errors.js';
import type { ConfiguredSource } from '../connectors/configured.js';
import { type Pulled, pull } from '../ingest/pull.js';
import { noUpserts } from '../ingest/upsert.js';
import type { WorkPorts } from './job.js';
import type { JobPart } from './outcome.js';
import { incident, outcomeOf, runState } from './part.js';

export async function syncSource(source: ConfiguredSource, ports: WorkPorts): Promise<JobPart> {
  const task = ports.progress.task(source.name, null);
  const run = await ports.runs.start({ job: 'sync', source: source.name, district: source.district });
  const sum = noUpserts();
  let error: HubError | null = null;
  for (const stream of source.streams) {
    if (ports.signal.aborted) break;
    let seen = 0;
    const pulled: Pulled = await pull(stream, ports, run, ports.signal, (soFar) => {
      task.add(soFar.read - seen);
      seen = soFar.read;
      ports.runs.progress(run, sum.read + soFar.read, null);
    }).catch((unforeseen) => ({ ...noUpserts(), error: incident(unforeseen, ports) }));
    for (const key of Object.keys(sum) as (keyof typeof sum)[]) {
      sum[key] += pulled[key];
      ports.metrics.syncRows(source.name, stream.kind.name, key, pulled[key]);
    }
    error ??= pulled.error;
  }
  await ports.runs.end(run, { state: runState(outcomeOf(error, sum.read > 0), ports.signal), counts: { ...sum }, error });
  ports.log.info({ run, source: source.name, ...sum, error: error?.code ?? null }, 'sync.done');
  task.done(error ? error.message : `新增 ${sum.fresh},变更 ${sum.changed},隔离 ${sum.quarantined}`);
  const counts = {
    读取: sum.read,
    新增: sum.fresh,
    变更: sum.changed,
    撤回: sum.withdrawn,
    未变: sum.same + sum.older,
    待修复: sum.quarantined,
    拦截: sum.blocked,
  };
  return { name: source.name, state: error ? error.code : 'OK', outcome: outcomeOf(error, sum.read > 0), counts, message: error?.message ?? null };
}
