/** The two jobs as the hub runs them: gather from every source, deliver to every target; each leaves a run behind. */
import type { Logger } from 'pino';
import { HubError } from '../../schema/errors.js';
import { noUpserts } from '../ingest/upsert.js';
import { type Pulled, pull, type PullPorts } from '../ingest/pull.js';
import { type DispatcherPorts, deliverTo } from '../outbox/dispatcher.js';
import type { Delivered } from '../outbox/apply-response.js';
import { newId } from '../kit/ids.js';
import { targetState } from '../outbox/targets.js';
import type { JobOutcome, JobPart, Outcome } from './outcome.js';
import type { ConfiguredSource } from '../connectors/configured.js';
import type { DeliveryTarget } from '../outbox/delivery-target.js';
import type { Metrics } from '../observability/metrics.js';
import type { Progress } from '../observability/progress.js';
import type { Tracing } from '../observability/tracing.js';
import type { RunState, Runs } from './runs.js';

export interface WorkPorts extends PullPorts, DispatcherPorts {
  readonly runs: Runs;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  readonly log: Pick<Logger, 'error' | 'info'>;
  readonly metrics: Pick<Metrics, 'syncRows' | 'pushRows'>;
  readonly tracing: Tracing;
  readonly rollUp: () => Promise<void>;
  /** Asks again what waited for a day to come. */
  readonly recheckDue: () => Promise<unknown>;
}

/** Feeds that come down first, then every source at once; one that fails is marked and the others go on. */
export async function syncAll(sources: readonly ConfiguredSource[], ports: WorkPorts): Promise<JobOutcome> {
  const downward = sources.filter((one) => one.name.includes(':'));
  const upward = sources.filter((one) => !one.name.includes(':'));
  const parts = [
    ...(await Promise.all(downward.map((one) => traced(one.name, ports, () => syncOne(one, ports))))),
    ...(await Promise.all(upward.map((one) => traced(one.name, ports, () => syncOne(one, ports))))),
  ];
  await ports.recheckDue();
  await ports.rollUp();
  return { outcome: whole(parts), parts };
}

async function syncOne(gathering: ConfiguredSource, ports: WorkPorts): Promise<JobPart> {
  const task = ports.progress.task(gathering.name, null);
  const run = await ports.runs.start({ job: 'sync', source: gathering.name, district: gathering.district });
  const sum = noUpserts();
  let error: HubError | null = null;
  for (const stream of gathering.streams) {
    if (ports.signal.aborted) break;
    let seen = 0;
    const pulled: Pulled = await pull(stream, ports, run, ports.signal, (kept) => {
      task.add(kept.read - seen);
      seen = kept.read;
      ports.runs.progress(run, sum.read + kept.read, null);
    }).catch((unforeseen) => ({ ...noUpserts(), error: incident(unforeseen, ports) }));
    for (const key of Object.keys(sum) as (keyof typeof sum)[]) {
      sum[key] += pulled[key];
      ports.metrics.syncRows(gathering.name, stream.kind.name, key, pulled[key]);
    }
    error ??= pulled.error;
  }
  await ports.runs.end(run, { state: runState(outcomeOf(error, sum.read > 0), ports.signal), counts: { ...sum }, error });
  ports.log.info({ run, source: gathering.name, ...sum, error: error?.code ?? null }, 'sync.done');
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
  return { name: gathering.name, state: error ? error.code : 'OK', outcome: outcomeOf(error, sum.read > 0), counts, message: error?.message ?? null };
}

export async function deliverAll(targets: readonly DeliveryTarget[], ports: WorkPorts): Promise<JobOutcome> {
  const parts = await Promise.all(targets.map((target) => traced(target.name, ports, () => deliverOne(target, ports))));
  await ports.rollUp();
  return { outcome: whole(parts), parts };
}

async function deliverOne(target: DeliveryTarget, ports: WorkPorts): Promise<JobPart> {
  const waiting = await ports.db.read((sql) =>
    sql.query<{ n: number }>("SELECT COUNT(*) AS n FROM deliveries WHERE target=? AND state IN ('WAITING','AWAITING')", [target.name]),
  );
  const total = Number(waiting[0]?.n ?? 0);
  const task = ports.progress.task(target.name, total);
  const held = (await ports.db.read((sql) => targetState(sql, target.name))).state !== 'OPEN';
  // A target that is not open is told of, but a run each minute that does nothing would bury the others.
  const run = held ? null : await ports.runs.start({ job: 'deliver', target: target.name });
  let seen = 0;
  const nothing: Delivered = { missed: 0, batches: 0, sent: 0, accepted: 0, returned: 0, error: null };
  const done: Delivered = await deliverTo(target, ports, ports.signal, (sum) => {
    task.add(sum.accepted + sum.returned - seen);
    seen = sum.accepted + sum.returned;
    if (run) ports.runs.progress(run, seen, Math.max(total, seen));
  }).catch((unforeseen) => ({ ...nothing, error: incident(unforeseen, ports) }));
  const { error, missed: _missed, ...counts } = done;
  const outcome = outcomeOf(error, done.sent > 0);
  if (run) await ports.runs.end(run, { state: runState(outcome, ports.signal), counts, error });
  ports.metrics.pushRows(target.name, 'accepted', done.accepted);
  ports.metrics.pushRows(target.name, 'returned', done.returned);
  ports.log.info({ run, target: target.name, ...counts, error: error?.code ?? null }, 'deliver.done');
  task.done(error ? error.message : `合格 ${done.accepted},退回 ${done.returned}`);
  return {
    name: target.name,
    state: error ? error.code : 'OK',
    outcome,
    counts: { 批次: done.batches, 已发: done.sent, 合格: done.accepted, 退回: done.returned },
    message: error?.message ?? null,
  };
}

const traced = <T>(name: string, { tracing }: WorkPorts, work: () => Promise<T>): Promise<T> => tracing.span('hub.run', { 'hub.part': name }, work);

/** What nobody foresaw ends one part, not its neighbours; the log has the rest under a number. */
function incident(cause: unknown, { log }: WorkPorts): HubError {
  if (cause instanceof HubError) return cause;
  const number = newId().slice(-8);
  log.error({ incident: number, err: cause }, 'job.failed');
  return new HubError('INTERNAL', { incident: number }, cause);
}

function outcomeOf(error: HubError | null, worked: boolean): Outcome {
  if (!error) return 'done';
  if (worked || error.exit === 3) return 'partly';
  return error.exit === 5 ? 'unavailable' : 'failed';
}

/** What all parts came to: the same where they agree, else partly. */
function whole(parts: readonly JobPart[]): Outcome {
  const [first = 'done', ...others] = [...new Set(parts.map((part) => part.outcome))];
  if (others.length === 0) return first;
  return [first, ...others].some((one) => one === 'done' || one === 'partly') ? 'partly' : 'failed';
}

function runState(outcome: Outcome, signal: AbortSignal): RunState {
  if (signal.aborted) return 'CUT_OFF';
  return outcome === 'done' ? 'OK' : outcome === 'partly' ? 'PARTLY' : 'FAILED';
}
